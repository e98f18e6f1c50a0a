import { useMemo, useState } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import { listedSigner, type Signer, type SignerChoice, signerOf } from '#shared/session/room-signing';
import type { Session } from '#shared/session/session';
import type { RoomSignature } from '#shared/session/signed-revision';

/** Whose signature is asked for: a line of the list, or nobody of it; and a signature beside the list that is given anew. */
export type SignTarget = { readonly signatoryId: OptionalId; readonly again?: RoomSignature };

const NOBODY = signerOf(undefined);

const lineOf = (session: Session, id: OptionalId) =>
  session.signOff.signatories.find((line) => line.id === id);

const draftFor = (session: Session, { signatoryId, again }: SignTarget): Signer => {
  if (again)
    return { ...NOBODY, name: again.name, capacity: again.capacity, organisation: again.organisation };
  const line = lineOf(session, signatoryId);
  return line ? listedSigner(session, line) : NOBODY;
};

/** Who is about to sign: as the list has them, or as they are named in the dialog. Nothing of it is in the session yet. */
export const useSigner = (session: Session, target: SignTarget) => {
  const [signatoryId, setSignatory] = useState(target.signatoryId);
  const [draft, setDraft] = useState(() => draftFor(session, target));
  const line = lineOf(session, signatoryId);
  const isListed = line !== undefined && line.participantId !== '';
  const again: Id | undefined = signatoryId === '' ? target.again?.id : undefined;
  const { participants } = session;
  const choice = useMemo((): SignerChoice => {
    const signer = line && line.participantId !== '' ? listedSigner({ participants }, line) : draft;
    return { signatoryId, signer, ...(again && { replaces: again }) };
  }, [participants, line, draft, signatoryId, again]);
  return {
    choice,
    isListed,
    choose: (id: OptionalId): void => {
      setSignatory(id);
      setDraft(draftFor(session, { signatoryId: id }));
    },
    name: (participantId: OptionalId, name: string): void => {
      const person = session.participants.find(({ id }) => id === participantId);
      if (!person) return setDraft({ ...draft, participantId: '', name });
      // Whoever is on the list signs in the own line.
      const own = session.signOff.signatories.find((known) => known.participantId === person.id);
      if (own) return setSignatory(own.id);
      setDraft(signerOf(person, line?.capacity));
    },
    say: (changes: Partial<Pick<Signer, 'capacity' | 'organisation'>>): void =>
      setDraft({ ...draft, ...changes }),
  };
};

/** @see useSigner */
export type SignerState = ReturnType<typeof useSigner>;
