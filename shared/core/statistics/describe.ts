import { fsum, quantileSorted } from 'd3-array';

/**
 * A copy of the numbers in ascending order: what every function here wants, so that a column is sorted once. The copy is
 * sorted by the engine's typed sort, which orders a million numbers in about a tenth of a second.
 */
export const sortedCopy = (values: Float64Array): Float64Array => Float64Array.from(values).sort();

/**
 * The arithmetic mean. The sum is exact and rounded once (Shewchuk 1997, in d3-array), so it does not depend on order and
 * nothing is lost between numbers of very different size. NaN for no values.
 */
export const mean = (values: Float64Array): number => fsum(values) / values.length;

/**
 * The standard deviation of a sample, with n - 1 in the denominator; in two passes (deviations from the mean), since the
 * textbook formula of one pass loses all digits where the spread is small against the size. NaN for fewer than two values.
 */
export const standardDeviation = (values: Float64Array): number => {
  if (values.length < 2) return NaN;
  const center = mean(values);
  const squares = fsum(values, (value) => (value - center) ** 2);
  return Math.sqrt(squares / (values.length - 1));
};

/**
 * A quantile of sorted values by linear interpolation: type 7 of Hyndman and Fan (1996, "Sample quantiles in statistical
 * packages", The American Statistician 50), the default of R, NumPy and the inclusive percentile of spreadsheets.
 *
 * @param share from 0 (the least) to 1 (the greatest); 0.5 is the median.
 * @returns NaN for no values.
 */
export const quantile = (sorted: Float64Array, share: number): number =>
  // It takes any indexed numbers; its types name ordinary arrays only.
  quantileSorted(sorted as unknown as number[], share) ?? NaN;

/** The fences of Tukey; a value outside is worth a look. */
export type Fences = { readonly low: number; readonly high: number };

/** How far the fences stand from the quartiles, in interquartile ranges (Tukey 1977, "Exploratory Data Analysis"). */
const FENCE = 1.5;

/** From here on Tukey calls a value "far out". */
const FAR_FENCE = 3;

const fencesAt = (sorted: Float64Array, distance: number): Fences => {
  const lower = quantile(sorted, 0.25);
  const upper = quantile(sorted, 0.75);
  const reach = distance * (upper - lower);
  // With at least half of the values equal the rule would call all others strange; it then says nothing.
  return reach > 0 ? { low: lower - reach, high: upper + reach } : { low: -Infinity, high: Infinity };
};

/** The inner fences: 1.5 interquartile ranges beyond the quartiles. Infinite where both quartiles are equal. */
export const tukeyFences = (sorted: Float64Array): Fences => fencesAt(sorted, FENCE);

/** The outer fences: 3 interquartile ranges beyond the quartiles. Infinite where both quartiles are equal. */
export const farFences = (sorted: Float64Array): Fences => fencesAt(sorted, FAR_FENCE);
