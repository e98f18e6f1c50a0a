import { Decimal } from 'decimal.js';
import type { Minor } from '#shared/core/money';

/**
 * A fraction of whole numbers, exact at any size; the denominator is positive. Money is reckoned in it from end to end
 * and rounded once, so that an amount that ends exactly in half a cent is rounded as the rule says.
 */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

/** The largest amount of money that a session holds. @see minorSchema */
const MOST_MONEY = 10n ** 15n;

/** More digits than a double keeps, so that turning a ratio into one rounds only once in effect. */
const Precise = Decimal.clone({ precision: 40 });

/**
 * The number as its shortest decimal writing says it, which is what a person typed: 3.5 is 35/10, 0.1 is one tenth.
 * Throws a RangeError for NaN and the infinities.
 */
export const ratioOf = (value: number): Ratio => {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const written = new Precise(value);
  const decimals = written.decimalPlaces();
  return {
    numerator: BigInt(written.times(`1e${decimals}`).toFixed(0)),
    denominator: 10n ** BigInt(decimals),
  };
};

/** The double nearest to a ratio. Ratios beyond the range of doubles become infinite or zero. */
export const toNumber = ({ numerator, denominator }: Ratio): number =>
  new Precise(numerator).div(new Precise(denominator)).toNumber();

/**
 * A ratio of minor units as whole minor units, rounded half away from zero as everywhere in the house. It stops at plus
 * or minus 10^15 like sumMinor: absurd amounts show as absurd amounts and never as an error.
 */
export const roundToMinor = ({ numerator, denominator }: Ratio): Minor => {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  const held = rounded > MOST_MONEY ? MOST_MONEY : rounded;
  return Number(numerator < 0n ? -held : held) as Minor;
};
