import { spokenNow } from '#shared/language/say';
import { storageTexts } from '#shared/language/storage';
import type { PlainError } from '#shared/core/result';

/** Why the store cannot do its work, in words for a person. */
export type StorageProblem = PlainError<
  'full' | 'newer' | 'blocked' | 'outdated' | 'closed' | 'conflict' | 'unavailable'
>;

/** Thrown inside a transaction when another window has written to a session that this one is editing. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

/** The problem of a kind. */
export const problem = (code: StorageProblem['code']): StorageProblem => ({
  code,
  ...storageTexts[spokenNow()][code],
});

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
