import type { HostApi } from '#shared/host/host-api';

/** Second copies are files of this one folder of the origin private file system. */
const FOLDER = 'copies';

/** A plain file name; anything else comes from a defect, never from a person. */
const assertName = (name: string): void => {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/.test(name)) throw new Error(`not a copy's name: ${name}`);
};

const folder = async (): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
};

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** Null instead of an error where a file is not there. */
const orNull = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/**
 * Second copies in the origin private file system: outside IndexedDB's database files, so that a database the engine
 * gives up on does not take them along. A writable stream goes to a swap file that replaces the old one on close.
 */
export const copiesInOpfs = (): HostApi['copies'] => ({
  write: async (name, bytes) => {
    assertName(name);
    const handle = await (await folder()).getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    try {
      await stream.write(new Uint8Array(bytes));
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
  },
  read: async (name) => {
    assertName(name);
    return orNull(async () => {
      const file = await (await (await folder()).getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    });
  },
  list: async () => {
    const found = [];
    for await (const entry of (await folder()).values()) {
      if (entry.kind !== 'file' || entry.name.endsWith('.crswap')) continue;
      const file = await orNull(() => entry.getFile());
      if (!file || file.size === 0) continue;
      found.push({
        name: entry.name,
        writtenAt: new Date(file.lastModified).toISOString(),
        size: file.size,
      });
    }
    return found;
  },
  remove: async (name) => {
    assertName(name);
    await orNull(async () => (await folder()).removeEntry(name));
  },
});
