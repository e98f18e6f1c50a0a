import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFonts } from '#shared/pdf/font-files';
import type { FontScript, ReportFonts } from '#shared/pdf/report-api';

/** From `electron/cli/` and from `dist/cli/` the package's root is equally far; the build carries a copy beside it. */
const PLACES = ['../../assets/', '../renderer/assets/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The path of one of the product's own files, or null when the package is incomplete. */
export const assetPath = async (name: string): Promise<string | null> => {
  for (const place of PLACES) {
    const path = `${place}${name}`;
    const found = await stat(path).catch(() => null);
    if (found?.isFile() === true) return path;
  }
  return null;
};

/** The files of fonts that were read. */
const known = new Map<string, Promise<Uint8Array>>();

/** @throws Error when the package is incomplete. */
const readFont = async (file: string): Promise<Uint8Array> => {
  const path = await assetPath(`fonts/${file}`);
  if (path === null) throw new Error(`Phase One lacks its font ${file}`);
  return new Uint8Array(await readFile(path));
};

/**
 * The fonts of reports, as the app bundles them, with those of the scripts that are written in it. Each file is read
 * once.
 *
 * @throws Error when the package is incomplete.
 */
export const bundledFonts = (scripts: readonly FontScript[] = []): Promise<ReportFonts> =>
  readFonts((file) => {
    const bytes = known.get(file) ?? readFont(file);
    known.set(file, bytes);
    return bytes;
  }, scripts);
