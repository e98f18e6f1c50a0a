import { dateFormat } from './intl.ts';
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, without time and without zone: a deadline is the same day for everyone. */
export type IsoDate = string & z.$brand<'IsoDate'>;

/** A moment, `YYYY-MM-DDTHH:MM:SS.sssZ`, always UTC. */
export type Instant = string & z.$brand<'Instant'>;

const MS_PER_DAY = 86_400_000;

/** The earliest and latest year the product accepts; a year outside is a typing error, not a plan. */
export const YEAR_RANGE = { first: 1900, last: 2200 } as const;

const isRealDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < YEAR_RANGE.first || year > YEAR_RANGE.last) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Accepts only days that exist (no 30 February), from 1900 to 2200. */
export const isoDateSchema = z.string().refine(isRealDay, 'not a calendar day').brand<'IsoDate'>();

/** A day, or the empty string for "not said yet". */
export const optionalDateSchema = z.union([isoDateSchema, z.literal('')]);

/** A day that may not be said yet. */
export type OptionalDate = IsoDate | '';

/** Date.parse also takes 24:00; only what comes back unchanged is the one form of a moment. */
const isWritten = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
};

/** Accepts exactly the form that `Date.prototype.toISOString` writes. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine((text) => isRealDay(text.slice(0, 10)) && isWritten(text), 'not a moment')
  .brand<'Instant'>();

/** Brands a literal that is known to be a day; throws otherwise. */
export const asDate = (text: string): IsoDate => isoDateSchema.parse(text);

/** Brands a literal that is known to be a moment; throws otherwise. */
export const asInstant = (text: string): Instant => instantSchema.parse(text);

/** The UTC calendar day of a moment. Use {@link dayInZone} for the day on the user's wall. */
export const dayOf = (instant: Instant): IsoDate => instant.slice(0, 10) as IsoDate;

/** The calendar day of a moment in a time zone (IANA name), for example "today" in the room. */
export const dayInZone = (instant: Instant, timeZone: string): IsoDate => {
  const parts = dateFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return asDate(`${part('year')}-${part('month')}-${part('day')}`);
};

/** Days since 1970-01-01; the unit of all arithmetic on days, free of daylight saving. */
export const dayNumber = (date: IsoDate): number =>
  Math.round(Date.parse(`${date}T00:00:00.000Z`) / MS_PER_DAY);

/** The day with a given {@link dayNumber}. */
export const dayFromNumber = (days: number): IsoDate =>
  new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;

/** The day `days` later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => dayFromNumber(dayNumber(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/**
 * The same day `months` later; where that month is shorter, its last day (31 January + 1 month = 28 or 29 February).
 */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12;
  const lastDay = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(targetYear, targetMonth, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10) as IsoDate;
};

/** How a day reads in running text in a locale: "30 June 2027", "30. Juni 2027". Independent of the time zone. */
export const formatDate = (date: IsoDate, locale: string, length: 'long' | 'short' = 'long'): string =>
  dateFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: length === 'long' ? 'long' : 'short',
    year: 'numeric',
  }).format(new Date(`${date}T00:00:00.000Z`));
