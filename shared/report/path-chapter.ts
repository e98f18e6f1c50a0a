import { say } from '#shared/language/say';
import type { IsoDate } from '#shared/core/dates';
import { formatMoney } from '#shared/core/money';
import { phaseTotal, planTotals } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import { placedPhases } from '#shared/plan/placed-phases';
import type { Session } from '#shared/session/session';
import { budgetBlocks } from './budget-tables.ts';
import {
  cellOr,
  chart,
  type Draft,
  fact,
  facts,
  optionalFact,
  optionalParagraph,
  paragraph,
  personText,
  strong,
} from './cells.ts';
import { ganttScene } from './charts/gantt-scene.ts';
import type { Block, Cell } from './content.ts';
import { countOf } from './format.ts';
import { gateBlocks, gateMatrix } from './gate-tables.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';
import { calendarText, comparisonTable, phaseDayFacts, taskTable } from './plan-tables.ts';
import { moneyBlocks } from './money-tables.ts';
import { riskBlocks } from './risk-section.ts';
import { nameOr } from './words.ts';

/** More rows than this do not fit a page at a size that can be read; the tasks then stand in their tables only. */
const CHART_ROWS = 32;

/** The path: the plan on one page, each phase with its work and its gate, and the money. */
export const pathChapter = (session: Session, today: IsoDate): Draft[] => [
  {
    id: 'plan',
    title: say`The plan on one page`,
    start: session.phases.length === 0 ? 'flow' : 'page',
    blocks: overview(session, today),
  },
  ...session.phases.map((phase, index) => ({
    id: `phase-${phase.id}`,
    title: nameOr(phase, say`Phase without a name`),
    start: 'flow' as const,
    blocks: phaseBlocks(session, phase, index + 1),
  })),
  ...(session.phases.length === 0
    ? []
    : [{ id: 'budget', title: say`Budget`, start: 'flow', blocks: budgetBlocks(session) } as const]),
  ...optionalSection('money', say`The money over the years`, moneyBlocks(session)),
  ...optionalSection('risks', say`Risks`, riskBlocks(session)),
];

const optionalSection = (id: string, title: string, blocks: Block[]): Draft[] =>
  blocks.length === 0 ? [] : [{ id, title, start: 'flow', blocks }];

const overview = (session: Session, today: IsoDate): Block[] => {
  if (session.phases.length === 0) return [paragraph('note', say`No phase has been planned yet.`)];
  const { locale, currency } = session;
  const rows = session.phases.reduce((sum, { tasks }) => sum + 1 + tasks.length, 0);
  const detail = rows > CHART_ROWS ? 'phases' : 'tasks';
  const { toProduction, runYear, unpriced } = planTotals(placedPhases(session));
  const money = [
    say`${formatMoney(toProduction, currency, locale)} to production`,
    ...(runYear === 0 ? [] : [say`${formatMoney(runYear, currency, locale)} a year to operate`]),
    ...(unpriced === 0
      ? []
      : [say`${countOf(unpriced, say`budget line`, say`budget lines`, locale)} without an amount`]),
  ];
  return [
    paragraph('note', `${money.join('; ')}.`),
    chart(ganttScene({ session, today, width: PAGE_WIDTH, locale, detail })),
    paragraph('note', calendarText(session)),
    ...comparisonTable(session),
    ...gateMatrix(session),
  ];
};

const phaseBlocks = (session: Session, phase: Phase, number: number): Block[] => {
  const { locale, currency } = session;
  const placed = placedPhases(session)[number - 1] ?? phase;
  const { total, oneOff, running, unpriced } = phaseTotal(placed);
  const hasMoney = phase.budget.some(({ amount }) => amount !== null);
  const money = hasMoney ? formatMoney(total, currency, locale) : '';
  return [
    ...optionalParagraph('serif', phase.purpose),
    {
      kind: 'columns',
      left: facts(say`When and who`, [
        ...phaseDayFacts(session, phase),
        fact(say`Technical owner`, personText(session, phase.technicalOwner)),
        fact(say`Operational owner`, personText(session, phase.operationalOwner)),
      ]),
      right: facts(say`What it costs`, [
        fact(say`Over the phase`, money),
        ...(hasMoney ? [fact(say`Of that, once`, formatMoney(oneOff, currency, locale))] : []),
        ...(hasMoney ? [fact(say`Of that, running`, formatMoney(running, currency, locale))] : []),
        ...optionalFact(
          say`Not priced yet`,
          unpriced === 0 ? '' : countOf(unpriced, 'line', 'lines', locale),
        ),
      ]),
    },
    ...taskTable(session, phase),
    ...deliverableTable(session, phase),
    ...gateBlocks(session, phase, number),
  ];
};

const deliverableTable = (session: Session, phase: Phase): Block[] =>
  phase.deliverables.length === 0
    ? []
    : [
        {
          kind: 'table',
          title: say`Handed over at the end`,
          columns: [
            { title: say`Deliverable`, share: 60, align: 'start' },
            { title: say`Answers for it`, share: 40, align: 'start' },
          ],
          rows: phase.deliverables.map(({ name, accountable }): Cell[] => [
            name.trim() === '' ? cellOr('') : strong(name.trim()),
            cellOr(personText(session, accountable), 'plain', say`nobody yet`),
          ]),
          totals: [],
        },
      ];
