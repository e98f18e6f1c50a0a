import type { Id } from '#shared/core/ids';
import { formatMoney } from '#shared/core/money';
import { isBlank } from '#shared/core/text';
import type { BudgetLine, Phase, PhaseKind, Task, TaskKind } from '#shared/plan/phase';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import {
  datedPhases,
  isAssigned,
  listed,
  phaseLabel,
  phaseOfKind,
  phasePath,
  quoted,
  taskLabel,
  taskPath,
} from './subject.ts';

const TASK_NAMES: Readonly<Record<TaskKind, string>> = {
  build: 'Build',
  data: 'Get the data ready',
  integration: 'Connect the real interface',
  training: 'Train the people who use it',
  monitoring: 'Watch the numbers',
  'roll-back': 'Rehearse the way back',
  iteration: 'Improve from what users report',
};

const addTask =
  (phase: Phase, kind: TaskKind) =>
  (newId: () => Id): Command => ({
    type: 'task.add',
    phaseId: phase.id,
    item: { id: newId(), name: TASK_NAMES[kind], kind, owner: '', start: phase.start, end: '' },
  });

/** A task that has no owner or no end, as a finding. */
const unassigned = (phase: Phase, task: Task): RuleFinding => ({
  severity: 'should',
  stage: 'path',
  path: taskPath(phase, task, task.owner === '' ? 'owner' : 'end'),
  place: phaseLabel(phase),
  statement: `${taskLabel(task)} has no ${listed([...(task.owner === '' ? ['owner'] : []), ...(task.end === '' ? ['end date'] : [])])}`,
  advice: 'Say who does it, and by when.',
});

const tasksOfKind = (phases: readonly Phase[], kind: TaskKind): { phase: Phase; task: Task }[] =>
  phases.flatMap((phase) =>
    phase.tasks.filter((task) => task.kind === kind).map((task) => ({ phase, task })),
  );

const unassignedOfKind = (phases: readonly Phase[], kind: TaskKind): RuleFinding[] =>
  tasksOfKind(phases, kind)
    .filter(({ task }) => !isAssigned(task))
    .map(({ phase, task }) => unassigned(phase, task));

/** R4: somebody gets the data ready before the pilot, by a day. Speaks once a phase is in the calendar. */
export const dataPrepared: Rule = {
  id: 'R4',
  reason: 2,
  title: 'The data gets ready before the pilot',
  source: 'The article’s second reason: clean-up goes into the timeline',
  find: (session) => {
    const dated = datedPhases(session);
    const [first] = dated;
    if (!first) return [];
    const early = dated.filter(({ kind }) => kind === 'poc' || kind === 'pilot');
    if (tasksOfKind(early, 'data').length > 0) return unassignedOfKind(dated, 'data');
    const target = early[0] ?? first;
    return [
      {
        severity: 'must',
        stage: 'path',
        path: phasePath(target, 'tasks'),
        place: phaseLabel(target),
        statement: 'Nobody gets the data ready',
        advice: 'Access, quality and clean-up need a task with an owner and a day before the pilot.',
        fix: { label: 'Add a data task', command: addTask(target, 'data') },
      },
      ...unassignedOfKind(dated, 'data'),
    ];
  },
};

/** R7: integration has its task before the pilot gate, with an owner and a day. Speaks once a phase is in the calendar. */
export const integrationPlanned: Rule = {
  id: 'R7',
  reason: 3,
  title: 'Integration is planned before the pilot gate',
  source: 'The article’s third reason: connect real interfaces, not mocks',
  find: (session) => {
    const dated = datedPhases(session);
    const [first] = dated;
    if (!first) return [];
    const early = dated.filter(({ kind }) => kind === 'poc' || kind === 'pilot');
    const tasks = tasksOfKind(early, 'integration');
    const gateDate = phaseOfKind(session, 'pilot')?.gate.date ?? '';
    const late = gateDate !== '' && tasks.length > 0 && tasks.every(({ task }) => task.end > gateDate);
    const target = early.find(({ kind }) => kind === 'pilot') ?? early[0] ?? first;
    const gap: RuleFinding = {
      severity: 'must',
      stage: 'path',
      path: phasePath(target, 'tasks'),
      place: phaseLabel(target),
      statement: late
        ? 'Integration is finished only after the pilot gate'
        : 'Integration is not planned before the pilot gate',
      advice:
        'A pilot beside the real systems proves nothing; connect at least one real interface before its gate.',
      ...(late
        ? { part: 'late' }
        : { fix: { label: 'Add an integration task', command: addTask(target, 'integration') } }),
    };
    return [...(late || tasks.length === 0 ? [gap] : []), ...unassignedOfKind(dated, 'integration')];
  },
};

