import Holidays, { type HolidaysTypes } from 'date-holidays';
import { addDays, type IsoDate, isoDateSchema, YEAR_RANGE } from '#shared/core/dates';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Holiday } from './plan-settings.ts';

/** A part of a country with holidays of its own, in the library's code. */
export type HolidayRegion = { readonly code: string; readonly name: string };

const HOUR = 3_600_000;

/** Shorter than this a holiday leaves half of the day to work: 24 December from 14:00. */
const WHOLE_DAY = 18 * HOUR;

/** "de" of "de-CH". Names in that language come first, then English ones, then those of the country. */
const languagesOf = (locale: string): string[] => [...new Set([locale.split('-')[0] ?? 'en', 'en'])];

const open = (country: string, region: string, locale: string): Holidays => {
  const options: HolidaysTypes.Options = { types: ['public'], languages: languagesOf(locale) };
  return region === '' ? new Holidays(country, options) : new Holidays(country, region, options);
};

/**
 * The days of one holiday. Its first day is the one that the library names: an Islamic or Jewish day begins at sunset
 * the evening before, which the moment of its start would turn into one day too early. A day of 23 or 25 hours, when
 * the clocks change, is one day.
 */
const daysOf = ({ date, start, end, type }: HolidaysTypes.Holiday): IsoDate[] => {
  const length = end.getTime() - start.getTime();
  const first = isoDateSchema.safeParse(date.slice(0, 10));
  if (type !== 'public' || length < WHOLE_DAY || !first.success) return [];
  return Array.from({ length: Math.max(1, Math.round(length / (24 * HOUR))) }, (_, day) =>
    addDays(first.data, day),
  );
};

/**
 * The public holidays of a country (ISO 3166-1 alpha-2) or of one part of it, from 1 January of one year to 31 December
 * of another, in order, each day once: where two meet on a day their names are joined. A holiday of several days stands
 * on each of them; the day that stands in for one that fell on a weekend is a holiday too, and so is the one that it
 * stands in for. Only days on which the law frees everybody (the library's type "public"), and only whole ones. None for
 * a country that the library does not know.
 *
 * Names are in the language of `locale` where the library has them, else in English, else in that of the country.
 *
 * Source: date-holidays, which follows the laws and the calendars (Gregorian, Julian, Hijri, Hebrew, Chinese) by rules;
 * years to come are computed, so a government may still move a day. That is why a plan keeps what was taken. The library
 * is large: the screen loads this file when it is needed, never at the start.
 */
export const publicHolidays = (
  country: string,
  region: string,
  fromYear: number,
  toYear: number,
  locale = 'en',
): Holiday[] => {
  const [first, last] = [`${fromYear}-01-01`, `${toYear}-12-31`];
  const names = new Map<IsoDate, Set<string>>();
  const library = open(country, region, locale);
  // A stretch of days, and the day that stands in for another, may cross the end of a year.
  const [from, to] = [Math.max(fromYear - 1, YEAR_RANGE.first), Math.min(toYear + 1, YEAR_RANGE.last)];
  for (let year = from; year <= to; year += 1) {
    for (const holiday of library.getHolidays(year)) {
      for (const day of daysOf(holiday)) {
        if (day >= first && day <= last) names.set(day, (names.get(day) ?? new Set()).add(holiday.name));
      }
    }
  }
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, all]) => ({ date, name: [...all].join(', ').slice(0, SHORT_TEXT_LIMIT) }));
};

/** The countries (ISO 3166-1 alpha-2) whose holidays are known, by code. */
export const holidayCountries = (): string[] =>
  Object.keys(new Holidays().getCountries())
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .sort();

/**
 * The parts of a country that have holidays of their own, by name in the language of `locale` where the library has it;
 * empty where the whole country has the same.
 */
export const holidayRegions = (country: string, locale = 'en'): HolidayRegion[] => {
  const [language = 'en'] = languagesOf(locale);
  // The types promise a record for every country; the library answers with nothing where there are no parts.
  const states = new Holidays().getStates(country, language) as Record<string, string> | undefined;
  return Object.entries(states ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
};
