import { asDate, formatDate, type IsoDate, isoDateSchema, type OptionalDate, YEAR_RANGE } from './dates.ts';
import type { Parsed } from './parsed.ts';
import { say } from './say.ts';

type Order = 'dmy' | 'mdy' | 'ymd';

/** In which order a locale writes the parts of a date with slashes. Dots always go day, month, year. */
const orderOf = (locale: string): Order => {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' })
    .formatToParts(new Date(0))
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type.charAt(0)] : []))
    .join('');
  return parts === 'mdy' || parts === 'ymd' ? parts : 'dmy';
};

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const writeMonths = (locale: string): string[][] =>
  Array.from({ length: 12 }, (_, month) =>
    [locale, 'en'].flatMap((language) =>
      (['long', 'short'] as const).map((length) =>
        plain(
          new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' })
            .formatToParts(new Date(Date.UTC(2026, month, 1)))
            .find(({ type }) => type === 'month')?.value ?? '',
        ).replace(/\.$/, ''),
      ),
    ),
  );

/** Names of months by locale: making them takes milliseconds, too long for every keystroke. */
const written = new Map<string, string[][]>();

const monthNames = (locale: string): string[][] => {
  const names = written.get(locale) ?? writeMonths(locale);
  written.set(locale, names);
  return names;
};

/** The month (1 to 12) that a word names, in the locale's language or in English; at least three letters. */
const monthOf = (word: string, locale: string): number => {
  const typed = plain(word);
  if (typed.length < 3) return 0;
  const names = monthNames(locale);
  const exact = names.findIndex((forms) => forms.includes(typed));
  const found = exact >= 0 ? exact : names.findIndex((forms) => forms.some((form) => form.startsWith(typed)));
  return found + 1;
};

type Parts = { readonly year: string; readonly month: string; readonly day: string };

const fromNumbers = (text: string, locale: string): Parts | null => {
  const match = /^(\d{1,4})\s*([./\-\s])\s*(\d{1,2})(?:\s*[./\-\s]\s*(\d{1,4}))?\.?$/.exec(text);
  if (!match) return null;
  const [, first = '', mark = '', second = '', third = ''] = match;
  if (first.length > 2) return { year: first, month: second, day: third };
  const order = mark === '.' ? 'dmy' : orderOf(locale);
  return order === 'mdy'
    ? { month: first, day: second, year: third }
    : { day: first, month: second, year: third };
};

const fromWords = (text: string, locale: string): Parts | null => {
  const words = text.split(/[\s.,/-]+/).filter((word) => word !== '');
  const month = words.map((word) => monthOf(word, locale)).find((found) => found > 0);
  if (!month) return null;
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er|º|ª)?$/i.exec(word)?.[1] ?? []);
  const year = numbers.find((number) => number.length > 2) ?? numbers[1] ?? '';
  const day = numbers.find((number) => number !== year) ?? (numbers.length > 1 ? year : '');
  return { year, month: String(month), day };
};

const example = (locale: string): string => formatDate(asDate('2027-06-30'), locale);

const dateOf = ({ year, month, day }: Parts, locale: string, isDone: boolean): Parsed<IsoDate> => {
  if (day === '')
    return { ok: false, message: say`Write day, month and year, for example ${example(locale)}.` };
  if (year === '') return { ok: false, message: say`Add the year, for example ${example(locale)}.` };
  const full = year.length === 2 && isDone ? `20${year}` : year;
  if (full.length !== 4) {
    return { ok: false, message: say`Write the year with four digits, for example ${example(locale)}.` };
  }
  if (Number(full) < YEAR_RANGE.first || Number(full) > YEAR_RANGE.last) {
    return { ok: false, message: say`The year ${full} is out of range. Check the year.` };
  }
  const date = isoDateSchema.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.success
    ? { ok: true, value: date.data }
    : { ok: false, message: say`There is no such day. Check the day and the month.` };
};

/**
 * The day that a text means: "30 June 2027", "30. Juni 2027", "June 30, 2027", "30.6.2027", "2027-06-30", and with
 * slashes in the order of the locale. A year of two digits is taken only when the typing is done, since "27" is also
 * how "2027" does not begin but "20" is.
 */
export const parseDate = (text: string, locale: string, isDone: boolean): Parsed<OptionalDate> => {
  // Vietnamese numbers its months: "14 tháng 2, 2026".
  const typed = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*(?:tháng|thang|thg)\s(\d{1,2}),?/iu, '/$1/');
  if (typed === '') return { ok: true, value: '' };
  const parts = fromNumbers(typed, locale) ?? fromWords(typed, locale);
  return parts
    ? dateOf(parts, locale, isDone)
    : { ok: false, message: say`Write a date, for example ${example(locale)} or 2027-06-30.` };
};
