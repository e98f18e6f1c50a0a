import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Makes renames in a folder durable. Windows cannot open a folder to sync it; there the rename itself has to do. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** How the names of unfinished files begin. */
export const UNFINISHED = '.unfinished-';

/**
 * Writes a file so that its name always stands for a whole file, the old one or the new one: written beside it, synced,
 * renamed. On failure nothing of the new file is left. @throws the file system's error
 */
export const writeAtomically = async (path: string, bytes: Uint8Array): Promise<void> => {
  // The name keeps the target's beginning for whoever finds it after a power cut, and stays within 255 bytes.
  const name = `${UNFINISHED}${randomUUID().slice(0, 8)}-${basename(path).slice(0, 40)}`;
  const beside = join(dirname(path), name);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};
