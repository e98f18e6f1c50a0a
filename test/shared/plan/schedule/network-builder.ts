import { type NetworkSchedule, scheduleNetwork } from '#shared/plan/schedule/network';
import type { NetworkLink, NetworkProblem, NetworkTask } from '#shared/plan/schedule/network-task';

/** A task named after its id. */
export const task = (id: string, duration: number, more: Partial<NetworkTask> = {}): NetworkTask => ({
  id,
  name: id,
  duration,
  notBefore: null,
  due: null,
  ...more,
});

/** `link('A FS B')`, `link('A SS B 3')`, `link('A FF B -2')`; ids without blanks. */
export const link = (text: string): NetworkLink => {
  const [from = '', type, to = '', lag = '0'] = text.split(' ');
  return { from, to, type: type as NetworkLink['type'], lag: Number(lag) };
};

/** The schedule of a network that has one. */
export const scheduled = (
  tasks: readonly NetworkTask[],
  links: readonly NetworkLink[],
  start = 0,
): NetworkSchedule => {
  const result = scheduleNetwork(tasks, links, start);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** What is wrong with a network that has no schedule. */
export const problemOf = (tasks: readonly NetworkTask[], links: readonly NetworkLink[]): NetworkProblem => {
  const result = scheduleNetwork(tasks, links);
  if (result.ok) throw new Error('The network has a schedule.');
  return result.error;
};

/** Each task as `[early start, early finish, late start, late finish, total float, free float]`. */
export const table = (schedule: NetworkSchedule): Record<string, number[]> =>
  Object.fromEntries(
    schedule.tasks.map((of) => [
      of.id,
      [of.earlyStart, of.earlyFinish, of.lateStart, of.lateFinish, of.totalFloat, of.freeFloat],
    ]),
  );

/** `'A 2'`, `'N 6 K L'`: an activity list as textbooks print it, with finish-to-start links from those it names. */
export const activityList = (
  lines: readonly string[],
): readonly [readonly NetworkTask[], readonly NetworkLink[]] => {
  const rows = lines.map((line) => line.split(' '));
  return [
    rows.map(([id = '', duration]) => task(id, Number(duration))),
    rows.flatMap(([id = '', , ...before]) => before.map((from) => link(`${from} FS ${id}`))),
  ];
};
