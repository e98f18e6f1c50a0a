import type { PlainError } from '#shared/core/result';

/** Why the store cannot do its work, in words for a person. */
export type StorageProblem = PlainError<
  'full' | 'newer' | 'blocked' | 'outdated' | 'closed' | 'conflict' | 'unavailable'
>;

/** Thrown inside a transaction when another window has written to a session that this one is editing. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

const NEVER_LOST = 'Your work is still in this window: export the session now, then try again.';

const PROBLEMS: Readonly<Record<StorageProblem['code'], Omit<StorageProblem, 'code'>>> = {
  full: {
    message: 'The disk, or the space this program may use on it, is full.',
    todo: `Free some space; saving is tried again by itself. ${NEVER_LOST}`,
  },
  newer: {
    message: 'The data on this computer was written by a newer Phase One.',
    todo: 'Start the newer version, or update this one. Nothing was changed.',
  },
  blocked: {
    message: 'Another window of an older Phase One is open and holds the data.',
    todo: 'Close all other windows of Phase One; this one then goes on by itself.',
  },
  outdated: {
    message: 'A newer Phase One was opened in another window and now owns the data.',
    todo: 'Close this window and use the newer one.',
  },
  closed: { message: 'The connection to the storage was lost.', todo: NEVER_LOST },
  conflict: {
    message: 'Another window has changed this session in the meantime.',
    todo: 'Export the session from this window, close it, and open it again.',
  },
  unavailable: { message: 'The storage of this computer did not take the change.', todo: NEVER_LOST },
};

/** The problem of a kind. */
export const problem = (code: StorageProblem['code']): StorageProblem => ({ code, ...PROBLEMS[code] });

const CODE_BY_NAME: Readonly<Record<string, StorageProblem['code']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  WriteConflict: 'conflict',
};

/** Dexie wraps the engine's error once or twice; the innermost name tells what happened. */
const nameOf = (error: unknown, depth = 0): StorageProblem['code'] | null => {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return nameOf(inner, depth + 1) ?? (typeof name === 'string' ? (CODE_BY_NAME[name] ?? null) : null);
};

/** Any error of the storage as a sentence for a person. */
export const problemOf = (error: unknown): StorageProblem => problem(nameOf(error) ?? 'unavailable');
