import { phrase, said, say } from '#shared/language/say';
import { type IsoDate, type OptionalDate, YEAR_RANGE } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { formatMoney } from '#shared/core/money';
import { isBlank } from '#shared/core/text';
import { type BudgetLine, emptyBudgetLine, type Phase, type PhaseKind } from '#shared/plan/phase';
import type { TaskKind } from '#shared/plan/task';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { addTask, unassignedOfKind } from './plan-tasks.ts';
import { datedPhases, dayText, phaseDays, phaseLabel, phasePath, quoted } from './subject.ts';

/** What each station cannot do without, after the article's fifth reason. Operation improves; roll-out can go back. */
const NEEDED: Readonly<Record<PhaseKind, readonly TaskKind[]>> = {
  poc: [],
  pilot: ['training', 'monitoring', 'roll-back'],
  production: ['training', 'monitoring', 'roll-back'],
  operate: ['monitoring', 'iteration'],
};

const WHY: Readonly<Partial<Record<TaskKind, string>>> = {
  training: phrase('People who get a new way of working need to learn it before the day.'),
  monitoring: phrase('Nobody will notice when it gets worse.'),
  'roll-back': phrase('When it fails, the old way must still work; plan how to return to it.'),
  iteration: phrase('What users report must lead to changes, or it stays as it was on the first day.'),
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
      statement: say`No ${said(kind)} task in ${phaseLabel(phase)}`,
      advice: said(WHY[kind] ?? ''),
      fix: { label: say`Add the task`, command: addTask(phase, kind) },
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
    ...emptyBudgetLine(newId(), operate ? 'run' : 'people', operate ? say`Running cost` : say`People`),
    rhythm: operate ? 'yearly' : 'one-off',
  });
  return [
    {
      severity: operate || phase.kind === 'production' ? 'must' : 'should',
      stage: 'path',
      path: phasePath(phase, 'budget'),
      place: phaseLabel(phase),
      statement: operate
        ? say`Running it costs nothing, says the plan`
        : say`${phaseLabel(phase)} has no budget`,
      advice: operate
        ? say`Licences, computing, support and monitoring go on after go-live; say what they cost a year.`
        : say`Say what it costs, even roughly; what has no budget does not happen.`,
      ...(lines.length === 0
        ? {
            fix: {
              label: say`Add a budget line`,
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
  const name = isBlank(line.label) ? say`A budget line` : quoted(line.label);
  const common = { severity: 'should', stage: 'path', place: phaseLabel(phase) } as const;
  if (line.amount === null) {
    return [
      {
        ...common,
        path: phasePath(phase, 'budget', line.id, 'amount'),
        statement: say`${name} has no amount`,
        advice: say`Write the best figure there is today.`,
      },
    ];
  }
  if (line.funding !== 'missing') return [];
  const each = line.rhythm === 'one-off' ? '' : line.rhythm === 'monthly' ? say` a month` : say` a year`;
  return [
    {
      ...common,
      path: phasePath(phase, 'budget', line.id, 'funding'),
      statement: say`${formatMoney(line.amount, session.currency, session.locale)}${each} for ${name} has no payer`,
      advice: say`Say who pays, or who will be asked.`,
    },
  ];
};

/** The last day of the calendar years that the appraisal looks at; blank while the plan has no start. */
const horizonEnd = (session: Session): OptionalDate => {
  const starts = session.phases.map((phase) => phaseDays(session, phase).start).filter((day) => day !== '');
  const first = starts.toSorted()[0];
  if (first === undefined) return '';
  const year = Number(first.slice(0, 4)) + session.finance.horizonYears - 1;
  return year > YEAR_RANGE.last ? '' : (`${year}-12-31` as IsoDate);
};

/** An operation that ends before the appraisal does: its benefits would go on for nothing. */
const endsBeforeHorizon = (session: Session): RuleFinding[] => {
  const last = session.phases.findLast(({ kind }) => kind === 'operate');
  const horizon = horizonEnd(session);
  if (!last || last.end === '' || horizon === '' || last.end >= horizon) return [];
  return [
    {
      severity: 'should',
      stage: 'path',
      path: phasePath(last, 'end'),
      part: 'horizon',
      place: phaseLabel(last),
      statement: say`Running costs of ${phaseLabel(last)} end on ${dayText(session, last.end)}, the money is looked at until ${dayText(session, horizon)}`,
      advice: say`Let the operation go on, or look at fewer years; benefits without running costs are too good.`,
      fix: {
        label: say`Let it go on`,
        command: () => ({ type: 'phase.update', id: last.id, changes: { end: '' } }),
      },
    },
  ];
};

/**
 * R10: every phase has a budget, production and operation above all; running cost goes on beyond go-live, for as long as
 * the appraisal looks.
 */
export const budgetBeyondGoLive: Rule = {
  id: 'R10',
  reason: 5,
  title: 'Production and operation are paid for',
  source: 'The article’s fifth reason',
  find: (session) => [
    ...datedPhases(session).flatMap(missingBudget),
    ...endsBeforeHorizon(session),
    ...session.phases.flatMap((phase) => phase.budget.flatMap((line) => lineGaps(session, phase, line))),
  ],
};
