import { dayInZone, daysBetween, type Instant, type IsoDate } from '#shared/core/dates';
import { dateFormat } from '#shared/core/intl';

/** Minutes in a day on the wall. */
const DAY = 1440;
const MINUTE = 60_000;

/** A moment as milliseconds since 1970, the unit of all reckoning with what happened. */
export const momentOf = (at: Instant): number => Date.parse(at);

/** A moment in the form in which the document keeps it. */
export const instantOf = (moment: number): Instant => new Date(moment).toISOString() as Instant;

/** Minutes after midnight of a time `HH:MM`; null for the empty text. */
export const minutesOfTime = (time: string): number | null => {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
};

/** `HH:MM` of minutes after midnight. What lies beyond a midnight reads as the clock then does; seconds are cut. */
export const timeOfMinutes = (minutes: number): string => {
  const whole = ((Math.floor(minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
};

/** The calendar day of a moment on the wall of the room. */
export const dayOfMoment = (moment: number, timeZone: string): IsoDate =>
  dayInZone(instantOf(moment), timeZone);

/**
 * What the clock on the wall of the room says at a moment, in minutes after the midnight that began `day`; with parts of a
 * minute, and beyond 1440 after the next midnight. The zone is an IANA name.
 */
export const wallMinutes = (moment: number, timeZone: string, day: IsoDate): number => {
  const parts = dateFormat('en-GB-u-nu-latn', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value ?? 0);
  const days = daysBetween(day, dayOfMoment(moment, timeZone));
  return days * DAY + part('hour') * 60 + part('minute') + (moment % MINUTE) / MINUTE;
};

/** The time on the wall at a moment: "10:42". */
export const wallTime = (moment: number, timeZone: string): string =>
  timeOfMinutes(wallMinutes(moment, timeZone, dayOfMoment(moment, timeZone)));
