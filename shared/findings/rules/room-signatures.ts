import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import { signatureOf } from '#shared/session/room-signing';
import { revisionState } from '#shared/session/sign-off';
import type { Rule } from '../finding.ts';
import { isNamed, personOf } from './subject.ts';

/** S22: what was signed in the room is what the session says. */
export const signedAsItStands: Rule = {
  id: 'S22',
  reason: 4,
  title: 'Nothing changed since it was signed',
  source: 'ISO 32000-2, 12.8: a signature holds for the revision that it was given for',
  find: (session) => {
    const state = revisionState(session);
    if (state.kind !== 'changed') return [];
    return [
      {
        severity: 'should',
        stage: 'commit',
        path: 'signOff/revisions',
        place: say`Sign-off`,
        statement: say`Changed since revision ${state.number} was signed`,
        advice: say`Let those who signed see what changed and sign revision ${state.number + 1}, or undo the change.`,
      },
    ];
  },
};

/** S23: once somebody has signed in the room, those whom the list names and who have not. Says nothing of a stale signature. */
export const everybodySigned: Rule = {
  id: 'S23',
  reason: 4,
  title: 'Everybody on the list has signed',
  source: 'Facilitation practice: a missing signature is seen before the client leaves',
  find: (session) => {
    const state = revisionState(session);
    if (state.kind !== 'signed') return [];
    return session.signOff.signatories
      .filter(({ id, participantId }) => isNamed(session, participantId) && !signatureOf(session, id))
      .map(({ id, participantId }) => ({
        severity: 'know',
        stage: 'commit',
        path: fieldPath('signOff', 'signatories', id, 'signature'),
        place: say`Sign-off`,
        statement: say`${personOf(session, participantId)?.name.trim() ?? ''} has not signed revision ${state.number}`,
        advice: say`The list names them, and others have signed: let them sign too, now or before the report leaves.`,
      }));
  },
};
