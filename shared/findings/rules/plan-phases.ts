import { emptyPhase, type Phase, PHASE_KINDS, PHASE_NAMES, type PhaseKind } from '#shared/plan/phase';
import { standardPhases } from '#shared/plan/standard-plan';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding, Severity } from '../finding.ts';
import {
  isDated,
  listed,
  metricLabel,
  numberedMetrics,
  phaseLabel,
  phaseOfKind,
  phasePath,
} from './subject.ts';

/** S8: there is a plan. Speaks once there is a number to reach. */
export const planBegun: Rule = {
  id: 'S8',
  reason: 5,
  title: 'There is a plan',
  source: 'The article’s fifth reason: the proof of concept is phase one, not the finish line',
  find: (session) => {
    const numbered = numberedMetrics(session);
    if (session.phases.length > 0 || numbered.length === 0) return [];
    // A guardrail is kept, not reached: a plan leads to what decides, or to what explains it.
    const goal =
      numbered.find(({ role }) => role === 'primary') ?? numbered.find(({ role }) => role !== 'guardrail');
    return [
      {
        severity: 'must',
        stage: 'path',
        path: 'phases',
        place: 'Plan',
        statement: 'There is no plan yet',
        advice: `Lay the phases down that lead to ${goal ? metricLabel(session, goal) : 'the goal'}, from the proof of concept to operation.`,
        fix: {
          label: 'Add the standard phases',
          command: (newId) => ({
            type: 'batch',
            name: 'add the standard phases',
            commands: standardPhases(newId).map((item) => ({ type: 'phase.add', item })),
          }),
        },
      },
    ];
  },
};

const STATION_WEIGHT: Readonly<Record<PhaseKind, Severity>> = {
  poc: 'know',
  pilot: 'should',
  production: 'must',
  operate: 'must',
};

const STATION_ADVICE: Readonly<Record<PhaseKind, string>> = {
  poc: 'Without it, value, data and feasibility are first tested with real users.',
  pilot: 'Without it, the first real users are all users.',
  production: 'A plan that stops before production is a plan for a demo.',
  operate: 'Someone must read the numbers and mend the system after go-live; plan it now.',
};

/** Where a missing station belongs: before the first later one. */
const indexOf = (session: Session, kind: PhaseKind): number => {
  const rank = PHASE_KINDS.indexOf(kind);
  const later = session.phases.findIndex((phase) => PHASE_KINDS.indexOf(phase.kind) > rank);
  return later < 0 ? session.phases.length : later;
};

/** S9: the plan has all four stations. */
export const stationsComplete: Rule = {
  id: 'S9',
  reason: 5,
  title: 'The plan reaches from proof of concept to operation',
  source: 'The article’s fifth reason',
  find: (session) =>
    session.phases.length === 0
      ? []
      : PHASE_KINDS.filter((kind) => !phaseOfKind(session, kind)).map((kind) => ({
          severity: STATION_WEIGHT[kind],
          stage: 'path',
          path: 'phases',
          part: kind,
          place: 'Plan',
          statement: `The plan has no phase “${PHASE_NAMES[kind]}”`,
          advice: STATION_ADVICE[kind],
          fix: {
            label: `Add ${PHASE_NAMES[kind]}`,
            command: (newId) => ({
              type: 'phase.add',
              item: emptyPhase(newId(), kind),
              index: indexOf(session, kind),
            }),
          },
        })),
};

const dateGaps = (phase: Phase): RuleFinding[] => {
  const common = { severity: 'must', stage: 'path', place: phaseLabel(phase) } as const;
  if (!isDated(phase)) {
    const missing = phase.start === '' ? 'start' : 'end';
    const both = phase.start === '' && phase.end === '' && phase.kind !== 'operate';
    return [
      {
        ...common,
        path: phasePath(phase, missing),
        statement: `${phaseLabel(phase)} has no ${both ? 'dates' : missing}`,
        advice: 'Put it into the calendar; owners, money and the gate are asked for next.',
      },
    ];
  }
  if (phase.end !== '' && phase.start > phase.end) {
    return [
      {
        ...common,
        path: phasePath(phase, 'end'),
        part: 'order',
        statement: `${phaseLabel(phase)} ends before it starts`,
        advice: 'Correct one of the two days.',
      },
    ];
  }
  return [];
};

/** S10: every phase has its days, in order. */
export const phasesDated: Rule = {
  id: 'S10',
  reason: 5,
  title: 'Every phase has its days',
  source: 'The article’s fifth reason: a timeline of the roll-out',
  find: ({ phases }) => phases.flatMap(dateGaps),
};

/** S12: tasks in the calendar of a phase have an owner and days. The kinds that other rules ask about are left to them. */
export const workAssigned: Rule = {
  id: 'S12',
  reason: 5,
  title: 'Every task has an owner and an end',
  source: 'Facilitation practice: items without owner or date vanish',
  find: ({ phases }) =>
    phases.flatMap((phase) => {
      const open = phase.tasks.filter(
        ({ kind, owner, end }) => kind === 'build' && (owner === '' || end === ''),
      );
      const [first] = open;
      if (!first) return [];
      const missing = listed([
        ...(open.some(({ owner }) => owner === '') ? ['owner'] : []),
        ...(open.some(({ end }) => end === '') ? ['end date'] : []),
      ]);
      return [
        {
          severity: 'should',
          stage: 'path',
          path: phasePath(phase, 'tasks', first.id, first.owner === '' ? 'owner' : 'end'),
          place: phaseLabel(phase),
          statement: `${open.length === 1 ? 'One task' : `${open.length} tasks`} in ${phaseLabel(phase)} ${open.length === 1 ? 'lacks' : 'lack'} ${missing}`,
          advice: 'What nobody does by a day is not done.',
        },
      ];
    }),
};
