import { type Participant, type ParticipantRole, participantRoleSchema } from '#shared/session/participant';

/** The groups of people a workshop needs, in the order they are shown. */
export const ROLES: readonly ParticipantRole[] = participantRoleSchema.options;

/** People in the order of their groups; within a group as they were added. */
export const byRole = (people: readonly Participant[]): readonly Participant[] =>
  ROLES.flatMap((role) => people.filter((person) => person.role === role));
