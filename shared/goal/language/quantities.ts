import type { Quantity } from './analysis.ts';
import { type Amount, readAmount } from './amounts.ts';
import { asBareCount, subjectBefore } from './bare-counts.ts';
import { readPer } from './denominators.ts';
import { readElided } from './elided.ts';
import { readFraction } from './fractions.ts';
import { readChoice } from './lists.ts';
import { isYear } from './names.ts';
import { readShare } from './shares.ts';
import { at, type Token, touches } from './tokens.ts';
import { APPROXIMATORS } from './words/labels.ts';
import { CHANGE_VERBS, PRODUCING_VERBS } from './words/change-verbs.ts';
import { HALVERS, MULTIPLIERS, SMALL_NUMBERS, TENS } from './words/numbers.ts';
import { DIFFERENCE_HEADS, DIFFERENCE_NOUNS, MOVING_VERBS } from './words/role-cues.ts';
import { CURRENCIES } from './words/units.ts';

/** A quantity before its role is known, with the tokens it stands on. `pair`: which side of "from … to …" it is. */
export type Measure = Omit<Quantity, 'role'> & {
  readonly from: number;
  readonly next: number;
  readonly attributive: boolean;
  readonly pair: 'first' | 'second' | null;
};

/** One amount, or a range of two. */
type Extent = { readonly amount: Amount; readonly low: number; readonly from: number };

type Pair = Measure['pair'];

/** "an absolute increase of about 4%", "4% absolute": percentage points, whatever the sign says. */
const isAbsolute = (tokens: readonly Token[], from: number, next: number): boolean => {
  if (at(tokens, next).lower === 'absolute') return !isNounOfChange(at(tokens, next + 1));
  for (let before = from - 1; before > from - 7; before -= 1) {
    const token = at(tokens, before);
    if (token.lower === 'absolute') return isNounOfChange(at(tokens, before + 1));
    if (token.kind !== 'word' && token.text !== '~') return false;
  }
  return false;
};

const isNounOfChange = ({ lower }: Token): boolean =>
  DIFFERENCE_HEADS.has(lower) || DIFFERENCE_NOUNS.has(lower) || lower === 'change';

const POINTS = { unit: 'percent_points', unitText: 'percentage points' } as const;

const toMeasure = (text: string, tokens: readonly Token[], extent: Extent, pair: Pair): Measure | null => {
  const { amount, low, from } = extent;
  if (amount.unit === null) return null;
  const { next, attributive } = amount;
  const points = amount.unit === 'percent' && isAbsolute(tokens, from, next);
  const { unit, unitText } = points ? POINTS : { unit: amount.unit, unitText: amount.unitText };
  const [start, end] = [at(tokens, from).start, at(tokens, next - 1).end];
  const per = amount.rate ?? readPer(tokens, next, unit);
  return {
    ...{ start, end, text: text.slice(start, end), low, high: amount.value, unit, unitText, per },
    ...{ from, next, attributive, pair },
  };
};

/** Skips what stands between "to" and its number: "to just 8", "to under 10", "to an estimated 5". */
const skipApproximators = (tokens: readonly Token[], index: number): number => {
  let next = index;
  while (next < index + 4 && APPROXIMATORS.has(at(tokens, next).lower)) {
    if (/^an?$/.test(at(tokens, next).lower) && readAmount(tokens, next)) break;
    next += 1;
  }
  return next;
};

const DASH = /^[-‐‑–—−]$/;

/** The word that rules a number, past what only rounds it: "from an estimated 35 hours" -> "from". */
const rulerOf = (tokens: readonly Token[], index: number): string => {
  let before = index - 1;
  while (
    before > index - 5 &&
    APPROXIMATORS.has(at(tokens, before).lower) &&
    at(tokens, before).lower !== 'to'
  ) {
    before -= 1;
  }
  const ruler = at(tokens, before).lower;
  // "ranging from ten to twenty years" is a range, and no change.
  return ruler === 'from' && /^rang|^vary/.test(at(tokens, before - 1).lower) ? 'between' : ruler;
};

/** Gives the first of two numbers what only the second says: the unit and the scale of "$2-5M", "5-6 million claims". */
const share = (first: Amount, second: Amount): Amount => {
  const scaled = first.number.scale === 1 && second.number.scale > 1;
  const value =
    scaled && first.value < second.value && first.value < 1000
      ? first.value * second.number.scale
      : first.value;
  if (first.unit !== null) return { ...first, value };
  const { unit, unitText, rate, attributive } = second;
  return { ...first, value, unit, unitText, rate, attributive };
};

/** "$500-600": the second number of money has no sign of its own. */
const shareMoney = (first: Amount, second: Amount): Amount => {
  const money = first.unit !== null && first.from < first.number.from;
  if (!money || (second.unit !== null && second.unit !== 'count')) return second;
  return {
    ...second,
    unit: first.unit,
    unitText: first.unitText,
    next: second.number.next,
    attributive: false,
  };
};

