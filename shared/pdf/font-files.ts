import type { ReportFonts } from './report-api.ts';

/** The file of each font of the report, in `assets/fonts/`. Each host reads them in its own way. */
export const FONT_FILES: Readonly<Record<keyof ReportFonts, string>> = {
  sansRegular: 'archivo-400.ttf',
  sansSemiBold: 'archivo-600.ttf',
  serifRegular: 'source-serif-400.ttf',
  serifSemiBold: 'source-serif-600.ttf',
  serifItalic: 'source-serif-400-italic.ttf',
  fallbackRegular: 'noto-sans-400.ttf',
  fallbackSemiBold: 'noto-sans-600.ttf',
};

/**
 * The fonts of the report, each read by `read`, which is given a file name of {@link FONT_FILES}.
 *
 * @throws whatever `read` throws: a report without its fonts is not a report.
 */
export const readFonts = async (read: (file: string) => Promise<Uint8Array>): Promise<ReportFonts> => {
  const names = Object.keys(FONT_FILES) as (keyof ReportFonts)[];
  const fonts: Partial<Record<keyof ReportFonts, Uint8Array>> = {};
  await Promise.all(
    names.map(async (name) => {
      fonts[name] = await read(FONT_FILES[name]);
    }),
  );
  return fonts as ReportFonts;
};
