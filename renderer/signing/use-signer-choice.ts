import { useId, useState } from 'react';
import type { PlainError, Result } from '#shared/core/result';
import { chooseIdentity } from '../storage/identity-repository.ts';
import type { Keeping, Signer } from './keep-signer.ts';
import { type Signers, useSigners } from './use-signers.ts';

/** For whom somebody signs. The facilitator's identity stays; the client's is kept only where the client wants it. */
export type Signing = {
  readonly field: 'facilitator' | 'client';
  /** The fingerprint that must not sign here: who sealed a report does not agree to it as the client too. */
  readonly barred?: string;
};

/** How it is said who signs. */
export type SignerMode = 'choose' | 'new' | 'import';

/** A way to come by an identity that was not here before. */
export type Making = (keeping: Keeping) => Promise<Result<Signer, PlainError>>;

/** A key for lists; an identity that is not kept has no id. */
export const signerKey = ({ id }: Signer): string => id ?? 'once';

const candidatesOf = (
  signers: Signers,
  guest: Signer | null,
  barred: string | undefined,
): readonly Signer[] =>
  [
    ...(guest ? [guest] : []),
    ...signers.identities.map(({ row, info }) => ({ id: row.id, identity: row, info })),
  ].filter(({ info }) => info.fingerprint !== barred);

/** Where to begin: with who is here, unless this is the facilitator's computer and the client is to sign. */
const firstMode = (signers: Signers, candidates: readonly Signer[], { barred }: Signing): SignerMode => {
  const isFacilitators = signers.identities.some(({ info }) => info.fingerprint === barred);
  return candidates.length > 0 && !isFacilitators ? 'choose' : 'new';
};

/** Who can sign, who is chosen, and how to come by somebody else; null until the identities are read. */
export const useSignerChoice = (signing: Signing) => {
  const signers = useSigners();
  const formId = useId();
  const [wish, setWish] = useState<{ readonly mode?: SignerMode; readonly key?: string }>({});
  const [guest, setGuest] = useState<Signer | null>(null);
  const [isKept, setKept] = useState(false);
  const [problem, setProblem] = useState<PlainError | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (!signers) return null;

  const candidates = candidatesOf(signers, guest, signing.barred);
  const wished = wish.key ?? signers.current?.row.id;
  const chosen = candidates.find((signer) => signerKey(signer) === wished) ?? candidates[0] ?? null;

  const take = async (make: Making): Promise<Signer | null> => {
    setBusy(true);
    const keptAs = isKept ? 'guest' : 'once';
    const made = await make(signing.field === 'facilitator' ? 'signer' : keptAs);
    setBusy(false);
    setProblem(made.ok ? null : made.error);
    if (!made.ok) return null;
    if (made.value.id === null) setGuest(made.value);
    setWish({ mode: 'choose', key: signerKey(made.value) });
    return made.value;
  };
  const choose = (key: string): void => {
    setWish({ mode: 'choose', key });
    const identity = signers.identities.find(({ row }) => row.id === key);
    if (identity && signing.field === 'facilitator') void chooseIdentity(identity.row.id);
  };
  const go = (mode: SignerMode): void => {
    setWish({ ...wish, mode });
    setProblem(null);
  };
  const mode = wish.mode ?? firstMode(signers, candidates, signing);
  return {
    formId,
    mode: mode === 'choose' && !chosen ? ('new' as const) : mode,
    candidates,
    chosen,
    problem,
    isBusy,
    isKept,
    setKept,
    take,
    choose,
    go,
  };
};
