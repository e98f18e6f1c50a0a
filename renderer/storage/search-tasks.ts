import type { Id } from '#shared/core/ids';
import type { FoundPlace } from './search-excerpt.ts';

/** How far the reading of the sessions is, as counts of sessions. */
export type SearchProgress = { readonly read: number; readonly of: number };

/** What a search found: ids with how well each fits. @see FoundKeys */
export type FoundSessions = {
  readonly ids: readonly Id[];
  readonly scores: readonly number[];
  readonly isSimilar: boolean;
};

/** What the search worker does. It reads the database itself and follows its news; no document passes the window. */
export type SearchTasks = {
  /** Begins to read, and tells how far it is; once with `read` equal to `of` when it is through. */
  readonly start: (onProgress: (progress: SearchProgress) => void) => Promise<void>;
  /** Null for a question without words. */
  readonly find: (question: string) => FoundSessions | null;
  /** Where in each of a few sessions a question is answered best. */
  readonly places: (ids: readonly Id[], question: string) => Promise<readonly (FoundPlace | null)[]>;
};
