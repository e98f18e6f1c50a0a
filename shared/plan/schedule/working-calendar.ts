import { dayFromNumber, dayNumber, type IsoDate, YEAR_RANGE } from '#shared/core/dates';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { say } from '#shared/language/say';
import { type FreeSpans, makeFreeSpans, mergeSpans } from './free-spans.ts';
import { makeWeekPattern, weekdayName, weekdayOf, type WeekPattern } from './week-pattern.ts';

/**
 * On which days nobody works. `weekend` counts 0 = Sunday … 6 = Saturday, anything else in it is no weekday and is
 * passed over; `from` and `to` are both free days, and a closure that ends before it begins frees none. Holidays and
 * closures may overlap each other and the weekend.
 */
export type CalendarSpec = {
  readonly weekend: readonly number[];
  readonly holidays: readonly { readonly date: IsoDate; readonly name: string }[];
  readonly closures: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly name: string }[];
};

/** Why a day cannot be named: nobody ever works, or it lies outside the years that the product accepts. */
export type CalendarProblem = PlainError<'no-workday' | 'after-last-year' | 'before-first-year'>;

/** Why a day is free. A weekend's name is the weekday in the language that is spoken. */
export type FreeDay = { readonly kind: 'holiday' | 'closure' | 'weekend'; readonly name: string };

/**
 * The days on which people work, as a scale of whole numbers: working day 0 is the first one from 1 January 1900. A
 * number is also a moment: the start of that working day, and just as well the end of the one before. So a task of
 * three days that starts at 10 ends at 13, exclusive, and its last day is `dateAt(12)`.
 *
 * Every answer costs a binary search over the spans of free days and nothing per day, so closures of centuries cost
 * no more than those of a day. No clock time is involved, so daylight saving changes nothing.
 */
export type WorkingCalendar = {
  /** What makes the whole calendar useless, null as a rule. Every day asked for then fails with it. */
  readonly problem: CalendarProblem | null;
  readonly isWorkday: (date: IsoDate) => boolean;
  /** Null for a working day. Where several reasons meet: the holiday, else the closure, else the weekend. */
  readonly whyFree: (date: IsoDate) => FreeDay | null;
  /** The number of that working day; of a free day, the number of the next working day. */
  readonly indexOf: (date: IsoDate) => number;
  /** The moment at which that day is over: `indexOf(date)` for a free day, one more for a working day. */
  readonly indexAfter: (date: IsoDate) => number;
  /** The day with that number; a fraction is cut off. Fails outside 1900 to 2200. */
  readonly dateAt: (index: number) => Result<IsoDate, CalendarProblem>;
  /** That day where it is worked, else the next one that is. */
  readonly nextWorkday: (date: IsoDate) => Result<IsoDate, CalendarProblem>;
  /** That day where it is worked, else the last one before that is. */
  readonly previousWorkday: (date: IsoDate) => Result<IsoDate, CalendarProblem>;
  /**
   * The working day `days` later, earlier when negative. A free day counts as the next working day: Saturday plus 0 is
   * Monday, plus 1 Tuesday, minus 1 Friday.
   */
  readonly addWorkdays: (date: IsoDate, days: number) => Result<IsoDate, CalendarProblem>;
  /** How many days are worked from `from` to `to`, both counted; 0 when `to` is earlier. */
  readonly workdaysBetween: (from: IsoDate, to: IsoDate) => number;
};

const FIRST_DAY = dayNumber(`${YEAR_RANGE.first}-01-01` as IsoDate);
const END_DAY = dayNumber(`${YEAR_RANGE.last}-12-31` as IsoDate) + 1;

const afterLastYear = (): CalendarProblem => ({
  code: 'after-last-year',
  message: say`The plan runs past the year ${YEAR_RANGE.last}.`,
  todo: say`Check the durations, the waiting times and the closures for a number that is too large.`,
});

const beforeFirstYear = (): CalendarProblem => ({
  code: 'before-first-year',
  message: say`The plan reaches back before the year ${YEAR_RANGE.first}.`,
  todo: say`Check the durations and the waiting times for a number that is too large.`,
});

const problemOf = (week: WeekPattern, workdays: number): CalendarProblem | null => {
  if (workdays > 0) return null;
  return week.perWeek === 0
    ? {
        code: 'no-workday',
        message: say`Nobody ever works: all seven days of the week are weekend.`,
        todo: say`Take at least one day out of the weekend.`,
      }
    : {
        code: 'no-workday',
        message: say`Nobody works on any day from ${YEAR_RANGE.first} to ${YEAR_RANGE.last}: the closures take them all.`,
        todo: say`Shorten the closures.`,
      };
};

const makeWhyFree = ({ weekend, holidays, closures }: CalendarSpec): WorkingCalendar['whyFree'] => {
  const nameOfHoliday = new Map<string, string>();
  for (const { date, name } of holidays) if (!nameOfHoliday.has(date)) nameOfHoliday.set(date, name);
  const isWeekend = new Set(weekend);
  return (date) => {
    const holiday = nameOfHoliday.get(date);
    if (holiday !== undefined) return { kind: 'holiday', name: holiday };
    // The form YYYY-MM-DD sorts as text in the order of the days.
    const closure = closures.find(({ from, to }) => from <= date && date <= to);
    if (closure) return { kind: 'closure', name: closure.name };
    const weekday = weekdayOf(dayNumber(date));
    return isWeekend.has(weekday) ? { kind: 'weekend', name: weekdayName(weekday) } : null;
  };
};

const makeDateAt = (
  week: WeekPattern,
  free: FreeSpans,
  workdays: number,
  problem: CalendarProblem | null,
): WorkingCalendar['dateAt'] => {
  // Tasks meet on days, and writing a day costs more than finding it.
  const written: IsoDate[] = [];
  return (index) => {
    const whole = Math.floor(index);
    if (problem) return err(problem);
    if (!(whole >= 0)) return err(beforeFirstYear());
    if (whole >= workdays) return err(afterLastYear());
    return ok((written[whole] ??= dayFromNumber(week.dayAt(whole + free.lostUpTo(whole)))));
  };
};

/**
 * A calendar of a weekend, holidays and closures, from 1900 to 2200 ({@link YEAR_RANGE}). A calendar on which nobody
 * ever works is no error here but says so in `problem` and in every answer that would be a day: the screen that edits
 * it has to show it.
 */
export const makeCalendar = (spec: CalendarSpec): WorkingCalendar => {
  const week = makeWeekPattern(spec.weekend, FIRST_DAY);
  const holidays = spec.holidays.map(({ date }) => ({ from: date, to: date }));
  const free = makeFreeSpans(mergeSpans([...holidays, ...spec.closures]), week);
  /** How many days are worked before that day. */
  const before = (day: number): number => week.before(day) - free.lostBefore(day);
  const workdays = before(END_DAY);
  const problem = problemOf(week, workdays);
  const indexOf: WorkingCalendar['indexOf'] = (date) => before(dayNumber(date));
  const indexAfter: WorkingCalendar['indexAfter'] = (date) => before(dayNumber(date) + 1);
  const dateAt = makeDateAt(week, free, workdays, problem);
  return {
    problem,
    isWorkday: (date) => indexAfter(date) > indexOf(date),
    whyFree: makeWhyFree(spec),
    indexOf,
    indexAfter,
    dateAt,
    nextWorkday: (date) => dateAt(indexOf(date)),
    previousWorkday: (date) => dateAt(indexAfter(date) - 1),
    addWorkdays: (date, days) => dateAt(indexOf(date) + days),
    workdaysBetween: (from, to) => Math.max(0, indexAfter(to) - indexOf(from)),
  };
};
