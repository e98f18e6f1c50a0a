import { describe, expect, it } from 'vitest';
import { asMinor } from '#shared/core/money';
import { fieldMoney, parseMoney } from '../../../renderer/components/fields/parse-money.ts';

const amount = (text: string, currency = 'EUR', locale = 'en-GB') => {
  const parsed = parseMoney(text, currency, locale);
  return parsed.ok ? parsed.value : parsed.message;
};

describe('parseMoney', () => {
  it('keeps an amount in minor units, exactly', () => {
    expect(amount('48,000')).toBe(4_800_000);
    expect(amount('0.29')).toBe(29);
    expect(amount('1.234,50', 'EUR', 'de-DE')).toBe(123_450);
    expect(amount('48000', 'JPY', 'ja-JP')).toBe(48_000);
    expect(amount('1.234', 'KWD')).toBe(1234);
  });

  it('accepts the currency beside the amount', () => {
    expect(amount('48,000 EUR')).toBe(4_800_000);
    expect(amount('€ 48,000')).toBe(4_800_000);
    expect(amount('48.000 €', 'EUR', 'de-DE')).toBe(4_800_000);
    expect(amount('$12.50', 'USD', 'en-US')).toBe(1250);
  });

  it('refuses decimals that the currency does not have', () => {
    expect(amount('1.999')).toBe('EUR has at most 2 decimals.');
    expect(amount('1.5', 'JPY')).toBe('JPY has no decimals.');
  });

  it('names another currency as something that does not belong here', () => {
    expect(amount('100 USD', 'EUR')).toBe('Only the number belongs here: write 100.');
  });

  it('reads nothing as nothing said yet', () => {
    expect(amount('')).toBeNull();
  });

  it('reads back what a field shows', () => {
    for (const minor of [0, 1, 99, 100, 4_800_000, 123_456_789]) {
      for (const locale of ['en-GB', 'de-DE', 'fr-FR']) {
        expect(amount(fieldMoney(asMinor(minor), 'EUR', locale), 'EUR', locale)).toBe(minor);
      }
    }
  });
});
