import type { Phase } from './phase.ts';
import type { Task } from './task.ts';

const sameTask = (a: Task, b: Task): boolean =>
  a === b ||
  (a.id === b.id &&
    a.start === b.start &&
    a.end === b.end &&
    a.duration === b.duration &&
    a.due === b.due &&
    a.links === b.links);

const samePhase = (a: Phase, b: Phase): boolean =>
  a === b ||
  (a.id === b.id &&
    a.kind === b.kind &&
    a.start === b.start &&
    a.end === b.end &&
    a.waitsForGate === b.waitsForGate &&
    a.contingency.time === b.contingency.time &&
    a.gate.date === b.gate.date &&
    a.tasks.length === b.tasks.length &&
    a.tasks.every((task, at) => b.tasks[at] !== undefined && sameTask(task, b.tasks[at])));

/**
 * Whether two states of a plan are placed alike in one calendar: nothing differs that `schedulePlan` looks at to find
 * days, only names, owners, effort, money and the like. Lists of links count as equal only when they are the same list,
 * as they are after a change elsewhere. Why: a letter typed into a name must not cost the schedule of the whole plan.
 */
export const haveSameTimes = (before: readonly Phase[], after: readonly Phase[]): boolean =>
  before === after ||
  (before.length === after.length &&
    before.every((phase, at) => after[at] !== undefined && samePhase(phase, after[at])));
