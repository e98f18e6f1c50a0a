import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ok, type PlainError, type Result } from '#shared/core/result';
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

const FONT_FILES: Readonly<Record<keyof ReportFonts, string>> = {
  sansRegular: 'archivo-400.ttf',
  sansSemiBold: 'archivo-600.ttf',
  serifRegular: 'source-serif-400.ttf',
  serifSemiBold: 'source-serif-600.ttf',
  serifItalic: 'source-serif-400-italic.ttf',
  fallbackRegular: 'noto-sans-400.ttf',
  fallbackSemiBold: 'noto-sans-600.ttf',
};

/** The fonts of reports, as the app bundles them. */
export const loadFonts = async (): Promise<Result<ReportFonts, PlainError>> => {
  const fonts: Partial<Record<keyof ReportFonts, Uint8Array>> = {};
  for (const [key, file] of Object.entries(FONT_FILES) as [keyof ReportFonts, string][]) {
    const path = await assetPath(`fonts/${file}`);
    if (path === null) {
      return fail('incomplete', `Phase One lacks its font ${file}.`, 'Install Phase One again.');
    }
    fonts[key] = new Uint8Array(await readFile(path));
  }
  return ok(fonts as ReportFonts);
};
