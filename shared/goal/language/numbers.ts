import { at, isCapital, type Token, touches } from './tokens.ts';
import { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from './words/numbers.ts';

/**
 * A number as the text writes it, from the token `from` to before the token `next`. `plus`: it says "and more" ("10+").
 * `spelled`: in words. `scaled`: a scale word is part of it ("2 million"), which a range may share.
 */
export type NumberRead = {
  readonly value: number;
  readonly from: number;
  readonly next: number;
  readonly plus: boolean;
  readonly spelled: boolean;
  readonly scale: number;
};

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Longer runs of digits are no number that a goal is stated in. */
const MOST_DIGITS = 15;

/**
 * The value of digits with separators: "1,200" is one thousand two hundred, "22,6" is a decimal comma as a German room
 * types it, "3.7.1" and "007" are no numbers. Null also where the number is too long to be exact.
 */
export const digitsToNumber = (text: string): number | null => {
  if (text.length > MOST_DIGITS + 5 || /^0\d/.test(text)) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
};

const isPlus = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).text === '+' && touches(at(tokens, index - 1), at(tokens, index));

/** A scale at a position: its factor, or null. Letters count only where they touch the number or follow money. */
const scaleAt = (tokens: readonly Token[], index: number, money: boolean): number | null => {
  const token = at(tokens, index);
  const word = SCALES.get(token.lower);
  if (word !== undefined) return word;
  const letters =
    SHORT_SCALES.get(token.text) ?? (money ? SHORT_SCALES.get(token.text.toUpperCase()) : undefined);
  if (letters === undefined) return null;
  return touches(at(tokens, index - 1), token) || money || token.text === 'k' ? letters : null;
};

const withScales = (tokens: readonly Token[], number: NumberRead, money: boolean): NumberRead => {
  let { next, plus, value, scale } = number;
  for (let steps = 0; steps < 3; steps += 1) {
    const hasPlus = isPlus(tokens, next);
    const factor = scaleAt(tokens, hasPlus ? next + 1 : next, money);
    if (factor === null) {
      plus ||= hasPlus;
      if (hasPlus) next += 1;
      break;
    }
    plus ||= hasPlus;
    next += hasPlus ? 2 : 1;
    value *= factor;
    scale *= factor;
  }
  return { ...number, next, plus, value, scale };
};

const readDigits = (tokens: readonly Token[], index: number, money: boolean): NumberRead | null => {
  const token = at(tokens, index);
  const following = at(tokens, index + 1);
  const fraction = touches(token, following) ? VULGAR_FRACTIONS.get(following.text) : undefined;
  const whole = token.kind === 'number' ? digitsToNumber(token.text) : VULGAR_FRACTIONS.get(token.text);
  if (whole === null || whole === undefined) return null;
  const value = whole + (fraction ?? 0);
  const next = index + (fraction === undefined ? 1 : 2);
  return withScales(tokens, { value, from: index, next, plus: false, spelled: false, scale: 1 }, money);
};

/** Numbers below one hundred: "five", "twenty", "twenty-five", "twenty five". */
const readBelowHundred = (tokens: readonly Token[], index: number): [number, number] | null => {
  const word = at(tokens, index).lower;
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return [small, index + 1];
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const unit = at(tokens, index + 1).text === '-' ? index + 2 : index + 1;
  const ones = SMALL_NUMBERS.get(at(tokens, unit).lower) ?? 0;
  return ones > 0 && ones < 10 ? [tens + ones, unit + 1] : [tens, index + 1];
};

/** A number in words as it grows: what is closed, what is open, and the greatest scale so far. */
type Growing = {
  readonly total: number;
  readonly part: number;
  readonly scale: number;
  readonly next: number;
};

/** Each scale closes what stands before it: "two hundred and fifty | thousand". */
const grow = (tokens: readonly Token[], number: Growing, started: boolean): Growing | null => {
  const { total, part, scale, next } = number;
  const factor = started ? SCALES.get(at(tokens, next).lower) : undefined;
  if (factor !== undefined) {
    const closed =
      factor >= 1000 ? { total: total + part * factor, part: 0 } : { total, part: part * factor };
    return { ...closed, scale: Math.max(scale, factor), next: next + 1 };
  }
  if (started && scale === 1) return null;
  // "one hundred and twenty", never "two and three".
  const joined = started && at(tokens, next).lower === 'and' ? next + 1 : next;
  const below = readBelowHundred(tokens, joined);
  return below && { total, part: part + below[0], scale, next: below[1] };
};

/** Reads "two hundred and fifty thousand"; "a" before a scale is one. */
const readSpelled = (tokens: readonly Token[], start: number): NumberRead | null => {
  const article = /^an?$/.test(at(tokens, start).lower) && SCALES.has(at(tokens, start + 1).lower);
  let number: Growing = { total: 0, part: article ? 1 : 0, scale: 1, next: article ? start + 1 : start };
  let started = article;
  for (let steps = 0; steps < 12; steps += 1) {
    const grown = grow(tokens, number, started);
    if (!grown) break;
    [number, started] = [grown, true];
  }
  if (!started) return null;
  const value = number.total + number.part;
  return { value, from: start, next: number.next, plus: false, spelled: true, scale: number.scale };
};

/** "two and a half", "1 and a half" and "two and a half million". */
const withHalf = (tokens: readonly Token[], number: NumberRead): NumberRead => {
  const words = [0, 1, 2].map((step) => at(tokens, number.next + step).lower).join(' ');
  return words === 'and a half' ? { ...number, value: number.value + 0.5, next: number.next + 3 } : number;
};

/**
 * Reads the number that begins at a token, in digits or in words, with its scale. Null where there is none, and where
 * it is too long to be exact. `money`: a currency stands before it, so that "M" and "bn" are scales.
 */
export const readNumber = (tokens: readonly Token[], index: number, money = false): NumberRead | null => {
  const token = at(tokens, index);
  const digits = token.kind === 'number' || VULGAR_FRACTIONS.has(token.text);
  const number = digits ? readDigits(tokens, index, money) : readSpelled(tokens, index);
  if (number === null || !Number.isFinite(number.value)) return null;
  if (Math.abs(number.value) > Number.MAX_SAFE_INTEGER) return null;
  return withHalf(tokens, number);
};

/** Whether a word with a capital stands in the middle of a sentence, as names do. */
export const isName = (tokens: readonly Token[], index: number): boolean => {
  const [word, before] = [at(tokens, index), at(tokens, index - 1)];
  return word.kind === 'word' && isCapital(word) && before.kind === 'word';
};
