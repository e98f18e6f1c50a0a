import { clock } from './clock.ts';
import { database } from './database.ts';
import { copiedSessions, type CopyStore, readCopy } from './second-copies.ts';
import { allIds, insertSession } from './session-repository.ts';

let finished: (() => void) | null = null;

/** Resolves when it is known whether anything had to be brought back. Whoever misses a session waits for this first. */
export const restoring = new Promise<void>((resolve) => {
  finished = resolve;
});

/** Says that nothing more will be brought back, whatever came of it. */
export const endRestoring = (): void => finished?.();

/**
 * Brings back every session that has a second copy but is not in the database: the engine gives a whole database up
 * when its log is torn. What is in the database is never touched; a copy that does not read stays where it is.
 *
 * @returns how many sessions came back.
 */
export const restoreMissing = async (copies: CopyStore): Promise<number> => {
  const [list, known] = [copiedSessions(await copies.list()), await allIds(database)];
  let restored = 0;
  for (const [id, { deleted }] of list) {
    if (known.has(id)) continue;
    const file = await readCopy(copies, id);
    if (!file) continue;
    const now = file.journal.at(-1)?.at ?? clock.now();
    try {
      await insertSession(database, file, {
        now,
        today: clock.today(),
        deletedAt: deleted ? now : null,
      });
      restored += 1;
    } catch (error) {
      // Another window that starts at the same moment may have been faster.
      if (!(await database.documents.get(id))) throw error;
    }
  }
  return restored;
};
