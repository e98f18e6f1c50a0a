import { applyPatches, type Patch } from 'immer';
import type { Context } from '#shared/core/context';
import { addDays, asDate, asInstant, type Instant } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import type { Result } from '#shared/core/result';
import { applyCommand, type CommandError } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import {
  advanceHistory,
  emptyHistory,
  type DoEntry,
  type History,
  joinTyping,
  type JournalEntry,
} from '#shared/session/journal';
import { emptySession, type Session } from '#shared/session/session';

/** A session with fixed particulars and nothing said. */
export const blankSession = (): Session =>
  emptySession({
    id: asId('s1'),
    createdAt: asInstant('2026-10-15T07:30:00.000Z'),
    date: asDate('2026-10-15'),
    locale: 'en-GB',
    currency: 'EUR',
  });

/** A context whose clock moves on by `tick` milliseconds at each look and whose ids count up. */
export const countingContext = (tick = 5000): Context => {
  let time = Date.parse('2026-10-15T08:00:00.000Z');
  let ids = 0;
  return {
    now: () => new Date((time += tick)).toISOString() as Instant,
    newId: () => asId(`n${(ids += 1)}`),
    actor: 'Sam Berger',
  };
};

/** A session at a desk: it takes commands, undo and redo as the store does, all in memory. */
export type Desk = {
  readonly start: Session;
  session: Session;
  journal: JournalEntry[];
  history: History;
  readonly context: Context;
};

/** A desk with a session on it. */
export const openDesk = (start: Session = blankSession(), context: Context = countingContext()): Desk => ({
  start,
  session: start,
  journal: [
    {
      kind: 'create',
      seq: 0,
      at: start.createdAt,
      actor: '',
      origin: { kind: 'blank', of: '' },
      document: start,
    },
  ],
  history: emptyHistory,
  context,
});

/** Carries a command out and writes it into the journal, joined to the last entry where it is one stretch of typing. */
export const carryOut = (desk: Desk, command: Command): Result<unknown, CommandError> => {
  const done = applyCommand(desk.session, command, desk.context);
  if (!done.ok) return done;
  const entry: DoEntry = {
    kind: 'do',
    seq: desk.journal.length,
    at: desk.context.now(),
    actor: desk.context.actor,
    command,
    patches: done.value.patches,
    inverse: done.value.inverse,
  };
  const joined = joinTyping(desk.journal.at(-1), entry);
  if (joined) desk.journal[joined.seq] = joined;
  else {
    desk.journal.push(entry);
    desk.history = advanceHistory(desk.history, entry);
  }
  desk.session = done.value.session;
  return done;
};

const reverse = (desk: Desk, kind: 'undo' | 'redo'): boolean => {
  const target = (kind === 'undo' ? desk.history.undoable : desk.history.redoable).at(-1);
  const entry = target === undefined ? undefined : desk.journal[target];
  if (entry?.kind !== 'do') return false;
  const [patches, inverse] =
    kind === 'undo' ? [entry.inverse, entry.patches] : [entry.patches, entry.inverse];
  const reversal: JournalEntry = {
    kind,
    seq: desk.journal.length,
    at: desk.context.now(),
    actor: desk.context.actor,
    target: entry.seq,
    patches,
    inverse,
  };
  desk.journal.push(reversal);
  desk.history = advanceHistory(desk.history, reversal);
  desk.session = applyPatches(desk.session, patches as Patch[]);
  return true;
};

/** Takes the last command back; false when there is none. */
export const undo = (desk: Desk): boolean => reverse(desk, 'undo');

/** Does what was taken back again; false when there is nothing. */
export const redo = (desk: Desk): boolean => reverse(desk, 'redo');

/** An id that tests can write shortly. */
export const id = (text: string): Id => asId(text);

/** A day that tests can write shortly. */
export const day = asDate;

/** Days from a fixed first day. */
export const dayAt = (offset: number) => addDays(asDate('2026-11-02'), offset);
