import { say } from '#shared/language/say';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { FontScript, FontSource, ReportFonts } from './report-api.ts';

type FontName = keyof ReportFonts;

/** The file of each font of the report, in `assets/fonts/`. Each host reads them in its own way. */
export const FONT_FILES: Readonly<Record<FontName, string>> = {
  sansRegular: 'archivo-400.ttf',
  sansSemiBold: 'archivo-600.ttf',
  serifRegular: 'source-serif-400.ttf',
  serifSemiBold: 'source-serif-600.ttf',
  serifItalic: 'source-serif-400-italic.ttf',
  fallbackRegular: 'noto-sans-400.ttf',
  fallbackSemiBold: 'noto-sans-600.ttf',
  hebrewRegular: 'noto-sans-hebrew-400.ttf',
  hebrewSemiBold: 'noto-sans-hebrew-600.ttf',
  arabicRegular: 'noto-sans-arabic-400.ttf',
  arabicSemiBold: 'noto-sans-arabic-600.ttf',
};

/** The fonts of one script, and the characters that ask for them: letters, marks, forms for presentation and digits. */
const SCRIPTS: Readonly<
  Record<FontScript, { readonly letters: RegExp; readonly fonts: readonly FontName[] }>
> = {
  hebrew: {
    letters: /[\u0591-\u05f4\ufb1d-\ufb4f]/,
    fonts: ['hebrewRegular', 'hebrewSemiBold'],
  },
  arabic: {
    letters: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/,
    fonts: ['arabicRegular', 'arabicSemiBold'],
  },
};

const ALL_SCRIPTS = Object.keys(SCRIPTS) as FontScript[];

/** The scripts of a text that need fonts of their own. */
export const scriptsIn = (text: string): FontScript[] =>
  ALL_SCRIPTS.filter((script) => SCRIPTS[script].letters.test(text));

/**
 * The fonts of the report, each read by `read`, which is given a file name of {@link FONT_FILES}; those of a script only
 * when it is named.
 *
 * @throws whatever `read` throws: a report without its fonts is not a report.
 */
export const readFonts = async (
  read: (file: string) => Promise<Uint8Array>,
  scripts: readonly FontScript[] = [],
): Promise<ReportFonts> => {
  const left = ALL_SCRIPTS.filter((script) => !scripts.includes(script)).flatMap(
    (script) => SCRIPTS[script].fonts,
  );
  const names = (Object.keys(FONT_FILES) as FontName[]).filter((name) => !left.includes(name));
  const fonts: Partial<Record<FontName, Uint8Array>> = {};
  await Promise.all(
    names.map(async (name) => {
      fonts[name] = await read(FONT_FILES[name]);
    }),
  );
  return fonts as ReportFonts;
};

/** The fonts that a text needs, or why they cannot be had. */
export const fontsFor = async (
  source: FontSource,
  text: string,
): Promise<Result<ReportFonts, PlainError<'fonts'>>> => {
  if (typeof source !== 'function') return ok(source);
  try {
    return ok(await source(scriptsIn(text)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err({
      code: 'fonts',
      message: say`The fonts of the report cannot be read: ${reason}.`,
      todo: say`Install the program again.`,
    });
  }
};
