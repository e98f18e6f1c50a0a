import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import { planOverBookings } from '#shared/plan/plan-load';
import {
  type PlacedPhase,
  type PlacedTask,
  type PlanSchedule,
  schedulePlan,
} from '#shared/plan/plan-schedule';
import type { PlanCalendar } from '#shared/plan/plan-settings';
import { haveSameTimes } from '#shared/plan/same-times';
import type { OverBooking } from '#shared/plan/schedule/over-booking';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { useSessionList } from './use-session.ts';

type Plan = Pick<Session, 'phases' | 'calendar'>;

let last: { readonly plan: Plan; readonly schedule: PlanSchedule } | null = null;

/**
 * The schedule of a session, made once for the whole app after every change that moves something: a letter typed into a
 * name makes none. A plan with a contradiction is looked at after every change, since its message quotes names.
 */
export const scheduleOf = ({ phases, calendar }: Plan): PlanSchedule => {
  const isSame =
    last !== null &&
    last.plan.calendar === calendar &&
    (last.plan.phases === phases ||
      (last.schedule.problem === null && haveSameTimes(last.plan.phases, phases)));
  const schedule = isSame && last !== null ? last.schedule : schedulePlan({ phases, calendar });
  last = { plan: { phases, calendar }, schedule };
  return schedule;
};

/** Part of the schedule of the open session. Renders anew only when that very part changes. */
export const usePlanSchedule = <T>(select: (schedule: PlanSchedule, session: Session) => T): T =>
  useSessionList((session) => select(scheduleOf(session), session));

/** When a task is; undefined while nothing says where it lies. */
export const usePlacedTask = (id: Id): PlacedTask | undefined =>
  usePlanSchedule(({ tasks }) => tasks.get(id));

/** When a phase is; undefined once it is deleted. */
export const usePlacedPhase = (id: Id): PlacedPhase | undefined =>
  usePlanSchedule(({ phases }) => phases.get(id));

/** A task and where it stands. */
export type TaskPlace = { readonly task: Task; readonly phase: Phase; readonly number: number };

let lastIndex: { readonly phases: readonly Phase[]; readonly byId: ReadonlyMap<string, TaskPlace> } | null =
  null;

/** Every task of a plan by its id: rows look theirs up instead of going through all. */
export const tasksById = (phases: readonly Phase[]): ReadonlyMap<string, TaskPlace> => {
  if (lastIndex?.phases === phases) return lastIndex.byId;
  const byId = new Map<string, TaskPlace>();
  for (const phase of phases) {
    for (const [at, task] of phase.tasks.entries()) byId.set(task.id, { task, phase, number: at + 1 });
  }
  lastIndex = { phases, byId };
  return byId;
};

type Loads = {
  readonly phases: readonly Phase[];
  readonly calendar: PlanCalendar;
  readonly participants: Session['participants'];
  readonly byTask: ReadonlyMap<string, readonly OverBooking[]>;
};

let lastLoads: Loads | null = null;

const haveSameWork = (before: readonly Phase[], after: readonly Phase[]): boolean =>
  before === after ||
  (haveSameTimes(before, after) &&
    before.every(({ tasks }, phase) =>
      tasks.every(({ owner, effort }, at) => {
        const task = after[phase]?.tasks[at];
        return task?.owner === owner && task.effort === effort;
      }),
    ));

/** Where people are asked for more than they have, by each of the tasks that meet there. */
export const overBookingsByTask = ({
  phases,
  calendar,
  participants,
}: Session): ReadonlyMap<string, readonly OverBooking[]> => {
  if (
    lastLoads?.calendar === calendar &&
    lastLoads.participants === participants &&
    haveSameWork(lastLoads.phases, phases)
  ) {
    lastLoads = { ...lastLoads, phases };
    return lastLoads.byTask;
  }
  const byTask = new Map<string, OverBooking[]>();
  for (const found of planOverBookings({ phases, calendar }, participants)) {
    for (const id of found.tasks) byTask.set(id, [...(byTask.get(id) ?? []), found]);
  }
  lastLoads = { phases, calendar, participants, byTask };
  return byTask;
};
