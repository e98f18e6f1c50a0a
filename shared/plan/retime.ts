import type { IsoDate, OptionalDate } from '#shared/core/dates';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { say } from '#shared/language/say';
import { taskLength } from './plan-network.ts';
import type { PlacedTask } from './plan-schedule.ts';
import type { WorkingCalendar } from './schedule/working-calendar.ts';
import type { Task } from './task.ts';

/** What a new day or length changes in a task. */
export type Retimed = Partial<Pick<Task, 'start' | 'end' | 'duration'>>;

/**
 * A task that starts on another day and stays as long as it is: a length that only followed from its typed end is written
 * down. A blank day lets its phase and its links decide.
 */
export const withStart = (task: Task, start: OptionalDate, calendar: WorkingCalendar): Retimed => {
  const { length, isLengthSaid } = taskLength(task, calendar);
  return isLengthSaid && task.duration === null ? { start, duration: length, end: '' } : { start };
};

/** A task of another length in working days, 0 for a milestone; null: not said. */
export const withLength = (duration: number | null): Retimed => ({ duration, end: '' });

/**
 * A task that ends on another day: where it lies in the calendar its length follows, else the day is kept as it was typed.
 * A blank day makes the length not said. Refused before its start.
 */
export const withEnd = (
  placed: PlacedTask | undefined,
  end: OptionalDate,
  calendar: WorkingCalendar,
): Result<Retimed, PlainError<'before-start'>> => {
  if (end === '' || placed === undefined) return ok({ end, duration: null });
  if (end < placed.start) {
    return err({
      code: 'before-start',
      message: say`The end lies before the start.`,
      todo: say`Choose a day from ${placed.start} on, or move the start first.`,
    });
  }
  return ok({ end: '', duration: Math.max(1, calendar.workdaysBetween(placed.start, end)) });
};

/** The day so many working days after another (before it when negative); the day itself where the calendar ends. */
export const workdaysLater = (day: IsoDate, days: number, calendar: WorkingCalendar): IsoDate => {
  const moved = calendar.addWorkdays(day, days);
  return moved.ok ? moved.value : day;
};
