/**
 * `npm run screenshots`: takes the README's pictures from the running program, on an example, into `.github/pictures/`,
 * and one of a page of its report. Needs an installed Chromium, and poppler's pdftoppm for the report.
 */
import { execFileSync } from 'node:child_process';
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

/** Like a pen: up and down along the line, each letter a little lower than the one before. */
const stroke = Array.from({ length: 60 }, (_, at) => ({
  x: 0.14 + at * 0.0115,
  y: 0.5 + Math.sin(at * 0.72) * (0.3 - at * 0.0035) + at * 0.001,
}));

/** The dialog in which the first of the list signs, with something drawn on its pad. */
const signing = async (page: Page): Promise<void> => {
  await stage('commit', /./)(page);
  await page.getByRole('button', { name: /^Sign/ }).first().click();
  const pad = page.getByRole('dialog').getByRole('img', { name: /^Signature pad/ });
  const box = await pad.boundingBox();
  if (box === null) throw new Error('the pad is not on the screen');
  const at = ({ x, y }: { readonly x: number; readonly y: number }): [number, number] => [
    box.x + x * box.width,
    box.y + y * box.height,
  ];
  const [first, ...others] = stroke;
  if (first === undefined) return;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const point of others) {
    await page.mouse.move(...at(point));
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
};

/** Leaves whatever dialog is open. */
const closed = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** In order: the library comes last because it leaves the session. */
const SESSION_PICTURES: readonly Picture[] = [
  { name: 'frame', scheme: 'light', open: stage('frame', /./) },
  { name: 'measure', scheme: 'light', open: stage('measure', /./) },
  { name: 'measure-dark', scheme: 'dark', open: stage('measure', /./) },
  { name: 'path', scheme: 'light', open: stage('path', /./) },
  { name: 'commit', scheme: 'light', open: stage('commit', /./) },
  { name: 'sign', scheme: 'light', open: signing },
  { name: 'library', scheme: 'light', open: async (page) => closed(page).then(() => library(page)) },
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

/** The summary of the example's report, as the command line makes it. */
const takeReport = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'phase-one-picture-'));
  const [identity, report] = [join(folder, 'sam.p12'), join(folder, 'report.pdf')];
  const env = { ...process.env, PICTURE_PASSPHRASE: 'for a picture only' };
  const cli = (...words: readonly string[]): void => {
    const passphrase = ['--passphrase-env', 'PICTURE_PASSPHRASE'];
    execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), ...words, ...passphrase], { env });
  };
  const [name, organisation, email] = ['Sam Berger', 'Berger Workshops', 'sam@example.org'];
  cli(
    ...['identity', 'create', '--name', name, '--organisation', organisation, '--email', email],
    ...['--out', identity],
  );
  const sample = join(ROOT, 'assets', 'samples', 'claims-intake.phaseone');
  cli('report', sample, '--out', report, '--identity', identity);
  const page = ['-f', '3', '-l', '3', '-r', '110', '-png', '-singlefile'];
  execFileSync('pdftoppm', [...page, report, join(PICTURES, 'report')]);
  await rm(folder, { recursive: true });
  console.log('Took report.png.');
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
  await takeReport();
  return 0;
};

process.exitCode = await main();
