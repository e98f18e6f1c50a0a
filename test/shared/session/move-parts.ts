import type { Id } from '#shared/core/ids';
import type { SimpleCommand } from '#shared/session/command';
import type { Phase } from '#shared/plan/phase';
import type { Task, TaskLink } from '#shared/plan/task';
import type { Session } from '#shared/session/session';

/** What chance brings to one move: numbers to choose with, a text, and a figure. */
export type Chance = {
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly figure: number | null;
};

/** Makes one command for a session from what chance brings; null where there is nothing to apply it to. */
export type Move = (session: Session, chance: Chance, newId: () => Id) => SimpleCommand | null;

export const pick = <T>(list: readonly T[], choice: number): T | undefined =>
  list[choice % Math.max(1, list.length)];
export const anyone = (session: Session, choice: number): Id | '' =>
  choice % 4 === 0 ? '' : (pick(session.participants, choice)?.id ?? '');
export const anyMetric = (session: Session, choice: number): Id | '' =>
  pick(session.metrics, choice)?.id ?? '';

const tasksOf = (session: Session): readonly Task[] => session.phases.flatMap(({ tasks }) => tasks);
export const anyTask = (session: Session, choice: number): Id | '' =>
  choice % 3 === 0 ? '' : (pick(tasksOf(session), choice)?.id ?? '');
/** A link to any task, or none. The document does not judge cycles; the schedule explains them. */
export const anyLink = (session: Session, choice: number): TaskLink[] => {
  const from = anyTask(session, choice);
  return from === '' ? [] : [{ from, type: choice % 2 === 0 ? 'FS' : 'SS', lag: choice - 3 }];
};

export const withPhase =
  (make: (phase: Phase, ...rest: Parameters<Move>) => SimpleCommand | null): Move =>
  (session, chance, newId) => {
    const phase = pick(session.phases, chance.a);
    return phase ? make(phase, session, chance, newId) : null;
  };

export const withEntry =
  <T>(
    list: (session: Session) => readonly T[],
    make: (entry: T, session: Session, chance: Chance) => SimpleCommand,
  ): Move =>
  (session, chance) => {
    const entry = pick(list(session), chance.a);
    return entry === undefined ? null : make(entry, session, chance);
  };
