import { numberFormat } from '#shared/core/intl';
import { dayOf, formatDate, asDate } from '#shared/core/dates';
import { safeFileName } from '#shared/core/file-name';
import { formatNumber } from '#shared/core/numbers';
import { err, ok, type Result } from '#shared/core/result';
import { sha256Hex } from '#shared/document/digest';
import { type SessionFile, writeSessionFile } from '#shared/document/session-file';
import { utf8 } from '#shared/core/bytes';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { buildReport } from '#shared/report/build-report';
import { drawReport, type DrawnReport } from './draw-report.ts';
import { finalise } from './finalise.ts';
import type { ReportError, ReportFonts, ReportOptions } from './report-api.ts';

/** What a report is made from. */
export type ReportRequest = {
  readonly file: SessionFile;
  readonly options: ReportOptions;
  readonly fonts: ReportFonts;
  /** Told how far it is, from 0 to 1, between the steps. */
  readonly onProgress?: (done: number) => void;
  /** Told, once it is drawn, how many pages it has and what was printed for characters that no font has. */
  readonly onDrawn?: (drawn: Pick<DrawnReport, 'pages' | 'substituted'>) => void;
  /** Looked at between the steps; an `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
};

const CANCELLED = err({ code: 'cancelled', message: 'The export was cancelled.', todo: '' } as const);

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
 * Makes the unsigned report of a session: what is missing and how well the five reasons stand on the day of
 * `options.created`, drawn, with the session file attached and both signature fields blank. The same session file,
 * options and fonts give the same bytes, in a browser as in Node; that is what lets anybody check later that the printed
 * figures follow from the attached session.
 *
 * @returns the bytes, or why not: the caller cancelled, a font cannot be read, or the report could not be drawn.
 */
export const makeReport = async ({
  file,
  options,
  fonts,
  onProgress,
  onDrawn,
  signal,
}: ReportRequest): Promise<Result<Uint8Array, ReportError>> => {
  const { session, journal } = file;
  const today = dayOf(options.created);
  // Where the caller shares this thread, its own turns come between the steps.
  const step = async (done: number): Promise<boolean> => {
    onProgress?.(done);
    await Promise.resolve();
    return signal?.aborted === true;
  };
  if (await step(0)) return CANCELLED;
  const findings = findAll(session, today);
  const scores = scoreReasons(session, findings);
  const content = buildReport({ session, journal, findings, scores, options, today });
  if (await step(0.1)) return CANCELLED;
  const drawn = drawReport(content, fonts);
  if (!drawn.ok) return err({ ...drawn.error, code: 'fonts' });
  onDrawn?.(drawn.value);
  if (await step(0.7)) return CANCELLED;
  const attachment = {
    name: safeFileName(session.title, 'phaseone'),
    bytes: writeSessionFile(file),
    description: 'The session this report was made from, with its history. Opens in Phase One.',
  };
  const bytes = await finalise(drawn.value, attachment, options, formatsOf(session.locale));
  if (await step(1)) return CANCELLED;
  return ok(bytes);
};
