import { numberFormat } from './intl.ts';
import { z } from 'zod';

/** Numbers a workshop can mean: finite and no larger than 10^15, below which every integer is exact. */
export const measureSchema = z.number().min(-1e15).max(1e15);

/** A number, or null for "not said yet". */
export const optionalMeasureSchema = measureSchema.nullable();

/**
 * A number as it is read in a locale, with at most `digits` decimals (default 3) and no trailing zeros.
 * Negative zero reads as zero.
 */
export const formatNumber = (value: number, locale: string, digits = 3): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(value === 0 ? 0 : value);

/** How many decimals a number needs to be written in full, at most `limit`: 5.2 needs 1, 3,100 needs 0. */
export const decimalsOf = (value: number, limit = 3): number => {
  for (let digits = 0; digits < limit; digits += 1) {
    if (Number(value.toFixed(digits)) === value) return digits;
  }
  return limit;
};

/**
 * Several numbers that stand in one column or on one scale, all with the decimals that the most exact one needs:
 * 5.2 and 1 become "5.2" and "1.0". At most three decimals.
 */
export const formatAligned = (values: readonly number[], locale: string): string[] => {
  const digits = Math.max(0, ...values.map((value) => decimalsOf(value)));
  const format = numberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return values.map((value) => format.format(value === 0 ? 0 : value));
};