/** What each station cannot do without, after the article's fifth reason. Operation improves; roll-out can go back. */
const NEEDED: Readonly<Record<PhaseKind, readonly TaskKind[]>> = {
  poc: [],
  pilot: ['training', 'monitoring', 'roll-back'],
  production: ['training', 'monitoring', 'roll-back'],
  operate: ['monitoring', 'iteration'],
};

const WHY: Readonly<Partial<Record<TaskKind, string>>> = {
  training: 'People who get a new way of working need to learn it before the day.',
  monitoring: 'Nobody will notice when it gets worse.',
  'roll-back': 'When it fails, the old way must still work; plan how to return to it.',
  iteration: 'What users report must lead to changes, or it stays as it was on the first day.',
};

const neededTasks = (phase: Phase): RuleFinding[] =>
  NEEDED[phase.kind]
    .filter((kind) => !phase.tasks.some((task) => task.kind === kind))
    .map((kind) => ({
      severity: phase.kind === 'pilot' ? 'should' : 'must',
      stage: 'path',
      path: phasePath(phase, 'tasks'),
      part: kind,
      place: phaseLabel(phase),
      statement: `No ${kind} task in ${phaseLabel(phase)}`,
      advice: WHY[kind] ?? '',
      fix: { label: 'Add the task', command: addTask(phase, kind) },
    }));

/** R11: training, monitoring, roll-back and iteration are planned where they are needed, with an owner and a day. */
export const afterTheDemo: Rule = {
  id: 'R11',
  reason: 5,
  title: 'Training, monitoring, roll-back and iteration are planned',
  source: 'The article’s fifth reason',
  find: (session) => {
    const dated = datedPhases(session);
    const kinds: readonly TaskKind[] = ['training', 'monitoring', 'roll-back', 'iteration'];
    return [...dated.flatMap(neededTasks), ...kinds.flatMap((kind) => unassignedOfKind(dated, kind))];
  },
};

const isPriced = ({ amount }: BudgetLine): boolean => amount !== null && amount > 0;

const isRunning = ({ category, rhythm }: BudgetLine): boolean => category === 'run' || rhythm !== 'one-off';

const missingBudget = (phase: Phase): RuleFinding[] => {
  const operate = phase.kind === 'operate';
  const lines = operate ? phase.budget.filter(isRunning) : phase.budget;
  if (lines.some(isPriced)) return [];
  const item = (newId: () => Id): BudgetLine => ({
    id: newId(),
    category: operate ? 'run' : 'people',
    label: operate ? 'Running cost' : 'People',
    amount: null,
    rhythm: operate ? 'yearly' : 'one-off',
    funding: 'requested',
  });
  return [
    {
      severity: operate || phase.kind === 'production' ? 'must' : 'should',
      stage: 'path',
      path: phasePath(phase, 'budget'),
      place: phaseLabel(phase),
      statement: operate ? 'Running it costs nothing, says the plan' : `${phaseLabel(phase)} has no budget`,
      advice: operate
        ? 'Licences, computing, support and monitoring go on after go-live; say what they cost a year.'
        : 'Say what it costs, even roughly; what has no budget does not happen.',
      ...(lines.length === 0
        ? {
            fix: {
              label: 'Add a budget line',
              command: (newId: () => Id): Command => ({
                type: 'budgetLine.add',
                phaseId: phase.id,
                item: item(newId),
              }),
            },
          }
        : {}),
    },
  ];
};

const lineGaps = (session: Session, phase: Phase, line: BudgetLine): RuleFinding[] => {
  const name = isBlank(line.label) ? 'A budget line' : quoted(line.label);
  const common = { severity: 'should', stage: 'path', place: phaseLabel(phase) } as const;
  if (line.amount === null) {
    return [
      {
        ...common,
        path: phasePath(phase, 'budget', line.id, 'amount'),
        statement: `${name} has no amount`,
        advice: 'Write the best figure there is today.',
      },
    ];
  }
  if (line.funding !== 'missing') return [];
  const each = line.rhythm === 'one-off' ? '' : line.rhythm === 'monthly' ? ' a month' : ' a year';
  return [
    {
      ...common,
      path: phasePath(phase, 'budget', line.id, 'funding'),
      statement: `${formatMoney(line.amount, session.currency, session.locale)}${each} for ${name} has no payer`,
      advice: 'Say who pays, or who will be asked.',
    },
  ];
};

/** R10: every phase has a budget, production and operation above all; running cost goes on beyond go-live. */
export const budgetBeyondGoLive: Rule = {
  id: 'R10',
  reason: 5,
  title: 'Production and operation are paid for',
  source: 'The article’s fifth reason',
  find: (session) => [
    ...datedPhases(session).flatMap(missingBudget),
    ...session.phases.flatMap((phase) => phase.budget.flatMap((line) => lineGaps(session, phase, line))),
  ],
};
