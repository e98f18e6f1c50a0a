import type { Id } from '#shared/core/ids';

/** The right to write one session; one window at a time holds it. */
export type SessionLock = {
  readonly held: boolean;
  /** Calls back when a lock that was not free at first has been given. */
  readonly onTurn: (begin: () => void) => void;
  /** Lets the next window in; a window that still waits gives up waiting. */
  readonly release: () => void;
};

const PREFIX = 'phase-one:session:';

const lockName = (id: Id): string => `${PREFIX}${id}`;

/** The sessions that some window writes at this moment. */
export const sessionsInUse = async (): Promise<ReadonlySet<string>> => {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
};

/** Holds a lock until told otherwise; resolves when it is held, or with null when it cannot be had at once. */
const take = (
  id: Id,
  options: LockOptions,
): { readonly held: Promise<boolean>; readonly release: () => void } => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = new Promise<boolean>((resolve, reject) => {
    navigator.locks
      .request(lockName(id), options, async (lock) => {
        resolve(lock !== null);
        if (lock) await released;
      })
      .catch(reject as (reason: unknown) => void);
  });
  return { held, release };
};

/**
 * Asks for the right to write a session. Where another window has it, this one queues; `onTurn` then tells when its turn
 * has come.
 */
export const lockSession = async (id: Id): Promise<SessionLock> => {
  const first = take(id, { ifAvailable: true });
  if (await first.held) return { held: true, release: first.release, onTurn: () => undefined };
  const waiting = new AbortController();
  const next = take(id, { signal: waiting.signal });
  return {
    held: false,
    onTurn: (begin) => void next.held.then(begin, () => undefined),
    release: () => {
      waiting.abort();
      next.release();
    },
  };
};
