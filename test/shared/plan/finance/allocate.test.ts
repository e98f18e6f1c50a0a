import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMinor } from '#shared/core/money';
import { allocate } from '#shared/plan/finance/allocate';

const amounts = fc.integer({ min: -1e15, max: 1e15 }).map(asMinor);
const weightLists = fc.array(
  fc.oneof(fc.nat({ max: 1_000_000 }), fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 40 },
);

const sum = (parts: readonly number[]): bigint => parts.reduce((all, part) => all + BigInt(part), 0n);

describe('an amount split by weights', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [0, 1, 1], [0, 3, 2]],
    [10, [0.1, 0.2, 0.7], [1, 2, 7]],
    [1, [1, 2, 1], [0, 1, 0]],
    [7, [0, 0], [4, 3]],
    [0, [3, 4], [0, 0]],
    [0, [], []],
    [1e15, [1, 2], [333_333_333_333_333, 666_666_666_666_667]],
  ])('%d by %j is %j', (amount, weights, parts) => {
    expect(allocate(asMinor(amount), weights)).toEqual(parts);
  });

  // Alexander Hamilton's method on three states of 50, 30 and 20 for 7 seats: quotas 3.5, 2.1 and 1.4.
  it('gives the units left over to the largest remainders', () => {
    expect(allocate(asMinor(7), [50, 30, 20])).toEqual([4, 2, 1]);
    expect(allocate(asMinor(8), [50, 30, 20])).toEqual([4, 2, 2]);
  });

  it('adds up to the amount exactly', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        expect(sum(allocate(amount, weights))).toBe(BigInt(amount));
      }),
    );
  });

  it('gives every weight less than one unit from its exact share, and a weight of zero nothing', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }),
        (amount, weights) => {
          const total = sum(weights);
          fc.pre(total > 0n);
          allocate(amount, weights).forEach((part, at) => {
            const off = BigInt(part) * total - BigInt(amount) * BigInt(weights[at]!);
            expect(off < total && off > -total).toBe(true);
            expect(Object.is(part, -0)).toBe(false);
            if (weights[at] === 0) expect(part).toBe(0);
          });
        },
      ),
    );
  });

  it('is the mirror image for the opposite amount, and the same for weights twice as large', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (amount, weights) => {
        const parts = allocate(amount, weights);
        expect(allocate(asMinor(0 - amount), weights).map((part) => 0 - part)).toEqual(parts);
        expect(
          allocate(
            amount,
            weights.map((weight) => weight * 2),
          ),
        ).toEqual(parts);
      }),
    );
  });

  it.each([[[]], [[-1, 2]], [[NaN]], [[Infinity, 1]]])(
    'does not take %j for weights',
    (weights: number[]) => {
      expect(() => allocate(asMinor(1), weights)).toThrow(RangeError);
    },
  );
});
