/**
 * `tsx electron/scripts/screenshots.ts`: takes the README's pictures from the running program, on an example, into
 * `.github/pictures/`. Needs the build and an installed Chromium.
 */
import { chromium, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, isProgram, namesIn } from './launcher/find-browser.ts';
import { startServer, stopServer } from './launcher/server.ts';
import { RENDERER, ROOT } from './paths.ts';

const PORT = 4659;
const PICTURES = join(ROOT, '.github', 'pictures');

type Picture = {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly open: (page: Page) => Promise<void>;
};

const stage = (name: string, heading: RegExp) => async (page: Page) => {
  await page.goto(page.url().replace(/(frame|measure|path|commit)$/, name));
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

const library = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Phase One' }).click();
  await page.getByRole('region', { name: 'Most recent session' }).waitFor();
};

/** In order: the library comes last because it leaves the session. */
const SESSION_PICTURES: readonly Picture[] = [
  { name: 'frame', scheme: 'light', open: stage('frame', /./) },
  { name: 'measure', scheme: 'light', open: stage('measure', /./) },
  { name: 'measure-dark', scheme: 'dark', open: stage('measure', /./) },
  { name: 'path', scheme: 'light', open: stage('path', /./) },
  { name: 'commit', scheme: 'light', open: stage('commit', /./) },
  { name: 'library', scheme: 'light', open: library },
];

/** Opens the examples one after the other; the last one stays open. */
const openExamples = async (page: Page, address: string): Promise<void> => {
  for (const name of [/Card fraud/, /Invoice processing/, /Claims intake/]) {
    await page.goto(address);
    await page.getByRole('button', { name }).last().click();
    await page.getByRole('heading', { level: 1, name: 'What does the room want?' }).waitFor();
  }
  // The message that this is a copy is not what the pictures are about.
  const message = page.getByRole('button', { name: 'Close this message' }).first();
  await message.click({ timeout: 3_000 }).catch(() => undefined);
};

const takeAll = async (page: Page, address: string): Promise<void> => {
  await openExamples(page, address);
  for (const { name, scheme, open } of SESSION_PICTURES) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open(page);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    // The pointer and the focus belong to whoever takes the picture, not into it.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(PICTURES, `${name}.png`), caret: 'hide' });
    console.log(`Took ${name}.png.`);
  }
};

const main = async (): Promise<number> => {
  const machine = { platform: process.platform, env: process.env, home: homedir(), isProgram, namesIn };
  const browser = findBrowser(machine, null);
  if (browser === null) {
    console.error('The pictures need Chromium or Chrome. Install one, or set CHROMIUM_PATH.');
    return 2;
  }
  await mkdir(PICTURES, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'phase-one-pictures-'));
  const parts = { folder: RENDERER, port: PORT, secret: 'no second start here', onRaise: () => false };
  const server = await startServer(parts);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
  });
  try {
    await takeAll(context.pages()[0] ?? (await context.newPage()), `http://127.0.0.1:${PORT}/`);
  } finally {
    await context.close();
    await stopServer(server);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return 0;
};

process.exitCode = await main();
