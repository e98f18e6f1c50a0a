import { phrase, said } from '#shared/language/say';

/** The weekday of a day number (days since 1970-01-01, a Thursday): 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

const WEEKDAYS = [
  phrase('Sunday'),
  phrase('Monday'),
  phrase('Tuesday'),
  phrase('Wednesday'),
  phrase('Thursday'),
  phrase('Friday'),
  phrase('Saturday'),
] as const;

/** The name of a weekday, 0 = Sunday … 6 = Saturday; blank for what is no weekday. */
export const weekdayName = (weekday: number): string => said(WEEKDAYS[weekday] ?? '');

/** Which days of the week are worked, counted from a first day. Knows of no holidays. */
export type WeekPattern = {
  /** How many of the seven days are worked. */
  readonly perWeek: number;
  /** How many days are worked from the first day to before `day`; `day` is not before the first one. */
  readonly before: (day: number) => number;
  /** The day number of the worked day with that number, 0 being the first. Needs `perWeek` above 0. */
  readonly dayAt: (index: number) => number;
};

/**
 * Whole weeks by multiplication, the rest from a table of seven: no walk over days. `weekend` as in
 * `CalendarSpec.weekend`; days that are named twice or are no weekdays change nothing.
 */
export const makeWeekPattern = (weekend: readonly number[], first: number): WeekPattern => {
  const worked: number[] = [];
  const before: number[] = [];
  for (let offset = 0; offset < 7; offset += 1) {
    before.push(worked.length);
    if (!weekend.includes(weekdayOf(first + offset))) worked.push(offset);
  }
  const perWeek = worked.length;
  return {
    perWeek,
    before: (day) => {
      const weeks = Math.floor((day - first) / 7);
      return weeks * perWeek + (before[day - first - weeks * 7] ?? 0);
    },
    dayAt: (index) => {
      const weeks = Math.floor(index / perWeek);
      return first + weeks * 7 + (worked[index - weeks * perWeek] ?? 0);
    },
  };
};
