import { addDays, addMonths, asDate, type IsoDate, isoDateSchema } from '#shared/core/dates';

/** A day by which something is due, with the words that say it. `start` and `end` are UTF-16 offsets. */
export type FoundDeadline = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: IsoDate;
};

/** How the parts of a form become a day; a part that was not said is undefined. Null for a day that does not exist. */
export type DayReading = (parts: readonly string[], today: IsoDate) => IsoDate | null;

/** A form in which a language says a day, with how it is read. */
export type DayPattern = { readonly pattern: RegExp; readonly read: DayReading };

const pad = (number: number): string => String(number).padStart(2, '0');

/** A day, or null where the calendar has none such. */
export const dayOr = (year: number, month: number, day: number): IsoDate | null => {
  const parsed = isoDateSchema.safeParse(`${year}-${pad(month)}-${pad(day)}`);
  return parsed.success ? parsed.data : null;
};

/** The last day of a month; month 13 is January of the next year. */
export const monthEnd = (year: number, month: number): IsoDate => {
  const [realYear, realMonth] = month > 12 ? [year + 1, month - 12] : [year, month];
  return addDays(addMonths(asDate(`${realYear}-${pad(realMonth)}-01`), 1), -1);
};

/** A day as it was written; one whose year was not said is the next of its kind: a deadline lies ahead. */
export const withYear = (
  written: string | undefined,
  today: IsoDate,
  inYear: (year: number) => IsoDate | null,
): IsoDate | null => {
  if (written !== undefined && written !== '') return inYear(Number(written));
  const year = Number(today.slice(0, 4));
  const first = inYear(year);
  return first !== null && first >= today ? first : inYear(year + 1);
};

/** Longer texts are no goal; a deadline is looked for in their beginning only. */
const LONGEST = 20_000;

/** The first day that one of the forms finds in a text; of two that begin at one place, the longer one. */
export const firstDeadline = (
  text: string,
  today: IsoDate,
  patterns: readonly DayPattern[],
): FoundDeadline | null => {
  const head = text.slice(0, LONGEST);
  const found = patterns.flatMap(({ pattern, read }) => {
    const match = pattern.exec(head);
    const date = match && read(match.slice(1), today);
    return match && date
      ? [{ start: match.index, end: match.index + match[0].length, text: match[0], date }]
      : [];
  });
  // The longer one has read more: "by 30 June 2027", not "by 30 June".
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
};
