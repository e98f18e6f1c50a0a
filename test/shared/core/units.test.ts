import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_ROWS } from '#shared/core/unit-catalogue';
import {
  conversionNote,
  convert,
  findScale,
  findUnit,
  isSameUnit,
  type Unit,
  unitFieldText,
  unitLabel,
} from '#shared/core/units';
import { cpuTime } from '../../support/cpu-time.ts';

const unit = (text: string): Unit => {
  const found = findUnit(text);
  if (found === null) throw new Error(`no unit: ${text}`);
  return found;
};

const converted = (value: number, from: string, to: string): number | string => {
  const result = convert(value, unit(from), unit(to));
  return result.ok ? result.value : result.error.code;
};

describe('findUnit', () => {
  it.each([
    ['hour', ['h', 'hrs', 'hour', 'Hours', 'Std.', 'Std', 'Stunden', ' stunde ']],
    ['minute', ['min', 'min.', 'mins', 'Minuten', 'MINUTES']],
    ['second', ['s', 'sec', 'Sek.', 'Sekunden']],
    ['day', ['d', 'day', 'days', 'Tag', 'Tage', 'Tagen', 'calendar days', 'Kalendertage']],
    ['week', ['week', 'wks', 'Wochen']],
    ['month', ['month', 'months', 'Monate', 'mo']],
    ['year', ['yr', 'years', 'Jahre', 'Jahren']],
    ['working day', ['AT', 'Arbeitstage', 'working days', 'business day', 'workdays']],
    ['percent', ['%', '％', 'percent', 'per cent', 'Prozent', '% of claims', 'Prozent der Fälle']],
    ['percentage point', ['pp', 'percentage points', 'Prozentpunkte', '%-Punkte']],
    ['basis point', ['bp', 'bps', 'basis points']],
    ['unit', ['units', 'Stück', 'pcs']],
    ['EUR', ['EUR', 'eur', '€', 'Euro']],
    ['thousand EUR', ['kEUR', 'k€', 'T€', 'TEUR', 'thousand EUR', 'EUR thousand', 'Tsd. EUR', 'EUR k']],
    ['million EUR', ['Mio. €', 'million EUR', 'EUR m', 'm€', 'M€', 'EUR million']],
    ['$', ['$']],
    ['GB', ['GB']],
  ])('finds %s in every usual writing', (id, texts) => {
    expect(texts.map((text) => [text, findUnit(text)?.id])).toEqual(texts.map((text) => [text, id]));
  });

  it('knows none for free text, and for what could be read in two ways', () => {
    for (const text of [
      'lightyears per fortnight',
      'USD an invoice',
      'NPS',
      'm',
      'T',
      'at',
      'points',
      '',
      '  ',
      '%%',
      'per week',
      '5 days',
      '% per month',
      'days per 8 hours',
      'Werktage',
      'constructor',
      '__proto__',
    ]) {
      expect([text, findUnit(text)]).toEqual([text, null]);
    }
  });

  it('finds what is counted per time, whatever is counted', () => {
    expect(unit('claims per week').dimension).toBe(unit('Claim a month').dimension);
    expect(unit('alerts a day').dimension).not.toBe(unit('claims a day').dimension);
    expect(unit('hours a year').dimension).toBe(unit('Tage pro Monat').dimension);
    expect(unit('EUR p.a.').dimension).toBe(unit('thousand EUR/month').dimension);
    expect(unit('claims per agent per day').dimension).toBe(unit('claims per agent/week').dimension);
  });

  it('gives a megabyte of text and right-to-left text no time', () => {
    const began = cpuTime();
    for (const text of ['per '.repeat(262_144), ' '.repeat(1e6), 'a'.repeat(1e6), '\u202Eسنة في اليوم']) {
      expect(findUnit(text)).toBeNull();
    }
    expect(cpuTime() - began).toBeLessThan(200);
  });

  it('has every writing once', () => {
    const words = UNIT_ROWS.flatMap((row) => [
      ...new Set([...row.en, ...(row.de ?? []), ...(row.short ?? [])].map((word) => word.toLowerCase())),
    ]);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });
});

