/** A fraction of whole numbers, exact at any size. */
type Fraction = { readonly num: bigint; readonly den: bigint };

/** Digits that a person can have meant; a result that comes this close to so few digits is that number. */
const MEANT_DIGITS = 12;

/** Digits that a double carries through text and back (IEEE 754 binary64: 15 decimal digits always survive). */
const KEPT_DIGITS = 15;

/** How close is "this close", as one over this: ten times the error that rounding to 15 digits can make. */
const CLOSENESS = 100_000_000_000_000n;

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The number as its shortest decimal writing says it, which is what a person typed: 0.1 is one tenth. */
const fractionOf = (value: number): Fraction => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { num: digits * 10n ** BigInt(power), den: 1n }
    : { num: digits, den: 10n ** BigInt(-power) };
};

/** Rounded to so many significant digits, half away from zero, as digits times a power of ten. */
const rounded = (
  { num, den }: Fraction,
  digits: number,
): { readonly digits: bigint; readonly power: number } => {
  const size = magnitude(num);
  // One digit too many or just enough: the lengths of the two tell the magnitude within one digit.
  const power = String(size).length - String(den).length - digits;
  const scaled =
    power >= 0 ? { num: size, den: den * 10n ** BigInt(power) } : { num: size * 10n ** BigInt(-power), den };
  const isLong = scaled.num / scaled.den >= 10n ** BigInt(digits);
  const unit = isLong ? scaled.den * 10n : scaled.den;
  const result = (scaled.num * 2n + unit) / (unit * 2n);
  return { digits: num < 0n ? -result : result, power: isLong ? power + 1 : power };
};

/** Whether a rounded number lies within one part in {@link CLOSENESS} of the exact one, seen from either side. */
const isClose = (exact: Fraction, digits: bigint, power: number): boolean => {
  const near = digits * 10n ** BigInt(Math.max(0, power)) * exact.den;
  const scale = 10n ** BigInt(Math.max(0, -power));
  const far = exact.num * scale;
  const [a, b] = [magnitude(near), magnitude(far)];
  return magnitude(near - far) * CLOSENESS <= (a < b ? a : b);
};

/**
 * A number times a fraction of two positive whole numbers, computed exactly and then rounded: to 12 significant digits
 * where that changes less than one part in 10^14, else to 15. So 90 minutes are 1.5 hours, a third stays as exact as a
 * number can be, and a number of up to 12 digits comes back unchanged from `num/den` and then `den/num`: the way there
 * is off by at most 10^-14 in relation, the way back sees the original that close, and rounds to it. (Rounding to 12
 * digits both ways would not do: 9.99 would come back as 9.99000000005.) Zero stays zero; the number must be finite.
 */
export const scaleExactly = (value: number, num: bigint, den: bigint): number => {
  if (value === 0) return 0;
  const { num: top, den: bottom } = fractionOf(value);
  const exact = { num: top * num, den: bottom * den };
  const meant = rounded(exact, MEANT_DIGITS);
  const { digits, power } = isClose(exact, meant.digits, meant.power) ? meant : rounded(exact, KEPT_DIGITS);
  return Number(`${digits}e${power}`);
};
