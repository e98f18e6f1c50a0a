import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/core/random';
import { mean, sortedCopy } from '#shared/core/statistics/describe';
import {
  BOOTSTRAP_LIMIT,
  bootstrapInterval,
  meanInterval,
  studentInterval,
} from '#shared/core/statistics/mean-interval';
import { fewestFor, orderInterval, orderRanks } from '#shared/core/statistics/order-interval';
import { wilsonInterval } from '#shared/core/statistics/share-interval';
import { SLEEP } from './published-data.ts';

/** A source of numbers that follow a distribution, from a fixed seed. */
const uniforms = (seed: number): (() => number) => {
  const random = seededRandom(seed);
  return () => (random() + 0.5) / 2 ** 32;
};
const exponentials = (seed: number): (() => number) => {
  const next = uniforms(seed);
  return () => -Math.log(next());
};
/** By Box and Muller. */
const normals = (seed: number): (() => number) => {
  const next = uniforms(seed);
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
};
const draw = (next: () => number, count: number): Float64Array =>
  sortedCopy(Float64Array.from({ length: count }, next));

/** In how many of `trials` samples the interval holds the true level. */
const coverage = (
  trials: number,
  sample: () => Float64Array,
  intervalOf: (sorted: Float64Array) => { readonly low: number; readonly high: number } | null,
  truth: number,
): number => {
  let held = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const interval = intervalOf(sample());
    if (interval !== null && interval.low <= truth && truth <= interval.high) held += 1;
  }
  return held / trials;
};

describe('the interval of a median', () => {
  // Ranks and confidence in percent of the usual textbook table of exact intervals for the median (two-sided sign test):
  // of the intervals printed for each n, the narrowest of at least 90%.
  it.each([
    [5, 1, 5, 93.8],
    [6, 1, 6, 96.9],
    [7, 1, 7, 98.4],
    [8, 2, 7, 93.0],
    [9, 2, 8, 96.1],
    [10, 2, 9, 97.9],
    [11, 3, 9, 93.5],
    [12, 3, 10, 96.1],
    [13, 4, 10, 90.8],
    [14, 4, 11, 94.3],
    [15, 4, 12, 96.5],
    [16, 5, 12, 92.3],
    [17, 5, 13, 95.1],
    [18, 6, 13, 90.4],
    [19, 6, 14, 93.6],
    [20, 6, 15, 95.9],
  ])('of %i values lies between ranks %i and %i, %f percent', (count, low, high, percent) => {
    const ranks = orderRanks(count, 0.5);
    expect(ranks).toMatchObject({ low, high });
    expect(100 * (ranks?.coverage ?? 0)).toBeCloseTo(percent, 0);
  });

  it('does not exist for fewer than five values', () => {
    for (const count of [0, 1, 2, 3, 4]) expect(orderRanks(count, 0.5)).toBeNull();
    expect(fewestFor(0.5)).toBe(5);
    expect(orderInterval(Float64Array.of(1, 2, 3, 4), 0.5)).toBeNull();
  });

  it('names the values at its ranks', () => {
    const sorted = Float64Array.from({ length: 20 }, (_, index) => 10 * (index + 1));
    expect(orderInterval(sorted, 0.5)).toEqual({ low: 60, high: 150, method: 'order-statistics' });
  });
});

