import { scaleExactly } from './exact-scale.ts';
import { measureSchema } from './numbers.ts';
import { err, ok, type PlainError, type Result } from './result.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, SCALE_ROWS, SHARED_SYMBOLS, UNIT_ROWS } from './unit-catalogue.ts';
import { unitInWords } from './unit-names.ts';
import { say } from './say.ts';

/**
 * A unit that the product can reckon with. Units convert within one `dimension` only; `size` is what one of it is in the
 * base of its dimension, as a fraction of whole numbers. Two writings of one unit have the same `id`.
 */
export type Unit = {
  readonly id: string;
  readonly dimension: string;
  readonly size: { readonly num: number; readonly den: number };
  /** The names of one and of several, in English: "hour", "hours". */
  readonly one: string;
  readonly many: string;
  /** Days that a month, quarter or year in it has on average; null for units of fixed length. */
  readonly meanDays: number | null;
};

/** Longest text that is looked at as a unit; longer ones are free text. */
const LONGEST = 80;

/** How the text of a unit is compared: one kind of space, no full width, no dot at the end. */
const plain = (text: string): string =>
  text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '');

const byExact = new Map<string, Unit>();
const byWord = new Map<string, Unit>();
/** What a unit is called in the unit field, by how it was written: "Tag" and "Tagen" are the unit "Tage". */
const plurals = new Map<string, string>();

for (const row of UNIT_ROWS) {
  const [one, many] = row.en;
  const unit: Unit = {
    id: row.id,
    dimension: row.dimension,
    size: { num: row.size[0], den: row.size[1] },
    one,
    many,
    meanDays: row.meanDays ?? null,
  };
  for (const word of [...row.en, ...(row.de ?? []), ...(row.short ?? [])])
    byWord.set(word.toLowerCase(), unit);
  for (const word of row.exact ?? []) byExact.set(word, unit);
  plurals.set(one, many);
  for (const word of row.de ?? []) plurals.set(word.toLowerCase(), row.de?.[1] ?? many);
}

/** What a scale word multiplies by, "k" or "Mio.": its factor and English name; null for any other word. */
export const findScale = (text: string): { readonly factor: number; readonly name: string } | null => {
  const word = plain(text);
  return (
    SCALE_ROWS.find(({ words, exact }) => exact.includes(word) || words.includes(word.toLowerCase())) ?? null
  );
};

const currencyOf = (text: string): string | null => {
  if (CURRENCY_CODES.includes(text)) return text;
  const word = text.toLowerCase();
  return CURRENCY_NAMES.get(word) ?? SHARED_SYMBOLS.find((symbol) => symbol === word) ?? null;
};

/** Letters that scale money when they stand right at it: "T€", "kEUR", "m€". */
const MONEY_SCALES: readonly (readonly [letter: string, factor: number])[] = [
  ['k', 1e3],
  ['K', 1e3],
  ['T', 1e3],
  ['m', 1e6],
  ['M', 1e6],
];

const money = (currency: string, factor: number): Unit => {
  const scale = SCALE_ROWS.find((row) => row.factor === factor)?.name;
  const name = scale === undefined ? currency : `${scale} ${currency}`;
  return {
    id: name,
    dimension: `money ${currency}`,
    size: { num: factor, den: 1 },
    one: name,
    many: name,
    meanDays: null,
  };
};

/** "T€", "kEUR" and "EUR m": a letter right at the currency, or alone behind it. */
const findLetteredMoney = (text: string): Unit | null => {
  for (const [letter, factor] of MONEY_SCALES) {
    const close = text.startsWith(letter) ? currencyOf(text.slice(1)) : null;
    const currency = close ?? (text.endsWith(` ${letter}`) ? currencyOf(text.slice(0, -2)) : null);
    if (currency !== null) return money(currency, factor);
  }
  return null;
};

