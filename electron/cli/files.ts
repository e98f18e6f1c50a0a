import { chmod, link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { fail, plain } from './outcome.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const shown = (path: string): string => `"${plain(path)}"`;

const REASONS: Readonly<Record<string, readonly [message: string, todo: string]>> = {
  ENOENT: ['does not exist', 'Check the name.'],
  ENOTDIR: ['does not exist', 'Check the name.'],
  EACCES: ['may not be read or written by you', 'Check its permissions.'],
  EPERM: ['may not be read or written by you', 'Check its permissions.'],
  EROFS: ['lies on a disk that is read-only', 'Choose another folder.'],
  ENOSPC: ['does not fit on the disk', 'Make room and try again.'],
  EISDIR: ['is a folder', 'Name a file.'],
  ENAMETOOLONG: ['has a name that is too long', 'Choose a shorter one.'],
};

/** A failure of the file system in words. */
const fileFailure = (path: string, error: unknown): Result<never, PlainError> => {
  const code = codeOf(error);
  const [message, todo] = REASONS[code] ?? ['cannot be read or written', `The system says ${code}.`];
  return fail('file', `${shown(path)} ${message}.`, todo);
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024).toLocaleString('en')} MB`;

/**
 * Reads a file that is no larger than `limit` bytes. The size is asked for first, so that a file of any size is refused
 * at once; pipes and devices, which have none, are refused too.
 */
export const readLimited = async (
  path: string,
  limit: number,
  what: string,
): Promise<Result<Uint8Array, PlainError>> => {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return fileFailure(path, { code: 'EISDIR' });
    if (!info.isFile()) return fail('file', `${shown(path)} is not a file.`, 'Name a file.');
    if (info.size > limit) {
      const size = `${megabytes(info.size)}; ${what} has at most ${megabytes(limit)}`;
      return fail('too-large', `${shown(path)} is ${size}.`, 'Check the name.');
    }
    const bytes = await readFile(path);
    return ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return fileFailure(path, error);
  }
};

/** A failure with a file's content, said with the file's name in front. */
export const aboutFile = <T>(path: string, result: Result<T, PlainError>): Result<T, PlainError> =>
  result.ok
    ? result
    : fail(result.error.code, `${shown(basename(path))}: ${result.error.message}`, result.error.todo);

/** A file to write. `secret` keeps it from other users of the computer. */
export type Output = { readonly path: string; readonly secret?: boolean };

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const realPlace = async (path: string): Promise<string> => {
  const absolute = resolve(path);
  const real = (place: string): Promise<string> => realpath(place).catch(() => place);
  return (await exists(absolute)) ? real(absolute) : join(await real(dirname(absolute)), basename(absolute));
};

/**
 * Whether these files may be written, asked before any work is done: their folders are there, none of them is there yet
 * (unless `force`), and none of them is one of the files that are read, or another one of them.
 */
export const checkOutputs = async (
  outputs: readonly Output[],
  inputs: readonly string[],
  force: boolean,
): Promise<Result<void, PlainError>> => {
  const taken = new Set(await Promise.all(inputs.map(realPlace)));
  for (const { path } of outputs) {
    const place = await realPlace(path);
    if (taken.has(place)) {
      return fail('file', `${shown(path)} is named twice.`, 'Name another file to write.');
    }
    taken.add(place);
    if (!(await exists(dirname(place)))) {
      return fail('file', `The folder of ${shown(path)} does not exist.`, 'Make it, or name another one.');
    }
    const info = await stat(place).catch(() => null);
    if (info?.isDirectory() === true) return fileFailure(path, { code: 'EISDIR' });
    if (info !== null && !force) return existsAlready(path);
  }
  return ok(undefined);
};

const existsAlready = (path: string): Result<never, PlainError> =>
  fail('exists', `${shown(path)} exists already.`, 'Name another file, or add --force to replace it.');

/**
 * Writes a file so that its name stands for a whole file or for nothing: written beside it, synced, then given its
 * name. Without `force` the name is taken only if it is still free (a hard link fails where a rename would replace).
 */
export const writeOutput = async (
  { path, secret = false }: Output,
  bytes: Uint8Array,
  force: boolean,
): Promise<Result<void, PlainError>> => {
  const beside = join(dirname(resolve(path)), `.unfinished-${randomUUID().slice(0, 8)}`);
  try {
    const file = await open(beside, 'wx', secret ? 0o600 : 0o666);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (secret) await chmod(beside, 0o600);
    await (force ? rename(beside, path) : takeName(beside, path));
    return ok(undefined);
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? existsAlready(path) : fileFailure(path, error);
  } finally {
    await rm(beside, { force: true });
  }
};

/** Some file systems know no hard links; there the name is asked for once more before it is taken. */
const takeName = async (beside: string, path: string): Promise<void> => {
  try {
    await link(beside, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
    if (await exists(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    await rename(beside, path);
  }
};