describe('convert', () => {
  it.each([
    [90, 'min', 'hours', 1.5],
    [5.2, 'days', 'hours', 124.8],
    [1, 'week', 'days', 7],
    [1, 'year', 'months', 12],
    [2, 'AT', 'working hours', 16],
    [3, 'working weeks', 'Arbeitstage', 15],
    [22.6, '%', 'fraction', 0.226],
    [0.08, '%', 'bp', 8],
    [48_000, 'EUR', 'T€', 48],
    [1.2, 'Mio. EUR', 'thousand EUR', 1200],
    [2, 'GiB', 'MiB', 2048],
    [-3, 'h', 'min', -180],
    [0, 'h', 'min', 0],
  ])('takes %d %s to %s: %d', (value, from, to, expected) => {
    expect(converted(value, from, to)).toBe(expected);
  });

  // UCUM: the mean Julian month "mo" is 30.4375 d, the year "a" 365.25 d.
  it('counts a month as 30.4375 days and says so', () => {
    expect(converted(1, 'month', 'days')).toBe(30.4375);
    expect(converted(1461, 'days', 'years')).toBe(4);
    expect(conversionNote(unit('month'), unit('days'))).toBe('A month counts as 30.4375 days.');
    expect(conversionNote(unit('h'), unit('years'))).toBe('A year counts as 365.25 days.');
    expect(conversionNote(unit('months'), unit('years'))).toBe('');
    expect(conversionNote(unit('h'), unit('days'))).toBe('');
  });

  it('takes a rate from one time to another', () => {
    expect(converted(12, 'claims per month', 'claims a year')).toBe(144);
    expect(converted(700, 'alerts a week', 'alerts a day')).toBe(100);
    expect(converted(56, 'claims per week', 'claims per month')).toBe(243.5);
    expect(converted(2, 'thousand claims a day', 'claims a week')).toBe(14_000);
    expect(converted(3100, 'hours a year', 'days a year')).toBe(129.166666666667);
    expect(conversionNote(unit('claims per week'), unit('claims per month'))).not.toBe('');
  });

  it('refuses what measures different things, and says why', () => {
    expect(converted(5, 'days', 'working days')).toBe('working-time');
    expect(converted(5, 'cases per working day', 'cases per day')).toBe('working-time');
    expect(converted(5, 'EUR', 'USD')).toBe('currency');
    expect(converted(5, 'pp', '%')).toBe('points');
    expect(converted(5, 'days', 'EUR')).toBe('different');
    expect(converted(5, 'claims a day', 'alerts a day')).toBe('different');
    expect(converted(1e15, 'years', 'ms')).toBe('too-large');
    const result = convert(5, unit('days'), unit('working days'));
    expect(result.ok ? '' : `${result.error.message} ${result.error.todo}`).toBe(
      'Calendar time and working time do not convert into each other. How many working days lie in a stretch ' +
        'depends on weekends, holidays and shifts. Write the number in working days.',
    );
  });

  const TEXTS = [
    ...UNIT_ROWS.map(({ en: [, many] }) => many),
    ...['EUR', 'T€', 'Mio. EUR', 'USD', 'k$'],
    ...['claims a day', 'claims per week', 'claims a month', 'claims a year', 'thousand claims a quarter'],
    ...['hours a year', 'minutes a day', 'EUR a month', 'million EUR a year'],
  ].filter((text) => findUnit(text) !== null);
  const PAIRS = TEXTS.flatMap((from) => TEXTS.map((to) => [from, to] as const)).filter(
    ([from, to]) => unit(from).dimension === unit(to).dimension,
  );
  /** A number as people write it: so many digits, and a point somewhere. */
  const typed = (digits: number): fc.Arbitrary<number> =>
    fc
      .tuple(fc.integer({ min: -(10 ** digits) + 1, max: 10 ** digits - 1 }), fc.integer({ min: -9, max: 3 }))
      .map(([mantissa, power]) => Number(`${mantissa}e${power}`));

  it.each([9, 12])('gives back any number of up to %d digits, there and back', (digits) => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), typed(digits), ([from, to], value) => {
        const there = convert(value, unit(from), unit(to));
        if (!there.ok) return;
        const back = convert(there.value, unit(to), unit(from));
        expect(back).toEqual({ ok: true, value: Object.is(value, -0) ? 0 : value });
      }),
      { numRuns: 3000 },
    );
  });

  it('is off by no more than one part in 10^14', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => {
        const result = convert(value, unit('days'), unit('months'));
        if (!result.ok) throw new Error(result.error.message);
        expect(Math.abs(result.value / (value / 30.4375) - 1)).toBeLessThan(2e-14);
      }),
    );
  });
});

describe('the words of units', () => {
  it('names one and several', () => {
    expect(unitLabel(unit('Std.'), 1)).toBe('hour');
    expect(unitLabel(unit('Std.'), 1.5)).toBe('hours');
    expect(unitLabel(unit('Std.'))).toBe('hours');
    expect(unitLabel(unit('claims/week'))).toBe('claims per week');
  });

  it('puts words into the plural for the unit field and leaves abbreviations', () => {
    expect(['day', '1 Tag', 'Tag', 'Tagen', 'min', 'EUR', 'working day', '%'].map(unitFieldText)).toEqual([
      ...['days', '1 Tag', 'Tage', 'Tage', 'min', 'EUR', 'working days', '%'],
    ]);
  });

  it('tells whether two texts mean one unit', () => {
    expect(isSameUnit('Std.', 'hours')).toBe(true);
    expect(isSameUnit(' Alerts a day', 'alerts  a day')).toBe(true);
    expect(isSameUnit('hours', 'days')).toBe(false);
    expect(isSameUnit('NPS', 'CSAT')).toBe(false);
  });

  it('knows scale words', () => {
    expect(['k', 'Tsd.', 'M', 'Mio.', 'Mrd', 'billion'].map((word) => findScale(word)?.factor)).toEqual([
      ...[1e3, 1e3, 1e6, 1e6, 1e9, 1e9],
    ]);
    expect(['m', 'T', 'Billion', 'days'].map(findScale)).toEqual([null, null, null, null]);
  });
});
