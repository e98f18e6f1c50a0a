import { daysBetween, type Instant, type IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Minor } from '#shared/core/money';
import { planTotals } from './budget.ts';
import { placedPhases } from './placed-phases.ts';
import { type PlanSchedule, schedulePlan, type SchedulablePlan } from './plan-schedule.ts';
import type { PlanBaseline } from './plan-settings.ts';

/** Most tasks and gates that a kept plan holds, after its schema. */
const MOST = { tasks: 50_000, gates: 50 } as const;

/**
 * The plan as it stands, to compare later plans with: every task and gate that lies in the calendar, by its computed
 * days, and what all phases cost. What has no day yet is left out, and shows as added once it gets one.
 */
export const snapshotPlan = (
  plan: SchedulablePlan,
  { at, by }: { readonly at: Instant; readonly by: string },
): PlanBaseline => {
  const { tasks, phases } = schedulePlan(plan);
  return {
    at,
    by: by.slice(0, 300),
    tasks: plan.phases
      .flatMap((phase) => phase.tasks.flatMap(({ id }) => tasks.get(id) ?? []))
      .slice(0, MOST.tasks)
      .map(({ id, start, end }) => ({ taskId: id, start, end })),
    gates: plan.phases
      .flatMap(({ id }) => {
        const date = phases.get(id)?.gate ?? '';
        return date === '' ? [] : [{ phaseId: id, date }];
      })
      .slice(0, MOST.gates),
    total: planTotals(placedPhases(plan)).total,
  };
};

/** A task whose end is not where it was kept. `days`: working days later, negative for earlier. */
export type MovedTask = {
  readonly taskId: Id;
  readonly name: string;
  readonly startBefore: IsoDate;
  readonly startNow: IsoDate;
  readonly endBefore: IsoDate;
  readonly endNow: IsoDate;
  readonly days: number;
};

/** A gate whose day is not the one that was kept. `number` counts the phases from 1. */
export type MovedGate = {
  readonly phaseId: Id;
  readonly number: number;
  readonly before: IsoDate;
  readonly now: IsoDate;
  readonly days: number;
};

/** Tasks or gates that are only in one of the two plans; a task that is gone has no name any more. */
export type OnlyInOne = { readonly tasks: readonly Id[]; readonly gates: readonly Id[] };

/** How the plan differs from the one that was kept. All lists are empty and both totals equal where nothing changed. */
export type PlanComparison = {
  readonly tasks: readonly MovedTask[];
  readonly gates: readonly MovedGate[];
  readonly added: OnlyInOne;
  readonly removed: OnlyInOne;
  /** In minor units; null where none was kept. */
  readonly totalBefore: Minor | null;
  readonly totalNow: Minor;
};

/** A plan with the one that it is compared with. */
export type ComparablePlan = SchedulablePlan & { readonly planBaseline: PlanBaseline | null };

/**
 * Working days from one day to another, negative when the second is earlier. Days that both lie in the same free stretch
 * count as one working day apart, so that a move is never told as "0 days".
 */
const workdaysLate = (from: IsoDate, to: IsoDate, { calendar }: PlanSchedule): number => {
  const days = calendar.indexAfter(to) - calendar.indexAfter(from);
  return days === 0 ? Math.sign(daysBetween(from, to)) : days;
};

const idsOnlyIn = (ids: readonly Id[], others: ReadonlySet<string>): Id[] =>
  ids.filter((id) => !others.has(id));

const movedTasks = (
  plan: SchedulablePlan,
  kept: ReadonlyMap<string, PlanBaseline['tasks'][number]>,
): MovedTask[] => {
  const schedule = schedulePlan(plan);
  return plan.phases.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, name }): MovedTask[] => {
      const [before, now] = [kept.get(id), schedule.tasks.get(id)];
      if (before === undefined || now === undefined) return [];
      if (before.start === now.start && before.end === now.end) return [];
      return [
        {
          taskId: id,
          name,
          startBefore: before.start,
          startNow: now.start,
          endBefore: before.end,
          endNow: now.end,
          days: workdaysLate(before.end, now.end, schedule),
        },
      ];
    }),
  );
};

/**
 * What moved since the plan was kept: tasks whose start or end differs, gates on another day, what was added, what is
 * gone, and the money. Null while no plan is kept. Only computed days are compared: a longer wait that changes no day is
 * no difference.
 */
export const comparePlan = (plan: ComparablePlan): PlanComparison | null => {
  const { planBaseline, phases } = plan;
  if (planBaseline === null) return null;
  const schedule = schedulePlan(plan);
  const keptTasks = new Map<string, PlanBaseline['tasks'][number]>(
    planBaseline.tasks.map((task) => [task.taskId, task]),
  );
  const keptGates = new Map<string, IsoDate>(planBaseline.gates.map(({ phaseId, date }) => [phaseId, date]));
  const gatesNow = phases.flatMap(({ id }, at) => {
    const date = schedule.phases.get(id)?.gate ?? '';
    return date === '' ? [] : [{ phaseId: id, number: at + 1, date }];
  });
  const tasksNow = new Set<string>(schedule.tasks.keys());
  const idsOfGates = new Set<string>(gatesNow.map(({ phaseId }) => phaseId));
  return {
    tasks: movedTasks(plan, keptTasks),
    gates: gatesNow.flatMap(({ phaseId, number, date }): MovedGate[] => {
      const before = keptGates.get(phaseId);
      if (before === undefined || before === date) return [];
      return [{ phaseId, number, before, now: date, days: workdaysLate(before, date, schedule) }];
    }),
    added: {
      tasks: phases
        .flatMap(({ tasks }) => tasks.map(({ id }) => id))
        .filter((id) => tasksNow.has(id) && !keptTasks.has(id)),
      gates: gatesNow.map(({ phaseId }) => phaseId).filter((id) => !keptGates.has(id)),
    },
    removed: {
      tasks: idsOnlyIn(
        planBaseline.tasks.map(({ taskId }) => taskId),
        tasksNow,
      ),
      gates: idsOnlyIn(
        planBaseline.gates.map(({ phaseId }) => phaseId),
        idsOfGates,
      ),
    },
    totalBefore: planBaseline.total,
    totalNow: planTotals(placedPhases(plan)).total,
  };
};
