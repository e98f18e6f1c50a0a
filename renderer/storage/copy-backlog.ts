import { z } from 'zod';
import { type Id, idSchema } from '#shared/core/ids';
import { isCopyDue, withCopies } from './copy-keeper.ts';
import { database } from './database.ts';
import { type CopyStore, markCopyDeleted, writeCopy } from './second-copies.ts';
import { readStored } from './session-repository.ts';

/** Under this name the settings remember whose copies are behind, so that closing the window leaves none behind for good. */
const KEY = 'copies-behind';

const behindSchema = z.array(idSchema);

/** So many copies are written before what is left is remembered again. */
const STRETCH = 25;

/** How long, in milliseconds, the window has to itself between two copies. */
const BREATH = 4;

const remembered = async (): Promise<Id[]> => {
  const read = behindSchema.safeParse((await database.settings.get(KEY))?.value);
  return read.success ? read.data : [];
};

const remember = async (ids: readonly Id[]): Promise<void> => {
  if (ids.length === 0) await database.settings.delete(KEY);
  else await database.settings.put({ key: KEY, value: ids });
};

/** Brings the copies of one session to what the database has: its content, and whether it is in the trash. */
const settle = async (copies: CopyStore, id: Id): Promise<void> => {
  if (isCopyDue(id)) return;
  const stored = await readStored(database, id);
  if (!stored) return;
  const { row, journal } = stored;
  // The new content under the plain name first; then the name that says where it lies.
  await markCopyDeleted(copies, id, false);
  await writeCopy(copies, { session: row.session, journal });
  if (row.deletedAt !== null) await markCopyDeleted(copies, id, true);
};

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BREATH));

const waiting = new Set<Id>();
let working: Promise<void> | null = null;

const workOff = async (): Promise<void> => {
  let sinceRemembered = 0;
  for (const id of waiting) {
    await withCopies((copies) => settle(copies, id));
    waiting.delete(id);
    sinceRemembered += 1;
    if (sinceRemembered % STRETCH === 0) await remember([...waiting]);
    await breathe();
  }
  await remember([...waiting]);
};

const begin = (): Promise<void> => {
  working ??= workOff()
    // What could not be written is written at the next start; the sessions themselves are in the database.
    .catch(() => undefined)
    .finally(() => {
      working = null;
    });
  return working;
};

/**
 * Has the copies of many sessions brought up to date, one after the other with a pause between them, while the window
 * goes on working. Resolves when all of it is remembered, not when it is done: the rest is done at the next start.
 */
export const copyLater = async (ids: readonly Id[]): Promise<void> => {
  for (const id of ids) waiting.add(id);
  await remember([...waiting]);
  void begin();
};

/** Goes on with what the last run left behind. */
export const resumeCopies = async (): Promise<void> => {
  for (const id of await remembered()) waiting.add(id);
  if (waiting.size > 0) await begin();
};
