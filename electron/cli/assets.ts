import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { FONT_FILES, readFonts } from '#shared/pdf/font-files';
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
  for (const file of Object.values(FONT_FILES)) {
    if ((await assetPath(`fonts/${file}`)) === null) {
      return fail('incomplete', `Phase One lacks its font ${file}.`, 'Install Phase One again.');
    }
  }
  return ok(
    await readFonts(
      async (file) => new Uint8Array(await readFile((await assetPath(`fonts/${file}`)) ?? file)),
    ),
  );
};
