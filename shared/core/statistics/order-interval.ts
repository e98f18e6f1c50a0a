import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { CONFIDENCE, type Interval } from './interval.ts';

/**
 * Which of the sorted values are the ends of an interval, counted from 1, and how often such an interval holds the true
 * quantile.
 */
export type Ranks = { readonly low: number; readonly high: number; readonly coverage: number };

/**
 * The probability that the quantile `share` lies between the values of rank `low` and `high`: the number of values below
 * it is binomial, whatever the distribution of the values (David and Nagaraja 2003, "Order Statistics", section 7.1). With
 * ties it holds it at least as often.
 */
const coverageOf = (count: number, share: number, low: number, high: number): number =>
  binomialCdf(high - 1, count, share) - binomialCdf(low - 1, count, share);

/**
 * The ranks of an interval for a quantile that holds for every distribution, the narrowest of those that lie evenly around
 * rank p(n + 1), to within half a rank, and whose coverage is at least `confidence` (Hahn and Meeker 1991, "Statistical
 * Intervals", section 5.2). For the median these are the ranks r and n + 1 - r of the sign test. An end that would fall
 * outside is the first or the last value.
 *
 * @param share the quantile, above 0 and below 1.
 * @returns null where even the whole range does not cover it: fewer than 5 values for the median, 22 for the 90th and 45
 *   for the 95th percentile at a confidence of 90%.
 */
export const orderRanks = (count: number, share: number, confidence = CONFIDENCE): Ranks | null => {
  // Rounded, since 2 x 0.95 x 20 may come out a hair below 38.
  const middle = Math.round(2 * share * (count + 1) * 1e6) / 1e6;
  /** The ranks that stand `width` apart; null where none lies evenly enough. Wider ones hold the narrower ones. */
  const ranksAt = (width: number): Ranks | null => {
    const sums = [Math.floor(middle), Math.ceil(middle)].filter((sum) => Math.abs(sum - middle) < 1);
    const sum = sums.find((candidate) => (candidate - width) % 2 === 0);
    if (sum === undefined) return null;
    const low = Math.min(Math.max(1, (sum - width) / 2), count);
    const high = Math.min(Math.max(1, (sum + width) / 2), count);
    return { low, high, coverage: coverageOf(count, share, low, high) };
  };
  const covers = (width: number): boolean => {
    const ranks = ranksAt(width) ?? ranksAt(width - 1);
    return ranks !== null && ranks.coverage >= confidence;
  };
  // Twice the count is wide enough for any middle; from there the least width is found by halving.
  let [tooNarrow, enough] = [-1, 2 * count + 2];
  if (!covers(enough)) return null;
  while (enough - tooNarrow > 1) {
    const width = Math.floor((tooNarrow + enough) / 2);
    if (covers(width)) enough = width;
    else tooNarrow = width;
  }
  return ranksAt(enough) ?? ranksAt(enough - 1);
};

/**
 * The interval of 90% confidence for a quantile from its order statistics: exact for every continuous distribution and
 * conservative, since ranks are whole. Null for too few values. @see orderRanks
 */
export const orderInterval = (sorted: Float64Array, share: number): Interval | null => {
  const ranks = orderRanks(sorted.length, share);
  if (ranks === null) return null;
  const at = (rank: number): number => sorted[rank - 1] ?? NaN;
  return { low: at(ranks.low), high: at(ranks.high), method: 'order-statistics' };
};

/** How many values a quantile's interval needs: the least n with 1 - p^n - (1 - p)^n of at least the confidence. */
export const fewestFor = (share: number, confidence = CONFIDENCE): number => {
  let count = 2;
  while (1 - share ** count - (1 - share) ** count < confidence) count += 1;
  return count;
};