const findMoney = (text: string): Unit | null => {
  const bare = currencyOf(text);
  if (bare !== null) return money(bare, 1);
  const lettered = findLetteredMoney(text);
  if (lettered !== null) return lettered;
  const [first = '', second = '', ...more] = text.split(' ');
  if (second === '' || more.length > 0) return null;
  const [scale, name] = findScale(first) === null ? [findScale(second), first] : [findScale(first), second];
  const currency = scale === null ? null : currencyOf(name);
  return scale === null || currency === null ? null : money(currency, scale.factor);
};

/** "% of claims", "Prozent der Fälle": still a percentage. */
const findShareOf = (text: string): Unit | null => {
  const [head = '', link = '', ...whole] = text.split(' ');
  if (whole.length === 0 || !['of', 'der', 'aller', 'von', 'des'].includes(link.toLowerCase())) return null;
  const unit = byWord.get(head.toLowerCase());
  return unit?.dimension === 'share' && unit.id !== 'basis point' ? unit : null;
};

/** Words that stand between what is counted and the time it is counted in. */
const PER_WORDS = [' per ', ' a ', ' an ', ' every ', ' pro ', ' je ', ' im ', ' am ', '/'];

type RateParts = { readonly counted: string; readonly period: string };

/** The last "per" counts: "claims per agent per day" counts claims per agent. */
const splitRate = (text: string): RateParts | null => {
  const yearly = /\s(?:p\.\s?a|pa)$/.exec(text);
  if (yearly) return { counted: text.slice(0, yearly.index), period: 'year' };
  let best: (RateParts & { readonly at: number }) | null = null;
  for (const word of PER_WORDS) {
    const at = text.lastIndexOf(word);
    if (at > 0 && (best === null || at > best.at)) {
      best = { at, counted: text.slice(0, at).trim(), period: text.slice(at + word.length).trim() };
    }
  }
  return best;
};

/** Units that make sense per day: things, money, data, hours. Not shares, which grow by more than adding up. */
const ratable = (unit: Unit): boolean =>
  ['duration', 'working time', 'count', 'data'].includes(unit.dimension) ||
  unit.dimension.startsWith('money ');

/** What a rate counts: a known unit, or any other noun, which is then compared by its letters. */
const countedOf = (text: string): Pick<Unit, 'dimension' | 'size'> | null => {
  const unit = findUnit(text);
  if (unit !== null) return ratable(unit) ? unit : null;
  if (!/^\p{L}/u.test(text)) return null;
  const [first = '', ...rest] = text.split(' ');
  const scale = rest.length > 0 ? findScale(first) : null;
  const noun = (scale === null ? text : rest.join(' ')).toLowerCase().replace(/s$/, '');
  return { dimension: `“${noun}”`, size: { num: scale?.factor ?? 1, den: 1 } };
};

const findRate = (text: string): Unit | null => {
  const parts = splitRate(text);
  const period = parts === null ? undefined : byWord.get(parts.period.toLowerCase());
  if (parts === null || (period?.dimension !== 'duration' && period?.dimension !== 'working time'))
    return null;
  const counted = countedOf(parts.counted);
  if (counted === null) return null;
  const name = `${parts.counted} per ${period.one}`;
  return {
    id: `${counted.dimension} ${counted.size.num} per ${period.id}`,
    dimension: `${counted.dimension} per ${period.dimension}`,
    size: { num: counted.size.num * period.size.den, den: counted.size.den * period.size.num },
    one: name,
    many: name,
    meanDays: period.meanDays,
  };
};

/**
 * The unit that a text means: "h", "Std.", "working days", "%", "thousand EUR", "claims per week". English and German,
 * singular, plural and the usual abbreviations. Null for everything else: such a text may stand as a unit but is never
 * converted ("lightyears per fortnight", "days an invoice"), and for what could be read in two ways ("m", "T").
 * Takes time in proportion to the text, and looks at no text longer than 80 characters.
 */
export const findUnit = (text: string): Unit | null => {
  if (text.length > LONGEST) return null;
  const typed = plain(text);
  return (
    byExact.get(typed) ??
    byWord.get(typed.toLowerCase()) ??
    findMoney(typed) ??
    findShareOf(typed) ??
    findRate(typed)
  );
};

