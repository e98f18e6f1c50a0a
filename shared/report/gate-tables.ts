import { lowered, said, say } from '#shared/language/say';
import { formatDate } from '#shared/core/dates';
import { formatAligned } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import type { Criterion } from '#shared/plan/gate';
import { effectiveCriterion } from '#shared/plan/gate-criteria';
import { COMPARATOR_WORDS, countWords, OUTCOME_WORDS, OUTCOMES_IN_ORDER } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import type { Session } from '#shared/session/session';
import { cellOr, fact, facts, optionalFact, paragraph, personText, strong } from './cells.ts';
import type { Block, Cell } from './content.ts';
import { listOf, NOT_SAID } from './format.ts';
import { agreementFacts, decisionFacts } from './review-chapter.ts';
import { nameOr, sentenceStart } from './words.ts';

/** The most gates that stand side by side in one table. */
const MATRIX_GATES = 5;

const metricName = (session: Session, { metricId }: Criterion): string => {
  const metric = session.metrics.find(({ id }) => id === metricId);
  return metric === undefined ? '' : nameOr(metric, say`Metric without a name`);
};

/** "at most 4.0 days"; words for what is missing. */
const conditionOf = (session: Session, asked: Criterion, figure: string): string => {
  const { unit, ...criterion } = effectiveCriterion(asked, session.metrics);
  const comparator = COMPARATOR_WORDS[criterion.comparator];
  if (figure === '' && comparator === '') return '';
  const number = figure === '' ? say`a number not said yet` : withUnit(figure, unit, session.locale);
  return comparator === '' ? say`${number}, comparison ${said(NOT_SAID)}` : `${comparator} ${number}`;
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
    const valueOf = (criterion: Criterion): number | null => effectiveCriterion(criterion, metrics).value;
    const values = own.flat().flatMap((criterion) => valueOf(criterion) ?? []);
    const figures = formatAligned(values, locale)[Symbol.iterator]();
    const cells = own.map((criteria): Cell => {
      const texts = criteria.map((criterion) =>
        conditionOf(session, criterion, valueOf(criterion) === null ? '' : (figures.next().value ?? '')),
      );
      return texts.length === 0 ? { text: say`not tested`, style: 'quiet' } : strong(texts.join('; '));
    });
    return [strong(nameOr(metric, say`Metric without a name`)), ...cells];
  });
  return [
    {
      kind: 'table',
      title: say`What each gate asks`,
      columns: [
        { title: say`Metric`, share: 28, align: 'start' },
        ...phases.map(({ id }, index) => ({
          title: say`Gate ${index + 1}\n${gateDay(session, id)}`,
          share: 72 / phases.length,
          align: 'start' as const,
        })),
      ],
      rows,
      totals: [],
    },
  ];
};

/** The day of a gate as the schedule has it: typed, or when the work is done. */
const gateDay = (session: Session, phaseId: string, length: 'long' | 'short' = 'short'): string => {
  const date = schedulePlan(session).phases.get(phaseId)?.gate ?? '';
  return date === '' ? say`no date yet` : formatDate(date, session.locale, length);
};

/** A phase's gate: when, who decides what, on which criteria, and what happens otherwise. */
export const gateBlocks = (session: Session, phase: Phase, number: number): Block[] => {
  const { gate } = phase;
  const may = OUTCOMES_IN_ORDER.filter((outcome) => gate.outcomes.includes(outcome));
  const outcomes = listOf(may.map((outcome) => lowered(OUTCOME_WORDS[outcome])));
  return [
    facts(say`Gate ${number}: ${gateDay(session, phase.id, 'long')}`, [
      fact(say`Who decides`, personText(session, gate.decider)),
      fact(say`May decide`, sentenceStart(outcomes)),
      ...optionalFact(say`If it is not passed`, gate.fallback),
    ]),
    ...(gate.criteria.length === 0
      ? [paragraph('note', say`Gate ${number} has no criterion yet: it would be decided without a number.`)]
      : [criteriaTable(session, phase)]),
    ...agreementFacts(session, phase),
    ...(gate.decision === null || session.review?.phaseId === phase.id
      ? []
      : [decisionFacts(session, phase)]),
  ];
};

/** What is laid before the decider, and the task that produces it. */
const evidenceText = (session: Session, { evidence, evidenceTask }: Criterion): string => {
  const task = session.phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === evidenceTask);
  return [evidence.trim(), task?.name.trim() ?? ''].filter((text) => text !== '').join('; ');
};

const criteriaTable = (session: Session, { gate }: Phase): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: say`Criterion`, share: 28, align: 'start' },
    { title: say`Condition`, share: 24, align: 'start' },
    { title: say`Over`, share: 22, align: 'start' },
    { title: say`Shown by`, share: 26, align: 'start' },
  ],
  rows: gate.criteria.map((criterion): Cell[] => {
    const { value } = effectiveCriterion(criterion, session.metrics);
    const metric = session.metrics.find(({ id }) => id === criterion.metricId);
    // With the decimals that the metric's promise is written with.
    const beside = metric?.plan.value ?? value;
    const [figure = ''] = value === null ? [] : formatAligned([value, beside ?? value], session.locale);
    return [
      cellOr(metricName(session, criterion), 'strong', say`metric not chosen yet`),
      cellOr(conditionOf(session, criterion, figure), 'strong'),
      cellOr(
        [countWords(criterion, session.locale), criterion.period.trim()].filter((t) => t !== '').join('; '),
      ),
      evidenceText(session, criterion),
    ];
  }),
  totals: [],
});
