import { tell } from './channel.ts';
import { clock } from './clock.ts';
import { database, type PinRow } from './database.ts';

/** The certificates that were compared and pinned, by name. */
export const allPins = async (): Promise<readonly PinRow[]> =>
  (await database.pins.toArray()).toSorted((one, other) => one.name.localeCompare(other.name));

/** Trusts a certificate under a name from now on; a second time, it only changes the name. */
export const pinCertificate = async ({
  fingerprint,
  certificate,
  name,
}: Omit<PinRow, 'pinnedAt'>): Promise<void> => {
  await database.transaction('rw', database.pins, async () => {
    const before = await database.pins.get(fingerprint);
    await database.pins.put({ fingerprint, certificate, name, pinnedAt: before?.pinnedAt ?? clock.now() });
  });
  tell({ kind: 'signers-changed' });
};

/** Trusts a certificate no longer. Returns the way back. */
export const unpinCertificate = async (pin: PinRow): Promise<() => Promise<void>> => {
  await database.pins.delete(pin.fingerprint);
  tell({ kind: 'signers-changed' });
  return async () => {
    await database.pins.put(pin);
    tell({ kind: 'signers-changed' });
  };
};

/** The certificates whose signatures are known here: one's own and the pinned ones. */
export const trustedCertificates = async (): Promise<readonly Uint8Array[]> => {
  const [own, pinned] = await Promise.all([database.identities.toArray(), database.pins.toArray()]);
  return [...own, ...pinned].map(({ certificate }) => certificate);
};
