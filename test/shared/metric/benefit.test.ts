import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMinor } from '#shared/core/money';
import { benefitProduct, claimFollows, isMoney } from '#shared/metric/benefit';
import { emptyMetric } from '#shared/metric/metric';
import { asId } from '#shared/core/ids';

const nothing = emptyMetric(asId('m')).benefit;

describe('volume times value', () => {
  it('is a whole number of minor units', () => {
    expect(benefitProduct({ ...nothing, volume: 377, unitValue: asMinor(15_000) })).toBe(5_655_000);
    expect(benefitProduct({ ...nothing, volume: 0.1, unitValue: asMinor(3) })).toBe(0);
    expect(benefitProduct({ ...nothing, volume: 2.5, unitValue: asMinor(101) })).toBe(253);
  });

  it('is unknown while one of them is', () => {
    expect(benefitProduct({ ...nothing, volume: 377 })).toBeNull();
    expect(benefitProduct({ ...nothing, unitValue: asMinor(1) })).toBeNull();
  });

  it('is finite for the largest numbers a session holds, and then no money', () => {
    const most = benefitProduct({ ...nothing, volume: 1e15, unitValue: asMinor(1e15) }) ?? 0;
    expect(Number.isFinite(most)).toBe(true);
    expect(isMoney(most)).toBe(false);
    expect(isMoney(-1e15)).toBe(true);
    expect(claimFollows(1e15, most)).toBe(false);
  });
});

describe('a claim', () => {
  it.each([
    [2_750_000_000, 2_746_312_000, true, '27.5 million from 27,463,120'],
    [2_700_000_000, 2_746_312_000, true, '27 million from 27,463,120'],
    [2_800_000_000, 2_746_312_000, false, '28 million from 27,463,120'],
    [2_746_312_000, 2_746_312_000, true, 'the very same'],
    [2_746_312_100, 2_746_312_000, false, 'one more than the very same'],
    [5_700_000, 5_655_000, true, '57,000 from 56,550'],
    [6_000_000, 5_655_000, true, '60,000 from 56,550'],
    [2_750_000_000, 5_655_000, false, '27.5 million from 56,550'],
    [200_000_000, 150_000_000, false, '2 million from 1.5 million, which one digit would hide'],
    [100_000_000, 149_000_000, false, '1 million from 1.49 million, which one digit would hide'],
    [0, 0, true, 'nothing from nothing'],
    [0, 5, false, 'nothing from something'],
    [5, 0, false, 'something from nothing'],
    [-5_700_000, -5_655_000, true, 'a loss, rounded'],
    [5_655_000, -5_655_000, false, 'a gain from a loss'],
  ])('of %i follows from %i: %s (%s)', (claimed, product, follows) => {
    expect(claimFollows(claimed, product)).toBe(follows);
  });

  it('that was made by rounding to two digits or more always follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), fc.integer({ min: 2, max: 15 }), (product, digits) => {
        expect(claimFollows(Number(product.toPrecision(digits)), product)).toBe(true);
      }),
    );
  });

  it('that is off by more than a tenth never follows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e15 }),
        fc.double({ min: 1.12, max: 1000, noNaN: true }),
        (product, times) => {
          expect(claimFollows(Math.ceil(product * times) + 1, product)).toBe(false);
        },
      ),
    );
  });
});
