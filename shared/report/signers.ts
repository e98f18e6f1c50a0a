import { say } from '#shared/language/say';
import { dayOf, formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { signatureOf } from '#shared/session/room-signing';
import type { Session, Signatory } from '#shared/session/session';
import { revisionState } from '#shared/session/sign-off';
import type { SignedRevision } from '#shared/session/signed-revision';
import { personName } from './cells.ts';
import { countOf, listOf } from './format.ts';

/** Who of the list has not signed what stands in the session now: everybody while it is unsigned, or changed since. */
export const missingSignatories = (session: Session): readonly Signatory[] =>
  session.signOff.signatories.filter(
    ({ id }) => revisionState(session).kind !== 'signed' || signatureOf(session, id) === undefined,
  );

/** The same by their names; one whom nobody named is called what they sign as. */
export const missingSigners = (session: Session): readonly string[] =>
  missingSignatories(session).map(({ participantId, capacity }) => {
    const name = personName(session, participantId);
    if (name !== '') return name;
    return isBlank(capacity) ? say`somebody not named yet` : capacity.trim();
  });

/** Who signed a revision in the room, and on which day the last of them did: "Maria Koch and Dr. Weidt on 23 November 2026". */
export const signedBy = ({ signatures }: SignedRevision, locale: string, limit = 3): string => {
  const names = signatures.map(({ name }) => name.trim());
  const more = names.length - limit;
  const shown =
    more <= 0
      ? names
      : [...names.slice(0, limit), countOf(more, say`other person`, say`other people`, locale)];
  const last = signatures
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return `${listOf(shown)}${last === undefined ? '' : say` on ${formatDate(dayOf(last), locale)}`}`;
};

/** What the cover says of the signatures given in the room; empty while there are none. */
export const signedLine = (session: Session): string => {
  const state = revisionState(session);
  if (state.kind === 'unsigned') return '';
  const by = signedBy(state.revision, session.locale);
  return state.kind === 'signed'
    ? say`Revision ${state.number}, signed in the room by ${by}.`
    : say`Changed since revision ${state.number}, which was signed in the room by ${by}.`;
};
