import type { Id, OptionalId } from '#shared/core/ids';
import { quantile, sortedCopy } from '#shared/core/statistics/describe';
import type { RoundInput } from './round.ts';
import { standsApart } from './stands-apart.ts';

/** Whose answer it is; the person is blank where the round is anonymous. */
export type Whose = { readonly inputId: Id; readonly personId: OptionalId };

/** One number that was said. */
export type SaidNumber = Whose & { readonly value: number; readonly isApart: boolean };

/** All numbers that were said, from the least to the greatest. */
export type NumberSpread = {
  readonly kind: 'number';
  readonly answers: readonly SaidNumber[];
  readonly median: number;
  readonly low: number;
  readonly high: number;
};

/** One range that was said: it holds the truth nine times in ten, in the person's opinion. */
export type SaidRange = Whose & { readonly low: number; readonly high: number; readonly isApart: boolean };

/** A stretch of the scale, and how many ranges hold all of it. */
export type Held = { readonly low: number; readonly high: number; readonly count: number };

/** All ranges that were said, by their middle from the least to the greatest. */
export type RangeSpread = {
  readonly kind: 'range';
  readonly answers: readonly SaidRange[];
  /** From the median of the lower ends to the median of the upper ends. */
  readonly median: { readonly low: number; readonly high: number };
  /** From the least lower end to the greatest upper end. */
  readonly low: number;
  readonly high: number;
  /** What most of the ranges hold in common; all of them where `count` is their number. */
  readonly held: Held;
  /** The two that lie farthest apart without touching; null where every range touches every other. */
  readonly widest: { readonly lower: SaidRange; readonly upper: SaidRange } | null;
};

const medianOf = (values: readonly number[]): number => quantile(sortedCopy(Float64Array.from(values)), 0.5);

const whose = ({ id, personId }: RoundInput): Whose => ({ inputId: id, personId });

const byId = (a: Whose, b: Whose): number => (a.inputId < b.inputId ? -1 : 1);

/** The spread of numbers; null where nobody said one. It does not depend on the order of the entries. */
export const numberSpread = (inputs: readonly RoundInput[]): NumberSpread | null => {
  const said = inputs.flatMap((input) =>
    input.value === null ? [] : [{ ...whose(input), value: input.value }],
  );
  if (said.length === 0) return null;
  const apart = standsApart(said.map(({ value }) => value));
  const answers = said
    .map((answer, at) => ({ ...answer, isApart: apart[at] ?? false }))
    .toSorted((a, b) => a.value - b.value || byId(a, b));
  const values = answers.map(({ value }) => value);
  return {
    kind: 'number',
    answers,
    median: medianOf(values),
    low: Math.min(...values),
    high: Math.max(...values),
  };
};

/**
 * The stretch that most ranges hold in common: the lowest of those, where there are several. Ends belong to their range,
 * so that ranges that only touch hold one point.
 */
const mostHeld = (ranges: readonly { low: number; high: number }[]): Held => {
  const holding = (value: number): number =>
    ranges.filter(({ low, high }) => low <= value && value <= high).length;
  // The depth can only rise where a range begins.
  const starts = ranges.map(({ low }) => low).toSorted((a, b) => a - b);
  let best = { low: starts[0] ?? 0, count: 0 };
  for (const low of starts) {
    const count = holding(low);
    if (count > best.count) best = { low, count };
  }
  const holders = ranges.filter(({ low, high }) => low <= best.low && best.low <= high);
  return { ...best, high: Math.min(...holders.map(({ high }) => high)) };
};

const widestOf = (answers: readonly SaidRange[]): RangeSpread['widest'] => {
  const [first] = answers;
  if (!first) return null;
  const lower = answers.reduce((least, answer) => (answer.high < least.high ? answer : least), first);
  const upper = answers.reduce((most, answer) => (answer.low > most.low ? answer : most), first);
  return upper.low > lower.high ? { lower, upper } : null;
};

/**
 * The spread of ranges; null where nobody said one. A range stands apart where it does not even touch the median interval.
 */
export const rangeSpread = (inputs: readonly RoundInput[]): RangeSpread | null => {
  const said = inputs.flatMap((input) =>
    input.low === null || input.high === null ? [] : [{ ...whose(input), low: input.low, high: input.high }],
  );
  if (said.length === 0) return null;
  const lows = said.map(({ low }) => low);
  const highs = said.map(({ high }) => high);
  const median = { low: medianOf(lows), high: medianOf(highs) };
  const answers = said
    .map((answer) => ({ ...answer, isApart: answer.high < median.low || answer.low > median.high }))
    .toSorted((a, b) => a.low + a.high - b.low - b.high || a.low - b.low || byId(a, b));
  return {
    kind: 'range',
    answers,
    median,
    low: Math.min(...lows),
    high: Math.max(...highs),
    held: mostHeld(answers),
    widest: widestOf(answers),
  };
};
