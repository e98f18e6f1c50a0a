import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { ROOT } from './paths.ts';

/** The parts of a build, in the order in which they are made. */
export const PARTS = ['renderer', 'electron', 'cli'] as const;

/** One part of a build; it is also the name of its folder in `dist/`. */
export type Part = (typeof PARTS)[number];

/** Bundles one entry for Node or Electron: everything inside the file except Node's own modules and `electron`. */
const nodeBundle = (entry: string, outDir: string, file: string, banner = ''): InlineConfig => ({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  resolve: {
    // As in the renderer: what jsPDF can drag in and this product never calls.
    alias: ['html2canvas', 'dompurify', 'canvg'].map((find) => ({
      find,
      replacement: join(ROOT, 'renderer/workers/not-used.ts'),
    })),
  },
  build: {
    ssr: join(ROOT, entry),
    outDir,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        format: file.endsWith('.cjs') ? 'cjs' : 'es',
        entryFileNames: file,
        codeSplitting: false,
        banner,
      },
    },
  },
});

const renderer = async (outDir: string): Promise<void> => {
  await build({
    configFile: join(ROOT, 'renderer/vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
};

const electron = async (outDir: string): Promise<void> => {
  await build(nodeBundle('electron/main/main.ts', outDir, 'main.js'));
  // A sandboxed preload is read as one CommonJS file and can require nothing but `electron`.
  await build(nodeBundle('electron/preload/preload.ts', outDir, 'preload.cjs'));
};

const cli = async (outDir: string): Promise<void> => {
  await build(nodeBundle('electron/cli/main.ts', outDir, 'main.js', '#!/usr/bin/env node'));
  await chmod(join(outDir, 'main.js'), 0o755);
};

/** How each part is made, into a folder. */
export const MAKE: Readonly<Record<Part, (outDir: string) => Promise<void>>> = { renderer, electron, cli };

/**
 * Builds one part into `dist/PART`. It is made beside its place and moved there when it is whole, so a build that is
 * cancelled or fails leaves the last good one standing.
 */
export const buildPart = async (part: Part, staging: string): Promise<void> => {
  const made = join(staging, part);
  const place = join(ROOT, 'dist', part);
  const old = join(staging, `${part}.old`);
  await mkdir(made, { recursive: true });
  await MAKE[part](made);
  if (existsSync(place)) await rename(place, old);
  await rename(made, place);
  await rm(old, { recursive: true, force: true });
};
