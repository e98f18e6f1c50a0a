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

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
] as const;

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
};

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const MONTH = `(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|${MONTHS.join('|')})\\b\\.?`;
const YEAR = String.raw`(?:,?\s{1,3}(20\d\d))?`;
const COUNT = `(\\d{1,3}|${Object.keys(SMALL).join('|')})`;

const later = (today: IsoDate, count: number, unit: string): IsoDate => {
  if (unit.startsWith('day')) return addDays(today, count);
  if (unit.startsWith('week')) return addDays(today, count * 7);
  return addMonths(today, unit.startsWith('year') ? count * 12 : count);
};

/** The forms of a day, each with how it is read. What follows the opening word ("by", "within") is matched. */
const FORMS: readonly { readonly form: string; readonly read: DayReading }[] = [
  {
    form: String.raw`(20\d\d)-(\d\d)-(\d\d)`,
    read: ([year, month, day]) => dayOr(Number(year), Number(month), Number(day)),
  },
  {
    form: String.raw`(\d{1,2})\.(\d{1,2})\.(20\d\d)`,
    read: ([day, month, year]) => dayOr(Number(year), Number(month), Number(day)),
  },
  {
    form: String.raw`(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s)?${MONTH}${YEAR}`,
    read: ([day = '', month = '', year], today) =>
      withYear(year, today, (y) => dayOr(y, monthOf(month), Number(day))),
  },
  {
    form: String.raw`${MONTH}\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d)${YEAR}`,
    read: ([month = '', day = '', year], today) =>
      withYear(year, today, (y) => dayOr(y, monthOf(month), Number(day))),
  },
  {
    form: String.raw`(?:the\s)?(?:end\sof\s)?${MONTH}${YEAR}`,
    read: ([month = '', year], today) => withYear(year, today, (y) => monthEnd(y, monthOf(month))),
  },
  {
    form: String.raw`(?:the\s)?(?:end\sof\s)?q([1-4])${YEAR}`,
    read: ([quarter, year], today) => withYear(year, today, (y) => monthEnd(y, Number(quarter) * 3)),
  },
  {
    form: String.raw`(?:the\s)?(?:end\sof\s)?(?:the\s)?(first|second|third|fourth|last)\squarter${YEAR}`,
    read: ([ordinal = '', year], today) =>
      withYear(year, today, (y) => monthEnd(y, (ORDINALS[ordinal.toLowerCase()] ?? 4) * 3)),
  },
  {
    form: String.raw`(?:the\s)?(?:end\sof\s)?(?:the\s|this\s)?(year|quarter|month)(?:\send|-end)?\b(?!s)`,
    read: ([unit = ''], today) => {
      const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
      if (unit.toLowerCase() === 'year') return monthEnd(year, 12);
      return monthEnd(year, unit.toLowerCase() === 'month' ? month : Math.ceil(month / 3) * 3);
    },
  },
  {
    form: String.raw`(?:the\s)?(?:end\sof\s)?next\s(year|quarter|month)\b`,
    read: ([unit = ''], today) => {
      const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
      if (unit.toLowerCase() === 'year') return monthEnd(year + 1, 12);
      return monthEnd(year, unit.toLowerCase() === 'month' ? month + 1 : Math.ceil(month / 3) * 3 + 3);
    },
  },
  { form: String.raw`(?:the\s)?(?:end\sof\s)?(20\d\d)\b`, read: ([year]) => monthEnd(Number(year), 12) },
];

const OPENING = String.raw`\b(?:by|before|until|till|no\slater\sthan|due(?:\son|\sby)?|in|during)\s{1,3}(?:the\s)?`;

const AFTER: DayReading = ([count = '', unit = ''], today) =>
  later(today, SMALL[count.toLowerCase()] ?? Number(count), unit.toLowerCase());

const PATTERNS: readonly DayPattern[] = [
  ...FORMS.map(({ form, read }) => ({ pattern: new RegExp(`${OPENING}${form}`, 'i'), read })),
  {
    // "in six months" and "within a year" are calendar time only where nothing is promised in them as a duration:
    // hours and days are levels ("within 4 hours"), months and years are deadlines.
    pattern: new RegExp(
      String.raw`\b(?:within|in|over)\s(?:the\snext\s)?${COUNT}\s(weeks?|months?|years?)\b`,
      'i',
    ),
    read: AFTER,
  },
];

/**
 * The first day by which a text says that something is due: "by 30 June", "by end of Q3 2027", "within six months".
 * A day without its year is the next such day from `today` on; a month, quarter or year counts to its last day. Null
 * where the text names no such day, or one that does not exist (30 February).
 */
export const findDeadline = (text: string, today: IsoDate): FoundDeadline | null =>
  firstDeadline(text, today, PATTERNS);
