import type { Participant } from '#shared/session/participant';
import { useSessionList } from '../../storage/use-session.ts';

/** The people who may enter: all who have a name and are not away; the facilitator asks and does not answer. */
export const usePeopleHere = (): readonly Participant[] =>
  useSessionList(({ participants }) =>
    participants.filter(
      ({ name, attendance, role }) => name.trim() !== '' && attendance !== 'absent' && role !== 'facilitator',
    ),
  );
