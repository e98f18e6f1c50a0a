import type { Id } from '#shared/core/ids';
import type { FoundPlace } from './search-excerpt.ts';
import type { FoundPlaces } from './search-index.ts';

/** How far the reading of the sessions is, as counts of sessions. */
export type SearchProgress = { readonly read: number; readonly of: number };

/** How much of the sessions by their places the window knows. @see Roster */
export type RosterKnown = { readonly sweep: number; readonly count: number };

/** What the window does not know of them yet: the sessions from a place on; `null` where one has gone. */
export type RosterNews = {
  readonly sweep: number;
  readonly from: number;
  readonly ids: readonly (Id | null)[];
};

/** What a search found, and what must be known to read it. @see FoundPlaces */
export type FoundInIndex = FoundPlaces & { readonly news: RosterNews | null };

/** What the search worker does. It reads the database itself and follows its news; no document passes the window. */
export type SearchTasks = {
  /** Begins to read, and tells how far it is; once with `read` equal to `of` when it is through. */
  readonly start: (onProgress: (progress: SearchProgress) => void) => Promise<void>;
  /** Null for a question without words. */
  readonly find: (question: string, known: RosterKnown) => FoundInIndex | null;
  /** Where in each of a few sessions a question is answered best; null once another question was asked. */
  readonly places: (ids: readonly Id[], question: string) => Promise<readonly (FoundPlace | null)[] | null>;
};
