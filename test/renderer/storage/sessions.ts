/** Session files and a place for copies, for the tests of the storage. */
import { asDate, asInstant, type Instant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { SessionFile } from '#shared/document/session-file';
import type { Command } from '#shared/session/command';
import { historyOf, type JournalEntry } from '#shared/session/journal';
import { emptySession, type Session } from '#shared/session/session';
import type { CopyStore } from '../../../renderer/storage/second-copies.ts';
import { doStep } from '../../../renderer/storage/session-steps.ts';

/** A moment of the test's own clock, in seconds after it began. */
export const at = (seconds: number): Instant =>
  asInstant(new Date(Date.UTC(2027, 0, 4, 9, 0, seconds)).toISOString());

/** The moment and the day of all tests. */
export const MOMENT = { now: at(0), today: asDate('2027-01-04') };

/** A session of which nothing is said yet, with its journal. */
export const blankFile = (id = 'S1', title = 'Claims intake'): SessionFile => {
  const session: Session = {
    ...emptySession({ id: asId(id), createdAt: at(0), date: '', locale: 'en-GB', currency: 'EUR' }),
    title,
  };
  return {
    session,
    journal: [
      { kind: 'create', seq: 0, at: at(0), actor: '', origin: { kind: 'blank', of: '' }, document: session },
    ],
  };
};

/** The file after some commands, ten seconds apart so that nothing joins. */
export const edited = (file: SessionFile, ...commands: readonly Command[]): SessionFile => {
  let { session } = file;
  const journal: JournalEntry[] = [...file.journal];
  for (const command of commands) {
    const context = { now: () => at(journal.length * 10), newId: () => asId('new'), actor: '' };
    const step = doStep({ session, journal, history: historyOf(journal) }, command, context);
    if (!step.ok || !step.value) throw new Error('the command changes nothing');
    session = step.value.session;
    journal[step.value.entry.seq] = step.value.entry;
  }
  return { session, journal };
};

/** A command that says the goal. */
export const say = (statement: string): Command => ({ type: 'goal.update', changes: { statement } });

/** Copies in memory. */
export const memoryCopies = (): CopyStore & { readonly files: Map<string, Uint8Array> } => {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    write: (name, bytes) => Promise.resolve(void files.set(name, bytes)),
    read: (name) => Promise.resolve(files.get(name) ?? null),
    list: () =>
      Promise.resolve([...files].map(([name, bytes]) => ({ name, writtenAt: at(0), size: bytes.length }))),
    remove: (name) => Promise.resolve(void files.delete(name)),
  };
};
