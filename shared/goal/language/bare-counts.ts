import type { Amount } from './amounts.ts';
import { readPer } from './denominators.ts';
import { isYear } from './names.ts';
import { at, type Token, touches } from './tokens.ts';
import { isPlural } from './units.ts';
import { CHANGE_VERBS } from './words/change-verbs.ts';
import { isFunctionWord } from './words/function-words.ts';
import { MOVING_VERBS } from './words/role-cues.ts';

const POINTING_BACK = new Set(['these', 'those', 'them', 'which', 'whom']);

/** How many words the noun before a pair of numbers may have. */
const LONGEST_SUBJECT = 3;

const isVerb = (lower: string): boolean => MOVING_VERBS.has(lower) || CHANGE_VERBS.has(lower);

/**
 * The counted noun that stands before "from 1,200 to 480": "reduce false positives from …", "alerts fell from …". Empty
 * where none in the plural does, as before a score ("satisfaction from 72 to 85"). `from` is where "from" stands.
 */
export const subjectBefore = (tokens: readonly Token[], from: number): string => {
  let last = from - 1;
  while (last > from - 3 && (isVerb(at(tokens, last).lower) || isFunctionWord(at(tokens, last).lower)))
    last -= 1;
  if (at(tokens, last).text === ':') last -= 1;
  if (at(tokens, last).kind !== 'word' || !isPlural(at(tokens, last))) return '';
  let first = last;
  while (first > last - LONGEST_SUBJECT + 1) {
    const { kind, lower } = at(tokens, first - 1);
    if (kind !== 'word' || isFunctionWord(lower) || isVerb(lower)) break;
    first -= 1;
  }
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  // At the head of a sentence the capital is none of the noun's.
  return words
    .map((word, i) => (i === 0 && /^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
};

/** "3 a week", "480 per day": a rate of what was named before. */
const isRated = (tokens: readonly Token[], next: number): boolean => {
  const { lower, text } = at(tokens, next);
  const rated = lower === 'a' || lower === 'an' || lower === 'per' || lower === 'each' || text === '/';
  return rated && readPer(tokens, next, 'count') !== null;
};

/** "more than 100 of these", "100 in 2024", "(100+)"; small numbers with a plus are ages and grades. */
const isCounted = (tokens: readonly Token[], { number, next }: Amount): boolean => {
  if (number.value < 2) return false;
  const [after, second] = [at(tokens, next), at(tokens, next + 1)];
  if (after.lower === 'of') return POINTING_BACK.has(second.lower);
  if (after.lower === 'in' && isYear(second)) return !number.spelled;
  return number.plus && number.value > 20 && after.kind !== 'word';
};

/** Years, ranks ("top 10"), fractions, and numbers that touch what stands before. */
const isNoCount = (tokens: readonly Token[], { number, next }: Amount): boolean => {
  const [before, first] = [at(tokens, number.from - 1), at(tokens, number.from)];
  if (touches(before, first) && !/^[(~≈]$/.test(before.text)) return true;
  if (before.lower === 'top' || number.value < (number.spelled ? 2 : 1)) return true;
  if (number.scale === 1 && isYear(first)) return true;
  return !Number.isInteger(number.value) && at(tokens, next).lower !== 'per';
};

/**
 * Makes a count of a number that has no noun of its own but says that it counts something named before: "more than 100
 * of these", "no more than 3 a week", "100 in 2024". Others stay without a unit, and are no quantity.
 */
export const asBareCount = (tokens: readonly Token[], amount: Amount): Amount => {
  if (amount.unit !== null || isNoCount(tokens, amount)) return amount;
  return isCounted(tokens, amount) || isRated(tokens, amount.next) ? { ...amount, unit: 'count' } : amount;
};
