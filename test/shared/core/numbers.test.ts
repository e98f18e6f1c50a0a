import { describe, expect, it } from 'vitest';
import { decimalsOf, formatAligned, formatNumber, optionalMeasureSchema } from '#shared/core/numbers';

describe('a number', () => {
  it('reads in the locale, without trailing zeros', () => {
    expect(formatNumber(1200, 'en-GB')).toBe('1,200');
    expect(formatNumber(5.2, 'de-DE')).toBe('5,2');
    expect(formatNumber(1, 'en-GB')).toBe('1');
    expect(formatNumber(0.12345, 'en-GB')).toBe('0.123');
  });

  it('reads negative zero as zero', () => {
    expect(formatNumber(-0, 'en-GB')).toBe('0');
    expect(formatAligned([-0, 0.5], 'en-GB')).toEqual(['0.0', '0.5']);
  });

  it('needs as many decimals as it has, at most three', () => {
    expect([3100, 5.2, 10.08, 2.123, 1 / 3].map((value) => decimalsOf(value))).toEqual([0, 1, 2, 3, 3]);
  });

  it('stands aligned with the others of its scale', () => {
    expect(formatAligned([5.2, 1], 'en-GB')).toEqual(['5.2', '1.0']);
    expect(formatAligned([10.08, 2.18, 5], 'en-GB')).toEqual(['10.08', '2.18', '5.00']);
    expect(formatAligned([], 'en-GB')).toEqual([]);
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e16, '5'])('is not %s', (value) => {
    expect(optionalMeasureSchema.safeParse(value).success).toBe(false);
  });

  it('may be null, which means that it is not said yet', () => {
    expect(optionalMeasureSchema.safeParse(null).success).toBe(true);
  });
});
