import type { Participant, ParticipantRole } from '#shared/session/participant';

/** The groups of people a workshop needs, in the order they are shown, and what each is needed for. */
export const ROLES: readonly {
  readonly role: ParticipantRole;
  readonly name: string;
  readonly need: string;
  readonly action: string;
}[] = [
  { role: 'sponsor', name: 'Sponsor', need: 'The decision and the money', action: 'Name a sponsor' },
  {
    role: 'operations',
    name: 'Operations',
    need: 'Answers for the number',
    action: 'Name who runs the work',
  },
  { role: 'technical', name: 'Technical', need: 'Access, interfaces', action: 'Name a technical owner' },
  { role: 'end-user', name: 'End user', need: 'Says what really happens', action: 'Name an end user' },
  {
    role: 'finance',
    name: 'Finance',
    need: 'What it may cost and is worth',
    action: 'Name someone from finance',
  },
  {
    role: 'compliance',
    name: 'Compliance',
    need: 'What must not happen',
    action: 'Name someone from compliance',
  },
  { role: 'facilitator', name: 'Facilitator', need: 'Time, method, record', action: 'Name the facilitator' },
];

/** People in the order of their groups; within a group as they were added. */
export const byRole = (people: readonly Participant[]): readonly Participant[] =>
  ROLES.flatMap(({ role }) => people.filter((person) => person.role === role));