describe('the interval of a percentile', () => {
  // Hahn and Meeker, "Statistical Intervals", section 5.2: n = 100, 90th percentile, 95%: ranks 85 and 97, 95.2%.
  it('has the ranks of the worked example of Hahn and Meeker', () => {
    const ranks = orderRanks(100, 0.9, 0.95);
    expect(ranks).toMatchObject({ low: 85, high: 97 });
    expect(ranks?.coverage).toBeCloseTo(0.952, 3);
  });

  it('needs 22 values for the 90th and 45 for the 95th', () => {
    expect([fewestFor(0.9), fewestFor(0.95)]).toEqual([22, 45]);
    expect(orderRanks(21, 0.9)).toBeNull();
    expect(orderRanks(22, 0.9)).not.toBeNull();
    expect(orderRanks(44, 0.95)).toBeNull();
    expect(orderRanks(45, 0.95)).not.toBeNull();
  });

  it('covers at least 90%, hardly more where the values are many, and lies around the percentile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 3_000_000 }),
        fc.constantFrom(0.5, 0.9, 0.95),
        (count, share) => {
          const ranks = orderRanks(count, share);
          if (ranks === null) throw new Error('fifty values are enough');
          expect(ranks.coverage).toBeGreaterThanOrEqual(0.9);
          expect(ranks.low).toBeGreaterThanOrEqual(1);
          expect(ranks.high).toBeLessThanOrEqual(count);
          expect(ranks.low).toBeLessThanOrEqual(share * (count + 1));
          expect(ranks.high).toBeGreaterThanOrEqual(share * (count + 1) - 1);
          // The steps of the binomial distribution: little more than 90% as soon as the values are many.
          if (count > 10_000) expect(ranks.coverage).toBeLessThan(0.92);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it.each([
    ['normal', normals, 0.5, 0, 12],
    ['normal', normals, 0.9, 1.2815515655446004, 60],
    ['exponential', exponentials, 0.5, Math.LN2, 25],
    ['exponential', exponentials, 0.95, -Math.log(0.05), 100],
  ] as const)(
    'of $4 $0 values, quantile $2, holds the truth in at least 90% of 4000 samples',
    (_, make, share, truth, count) => {
      const next = make(2026);
      const held = coverage(
        4000,
        () => draw(next, count),
        (sorted) => orderInterval(sorted, share),
        truth,
      );
      // Two standard errors of 4000 trials are 0.0095.
      expect(held).toBeGreaterThan(0.89);
    },
  );
});

describe('the interval of a mean', () => {
  // Student (1908); printed by R's t.test for the differences of its data set sleep: 0.7001142 to 2.4598858.
  it('of Student is that of his own data', () => {
    const interval = studentInterval(SLEEP, 0.95);
    expect(interval.low).toBeCloseTo(0.7001142, 7);
    expect(interval.high).toBeCloseTo(2.4598858, 7);
  });

  it('is the same for the same data in any order', () => {
    const sorted = sortedCopy(SLEEP);
    expect(bootstrapInterval(sorted)).toEqual(bootstrapInterval(sortedCopy(SLEEP.toReversed())));
    expect(bootstrapInterval(sorted)).not.toEqual(bootstrapInterval(sorted.map((value) => value * 1.01)));
  });

  it('holds the mean and stays within the data', () => {
    const interval = bootstrapInterval(sortedCopy(SLEEP));
    expect(interval.low).toBeGreaterThan(0);
    expect(interval.low).toBeLessThan(mean(SLEEP));
    expect(interval.high).toBeGreaterThan(mean(SLEEP));
    expect(interval.high).toBeLessThan(4.6);
  });

  it('comes from Student above the limit, where both agree to 5% of the width even for skewed values', () => {
    const sorted = draw(exponentials(5), BOOTSTRAP_LIMIT);
    const boot = bootstrapInterval(sorted);
    const student = studentInterval(sorted);
    const width = student.high - student.low;
    expect(Math.abs(boot.low - student.low)).toBeLessThan(0.05 * width);
    expect(Math.abs(boot.high - student.high)).toBeLessThan(0.05 * width);
    expect(meanInterval(sorted)?.method).toBe('bootstrap');
    expect(meanInterval(draw(exponentials(5), BOOTSTRAP_LIMIT + 1))?.method).toBe('student-t');
  });

  it('of values far from zero is as exact as of small ones', () => {
    const far = bootstrapInterval(sortedCopy(SLEEP).map((value) => value + 1e12));
    expect(far.low).toBeGreaterThan(1e12);
    expect(far.high).toBeLessThan(1e12 + 4.6);
  });

  it('does not exist for fewer than five values', () => {
    expect(meanInterval(Float64Array.of(1, 2, 3, 4))).toBeNull();
    expect(meanInterval(Float64Array.of(1, 2, 3, 4, 5))).not.toBeNull();
  });

  it.each([
    // With ten values plain percentiles of the bootstrap hold a normal mean in 85% only; expanded they hold it in 90%.
    ['normal', normals, 10, 0, 0.885],
    ['normal', normals, 40, 0, 0.885],
    // No method of this kind reaches 90% for few and skewed values; forty come close.
    ['exponential', exponentials, 40, 1, 0.87],
  ] as const)('of $2 $0 values holds the truth as often as it says', (_, make, count, truth, least) => {
    const next = make(11);
    expect(coverage(1200, () => draw(next, count), bootstrapInterval, truth)).toBeGreaterThan(least);
  });
});

describe('the interval of a share', () => {
  // Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3 (Wilson), 95%.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of Newcombe', (yes, count, low, high) => {
    const interval = wilsonInterval(yes, count, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('stays between 0 and 1', () => {
    expect(wilsonInterval(30, 30).high).toBe(1);
    expect(wilsonInterval(0, 3).low).toBe(0);
  });
});
