import { phrase, said, say } from '#shared/language/say';
import { firstOf, firstSaid, type FoundGap, type ReadinessInput } from './gap.ts';

/** The four groups that must be there (the article's fourth reason), and what is said while one is not. */
export const TEAM_GROUPS: readonly {
  readonly role: 'sponsor' | 'operations' | 'technical' | 'end-user';
  readonly statement: string;
  readonly taskName: string;
}[] = [
  {
    role: 'sponsor',
    statement: phrase('Nobody is named who decides and pays.'),
    taskName: phrase('Name the sponsor'),
  },
  {
    role: 'operations',
    statement: phrase('Nobody is named who runs the work today.'),
    taskName: phrase('Name who leads for operations'),
  },
  {
    role: 'technical',
    statement: phrase('Nobody is named who builds and connects it.'),
    taskName: phrase('Name who leads the technical work'),
  },
  {
    role: 'end-user',
    statement: phrase('Nobody is named who will use it.'),
    taskName: phrase('Bring an end user into the team'),
  },
];

/**
 * The groups of which nobody has a name. Whoever decides is asked to fill them: the sponsor, else operations, else the
 * facilitator.
 */
export const gapsOfTeam = (input: ReadinessInput): readonly FoundGap[] =>
  TEAM_GROUPS.filter(({ role }) => firstOf(input, role) === '').map(({ role, statement, taskName }) => ({
    key: `team/${role}`,
    subject: say`Team`,
    statement: said(statement),
    path: 'participants',
    task: {
      name: said(taskName),
      kind: 'build',
      phase: 'poc',
      owner: firstSaid(
        firstOf(input, 'sponsor'),
        firstOf(input, 'operations'),
        firstOf(input, 'facilitator'),
      ),
      duration: 2,
      effort: 0.5,
      first: true,
    },
  }));
