/**
 * A source of chance that repeats itself: each call gives the next whole number from 0 to 2^32 - 1. The same beginning
 * gives the same numbers on every machine, so that what is computed from them can be computed again.
 */
export type Random = () => number;

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * The generator xoshiro128** 1.1 (Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators", ACM
 * Transactions on Mathematical Software 47(4)): 128 bits of state, period 2^128 - 1, for statistics and not for secrets.
 *
 * @param state four 32-bit words, not all zero.
 */
export const xoshiro128 = (state: readonly [number, number, number, number]): Random => {
  let [a, b, c, d] = state.map((word) => word | 0) as [number, number, number, number];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result;
  };
};

/** Steps of the golden ratio keep the words of neighbouring seeds apart (as in Steele, Lea and Flood 2014, SplitMix). */
const GOLDEN = 0x9e3779b9;

/** The finaliser of MurmurHash3 (Appleby): every bit of the word changes about half of the bits of the result. */
const mix = (word: number): number => {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** A source of chance from one number, of which the lowest 32 bits count. */
export const seededRandom = (seed: number): Random => {
  const word = (step: number): number => mix((seed + Math.imul(GOLDEN, step)) | 0);
  const state = [word(1), word(2), word(3), word(4)] as const;
  // Four different arguments of a bijection cannot all give zero.
  return xoshiro128(state);
};

/**
 * A seed that follows from numbers themselves: FNV-1a (Fowler, Noll and Vo, 32 bits) over the words of the values as
 * IEEE 754 doubles, low word first, and their count. The same numbers in the same order give the same seed.
 */
export const seedOfValues = (values: Float64Array): number => {
  const words = new Uint32Array(2);
  const double = new Float64Array(words.buffer);
  let hash = 0x811c9dc5 ^ values.length;
  for (const value of values) {
    // Adding zero makes one zero of the two.
    double[0] = value + 0;
    for (const word of words) {
      for (let shift = 0; shift < 32; shift += 8) {
        hash = Math.imul(hash ^ ((word >>> shift) & 0xff), 0x01000193);
      }
    }
  }
  return hash >>> 0;
};
