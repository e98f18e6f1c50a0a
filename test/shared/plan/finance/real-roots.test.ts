import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positiveRoots, signChanges } from '#shared/plan/finance/real-roots';

/** The coefficients of the product of (x - root / 100) times whole factors without a real root. */
const polynomialOf = (roots: readonly number[], pairs = 0): bigint[] => {
  let product = [1n];
  const times = (factor: readonly bigint[]): void => {
    const next = Array.from({ length: product.length + factor.length - 1 }, () => 0n);
    product.forEach((a, i) => factor.forEach((b, j) => (next[i + j]! += a * b)));
    product = next;
  };
  for (const root of roots) times([100n, BigInt(-root)]);
  for (let pair = 0; pair < pairs; pair += 1) times([1n, 1n, 1n]);
  return product;
};

const range = { from: 0n, to: 100_000n, unit: 100n };

describe('the positive roots of a polynomial', () => {
  it('are found exactly where they are points of the search, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: -3000, max: 0 }), { maxLength: 3 }),
        fc.nat({ max: 2 }),
        (positive, other, pairs) => {
          const sorted = [...new Set(positive)].sort((a, b) => a - b).map(BigInt);
          expect(positiveRoots(polynomialOf([...positive, ...other], pairs), range)).toEqual(sorted);
        },
      ),
    );
  });

  it('are found beside a root at zero', () => {
    expect(positiveRoots(polynomialOf([1, 0]), range)).toEqual([1n]);
    expect(positiveRoots(polynomialOf([100, 200, 0, 0]), range)).toEqual([100n, 200n]);
    expect(positiveRoots(polynomialOf([0]), range)).toEqual([]);
  });

  it('are rounded up to a point where they lie between two', () => {
    // The square root of two.
    expect(positiveRoots([1n, 0n, -2n], { from: 0n, to: 10n ** 17n, unit: 10n ** 16n })).toEqual([
      14_142_135_623_730_951n,
    ]);
  });

  it('are one where two lie between the same points', () => {
    expect(positiveRoots(polynomialOf([150, 151]), { from: 0n, to: 100n, unit: 1n })).toEqual([2n]);
  });

  it('leave out what lies outside, the lower end too', () => {
    const roots = polynomialOf([100, 200, 300, 400]);
    expect(positiveRoots(roots, { from: 100n, to: 300n, unit: 100n })).toEqual([200n, 300n]);
    expect(positiveRoots(polynomialOf([100]), { from: 100n, to: 300n, unit: 100n })).toEqual([]);
    expect(positiveRoots(polynomialOf([300]), { from: 100n, to: 300n, unit: 100n })).toEqual([300n]);
    expect(positiveRoots(polynomialOf([400]), { from: 100n, to: 300n, unit: 100n })).toEqual([]);
  });

  it('are none of zero, of a constant and of a sum of squares', () => {
    expect(positiveRoots([], range)).toEqual([]);
    expect(positiveRoots([0n, 0n], range)).toEqual([]);
    expect(positiveRoots([5n], range)).toEqual([]);
    expect(positiveRoots([1n, -1n, 1n], range)).toEqual([]);
  });
});

describe('the changes of sign along coefficients', () => {
  it.each([
    [[], 0],
    [[0, 3, 0], 0],
    [[-1, 0, 2], 1],
    [[-1, 2, 0, 0, -3], 2],
  ])('of %j are %d', (coefficients: number[], count) => {
    expect(signChanges(coefficients.map(BigInt))).toBe(count);
  });
});
