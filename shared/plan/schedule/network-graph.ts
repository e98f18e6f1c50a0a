import { err, ok, type Result } from '#shared/core/result';
import { say } from '#shared/language/say';
import { type Edges, edgesBy, linksOf } from './network-edges.ts';
import { findCycle } from './network-cycle.ts';
import { type NetworkLink, type NetworkProblem, type NetworkTask, quoted } from './network-task.ts';

/** Tasks and links by their places in the lists given, in flat arrays: no look-up by id, no object per link. */
export type NetworkGraph = {
  readonly tasks: readonly NetworkTask[];
  readonly links: readonly NetworkLink[];
  /** The task that each link comes from. */
  readonly from: Int32Array;
  /** The task that each link leads to. */
  readonly to: Int32Array;
  /** What each link asks for, in working days: `start(to) >= start(from) + gap`. */
  readonly gap: Float64Array;
  readonly incoming: Edges;
  readonly outgoing: Edges;
  /** Every task after all tasks it waits for. */
  readonly order: Int32Array;
};

const GAPS: Readonly<Record<NetworkLink['type'], (from: number, to: number) => number>> = {
  FS: (from) => from,
  SS: () => 0,
  FF: (from, to) => from - to,
  SF: (_, to) => -to,
};

const problem = (
  code: NetworkProblem['code'],
  message: string,
  todo: string,
  tasks: readonly NetworkTask[],
  link: NetworkLink | null = null,
): NetworkProblem => ({ code, message, todo, tasks: tasks.map(({ id }) => id), link });

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const isDay = (day: number | null): boolean => day === null || Number.isSafeInteger(day);

const checkTask = (task: NetworkTask): NetworkProblem | null => {
  if (!Number.isSafeInteger(task.duration) || task.duration < 0) {
    const message = say`${capital(quoted(task))} needs a duration of whole working days, 0 or more.`;
    return problem('not-whole', message, say`Correct its duration.`, [task]);
  }
  if (isDay(task.notBefore) && isDay(task.due)) return null;
  const message = say`The earliest start and the due of ${quoted(task)} need to be whole days.`;
  return problem('not-whole', message, say`Correct its dates.`, [task]);
};

const checkLink = (
  link: NetworkLink,
  from: NetworkTask | undefined,
  to: NetworkTask | undefined,
): NetworkProblem | null => {
  const known = from ?? to;
  if (!from || !to) {
    const name = known ? quoted(known) : '';
    const one = from
      ? say`A task that is not in the plan waits for ${name}.`
      : say`${capital(name)} waits for a task that is not in the plan.`;
    const message = known ? one : say`A link joins two tasks that are not in the plan.`;
    return problem('unknown-task', message, say`Remove the link.`, known ? [known] : [], link);
  }
  if (from === to) {
    return problem(
      'self-link',
      say`${capital(quoted(to))} waits for itself.`,
      say`Remove the link.`,
      [to],
      link,
    );
  }
  if (Number.isSafeInteger(link.lag)) return null;
  const message = say`The waiting time from ${quoted(from)} to ${quoted(to)} needs to be whole working days.`;
  return problem('not-whole', message, say`Correct the waiting time.`, [from, to], link);
};

const indexTasks = (tasks: readonly NetworkTask[]): Result<ReadonlyMap<string, number>, NetworkProblem> => {
  const places = new Map<string, number>();
  for (const [place, task] of tasks.entries()) {
    const wrong = checkTask(task);
    if (wrong) return err(wrong);
    if (places.has(task.id)) {
      const message = say`${capital(quoted(task))} is in the plan twice.`;
      return err(problem('same-id', message, say`Remove one of the two.`, [task]));
    }
    places.set(task.id, place);
  }
  return ok(places);
};

/** Shorter than the tasks where some wait for each other in a ring. */
const sortTasks = (tasks: number, incoming: Edges, outgoing: Edges, to: Int32Array): Int32Array => {
  const order = new Int32Array(tasks);
  const waiting = new Int32Array(tasks);
  let found = 0;
  for (let task = 0; task < tasks; task += 1) {
    waiting[task] = linksOf(incoming, task).length;
    if (waiting[task] === 0) order[found++] = task;
  }
  for (let place = 0; place < found; place += 1) {
    const task = order[place] ?? 0;
    for (const link of linksOf(outgoing, task)) {
      const successor = to[link] ?? 0;
      waiting[successor] = (waiting[successor] ?? 0) - 1;
      if (waiting[successor] === 0) order[found++] = successor;
    }
  }
  return order.subarray(0, found);
};

/** A longer cycle is cut short in the sentence; `tasks` has all of it. */
const NAMED_AT_MOST = 6;

/** `tasks` in the order in which they wait for each other; the last waits for the first. */
const cycleProblem = (tasks: readonly NetworkTask[]): NetworkProblem => {
  const names = tasks.map(quoted);
  const [first = '', second = first, ...others] = names;
  const left = names.length > NAMED_AT_MOST ? names.length - NAMED_AT_MOST : 0;
  const named = others.slice(0, others.length - left).map((name) => say`, which waits for ${name}`);
  const end =
    left === 0
      ? say`, which waits for ${first}.`
      : say`, and so on through ${left} more; the last of them waits for ${first}.`;
  const message = say`${capital(first)} waits for ${second}${named.join('')}${end}`;
  return problem('cycle', message, say`Remove one of the links.`, tasks);
};

/**
 * Checks tasks and links and sorts them, linear in both (A. B. Kahn, Topological sorting of large networks,
 * Communications of the ACM 5(11), 1962, pp. 558-562). The first thing found wrong is the answer: each task's numbers
 * and id, each link, then cycles, of which a short one is named.
 */
export const makeGraph = (
  tasks: readonly NetworkTask[],
  links: readonly NetworkLink[],
): Result<NetworkGraph, NetworkProblem> => {
  const places = indexTasks(tasks);
  if (!places.ok) return places;
  const [from, to] = [new Int32Array(links.length), new Int32Array(links.length)];
  const gap = new Float64Array(links.length);
  for (const [at, link] of links.entries()) {
    const [start, end] = [places.value.get(link.from) ?? -1, places.value.get(link.to) ?? -1];
    const [before, after] = [tasks[start], tasks[end]];
    const wrong = checkLink(link, before, after);
    if (wrong) return err(wrong);
    from[at] = start;
    to[at] = end;
    gap[at] = link.lag + GAPS[link.type](before?.duration ?? 0, after?.duration ?? 0);
  }
  const [incoming, outgoing] = [edgesBy(to, tasks.length), edgesBy(from, tasks.length)];
  const order = sortTasks(tasks.length, incoming, outgoing, to);
  if (order.length < tasks.length) {
    const cycle = findCycle({ tasks: tasks.length, incoming, from, order });
    return err(cycleProblem(cycle.flatMap((at) => tasks[at] ?? [])));
  }
  return ok({ tasks, links, from, to, gap, incoming, outgoing, order });
};
