import { fieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { datedPhases, isNamed, personOf, phaseLabel, phasePath, quoted } from './subject.ts';

const hasGoal = ({ goal }: Session): boolean => !isBlank(goal.statement);

/** S13: somebody is in the room. Speaks once the goal is written down. */
export const roomNamed: Rule = {
  id: 'S13',
  reason: 4,
  title: 'The people in the room are named',
  source: 'The article’s fourth reason',
  find: (session) =>
    hasGoal(session) && session.participants.length === 0
      ? [
          {
            severity: 'must',
            stage: 'frame',
            path: 'participants',
            place: 'Who is in the room',
            statement: 'Nobody is named yet',
            advice: 'Name who is in the room; owners, deciders and signatories are chosen from them.',
          },
        ]
      : [],
};

/** An end user without a name is S14's to name. */
const endUser = (session: Session): RuleFinding[] => {
  const known = session.participants.some(({ role }) => role === 'end-user');
  if (known || !hasGoal(session) || session.participants.length === 0) return [];
  return [
    {
      severity: 'should',
      stage: 'frame',
      path: 'participants',
      part: 'end-user',
      place: 'Who is in the room',
      statement: 'No end user is named',
      advice: 'The people who will use it know what really happens; without one, adoption is a guess.',
      fix: {
        label: 'Add an end user',
        command: (newId) => ({ type: 'participant.add', item: emptyParticipant(newId(), 'end-user') }),
      },
    },
  ];
};

const phaseOwners = (session: Session, phase: Phase): RuleFinding[] => {
  const technical = isNamed(session, phase.technicalOwner);
  const operational = isNamed(session, phase.operationalOwner);
  const common = { severity: 'must', stage: 'path', place: phaseLabel(phase) } as const;
  if (!technical && !operational) {
    return [
      {
        ...common,
        path: phasePath(phase, 'technicalOwner'),
        statement: `Nobody leads ${phaseLabel(phase)}`,
        advice: 'Name two: one who answers for the technology, one who answers for the work it changes.',
      },
    ];
  }
  if (!technical) {
    return [
      {
        ...common,
        path: phasePath(phase, 'technicalOwner'),
        statement: `${phaseLabel(phase)} has no technical owner`,
        advice: 'Someone must answer for data, interfaces and operation.',
      },
    ];
  }
  if (!operational) {
    return [
      {
        ...common,
        path: phasePath(phase, 'operationalOwner'),
        statement: `${phaseLabel(phase)} has no operational owner`,
        advice: 'Someone whose daily work changes must lead it too, or it is built past the work.',
      },
    ];
  }
  if (personOf(session, phase.operationalOwner)?.side !== 'supplier') return [];
  return [
    {
      ...common,
      path: phasePath(phase, 'operationalOwner'),
      part: 'supplier',
      statement: `The supplier leads the operational side of ${phaseLabel(phase)}`,
      advice: 'The work belongs to the client; name one of the client’s people.',
    },
  ];
};

/** R8: technology and operations lead every phase together, an end user is named, no supplier is accountable. */
export const jointLeadership: Rule = {
  id: 'R8',
  reason: 4,
  title: 'Technology and operations lead together',
  source: 'The article’s fourth reason',
  find: (session) => [
    ...endUser(session),
    ...datedPhases(session).flatMap((phase) => phaseOwners(session, phase)),
  ],
};

/** R9: one person is accountable for each deliverable. */
export const deliverablesOwned: Rule = {
  id: 'R9',
  reason: 4,
  title: 'One person answers for every deliverable',
  source: 'Responsibility assignment (RACI): exactly one accountable',
  find: (session) =>
    session.phases.flatMap((phase) =>
      phase.deliverables
        .filter(({ accountable }) => !isNamed(session, accountable))
        .map(({ id, name }) => ({
          severity: 'should',
          stage: 'path',
          path: phasePath(phase, 'deliverables', id, 'accountable'),
          place: phaseLabel(phase),
          statement: `Nobody answers for ${isBlank(name) ? 'a deliverable' : quoted(name)}`,
          advice: 'Name exactly one person; two share the blame, not the work.',
        })),
    ),
};

/** S14: participants have names. */
export const peopleHaveNames: Rule = {
  id: 'S14',
  reason: 4,
  title: 'Everybody has a name',
  source: 'Facilitation practice',
  find: ({ participants }) =>
    participants
      .filter(({ name }) => isBlank(name))
      .map(({ id, title }) => ({
        severity: 'should',
        stage: 'frame',
        path: fieldPath('participants', id, 'name'),
        place: 'Who is in the room',
        statement: isBlank(title) ? 'A person has no name' : `${quoted(title)} has no name`,
        advice: 'A role does not answer for anything; a person does.',
      })),
};
