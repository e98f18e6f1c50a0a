import type { IsoDate } from '#shared/core/dates';

/** A working day of the exchange format: eight hours with a break at noon. The product itself counts whole days. */
export const HOURS_A_DAY = 8;

/** The hours that are worked on a working day. */
export const WORKING_HOURS = [
  ['08:00:00', '12:00:00'],
  ['13:00:00', '17:00:00'],
] as const;

/** The morning of a day. */
export const morning = (day: IsoDate): string => `${day}T08:00:00`;

/** The evening of a day: when work that ends on it is done, and when a milestone is reached. */
export const evening = (day: IsoDate): string => `${day}T17:00:00`;

/** Working days, or person-days, as a duration of the format: always with hours, minutes and seconds, which some readers need. */
export const projectDuration = (days: number): string => {
  const minutes = Math.round(days * HOURS_A_DAY * 60);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M0S`;
};

/** Working days as tenths of a minute, the unit of a lag. */
export const projectLag = (days: number): number => days * HOURS_A_DAY * 60 * 10;
