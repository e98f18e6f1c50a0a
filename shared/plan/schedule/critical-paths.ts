import { linksOf } from './network-edges.ts';
import type { NetworkGraph } from './network-graph.ts';
import type { TaskTimes } from './network-task.ts';

/** How many critical paths are listed. Their number can grow as a power of the tasks; nobody reads more than these. */
export const MOST_PATHS = 10;

/** A way back from the end of a path: the task, and what follows it. */
type Step = { readonly task: number; readonly after: Step | null };

const idsOf = (step: Step, times: readonly TaskTimes[]): string[] => {
  const ids: string[] = [];
  for (let at: Step | null = step; at; at = at.after) ids.push(times[at.task]?.id ?? '');
  return ids;
};

/**
 * The critical paths as ids in the order of the work: chains of critical tasks in which each link decides when the next
 * task starts, from a task that starts with the plan or on its own date to one that no critical task waits for. They
 * are ordered by their ends, the latest first, so the first one leads to the finish of the plan. At most
 * {@link MOST_PATHS}; `morePaths` says that there are more.
 *
 * Walked backwards: a task whose start decides that of a critical task is critical too, so no way is a dead end.
 */
export const findCriticalPaths = (
  graph: NetworkGraph,
  times: readonly TaskTimes[],
): { readonly criticalPaths: readonly (readonly string[])[]; readonly morePaths: boolean } => {
  const { from, to, gap, incoming } = graph;
  const startOf = (task: number): number => times[task]?.earlyStart ?? 0;
  const decides = (link: number): boolean => {
    const [before, after] = [from[link] ?? 0, to[link] ?? 0];
    return startOf(after) === startOf(before) + (gap[link] ?? 0) && times[after]?.critical === true;
  };
  const endOf = (task: number): number => times[task]?.earlyFinish ?? 0;
  const finish = times.reduce((latest, { earlyFinish }) => Math.max(latest, earlyFinish), -Infinity);
  const goesOn = new Uint8Array(times.length);
  for (let link = 0; link < from.length; link += 1) {
    const [before, after] = [from[link] ?? 0, to[link] ?? 0];
    // What is finished last has reached the finish, even where a task that ends sooner waits for its start.
    if (decides(link) && (endOf(before) < finish || endOf(after) === finish)) goesOn[before] = 1;
  }
  const ends = [...times.keys()].filter((task) => times[task]?.critical === true && goesOn[task] === 0);
  ends.sort((a, b) => endOf(a) - endOf(b) || b - a);
  const steps: Step[] = ends.map((task) => ({ task, after: null }));
  const paths: string[][] = [];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const before = new Set<number>();
    for (const link of linksOf(incoming, step.task)) {
      if (decides(link)) before.add(from[link] ?? 0);
    }
    if (before.size === 0) {
      if (paths.length === MOST_PATHS) return { criticalPaths: paths, morePaths: true };
      paths.push(idsOf(step, times));
    }
    for (const task of [...before].reverse()) steps.push({ task, after: step });
  }
  return { criticalPaths: paths, morePaths: false };
};
