import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  farFences,
  mean,
  quantile,
  sortedCopy,
  standardDeviation,
  tukeyFences,
} from '#shared/core/statistics/describe';
import { CERTIFIED, MPG } from './published-data.ts';

/** How many digits agree (the "log relative error" of the NIST). */
const agreement = (value: number, certified: number): number =>
  value === certified ? Infinity : -Math.log10(Math.abs(value - certified) / Math.abs(certified));

describe('mean and standard deviation', () => {
  it.each(CERTIFIED)('agree with the certified values of NIST StRD $name', (set) => {
    expect(agreement(mean(set.values), set.mean)).toBeGreaterThanOrEqual(15);
    expect(agreement(standardDeviation(set.values), set.deviation)).toBeGreaterThanOrEqual(set.digits);
  });

  it('lose nothing between numbers of very different size, in any order', () => {
    expect(mean(Float64Array.of(1e15, 1, -1e15, 1))).toBe(0.5);
    expect(mean(Float64Array.of(1, 1e15, 1, -1e15))).toBe(0.5);
  });

  it('are not a number where there is nothing to tell from', () => {
    expect(mean(new Float64Array())).toBeNaN();
    expect(standardDeviation(Float64Array.of(5))).toBeNaN();
  });
});

describe('quantiles', () => {
  // Printed by R's quantile(mtcars$mpg), whose default is type 7 of Hyndman and Fan.
  it('are those of R', () => {
    const sorted = sortedCopy(MPG);
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share))).toEqual([
      10.4, 15.425, 19.2, 22.8, 33.9,
    ]);
    // 1 + (n - 1) p is rank 28.9: between the 28th value, 30.4, and the 29th, 30.4; and rank 30.45.
    expect(quantile(sorted, 0.9)).toBeCloseTo(30.09, 12);
    expect(quantile(sorted, 0.95)).toBeCloseTo(31.3, 12);
  });

  it('interpolate between neighbours as type 7 does, h = (n - 1) p + 1', () => {
    const sorted = Float64Array.of(1, 2, 3, 4);
    expect(quantile(sorted, 0.25)).toBe(1.75);
    expect(quantile(sorted, 0.5)).toBe(2.5);
    expect(quantile(Float64Array.of(7), 0.95)).toBe(7);
    expect(quantile(new Float64Array(), 0.5)).toBeNaN();
  });

  it('lie between the extremes and never fall while the share grows', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.nat(100), fc.nat(100), (values, a, b) => {
        const sorted = sortedCopy(Float64Array.from(values));
        const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
        expect(quantile(sorted, low)).toBeLessThanOrEqual(quantile(sorted, high) + 1e-3);
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted.at(-1));
      }),
    );
  });

  it('do not change the values they are given', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(Array.from(sortedCopy(values))).toEqual([1, 2, 3]);
    expect(Array.from(values)).toEqual([3, 1, 2]);
  });
});

describe('the fences of Tukey', () => {
  it('stand 1.5 and 3 interquartile ranges beyond the quartiles', () => {
    // Quartiles 15.425 and 22.8, so a range of 7.375.
    const near = tukeyFences(sortedCopy(MPG));
    expect(near.low).toBeCloseTo(4.3625, 12);
    expect(near.high).toBeCloseTo(33.8625, 12);
    const far = farFences(sortedCopy(MPG));
    expect(far.low).toBeCloseTo(-6.7, 12);
    expect(far.high).toBeCloseTo(44.925, 12);
  });

  it('call nothing strange where half of the values are equal', () => {
    expect(tukeyFences(Float64Array.of(1, 5, 5, 5, 90))).toEqual({ low: -Infinity, high: Infinity });
  });
});
