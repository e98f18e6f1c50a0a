import { copyFailure } from './copy-keeper.ts';
import { database } from './database.ts';

/** How safe the data lies, for the settings. */
export type StorageHealth = {
  /** Whether the browser promised not to clear the data when space runs short. */
  readonly persisted: boolean;
  /** Bytes in use and available, where the browser tells. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the last second copy was written. */
  readonly copiesWork: boolean;
};

const ASKED = 'persist-asked';

/** Asks the browser, once for all time, to keep the data even when space runs short. */
export const askToPersist = async (): Promise<void> => {
  if (await navigator.storage.persisted()) return;
  if (await database.settings.get(ASKED)) return;
  await database.settings.put({ key: ASKED, value: true });
  await navigator.storage.persist();
};

/** How safe the data lies now. */
export const storageHealth = async (): Promise<StorageHealth> => {
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, usage: usage ?? null, quota: quota ?? null, copiesWork: copyFailure() === null };
};
