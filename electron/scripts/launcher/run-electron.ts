import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { electronPath } from './electron-binary.ts';
import { dataFoldersIn } from '../../profile/folders.ts';

/** What running the desktop program depends on. */
export type ElectronParts = {
  readonly root: string;
  readonly dataRoot: string;
  readonly say: (line: string) => void;
  readonly stop: AbortSignal;
};

/** How long the desktop program may take to end by itself, in milliseconds: its own flush takes five seconds at most. */
const PATIENCE = 8000;

/** Sessions made in the browser window belong to another origin: they are not lost, and the person has to know where. */
const nameOtherHost = ({ dataRoot, say }: ElectronParts): void => {
  const { browserProfile, desktopProfile } = dataFoldersIn(dataRoot);
  if (existsSync(browserProfile) && !existsSync(desktopProfile)) {
    say('Sessions made in the browser window stay there: “npm start -- --browser” opens it to export them.');
  }
};

/** Runs the desktop program until it ends. Answers its exit code. */
export const runElectron = (parts: ElectronParts): Promise<number> => {
  nameOtherHost(parts);
  const program = electronPath(parts.root, process.platform, process.env.ELECTRON_OVERRIDE_DIST_PATH);
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) parts.say('You are the administrator (root), so the engine’s own sandbox is off.');
  const child = spawn(program, [...(asRoot ? ['--no-sandbox'] : []), parts.root], { stdio: 'inherit' });
  const end = (): void => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
  };
  parts.stop.addEventListener('abort', end, { once: true });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      parts.say(`Electron could not be started: ${error.message}. “npm start -- --browser” uses a browser.`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(parts.stop.aborted ? 0 : (code ?? 1)));
  });
};
