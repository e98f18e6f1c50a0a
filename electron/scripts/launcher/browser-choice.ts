import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, findBrowser, isProgram, namesIn } from './find-browser.ts';

const memoryIn = (dataRoot: string): string => join(dataRoot, 'browser.txt');

const readLine = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null;
  }
};

/** The browser of this computer for the app window; see `findBrowser`. */
export const browserHere = (dataRoot: string): Browser | null =>
  findBrowser(
    { platform: process.platform, env: process.env, home: homedir(), isProgram, namesIn },
    readLine(memoryIn(dataRoot)),
  );

/** Notes which browser opened the profile, so that the next start takes the same. */
export const rememberBrowser = (dataRoot: string, { path, from }: Browser): void => {
  if (from === 'CHROMIUM_PATH') return;
  mkdirSync(dataRoot, { recursive: true, mode: 0o700 });
  writeFileSync(memoryIn(dataRoot), `${path}\n`);
};

/** The first number of a version, as in “Chromium 141.0.7390.54”; null where none is said. */
export const majorOf = (text: string): number | null => {
  const [, digits] = /(\d+)\.\d+/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
};

/** Both versions where a browser is older than the one that last opened a profile; null where it is not, or not known. */
export const olderThanProfile = async (
  program: string,
  profile: string,
): Promise<{ readonly browser: number; readonly profile: number } | null> => {
  const last = majorOf(readLine(join(profile, 'Last Version')) ?? '');
  // On Windows a browser opens a window instead of naming its version.
  if (last === null || process.platform === 'win32') return null;
  const answer = await promisify(execFile)(program, ['--version'], { timeout: 5000 }).catch(() => null);
  const major = majorOf(answer?.stdout ?? '');
  return major !== null && major < last ? { browser: major, profile: last } : null;
};
