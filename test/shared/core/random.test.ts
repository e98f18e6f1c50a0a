import { describe, expect, it } from 'vitest';
import { type Random, seededRandom, seedOfValues, xoshiro128 } from '#shared/core/random';

const take = (random: Random, count: number): number[] => Array.from({ length: count }, () => random());

describe('xoshiro128**', () => {
  // The known answer of the authors' C code from the state 1, 2, 3, 4, as in the tests of the rand_xoshiro crate.
  it('gives the published numbers for the state 1, 2, 3, 4', () => {
    expect(take(xoshiro128([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('seeded chance', () => {
  it('repeats for the same seed and differs for the next one', () => {
    expect(take(seededRandom(7), 20)).toEqual(take(seededRandom(7), 20));
    expect(take(seededRandom(7), 20)).not.toEqual(take(seededRandom(8), 20));
  });

  it('spreads evenly over ten bins', () => {
    const bins = new Array<number>(10).fill(0);
    for (const word of take(seededRandom(1), 100_000)) bins[Math.floor((word / 2 ** 32) * 10)]! += 1;
    // Chi squared with nine degrees of freedom stays below 27.9 in 999 of 1000 seeds.
    expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });
});

describe('the seed of some values', () => {
  it('follows from the values and their count', () => {
    const seed = seedOfValues(Float64Array.of(1, 2, 3));
    expect(seedOfValues(Float64Array.of(1, 2, 3))).toBe(seed);
    expect(seedOfValues(Float64Array.of(1, 2, 3.000000001))).not.toBe(seed);
    expect(seedOfValues(Float64Array.of(1, 2))).not.toBe(seed);
  });

  it('knows one zero only', () => {
    expect(seedOfValues(Float64Array.of(-0))).toBe(seedOfValues(Float64Array.of(0)));
  });
});
