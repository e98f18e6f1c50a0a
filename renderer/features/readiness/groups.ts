import { type Participant, participantRoleSchema } from '#shared/session/participant';

/** The groups in the order in which they are shown. */
export const ROLES = participantRoleSchema.options;

/** People in the order of their groups; within a group as they were added. */
export const byGroup = (people: readonly Participant[]): readonly Participant[] =>
  ROLES.flatMap((role) => people.filter((person) => person.role === role));
