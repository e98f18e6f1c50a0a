import { describe, expect, it } from 'vitest';
import { addDays, asDate, formatDate } from '#shared/core/dates';
import { parseDate } from '#shared/core/parse-date';

const day = (text: string, locale = 'en-GB', isDone = true) => {
  const parsed = parseDate(text, locale, isDone);
  return parsed.ok ? parsed.value : parsed.message;
};

describe('parseDate', () => {
  it.each([
    ['en-GB', '30 June 2027'],
    ['en-GB', '30 jun 2027'],
    ['en-GB', 'June 30, 2027'],
    ['en-GB', '30th June 2027'],
    ['en-GB', '30.6.2027'],
    ['en-GB', '30/06/2027'],
    ['en-US', '6/30/2027'],
    ['en-US', '30.6.2027'],
    ['de-DE', '30. Juni 2027'],
    ['de-DE', '30.06.2027'],
    ['de-DE', '30 June 2027'],
    ['fr-FR', '30 juin 2027'],
    ['es-ES', '30 de junio de 2027'],
    ['en-GB', '2027-06-30'],
    ['en-GB', '2027/6/30'],
  ])('reads in %s "%s" as 30 June 2027', (locale, text) => {
    expect(day(text, locale)).toBe('2027-06-30');
  });

  it('reads back every month as it is written, in long and short form', () => {
    for (const locale of ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'vi-VN', 'el-GR']) {
      for (let date = asDate('2026-01-15'); date < '2027-01-01'; date = addDays(date, 30)) {
        expect(day(formatDate(date, locale), locale)).toBe(date);
        expect(day(formatDate(date, locale, 'short'), locale)).toBe(date);
      }
    }
  });

  it('reads nothing as nothing said yet', () => {
    expect(day('  ')).toBe('');
  });

  it('takes a year of two digits only when the typing is done', () => {
    expect(day('30.6.27', 'en-GB', true)).toBe('2027-06-30');
    expect(day('30.6.20', 'en-GB', false)).toContain('four digits');
    expect(day('30 June 27', 'en-GB', true)).toBe('2027-06-30');
  });

  it('asks for the year where it is missing', () => {
    expect(day('30 June')).toBe('Add the year, for example 30 June 2027.');
    expect(day('30.6.')).toBe('Add the year, for example 30 June 2027.');
  });

  it('refuses days that do not exist', () => {
    expect(day('31.6.2027')).toBe('There is no such day. Check the day and the month.');
    expect(day('29 February 2027')).toBe('There is no such day. Check the day and the month.');
    expect(day('1 June 1027')).toBe('The year 1027 is out of range. Check the year.');
  });

  it('says what a date looks like where none can be read', () => {
    expect(day('soon')).toBe('Write a date, for example 30 June 2027 or 2027-06-30.');
    expect(day('Juni 2027', 'de-DE')).toContain('Write day, month and year');
  });
});
