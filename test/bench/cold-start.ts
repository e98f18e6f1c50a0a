/**
 * From the navigation to the first frame that shows the library ready to use (its main button, drawn and enabled), in a
 * profile nobody used before, against a bare React page served the same way. Both take turns in one run: the machine's
 * load falls on both, and only the ratio is worth comparing.
 */
import react from '@vitejs/plugin-react';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { RENDERER } from '../../electron/scripts/paths.ts';
import { whileServing, withFreshBrowser } from './browser.ts';
import { median, ms, printTable } from './statistics.ts';

const ROUNDS = 7;
const TARGET = 1.5;

const buildBare = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./bare', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'chrome140', modulePreload: { polyfill: false } },
  });
};

/** Runs in the page: notes when the main button stands on the screen. Double frame: the first one only commits it. */
const watch = (): void => {
  const seen = (): boolean =>
    [...document.querySelectorAll('button')].some(
      (button) => button.textContent.includes('Start the first session') && !button.disabled,
    );
  const look = (): void => {
    if (!seen()) return void requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')));
  };
  look();
};

const coldStart = (address: string): Promise<number> =>
  withFreshBrowser(async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    return page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN);
  });

export const benchColdStart = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'phase-one-bare-'));
  await buildBare(folder);
  const [bare, product]: [number[], number[]] = [[], []];
  await whileServing(folder, 4656, (bareAddress) =>
    whileServing(RENDERER, 4657, async (address) => {
      // One round each that does not count: the files come from the disk's cache in all others.
      await coldStart(bareAddress);
      await coldStart(address);
      for (let round = 0; round < ROUNDS; round += 1) {
        bare.push(await coldStart(bareAddress));
        product.push(await coldStart(address));
      }
    }),
  );
  await rm(folder, { recursive: true, force: true });
  const spread = (values: readonly number[]): string =>
    `${ms(Math.min(...values))} to ${ms(Math.max(...values))}`;
  printTable([
    ['', 'median', 'spread'],
    ['bare React page', ms(median(bare)), spread(bare)],
    ['library of Phase One', ms(median(product)), spread(product)],
    ['ratio', (median(product) / median(bare)).toFixed(2), `target ${TARGET}`],
  ]);
};
