import type { IsoDate, OptionalDate } from '#shared/core/dates';
import type { Phase } from '#shared/plan/phase';
import { taskLength } from '#shared/plan/plan-network';
import { schedulePlan } from '#shared/plan/plan-schedule';
import type { PlanCalendar } from '#shared/plan/plan-settings';
import { workdaysLater } from '#shared/plan/retime';
import { makeCalendar, type WorkingCalendar } from '#shared/plan/schedule/working-calendar';
import { emptyTask, type Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import type { PlanDay, TemplateTask } from './content.ts';

/** How the days of a plan are counted: from which day on, and on which days people work. */
export type DayCount = { readonly start: IsoDate; readonly calendar: WorkingCalendar };

type Planned = Pick<Session, 'phases' | 'calendar' | 'date'>;

/**
 * The day from which a plan counts: the first day of its first phase as the schedule has it, else the earliest day that is
 * typed in it, else the day of the workshop; null where no day is said at all.
 */
export const dayCount = ({ phases, calendar: spec, date }: Planned): DayCount | null => {
  const placed = schedulePlan({ phases, calendar: spec }).phases;
  const first = phases.map(({ id }) => placed.get(id)?.start ?? '').find((start) => start !== '');
  const typed = phases
    .flatMap(({ start, end, gate, tasks }) => [start, end, gate.date, ...tasks.map((task) => task.start)])
    .filter((day): day is IsoDate => day !== '');
  const start = first ?? typed.toSorted()[0] ?? date;
  return start === '' ? null : { start, calendar: makeCalendar(spec) };
};

/** A date as a day of the plan; null where either is not said. */
export const toPlanDay = (date: OptionalDate, count: DayCount | null): PlanDay =>
  date === '' || count === null ? null : count.calendar.indexOf(date) - count.calendar.indexOf(count.start);

/** A day of the plan as a date; blank where none was said. */
export const fromPlanDay = (day: PlanDay, { start, calendar }: DayCount): OptionalDate =>
  day === null ? '' : workdaysLater(start, day, calendar);

/** The first working day from a day on, and the calendar that it was found in. */
export const countFrom = (start: IsoDate, spec: PlanCalendar): DayCount => {
  const calendar = makeCalendar(spec);
  const first = calendar.nextWorkday(start);
  return { start: first.ok ? first.value : start, calendar };
};

/** A task of a template: a length that only followed from its typed days is written down. */
export const taskWithoutDates = (task: Task, count: DayCount | null): TemplateTask => {
  const { length, isLengthSaid } = count
    ? taskLength(task, count.calendar)
    : { length: 0, isLengthSaid: false };
  const { id, name, kind, effort, links } = task;
  return {
    ...{ id, name, kind, effort, links },
    duration: task.duration ?? (isLengthSaid ? length : null),
    start: toPlanDay(task.start, count),
    due: toPlanDay(task.due, count),
  };
};

/** The same the other way: a task on the days of a new plan. */
export const taskWithDates = (
  { id, name, kind, effort, links, duration, start, due }: TemplateTask,
  count: DayCount,
): Task => ({
  ...emptyTask(id, kind, name),
  ...{ effort, links, duration },
  start: fromPlanDay(start, count),
  due: fromPlanDay(due, count),
});

/** The days that a phase itself holds. */
export const phaseDays = ({ start, end, gate }: Phase, count: DayCount | null) => ({
  start: toPlanDay(start, count),
  end: toPlanDay(end, count),
  gate: toPlanDay(gate.date, count),
});
