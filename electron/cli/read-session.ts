import type { PlainError, Result } from '#shared/core/result';
import { FILE_SIZE_LIMIT, readSessionFile, type SessionFile } from '#shared/document/session-file';
import { aboutFile, readLimited } from './files.ts';

/** Reads a session file, or says in one line why it is not one. */
export const readSession = async (path: string): Promise<Result<SessionFile, PlainError>> => {
  const bytes = await readLimited(path, FILE_SIZE_LIMIT, 'a session file');
  return bytes.ok ? aboutFile(path, readSessionFile(bytes.value)) : bytes;
};
