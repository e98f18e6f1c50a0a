import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { errorFunction } from 'simple-statistics';
import { seededRandom, seedOfValues } from '../random.ts';
import { mean, quantile, standardDeviation } from './describe.ts';
import { CONFIDENCE, FEWEST_VALUES, type Interval } from './interval.ts';

/** How many samples the bootstrap draws: its ends are then steady to a few hundredths of the interval's width. */
export const RESAMPLES = 2_000;

/**
 * Up to this many values the mean's interval comes from the bootstrap, above from Student's t. The bootstrap earns its
 * price where the values are few and skewed. At five thousand the mean is normal to the eye (central limit theorem), both
 * give the same ends to within the chance of the draws, and the bootstrap would cost seconds at a million.
 */
export const BOOTSTRAP_LIMIT = 5_000;

/** The interval of Student (1908): mean plus and minus t times the standard error. NaN for fewer than two values. */
export const studentInterval = (values: Float64Array, confidence = CONFIDENCE): Interval => {
  const count = values.length;
  const center = mean(values);
  const t = count < 2 ? NaN : tQuantile((1 + confidence) / 2, count - 1);
  const half = (t * standardDeviation(values)) / Math.sqrt(count);
  return { low: center - half, high: center + half, method: 'student-t' };
};

/** The means of samples drawn from the values with replacement, in ascending order. */
const resampledMeans = (values: Float64Array): Float64Array => {
  const count = values.length;
  const random = seededRandom(seedOfValues(values));
  // Sums of differences from the mean lose nothing, however far from zero the values lie.
  const center = mean(values);
  const differences = values.map((value) => value - center);
  const scale = count / 2 ** 32;
  const means = new Float64Array(RESAMPLES);
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    let sum = 0;
    for (let draw = 0; draw < count; draw += 1) sum += differences[Math.floor(random() * scale)] ?? 0;
    means[sample] = center + sum / count;
  }
  return means.sort();
};

/** The standard normal distribution function. */
const normalCdf = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2;

/**
 * The bootstrap interval of the mean by percentiles (Efron 1979) of {@link RESAMPLES} samples, expanded for few values as
 * Hesterberg does (2015, "What teachers should know about the bootstrap", The American Statistician 69): plain percentiles
 * are too narrow by the factor that separates z from t and n from n - 1. The draws are seeded with the values, so that the
 * same data gives the same interval.
 *
 * @param sorted in ascending order: then the order of a file does not change the seed. At least two values.
 */
export const bootstrapInterval = (sorted: Float64Array, confidence = CONFIDENCE): Interval => {
  const count = sorted.length;
  const t = tQuantile((1 - confidence) / 2, count - 1);
  const tail = normalCdf(Math.sqrt(count / (count - 1)) * t);
  const means = resampledMeans(sorted);
  return { low: quantile(means, tail), high: quantile(means, 1 - tail), method: 'bootstrap' };
};

/**
 * The interval of 90% confidence for the mean: by bootstrap up to {@link BOOTSTRAP_LIMIT} values, above by Student's t.
 * Null for fewer than {@link FEWEST_VALUES} values, from which no spread can be told.
 */
export const meanInterval = (sorted: Float64Array): Interval | null => {
  if (sorted.length < FEWEST_VALUES) return null;
  return sorted.length <= BOOTSTRAP_LIMIT ? bootstrapInterval(sorted) : studentInterval(sorted);
};
