import { say } from '#shared/language/say';
import { formatAmount, type Minor, sumMinor } from '#shared/core/money';
import { lineTotal, planTotals } from '#shared/plan/budget';
import { placedPhases } from '#shared/plan/placed-phases';
import { budgetCategorySchema, type BudgetLine, type Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { cellOr, paragraph, strong } from './cells.ts';
import type { Block, Cell, TableBlock } from './content.ts';
import { countOf } from './format.ts';
import { CATEGORY_WORDS, FUNDING_WORDS, nameOr, RHYTHM_WORDS } from './words.ts';

/** The most phases that stand side by side in one table. */
const MATRIX_PHASES = 5;

/** The money: by category and phase, then line by line. All sums are exact, in whole minor units. */
export const budgetBlocks = (typed: Session): Block[] => {
  // Running costs count over the days that the schedule gives a phase, not over the typed ones.
  const session = { ...typed, phases: [...placedPhases(typed)] };
  const { phases, locale } = session;
  const lines = phases.reduce((sum, { budget }) => sum + budget.length, 0);
  if (lines === 0) return [paragraph('note', say`No money has been planned yet.`)];
  const { unpriced, byCategory } = planTotals(phases);
  return [
    paragraph(
      'note',
      say`Running costs count over the length of their phase; an operation without an end counts twelve months.${
        unpriced === 0
          ? ''
          : say` Not in the sums: ${countOf(unpriced, 'line', 'lines', locale)} without amount or dates.`
      }`,
    ),
    ...(phases.length <= MATRIX_PHASES && Object.keys(byCategory).length > 0 ? [matrix(session)] : []),
    linesTable(session),
  ];
};

const matrix = (session: Session): TableBlock => {
  const { phases, currency, locale } = session;
  const totals = planTotals(phases);
  const amount = (value: Minor | undefined): Cell =>
    value === undefined ? { text: '–', style: 'quiet' } : formatAmount(value, currency, locale);
  const bold = (value: Minor): Cell => strong(formatAmount(value, currency, locale));
  const categories = budgetCategorySchema.options.filter(
    (category) => totals.byCategory[category] !== undefined,
  );
  return {
    kind: 'table',
    title: say`By category and phase, ${currency}`,
    columns: [
      { title: say`Category`, share: 20, align: 'start' },
      ...phases.map((phase) => ({
        title: nameOr(phase, say`Phase without a name`),
        share: 64 / phases.length,
        align: 'end' as const,
      })),
      { title: say`Together`, share: 16, align: 'end' },
    ],
    rows: categories.map((category) => [
      CATEGORY_WORDS[category],
      ...phases.map((phase) => amount(categoryTotal(phase, category))),
      bold(totals.byCategory[category] ?? sumMinor([])),
    ]),
    totals: [
      [strong(say`Together`), ...totals.phases.map(({ total }) => bold(total)), bold(totals.total)],
      [
        strong(say`Sum so far`),
        ...totals.phases.map(({ sumSoFar }) => formatAmount(sumSoFar, currency, locale)),
        '',
      ],
    ],
  };
};

const categoryTotal = (phase: Phase, category: BudgetLine['category']): Minor | undefined => {
  const amounts = phase.budget
    .filter((line) => line.category === category)
    .map((line) => lineTotal(line, phase))
    .filter((total) => total !== null);
  return amounts.length === 0 ? undefined : sumMinor(amounts);
};

const linesTable = (session: Session): TableBlock => {
  const { phases, currency, locale } = session;
  const totals = planTotals(phases);
  const rows = phases.flatMap((phase) =>
    phase.budget.map((line): Cell[] => {
      const total = lineTotal(line, phase);
      const amount = line.amount === null ? '' : formatAmount(line.amount, currency, locale);
      return [
        nameOr(phase, say`Phase without a name`),
        cellOr(line.label, 'plain', CATEGORY_WORDS[line.category]),
        CATEGORY_WORDS[line.category],
        line.funding === 'missing'
          ? { text: FUNDING_WORDS.missing, style: 'warn' }
          : FUNDING_WORDS[line.funding],
        cellOr(amount === '' ? '' : `${amount} ${RHYTHM_WORDS[line.rhythm]}`),
        total === null ? cellOr('') : strong(formatAmount(total, currency, locale)),
      ];
    }),
  );
  return {
    kind: 'table',
    title: say`Line by line, ${currency}`,
    columns: [
      { title: say`Phase`, share: 18, align: 'start' },
      { title: say`What for`, share: 23, align: 'start' },
      { title: say`Category`, share: 16, align: 'start' },
      { title: say`Money`, share: 14, align: 'start' },
      { title: say`Amount`, share: 16, align: 'end' },
      { title: say`Over the phase`, share: 14, align: 'end' },
    ],
    rows,
    totals: [[strong(say`All phases`), '', '', '', '', strong(formatAmount(totals.total, currency, locale))]],
  };
};
