import type { Id } from '#shared/core/ids';
import type { FoundPlaces, Roster } from './search-index.ts';
import type { RosterKnown, RosterNews } from './search-tasks.ts';

/** What somebody who knows so much of a roster must be told to know all of it; null where nothing is new. */
export const newsOf = ({ sweep, keys }: Roster, known: RosterKnown): RosterNews | null => {
  const from = known.sweep === sweep ? known.count : 0;
  if (from === keys.length && known.sweep === sweep) return null;
  return { sweep, from, ids: keys.slice(from) as readonly (Id | null)[] };
};

/** What was found in the sessions: how many, and how well one of them fits; 0 where it was not found. */
export type FoundSessions = {
  readonly count: number;
  readonly scoreOf: (id: Id) => number;
  readonly isSimilar: boolean;
};

/**
 * The window's side of the roster: which session stands at which place of the index. A session that was read again has a
 * new place, and its old one is in no answer any more.
 */
export const makeRosterCopy = () => {
  let sweep = -1;
  let count = 0;
  let placeOf = new Map<Id, number>();
  return {
    known: (): RosterKnown => ({ sweep, count }),
    /** Answers may have been asked for at the same time: what is told twice is taken once. */
    learn: (news: RosterNews): void => {
      if (news.sweep < sweep) return;
      if (news.sweep > sweep) [sweep, count, placeOf] = [news.sweep, 0, new Map<Id, number>()];
      news.ids.forEach((id, at) => {
        if (id !== null) placeOf.set(id, news.from + at);
      });
      count = Math.max(count, news.from + news.ids.length);
    },
    read: ({ places, scores, isSimilar }: FoundPlaces): FoundSessions => {
      const board = new Uint16Array(count);
      places.forEach((place, at) => {
        board[place] = scores[at] ?? 0;
      });
      const known = placeOf;
      return {
        count: places.length,
        scoreOf: (id) => board[known.get(id) ?? -1] ?? 0,
        isSimilar,
      };
    },
  };
};
