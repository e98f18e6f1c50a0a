import type { Context } from '#shared/core/context';
import { ok, type Result } from '#shared/core/result';
import { applyCommand, type CommandError } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import {
  advanceHistory,
  applyEntry,
  type DoEntry,
  type History,
  type JournalEntry,
  joinTyping,
  type ReversalEntry,
} from '#shared/session/journal';
import type { Session } from '#shared/session/session';

/** A session in work with the journal that leads to it. */
export type Work = {
  readonly session: Session;
  readonly history: History;
  readonly journal: readonly JournalEntry[];
};

/** What one step makes of it. An entry whose number the journal already has replaces the last one (joined typing). */
export type Step = { readonly session: Session; readonly history: History; readonly entry: JournalEntry };

/** Carries out a command. Null when it changes nothing: then there is nothing to store and nothing to undo. */
export const doStep = (work: Work, command: Command, context: Context): Result<Step | null, CommandError> => {
  const applied = applyCommand(work.session, command, context);
  if (!applied.ok) return applied;
  const { session, patches, inverse } = applied.value;
  if (patches.length === 0) return ok(null);
  const entry: DoEntry = {
    kind: 'do',
    seq: work.journal.length,
    at: context.now(),
    actor: context.actor,
    command,
    patches,
    inverse,
  };
  const joined = joinTyping(work.journal.at(-1), entry);
  if (joined) return ok({ session, history: work.history, entry: joined });
  return ok({ session, history: advanceHistory(work.history, entry), entry });
};

const reversal = (
  work: Work,
  kind: 'undo' | 'redo',
  target: number | undefined,
  context: Context,
): Step | null => {
  const done = target === undefined ? undefined : work.journal[target];
  if (done?.kind !== 'do') return null;
  const entry: ReversalEntry = {
    kind,
    seq: work.journal.length,
    at: context.now(),
    actor: context.actor,
    target: done.seq,
    patches: kind === 'undo' ? done.inverse : done.patches,
    inverse: kind === 'undo' ? done.patches : done.inverse,
  };
  return {
    session: applyEntry(work.session, entry),
    history: advanceHistory(work.history, entry),
    entry,
  };
};

/** Takes the last thing done back; null when there is nothing. */
export const undoStep = (work: Work, context: Context): Step | null =>
  reversal(work, 'undo', work.history.undoable.at(-1), context);

/** Does again what was taken back last; null when there is nothing. */
export const redoStep = (work: Work, context: Context): Step | null =>
  reversal(work, 'redo', work.history.redoable.at(-1), context);
