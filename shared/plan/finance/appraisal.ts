import { phrase } from '#shared/language/say';
import type { Minor } from '#shared/core/money';
import type { PlainError } from '#shared/core/result';
import { type Ratio, ratioOf, roundToMinor, toNumber } from './ratio.ts';
import { positiveRoots, signChanges } from './real-roots.ts';

/*
 * Conventions of everything here, after Brealey, Myers and Allen, "Principles of Corporate Finance", chapters 2, 5 and 6:
 * - `flows` are the net flows of year 0, 1, 2 ... in minor units: gains positive, costs negative.
 * - The flow of year 0 counts as paid today and is not discounted. The flow of each later year counts as paid at the end
 *   of that year: year 1 is discounted once. (Spreadsheets' NPV() discounts its first value too; it takes year 0 apart.)
 * - Rates are percent a year, compounded once a year.
 */

/** The lowest and the highest rate that can be reckoned with, in percent a year. At -100% nothing could be discounted. */
export const RATE_RANGE = { lowest: -99.99, highest: 10_000 } as const;

/** One plus a rate. Throws a RangeError outside {@link RATE_RANGE}: the field that takes the rate keeps it inside. */
const growthOf = (ratePercent: number): Ratio => {
  if (!(ratePercent >= RATE_RANGE.lowest && ratePercent <= RATE_RANGE.highest)) {
    throw new RangeError(`a rate of ${ratePercent}% is outside the range`);
  }
  const { numerator, denominator } = ratioOf(ratePercent);
  return { numerator: 100n * denominator + numerator, denominator: 100n * denominator };
};

/**
 * The sums up to each year of the discounted flows, exact. Each is a ratio whose denominator is the numerator of the
 * growth to the power of the year, so that nothing is divided before the end.
 */
const runningSums = (flows: readonly Minor[], growth: Ratio): Ratio[] => {
  let sum = 0n;
  let scale = 1n;
  let discount = 1n;
  return flows.map((flow, year) => {
    if (year > 0) {
      sum *= growth.numerator;
      scale *= growth.numerator;
      discount *= growth.denominator;
    }
    sum += BigInt(flow) * discount;
    return { numerator: sum, denominator: scale };
  });
};

/**
 * What a series of yearly net flows is worth today at a rate: the sum of flow of year t over (1 + rate) to the t. It is
 * reckoned exactly and rounded once, half away from zero, to whole minor units; it stops at plus or minus 10^15. Zero for
 * no flows. At 0% it is the plain sum. Throws a RangeError for a rate outside {@link RATE_RANGE}.
 *
 * Source: Brealey, Myers and Allen, chapter 2; HM Treasury, Green Book, annex on discounting (the same factors).
 */
export const netPresentValue = (flows: readonly Minor[], ratePercent: number): Minor =>
  roundToMinor(runningSums(flows, growthOf(ratePercent)).at(-1) ?? { numerator: 0n, denominator: 1n });

/** Why there is no one internal rate of return, in words for the person. */
export type InternalRateProblem = PlainError<'no-sign-change' | 'no-rate' | 'several-rates'>;

/** The internal rate of return of a series, in percent a year, or why there is none, or why it says nothing. */
export type InternalRate =
  | { readonly kind: 'unique'; readonly percent: number }
  | { readonly kind: 'none'; readonly problem: InternalRateProblem }
  | {
      readonly kind: 'several';
      /** Rising. */
      readonly percents: readonly number[];
      readonly problem: InternalRateProblem;
    };

const TODO = phrase('Look at the net present value instead.');

const NO_SIGN_CHANGE: InternalRateProblem = {
  code: 'no-sign-change',
  message: phrase('There is no rate of return: the years bring only costs, or only gains.'),
  todo: TODO,
};

const NO_RATE: InternalRateProblem = {
  code: 'no-rate',
  message: phrase(
    'There is no rate of return: no rate from -99.99% to 10,000% a year balances costs and gains.',
  ),
  todo: TODO,
};

const SEVERAL_RATES: InternalRateProblem = {
  code: 'several-rates',
  message: phrase('The rate of return is ambiguous: more than one rate balances costs and gains.'),
  todo: TODO,
};

/** Growth is found to 16 decimals: a rate to 14 decimals of a percent, as fine as doubles are near 100%. */
const GROWTH_UNIT = 10n ** 16n;

/** Points of growth for one percent. */
const PERCENT = GROWTH_UNIT / 100n;

/** One point below the lowest rate, so that the lowest itself is searched too. */
const SEARCHED = { from: PERCENT / 100n - 1n, to: GROWTH_UNIT + 10_000n * PERCENT, unit: GROWTH_UNIT };

/**
 * Every rate, in percent a year, at which the net present value of a series is zero, within {@link RATE_RANGE}.
 *
 * - `unique`: exactly one such rate. When the first flow is a gain, the series is a loan, and a lower rate is the better.
 * - `none`: the flows never change sign, or no rate in the range brings them to zero.
 * - `several`: the flows change sign more than once and more than one rate brings them to zero (the rule of signs of
 *   Descartes allows as many as changes). None of them is "the" rate; the net present value decides.
 *
 * With g for one plus the rate, these are the roots of the polynomial whose coefficients are the flows, year 0 first; they
 * are found exactly (see {@link positiveRoots}) and rounded up to 14 decimals of a percent.
 *
 * Source: Brealey, Myers and Allen, chapter 5, "pitfall 2: multiple rates of return".
 */
export const internalRateOfReturn = (flows: readonly Minor[]): InternalRate => {
  const coefficients = flows.map(BigInt);
  if (signChanges(coefficients) === 0) return { kind: 'none', problem: NO_SIGN_CHANGE };
  const percents = positiveRoots(coefficients, SEARCHED).map(
    (growth) => Number(growth - GROWTH_UNIT) / Number(PERCENT),
  );
  const [first] = percents;
  if (first === undefined) return { kind: 'none', problem: NO_RATE };
  if (percents.length > 1) return { kind: 'several', percents, problem: SEVERAL_RATES };
  return { kind: 'unique', percent: first };
};

/**
 * The years until a series has paid back what it cost, from its start: the moment from which the sum so far is never
 * below zero again. Inside a year the flow is taken to come evenly, so that 3.7 is seven tenths into the fourth year. Null
 * when it never pays back within the series; zero when there is never anything to pay back.
 *
 * For the textbook case, costs first and gains after, this is the textbook's first moment. Where costs come again later
 * (a second phase), the first moment would promise too much; ours counts until the last of them is paid back too.
 *
 * Source: Brealey, Myers and Allen, chapter 5, "the payback rule".
 */
export const paybackPeriod = (flows: readonly Minor[]): number | null => discountedPayback(flows, 0);

/**
 * {@link paybackPeriod} of the discounted flows: the years until they have paid back at a rate. Never shorter than the
 * plain one at a positive rate where all costs come in year 0. Throws a RangeError for a rate outside {@link RATE_RANGE}.
 */
export const discountedPayback = (flows: readonly Minor[], ratePercent: number): number | null => {
  const growth = growthOf(ratePercent);
  const sums = runningSums(flows, growth);
  const last = sums.findLastIndex(({ numerator }) => numerator < 0n);
  if (last < 0) return 0;
  const [owed, next] = [sums[last], sums[last + 1]];
  if (!owed || !next) return null;
  // Brought to one denominator, that of the next year, the sum before and after tell the share of the year.
  const before = -owed.numerator * growth.numerator;
  return last + toNumber({ numerator: before, denominator: before + next.numerator });
};
