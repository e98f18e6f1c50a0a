import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the program stands inside Electron's folder. */
const INSIDE: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Where Electron's program is, or would be after its download. Found by path: asking the package itself would start a
 * download without a limit.
 */
export const electronPath = (
  root: string,
  platform: NodeJS.Platform,
  override: string | undefined,
): string => {
  const inside = INSIDE[platform] ?? 'electron';
  const folder = override ?? '';
  return join(folder === '' ? join(root, 'node_modules', 'electron', 'dist') : folder, inside);
};

/** How long the download may take, in milliseconds: 110 MB at 1 MB a second. */
const DOWNLOAD_LIMIT = 110_000;

/** How long a failed download is not tried again, in milliseconds: a day. */
const PAUSE = 24 * 60 * 60 * 1000;

/** Whether a download failed within the last day. */
export const failedLately = (memory: string, now: number): boolean => {
  try {
    const at = Number(readFileSync(memory, 'utf8'));
    return at <= now && now - at < PAUSE;
  } catch {
    return false;
  }
};

/** What became of a download. */
export type Download = 'done' | 'failed' | 'late';

const runInstaller = (installer: string, limit: number, signal: AbortSignal): Promise<Download> =>
  new Promise((resolve) => {
    // A group of its own and silent: its stack traces would hide the one line that matters.
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', signal });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('late');
    }, limit);
    const end = (outcome: Download): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.once('error', () => end('failed'));
    child.once('exit', (code) => end(code === 0 ? 'done' : 'failed'));
  });

/** Fetches Electron's program with its own installer, and notes a failure. `limit` is for tests. */
export const downloadElectron = async (
  root: string,
  memory: string,
  now: number,
  signal: AbortSignal,
  limit: number = DOWNLOAD_LIMIT,
): Promise<Download> => {
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  const outcome = existsSync(installer) ? await runInstaller(installer, limit, signal) : 'failed';
  if (outcome !== 'done') {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, String(now));
  }
  return outcome;
};
