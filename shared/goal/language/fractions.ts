import { type Amount, readAmount } from './amounts.ts';
import { readPer } from './denominators.ts';
import { readNumber } from './numbers.ts';
import { at, type Token } from './tokens.ts';
import { FRACTIONS, HALVERS, MULTIPLIERS, SCALES } from './words/numbers.ts';
import { RATE_TIMES, RATE_WORDS, TIME_UNITS } from './words/units.ts';

const amount = (
  from: number,
  next: number,
  value: number,
  unit: Amount['unit'],
  unitText: string,
): Amount => ({
  ...{ from, next, value, unit, unitText, rate: null, attributive: false },
  number: { value, from, next, plus: false, spelled: true, scale: 1 },
});

/** "half an hour", "half a day": half of a unit of time. */
const readHalfTime = (tokens: readonly Token[], index: number): Amount | null => {
  if (at(tokens, index).lower !== 'half') return null;
  const article = /^an?$/.test(at(tokens, index + 1).lower);
  const hyphen = at(tokens, index + 1).text === '-';
  const noun = at(tokens, index + (article || hyphen ? 2 : 1));
  const time = TIME_UNITS.get(noun.lower);
  if (!time || noun.lower.endsWith('s')) return null;
  return amount(index, index + (article || hyphen ? 3 : 2), 0.5, time.unit, time.unitText);
};

/** Words after which "half" is a share: "by half", "in half", "half of", "half the", "half as many". */
const AFTER_HALF = new Set(['of', 'the', 'as', 'that', 'our', 'all', 'their', 'its']);
const BEFORE_HALF = new Set([
  'by',
  'in',
  'than',
  'to',
  'about',
  'nearly',
  'almost',
  'over',
  'roughly',
  'approximately',
]);

/** "half a million euros". */
const readHalfScale = (tokens: readonly Token[], index: number): Amount | null => {
  const [half, article, scale] = [0, 1, 2].map((step) => at(tokens, index + step).lower);
  if (half !== 'half' || article !== 'a' || scale === undefined || !SCALES.has(scale)) return null;
  const whole = readAmount(tokens, index + 1);
  if (!whole) return null;
  const number = { ...whole.number, value: whole.number.value / 2, from: index };
  return { ...whole, number, value: whole.value / 2, from: index };
};

/** "an hour a day", "a day per case", "saves an hour": one of a time, where it is a length and no moment. */
const readArticleTime = (tokens: readonly Token[], index: number): Amount | null => {
  const [article, noun] = [at(tokens, index).lower, at(tokens, index + 1)];
  const time = article === 'a' || article === 'an' ? TIME_UNITS.get(noun.lower) : undefined;
  if (!time || noun.lower.endsWith('s')) return null;
  const saved = /^(?:save|saves|saved|saving)$/.test(at(tokens, index - 1).lower);
  const rated =
    readPer(tokens, index + 2, time.unit) !== null && !RATE_WORDS.has(at(tokens, index + 2).lower);
  const close = ['a', 'an', 'per', 'each', 'every'].includes(at(tokens, index + 2).lower) && rated;
  return saved || close ? amount(index, index + 2, 1, time.unit, time.unitText) : null;
};

const readHalf = (tokens: readonly Token[], index: number): Amount | null => {
  if (at(tokens, index).lower !== 'half') return null;
  const [before, after] = [at(tokens, index - 1), at(tokens, index + 1)];
  if (after.text === '-' || before.text === '-' || before.lower === 'first' || before.lower === 'second')
    return null;
  const share = AFTER_HALF.has(after.lower) || BEFORE_HALF.has(before.lower);
  return share ? amount(index, index + 1, 50, 'percent', '%') : null;
};

const PER_ORDINAL = new Set([
  'party',
  'parties',
  'person',
  'time',
  'world',
  'quarter',
  'generation',
  'phase',
]);

/** How many parts are meant: "a" and "one" are 1, "two" is 2. */
const partsAt = (tokens: readonly Token[], index: number): { value: number; next: number } | null => {
  const first = at(tokens, index);
  if (first.lower === 'a') return { value: 1, next: index + 1 };
  const number = first.kind === 'word' ? readNumber(tokens, index) : null;
  return number && number.value <= 9 ? number : null;
};

