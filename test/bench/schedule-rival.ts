import type { NetworkLink, NetworkTask } from '#shared/plan/schedule/network-task';

/** Early and late starts and finishes, in the order of the tasks. */
export type PlainTimes = {
  readonly earlyStart: number[];
  readonly earlyFinish: number[];
  readonly lateStart: number[];
  readonly lateFinish: number[];
  readonly finish: number;
};

/** Which ends a type joins: a start (0) or a finish (1) of each task. */
const ENDS = { FS: [1, 0], SS: [0, 0], FF: [1, 1], SF: [0, 1] } as const;

/**
 * The rule as it is written down, with starts and finishes as boundaries of their own and nothing sorted: go over all
 * conditions and move what breaks one, until nothing moves. The tests' oracle and the bench's rival. It needs a network
 * without cycles.
 */
export const relax = (
  tasks: readonly NetworkTask[],
  links: readonly NetworkLink[],
  start = 0,
): PlainTimes => {
  const place = new Map(tasks.map(({ id }, at) => [id, at]));
  const joined = links.map(({ from, to, type, lag }) => ({
    from: place.get(from) ?? -1,
    to: place.get(to) ?? -1,
    ends: ENDS[type],
    lag,
  }));
  const early = [
    tasks.map(({ notBefore }) => Math.max(start, notBefore ?? start)),
    tasks.map(() => -Infinity),
  ];
  const keepApart = (at: number): boolean => {
    const length = tasks[at]!.duration;
    if (early[1]![at] === early[0]![at]! + length) return false;
    early[0]![at] = Math.max(early[0]![at]!, early[1]![at]! - length);
    early[1]![at] = early[0]![at] + length;
    return true;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const at of tasks.keys()) moved = keepApart(at) || moved;
    for (const { from, to, ends, lag } of joined) {
      const asked = early[ends[0]]![from]! + lag;
      if (early[ends[1]]![to]! >= asked) continue;
      early[ends[1]]![to] = asked;
      if (ends[1] === 0) early[1]![to] = asked + tasks[to]!.duration;
      moved = true;
    }
  }
  const finish = Math.max(start, ...early[1]!);
  const late = relaxBack(tasks, joined, early[1]!, finish);
  return {
    earlyStart: early[0]!,
    earlyFinish: early[1]!,
    lateStart: late[0],
    lateFinish: late[1],
    finish,
  };
};

type Joined = { from: number; to: number; ends: readonly [0 | 1, 0 | 1]; lag: number };

const relaxBack = (
  tasks: readonly NetworkTask[],
  joined: readonly Joined[],
  earlyFinish: readonly number[],
  finish: number,
): [number[], number[]] => {
  const latest = tasks.map(({ anchored, due }, at) =>
    Math.min(anchored === true ? earlyFinish[at]! : finish, due ?? Infinity),
  );
  const late: [number[], number[]] = [latest.map((end, at) => end - tasks[at]!.duration), latest];
  for (let moved = true; moved;) {
    moved = false;
    for (const { from, to, ends, lag } of joined) {
      const asked = late[ends[1]][to]! - lag;
      if (late[ends[0]][from]! <= asked) continue;
      late[0][from] = ends[0] === 0 ? asked : asked - tasks[from]!.duration;
      late[1][from] = late[0][from] + tasks[from]!.duration;
      moved = true;
    }
  }
  return late;
};
