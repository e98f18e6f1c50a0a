import { formatDate, type IsoDate } from '#shared/core/dates';
import { formatMoney } from '#shared/core/money';
import { phaseTotal, planTotals } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { budgetBlocks } from './budget-tables.ts';
import {
  cellOr,
  type Draft,
  fact,
  facts,
  optionalFact,
  optionalParagraph,
  paragraph,
  personName,
  personText,
  strong,
} from './cells.ts';
import { ganttScene } from './charts/gantt-scene.ts';
import type { Block, Cell } from './content.ts';
import { countOf, dateOr } from './format.ts';
import { gateBlocks, gateMatrix } from './gate-tables.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';
import { nameOr, TASK_WORDS } from './words.ts';

/** More rows than this do not fit a page at a size that can be read; the tasks then stand in their tables only. */
const CHART_ROWS = 32;

/** Chapter 3: the plan on one page, each phase with its work and its gate, and the money. */
export const pathChapter = (session: Session, today: IsoDate): Draft[] => [
  {
    id: 'plan',
    title: 'The plan on one page',
    start: session.phases.length === 0 ? 'flow' : 'page',
    blocks: overview(session, today),
  },
  ...session.phases.map((phase, index) => ({
    id: `phase-${phase.id}`,
    title: nameOr(phase, 'Phase without a name'),
    start: 'flow' as const,
    blocks: phaseBlocks(session, phase, index + 1),
  })),
  ...(session.phases.length === 0
    ? []
    : [{ id: 'budget', title: 'Budget', start: 'flow', blocks: budgetBlocks(session) } as const]),
];

const overview = (session: Session, today: IsoDate): Block[] => {
  if (session.phases.length === 0) return [paragraph('note', 'No phase has been planned yet.')];
  const { locale, currency } = session;
  const rows = session.phases.reduce((sum, { tasks }) => sum + 1 + tasks.length, 0);
  const detail = rows > CHART_ROWS ? 'phases' : 'tasks';
  const { toProduction, runYear, unpriced } = planTotals(session.phases);
  const money = [
    `${formatMoney(toProduction, currency, locale)} to production`,
    ...(runYear === 0 ? [] : [`${formatMoney(runYear, currency, locale)} a year to operate`]),
    ...(unpriced === 0
      ? []
      : [`${countOf(unpriced, 'budget line', 'budget lines', locale)} without an amount`]),
  ];
  return [
    paragraph('note', `${money.join('; ')}.`),
    { kind: 'scene', scene: ganttScene({ session, today, width: PAGE_WIDTH, locale, detail }) },
    ...gateMatrix(session),
  ];
};

const phaseBlocks = (session: Session, phase: Phase, number: number): Block[] => {
  const { locale, currency } = session;
  const { total, oneOff, running, unpriced } = phaseTotal(phase);
  const hasMoney = phase.budget.some(({ amount }) => amount !== null);
  const money = hasMoney ? formatMoney(total, currency, locale) : '';
  return [
    ...optionalParagraph('serif', phase.purpose),
    {
      kind: 'columns',
      left: facts('When and who', [
        fact('From', dateOr(phase.start, locale, '')),
        fact('To', dateOr(phase.end, locale, '')),
        fact('Technical owner', personText(session, phase.technicalOwner)),
        fact('Operational owner', personText(session, phase.operationalOwner)),
      ]),
      right: facts('What it costs', [
        fact('Over the phase', money),
        ...(hasMoney ? [fact('Of that, once', formatMoney(oneOff, currency, locale))] : []),
        ...(hasMoney ? [fact('Of that, running', formatMoney(running, currency, locale))] : []),
        ...optionalFact('Not priced yet', unpriced === 0 ? '' : countOf(unpriced, 'line', 'lines', locale)),
      ]),
    },
    ...taskTable(session, phase),
    ...deliverableTable(session, phase),
    ...gateBlocks(session, phase, number),
  ];
};

const taskTable = (session: Session, phase: Phase): Block[] => {
  if (phase.tasks.length === 0) {
    return [
      { kind: 'subhead', text: 'Tasks' },
      paragraph('note', 'No task has been planned for this phase yet.'),
    ];
  }
  const day = (date: Phase['start']): Cell =>
    date === '' ? { text: 'no date yet', style: 'quiet' } : formatDate(date, session.locale, 'short');
  return [
    {
      kind: 'table',
      title: 'Tasks',
      columns: [
        { title: 'Task', share: 36, align: 'start' },
        { title: 'Kind', share: 14, align: 'start' },
        { title: 'Owner', share: 20, align: 'start' },
        { title: 'From', share: 15, align: 'start' },
        { title: 'To', share: 15, align: 'start' },
      ],
      rows: phase.tasks.map((task): Cell[] => [
        cellOr(task.name, 'strong', 'Task without a name'),
        TASK_WORDS[task.kind],
        cellOr(personName(session, task.owner), 'plain', 'nobody yet'),
        day(task.start),
        day(task.end),
      ]),
      totals: [],
    },
  ];
};

const deliverableTable = (session: Session, phase: Phase): Block[] =>
  phase.deliverables.length === 0
    ? []
    : [
        {
          kind: 'table',
          title: 'Handed over at the end',
          columns: [
            { title: 'Deliverable', share: 60, align: 'start' },
            { title: 'Answers for it', share: 40, align: 'start' },
          ],
          rows: phase.deliverables.map(({ name, accountable }): Cell[] => [
            name.trim() === '' ? cellOr('') : strong(name.trim()),
            cellOr(personText(session, accountable), 'plain', 'nobody yet'),
          ]),
          totals: [],
        },
      ];
