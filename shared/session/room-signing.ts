import { say } from '#shared/language/say';
import type { Context } from '#shared/core/context';
import type { Id, OptionalId } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { applyCommand } from './apply-command.ts';
import type { Command, SimpleCommand } from './command.ts';
import { emptyParticipant, type Participant } from './participant.ts';
import type { Session, Signatory } from './session.ts';
import { agreedContent, contentDigest, revisionState } from './sign-off.ts';
import type { RoomSignature, SignatureMark } from './signed-revision.ts';

/** Who signs, as it will stand beside the signature. The name is blank while nobody was named. */
export type Signer = {
  readonly participantId: OptionalId;
  readonly name: string;
  readonly capacity: string;
  readonly organisation: string;
};

/** Who signs and in which line of the list; `signatoryId` is empty for somebody beside the list. */
export type SignerChoice = {
  readonly signatoryId: OptionalId;
  readonly signer: Signer;
  /** The signature that the new one takes the place of, for somebody beside the list. */
  readonly replaces?: Id;
};

/** A person as they sign. Their title stands for the capacity where none was said. */
export const signerOf = (person: Participant | undefined, capacity = ''): Signer => ({
  participantId: person?.id ?? '',
  name: person?.name.trim() ?? '',
  capacity: isBlank(capacity) ? (person?.title.trim() ?? '') : capacity.trim(),
  organisation: person?.organisation.trim() ?? '',
});

/** Whoever a line of the list names, as they sign. */
export const listedSigner = (
  { participants }: Pick<Session, 'participants'>,
  { participantId, capacity }: Signatory,
): Signer =>
  signerOf(
    participants.find(({ id }) => id === participantId),
    capacity,
  );

/** A signature that is about to be given. */
export type PlannedSigning = {
  /** The revision that it will stand under, and the digest of what is signed. */
  readonly number: number;
  readonly digest: string;
  /** The line of the list that it will stand in; empty beside the list. */
  readonly signatoryId: OptionalId;
  /** Signs, as one step to undo; everything that goes before is in it. */
  readonly command: (mark: SignatureMark) => Command;
};

/** What brings a person into the session and into the list, before the signature. */
const commandsBefore = (
  session: Session,
  { signatoryId, signer }: SignerChoice,
  newId: () => Id,
): { readonly steps: readonly SimpleCommand[]; readonly signatoryId: OptionalId } => {
  const line = session.signOff.signatories.find(({ id }) => id === signatoryId);
  if (line && line.participantId !== '' && line.participantId === signer.participantId) {
    return { steps: [], signatoryId: line.id };
  }
  // What was signed must not change by one more signature: beside the list, it stands under the same revision.
  if (!line && revisionState(session).kind === 'signed') return { steps: [], signatoryId: '' };
  const participantId = signer.participantId === '' ? newId() : signer.participantId;
  const person = emptyParticipant(participantId, 'sponsor', signer.name.trim());
  const { capacity, organisation } = signer;
  const steps: SimpleCommand[] =
    signer.participantId === ''
      ? [{ type: 'participant.add', item: { ...person, title: capacity, organisation } }]
      : [];
  if (line) {
    steps.push({ type: 'signatory.update', id: line.id, changes: { participantId, capacity } });
    return { steps, signatoryId: line.id };
  }
  const item: Signatory = { id: newId(), participantId, capacity };
  return { steps: [...steps, { type: 'signatory.add', item }], signatoryId: item.id };
};

const carriedOut = (session: Session, steps: readonly SimpleCommand[], context: Context): Session => {
  if (steps.length === 0) return session;
  const done = applyCommand(session, { type: 'batch', name: 'sign', commands: [...steps] }, context);
  return done.ok ? done.value.session : session;
};

/**
 * What a signature will stand under, before it is given: so that the person sees the number and the digest that they
 * sign. Somebody whom the list does not name joins the people and the list in the same step, unless the session is
 * signed as it stands: then the signature stands beside the list, and those who signed before need not sign again.
 * A signatory who signs again takes the place of their earlier signature.
 *
 * @param choice who signs; the name must not be blank.
 */
export const planSigning = (session: Session, choice: SignerChoice, context: Context): PlannedSigning => {
  const { steps, signatoryId } = commandsBefore(session, choice, context.newId);
  const content = agreedContent(carriedOut(session, steps, context));
  const { revisions, statement } = session.signOff;
  const last = revisions.at(-1);
  const isLast = last?.content === content;
  const { name, capacity, organisation } = choice.signer;
  const signature: Omit<RoomSignature, 'mark' | 'at'> = {
    id: context.newId(),
    signatoryId,
    name: name.trim(),
    capacity: capacity.trim(),
    organisation: organisation.trim(),
    statement,
  };
  const replaced = isLast ? last.signatures.find(({ id }) => id === choice.replaces) : undefined;
  return {
    number: revisions.length + (isLast ? 0 : 1),
    digest: isLast ? last.digest : contentDigest(content),
    signatoryId,
    command: (mark) => {
      const sign: SimpleCommand = { type: 'signOff.sign', signature: { ...signature, mark } };
      const after: SimpleCommand[] = replaced ? [{ type: 'signOff.unsign', id: replaced.id }] : [];
      if (steps.length + after.length === 0) return sign;
      return {
        type: 'batch',
        name: say`signature of ${signature.name}`.slice(0, 200),
        commands: [...steps, sign, ...after],
      };
    },
  };
};

/** Who has signed the last revision: of the lines of the list, and beside it. */
export type SignedCount = { readonly signed: number; readonly listed: number; readonly beside: number };

/** The signatures of the last revision by the line of the list that they stand in. */
export const signatureOf = (session: Session, signatoryId: Id): RoomSignature | undefined =>
  session.signOff.revisions.at(-1)?.signatures.find((known) => known.signatoryId === signatoryId);

/** The number of the last revision that somebody of the list has signed, from 1; 0: none. */
export const lastSigned = ({ signOff }: Pick<Session, 'signOff'>, signatoryId: Id): number =>
  signOff.revisions.findLastIndex(({ signatures }) =>
    signatures.some((known) => known.signatoryId === signatoryId),
  ) + 1;

/** The signatures of the last revision that stand in no line of the list. */
export const signaturesBeside = ({ signOff }: Pick<Session, 'signOff'>): readonly RoomSignature[] => {
  const listed = new Set<string>(signOff.signatories.map(({ id }) => id));
  return signOff.revisions.at(-1)?.signatures.filter(({ signatoryId }) => !listed.has(signatoryId)) ?? [];
};

/** @see SignedCount */
export const countSigned = (session: Session): SignedCount => {
  const { signatories } = session.signOff;
  return {
    signed: signatories.filter(({ id }) => signatureOf(session, id)).length,
    listed: signatories.length,
    beside: signaturesBeside(session).length,
  };
};
