import { NumberParser } from '@internationalized/number';
import { numberFormat } from './intl.ts';
import { measureSchema } from './numbers.ts';
import type { Parsed } from './parsed.ts';
import { say } from './say.ts';

/** What a number field accepts besides being a number. */
export type NumberLimits = { readonly min?: number; readonly max?: number; readonly isInteger?: boolean };

type Marks = { readonly group: string; readonly decimal: string };

const marksOf = (locale: string): Marks => {
  const parts = numberFormat(locale, {}).formatToParts(-1_234_567.8);
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  return { group: part('group'), decimal: part('decimal') || '.' };
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** Separators of thousands that people type whatever their locale writes: spaces and apostrophes. */
const COMMON_GROUPS = [' ', '\u00A0', '\u202F', "'", '’'];

/**
 * The forms that count as a number. Groups must hold three digits (or two in the Indian way, three in the last): a
 * lenient parser reads a German "5.2" as fifty-two, and the wrong number would look like a right one.
 */
const formOf = ({ group, decimal }: Marks): RegExp => {
  const groups = [group, ...COMMON_GROUPS].filter((mark) => mark !== '' && mark !== decimal).map(escaped);
  const g = `(?:${groups.join('|')})`;
  const d = escaped(decimal);
  const whole = String.raw`(?:\p{Nd}{1,3}(?:${g}\p{Nd}{3})+|\p{Nd}{1,2}(?:${g}\p{Nd}{2})+${g}\p{Nd}{3}|\p{Nd}+)`;
  return new RegExp(String.raw`^[+-]?(?:${whole}(?:${d}\p{Nd}*)?|${d}\p{Nd}+)$`, 'u');
};

const markName = (mark: string): string => (mark === '.' ? say`a point` : mark === ',' ? say`a comma` : mark);

/** A number with the decimal mark of the other language put right: "5.2" is "5,2" in German. Null where it is none. */
const swapped = (text: string, marks: Marks): string | null => {
  const other = marks.decimal === ',' ? '.' : ',';
  const right = text.replace(other, marks.decimal);
  const isOne = text.split(other).length === 2 && !text.includes(marks.decimal);
  return isOne && formOf(marks).test(right) ? right : null;
};

/**
 * Which decimal mark a locale takes and how a number reads with it, where the number was typed with the other one: for
 * "5.2" in German the sentence to begin with and "5,2". Null where the number is right, or wrong in another way.
 */
export const decimalAdvice = (
  text: string,
  locale: string,
): { readonly advice: string; readonly right: string } | null => {
  const marks = marksOf(locale);
  const right = formOf(marks).test(text) ? null : swapped(text, marks);
  return right === null ? null : { advice: say`Decimals take ${markName(marks.decimal)} here`, right };
};

/** Why a text is not a number, and what to type. */
const complaint = (text: string, locale: string, marks: Marks): string => {
  const decimal = decimalAdvice(text, locale);
  if (decimal) return say`${decimal.advice}: write ${decimal.right}.`;
  const leading = /^[+-]?[\p{Nd}.,]*\p{Nd}/u.exec(text)?.[0];
  if (leading && formOf(marks).test(leading)) return say`Only the number belongs here: write ${leading}.`;
  return say`Write a number, for example ${numberFormat(locale, {}).format(1234.5)}.`;
};

const limitMessage = (value: number, locale: string, limits: NumberLimits): string | null => {
  const plain = numberFormat(locale, { maximumFractionDigits: 10 });
  if (limits.isInteger && !Number.isInteger(value)) return say`Write a whole number, without decimals.`;
  if (limits.min !== undefined && value < limits.min) return say`Write at least ${plain.format(limits.min)}.`;
  if (limits.max !== undefined && value > limits.max) return say`Write at most ${plain.format(limits.max)}.`;
  if (!measureSchema.safeParse(value).success) return say`Write at most ${plain.format(1e15)}.`;
  return null;
};

/**
 * The number that a text means in a locale: "1.234,5" in German, "1,234.5" in English. Nothing typed is null; what
 * could be read in two ways is refused with the two spelled out.
 */
export const parseNumber = (
  text: string,
  locale: string,
  limits: NumberLimits = {},
): Parsed<number | null> => {
  const typed = text.trim().replace(/[−–]/g, '-');
  if (typed === '') return { ok: true, value: null };
  const marks = marksOf(locale);
  if (!formOf(marks).test(typed)) return { ok: false, message: complaint(typed, locale, marks) };
  const bare = [marks.group, ...COMMON_GROUPS]
    .filter((mark) => mark !== '' && mark !== marks.decimal)
    .reduce((rest, mark) => rest.replaceAll(mark, ''), typed)
    .replace(/^\+/, '');
  const value = new NumberParser(locale, { style: 'decimal', maximumFractionDigits: 20 }).parse(bare);
  if (Number.isNaN(value)) return { ok: false, message: complaint(typed, locale, marks) };
  const message = limitMessage(value, locale, limits);
  return message ? { ok: false, message } : { ok: true, value: value === 0 ? 0 : value };
};

/**
 * A number as it stands in a field: every decimal it has, up to `most`, and at least `digits`. Null is the empty text.
 */
export const fieldNumber = (value: number | null, locale: string, digits = 0, most = 15): string =>
  value === null
    ? ''
    : numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: most }).format(value);

/**
 * How many decimals show a number to at least four significant digits and never fewer than three: what a converted
 * number (10 hours are 0.416666666666667 days) needs to be read. The number itself is kept in full.
 */
export const readableDecimals = (value: number | null): number => {
  if (value === null || value === 0) return 3;
  return Math.min(15, Math.max(3, 3 - Math.floor(Math.log10(Math.abs(value)))));
};
