/**
 * `npm run build [-- PART…]`: makes `dist/` from the sources.
 *
 * - `dist/renderer/`: the page both hosts show, with the product's fonts, samples and icons (see renderer/vite.config.ts)
 * - `dist/electron/main.js` (ES module) and `dist/electron/preload.cjs` (one file; only `electron` stays outside)
 * - `dist/cli/main.js`: the command line, executable; its assets are `../renderer/assets/`
 *
 * Ctrl-C at any time leaves the last good build in place.
 */
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { buildPart, PARTS, type Part } from './build-parts.ts';
import { sourcesDigest, writeStamp } from './freshness.ts';
import { ROOT } from './paths.ts';

const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

/** Builds the parts and notes what they were made from. @throws what the bundler throws, after cleaning up. */
export const buildAll = async (parts: readonly Part[], say: (line: string) => void): Promise<void> => {
  const digest = await sourcesDigest();
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  const staging = await mkdtemp(join(ROOT, 'dist', '.making-'));
  const forget = (): void => rmSync(staging, { recursive: true, force: true });
  process.once('exit', forget);
  try {
    for (const part of parts) {
      const began = performance.now();
      await buildPart(part, staging);
      say(`Built ${part} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    }
    if (parts.length === PARTS.length) await writeStamp(digest);
  } finally {
    process.removeListener('exit', forget);
    await rm(staging, { recursive: true, force: true });
  }
};

/** The error in a few lines: what the bundler says, without its stack and its colours. */
export const describeBuildError = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error)).trim();

const main = async (): Promise<number> => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !isPart(name));
  if (unknown.length > 0) {
    console.error(`There is no part named ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}.`);
    return 2;
  }
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  try {
    await buildAll(names.length > 0 ? names.filter(isPart) : PARTS, (line) => console.log(line));
    return 0;
  } catch (error) {
    console.error(`The build stopped, and the last good one is unchanged.\n${describeBuildError(error)}`);
    return 1;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
