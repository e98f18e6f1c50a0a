import { ok, type Result } from '#shared/core/result';
import { findCriticalPaths } from './critical-paths.ts';
import { linksOf } from './network-edges.ts';
import { makeGraph, type NetworkGraph } from './network-graph.ts';
import type { Driver, NetworkLink, NetworkProblem, NetworkTask, TaskTimes } from './network-task.ts';

/** The times of all tasks. */
export type NetworkSchedule = {
  /** In the order of the tasks given. */
  readonly tasks: readonly TaskTimes[];
  readonly byId: ReadonlyMap<string, TaskTimes>;
  /** The latest early finish; the start of the plan where there are no tasks. */
  readonly finish: number;
  /** @see findCriticalPaths */
  readonly criticalPaths: readonly (readonly string[])[];
  /** True where there are more critical paths than are listed. */
  readonly morePaths: boolean;
};

const forwardPass = (graph: NetworkGraph, start: number): { early: Float64Array; driver: Int32Array } => {
  const { tasks, order, incoming, from, gap } = graph;
  const early = new Float64Array(tasks.length);
  const driver = new Int32Array(tasks.length).fill(-1);
  for (const task of order) {
    let earliest = Math.max(start, tasks[task]?.notBefore ?? start);
    for (const link of linksOf(incoming, task)) {
      const asked = (early[from[link] ?? 0] ?? 0) + (gap[link] ?? 0);
      // A first link that asks for the same day as the date is named; a second one is not.
      if (asked > earliest || (asked === earliest && driver[task] === -1)) {
        earliest = asked;
        driver[task] = link;
      }
    }
    early[task] = earliest;
  }
  return { early, driver };
};

const finishOf = ({ tasks }: NetworkGraph, early: Float64Array, start: number): number =>
  tasks.reduce((latest, { duration }, at) => Math.max(latest, (early[at] ?? 0) + duration), start);

/** How late each task may start, and the room that the links and the finish leave it; dues count in the first alone. */
const backwardPass = (
  { tasks, order, outgoing, to, gap }: NetworkGraph,
  early: Float64Array,
  finish: number,
): { late: Float64Array; free: Float64Array } => {
  const late = new Float64Array(tasks.length);
  const free = new Float64Array(tasks.length);
  for (const at of order.toReversed()) {
    const { duration = 0, anchored = false, due = null } = tasks[at] ?? {};
    const own = early[at] ?? 0;
    const end = anchored ? own : finish - duration;
    let latest = due === null ? end : Math.min(end, due - duration);
    let room = end - own;
    for (const link of linksOf(outgoing, at)) {
      const successor = to[link] ?? 0;
      latest = Math.min(latest, (late[successor] ?? 0) - (gap[link] ?? 0));
      room = Math.min(room, (early[successor] ?? 0) - own - (gap[link] ?? 0));
    }
    late[at] = latest;
    free[at] = room;
  }
  return { late, free };
};

const driverOf = (graph: NetworkGraph, link: number, early: number, start: number, at: number): Driver => {
  const driving = graph.links[link];
  if (driving) return { kind: 'link', link: driving };
  const notBefore = graph.tasks[at]?.notBefore ?? null;
  return notBefore !== null && notBefore === early && early > start
    ? { kind: 'not-before' }
    : { kind: 'start' };
};

/**
 * The critical path method: early times by a walk along the links, late times by a walk back from the finish, each
 * linear in tasks + links. No task starts before `start` (the start of the plan, 0 when not given), whatever a lead or
 * an earlier `notBefore` would allow.
 *
 * A late finish is the earliest of: the finish of the whole plan (an anchored task: its own early finish), the task's
 * due, and what its successors leave. All four link types are the same condition between two starts,
 * `start(to) >= start(from) + gap`; free float is the smallest room that any link leaves, for FS early start of `to` -
 * early finish of `from` - lag, and so on with the ends that the type names.
 *
 * With SS, FF and SF links a task can be critical the other way round: the shorter it becomes, the later the plan ends
 * (Wiest 1981). That is a property of the method; the numbers here are right all the same.
 *
 * Fails with one problem at a time, by name: a ring of links, a link to itself or to a task that is not there, a
 * number that is not whole. Never throws.
 *
 * Sources: J. E. Kelley, M. R. Walker, Critical-path planning and scheduling, Proc. Eastern Joint Computer Conference,
 * 1959, pp. 160-173 (early and late times, floats). J. D. Wiest, Precedence diagramming method: some unusual
 * characteristics and their implications for project managers, Journal of Operations Management 1(3), 1981, pp. 121-130.
 */
export const scheduleNetwork = (
  tasks: readonly NetworkTask[],
  links: readonly NetworkLink[],
  start = 0,
): Result<NetworkSchedule, NetworkProblem> => {
  const made = makeGraph(tasks, links);
  if (!made.ok) return made;
  const graph = made.value;
  const { early, driver } = forwardPass(graph, start);
  const finish = finishOf(graph, early, start);
  const { late, free } = backwardPass(graph, early, finish);
  const times = tasks.map(({ id, duration }, at): TaskTimes => {
    const [earlyStart, lateStart] = [early[at] ?? 0, late[at] ?? 0];
    return {
      id,
      earlyStart,
      earlyFinish: earlyStart + duration,
      lateStart,
      lateFinish: lateStart + duration,
      totalFloat: lateStart - earlyStart,
      freeFloat: free[at] ?? 0,
      critical: lateStart <= earlyStart,
      driver: driverOf(graph, driver[at] ?? -1, earlyStart, start, at),
    };
  });
  return ok({
    tasks: times,
    byId: new Map(times.map((time) => [time.id, time])),
    finish,
    ...findCriticalPaths(graph, times),
  });
};
