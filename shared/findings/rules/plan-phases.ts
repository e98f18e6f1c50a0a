import { phrase, said, say } from '#shared/language/say';
import type { IsoDate } from '#shared/core/dates';
import { emptyPhase, type Phase, PHASE_KINDS, PHASE_NAMES, type PhaseKind } from '#shared/plan/phase';
import { standardPhases } from '#shared/plan/standard-plan';
import type { TaskKind } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding, Severity } from '../finding.ts';
import {
  dayText,
  isAssigned,
  isDated,
  metricLabel,
  numberedMetrics,
  phaseDays,
  phaseLabel,
  phaseOfKind,
  phasePath,
  taskLabel,
  taskPath,
  unassignedWords,
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
        place: say`Plan`,
        statement: say`There is no plan yet`,
        advice: say`Lay the phases down that lead to ${goal ? metricLabel(session, goal) : say`the goal`}, from the proof of concept to operation.`,
        fix: {
          label: say`Add the standard phases`,
          command: (newId) => ({
            type: 'batch',
            name: say`add the standard phases`,
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
  poc: phrase('Without it, value, data and feasibility are first tested with real users.'),
  pilot: phrase('Without it, the first real users are all users.'),
  production: phrase('A plan that stops before production is a plan for a demo.'),
  operate: phrase('Someone must read the numbers and mend the system after go-live; plan it now.'),
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
          place: say`Plan`,
          statement: say`The plan has no phase “${said(PHASE_NAMES[kind])}”`,
          advice: said(STATION_ADVICE[kind]),
          fix: {
            label: say`Add ${said(PHASE_NAMES[kind])}`,
            command: (newId) => ({
              type: 'phase.add',
              item: emptyPhase(newId(), kind),
              index: indexOf(session, kind),
            }),
          },
        })),
};

/** It starts after its typed end because the gate before it comes later: the end is what has to give. */
const pushedBack = (session: Session, phase: Phase, start: IsoDate): Pick<RuleFinding, 'advice' | 'fix'> =>
  phase.start === start
    ? { advice: say`Correct one of the two days.` }
    : {
        advice: say`It waits for the gate before it and starts on ${dayText(session, start)}. Move its end, or let its work decide.`,
        fix: {
          label: say`Let its work decide the end`,
          command: () => ({ type: 'phase.update', id: phase.id, changes: { end: '' } }),
        },
      };

const dateGaps = (session: Session, phase: Phase): RuleFinding[] => {
  const { start, end } = phaseDays(session, phase);
  const common = { severity: 'must', stage: 'path', place: phaseLabel(phase) } as const;
  if (!isDated(session, phase)) {
    const missing = start === '' ? 'start' : 'end';
    const both = start === '' && end === '' && phase.kind !== 'operate';
    return [
      {
        ...common,
        path: phasePath(phase, missing),
        statement: both
          ? say`${phaseLabel(phase)} has no dates`
          : missing === 'start'
            ? say`${phaseLabel(phase)} has no start`
            : say`${phaseLabel(phase)} has no end`,
        advice: say`Put it into the calendar; owners, money and the gate are asked for next.`,
      },
    ];
  }
  // The plan stretches a phase over its work and its gate; what was typed is what has to give.
  if (start !== '' && phase.end !== '' && start > phase.end) {
    return [
      {
        ...common,
        path: phasePath(phase, 'end'),
        part: 'order',
        statement: say`${phaseLabel(phase)} ends before it starts`,
        ...pushedBack(session, phase, start),
      },
    ];
  }
  return [];
};

/** S10: every phase has its days, in order: its own, or those that follow from its work and the gate before it. */
export const phasesDated: Rule = {
  id: 'S10',
  reason: 5,
  title: 'Every phase has its days',
  source: 'The article’s fifth reason: a timeline of the roll-out',
  find: (session) => session.phases.flatMap((phase) => dateGaps(session, phase)),
};

/** A task whose typed end lies before its start: the plan cannot read a length from it. */
const backwards = (phase: Phase): RuleFinding[] =>
  phase.tasks
    .filter(({ duration, start, end }) => duration === null && start !== '' && end !== '' && end < start)
    .map((task) => ({
      severity: 'must',
      stage: 'path',
      path: taskPath(phase, task, 'end'),
      place: phaseLabel(phase),
      statement: say`${taskLabel(task)} ends before it starts`,
      advice: say`Correct one of the two days.`,
    }));

/** Kinds that no other rule asks about. */
const ASKED_HERE: readonly TaskKind[] = ['build', 'evaluation'];

const unassigned = (phase: Phase): RuleFinding[] => {
  const open = phase.tasks.filter((task) => ASKED_HERE.includes(task.kind) && !isAssigned(task));
  const [first] = open;
  if (!first) return [];
  return [
    {
      severity: 'should',
      stage: 'path',
      path: taskPath(phase, first, first.owner === '' ? 'owner' : 'duration'),
      place: phaseLabel(phase),
      statement:
        open.length === 1
          ? say`One task in ${phaseLabel(phase)} has ${unassignedWords(open)}`
          : say`${open.length} tasks in ${phaseLabel(phase)} have ${unassignedWords(open)}`,
      advice: say`What nobody does by a day is not done.`,
    },
  ];
};

/**
 * S12: tasks have an owner and an end: a length, a last day or a day they are due. The kinds that other rules ask about
 * are left to them.
 */
export const workAssigned: Rule = {
  id: 'S12',
  reason: 5,
  title: 'Every task has an owner and an end',
  source: 'Facilitation practice: items without owner or date vanish',
  find: ({ phases }) => phases.flatMap((phase) => [...backwards(phase), ...unassigned(phase)]),
};
