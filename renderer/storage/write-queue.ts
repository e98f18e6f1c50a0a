import type { Instant } from '#shared/core/dates';
import type { JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import type { SessionWrite } from './session-repository.ts';
import type { StorageProblem } from './storage-problem.ts';

/** Whether what is on the screen is in the database. `saved` is said only after the transaction has committed. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly since: Instant }
  | { readonly kind: 'failed'; readonly since: Instant; readonly message: string; readonly todo: string };

/** What the queue needs from around it. */
type QueueSetting = {
  readonly commit: (write: SessionWrite) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  readonly now: () => Instant;
  readonly problemOf: (error: unknown) => StorageProblem;
};

/** A serial queue of edits of one session. */
export type WriteQueue = {
  readonly push: (session: Session, entry: JournalEntry) => void;
  /** Resolves when nothing is left to write, or when writing has just been tried and failed. */
  readonly flush: () => Promise<void>;
  readonly isEmpty: () => boolean;
};

/** A write that takes longer than this, in milliseconds, is called "not saved since" instead of "saving". */
const SLOW = 3_000;

/** Pauses between attempts, in milliseconds; the last one repeats. */
const RETRY = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

type Waiting = { session: Session; entries: Map<number, JournalEntry>; since: Instant };

const merged = (older: Waiting, newer: Waiting | null): Waiting =>
  newer
    ? {
        session: newer.session,
        entries: new Map([...older.entries, ...newer.entries]),
        since: older.since,
      }
    : older;

/** Says "not saved since" when a write takes long; returns how to call that off. */
const watchSlowness = (since: Instant, onState: QueueSetting['onState']): (() => void) => {
  const timer = setTimeout(() => onState({ kind: 'unsaved', since }), SLOW);
  return () => clearTimeout(timer);
};

/**
 * Writes edits in the order they were made, one transaction at a time; what piles up meanwhile goes into the next one.
 * An entry with the number of one that still waits replaces it (joined typing). A failed write is put back and tried
 * again with growing pauses, for as long as the window lives.
 */
export const makeWriteQueue = ({ commit, onState, now, problemOf }: QueueSetting): WriteQueue => {
  let waiting: Waiting | null = null;
  let busy = false;
  let current: Promise<void> = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const attempt = async (): Promise<void> => {
    while (waiting) {
      const batch: Waiting = waiting;
      waiting = null;
      // While storage fails, that is what the screen goes on saying.
      const stopWatching = failures > 0 ? () => undefined : watchSlowness(batch.since, onState);
      try {
        await commit({ session: batch.session, entries: [...batch.entries.values()] });
        failures = 0;
      } catch (error) {
        waiting = merged(batch, waiting);
        busy = false;
        retry = setTimeout(() => void run(), RETRY[Math.min(failures, RETRY.length - 1)]);
        failures += 1;
        const { message, todo } = problemOf(error);
        onState({ kind: 'failed', since: batch.since, message, todo });
        return;
      } finally {
        stopWatching();
      }
    }
    // Cleared here and not in a later turn: an edit that arrives in between must start the next run.
    busy = false;
    onState({ kind: 'saved', at: now() });
  };

  const run = (): Promise<void> => {
    clearTimeout(retry);
    if (!busy && waiting) {
      busy = true;
      current = attempt();
    }
    return current;
  };

  const push: WriteQueue['push'] = (session, entry) => {
    const added: Waiting = { session, entries: new Map([[entry.seq, entry]]), since: now() };
    waiting = waiting ? merged(waiting, added) : added;
    // While storage fails, its own clock tries again.
    if (failures > 0) return;
    onState({ kind: 'saving' });
    void run();
  };

  const flush = async (): Promise<void> => {
    if (busy) await current;
    if (waiting) await run();
  };

  return { push, flush, isEmpty: () => waiting === null && !busy };
};
