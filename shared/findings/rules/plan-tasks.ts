import { phrase, said, say } from '#shared/language/say';
import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import { emptyTask, type Task, type TaskKind } from '#shared/plan/task';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { RuleFinding } from '../finding.ts';
import {
  datedPhases,
  hasEnd,
  isAssigned,
  phaseDays,
  phaseLabel,
  phaseOfKind,
  phasePath,
  placedTask,
  taskLabel,
  taskPath,
  unassignedWords,
} from './subject.ts';

const TASK_NAMES: Readonly<Record<TaskKind, string>> = {
  build: phrase('Build'),
  data: phrase('Get the data ready'),
  integration: phrase('Connect the real interface'),
  training: phrase('Train the people who use it'),
  monitoring: phrase('Watch the numbers'),
  'roll-back': phrase('Rehearse the way back'),
  iteration: phrase('Improve from what users report'),
  evaluation: phrase('Measure what the gate asks'),
};

/** Adds a task of a kind to a phase; the phase says when it can begin. */
export const addTask =
  (phase: Phase, kind: TaskKind) =>
  (newId: () => Id): Command => ({
    type: 'task.add',
    phaseId: phase.id,
    item: emptyTask(newId(), kind, said(TASK_NAMES[kind])),
  });

/** A task that has no owner or no end, as a finding. */
const unassigned = (phase: Phase, task: Task): RuleFinding => ({
  severity: 'should',
  stage: 'path',
  path: taskPath(phase, task, task.owner === '' ? 'owner' : 'duration'),
  place: phaseLabel(phase),
  statement: say`${taskLabel(task)} has ${unassignedWords([task])}`,
  advice: hasEnd(task) ? say`Say who does it.` : say`Say who does it, and how long it takes.`,
});

/** The tasks of a kind in some phases, each with its phase. */
const tasksOfKind = (phases: readonly Phase[], kind: TaskKind): { phase: Phase; task: Task }[] =>
  phases.flatMap((phase) =>
    phase.tasks.filter((task) => task.kind === kind).map((task) => ({ phase, task })),
  );

/** The tasks of a kind that nobody does or that have no end, as findings. */
export const unassignedOfKind = (phases: readonly Phase[], kind: TaskKind): RuleFinding[] =>
  tasksOfKind(phases, kind)
    .filter(({ task }) => !isAssigned(task))
    .map(({ phase, task }) => unassigned(phase, task));

const isBeforeProduction = ({ kind }: Phase): boolean => kind === 'poc' || kind === 'pilot';

/** The part of R4 that is work: somebody gets the data ready before the pilot, by a day. */
export const dataWork = (session: Session): RuleFinding[] => {
  const dated = datedPhases(session);
  const [first] = dated;
  if (!first) return [];
  const early = dated.filter(isBeforeProduction);
  if (tasksOfKind(early, 'data').length > 0) return unassignedOfKind(dated, 'data');
  const target = early[0] ?? first;
  return [
    {
      severity: 'must',
      stage: 'path',
      path: phasePath(target, 'tasks'),
      place: phaseLabel(target),
      statement: say`Nobody gets the data ready`,
      advice: say`Access, quality and clean-up need a task with an owner and a day before the pilot.`,
      fix: { label: say`Add a data task`, command: addTask(target, 'data') },
    },
    ...unassignedOfKind(dated, 'data'),
  ];
};

/** The part of R7 that is work: integration has its task before the pilot gate, with an owner and a day. */
export const integrationWork = (session: Session): RuleFinding[] => {
  const dated = datedPhases(session);
  const [first] = dated;
  if (!first) return [];
  const early = dated.filter(isBeforeProduction);
  const tasks = tasksOfKind(early, 'integration');
  const pilot = phaseOfKind(session, 'pilot');
  const gate = pilot ? phaseDays(session, pilot).gate : '';
  const isLate = ({ task }: { task: Task }): boolean => (placedTask(session, task)?.end ?? task.end) > gate;
  const late = gate !== '' && tasks.length > 0 && tasks.every(isLate);
  const target = early.find(({ kind }) => kind === 'pilot') ?? early[0] ?? first;
  const gap: RuleFinding = {
    severity: 'must',
    stage: 'path',
    path: phasePath(target, 'tasks'),
    place: phaseLabel(target),
    statement: late
      ? say`Integration is finished only after the pilot gate`
      : say`Integration is not planned before the pilot gate`,
    advice: say`A pilot beside the real systems proves nothing; connect at least one real interface before its gate.`,
    ...(late
      ? { part: 'late' }
      : { fix: { label: say`Add an integration task`, command: addTask(target, 'integration') } }),
  };
  return [...(late || tasks.length === 0 ? [gap] : []), ...unassignedOfKind(dated, 'integration')];
};