/** Whether two texts name the same unit, known or not: "Std." and "hours", or twice the same free text. */
export const isSameUnit = (a: string, b: string): boolean => {
  if (plain(a).toLowerCase() === plain(b).toLowerCase()) return true;
  const unit = findUnit(a);
  return unit !== null && unit.id === findUnit(b)?.id;
};

/** The name of a unit in the language that is spoken: "hour" for exactly one, "hours" otherwise. */
export const unitLabel = (unit: Unit, value?: number): string =>
  unitInWords(Math.abs(value ?? 0) === 1 ? unit.one : unit.many);

/**
 * What the unit field shall say for a unit as it was typed beside a number: words in the plural ("1 Tag" makes "Tage"),
 * abbreviations and everything else as they were written.
 */
export const unitFieldText = (typed: string): string => {
  const text = typed.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  return plurals.get(text.toLowerCase()) ?? text;
};

/** Why two units do not convert. */
export type ConversionError = PlainError<'working-time' | 'currency' | 'points' | 'different' | 'too-large'>;

const pairOf = (from: Unit, to: Unit, test: (dimension: string) => boolean): boolean =>
  test(from.dimension) || test(to.dimension);

const mismatch = (from: Unit, to: Unit): ConversionError => {
  const isTime = (unit: Unit, kind: string): boolean => unit.dimension.endsWith(kind);
  const mixesTime =
    (isTime(from, 'duration') && isTime(to, 'working time')) ||
    (isTime(from, 'working time') && isTime(to, 'duration'));
  if (mixesTime) {
    return {
      code: 'working-time',
      message: say`Calendar time and working time do not convert into each other.`,
      todo: say`How many working days lie in a stretch depends on weekends, holidays and shifts. Write the number in ${unitLabel(to)}.`,
    };
  }
  if (from.dimension.startsWith('money ') && to.dimension.startsWith('money ')) {
    return {
      code: 'currency',
      message: say`${unitLabel(from)} and ${unitLabel(to)} are different currencies.`,
      todo: say`A rate changes every day, so it is yours to choose. Write the amount in ${unitLabel(to)}.`,
    };
  }
  if (pairOf(from, to, (dimension) => dimension === 'points')) {
    return {
      code: 'points',
      message: say`Percentage points are a step between two percentages, not a level.`,
      todo: say`Write the level in ${unitLabel(from.dimension === 'points' ? to : from)}.`,
    };
  }
  return {
    code: 'different',
    message: say`${unitLabel(from)} and ${unitLabel(to)} measure different things.`,
    todo: say`Write the number in ${unitLabel(to)}.`,
  };
};

/**
 * A number of one unit as a number of another, exact to 15 significant digits; there and back gives the same number for
 * up to 12 digits (see `scaleExactly`). Refused, with the reason: units of different dimensions (calendar and working
 * time, two currencies, percentages and percentage points among them), and results beyond 10^15.
 */
export const convert = (value: number, from: Unit, to: Unit): Result<number, ConversionError> => {
  if (from.dimension !== to.dimension) return err(mismatch(from, to));
  const converted =
    from.id === to.id
      ? value
      : scaleExactly(
          value,
          BigInt(from.size.num) * BigInt(to.size.den),
          BigInt(from.size.den) * BigInt(to.size.num),
        );
  return measureSchema.safeParse(converted).success
    ? ok(converted)
    : err({
        code: 'too-large',
        message: say`This number is too large in ${unitLabel(to)}.`,
        todo: say`A number may be at most 1,000,000,000,000,000. Choose a larger unit.`,
      });
};

/**
 * What a conversion leans on, as a sentence: months, quarters and years count with their mean length as soon as they
 * meet days, weeks or hours ("A month counts as 30.4375 days."). Empty where nothing was averaged.
 */
export const conversionNote = (from: Unit, to: Unit): string => {
  if ((from.meanDays === null) === (to.meanDays === null)) return '';
  const days = from.meanDays ?? to.meanDays;
  if (days === 365.25) return say`A year counts as 365.25 days.`;
  return days === 30.4375 ? say`A month counts as 30.4375 days.` : say`A quarter counts as 91.3125 days.`;
};
