import type { Id } from '#shared/core/ids';
import type { PhaseOneDatabase } from './database.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchProgress } from './search-tasks.ts';
import { textsOf } from './search-texts.ts';

/** So many documents are held at once while they are read. */
const PAGE = 50;

/** Every session with the moment of its last change, from the keys of an index: no row is read. */
const statesOf = async (db: PhaseOneDatabase): Promise<ReadonlyMap<Id, string>> => {
  const keys = (await db.summaries.orderBy('[trash+updatedAt+id]').keys()) as unknown as readonly [
    number,
    string,
    Id,
  ][];
  return new Map(keys.map(([, updatedAt, id]) => [id, updatedAt]));
};

/** Keeps an index as the database is. */
export const makeFollower = (db: PhaseOneDatabase, index: SearchIndex) => {
  const known = new Map<Id, string>();
  let last: Promise<void> = Promise.resolve();

  const read = async (ids: readonly Id[]): Promise<void> => {
    const rows = await db.documents.bulkGet([...ids]);
    rows.forEach((row, at) => {
      const id = ids[at];
      if (id === undefined) return;
      if (row) {
        index.put(id, textsOf(row.session));
        known.set(id, row.updatedAt);
      } else {
        index.drop(id);
        known.delete(id);
      }
    });
  };

  const readAll = async (
    ids: readonly Id[],
    onProgress: (progress: SearchProgress) => void,
  ): Promise<void> => {
    for (let at = 0; at < ids.length; at += PAGE) {
      onProgress({ read: at, of: ids.length });
      await read(ids.slice(at, at + PAGE));
    }
    onProgress({ read: ids.length, of: ids.length });
  };

  const sync = async (onProgress: (progress: SearchProgress) => void): Promise<void> => {
    const states = await statesOf(db);
    const gone = [...known.keys()].filter((id) => !states.has(id));
    for (const id of gone) {
      index.drop(id);
      known.delete(id);
    }
    // Newest first: what is looked for was mostly worked on lately.
    const changed = [...states].filter(([id, updatedAt]) => known.get(id) !== updatedAt).toReversed();
    await readAll(
      changed.map(([id]) => id),
      onProgress,
    );
  };

  /** One after the other, so that an older reading never overtakes a newer one. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.catch(() => undefined).then(work);
    return last;
  };

  return {
    /** Reads what is new or changed and lets go of what is gone. */
    sync: (onProgress: (progress: SearchProgress) => void = () => undefined) =>
      inTurn(() => sync(onProgress)),
    /** Reads one session again. */
    renew: (id: Id) => inTurn(() => read([id])),
  };
};
