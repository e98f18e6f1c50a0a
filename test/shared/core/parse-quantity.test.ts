import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity, type QuantityPlace } from '#shared/core/parse-quantity';
import { findUnit } from '#shared/core/units';
import { cpuTime } from '../../support/cpu-time.ts';

const place = (unitText: string, baseline?: number | null, locale = 'en-GB'): QuantityPlace => ({
  locale,
  unit: findUnit(unitText),
  unitText,
  currency: 'EUR',
  ...(baseline === undefined ? {} : { baseline }),
});

/** What is read, in short: kind, numbers, unit; or the message. */
const read = (text: string, where: QuantityPlace): string => {
  const parsed = parseQuantity(text, where);
  if (!parsed.ok) return parsed.message;
  if (parsed.value === null) return 'nothing';
  const { kind, low, high, unit, isAbout } = parsed.value;
  const numbers = low === high ? String(low) : `${low} to ${high}`;
  return [isAbout ? 'about' : '', kind, numbers, unit?.id ?? ''].filter((part) => part !== '').join(' ');
};

describe('parseQuantity reads a number with what stands beside it', () => {
  it.each([
    ['1.5 h', 'number 1.5 hour'],
    ['90 min', 'number 90 minute'],
    ['1 h 30 min', 'number 1.5 hour'],
    ['1h30', 'number 1.5 hour'],
    ['1 h and 30 min', 'number 1.5 hour'],
    ['1:30 h', 'number 1.5 hour'],
    ['1:30:00', 'number 1.5 hour'],
    ['2:30 min', 'number 2.5 minute'],
    ['half a day', 'number 0.5 day'],
    ['½ h', 'number 0.5 hour'],
    ['12k', 'number 12000'],
    ['12 thousand', 'number 12000'],
    ['12 T€', 'number 12 thousand EUR'],
    ['12k EUR', 'number 12000 EUR'],
    ['EUR 1,234.50', 'number 1234.5 EUR'],
    ['€12k', 'number 12000 EUR'],
    ['-€5', 'number -5 EUR'],
    ['US$ 5', 'number 5 USD'],
    ['5 working days', 'number 5 working day'],
    ['8,400 alerts a week', 'number 8400 “alert” 1 per week'],
    ['−5 h', 'number -5 hour'],
    ['minus 5 h', 'number -5 hour'],
    ['~5', 'about number 5'],
    ['ca. 5 h', 'about number 5 hour'],
    ['about 1.5', 'about number 1.5'],
    ['１２ ｈ', 'number 12 hour'],
    ['١٢٣', 'number 123'],
    ['\u202B5 h\u202C', 'number 5 hour'],
    ['22.6 %', 'number 22.6 percent'],
    ['five', 'number 5'],
    ['Five days', 'number 5 day'],
    ['twenty', 'number 20'],
    ['twenty-five working days', 'number 25 working day'],
    ['five to six days', 'range 5 to 6 day'],
    ['between nine and ninety', 'range 9 to 90'],
    ['about ten minutes', 'about number 10 minute'],
    ['minus three h', 'number -3 hour'],
    ['five thousand EUR', 'number 5000 EUR'],
    ['', 'nothing'],
    ['   ', 'nothing'],
  ])('in English: %s', (text, expected) => {
    expect(read(text, place('', undefined))).toBe(expected);
  });

  it.each([
    ['1,5 h', 'number 1.5 hour'],
    ['90 Minuten', 'number 90 minute'],
    ['2 Std. 15 Min.', 'number 2.25 hour'],
    ['5 AT', 'number 5 working day'],
    ['1,2 Mio', 'number 1200000'],
    ['1,2 Mio. €', 'number 1200000 EUR'],
    ['1.234,50 €', 'number 1234.5 EUR'],
    ['etwa 5 Tage', 'about number 5 day'],
    ['ein halber Tag', 'number 0.5 day'],
    ['5 bis 6 Tage', 'range 5 to 6 day'],
    ['zwischen 5,5 und 6 Tagen', 'range 5.5 to 6 day'],
    ['22,6 %', 'number 22.6 percent'],
    ['fünf Tage', 'number 5 day'],
    ['fünf bis sechs Tage', 'range 5 to 6 day'],
    ['zwanzig', 'number 20'],
  ])('in German: %s', (text, expected) => {
    expect(read(text, place('', undefined, 'de-DE'))).toBe(expected);
  });

  it.each([
    ['5-6 days', 'range 5 to 6 day'],
    ['5–6', 'range 5 to 6'],
    ['5 to 6', 'range 5 to 6'],
    ['between 5 and 6 days', 'range 5 to 6 day'],
    ['5...6', 'range 5 to 6'],
    ['36 h to 2 days', 'range 1.5 to 2 day'],
    ['5 h - 6', 'range 5 to 6 hour'],
    ['-5--3', 'range -5 to -3'],
    ['5-6k', 'range 5000 to 6000'],
    ['500-1.2k', 'range 500 to 1200'],
    ['10-20%', 'range 10 to 20 percent'],
    ['5-5', 'number 5'],
  ])('a range: %s', (text, expected) => {
    expect(read(text, place('', undefined))).toBe(expected);
  });
});