const sameUnit = (first: Amount, second: Amount): boolean =>
  first.unit === second.unit && (first.unit !== 'other' || first.unitText === second.unitText);

/** "from 35 hours to 8": the second number has the unit of the first. */
const shareBack = (first: Amount, second: Amount, ruler: string): Amount => {
  if (second.unit !== null || first.unit === null || ruler !== 'from') return second;
  return { ...second, unit: first.unit, unitText: first.unitText };
};

/** A number that a dash glues to the one before is read as if it stood free, so that it is not taken for a code. */
const readBehindDash = (tokens: readonly Token[], index: number): Amount | null => {
  const read = readAmount(tokens.slice(index, index + 16), 0);
  if (!read) return null;
  const number = { ...read.number, from: read.number.from + index, next: read.number.next + index };
  return { ...read, from: read.from + index, next: read.next + index, number };
};

/** Where the second number of a range begins: behind a dash ("20-30", "20- 30", "20 – 30"), "and" after "between", "or". */
const rangeAt = (
  tokens: readonly Token[],
  index: number,
  ruler: string,
): { index: number; dash: boolean } | null => {
  const [token, following] = [at(tokens, index), at(tokens, index + 1)];
  if (DASH.test(token.text) && following.text !== '>') {
    const free = token.gap && !touches(token, following);
    return free || touches(at(tokens, index - 1), token) ? { index: index + 1, dash: true } : null;
  }
  if (token.lower === 'and' && ruler === 'between')
    return { index: skipApproximators(tokens, index + 1), dash: false };
  return token.lower === 'or' ? { index: index + 1, dash: false } : null;
};

const readExtent = (tokens: readonly Token[], first: Amount, ruler: string): Extent | null => {
  const alone: Extent = { amount: first, low: first.value, from: first.from };
  const range = rangeAt(tokens, first.next, ruler);
  if (!range || isBareYear(tokens, first)) return alone;
  const read = range.dash ? readBehindDash(tokens, range.index) : readAmount(tokens, range.index);
  if (!read) return alone;
  const second = shareMoney(first, read);
  const left = share(first, second);
  if (second.unit === null) return range.dash ? null : alone;
  const rises = left.value < second.value;
  // "800-63" is a code, "two or three days" a range, "5 days or 3 calls" none.
  if (range.dash && !rises) return null;
  if (!sameUnit(left, second) || !rises) return alone;
  return { amount: second, low: left.value, from: first.from };
};

const isBareYear = (tokens: readonly Token[], { unit, number }: Amount): boolean =>
  unit === null && !number.spelled && number.scale === 1 && isYear(at(tokens, number.from));

/** Where the second side of a change begins: behind "to" or an arrow. */
const changeAt = (tokens: readonly Token[], index: number): { index: number; arrow: boolean } | null => {
  const token = at(tokens, index);
  if (token.text === '→') return { index: index + 1, arrow: true };
  if (DASH.test(token.text) && at(tokens, index + 1).text === '>') return { index: index + 2, arrow: true };
  return token.lower === 'to' ? { index: skipApproximators(tokens, index + 1), arrow: false } : null;
};

/** "14 hours/month -> 8 hours/month", "35 hours per topic to 8": behind the denominator of the first number. */
const behindRate = (tokens: readonly Token[], next: number): number =>
  ['/', 'per', 'a', 'an'].includes(at(tokens, next).lower) && at(tokens, next + 1).kind === 'word'
    ? next + 2
    : next;

const withUnitOf = (first: Extent, second: Amount): Extent => {
  const amount = share(first.amount, second);
  const low = first.low === first.amount.value ? amount.value : first.low;
  return { ...first, amount, low };
};

type Found = { readonly measures: readonly (Measure | null)[]; readonly next: number };

/** "from five days to one day", "22.6% to 10.1%", "8.3 -> 2.9 days": today's level and the one to reach. */
const asPair = (text: string, tokens: readonly Token[], first: Extent, second: Extent): Found => {
  const [left, right] = [toMeasure(text, tokens, first, 'first'), toMeasure(text, tokens, second, 'second')];
  const per = left?.per ?? right?.per ?? null;
  return { measures: [left && { ...left, per }, right], next: second.amount.next };
};

/** How far before a pair of bare numbers its verb may stand. */
const VERB_REACH = 10;

/** Nouns of a score, which rises or falls without a unit: "CSAT from 3.9 to 4.4". */
const SCORES = new Set([
  'csat',
  'nps',
  'ces',
  'score',
  'scores',
  'rating',
  'ratings',
  'satisfaction',
  'index',
]);

const isMovedBefore = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - VERB_REACH), index).some(({ lower }) => {
    const verb = CHANGE_VERBS.get(lower);
    return (
      MOVING_VERBS.has(lower) || SCORES.has(lower) || (verb !== undefined && !PRODUCING_VERBS.has(verb.base))
    );
  });

