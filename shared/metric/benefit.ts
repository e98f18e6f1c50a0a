import type { Benefit } from './metric.ts';

/** Largest amount of money that a session holds, in minor units. @see minorSchema */
const MOST_MONEY = 1e15;

/** How far a rounded claim may stand from what it was rounded from, relative to the claim. */
const MOST_ROUNDING = 0.1;

/**
 * What a benefit comes to a year: volume times value of one unit, in whole minor units. Null while one of the two is not
 * said. It may lie beyond 10^15, the largest amount a session holds ({@link isMoney}); it is always finite, because both
 * factors are at most 10^15.
 */
export const benefitProduct = ({ volume, unitValue }: Benefit): number | null =>
  volume === null || unitValue === null ? null : Math.round(volume * unitValue) || 0;

/** Whether a number of minor units can be held as an amount of money. */
export const isMoney = (minor: number): boolean => Math.abs(minor) <= MOST_MONEY;

/** How many digits of a whole number say something: 27,500,000 has 3, zero has none. */
const significantDigits = (whole: number): number => String(Math.abs(whole)).replace(/0+$/, '').length;

/**
 * Whether a claimed amount reproduces from a product (check 11), both in minor units: the product, rounded to as many
 * significant digits as the claim has, is the claim. So 27.5 million follows from 27,463,120, and 27,463,000 does too.
 * A claim of one digit could hide half of the amount that way; so the two differ by no more than a tenth at all (ours).
 */
export const claimFollows = (claimed: number, product: number): boolean => {
  if (claimed === product) return true;
  const digits = significantDigits(claimed);
  if (digits === 0 || digits > 15) return false;
  return (
    Number(product.toPrecision(digits)) === claimed &&
    Math.abs(claimed - product) <= Math.abs(claimed) * MOST_ROUNDING
  );
};
