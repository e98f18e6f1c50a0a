import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { findBrowser, isProgram, namesIn } from '../../electron/scripts/launcher/find-browser.ts';
import { aptInstall } from './apt.ts';

/** The Chromium that is there, found as `npm start` finds it: CHROMIUM_PATH, Playwright's own build, an installed one. */
export const findChromium = (): string | null => {
  const chosen = process.env.CHROMIUM_PATH ?? '';
  if (chosen !== '' && !isProgram(chosen)) {
    throw new Error(`CHROMIUM_PATH names ${chosen}, which is no program.`);
  }
  const machine = { platform: process.platform, env: process.env, home: homedir(), isProgram, namesIn };
  return findBrowser(machine, null)?.path ?? null;
};

/**
 * The Chromium to test with; installed when there is none, from Debian where we may, else Playwright's own build.
 *
 * @throws Error when no way leads to one, saying how to help
 */
export const provideChromium = (): string => {
  const there = findChromium();
  if (there !== null) return there;
  aptInstall(['chromium', 'fonts-dejavu-core']);
  if (findChromium() === null) {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: true });
  }
  const provided = findChromium();
  if (provided !== null) return provided;
  throw new Error('The tests need Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
};

/** No look-ups and no background traffic: what a test reaches is the product's own server on this machine. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
];
