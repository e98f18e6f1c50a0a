import { bisectLeft, bisectRight, thresholdSturges, tickIncrement } from 'd3-array';
import { farFences, quantile } from './describe.ts';

/**
 * How many values lie between two edges: at least the lower, below the upper; the last bar also holds its upper edge.
 * `edges` has one entry more than `counts`. `below` and `above` count the values that lie beyond the edges.
 */
export type Histogram = {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly below: number;
  readonly above: number;
};

/** More bars than this say no more; round edges may need up to half as many again. */
const MOST_BARS = 28;

/** How many bars: Freedman and Diaconis (1981), or Sturges (1926) where the middle half of the values is one value. */
const barsOf = (sorted: Float64Array, low: number, high: number): number => {
  const range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const width = 2 * range * sorted.length ** (-1 / 3);
  const wanted = width > 0 ? Math.ceil((high - low) / width) : thresholdSturges(sorted);
  return Math.min(Math.max(wanted, 1), MOST_BARS);
};

/** Whether edges can be told apart between two numbers: not where they are one, or nearly one for a double. */
const isWide = (low: number, high: number): boolean =>
  high - low > Math.max(1e-300, 1e-12 * Math.max(Math.abs(low), Math.abs(high)));

/** Edges at round numbers that hold `low` and `high`. Whole numbers get bars that are a whole number wide. */
const edgesOf = (sorted: Float64Array, low: number, high: number): number[] => {
  if (!isWide(low, high)) return [low - 0.5, high + 0.5];
  const step = tickIncrement(low, high, barsOf(sorted, low, high));
  // A negative increment is the inverse of a step below one; dividing by it keeps the edges exact.
  const increment = step < 0 && sorted.every(Number.isInteger) ? 1 : step;
  const edge = (index: number): number => (increment < 0 ? index / -increment : index * increment);
  const index = (value: number): number => Math.floor(increment < 0 ? value * -increment : value / increment);
  const last = index(high) + (edge(index(high)) < high || index(low) === index(high) ? 1 : 0);
  return Array.from({ length: last - index(low) + 1 }, (_, offset) => edge(index(low) + offset));
};

/**
 * The bars of sorted values. Values far out (Tukey's outer fences) would press all others into one bar; they are counted
 * and not drawn, unless they are among `shown`, numbers that must find room on the axis.
 *
 * @param sorted at least one value, ascending.
 */
export const histogramOf = (sorted: Float64Array, shown: readonly number[] = []): Histogram => {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const far = farFences(sorted);
  // From the first to the last value that is drawn, so that no empty stretch is left at the ends.
  const first = sorted[bisectLeft(sorted, Math.min(far.low, ...shown))] ?? least;
  const last = sorted[bisectRight(sorted, Math.max(far.high, ...shown)) - 1] ?? most;
  const low = Math.min(first, ...shown.filter((value) => value >= least));
  const high = Math.max(last, ...shown.filter((value) => value <= most));
  const edges = edgesOf(sorted, low, high);
  const places = edges.map((edge) => bisectLeft(sorted, edge));
  const lastEdge = edges.at(-1) ?? high;
  // The last bar takes its upper edge too, so that a greatest value at a round number needs no bar of its own.
  let end = places.at(-1) ?? 0;
  while (sorted[end] === lastEdge) end += 1;
  places[places.length - 1] = end;
  const counts = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return { edges, counts, below: places[0] ?? 0, above: sorted.length - end };
};