describe('parseQuantity tells relative change from percentage points', () => {
  it('reads a signed percentage as a change where the unit is another one', () => {
    for (const text of ['-60%', '−60 %', 'minus 60%', '60% less', '60 percent fewer', '60 Prozent weniger']) {
      expect(read(text, place('alerts a day', 1200))).toBe('relative -60');
    }
    expect(read('+10%', place('days', 20))).toBe('relative 10');
    expect(read('10% more', place('days', null))).toBe('relative 10');
  });

  it('reads points as a step where the unit is a percentage', () => {
    for (const text of ['-12 pp', '-12 points', '12 points less', '-12 Prozentpunkte', '-12 %-Punkte']) {
      expect(read(text, place('%', 22.6))).toBe('points -12');
    }
    expect(read('12 pp', place('percentage points', 5))).toBe('number 12 percentage point');
  });

  it('refuses a signed percentage of a percentage, with both meanings spelled out', () => {
    expect(read('-60%', place('%', 22.6))).toBe(
      '“-60%” can be read in two ways: write 9.04 for 60% less than today’s 22.6, or -60 points.',
    );
    expect(read('+10 %', place('%', 24.2, 'de-DE'))).toBe(
      '“+10 %” can be read in two ways: write 26,62 for 10% more than today’s 24,2, or +10 points.',
    );
    expect(read('-60%', place('%', null))).toContain('today’s level is not said yet');
  });

  it('takes a negative percentage as a level where no change can be meant', () => {
    expect(read('-5%', place('%'))).toBe('number -5 percent');
  });

  it('refuses a percentage without sign in another unit, with both meanings spelled out', () => {
    expect(read('60%', place('alerts a day', 1200))).toBe(
      '“60%” can be read in two ways: write -60% or +60% for a change of today’s level, or 720 for 60% of today’s level.',
    );
  });

  it('refuses points without sign, and in a unit that has none', () => {
    expect(read('12 points', place('%', 22.6))).toContain('write 12% for the level, or -12 points');
    expect(read('-12 pp', place('days', 5))).toContain('this one is in days');
    expect(read('5 points', place('points', 5))).toBe('number 5');
  });
});

