import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { readFonts } from '#shared/pdf/font-files';
import type { ReportFonts } from '#shared/pdf/report-api';
import { fail } from './outcome.ts';

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

/** The fonts of reports, as the app bundles them. */
export const loadFonts = async (): Promise<Result<ReportFonts, PlainError>> => {
  const missing: string[] = [];
  const fonts = await readFonts(async (file) => {
    const path = await assetPath(`fonts/${file}`);
    if (path !== null) return new Uint8Array(await readFile(path));
    missing.push(file);
    return new Uint8Array();
  });
  return missing.length === 0
    ? ok(fonts)
    : fail('incomplete', `Phase One lacks its font ${missing.join(', ')}.`, 'Install Phase One again.');
};
