import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOf, roundToMinor, toNumber } from '#shared/plan/finance/ratio';

describe('a number as a ratio', () => {
  it.each([
    [3.5, 35n, 10n],
    [0.1, 1n, 10n],
    [-99.99, -9999n, 100n],
    [1e21, 10n ** 21n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [0, 0n, 1n],
  ])('%d is what it says in decimals', (value, numerator, denominator) => {
    expect(ratioOf(value)).toEqual({ numerator, denominator });
  });

  it('comes back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(ratioOf(value))).toBe(value || 0);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity])('does not take %d', (value) => {
    expect(() => ratioOf(value)).toThrow(RangeError);
  });
});

describe('a ratio in minor units', () => {
  it.each([
    [5n, 2n, 3],
    [-5n, 2n, -3],
    [249n, 100n, 2],
    [1n, 2n, 1],
    [-1n, 3n, 0],
    [10n ** 20n, 1n, 1e15],
    [-(10n ** 20n), 1n, -1e15],
  ])('%d / %d is rounded half away from zero to %d', (numerator, denominator, rounded) => {
    expect(roundToMinor({ numerator, denominator })).toBe(rounded);
  });
});
