import { formatDate } from '#shared/core/dates';
import { formatAligned } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { Criterion, Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { cellOr, fact, facts, optionalFact, paragraph, personText, strong } from './cells.ts';
import type { Block, Cell } from './content.ts';
import { dateOr, listOf, NOT_SAID } from './format.ts';
import { COMPARATOR_WORDS, nameOr, OUTCOME_WORDS, sentenceStart } from './words.ts';

/** The most gates that stand side by side in one table. */
const MATRIX_GATES = 5;

const metricName = (session: Session, { metricId }: Criterion): string => {
  const metric = session.metrics.find(({ id }) => id === metricId);
  return metric === undefined ? '' : nameOr(metric, 'Metric without a name');
};

/** A criterion's unit: its own, else that of its metric. */
const unitOf = (session: Session, criterion: Criterion): string =>
  isBlank(criterion.unit)
    ? (session.metrics.find(({ id }) => id === criterion.metricId)?.unit ?? '')
    : criterion.unit;

/** "at most 4.0 days"; words for what is missing. */
const conditionOf = (session: Session, criterion: Criterion, figure: string): string => {
  const comparator = COMPARATOR_WORDS[criterion.comparator];
  if (figure === '' && comparator === '') return '';
  const number =
    figure === '' ? 'a number not said yet' : withUnit(figure, unitOf(session, criterion), session.locale);
  return comparator === '' ? `${number}, comparison ${NOT_SAID}` : `${comparator} ${number}`;
};

/** What each gate asks of each metric, one row a metric and one column a gate; nothing when there is nothing to show. */
export const gateMatrix = (session: Session): Block[] => {
  const { phases, metrics, locale } = session;
  const asked = metrics.filter(({ id }) =>
    phases.some(({ gate }) => gate.criteria.some((c) => c.metricId === id)),
  );
  if (asked.length === 0 || asked.length > 12 || phases.length > MATRIX_GATES) return [];
  const rows = asked.map((metric): Cell[] => {
    const own = phases.map(({ gate }) => gate.criteria.filter(({ metricId }) => metricId === metric.id));
    const values = own.flat().flatMap(({ value }) => (value === null ? [] : [value]));
    const figures = formatAligned(values, locale)[Symbol.iterator]();
    const cells = own.map((criteria): Cell => {
      const texts = criteria.map((criterion) =>
        conditionOf(session, criterion, criterion.value === null ? '' : (figures.next().value ?? '')),
      );
      return texts.length === 0 ? { text: 'not tested', style: 'quiet' } : strong(texts.join('; '));
    });
    return [strong(nameOr(metric, 'Metric without a name')), ...cells];
  });
  return [
    {
      kind: 'table',
      title: 'What each gate asks',
      columns: [
        { title: 'Metric', share: 28, align: 'start' },
        ...phases.map(({ gate }, index) => ({
          title: `Gate ${index + 1}\n${gate.date === '' ? 'no date yet' : formatDate(gate.date, locale, 'short')}`,
          share: 72 / phases.length,
          align: 'start' as const,
        })),
      ],
      rows,
      totals: [],
    },
  ];
};

/** A phase's gate: when, who decides what, on which criteria, and what happens otherwise. */
export const gateBlocks = (session: Session, phase: Phase, number: number): Block[] => {
  const { gate } = phase;
  const outcomes = listOf(gate.outcomes.map((outcome) => OUTCOME_WORDS[outcome]));
  return [
    facts(`Gate ${number}: ${dateOr(gate.date, session.locale, 'no date yet')}`, [
      fact('Who decides', personText(session, gate.decider)),
      fact('May decide', sentenceStart(outcomes)),
      ...optionalFact('If it is not passed', gate.fallback),
    ]),
    ...(gate.criteria.length === 0
      ? [paragraph('note', `Gate ${number} has no criterion yet: it would be decided without a number.`)]
      : [criteriaTable(session, phase)]),
  ];
};

const criteriaTable = (session: Session, { gate }: Phase): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: 'Criterion', share: 36, align: 'start' },
    { title: 'Condition', share: 32, align: 'start' },
    { title: 'Over', share: 32, align: 'start' },
  ],
  rows: gate.criteria.map((criterion): Cell[] => {
    const figure =
      criterion.value === null ? '' : (formatAligned([criterion.value], session.locale)[0] ?? '');
    const metric = session.metrics.find(({ id }) => id === criterion.metricId);
    const values =
      metric === undefined || criterion.value === null
        ? []
        : [criterion.value, metric.plan.value ?? criterion.value];
    const aligned = values.length === 0 ? figure : (formatAligned(values, session.locale)[0] ?? figure);
    return [
      cellOr(metricName(session, criterion), 'strong', 'metric not chosen yet'),
      cellOr(conditionOf(session, criterion, aligned), 'strong'),
      cellOr(criterion.period),
    ];
  }),
  totals: [],
});
