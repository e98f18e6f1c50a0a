import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import { effectiveDate, LEVEL_NAMES } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { LEVEL_WORDS } from '#shared/plan/gate-words';
import type { Session } from '#shared/session/session';
import { benefitFacts } from './benefit.ts';
import { fact, facts, optionalFact, paragraph, personText } from './cells.ts';
import type { Block, Fact } from './content.ts';
import { countOf, dateOr, listOf } from './format.ts';
import { originText } from './inquiry-section.ts';
import { metricFigures } from './metric-hero.ts';
import { actualWords } from './review-chapter.ts';
import {
  AGGREGATION_WORDS,
  FREQUENCY_WORDS,
  METRIC_ROLE_WORDS,
  nameOr,
  PERCENT_WORDS,
  sentenceStart,
} from './words.ts';

/**
 * Every metric with everything that was said of it, a list of facts each. What a metric needs and lacks is named; what
 * is optional and was not said is left out.
 */
export const metricRecords = (session: Session): Block[] =>
  session.metrics.length === 0
    ? [paragraph('note', say`No metric has been named yet.`)]
    : session.metrics.map((metric, at) => metricRecord(session, metric, at + 1));

const metricRecord = (session: Session, metric: Metric, number: number): Block =>
  facts(nameOr(metric, say`Metric ${number}, without a name`), [
    ...definition(metric, session.locale),
    ...figures(session, metric),
    ...people(session, metric),
    ...guards(session, metric),
    ...benefitFacts(session, metric),
    ...measured(session, metric),
    ...reasons(session, metric),
  ]);

const definition = (metric: Metric, locale: string): Fact[] => {
  const isPercent = metric.unit.trim() === '%';
  return [
    fact(say`What it is for`, sentenceStart(METRIC_ROLE_WORDS[metric.role])),
    fact(say`Scale`, metric.scale),
    fact(say`Unit`, unitIn(metric.unit, locale)),
    fact(say`Better`, metric.direction === 'decrease' ? say`Less` : say`More`),
    ...optionalFact(
      say`Measured on`,
      [metric.entity, metric.attribute].filter((t) => !isBlank(t)).join(', '),
    ),
    ...(isPercent ? [fact(say`The per cent is`, sentenceStart(PERCENT_WORDS[metric.percentKind]))] : []),
    ...(isPercent ? [fact(say`Out of`, metric.denominator)] : optionalFact(say`Per`, metric.denominator)),
    ...optionalFact(say`Formula`, metric.formula),
    fact(say`Put together as`, sentenceStart(AGGREGATION_WORDS[metric.aggregation])),
    fact(say`Counted in`, metric.inclusions),
    fact(say`Left out`, metric.exclusions),
  ];
};

/** "5.2 days, 90% interval 4.6 to 6.1, 412 cases, 2 Oct 2026", and each level with its day. */
const figures = ({ locale }: Session, metric: Metric): Fact[] => {
  const written = metricFigures(metric, locale);
  const { sampleSize, date, evidence } = metric.baseline;
  const figureText = (figure: string | null): string =>
    figure === null ? '' : withUnit(figure, metric.unit, locale);
  const day = (on: OptionalDate, before = ''): string =>
    on === '' ? '' : `${before}${formatDate(on, locale, 'short')}`;
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  const interval =
    written.low === null || written.high === null ? '' : say`90% interval ${written.low} to ${written.high}`;
  return [
    fact(
      say`Baseline`,
      written.baseline === null
        ? ''
        : joined(
            figureText(written.baseline),
            interval,
            sampleSize === null ? '' : countOf(sampleSize, 'case', 'cases', locale),
            day(date),
          ),
    ),
    ...optionalFact(say`Evidence`, evidence),
    ...LEVEL_NAMES.flatMap((level) => {
      const value = written[level];
      const by = effectiveDate(metric, level);
      return value === null
        ? []
        : [fact(sentenceStart(LEVEL_WORDS[level]), joined(figureText(value), day(by, say`by `)))];
    }),
    ...optionalFact(say`Deadline`, dateOr(metric.deadline, locale, '')),
  ];
};

const people = (session: Session, metric: Metric): Fact[] => [
  fact(say`Answers for it`, personText(session, metric.accountable)),
  fact(say`Reads it`, personText(session, metric.responsible)),
  fact(say`Source`, metric.dataSource),
  fact(say`How`, howOf(metric)),
  fact(say`How often`, sentenceStart(FREQUENCY_WORDS[metric.frequency])),
];

const howOf = ({ meter, selfReported }: Metric): string => {
  if (!selfReported) return meter;
  return isBlank(meter)
    ? say`People are asked; how exactly is not said yet`
    : say`${meter.trim()} (people are asked)`;
};

const guards = ({ metrics }: Session, metric: Metric): readonly Fact[] => {
  const names = (wanted: (other: Metric) => boolean): string =>
    listOf(metrics.filter(wanted).map((other) => nameOr(other, say`a metric without a name`)));
  return metric.role === 'guardrail'
    ? [
        fact(
          say`Guards`,
          names(({ id }) => metric.guards.includes(id)),
        ),
      ]
    : optionalFact(
        say`Guarded by`,
        names((other) => other.guards.includes(metric.id)),
      );
};

/** What was measured later, one fact for each time. A gate review tells it in a chapter of its own. */
const measured = ({ review, phases, locale }: Session, metric: Metric): Fact[] =>
  review !== null
    ? []
    : metric.actuals.map((actual) => {
        const phase = phases.find(({ id }) => id === actual.phaseId);
        const at =
          phase === undefined ? '' : say` for the gate of ${nameOr(phase, say`a phase without a name`)}`;
        const source = isBlank(actual.source) ? '' : say`. Source: ${actual.source.trim()}`;
        const words = actualWords(actual, metric, locale);
        return fact(say`Measured${at}`, words === '' ? '' : `${words}${source}`);
      });

const reasons = (session: Session, metric: Metric): Fact[] => [
  ...optionalFact(say`Where it comes from`, originText(session, metric.origin)),
  ...optionalFact(say`Why it matters`, metric.rationale),
  ...optionalFact(say`Who cares`, metric.stakeholders),
  ...optionalFact(say`What must change`, metric.businessChanges),
  ...optionalFact(say`Assumptions`, metric.assumptions),
  ...optionalFact(say`Risks`, metric.risks),
];

/** What a metric's page names of it: who answers and by when, what guards it, what it is worth. */
export const keyFacts = (session: Session, metric: Metric): Block => ({
  kind: 'columns',
  left: facts(say`Who and when`, [
    fact(say`Answers for it`, personText(session, metric.accountable)),
    fact(say`Reads it`, personText(session, metric.responsible)),
    fact(say`Deadline`, dateOr(metric.deadline, session.locale, '')),
  ]),
  right: facts(say`What goes with it`, [
    fact(say`Source`, metric.dataSource),
    ...guards(session, metric),
    ...optionalFact(
      say`Claimed`,
      benefitFacts(session, metric).find(({ term, missing }) => term === say`Claimed` && !missing)?.value ??
        '',
    ),
  ]),
});
