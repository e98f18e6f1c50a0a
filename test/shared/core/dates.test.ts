import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  asDate,
  asInstant,
  dayFromNumber,
  dayInZone,
  dayNumber,
  dayOf,
  daysBetween,
  formatDate,
  instantSchema,
  isoDateSchema,
} from '#shared/core/dates';

const day = asDate;

describe('a calendar day', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2200-12-31'])('accepts %s', (text) => {
    expect(isoDateSchema.safeParse(text).success).toBe(true);
  });

  // The century rule of the Gregorian calendar: 1900 and 2100 have no 29 February, 2000 has.
  it.each(['2027-02-29', '1900-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10'])(
    'refuses %s, which does not exist',
    (text) => {
      expect(isoDateSchema.safeParse(text).success).toBe(false);
    },
  );

  it.each([
    '',
    '2026-1-5',
    '26-01-05',
    '2026-01-05T00:00',
    '1899-12-31',
    '2201-01-01',
    '٢٠٢٦-٠١-٠٥',
    ' 2026-01-05',
  ])('refuses %j, which is not of the one form', (text) => {
    expect(isoDateSchema.safeParse(text).success).toBe(false);
  });
});

describe('a moment', () => {
  it('accepts the form that toISOString writes', () => {
    expect(instantSchema.safeParse('2026-10-15T07:30:00.000Z').success).toBe(true);
  });

  it.each([
    '2026-10-15T24:00:00.000Z',
    '2026-10-15T07:60:00.000Z',
    '2026-02-30T07:30:00.000Z',
    '2026-10-15T07:30:00Z',
    '2026-10-15T07:30:00.000+02:00',
  ])('refuses %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
  });
});

describe('arithmetic on days', () => {
  it('counts from the first of January 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    // A published fact: Unix time 10^9 falls on 9 September 2001, 11,574 days after the epoch.
    expect(dayNumber(day('2001-09-09'))).toBe(11_574);
    expect(dayFromNumber(11_574)).toBe('2001-09-09');
  });

  it('counts 73 leap days from 1900 to 2200, since 1900, 2100 and 2200 have none', () => {
    expect(daysBetween(day('1900-03-01'), day('2200-03-01'))).toBe(300 * 365 + 73);
    expect(daysBetween(day('1900-01-01'), day('2000-01-01'))).toBe(100 * 365 + 24);
  });

  it('goes over 29 February in leap years only', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01');
    expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01');
  });

  it.each([
    ['Central Europe, March', '2027-03-28'],
    ['Central Europe, October', '2027-10-31'],
    ['United States, March', '2027-03-14'],
    ['New Zealand, September', '2027-09-26'],
  ])('counts the day of a clock change as one day (%s)', (_, text) => {
    const date = day(text);
    expect(daysBetween(addDays(date, -1), addDays(date, 1))).toBe(2);
    expect(addDays(addDays(date, -1), 2)).toBe(addDays(date, 1));
  });

  it('comes back from any number of days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (a, b) => {
          const date = dayFromNumber(a);
          expect(addDays(addDays(date, b), -b)).toBe(date);
          expect(daysBetween(date, addDays(date, b))).toBe(b);
        },
      ),
    );
  });
});

describe('arithmetic on months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-31', 4, '2027-02-28'],
  ] as const)('%s and %i months are %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('the day on the wall', () => {
  const evening = asInstant('2026-12-31T23:30:00.000Z');

  it('differs by time zone', () => {
    expect(dayInZone(evening, 'Europe/Berlin')).toBe('2027-01-01');
    expect(dayInZone(evening, 'America/Los_Angeles')).toBe('2026-12-31');
    expect(dayInZone(evening, 'Pacific/Auckland')).toBe('2027-01-01');
    expect(dayOf(evening)).toBe('2026-12-31');
  });
});

describe('a day in words', () => {
  it('is the same day in every time zone', () => {
    expect(formatDate(day('2027-06-30'), 'en-GB')).toBe('30 June 2027');
    expect(formatDate(day('2027-06-30'), 'de-DE')).toBe('30. Juni 2027');
    expect(formatDate(day('2027-06-30'), 'en-GB', 'short')).toBe('30 Jun 2027');
  });
});