const BEHIND_SHARE = new Set(['of', 'fewer', 'less', 'more', 'the']);

/** Whether "third" or "quarter" is a share here, and no ordinal ("a third vendor") and no time ("two quarters"). */
const isShare = (tokens: readonly Token[], index: number, noun: number, parts: number): boolean => {
  const [before, after] = [at(tokens, index - 1), at(tokens, noun + 1)];
  if (PER_ORDINAL.has(after.lower) || after.text === '-') return false;
  if (at(tokens, noun).lower.startsWith('quarter')) {
    return after.lower === 'of' || before.lower === 'by' || parts === 3;
  }
  return parts > 1 || after.kind !== 'word' || before.lower === 'by' || BEHIND_SHARE.has(after.lower);
};

/** "a third", "two thirds", "three-quarters", "one quarter": a share in percent. */
const readThirds = (tokens: readonly Token[], index: number): Amount | null => {
  const parts = partsAt(tokens, index);
  if (!parts) return null;
  const noun = at(tokens, parts.next).text === '-' ? parts.next + 1 : parts.next;
  const { lower } = at(tokens, noun);
  const share = lower.startsWith('hal') ? undefined : FRACTIONS.get(lower);
  if (share === undefined || lower.endsWith('s') === (parts.value === 1)) return null;
  return isShare(tokens, index, noun, parts.value)
    ? amount(index, noun + 1, parts.value * share, 'percent', '%')
    : null;
};

const AFTER_DOUBLE = new Set([
  'check',
  'checks',
  'checking',
  'booking',
  'counting',
  'entry',
  'blind',
  'click',
]);

const RULES_VERB = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'and',
  'than',
  'nearly',
  'almost',
  'shall',
]);

/** "to double output", "double the output"; not "double patenting". */
const isVerbHere = (tokens: readonly Token[], index: number): boolean =>
  RULES_VERB.has(at(tokens, index - 1).lower) ||
  ['the', 'our', 'its', 'their'].includes(at(tokens, index + 1).lower);

/** "doubles", "tripled", "threefold", "twice as many"; not "twice a week", "double-check". */
const readMultiplier = (tokens: readonly Token[], index: number): Amount | null => {
  const word = at(tokens, index).lower;
  if (HALVERS.has(word)) return amount(index, index + 1, 50, 'percent', '%');
  const factor = MULTIPLIERS.get(word);
  if (factor === undefined) return null;
  const after = at(tokens, index + 1);
  if (after.text === '-' || AFTER_DOUBLE.has(after.lower)) return null;
  if (/^(?:double|triple|quadruple)$/.test(word) && !isVerbHere(tokens, index)) return null;
  const adverb = word === 'twice' || word === 'thrice';
  if (adverb && (RATE_TIMES.has(after.lower) || RATE_WORDS.has(after.lower))) return null;
  if (adverb && ['a', 'an', 'per', 'each', 'every'].includes(after.lower)) return null;
  return amount(index, index + 1, factor, 'multiple', 'times');
};

/** "by a factor of ~400": a multiple. Its span holds the words, as the number alone would have no unit. */
const readFactor = (tokens: readonly Token[], index: number): Amount | null => {
  if (at(tokens, index).lower !== 'factor' || at(tokens, index + 1).lower !== 'of') return null;
  const sign = /^[~≈]$/.test(at(tokens, index + 2).text) || at(tokens, index + 2).lower === 'about';
  const number = readNumber(tokens, index + (sign ? 3 : 2));
  return number ? amount(index, number.next, number.value, 'multiple', 'times') : null;
};

/** Reads a share or a multiple in words at a token, or null. */
export const readFraction = (tokens: readonly Token[], index: number): Amount | null =>
  readHalfTime(tokens, index) ??
  readHalfScale(tokens, index) ??
  readArticleTime(tokens, index) ??
  readHalf(tokens, index) ??
  readThirds(tokens, index) ??
  readMultiplier(tokens, index) ??
  readFactor(tokens, index);
