import type { PlainError } from '#shared/core/result';
import { say } from '#shared/language/say';

/**
 * A piece of work, a gate or another milestone. All times are numbers of working days as `WorkingCalendar` counts them:
 * a start is the moment at which that working day begins, a finish is exclusive.
 */
export type NetworkTask = {
  readonly id: string;
  /** For the sentences of problems; may be empty. */
  readonly name: string;
  /** Whole working days; 0 for a milestone. */
  readonly duration: number;
  /** The earliest start that a person set, or null. */
  readonly notBefore: number | null;
  /** The moment by which it has to be finished, or null: `calendar.indexAfter(day)` for "by the end of that day". */
  readonly due: number | null;
  /**
   * True: float is counted up to this task and no further. It has to finish when it can at the earliest, or when it is
   * due if that is earlier. So the work before a gate has float up to its own gate, not up to the end of the plan.
   */
  readonly anchored?: boolean;
};

/**
 * A condition between two tasks, `lag` in working days, negative for a lead. FS: `to` starts no earlier than `from`
 * finishes + lag. SS: starts no earlier than it starts + lag. FF: finishes no earlier than it finishes + lag. SF:
 * finishes no earlier than it starts + lag. Two tasks may have several links in the same direction.
 */
export type NetworkLink = {
  readonly from: string;
  readonly to: string;
  readonly type: 'FS' | 'SS' | 'FF' | 'SF';
  readonly lag: number;
};

/**
 * What made a task start as late as its early start: a link, the earliest start that a person set, or nothing but the
 * start of the plan. Where a link and a date ask for the same day, the link is named; of links, the first given.
 */
export type Driver =
  | { readonly kind: 'link'; readonly link: NetworkLink }
  | { readonly kind: 'not-before' }
  | { readonly kind: 'start' };

/** When a task can and when it must happen; working-day numbers, finishes exclusive. */
export type TaskTimes = {
  readonly id: string;
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  /**
   * Working days by which the task can slip before the finish (or its anchor) slips or a due is missed. Negative: so
   * many days too late already.
   */
  readonly totalFloat: number;
  /** Working days by which the task can slip before any other task's early start slips. Counts no dues; never negative. */
  readonly freeFloat: number;
  /** Total float of zero or less: on the longest way to a finish, or too late for a due. */
  readonly critical: boolean;
  readonly driver: Driver;
};

/**
 * Why a network has no times. `tasks` are the ids of the tasks to show: of a cycle in the order in which they wait for
 * each other, else those concerned that exist. `link` is the link at fault where it is a single one.
 */
export type NetworkProblem = PlainError<'cycle' | 'self-link' | 'unknown-task' | 'same-id' | 'not-whole'> & {
  readonly tasks: readonly string[];
  readonly link: NetworkLink | null;
};

/** How a task is called in a sentence. */
export const quoted = ({ name }: NetworkTask): string =>
  name.trim() === '' ? say`a task without a name` : say`“${name.trim()}”`;
