import { tell } from './channel.ts';
import { newId, clock } from './clock.ts';
import { database, type IdentityRow, type PinRow } from './database.ts';

/** A signing identity as it is made: the key cannot leave WebCrypto, only be used. */
export type NewIdentity = Pick<IdentityRow, 'certificate' | 'chain' | 'privateKey'>;

/** Where the id of the identity that signs is kept; without it, the newest signs. */
const CURRENT = 'current-identity';

const signing = async (): Promise<IdentityRow | null> => {
  const chosen = (await database.settings.get(CURRENT))?.value;
  const row = typeof chosen === 'string' ? await database.identities.get(chosen as IdentityRow['id']) : null;
  return row ?? (await database.identities.orderBy('createdAt').last()) ?? null;
};

const choose = (id: IdentityRow['id']): Promise<unknown> =>
  database.settings.put({ key: CURRENT, value: id });

/**
 * Keeps an identity on this computer. It signs reports from now on; kept as a `guest` it is there to be chosen, and the
 * one that signed before goes on signing.
 */
export const keepIdentity = async (
  identity: NewIdentity,
  as: 'signer' | 'guest' = 'signer',
): Promise<IdentityRow> => {
  const { certificate, chain, privateKey } = identity;
  const row: IdentityRow = { certificate, chain, privateKey, id: newId(), createdAt: clock.now() };
  await database.transaction('rw', database.identities, database.settings, async () => {
    const before = await signing();
    await database.identities.add(row);
    await choose(as === 'guest' && before ? before.id : row.id);
  });
  tell({ kind: 'signers-changed' });
  return row;
};

/** The identity that signs; null before the first is made. */
export const currentIdentity = (): Promise<IdentityRow | null> =>
  database.transaction('r', database.identities, database.settings, signing);

/** Every identity of this computer, newest first, and the id of the one that signs. */
export const allIdentities = (): Promise<{
  readonly rows: readonly IdentityRow[];
  readonly currentId: IdentityRow['id'] | null;
}> =>
  database.transaction('r', database.identities, database.settings, async () => ({
    rows: await database.identities.orderBy('createdAt').reverse().toArray(),
    currentId: (await signing())?.id ?? null,
  }));

/** Lets an identity sign from now on. */
export const chooseIdentity = async (id: IdentityRow['id']): Promise<void> => {
  await choose(id);
  tell({ kind: 'signers-changed' });
};

/**
 * Deletes an identity with its key. Its certificate stays pinned under `pin.name`, so that the reports it signed are still
 * known here. Returns the way back, which works while the window is open.
 */
export const deleteIdentity = async (row: IdentityRow, pin: PinRow): Promise<() => Promise<void>> => {
  const tables = [database.identities, database.settings, database.pins];
  const before = await database.transaction('rw', tables, async () => {
    const [current, pinned] = [await signing(), await database.pins.get(pin.fingerprint)];
    await database.identities.delete(row.id);
    if (!pinned) await database.pins.add(pin);
    return { wasCurrent: current?.id === row.id, wasPinned: pinned !== undefined };
  });
  tell({ kind: 'signers-changed' });
  return async () => {
    await database.transaction('rw', tables, async () => {
      await database.identities.put(row);
      if (before.wasCurrent) await choose(row.id);
      if (!before.wasPinned) await database.pins.delete(pin.fingerprint);
    });
    tell({ kind: 'signers-changed' });
  };
};