describe('parseQuantity refuses what could be read in two ways', () => {
  it.each([
    ['half', place('days', 20), 'write 10 for half of today’s level, or 0.5 for a half.'],
    ['half', place('%', 22.6), 'write 11.3 for half of today’s level, or 50 for half of all.'],
    ['+10', place('days', 20), 'write 10 for the level, or add it to today’s 20'],
    ['1:30', place('minutes'), 'write 1:30 h or 1:30 min.'],
    ['1.2m', place('EUR'), 'write 1.2 min, 1.2 months or 1.2 million.'],
    ['3 M', place('days'), 'write 3 min, 3 months or 3 million.'],
    ['12 T', place(''), 'write 12k or 12 days.'],
    ['12k', place('thousand EUR'), 'write 12 for 12,000 EUR, or 12,000 for 12,000 thousand EUR.'],
  ])('%s', (text, where, expected) => {
    expect(read(text, where)).toContain('can be');
    expect(read(text, where)).toContain(expected);
  });

  it('puts the decimal mark right and keeps the unit', () => {
    expect(read('1.5 h', place('hours', 2, 'de-DE'))).toBe('Decimals take a comma here: write 1,5 h.');
    expect(read('1,5', place('hours'))).toBe('Decimals take a point here: write 1.5.');
    expect(read('5.2-6 Tage', place('', 2, 'de-DE'))).toBe('Decimals take a comma here: write 5,2-6 Tage.');
  });

  it.each([
    ['soon', 'Write a number, for example 1,234.5, 90 min or 5-6 days.'],
    ['5 lightyears per fortnight', '“lightyears per fortnight” is no unit that is known here.'],
    ['6-5 days', 'The smaller number comes first: write 5 to 6 days.'],
    ['5 EUR - 6 h', 'EUR and hours measure different things.'],
    ['1-2-3', 'These are more than two numbers.'],
    ['1:75 h', 'At most 59 stands behind a colon'],
    ['-10 to -20%', 'A change is one number here'],
    ['2 days less', 'is a change. Write the level itself'],
    ['1 30 min', 'Write a number'],
    ['1e308', '“1e308” is too large. Write at most 1,000,000,000,000,000.'],
    ['1e3', '“1e3” is in no form that is read here. Write the number in digits: 1,000.'],
    ['1.5e3', 'Write the number in digits: 1,500.'],
    ['1/2', '“1/2” is in no form that is read here. Write the number in digits: 0.5.'],
    ['¼ day', 'Write the number in digits: 0.25.'],
    ['1/0', 'Write the number in digits, for example 0.5.'],
    ['0x10', '“0x10” is in no form that is read here. Write the number in digits, for example 0.5.'],
    ['fünf', 'Write a number, for example 1,234.5, 90 min or 5-6 days.'],
    ['seventeenth', 'Write a number'],
    ['2000000000000k', 'Write at most 1,000,000,000,000,000.'],
    ['9'.repeat(90), 'Write at most 1,000,000,000,000,000.'],
    ['9'.repeat(400), 'This number has 400 digits. Write at most 1,000,000,000,000,000.'],
    ['days '.repeat(200_000), 'This is too long for a number.'],
  ])('says what to write for %#', (text, expected) => {
    expect(read(text, place('days', 20))).toContain(expected);
  });

  it('knows the free unit of the field and no other free unit', () => {
    expect(read('5 stars', place('Stars'))).toBe('number 5');
    expect(read('3 five star reviews', place('five star reviews'))).toBe('number 3');
    expect(read('5 moons', place('Stars'))).toContain('Write the number in Stars, alone.');
  });
});

describe('parseQuantity takes anything', () => {
  const pieces = fc.constantFrom(
    ...[
      '5',
      '1.5',
      '1,5',
      '-',
      '+',
      '%',
      ' ',
      'h',
      'min',
      ':',
      'k',
      'M',
      '€',
      'to',
      'half',
      'ca.',
      'pp',
      '..',
      '½',
      'five',
      'twenty',
      'e3',
    ],
    ...['\u202E', 'سنة', '٣', '/', 'less', 'per', 'a', 'day', '1'.repeat(30), "'", '\u0000', '🙂'],
  );

  it('and never throws, in any locale and any unit', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 120 }),
        ),
        fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'ar-EG', 'de-CH', 'en-IN'),
        fc.constantFrom('', 'days', '%', 'EUR', 'thousand EUR', 'lightyears per fortnight', 'pp'),
        fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { nil: undefined }),
        (text, locale, unitText, baseline) => {
          const parsed = parseQuantity(text, place(unitText, baseline, locale));
          if (!parsed.ok) expect(parsed.message).toMatch(/\.$/);
          else if (parsed.value) expect(parsed.value.low).toBeLessThanOrEqual(parsed.value.high);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('at once, however hostile it is', () => {
    const began = cpuTime();
    for (const text of [
      '1 '.repeat(50),
      '1-'.repeat(50),
      '-'.repeat(100),
      '1.'.repeat(50),
      '1h'.repeat(50),
    ]) {
      for (let time = 0; time < 20; time += 1) read(text, place('days', 5));
    }
    read('1 '.repeat(500_000), place('days', 5));
    read('\u202E5 days'.repeat(100_000), place('days', 5));
    expect(cpuTime() - began).toBeLessThan(1_000);
  });
});
