import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall } from './apt.ts';

/** Where Chromium and Chrome stand when the system installed them. Debian's /usr/bin wrapper prints noise: last. */
const INSTALLED = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

/** The Chromium that is there: CHROMIUM_PATH, else Playwright's own build, else an installed one, else null. */
export const findChromium = (): string | null => {
  const chosen = process.env.CHROMIUM_PATH ?? '';
  if (chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  return [chromium.executablePath(), ...INSTALLED].find((path) => existsSync(path)) ?? null;
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
