import type { Minor } from '#shared/core/money';
import { ratioOf } from './ratio.ts';

/** Weights as whole numbers in the same proportion. */
const wholeWeights = (weights: readonly number[]): bigint[] => {
  if (weights.some((weight) => !(weight >= 0))) throw new RangeError('a weight is negative or no number');
  if (weights.every(Number.isSafeInteger)) return weights.map(BigInt);
  const ratios = weights.map(ratioOf);
  const common = ratios.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  return ratios.map(({ numerator, denominator }) => numerator * (common / denominator));
};

/**
 * Splits an amount into whole minor units in the proportion of the weights, so that the parts add up to the amount
 * exactly and each lies less than one unit from its exact share. Largest remainder method (Hamilton, 1792; Hare and
 * Niemeyer): each part is first rounded toward zero, then the units left over go one each to the largest remainders, the
 * earlier of two equal ones first. A negative amount is split like its opposite. A weight of zero gets nothing; where
 * all weights are zero they count as equal. A weight is what its decimal writing says: 0.1, 0.2 and 0.7 are one to two
 * to seven.
 *
 * Throws a RangeError, as for a programming error, when a weight is negative, infinite or NaN, or when there are no
 * weights for an amount that is not zero.
 */
export const allocate = (amount: Minor, weights: readonly number[]): Minor[] => {
  const given = wholeWeights(weights);
  if (given.length === 0) {
    if (amount === 0) return [];
    throw new RangeError('an amount needs at least one weight');
  }
  const whole = given.every((weight) => weight === 0n) ? given.map(() => 1n) : given;
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const size = BigInt(Math.abs(amount));
  const parts = whole.map((weight) => (size * weight) / total);
  const remainders = whole.map((weight) => (size * weight) % total);
  const left = Number(size - parts.reduce((sum, part) => sum + part, 0n));
  const largestFirst = remainders
    .map((remainder, at) => ({ remainder, at }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  const lucky = new Set(largestFirst.slice(0, left).map(({ at }) => at));
  return parts.map((part, at) => {
    const share = lucky.has(at) ? part + 1n : part;
    return Number(amount < 0 ? -share : share) as Minor;
  });
};
