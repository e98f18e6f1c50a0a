import { describe, expect, it } from 'vitest';
import { fieldNumber, parseNumber } from '#shared/core/parse-number';
import { cpuTime } from '../../support/cpu-time.ts';

const value = (text: string, locale: string) => {
  const parsed = parseNumber(text, locale);
  return parsed.ok ? parsed.value : parsed.message;
};

describe('parseNumber', () => {
  it.each([
    ['en-GB', '1,234.5', 1234.5],
    ['en-GB', '1234.5', 1234.5],
    ['en-GB', '.5', 0.5],
    ['en-GB', '5.', 5],
    ['en-GB', '−3', -3],
    ['en-GB', '1 234 567', 1234567],
    ['de-DE', '1.234,5', 1234.5],
    ['de-DE', '5,2', 5.2],
    ['de-DE', '1.234', 1234],
    ['de-CH', "1'234.5", 1234.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['en-IN', '12,34,567', 1234567],
    ['ar-EG', '١٢٣', 123],
  ])('reads in %s "%s" as %d', (locale, text, number) => {
    expect(value(text, locale)).toBe(number);
  });

  it('reads nothing and white space as nothing said yet', () => {
    expect(value('', 'en-GB')).toBeNull();
    expect(value('   ', 'de-DE')).toBeNull();
  });

  it('refuses a point in German instead of reading 5.2 as 52, and says what to write', () => {
    expect(value('5.2', 'de-DE')).toBe('Decimals take a comma here: write 5,2.');
    expect(value('0.75', 'de-DE')).toBe('Decimals take a comma here: write 0,75.');
  });

  it('refuses a comma in English instead of reading 5,2 as 52, and says what to write', () => {
    expect(value('5,2', 'en-GB')).toBe('Decimals take a point here: write 5.2.');
  });

  it('asks for the number alone where a unit was typed with it', () => {
    expect(value('5.2 days', 'en-GB')).toBe('Only the number belongs here: write 5.2.');
    expect(value('9,8%', 'de-DE')).toBe('Only the number belongs here: write 9,8.');
  });

  it('gives an example in the locale for anything else', () => {
    expect(value('about five', 'en-GB')).toBe('Write a number, for example 1,234.5.');
    expect(value('abc', 'de-DE')).toBe('Write a number, for example 1.234,5.');
    expect(value('1.2.3', 'en-GB')).toContain('Write');
  });

  it('refuses what a session cannot hold', () => {
    expect(value('1e400', 'en-GB')).toContain('Only the number');
    expect(value('2000000000000000', 'en-GB')).toBe('Write at most 1,000,000,000,000,000.');
  });

  it('gives a number of 400 digits and a megabyte of text a clear message, at once', () => {
    const began = cpuTime();
    expect(value('9'.repeat(400), 'en-GB')).toBe('Write at most 1,000,000,000,000,000.');
    expect(value('1,'.repeat(500_000), 'en-GB')).toContain('Write a number');
    expect(value('1 234'.repeat(200_000), 'de-DE')).toContain('write 1');
    expect(cpuTime() - began).toBeLessThan(1_000);
  });

  it('keeps to whole numbers and limits where asked', () => {
    const parsed = parseNumber('4.5', 'en-GB', { isInteger: true });
    expect(parsed).toEqual({ ok: false, message: 'Write a whole number, without decimals.' });
    expect(parseNumber('-1', 'en-GB', { min: 0 })).toEqual({ ok: false, message: 'Write at least 0.' });
  });
});

describe('fieldNumber', () => {
  it('shows every decimal, so that leaving a field never rounds its value', () => {
    for (const number of [0.1, 1234.56789, -0.000123, 1e15, 5.2]) {
      for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'de-CH', 'en-IN']) {
        expect(value(fieldNumber(number, locale), locale)).toBe(number);
      }
    }
  });
});
