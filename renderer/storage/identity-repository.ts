import { newId, clock } from './clock.ts';
import { database, type IdentityRow } from './database.ts';

/** A signing identity as it is made: the key cannot leave WebCrypto, only be used. */
export type NewIdentity = Pick<IdentityRow, 'certificate' | 'chain' | 'privateKey'>;

/** Keeps an identity on this computer; the newest is the one that signs. */
export const keepIdentity = async (identity: NewIdentity): Promise<IdentityRow> => {
  const row: IdentityRow = { ...identity, id: newId(), createdAt: clock.now() };
  await database.identities.add(row);
  return row;
};

/** The identity that signs; null before the first is made. */
export const currentIdentity = async (): Promise<IdentityRow | null> =>
  (await database.identities.orderBy('createdAt').last()) ?? null;

/** The certificates of all identities ever made here: their signatures are one's own. */
export const ownCertificates = async (): Promise<readonly Uint8Array[]> =>
  (await database.identities.toArray()).map(({ certificate }) => certificate);
