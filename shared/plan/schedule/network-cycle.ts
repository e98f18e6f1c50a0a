import { type Edges, linksOf } from './network-edges.ts';

/** What is known of a network whose tasks cannot all be put in order; `order` holds those that can. */
type Unsorted = {
  readonly tasks: number;
  readonly incoming: Edges;
  readonly from: Int32Array;
  readonly order: Int32Array;
};

/** From how many tasks a shorter cycle is looked for: enough for a person's plan, and never slow on a huge one. */
const LOOKED_FROM = 200;

/** The tasks out of order that each task out of order waits for. None of them waits for nothing. */
const makeWaitsFor = ({ tasks, incoming, from, order }: Unsorted): ((task: number) => number[]) => {
  const sorted = new Uint8Array(tasks);
  for (const task of order) sorted[task] = 1;
  return (task) => {
    const found: number[] = [];
    for (const link of linksOf(incoming, task)) {
      const before = from[link] ?? 0;
      if (sorted[before] === 0) found.push(before);
    }
    return found;
  };
};

/** Whoever walks from waiting task to awaited task must come back to a task he has been at. */
const walk = (start: number, waitsFor: (task: number) => number[]): number[] => {
  const placeOf = new Map<number, number>();
  const path: number[] = [];
  let task = start;
  while (!placeOf.has(task)) {
    placeOf.set(task, path.length);
    path.push(task);
    task = waitsFor(task)[0] ?? task;
  }
  return path.slice(placeOf.get(task));
};

/** The shortest cycle through a task that has fewer than `limit` tasks, or null: a breadth-first search. */
const shortestThrough = (
  start: number,
  limit: number,
  waitsFor: (task: number) => number[],
): number[] | null => {
  const cameFrom = new Map<number, number | null>([[start, null]]);
  let ring = [start];
  for (let length = 1; length < limit && ring.length > 0; length += 1) {
    const next: number[] = [];
    for (const task of ring) {
      for (const before of waitsFor(task)) {
        if (before === start) return pathTo(task, cameFrom);
        if (cameFrom.has(before)) continue;
        cameFrom.set(before, task);
        next.push(before);
      }
    }
    ring = next;
  }
  return null;
};

const pathTo = (task: number, cameFrom: ReadonlyMap<number, number | null>): number[] => {
  const path: number[] = [];
  for (let at: number | null = task; at !== null; at = cameFrom.get(at) ?? null) path.push(at);
  return path.reverse();
};

/**
 * A cycle among the tasks that a topological sort left over: each waits for the next, the last for the first, and it
 * begins with the task that was given first. The shortest of all in a plan of up to {@link LOOKED_FROM} tasks in or
 * behind cycles; else the shortest through that many of them, those of a cycle first.
 */
export const findCycle = (network: Unsorted): number[] => {
  const waitsFor = makeWaitsFor(network);
  const sorted = new Set(network.order);
  const left = Array.from({ length: network.tasks }, (_, task) => task).filter((task) => !sorted.has(task));
  let best = walk(left[0] ?? 0, waitsFor);
  for (const task of [...best, ...left].slice(0, LOOKED_FROM)) {
    best = shortestThrough(task, best.length, waitsFor) ?? best;
  }
  const first = best.indexOf(best.reduce((least, task) => Math.min(least, task), Infinity));
  return [...best.slice(first), ...best.slice(0, first)];
};
