/** Which sign stands before the decimals. */
export type DecimalMark = '.' | ',';

/**
 * A cell as a number, read in both ways that are in use: "1.234" is 1.234 where the point marks decimals and 1,234 where
 * the comma does. NaN where that way of writing does not allow it.
 */
export type CellReading = { readonly point: number; readonly comma: number; readonly form: CellForm };

/** What stood around the digits. `clock`: hours and minutes, read as hours. */
export type CellForm = 'plain' | 'percent' | 'currency' | 'clock';

/** A longer cell is no number that anyone measured; not looking at it keeps hostile input cheap. */
const LONGEST_CELL = 40;

/** The largest number that a metric may hold. */
const LARGEST = 1e15;

/** Spaces and apostrophes part thousands in every locale. */
const FREE_GROUPS = String.raw`'’ \u00a0\u202f`;

/**
 * Digits in groups of three (or two, the Indian way) or without groups, then decimals, then an exponent. A group cannot
 * follow a leading zero: "0.125" is never 125.
 */
const formOf = (decimal: string, group: string): RegExp => {
  const by = `[${group}${FREE_GROUPS}]`;
  const grouped = String.raw`[1-9]\d{0,2}(?:${by}\d{3})+|[1-9]\d?(?:${by}\d{2})+${by}\d{3}`;
  return new RegExp(
    String.raw`^[+-]?(?:(?:${grouped}|\d+)(?:${decimal}\d*)?|${decimal}\d+)(?:e[+-]?\d{1,3})?$`,
    'i',
  );
};

const POINT_FORM = formOf(String.raw`\.`, ',');
const COMMA_FORM = formOf(',', '.');
const PLAIN = /^-?\d{1,15}$/;
/** Decimals that can be read in one way only, as most cells can. */
const DECIMAL = /^-?\d{1,12}([.,])(?:\d{1,2}|\d{4,12})$/;
const MAY_BE_MONEY = /[\p{Sc}A-Z]/u;
const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const GROUPS_OF_POINT = /[,'’ \u00a0\u202f]/g;
const GROUPS_OF_COMMA = /[.'’ \u00a0\u202f]/g;

/** The codes of ISO 4217, so that "EUR 12" is money and "REF 12" is not. */
const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const within = (value: number): number => (Math.abs(value) <= LARGEST ? value + 0 : NaN);

/** What is left without a currency's sign or code before or after; null where there is none. */
const withoutCurrency = (text: string): string | null => {
  const signed = text.replace(/^([+-]?)\s*\p{Sc}\s*/u, '$1').replace(/\s*\p{Sc}$/u, '');
  if (signed !== text) return signed;
  const [, before] = /^([A-Z]{3})\s*[-+\d]/.exec(text) ?? [];
  if (before !== undefined && CURRENCY_CODES.has(before)) return text.slice(3).trimStart();
  const [, after] = /\d\s*([A-Z]{3})$/.exec(text) ?? [];
  return after !== undefined && CURRENCY_CODES.has(after) ? text.slice(0, -3).trimEnd() : null;
};

const readDigits = (digits: string, form: CellForm): CellReading | null => {
  const point = POINT_FORM.test(digits) ? within(Number(digits.replace(GROUPS_OF_POINT, ''))) : NaN;
  const comma = COMMA_FORM.test(digits)
    ? within(Number(digits.replace(GROUPS_OF_COMMA, '').replace(',', '.')))
    : NaN;
  return Number.isNaN(point) && Number.isNaN(comma) ? null : { point, comma, form };
};

const readClock = (text: string): CellReading | null => {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const hours = seconds / 3600;
  return { point: hours, comma: hours, form: 'clock' };
};

/**
 * The number in one cell of a table: digits with thousands separators and decimals of any locale, an exponent, a percent
 * sign (12% is 12), a currency's sign or ISO 4217 code, an accountant's brackets for a negative amount, or hours and
 * minutes ("1:30" is 1.5). Null for everything else, for numbers beyond 10^15, and for cells of more than 40 characters.
 *
 * @param text without white space at its ends.
 */
export const readCell = (text: string): CellReading | null => {
  if (PLAIN.test(text)) {
    const value = Number(text) + 0;
    return { point: value, comma: value, form: 'plain' };
  }
  const mark = DECIMAL.exec(text)?.[1];
  if (mark === '.') return { point: Number(text) + 0, comma: NaN, form: 'plain' };
  if (mark === ',') return { point: NaN, comma: Number(text.replace(',', '.')) + 0, form: 'plain' };
  return text.length > LONGEST_CELL ? null : readUnusual(text);
};

const readUnusual = (text: string): CellReading | null => {
  const dashed = text.replace(/^[−–]/, '-');
  const bracketed = /^\((.+)\)$/.exec(dashed)?.[1];
  const signed = bracketed === undefined ? dashed : `-${bracketed}`;
  if (signed.endsWith('%')) return readDigits(signed.slice(0, -1).trimEnd(), 'percent');
  const amount = MAY_BE_MONEY.test(signed) ? withoutCurrency(signed) : null;
  if (amount !== null) return readDigits(amount, 'currency');
  return readClock(signed) ?? readDigits(signed, 'plain');
};

const YES = new Set(['yes', 'y', 'true', 'ja', 'oui', 'si', 'sí']);
const NO = new Set(['no', 'n', 'false', 'nein', 'non']);

/** A word of agreement as 1, of denial as 0, in English, German, French, Italian and Spanish; null for other words. */
export const readAnswer = (text: string): 0 | 1 | null => {
  if (text.length > 5) return null;
  const word = text.toLowerCase();
  return YES.has(word) ? 1 : NO.has(word) ? 0 : null;
};
