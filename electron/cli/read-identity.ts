import type { PlainError, Result } from '#shared/core/result';
import { importPkcs12 } from '#shared/pdf/pkcs12';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { aboutFile, readLimited } from './files.ts';

const IDENTITY_LIMIT = 1024 * 1024;

/** Opens an identity file, or says in one line why it does not open. */
export const readIdentity = async (
  path: string,
  passphrase: string,
): Promise<Result<SigningIdentity, PlainError>> => {
  const bytes = await readLimited(path, IDENTITY_LIMIT, 'an identity file');
  return bytes.ok ? aboutFile(path, await importPkcs12(bytes.value, passphrase)) : bytes;
};
