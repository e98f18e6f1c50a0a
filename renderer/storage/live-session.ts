import { spokenNow } from '#shared/language/say';
import { storageTexts } from '#shared/language/storage';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { SessionFile } from '#shared/document/session-file';
import { type History, historyOf, type JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import { onNews, tell } from './channel.ts';
import { clock } from './clock.ts';
import { copySoon, copyStore, flushCopies } from './copy-keeper.ts';
import { database } from './database.ts';
import { type Loaded, loadSession } from './load-session.ts';
import { lockSession, type SessionLock } from './session-lock.ts';
import { appendToSession, type SessionWrite } from './session-repository.ts';
import type { Step } from './session-steps.ts';
import { problemOf } from './storage-problem.ts';
import { makeWriteQueue, type SaveState } from './write-queue.ts';

/** What is known of a session that is open in this window. */
export type LiveState = {
  readonly session: Session;
  readonly history: History;
  readonly journal: readonly JournalEntry[];
  readonly saveState: SaveState;
  readonly readOnly: boolean;
  readonly notice: PlainError | null;
};

/** A session that is open in this window, with its lock and its queue of writes. */
export type LiveSession = {
  readonly id: Id;
  readonly state: () => LiveState;
  /** Takes a step over: shows it at once and queues it for storage. */
  readonly take: (step: Step) => void;
  /** Writes what waits, and the second copy; resolves even when writing fails. */
  readonly flush: () => Promise<void>;
  readonly isStored: () => boolean;
  /** Shows something that the person must know. */
  readonly warn: (notice: PlainError) => void;
  readonly close: () => void;
};

const otherWindow = (): PlainError => ({
  code: 'other-window',
  ...storageTexts[spokenNow()].otherWindow,
});

type Cell = LiveState & { journal: JournalEntry[] };

const commit = async (write: SessionWrite): Promise<void> => {
  if (!database.isOpen()) await database.open();
  const summary = await appendToSession(database, write, { now: clock.now(), today: clock.today() });
  tell({ kind: 'session-saved', id: write.session.id, summary });
};

const fileOf = ({ session, journal }: LiveState): SessionFile => ({ session, journal: [...journal] });

const cellOf = (loaded: Loaded, mayWrite: boolean): Cell => ({
  session: loaded.file.session,
  journal: [...loaded.file.journal],
  history: historyOf(loaded.file.journal),
  saveState: { kind: 'saved', at: loaded.savedAt },
  readOnly: loaded.readOnly || !mayWrite,
  notice: loaded.notice ?? (mayWrite ? null : otherWindow()),
});

/** How long, in milliseconds, a reading window lets edits of the other one gather before it reads them. */
const FOLLOW = 150;

/** A reading window follows what the writing one commits. */
const follow = (id: Id, read: () => Promise<void>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return onNews((news, from) => {
    if (from !== 'elsewhere' || news.kind !== 'session-saved' || news.id !== id) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void read();
    }, FOLLOW);
  });
};

/** The state of one open session, and who wants to know of its changes. */
type Holder = { cell: Cell; closed: boolean; readonly onChange: () => void };

const update = (holder: Holder, change: Partial<Cell>): void => {
  if (holder.closed) return;
  holder.cell = { ...holder.cell, ...change };
  holder.onChange();
};

/** Reads the session from the database again: for a window that only reads, or whose turn has come. */
const readAgain = async (id: Id, holder: Holder, mayWrite: boolean): Promise<void> => {
  if (!holder.cell.readOnly) return;
  // When reading fails, what is on the screen stays; the next commit of the other window tries again.
  const loaded = await loadSession(id, mayWrite, await copyStore).catch(() => null);
  if (loaded?.ok) update(holder, cellOf(loaded.value, mayWrite));
};

const openHeld = (id: Id, lock: SessionLock, holder: Holder): LiveSession => {
  let writes = lock.held;
  const stopFollowing = follow(id, () => readAgain(id, holder, writes));
  lock.onTurn(() => {
    writes = true;
    void readAgain(id, holder, true);
  });
  const queue = makeWriteQueue({
    commit,
    onState: (saveState) => update(holder, { saveState }),
    now: clock.now,
    problemOf,
  });
  return {
    id,
    state: () => holder.cell,
    take: (step) => {
      holder.cell.journal[step.entry.seq] = step.entry;
      update(holder, { session: step.session, history: step.history });
      queue.push(step.session, step.entry);
      copySoon(id, () => fileOf(holder.cell));
    },
    flush: async () => {
      await queue.flush();
      await flushCopies();
    },
    isStored: queue.isEmpty,
    warn: (notice) => update(holder, { notice }),
    close: () => {
      holder.closed = true;
      stopFollowing();
      lock.release();
    },
  };
};

/** Opens a session for writing, or for reading where another window writes it. `onChange` follows every change. */
export const openLive = async (id: Id, onChange: () => void): Promise<Result<LiveSession, PlainError>> => {
  const lock = await lockSession(id);
  try {
    const loaded = await loadSession(id, lock.held, await copyStore);
    if (!loaded.ok) {
      lock.release();
      return loaded;
    }
    const holder: Holder = { cell: cellOf(loaded.value, lock.held), closed: false, onChange };
    const live = openHeld(id, lock, holder);
    if (loaded.value.copyBehind) copySoon(id, () => fileOf(holder.cell));
    return ok(live);
  } catch (error) {
    lock.release();
    return err(problemOf(error));
  }
};
