import { Dexie } from 'dexie';
import type { Id } from '#shared/core/ids';
import { tell } from './channel.ts';
import { forgetCopy, withCopies } from './copy-keeper.ts';
import { database, type PhaseOneDatabase } from './database.ts';
import { forgetDraft } from './draft-place.ts';
import { removeCopies } from './second-copies.ts';

/**
 * Takes everything of some sessions out of the database in one transaction: documents, journals, rows of the list, what
 * was entered in open rounds, and what was kept of damage. Only what lies in the trash goes; the ids that went are the
 * answer.
 */
export const purgeRows = (db: PhaseOneDatabase, ids: readonly Id[]): Promise<readonly Id[]> =>
  db.transaction('rw', [db.documents, db.journal, db.summaries, db.ballots, db.damaged], async () => {
    const rows = await db.documents.bulkGet([...ids]);
    const gone = rows.flatMap((row) => (row && row.deletedAt !== null ? [row.id] : []));
    for (const id of gone) {
      await db.journal.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    }
    await db.documents.bulkDelete(gone);
    await db.summaries.bulkDelete(gone);
    await db.ballots.where('sessionId').anyOf(gone).delete();
    await db.damaged.where('sessionId').anyOf(gone).delete();
    return gone;
  });

/** So many go at once. */
const BATCH = 50;

/** What became of a deletion for good: what is gone, and whether a second copy could not be removed. */
export type Purged = { readonly gone: readonly Id[]; readonly leftCopies: boolean };

/**
 * Deletes sessions in the trash for good, second copies included. The copies go last and behind any writing of copies
 * that is under way, so that none comes back.
 */
export const purgeSessions = async (
  ids: readonly Id[],
  onProgress: (done: number) => void = () => undefined,
): Promise<Purged> => {
  const gone: Id[] = [];
  let leftCopies = false;
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = await purgeRows(database, ids.slice(at, at + BATCH));
    batch.forEach(forgetCopy);
    batch.forEach(forgetDraft);
    await withCopies(async (copies) => {
      const removed = await Promise.allSettled(batch.map((id) => removeCopies(copies, id)));
      leftCopies ||= removed.some(({ status }) => status === 'rejected');
    });
    gone.push(...batch);
    onProgress(Math.min(at + BATCH, ids.length));
  }
  tell({ kind: 'library-changed' });
  return { gone, leftCopies };
};
