import { say } from '#shared/language/say';
import type { Phase } from './phase.ts';
import type { NetworkLink, NetworkTask } from './schedule/network-task.ts';
import type { WorkingCalendar } from './schedule/working-calendar.ts';
import type { Task } from './task.ts';

/** A task that lies in the calendar, with its phase and its length in working days. */
export type NetworkPlace = {
  readonly task: Task;
  readonly phase: Phase;
  readonly length: number;
  readonly isLengthSaid: boolean;
};

/** A plan as tasks and links on working-day numbers. Gates are two milestones each: work done, and the gate itself. */
export type PlanNetwork = {
  readonly tasks: readonly NetworkTask[];
  readonly links: readonly NetworkLink[];
  /** The working day the plan starts on at the earliest. */
  readonly start: number;
  readonly placed: ReadonlyMap<string, NetworkPlace>;
};

/** The milestone "all work of the phase is done". No id of the document holds a colon. */
export const readyNode = (phaseId: string): string => `ready:${phaseId}`;

/** The milestone of the phase's gate. */
export const gateNode = (phaseId: string): string => `gate:${phaseId}`;

/**
 * The length of a task in working days: as said, else from its start to its end. One day, and not said, where neither is
 * known or the end lies before the start.
 */
export const taskLength = (
  { duration, start, end }: Pick<Task, 'duration' | 'start' | 'end'>,
  calendar: WorkingCalendar,
): { readonly length: number; readonly isLengthSaid: boolean } => {
  if (duration !== null) return { length: duration, isLengthSaid: true };
  if (start === '' || end === '' || end < start) return { length: 1, isLengthSaid: false };
  return { length: Math.max(1, calendar.workdaysBetween(start, end)), isLengthSaid: true };
};

/** Where a task's own dates put it: the moment before which it does not begin; null where they say nothing. */
const ownStart = (
  { start, end, duration }: Task,
  length: number,
  calendar: WorkingCalendar,
): number | null => {
  if (start !== '') return calendar.indexOf(start);
  return end !== '' && duration === null ? Math.max(0, calendar.indexAfter(end) - length) : null;
};

/** Whether the phase itself says where its tasks lie: by its start, or by the gate that it waits for. */
const anchoredPhases = (phases: readonly Phase[]): ReadonlySet<string> => {
  const anchored = new Set<string>();
  phases.forEach((phase, at) => {
    const before = phases[at - 1];
    const isBeforeKnown =
      before !== undefined &&
      (before.gate.date !== '' ||
        anchored.has(before.id) ||
        before.tasks.some(({ start, end }) => start !== '' || end !== ''));
    if (phase.start !== '' || (phase.waitsForGate && isBeforeKnown)) anchored.add(phase.id);
  });
  return anchored;
};

/** The tasks that lie in the calendar: by their own dates, by their phase, or by a task they wait for. */
const placeTasks = (phases: readonly Phase[], calendar: WorkingCalendar): Map<string, NetworkPlace> => {
  const anchored = anchoredPhases(phases);
  const placed = new Map<string, NetworkPlace>();
  const waiting = new Map<string, NetworkPlace[]>();
  const settle: NetworkPlace[] = [];
  for (const phase of phases) {
    for (const task of phase.tasks) {
      const place = { task, phase, ...taskLength(task, calendar) };
      if (anchored.has(phase.id) || ownStart(task, place.length, calendar) !== null) settle.push(place);
      else for (const { from } of task.links) waiting.set(from, [...(waiting.get(from) ?? []), place]);
    }
  }
  for (let next = settle.pop(); next; next = settle.pop()) {
    if (placed.has(next.task.id)) continue;
    placed.set(next.task.id, next);
    settle.push(...(waiting.get(next.task.id) ?? []));
  }
  return placed;
};

type Building = { readonly tasks: NetworkTask[]; readonly links: NetworkLink[] };

const addGate = (
  { tasks, links }: Building,
  { id, name, gate }: Phase,
  calendar: WorkingCalendar,
  reserve: number,
): void => {
  const day = gate.date === '' ? null : calendar.indexAfter(gate.date);
  tasks.push({
    id: readyNode(id),
    name: say`the work of ${name}`,
    duration: 0,
    notBefore: null,
    due: day,
    anchored: true,
  });
  tasks.push({
    id: gateNode(id),
    name: say`the gate of ${name}`,
    duration: 0,
    notBefore: day,
    due: null,
    anchored: true,
  });
  links.push({ from: readyNode(id), to: gateNode(id), type: 'FS', lag: day === null ? reserve : 0 });
};

/** What a task's phase asks of it: not before the phase starts, after the gate it waits for, and before its own gate. */
const addTask = (
  { tasks, links }: Building,
  { task, phase, length }: NetworkPlace,
  calendar: WorkingCalendar,
  gateBefore: string | null,
): void => {
  const own = ownStart(task, length, calendar);
  const phaseStart = phase.start === '' ? null : calendar.indexOf(phase.start);
  tasks.push({
    id: task.id,
    name: task.name,
    duration: length,
    notBefore: own ?? phaseStart,
    due: task.due === '' ? null : calendar.indexAfter(task.due),
  });
  if (gateBefore !== null) links.push({ from: gateBefore, to: task.id, type: 'FS', lag: 0 });
  if (phase.kind !== 'operate') links.push({ from: task.id, to: readyNode(phase.id), type: 'FS', lag: 0 });
};

/**
 * The network of a plan. The gate of operation is a look back while the work goes on, so its tasks do not lead to it. A
 * link from or to a task that does not lie in the calendar asks for nothing. `reserves` are working days by phase that a
 * gate without a day of its own waits after the work.
 */
export const makeNetwork = (
  phases: readonly Phase[],
  calendar: WorkingCalendar,
  reserves: ReadonlyMap<string, number> = new Map(),
): PlanNetwork => {
  const placed = placeTasks(phases, calendar);
  const building: Building = { tasks: [], links: [] };
  let gateBefore: string | null = null;
  for (const phase of phases) {
    const own = phase.tasks.flatMap(({ id }) => placed.get(id) ?? []);
    const waitsFor = phase.waitsForGate ? gateBefore : null;
    for (const place of own) addTask(building, place, calendar, waitsFor);
    if (own.length === 0 && phase.gate.date === '') continue;
    addGate(building, phase, calendar, reserves.get(phase.id) ?? 0);
    gateBefore = gateNode(phase.id);
    if (waitsFor !== null) building.links.push({ from: waitsFor, to: gateBefore, type: 'FS', lag: 0 });
  }
  for (const { task } of placed.values()) {
    for (const { from, type, lag } of task.links) {
      if (placed.has(from)) building.links.push({ from, to: task.id, type, lag });
    }
  }
  const known = building.tasks.flatMap(({ notBefore }) => notBefore ?? []);
  return { ...building, start: known.length === 0 ? 0 : Math.min(...known), placed };
};
