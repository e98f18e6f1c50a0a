import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { CertificateInfo, IdentitySubject, SigningIdentity } from '#shared/pdf/report-api';
import { clock } from '../storage/clock.ts';
import { keepIdentity } from '../storage/identity-repository.ts';
import { problemOf } from '../storage/storage-problem.ts';
import { createIdentity, importIdentity } from '../workers/report-client.ts';
import type { IdentityFile } from './identity-forms.tsx';

/** Somebody who signs now. `id` is that of the kept identity; null where it is used this once and forgotten. */
export type Signer = {
  readonly id: string | null;
  readonly identity: SigningIdentity;
  readonly info: CertificateInfo;
};

/** Whether an identity stays on this computer: as the one that signs, as one to choose, or not at all. */
export type Keeping = 'signer' | 'guest' | 'once';

type Made = { readonly identity: SigningIdentity; readonly info: CertificateInfo };

/** Keeps an identity before it is used: a report must not be sealed by a key that is gone tomorrow. */
const keep = async (
  made: Result<Made, PlainError>,
  keeping: Keeping,
): Promise<Result<Signer, PlainError>> => {
  if (!made.ok) return made;
  const { identity, info } = made.value;
  if (keeping === 'once') return ok({ id: null, identity, info });
  try {
    const row = await keepIdentity({ ...identity, privateKey: identity.privateKey as CryptoKey }, keeping);
    return ok({ id: row.id, identity: row, info });
  } catch (error) {
    return err(problemOf(error));
  }
};

/** Makes an identity for a person. */
export const makeSigner = async (
  subject: IdentitySubject,
  keeping: Keeping,
): Promise<Result<Signer, PlainError>> => keep(await createIdentity(subject, clock.now()), keeping);

/** Takes a company's key in. */
export const importSigner = async (
  { file, passphrase }: IdentityFile,
  keeping: Keeping,
): Promise<Result<Signer, PlainError>> => keep(await importIdentity(file, passphrase), keeping);
