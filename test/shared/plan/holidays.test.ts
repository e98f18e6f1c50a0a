import { afterEach, describe, expect, test } from 'vitest';
import { asDate } from '#shared/core/dates';
import { holidayCountries, holidayRegions, publicHolidays } from '#shared/plan/holidays';
import { planCalendarSchema, emptyCalendar } from '#shared/plan/plan-settings';
import { weekendOf } from '#shared/plan/schedule/weekend';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';

const days = (country: string, region: string, year: number): string[] =>
  publicHolidays(country, region, year, year).map(({ date }) => date);

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('publicHolidays', () => {
  // Free and Hanseatic City of Hamburg, Feiertagsgesetz of 16 October 1953, as amended 2018 (Reformationstag), § 1.
  test('gives the ten holidays of Hamburg in 2027', () => {
    expect(days('DE', 'HH', 2027)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-10-03',
      '2027-10-31',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  test('keeps the holidays of one part of a country out of the others', () => {
    expect(days('DE', 'BY', 2027)).toContain('2027-01-06');
    expect(days('DE', 'HH', 2027)).not.toContain('2027-01-06');
    expect(days('DE', '', 2027)).not.toContain('2027-10-31');
  });

  // GOV.UK, "UK bank holidays", England and Wales, 2027.
  test('gives the bank holidays of England in 2027 with the substitutes of both Christmas days', () => {
    const official = [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ];
    const workedOtherwise = days('GB', 'ENG', 2027).filter(
      (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    );
    expect(workedOtherwise).toEqual(official);
  });

  // U.S. Office of Personnel Management, "Federal Holidays", 2027, without the day of New Year 2028.
  test('gives the federal holidays of the United States in 2027 and the day for New Year 2028', () => {
    const official = [
      '2027-01-01',
      '2027-01-18',
      '2027-02-15',
      '2027-05-31',
      '2027-06-18',
      '2027-07-05',
      '2027-09-06',
      '2027-10-11',
      '2027-11-11',
      '2027-11-25',
      '2027-12-24',
      '2027-12-31',
    ];
    const workedOtherwise = days('US', '', 2027).filter(
      (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    );
    expect(workedOtherwise).toEqual(official);
  });

  // Umm al-Qura calendar of Saudi Arabia: 1 Shawwal 1447 is 20 March 2026, 10 Dhu al-Hijjah 1447 is 27 May 2026.
  test('spreads the feasts of Saudi Arabia over their days, from the day and not from the evening before', () => {
    const found = publicHolidays('SA', '', 2026, 2026);
    const named = (name: RegExp) => found.filter((day) => name.test(day.name)).map(({ date }) => date);
    expect(named(/Fitr/)).toEqual(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']);
    expect(named(/Adha/)).toEqual(['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29']);
    expect(named(/National Day/)).toEqual(['2026-09-23']);
    expect(named(/Founding/)).toEqual(['2026-02-22']);
  });

  // Chinese New Year is 17 February 2026 and 6 February 2027 (Hong Kong Observatory, Gregorian-Lunar calendar table).
  test('knows the lunar calendars of China, Israel, Egypt and India', () => {
    expect(days('CN', '', 2026)).toContain('2026-02-17');
    expect(days('CN', '', 2027)).toContain('2027-02-06');
    // Ministry of Foreign Affairs of Israel: Passover begins on the evening of 1 April 2026, Yom Kippur is 21 September.
    expect(days('IL', '', 2026)).toEqual(expect.arrayContaining(['2026-04-02', '2026-09-21']));
    expect(days('EG', '', 2026)).toContain('2026-03-20');
    expect(days('IN', '', 2026)).toEqual(expect.arrayContaining(['2026-01-26', '2026-08-15', '2026-10-02']));
  });

  test('leaves out the days of which only a half is free', () => {
    // International Women's Day in China frees women from noon.
    expect(days('CN', '', 2027)).not.toContain('2027-03-08');
  });

  test('names each day once, in order, within the years asked for', () => {
    const found = publicHolidays('EG', '', 2026, 2032);
    const dates = found.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]).toBe('2026-01-07');
    expect(dates.at(-1)?.slice(0, 4)).toBe('2032');
    expect(found.find(({ date }) => date === '2026-01-25')?.name).toBe(
      'National Police Day, Revolution Day 2011',
    );
  });

  test('names days in the language of the session, else in English', () => {
    const name = (locale: string) => publicHolidays('DE', 'HH', 2027, 2027, locale)[1]?.name;
    expect(name('de-DE')).toBe('Karfreitag');
    expect(name('en-GB')).toBe('Good Friday');
    expect(publicHolidays('SA', '', 2027, 2027, 'sv-SE')[0]?.name).toBe('Founding Day');
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'gives the same days on a clock of %s',
    (zone) => {
      const here = [
        days('SA', '', 2026),
        days('US', 'CA', 2027),
        days('GB', 'ENG', 2027),
        days('CN', '', 2026),
      ];
      process.env.TZ = zone;
      expect([
        days('SA', '', 2026),
        days('US', 'CA', 2027),
        days('GB', 'ENG', 2027),
        days('CN', '', 2026),
      ]).toEqual(here);
    },
  );

  test('knows no holidays of a country that is none', () => {
    expect(publicHolidays('ZZ', '', 2027, 2027)).toEqual([]);
    expect(publicHolidays('', '', 2027, 2027)).toEqual([]);
  });

  test('makes what the document accepts, for every country, over seven years', () => {
    for (const country of ['DE', 'US', 'SA', 'IN', 'IL', 'BR', 'JP', 'CH', 'TR']) {
      const holidays = publicHolidays(country, '', 2026, 2032);
      expect(holidays.length).toBeGreaterThan(20);
      expect(planCalendarSchema.safeParse({ ...emptyCalendar(), country, holidays }).success).toBe(true);
    }
  });

  test('makes a working calendar of Saudi Arabia in which Sunday is worked and Friday is not', () => {
    const calendar = makeCalendar({
      ...emptyCalendar(),
      weekend: [...weekendOf('SA')],
      holidays: publicHolidays('SA', '', 2026, 2026),
    });
    expect(calendar.isWorkday(asDate('2026-03-15'))).toBe(true);
    expect(calendar.whyFree(asDate('2026-03-13'))?.kind).toBe('weekend');
    // From the last working day before the feast to the first after it.
    expect(calendar.addWorkdays(asDate('2026-03-18'), 1)).toEqual({ ok: true, value: '2026-03-23' });
  });
});

describe('holidayCountries', () => {
  test('lists the countries by their two letters', () => {
    const countries = holidayCountries();
    expect(countries).toEqual(expect.arrayContaining(['CN', 'DE', 'EG', 'GB', 'IL', 'IN', 'SA', 'US']));
    expect(countries.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });
});

describe('holidayRegions', () => {
  test('lists the parts of a country that has some, by name', () => {
    expect(holidayRegions('DE', 'de-DE')).toHaveLength(16);
    expect(holidayRegions('GB')).toContainEqual({ code: 'ENG', name: 'England' });
    expect(holidayRegions('SA')).toEqual([]);
  });
});
