import type { Id } from '#shared/core/ids';
import { ok, type Result } from '#shared/core/result';
import type { NetworkPlace, PlanNetwork } from './plan-network.ts';
import type { PlacedTask } from './plan-schedule.ts';
import type { NetworkSchedule } from './schedule/network.ts';
import type { Driver, TaskTimes } from './schedule/network-task.ts';
import type { CalendarProblem, WorkingCalendar } from './schedule/working-calendar.ts';

/**
 * A milestone is a moment between two days. It belongs to the day before where another task's end decides, and else to the
 * day after: "all labelled" is the evening of the last day of work, "kick-off" the morning of the first.
 */
const isEndOfOther = (driver: Driver, placed: PlanNetwork['placed']): boolean =>
  driver.kind === 'link' &&
  placed.has(driver.link.from) &&
  (driver.link.type === 'FS' || driver.link.type === 'FF');

const readTask = (
  { task, phase, length, isLengthSaid }: NetworkPlace,
  times: TaskTimes,
  { calendar, placed }: { calendar: WorkingCalendar; placed: PlanNetwork['placed'] },
): Result<PlacedTask, CalendarProblem> => {
  const { earlyStart, earlyFinish, totalFloat, freeFloat, critical, driver } = times;
  const first = length === 0 && isEndOfOther(driver, placed) ? earlyStart - 1 : earlyStart;
  const start = calendar.dateAt(first);
  const end = calendar.dateAt(Math.max(first, earlyFinish - 1));
  const lateEnd = calendar.dateAt(Math.max(first + Math.max(length - 1, 0) + totalFloat, 0));
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (!lateEnd.ok) return lateEnd;
  const from = driver.kind === 'link' && placed.has(driver.link.from) ? (driver.link.from as Id) : '';
  return ok({
    id: task.id,
    phaseId: phase.id,
    start: start.value,
    end: end.value,
    length,
    isLengthSaid,
    lateEnd: lateEnd.value,
    totalFloat,
    freeFloat,
    // Work in operation moves no gate; it is critical only where it is late already.
    isCritical: phase.kind === 'operate' ? totalFloat < 0 : critical,
    drivenBy: from,
    startIndex: earlyStart,
    endIndex: earlyFinish,
  });
};

/** The times of the tasks as days; the first task that lies outside the calendar's years is the error. */
export const readTasks = (
  { placed }: PlanNetwork,
  times: NetworkSchedule,
  calendar: WorkingCalendar,
): Result<ReadonlyMap<string, PlacedTask>, CalendarProblem> => {
  const tasks = new Map<string, PlacedTask>();
  for (const [id, place] of placed) {
    const own = times.byId.get(id);
    if (own === undefined) continue;
    const read = readTask(place, own, { calendar, placed });
    if (!read.ok) return read;
    tasks.set(id, read.value);
  }
  return ok(tasks);
};
