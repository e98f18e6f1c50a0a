import { addDays, addMonths, type IsoDate } from '#shared/core/dates';
import {
  type DayPattern,
  type DayReading,
  dayOr,
  firstDeadline,
  type FoundDeadline,
  monthEnd,
  withYear,
} from './deadline-forms.ts';
import { germanWord } from './language/german/numbers.ts';
import { MONTH_NAMES, SEASONS } from './language/german/words/times.ts';

type Form = { readonly form: string; readonly read: DayReading };

const MONTH = `(${[...MONTH_NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const YEAR = String.raw`(?:,?\s{1,3}(20\d\d)(?!\d))?`;
const ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten'];

const monthOf = (name: string | undefined): number => MONTH_NAMES.get((name ?? '').toLowerCase()) ?? 0;

const quarterOf = (said: string | undefined): number => {
  const word = (said ?? '').toLowerCase();
  if (word === 'letzten') return 4;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINALS.indexOf(word) + 1;
};

/** The end of the year, quarter or month that runs, or of the next. */
const periodEnd = (period: string, next: boolean, today: IsoDate): IsoDate => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const step = next ? 1 : 0;
  if (/jahr/i.test(period)) return monthEnd(year + step, 12);
  return monthEnd(year, /monat/i.test(period) ? month + step : Math.ceil(month / 3) * 3 + 3 * step);
};

/** The forms of a day behind the word that opens it ("bis", "spätestens"), each with how it is read. */
const FORMS: readonly Form[] = [
  {
    form: String.raw`(20\d\d)-(\d\d)-(\d\d)`,
    read: ([year, month, day]) => dayOr(Number(year), Number(month), Number(day)),
  },
  {
    form: String.raw`(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)?(?!\d)`,
    read: ([day, month, year], today) => withYear(year, today, (y) => dayOr(y, Number(month), Number(day))),
  },
  {
    form: String.raw`(\d{1,2})\.\s{0,3}${MONTH}${YEAR}`,
    read: ([day, month, year], today) => withYear(year, today, (y) => dayOr(y, monthOf(month), Number(day))),
  },
  {
    form: String.raw`mitte\s${MONTH}${YEAR}`,
    read: ([month, year], today) => withYear(year, today, (y) => dayOr(y, monthOf(month), 15)),
  },
  {
    form: String.raw`(?:ende\s)?${MONTH}${YEAR}`,
    read: ([month, year], today) => withYear(year, today, (y) => monthEnd(y, monthOf(month))),
  },
  {
    form: String.raw`(?:ende\s)?(?:des\s)?q([1-4])(?!\d)(?:/|${YEAR})`,
    read: ([quarter, year], today) => withYear(year, today, (y) => monthEnd(y, Number(quarter) * 3)),
  },
  {
    form: String.raw`(?:ende\s)?(?:des\s)?([1-4]\.|ersten|zweiten|dritten|vierten|letzten)\squartals?(?!\p{L})${YEAR}`,
    read: ([quarter, year], today) => withYear(year, today, (y) => monthEnd(y, quarterOf(quarter) * 3)),
  },
  { form: String.raw`mitte\s(20\d\d)(?!\d)`, read: ([year]) => monthEnd(Number(year), 6) },
  { form: String.raw`(?:ende\s|jahresende\s)?(20\d\d)(?!\d)`, read: ([year]) => monthEnd(Number(year), 12) },
  {
    form: String.raw`(?:ende\s)(?:des\s|dieses\s|diesen\s|laufenden\s){0,2}(jahres|jahr|kalenderjahres|geschäftsjahres|quartals|quartal|monats|monat)(?!\p{L})`,
    read: ([period = ''], today) => periodEnd(period, false, today),
  },
  {
    form: String.raw`(jahresende|jahreswechsel|quartalsende|monatsende)(?!\p{L})`,
    read: ([period = ''], today) => periodEnd(period, false, today),
  },
  {
    form: String.raw`(?:ende\s)?(?:des\s)?(?:nächsten|nächstes|kommenden|kommendes)\s(jahres|jahr|quartals|quartal|monats|monat)(?!\p{L})`,
    read: ([period = ''], today) => periodEnd(period, true, today),
  },
  {
    form: String.raw`weihnachten${YEAR}`,
    read: ([year], today) => withYear(year, today, (y) => dayOr(y, 12, 24)),
  },
];

const OPENING = String.raw`(?<!\p{L}|(?:von|zwischen)\s20\d\d\s)(?:bis|spätestens|vor|(?:termin|stichtag|deadline|frist|fällig)(?:\s?:)?)\s{1,3}(?:(?:zum|spätestens|am|im|in|den|dem|zu)\s{1,3}){0,2}`;

const PATTERNS: readonly DayPattern[] = [
  ...FORMS.map(({ form, read }) => ({ pattern: new RegExp(OPENING + form, 'iu'), read })),
  ...FORMS.slice(0, 3).map(({ form, read }) => ({
    pattern: new RegExp(String.raw`(?<!\p{L})ab\s{1,3}(?:dem\s)?${form}`, 'iu'),
    read,
  })),
  ...FORMS.slice(5, 7).map(({ form, read }) => ({
    pattern: new RegExp(String.raw`(?<!\p{L})im?n?\s{1,3}${form}`, 'iu'),
    read,
  })),
  {
    // Months and years are calendar time; hours and days are levels ("innert 4 Stunden").
    pattern:
      /(?<!\p{L})(?:in|innert|innerhalb(?:\svon)?|binnen)\s(?:den\s)?(?:(?:nächsten|kommenden)\s)?(\d{1,3}|\p{Ll}{3,10}|einem|eines)\s(wochen?|monate?[ns]?|jahre?[ns]?)(?!\p{L})/iu,
    read: ([count = '', unit = ''], today) => {
      const many = /^ein/i.test(count)
        ? 1
        : /^\d/.test(count)
          ? Number(count)
          : germanWord(count.toLowerCase());
      if (many === null) return null;
      if (/^woche/i.test(unit)) return addDays(today, many * 7);
      return addMonths(today, /^jahr/i.test(unit) ? many * 12 : many);
    },
  },
];

/**
 * The first day by which a German text says that something is due: "bis 30. Juni 2027", "spätestens Ende Q3", "bis Ende
 * Jahr", "innert sechs Monaten". A day without its year is the next such day from `today` on; a month, quarter or year
 * counts to its last day. Null where the text names no such day, or one that does not exist (30. Februar).
 */
export const findGermanDeadline = (text: string, today: IsoDate): FoundDeadline | null =>
  firstDeadline(text, today, PATTERNS);

const DATED = new RegExp(
  `${OPENING}(?:${FORMS.map(({ form }) => form.replaceAll(/\((?!\?)/g, '(?:')).join('|')}|(?:(?:anfang|mitte|ende)\\s)?(?:${[...SEASONS].join('|')})(?!\\p{L}))`,
  'iu',
);
const SINCE = new RegExp(
  `(?<!\\p{L})(?:ab\\s{1,3}(?:dem\\s)?(?:${FORMS.slice(0, 3)
    .map(({ form }) => form.replaceAll(/\((?!\?)/g, '(?:'))
    .join('|')})|im?n?\\s{1,3}q[1-4](?!\\d))`,
  'iu',
);

/** Whether a German text says by when its outcome is due, be the day exact ("bis 30. Juni") or not ("bis Sommer"). */
export const saysGermanDeadline = (text: string): boolean =>
  DATED.test(text) ||
  SINCE.test(text) ||
  /(?<!\p{L})bis\s(?:zum\s)?ende\s(?:des|dieses)\s\p{L}+/iu.test(text);
