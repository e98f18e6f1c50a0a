/**
 * The second copy of every session: a folder of files beside the engine's profile, so that it survives the profile.
 * Names are plain (see `copyNameSchema`) and every path is checked to lie in the folder; nothing outside can be reached.
 */
import { copyNameSchema } from '#shared/host/channels';
import type { CopyInfo } from '#shared/host/host-api';
import { lstat, mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { syncFolder, UNFINISHED, writeAtomically } from './atomic-write.ts';

/** The verbs of a copies folder, as `HostApi` has them. */
export type Copies = {
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly list: () => Promise<readonly CopyInfo[]>;
  readonly remove: (name: string) => Promise<void>;
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The path of a copy. @throws when the name is not plain, or something other than a file stands in its place */
const pathOf = async (folder: string, name: string): Promise<string> => {
  const path = join(await realpath(folder), copyNameSchema.parse(name));
  if (dirname(resolve(path)) !== (await realpath(folder)))
    throw new Error('A copy lies in its own folder only.');
  const info = await lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  // A link could lead anywhere; copies never makes one.
  if (info !== null && !info.isFile()) throw new Error(`“${name}” is not a file, so it is left alone.`);
  return path;
};

const infoOf = async (folder: string, name: string): Promise<CopyInfo | null> => {
  const info = await lstat(join(folder, name)).catch(() => null);
  if (!info?.isFile()) return null;
  return { name, writtenAt: info.mtime.toISOString(), size: info.size };
};

/** The copies of one folder, which is made when the first is written. */
export const copiesIn = (folder: string): Copies => ({
  write: async (name, bytes) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeAtomically(await pathOf(folder, name), bytes);
  },
  read: async (name) => {
    copyNameSchema.parse(name);
    try {
      return new Uint8Array(await readFile(await pathOf(folder, name)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  list: async () => {
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const plain = names.filter(
      (name) => !name.startsWith(UNFINISHED) && copyNameSchema.safeParse(name).success,
    );
    const infos = await Promise.all(plain.sort().map((name) => infoOf(folder, name)));
    return infos.filter((info) => info !== null);
  },
  remove: async (name) => {
    copyNameSchema.parse(name);
    try {
      await rm(await pathOf(folder, name));
      await syncFolder(folder);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
});