/**
 * "improve satisfaction from 72 to 85": a score needs no unit where a verb of change rules both numbers; "reduce false
 * positives from 1,200 to 480" counts what stands before.
 */
const asScore = (tokens: readonly Token[], first: Extent, read: Amount, ruler: string): Amount => {
  if (first.amount.unit !== null || read.unit !== null || ruler !== 'from') return read;
  // Without a verb only a fall of large numbers is a change: "open from 9 to 5" is none.
  const falls = first.amount.value > read.value && first.amount.value >= 25;
  const moved = isMovedBefore(tokens, first.from);
  if (!falls && !moved) return read;
  const subject = subjectBefore(tokens, first.from - 1);
  return { ...read, unit: moved && subject === '' ? 'other' : 'count', unitText: subject };
};

/** What "to" and a second number make of a first one: a pair, or a range ("24 to 72 hours"). Null where none follows. */
const readTo = (text: string, tokens: readonly Token[], first: Extent, ruler: string): Found | null => {
  const { next } = first.amount;
  const change = changeAt(tokens, next) ?? changeAt(tokens, behindRate(tokens, next));
  if (!change || isBareYear(tokens, first.amount)) return null;
  const read = readAmount(tokens, change.index);
  if (!read) return null;
  const scored = asScore(tokens, first, read, ruler);
  const second = readExtent(tokens, shareBack(first.amount, shareMoney(first.amount, scored), ruler), '');
  if (second?.amount.unit === undefined || second.amount.unit === null) return null;
  const left = withUnitOf(first, second.amount);
  const falls = left.amount.value > second.low && sameUnit(left.amount, second.amount);
  if (change.arrow || ruler === 'from' || falls) return asPair(text, tokens, left, second);
  if (!sameUnit(left.amount, second.amount)) return null;
  const range: Extent = { amount: second.amount, low: left.low, from: first.from };
  return { measures: [toMeasure(text, tokens, range, null)], next: second.amount.next };
};

/** A date or a code of several dashes: "7-1-2025", "202-555-0100", "2025-06-30". */
const isDashChain = (tokens: readonly Token[], index: number): boolean => {
  const parts = [0, 1, 2, 3, 4].map((step) => at(tokens, index + step));
  const glued = parts.every((part, i) => i === 0 || touches(at(tokens, index + i - 1), part));
  const numbers = [0, 2, 4].every((i) => parts[i]?.kind === 'number');
  return glued && numbers && parts[1]?.text === parts[3]?.text;
};

const readAt = (text: string, tokens: readonly Token[], index: number): Found | null => {
  if (isDashChain(tokens, index)) return { measures: [], next: index + 5 };
  const choice = readChoice(tokens, index);
  if (choice) {
    const extent: Extent = { ...choice, from: index };
    return { measures: [toMeasure(text, tokens, extent, null)], next: choice.amount.next };
  }
  const amount = readFraction(tokens, index) ?? readShare(tokens, index) ?? readAmount(tokens, index);
  if (!amount) return null;
  // "per 100 claims" is the denominator of what stands before.
  if (at(tokens, index - 1).lower === 'per') return { measures: [], next: amount.next };
  const ruler = rulerOf(tokens, index);
  const first = readExtent(tokens, amount, ruler);
  if (!first) return { measures: [], next: amount.next };
  const change = readTo(text, tokens, first, ruler);
  if (change) return change;
  const alone = { ...first, amount: asBareCount(tokens, first.amount) };
  return { measures: [toMeasure(text, tokens, alone, null)], next: alone.amount.next };
};

/** Words that a number, a share or an amount of money can begin with. All others are passed over at once. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'factor', 'one'],
  ...[SMALL_NUMBERS, TENS, MULTIPLIERS, CURRENCIES].flatMap((words): readonly string[] => [...words.keys()]),
  ...HALVERS,
]);

const mayOpen = ({ kind, lower }: Token): boolean =>
  kind === 'number' || (kind === 'mark' ? lower > '\u007f' || lower === '$' : OPENERS.has(lower));

/** Finds every number with a unit in a text, in order and without overlaps. Linear: each step looks a bounded way ahead. */
export const findMeasures = (text: string, tokens: readonly Token[]): readonly Measure[] => {
  const measures: Measure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = mayOpen(at(tokens, index)) ? readAt(text, tokens, index) : null;
    for (const measure of found?.measures ?? []) if (measure) measures.push(measure);
    if (found?.measures[0] === null) {
      const amount = readElided(tokens, index, measures.at(-1));
      const elided = amount && toMeasure(text, tokens, { amount, low: amount.value, from: index }, null);
      if (elided) measures.push(elided);
    }
    index = Math.max(found?.next ?? 0, index + 1);
  }
  return measures;
};
