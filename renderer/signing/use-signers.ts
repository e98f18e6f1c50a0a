import { useEffect, useState } from 'react';
import { readCertificateInfo } from '#shared/pdf/certificate-file';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { onNews } from '../storage/channel.ts';
import type { IdentityRow, PinRow } from '../storage/database.ts';
import { allIdentities } from '../storage/identity-repository.ts';
import { allPins } from '../storage/pin-repository.ts';

/** An identity of this computer with its certificate in words. */
export type KnownIdentity = { readonly row: IdentityRow; readonly info: CertificateInfo };

/** Who signs here and who is known here. */
export type Signers = {
  readonly identities: readonly KnownIdentity[];
  /** The identity that signs unless another one is chosen. */
  readonly current: KnownIdentity | null;
  readonly pins: readonly PinRow[];
};

const readSigners = async (): Promise<Signers> => {
  const [{ rows, currentId }, pins] = await Promise.all([allIdentities(), allPins()]);
  const identities: KnownIdentity[] = [];
  for (const row of rows) {
    const info = await readCertificateInfo(row.certificate);
    if (info.ok) identities.push({ row, info: info.value });
  }
  return { identities, current: identities.find(({ row }) => row.id === currentId) ?? null, pins };
};

const NOBODY: Signers = { identities: [], current: null, pins: [] };

/** The identities and the pinned certificates of this computer, always as they are stored; null until they are read. */
export const useSigners = (): Signers | null => {
  const [signers, setSigners] = useState<Signers | null>(null);
  useEffect(() => {
    let [isCurrent, turn] = [true, 0];
    const load = (): void => {
      turn += 1;
      const mine = turn;
      const show = (found: Signers): void => {
        if (isCurrent && mine === turn) setSigners(found);
      };
      // Where nothing can be read, nothing can be kept either; whoever tries is told why.
      readSigners().then(show, () => show(NOBODY));
    };
    load();
    const stop = onNews((news) => {
      if (news.kind === 'signers-changed') load();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return signers;
};

/** How a certificate is known here: one's own, pinned under a name, or not at all. */
export type Acquaintance =
  { readonly as: 'own' } | { readonly as: 'pinned'; readonly pin: PinRow } | { readonly as: 'stranger' };

/** How a certificate is known here. */
export const acquaintanceOf = (signers: Signers, fingerprint: string): Acquaintance => {
  if (signers.identities.some(({ info }) => info.fingerprint === fingerprint)) return { as: 'own' };
  const pin = signers.pins.find((known) => known.fingerprint === fingerprint);
  return pin ? { as: 'pinned', pin } : { as: 'stranger' };
};
