import type { Instant } from '#shared/core/dates';
import { uiLocale } from './language.ts';

const isoDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

type Formats = Readonly<Record<'time' | 'day' | 'dayAndYear', Intl.DateTimeFormat>>;

const made = new Map<string, Formats>();

/** The forms of a locale, made once: a long list asks for them in each row. */
const formats = (): Formats => {
  const locale = uiLocale();
  const known = made.get(locale);
  if (known) return known;
  const fresh: Formats = {
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
    dayAndYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
  made.set(locale, fresh);
  return fresh;
};

const dayText = (date: Date, today: string): string => {
  const isThisYear = isoDay.format(date).slice(0, 4) === today.slice(0, 4);
  return formats()[isThisYear ? 'day' : 'dayAndYear'].format(date);
};

/** The moment on the room's clock: "10:42" today, "8 Oct, 10:42" on another day. */
export const timeOf = (instant: Instant, today: string): string => {
  const date = new Date(instant);
  const clock = formats().time.format(date);
  return isoDay.format(date) === today ? clock : `${dayText(date, today)}, ${clock}`;
};

/** The moment as short as a list wants it: "10:42" today, "8 Oct" this year, "8 Oct 2025" before. */
export const shortTimeOf = (instant: Instant, today: string): string => {
  const date = new Date(instant);
  return isoDay.format(date) === today ? formats().time.format(date) : dayText(date, today);
};

/** The day of a moment, always with its year: "8 Oct 2026". */
export const dayOfInstant = (instant: Instant): string => formats().dayAndYear.format(new Date(instant));

/** The moment with its day and year, for what is looked at years later: "8 Oct 2026, 10:42". */
export const fullTimeOf = (instant: Instant): string =>
  `${dayOfInstant(instant)}, ${formats().time.format(new Date(instant))}`;
