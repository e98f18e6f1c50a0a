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

  it('reads thousands and millions as people shorten them', () => {
    for (const text of [
      '12k',
      '12 K',
      '€12k',
      '12 kEUR',
      '12 T€',
      'EUR 12k',
      '12 thousand EUR',
      '12 Tsd. €',
    ]) {
      expect([text, amount(text)]).toEqual([text, 1_200_000]);
    }
    for (const text of ['1.2M', '1.2m', '1.2 million', '€1.2M', '1.2 Mio. EUR']) {
      expect([text, amount(text)]).toEqual([text, 120_000_000]);
    }
    expect(amount('1,2 Mio', 'EUR', 'de-DE')).toBe(120_000_000);
    expect(amount('1.2345k')).toBe(123_450);
    expect(amount('12 T')).toBe('Only the number belongs here: write 12.');
    expect(amount('k')).toContain('Write');
    expect(amount('900000bn')).toContain('Write at most');
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
