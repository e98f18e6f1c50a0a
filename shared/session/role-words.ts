import { table } from '#shared/language/say';
import type { ParticipantRole } from './participant.ts';

/** The groups of people. */
export const ROLE_WORDS: Readonly<Record<ParticipantRole, string>> = table({
  sponsor: 'Sponsor',
  operations: 'Operations',
  technical: 'Technical',
  'end-user': 'End user',
  finance: 'Finance',
  compliance: 'Compliance',
  facilitator: 'Facilitator',
});
