import { bisectLeft, bisectRight } from 'd3-array';
import { type Fences, mean, quantile, sortedCopy, standardDeviation, tukeyFences } from './describe.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { FEWEST_VALUES, type Interval } from './interval.ts';
import { meanInterval } from './mean-interval.ts';
import { fewestFor, orderInterval } from './order-interval.ts';
import { wilsonInterval } from './share-interval.ts';

/** The numbers that can stand for a whole column. `share` is the share of ones in a column of zeros and ones. */
export type StatisticName = 'median' | 'mean' | 'p90' | 'p95' | 'share';

/** A statistic with its 90% interval; without one where the values are fewer than `fewest`. */
export type Estimate = {
  readonly value: number;
  readonly interval: Interval | null;
  readonly fewest: number;
};

/** A column of numbers in short. Plain data: it crosses from a worker as it is. */
export type Summary = {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  /** Sample standard deviation; null for a single value. */
  readonly deviation: number | null;
  readonly estimates: Readonly<Record<Exclude<StatisticName, 'share'>, Estimate>>;
  /** Only for a column in which every value is 0 or 1. */
  readonly share: Estimate | null;
  readonly histogram: Histogram;
};

/** The values beyond Tukey's fences: how many on each side, and between what. */
export type Outliers = {
  readonly fences: Fences;
  readonly below: number;
  readonly above: number;
};

/** A column with all its values and, where there are outliers, without them (`kept`). */
export type ColumnSummary = {
  readonly all: Summary;
  readonly kept: Summary | null;
  readonly outliers: Outliers;
};

/** Which quantile a statistic is. */
const SHARES = { median: 0.5, p90: 0.9, p95: 0.95 } as const;

const quantileEstimate = (sorted: Float64Array, share: number): Estimate => ({
  value: quantile(sorted, share),
  interval: orderInterval(sorted, share),
  fewest: fewestFor(share),
});

const shareEstimate = (sorted: Float64Array): Estimate | null => {
  const ones = sorted.length - bisectLeft(sorted, 1);
  const zeros = bisectRight(sorted, 0);
  if (ones + zeros < sorted.length || (sorted[0] ?? 0) < 0 || (sorted.at(-1) ?? 0) > 1) return null;
  return {
    value: ones / sorted.length,
    interval: sorted.length < FEWEST_VALUES ? null : wilsonInterval(ones, sorted.length),
    fewest: FEWEST_VALUES,
  };
};

const summaryOf = (sorted: Float64Array): Summary => {
  const estimates = {
    median: quantileEstimate(sorted, SHARES.median),
    mean: { value: mean(sorted), interval: meanInterval(sorted), fewest: FEWEST_VALUES },
    p90: quantileEstimate(sorted, SHARES.p90),
    p95: quantileEstimate(sorted, SHARES.p95),
  };
  const shown = Object.values(estimates).flatMap(({ value, interval }) =>
    interval === null ? [value] : [value, interval.low, interval.high],
  );
  return {
    count: sorted.length,
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
    deviation: sorted.length < 2 ? null : standardDeviation(sorted),
    estimates,
    share: shareEstimate(sorted),
    histogram: histogramOf(sorted, shown),
  };
};

/**
 * Everything that is shown of a column: sorted once, summarised with all values and, where Tukey's fences leave some
 * outside, a second time without those.
 *
 * @param values finite numbers in any order, at least one.
 */
export const summarise = (values: Float64Array): ColumnSummary => {
  const sorted = sortedCopy(values);
  const fences = tukeyFences(sorted);
  const from = bisectLeft(sorted, fences.low);
  const to = bisectRight(sorted, fences.high);
  const all = summaryOf(sorted);
  // A column of zeros and ones has no outliers, only a rare answer.
  const isClean = (from === 0 && to === sorted.length) || all.share !== null;
  return {
    all,
    kept: isClean ? null : summaryOf(sorted.subarray(from, to)),
    outliers: isClean ? { fences, below: 0, above: 0 } : { fences, below: from, above: sorted.length - to },
  };
};
