import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Deliverable, Phase } from '#shared/plan/phase';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { ROLE_WORDS } from '#shared/session/role-words';
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
            place: say`Who is in the room`,
            statement: say`Nobody is named yet`,
            advice: say`Name who is in the room; owners, deciders and signatories are chosen from them.`,
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
      place: say`Who is in the room`,
      statement: say`No end user is named`,
      advice: say`The people who will use it know what really happens; without one, adoption is a guess.`,
      fix: {
        label: say`Add an end user`,
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
        statement: say`Nobody leads ${phaseLabel(phase)}`,
        advice: say`Name two: one who answers for the technology, one who answers for the work it changes.`,
      },
    ];
  }
  if (!technical) {
    return [
      {
        ...common,
        path: phasePath(phase, 'technicalOwner'),
        statement: say`${phaseLabel(phase)} has no technical owner`,
        advice: say`Someone must answer for data, interfaces and operation.`,
      },
    ];
  }
  if (!operational) {
    return [
      {
        ...common,
        path: phasePath(phase, 'operationalOwner'),
        statement: say`${phaseLabel(phase)} has no operational owner`,
        advice: say`Someone whose daily work changes must lead it too, or it is built past the work.`,
      },
    ];
  }
  if (personOf(session, phase.operationalOwner)?.side !== 'supplier') return [];
  return [
    {
      ...common,
      path: phasePath(phase, 'operationalOwner'),
      part: 'supplier',
      statement: say`The supplier leads the operational side of ${phaseLabel(phase)}`,
      advice: say`The work belongs to the client; name one of the client’s people.`,
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

const deliverableLabel = ({ name }: Deliverable): string =>
  isBlank(name) ? say`a deliverable` : quoted(name);

const unanswered = (session: Session, phase: Phase): RuleFinding[] =>
  phase.deliverables
    .filter(({ accountable }) => !isNamed(session, accountable))
    .map((item) => ({
      severity: 'should',
      stage: 'path',
      path: phasePath(phase, 'deliverables', item.id, 'accountable'),
      place: phaseLabel(phase),
      statement: say`Nobody answers for ${deliverableLabel(item)}`,
      advice: say`Name exactly one person; two share the blame, not the work.`,
    }));

const answeredBySupplier = (session: Session, phase: Phase): RuleFinding[] =>
  phase.deliverables
    .filter(
      ({ accountable }) =>
        isNamed(session, accountable) && personOf(session, accountable)?.side === 'supplier',
    )
    .map((item) => ({
      severity: 'should',
      stage: 'path',
      path: phasePath(phase, 'deliverables', item.id, 'accountable'),
      part: 'supplier',
      place: phaseLabel(phase),
      statement: say`The supplier answers for ${deliverableLabel(item)}`,
      advice: say`The supplier may do it; someone of the client has to answer for it. Name that person.`,
    }));

/** Nobody does it. One finding for each phase, because it is only worth knowing. */
const doneByNobody = (session: Session, phase: Phase): RuleFinding[] => {
  const idle = phase.deliverables.filter(
    ({ accountable, responsible }) => isNamed(session, accountable) && responsible.length === 0,
  );
  const [first, ...rest] = idle;
  if (!first) return [];
  return [
    {
      severity: 'know',
      stage: 'path',
      path: phasePath(phase, 'deliverables', first.id, 'accountable'),
      part: 'responsible',
      place: phaseLabel(phase),
      statement: say`Nobody is named who works on ${deliverableLabel(first)}${rest.length === 0 ? '' : say` and ${rest.length} more of ${phaseLabel(phase)}`}`,
      advice: say`Who answers for it may do it too; say so, or name who does.`,
      fix: {
        label: say`Who answers for it does it`,
        command: () => ({
          type: 'batch',
          name: say`name who does it`,
          commands: idle.flatMap(({ id, accountable }) =>
            accountable === ''
              ? []
              : [
                  {
                    type: 'deliverable.update' as const,
                    phaseId: phase.id,
                    id,
                    changes: { responsible: [accountable] },
                  },
                ],
          ),
        }),
      },
    },
  ];
};

/** R9: one person of the client is accountable for each deliverable, and somebody does it. */
export const deliverablesOwned: Rule = {
  id: 'R9',
  reason: 4,
  title: 'One person answers for every deliverable',
  source: 'Responsibility assignment (RACI): exactly one accountable',
  find: (session) =>
    session.phases.flatMap((phase) => [
      ...unanswered(session, phase),
      ...answeredBySupplier(session, phase),
      ...doneByNobody(session, phase),
    ]),
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
      .map(({ id, title, role }) => ({
        severity: 'should',
        stage: 'frame',
        path: fieldPath('participants', id, 'name'),
        place: say`Who is in the room`,
        statement: isBlank(title)
          ? say`Nobody is named for ${quoted(ROLE_WORDS[role])}`
          : say`${quoted(title)} has no name`,
        advice: say`A role does not answer for anything; a person does.`,
      })),
};
