import type { Instant } from '#shared/core/dates';

/** The interface speaks English; sessions and reports read in their own locale. */
export const UI_LOCALE = 'en-GB';

const time = new Intl.DateTimeFormat(UI_LOCALE, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(UI_LOCALE, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(UI_LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const isoDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

const dayText = (date: Date, today: string): string =>
  isoDay.format(date).slice(0, 4) === today.slice(0, 4) ? day.format(date) : dayAndYear.format(date);

/** The moment on the room's clock: "10:42" today, "8 Oct, 10:42" on another day. */
export const timeOf = (instant: Instant, today: string): string => {
  const date = new Date(instant);
  if (isoDay.format(date) === today) return time.format(date);
  return `${dayText(date, today)}, ${time.format(date)}`;
};

/** The moment as short as a list wants it: "10:42" today, "8 Oct" this year, "8 Oct 2025" before. */
export const shortTimeOf = (instant: Instant, today: string): string => {
  const date = new Date(instant);
  return isoDay.format(date) === today ? time.format(date) : dayText(date, today);
};

/** The day of a moment, always with its year: "8 Oct 2026". */
export const dayOfInstant = (instant: Instant): string => dayAndYear.format(new Date(instant));
