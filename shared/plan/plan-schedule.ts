import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { PlainError } from '#shared/core/result';
import { timeContingency } from './finance/contingency.ts';
import type { Phase } from './phase.ts';
import { makeNetwork, type PlanNetwork, readyNode } from './plan-network.ts';
import type { PlanCalendar } from './plan-settings.ts';
import { readPhases } from './read-phases.ts';
import { readTasks } from './read-tasks.ts';
import { type NetworkSchedule, scheduleNetwork } from './schedule/network.ts';
import { makeCalendar, type WorkingCalendar } from './schedule/working-calendar.ts';

/**
 * When a task is done, computed from everything that was said. Days are worked days, both included; a milestone has one
 * day: the evening of the task it waits for, else the morning of its own.
 */
export type PlacedTask = {
  readonly id: Id;
  readonly phaseId: Id;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Working days; 0 for a milestone. */
  readonly length: number;
  /** False where nobody said how long it takes: it is drawn with one day. */
  readonly isLengthSaid: boolean;
  /** The last day on which it can end without moving its gate or missing a due day. */
  readonly lateEnd: IsoDate;
  /** Working days it can slip before its gate can no longer be held as early, negative where something is missed already. */
  readonly totalFloat: number;
  /** Working days it can slip before another task does. */
  readonly freeFloat: number;
  /** A late day moves the gate of its phase (or a due day is missed already). */
  readonly isCritical: boolean;
  /** The task that it starts because of; blank where a date or its phase decides. */
  readonly drivenBy: Id | '';
  /** Working-day numbers in the plan's calendar, the end exclusive. */
  readonly startIndex: number;
  readonly endIndex: number;
};

/** When a phase is, and how its gate stands to its work. */
export type PlacedPhase = {
  readonly phaseId: Id;
  /** The first and the last day; blank while nothing says them. */
  readonly start: IsoDate | '';
  readonly end: IsoDate | '';
  /** The day on which all its work is done; blank while none of it lies in the calendar. */
  readonly ready: IsoDate | '';
  /** The day of the gate: as typed, else when the work is done and the contingency has passed. */
  readonly gate: IsoDate | '';
  readonly isGateTyped: boolean;
  /** Working days from the start of the phase until its work is done. */
  readonly length: number;
  /** Working days between the end of the work and the gate: what is held in reserve; negative: the gate comes too early. */
  readonly reserve: number | null;
};

/** The whole plan in the calendar. */
export type PlanSchedule = {
  readonly calendar: WorkingCalendar;
  readonly tasks: ReadonlyMap<string, PlacedTask>;
  readonly phases: ReadonlyMap<string, PlacedPhase>;
  /** The critical ways, each as task ids in order; gates are left out. */
  readonly criticalPaths: readonly (readonly Id[])[];
  /** Why the links could not be followed; the tasks then lie where their own dates put them. `tasks`: those concerned. */
  readonly problem: (PlainError & { readonly tasks: readonly Id[] }) | null;
};

/** What a schedule is made of. */
export type SchedulablePlan = { readonly phases: readonly Phase[]; readonly calendar: PlanCalendar };

const lastMade = new WeakMap<readonly Phase[], { calendar: PlanCalendar; schedule: PlanSchedule }>();

/**
 * Places every task, phase and gate of a plan in the calendar: the critical path method on working days (see
 * `scheduleNetwork`), with the phases and their gates as part of the network. The work of a phase leads to its gate; a
 * phase that waits for the gate before it begins the working day after that gate. Float is counted to the end of the
 * phase's own work, so that "critical" means: a late day moves this gate. The reserve between that end and the day of the
 * gate belongs to the phase, not to a task.
 *
 * A task lies in the calendar once something says where: its own start or end, its phase's start, or a task it waits for.
 * The same document gives the same schedule; one that was made is remembered.
 */
export const schedulePlan = ({ phases, calendar }: SchedulablePlan): PlanSchedule => {
  const known = lastMade.get(phases);
  if (known?.calendar === calendar) return known.schedule;
  const schedule = make(phases, calendar);
  lastMade.set(phases, { calendar, schedule });
  return schedule;
};

const make = (phases: readonly Phase[], spec: PlanCalendar): PlanSchedule => {
  const calendar = makeCalendar(spec);
  if (calendar.problem !== null) return nothing(calendar, { ...calendar.problem, tasks: [] });
  const { network, times, problem } = solve(phases, calendar);
  if (times === null) return nothing(calendar, problem);
  const tasks = readTasks(network, times, calendar);
  if (!tasks.ok) return nothing(calendar, { ...tasks.error, tasks: [] });
  return {
    calendar,
    tasks: tasks.value,
    phases: readPhases(phases, times, { calendar, tasks: tasks.value }),
    criticalPaths: times.criticalPaths
      .map((path) => path.filter((id): id is Id => tasks.value.has(id)))
      .filter((path) => path.length > 0),
    problem,
  };
};

const nothing = (calendar: WorkingCalendar, problem: PlanSchedule['problem']): PlanSchedule => ({
  calendar,
  tasks: new Map(),
  phases: new Map(),
  criticalPaths: [],
  problem,
});

type Solved = {
  readonly network: PlanNetwork;
  readonly times: NetworkSchedule | null;
  readonly problem: PlanSchedule['problem'];
};

/** With the links; without them where they contradict each other, so that the room still sees its tasks. */
const solve = (phases: readonly Phase[], calendar: WorkingCalendar): Solved => {
  const network = makeNetwork(phases, calendar);
  const solved = scheduleNetwork(network.tasks, network.links, network.start);
  if (solved.ok) return { ...withReserves(phases, calendar, network, solved.value), problem: null };
  const { code, message, todo, tasks } = solved.error;
  const problem = { code, message, todo, tasks: tasks.filter((id): id is Id => network.placed.has(id)) };
  const loose = makeNetwork(
    phases.map((phase) => ({ ...phase, tasks: phase.tasks.map((task) => ({ ...task, links: [] })) })),
    calendar,
  );
  const times = scheduleNetwork(loose.tasks, loose.links, loose.start);
  return { network: loose, times: times.ok ? times.value : null, problem };
};

/**
 * A gate without a day of its own waits for the contingency of its phase, which is a share of the work's length. Not that
 * of operation, to which no work leads.
 */
const withReserves = (
  phases: readonly Phase[],
  calendar: WorkingCalendar,
  network: PlanNetwork,
  times: NetworkSchedule,
): Pick<Solved, 'network' | 'times'> => {
  const reserves = new Map<string, number>();
  for (const { id, kind, contingency, gate, tasks } of phases) {
    const ready = times.byId.get(readyNode(id));
    const starts = tasks.flatMap((task) => times.byId.get(task.id)?.earlyStart ?? []);
    if (kind === 'operate' || gate.date !== '' || !ready || starts.length === 0) continue;
    const reserve = timeContingency(ready.earlyFinish - Math.min(...starts), contingency.time ?? 0);
    if (reserve > 0) reserves.set(id, reserve);
  }
  if (reserves.size === 0) return { network, times };
  const held = makeNetwork(phases, calendar, reserves);
  const again = scheduleNetwork(held.tasks, held.links, held.start);
  return again.ok ? { network: held, times: again.value } : { network, times };
};
