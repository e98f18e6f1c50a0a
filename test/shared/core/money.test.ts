import { describe, expect, it } from 'vitest';
import {
  asMinor,
  currencyDigits,
  formatMoney,
  minorSchema,
  sumMinor,
  toMajor,
  toMinor,
} from '#shared/core/money';

describe('an amount of money', () => {
  // ISO 4217: euro 2, yen 0, Kuwaiti dinar 3.
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('has the decimals of its currency: %s %i', (currency, digits) => {
    expect(currencyDigits(currency)).toBe(digits);
  });

  it.each([
    [12.34, 'EUR', 1234],
    [1.005, 'EUR', 101],
    [0.285, 'EUR', 29],
    [-1.005, 'EUR', -101],
    [48_000, 'EUR', 4_800_000],
    [150, 'JPY', 150],
    [1.2345, 'KWD', 1235],
    [10.08, 'USD', 1008],
  ])('turns %d %s into %i of the smallest unit', (major, currency, minor) => {
    expect(toMinor(major, currency)).toBe(minor);
  });

  it('comes back from the smallest unit', () => {
    for (const minor of [0, 1, 99, 100, 123_456_789]) {
      expect(toMinor(toMajor(asMinor(minor), 'EUR'), 'EUR')).toBe(minor);
    }
  });

  it('is never negative zero', () => {
    expect(Object.is(toMinor(-0.001, 'EUR'), 0)).toBe(true);
  });

  it('adds up exactly where fractions would not', () => {
    const tenth = toMinor(0.1, 'EUR');
    expect(sumMinor([tenth, tenth, tenth])).toBe(30);
  });

  it('stops at the limit instead of failing', () => {
    expect(sumMinor([asMinor(1e15), asMinor(1e15)])).toBe(1e15);
    expect(sumMinor([])).toBe(0);
  });

  it('leaves the refusal of absurd amounts to the schema', () => {
    expect(minorSchema.safeParse(toMinor(1e20, 'EUR')).success).toBe(false);
    expect(minorSchema.safeParse(toMinor(1e12, 'EUR')).success).toBe(true);
  });

  it('reads with its code, and with decimals only where there are any', () => {
    expect(formatMoney(asMinor(4_800_000), 'EUR', 'en-GB')).toBe('48,000 EUR');
    expect(formatMoney(asMinor(123_450), 'EUR', 'de-DE')).toBe('1.234,50 EUR');
    expect(formatMoney(asMinor(1500), 'JPY', 'en-GB')).toBe('1,500 JPY');
  });
});
