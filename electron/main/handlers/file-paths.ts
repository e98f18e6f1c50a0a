import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { PlainFailure } from '../handle.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Where to write a file that the person chose: the real folder of their choice and the name in it. A link in its place
 * that leads out of the folder is refused, because writing would replace something they did not see.
 * @throws PlainFailure with what is wrong and what to do
 */
export const containedTarget = async (chosen: string): Promise<string> => {
  const folder = await realpath(dirname(chosen)).catch(() => {
    throw new PlainFailure('The folder is not there any more. Choose another one.');
  });
  const target = join(folder, basename(chosen));
  const real = await realpath(target).catch((error: unknown) => {
    if (isMissing(error)) return target;
    throw error;
  });
  const inside = real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (!inside) throw new PlainFailure('In this place stands a link to another folder. Choose another name.');
  return real;
};

/** The chosen path with the kind's ending, which some systems' dialogs leave off. */
export const withEnding = (path: string, ending: string): string =>
  path.toLowerCase().endsWith(`.${ending}`) ? path : `${path}.${ending}`;

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space or choose another disk, then save again.',
  EACCES: 'Writing is not allowed there. Choose another folder.',
  EPERM: 'Writing is not allowed there. Choose another folder.',
  EROFS: 'This disk can only be read. Choose another one.',
  EBUSY: 'The file is open in another program. Close it there, or choose another name.',
  EISDIR: 'A folder has this name. Choose another name.',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one.',
};

/** A file system's error in words; others are passed on. */
export const inWords = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = SENTENCES[code];
  return sentence === undefined ? error : new PlainFailure(sentence);
};
