/** From the choice of a host to its end. Everything that is started here is ended here. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFoldersIn } from '../../profile/folders.ts';
import { describeRepair, repairProfile } from '../../profile/repair.ts';
import { profileHolder } from '../../profile/running.ts';
import { addressOf } from './address.ts';
import { browserHere, olderThanProfile, rememberBrowser } from './browser-choice.ts';
import { openBrowserWindow, type BrowserWindow } from './browser-window.ts';
import { chooseHost, hasDisplay, type Situation } from './choose-host.ts';
import { downloadElectron, electronPath, failedLately } from './electron-binary.ts';
import type { Browser } from './find-browser.ts';
import { askToRaise, launcherSecret } from './raise.ts';
import { runElectron } from './run-electron.ts';
import { startServer, stopServer } from './server.ts';

/** What a launch depends on; tests give another port and another place for data. */
export type LaunchParts = {
  readonly root: string;
  readonly port: number;
  readonly dataRoot: string;
  readonly wish: Situation['wish'];
  readonly say: (line: string) => void;
  /** Makes the build when it is stale. @throws what stopped it */
  readonly build: () => Promise<void>;
  /** Ctrl-C, or the end of the terminal. */
  readonly stop: AbortSignal;
};

// A function, because the compiler takes a flag that was seen once for settled.
const isStopped = (signal: AbortSignal): boolean => signal.aborted;

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const portTaken = (port: number): readonly string[] => [
  `Port ${port} is used by another program, and your sessions are kept under ${addressOf(port)}, so no other is used.`,
  process.platform === 'win32'
    ? `Find it with “netstat -ano | findstr :${port}”, end it, and start Phase One again.`
    : `Find it with “lsof -i :${port}” or “ss -ltnp | grep ${port}”, end it, and start Phase One again.`,
];

const fetchElectron = async (parts: LaunchParts): Promise<Situation['download']> => {
  const memory = join(parts.root, '.cache', 'electron-download-failed');
  if (failedLately(memory, Date.now())) return 'not-tried';
  parts.say('Electron is not installed yet: trying to download it (about 110 MB, two minutes at most).');
  return downloadElectron(parts.root, memory, Date.now(), parts.stop);
};

const mend = async (parts: LaunchParts): Promise<void> => {
  const folders = dataFoldersIn(parts.dataRoot);
  // A browser that survived its launcher still writes there; its logs are its own until it ends.
  if ((await profileHolder(folders.browserProfile)) !== null) return;
  const at = new Date().toISOString();
  const report = await repairProfile(folders.browserProfile, folders.evidence, at);
  describeRepair(report).forEach(parts.say);
};

const openWindow = async (parts: LaunchParts, browser: Browser): Promise<BrowserWindow | null> => {
  const { browserProfile } = dataFoldersIn(parts.dataRoot);
  mkdirSync(browserProfile, { recursive: true, mode: 0o700 });
  const older = await olderThanProfile(browser.path, browserProfile);
  if (older !== null) {
    parts.say(
      `${browser.path} is version ${older.browser}; your sessions were last opened with version ${older.profile}. An older browser can damage them.`,
    );
    parts.say('Update it, or name the newer one in CHROMIUM_PATH, and start Phase One again.');
    return null;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    parts.say('You are the administrator (root), so the browser’s own sandbox is off.');
  }
  const window = await openBrowserWindow(browser.path, addressOf(parts.port), browserProfile);
  rememberBrowser(parts.dataRoot, browser);
  return window;
};

const untilWindowEnds = async (parts: LaunchParts, window: BrowserWindow): Promise<number> => {
  const first = await Promise.race([window.ended, stopped(parts.stop)]);
  if (first === undefined) {
    await window.close();
    return 0;
  }
  if (first.expected) return 0;
  parts.say(
    'The browser ended unexpectedly. Everything that showed as saved is kept; start Phase One again.',
  );
  if (first.words !== '') parts.say(`Its last words: ${first.words.split('\n').slice(-3).join(' ')}`);
  return 1;
};

const serveAndShow = async (parts: LaunchParts, browser: Browser | null): Promise<number> => {
  let window: BrowserWindow | null = null;
  const server = await startServer({
    folder: join(parts.root, 'dist', 'renderer'),
    port: parts.port,
    secret: launcherSecret(parts.dataRoot),
    onRaise: () => {
      window?.raise();
      return window !== null;
    },
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  });
  if (server === null) {
    portTaken(parts.port).forEach(parts.say);
    return 1;
  }
  try {
    // The port is the lock: only now is it sure that no other start is at the profile.
    await mend(parts);
    if (browser === null) {
      parts.say(`Open ${addressOf(parts.port)} in a browser on this computer. Ctrl-C ends it.`);
      await stopped(parts.stop);
      return 0;
    }
    window = await openWindow(parts, browser);
    if (window === null) return 1;
    parts.say(`${addressOf(parts.port)} is open in its own window; closing it or Ctrl-C ends everything.`);
    return await untilWindowEnds(parts, window);
  } finally {
    await stopServer(server);
  }
};

/** A first start that is still there: its window comes forward, and this start is over. Null when there is none. */
const askFirstStart = async ({ port, dataRoot, say }: LaunchParts): Promise<number | null> => {
  const occupant = await askToRaise(port, launcherSecret(dataRoot));
  if (occupant === 'nobody') return null;
  if (occupant === 'window') say('Phase One is already open; its window was brought forward.');
  else if (occupant === 'served') say(`Phase One is already served at ${addressOf(port)}.`);
  else portTaken(port).forEach(say);
  return occupant === 'stranger' ? 1 : 0;
};

const situationOf = async (parts: LaunchParts, browser: Browser | null): Promise<Situation> => {
  const display = hasDisplay(process.platform, process.env);
  const binary = electronPath(parts.root, process.platform, process.env.ELECTRON_OVERRIDE_DIST_PATH);
  const wanted = display && parts.wish === 'none';
  const download = wanted && !existsSync(binary) ? await fetchElectron(parts) : 'not-needed';
  return {
    hasDisplay: display,
    hasElectron: existsSync(binary),
    download,
    browser: browser?.path ?? null,
    wish: parts.wish,
  };
};

/** Starts the product and waits for its end. Answers the exit code. */
export const launch = async (parts: LaunchParts): Promise<number> => {
  const answered = await askFirstStart(parts);
  if (answered !== null) return answered;
  const browser = browserHere(parts.dataRoot);
  const choice = chooseHost(await situationOf(parts, browser));
  parts.say(choice.why);
  if (!parts.stop.aborted) await parts.build();
  if (isStopped(parts.stop)) return 130;
  if (choice.host === 'electron') return runElectron(parts);
  return serveAndShow(parts, choice.host === 'browser' ? browser : null);
};
