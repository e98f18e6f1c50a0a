import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import { numberFormat } from '#shared/core/intl';
import { formatDate, asDate } from '#shared/core/dates';
import { safeFileName } from '#shared/core/file-name';
import { formatNumber } from '#shared/core/numbers';
import { err, ok, type Result } from '#shared/core/result';
import { sha256Hex } from '#shared/core/digest';
import { type SessionFile, writeSessionFile } from '#shared/document/session-file';
import { utf8 } from '#shared/core/bytes';
import { reportOf } from '#shared/report/build-report';
import { checkText, type MissingCharacter, missingCharacters, missingInWords } from './check-text.ts';
import { drawReport, type DrawnReport } from './draw-report.ts';
import { finalise } from './finalise.ts';
import { fontsFor } from './font-files.ts';
import type { FontSource, ReportError, ReportOptions } from './report-api.ts';

/** What a report is made from. */
export type ReportRequest = {
  readonly file: SessionFile;
  readonly options: ReportOptions;
  readonly fonts: FontSource;
  /** Told how far it is, from 0 to 1, between the steps. */
  readonly onProgress?: (done: number) => void;
  /** Told, once it is drawn, how many pages it has. */
  readonly onDrawn?: (drawn: Pick<DrawnReport, 'pages'>) => void;
  /** Looked at between the steps; an `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
};

const cancelled = (): Result<never, ReportError> =>
  err({ code: 'cancelled', message: say`The export was cancelled.`, todo: '' });

/**
 * How this computer writes numbers and dates of a locale, in short. The tables behind `Intl` change over the years; a
 * report that another computer made can then not be rebuilt letter by letter, which is no sign of forgery.
 */
export const formatsOf = (locale: string): string => {
  const numbers = [0.125, -1234567.891, 1e9].map((value) => formatNumber(value, locale));
  const money = numberFormat(locale, { style: 'currency', currency: 'EUR' }).format(-1234.5);
  const dates = Array.from({ length: 12 }, (_, month) => {
    const date = asDate(`2026-${String(month + 1).padStart(2, '0')}-0${(month % 9) + 1}`);
    return `${formatDate(date, locale)} ${formatDate(date, locale, 'short')}`;
  });
  return sha256Hex(utf8([...numbers, money, ...dates].join('|'))).slice(0, 16);
};

/**
 * The characters of a report that no font has, found without drawing it; empty when it can be made. What it names is
 * what {@link makeReport} would refuse.
 */
export const checkReportText = async ({
  file,
  options,
  fonts,
}: Pick<ReportRequest, 'file' | 'options' | 'fonts'>): Promise<
  Result<readonly MissingCharacter[], ReportError>
> => {
  const content = reportOf(file, options);
  const ready = await fontsFor(fonts, JSON.stringify(content));
  if (!ready.ok) return ready;
  const checked = checkText(content, ready.value, file.session);
  return checked.ok ? checked : err({ ...checked.error, code: 'fonts' });
};

const refused = (missing: readonly MissingCharacter[]): Result<never, ReportError> =>
  err({
    code: 'characters',
    message:
      missing.length === 1
        ? say`The report has no font for a character: ${missingInWords(missing)}.`
        : say`The report has no font for ${missing.length} characters: ${missingInWords(missing)}.`,
    todo: say`Write these places in Latin, Greek, Cyrillic, Hebrew or Arabic letters, without emoji, and export again.`,
  });

/**
 * Makes the unsigned report of a session: what is missing and how well the five reasons stand on the day of
 * `options.created`, drawn, with the session file attached and both signature fields blank. The same session file,
 * options and fonts give the same bytes, in a browser as in Node; that is what lets anybody check later that the printed
 * figures follow from the attached session.
 *
 * @returns the bytes, or why not: the caller cancelled, a font cannot be read, or the report could not be drawn; also when
 * some of its characters are in no font, since a report that prints something else in their place would lie.
 */
export const makeReport = async ({
  file,
  options,
  fonts,
  onProgress,
  onDrawn,
  signal,
}: ReportRequest): Promise<Result<Uint8Array, ReportError>> => {
  const { session } = file;
  // Where the caller shares this thread, its own turns come between the steps.
  const step = async (done: number): Promise<boolean> => {
    onProgress?.(done);
    await Promise.resolve();
    return signal?.aborted === true;
  };
  if (await step(0)) return cancelled();
  const content = reportOf(file, options);
  const ready = await fontsFor(fonts, JSON.stringify(content));
  if (!ready.ok) return ready;
  if (await step(0.1)) return cancelled();
  const drawn = drawReport(content, ready.value);
  if (!drawn.ok) return err(drawn.error.code === 'logo' ? drawn.error : { ...drawn.error, code: 'fonts' });
  const missing = missingCharacters(drawn.value.substituted, session);
  if (missing.length > 0) {
    // The report was drawn in its own language; who made it is told in theirs where the characters stand.
    const told = checkText(content, ready.value, session);
    return refused(told.ok ? told.value : missing);
  }
  onDrawn?.(drawn.value);
  if (await step(0.7)) return cancelled();
  const attachment = {
    name: safeFileName(session.title, 'phaseone'),
    bytes: writeSessionFile(file),
    description: speaking(
      languageOf(session.locale),
      () => say`The session this report was made from, with its history. Opens in Phase One.`,
    ),
  };
  const bytes = await finalise(drawn.value, attachment, options, formatsOf(session.locale));
  if (await step(1)) return cancelled();
  return ok(bytes);
};
