import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { benefitFacts } from './benefit.ts';
import type { ReportInput } from './report-input.ts';
import { type Draft, fact, facts, optionalFact, optionalParagraph, paragraph, personText } from './cells.ts';
import { scaleScene } from './charts/scale-scene.ts';
import type { Block, FactsBlock } from './content.ts';
import { findingItem } from './finding-items.ts';
import { dateOr, listOf } from './format.ts';
import { originText } from './inquiry-section.ts';
import { metricHero } from './metric-hero.ts';
import { historyOfMetrics, type MetricChange } from './metric-history.ts';
import { levelsTable } from './metric-levels.ts';
import { AGGREGATION_WORDS, FREQUENCY_WORDS, nameOr, PERCENT_WORDS, sentenceStart } from './words.ts';

/** The width of a page's text in scene units: A4 less the margins at 96 units to the inch. */
export const PAGE_WIDTH = 634;

/** Chapter 2: one section for each metric, in the order of the session. */
export const measureChapter = (input: ReportInput): Draft[] => {
  if (input.session.metrics.length === 0) {
    const nothing =
      'No metric has been named yet. Until there is one, nobody can tell whether the goal is reached.';
    return [{ id: 'metrics', title: 'The metrics', start: 'flow', blocks: [paragraph('note', nothing)] }];
  }
  const history = historyOfMetrics(input.journal, input.session);
  return input.session.metrics.map((metric) => ({
    id: `metric-${metric.id}`,
    title: nameOr(metric, 'Metric without a name'),
    start: 'whole',
    blocks: metricBlocks(input, metric, history.get(metric.id) ?? []),
  }));
};

const metricBlocks = (input: ReportInput, metric: Metric, changes: readonly MetricChange[]): Block[] => {
  const { session, today } = input;
  const { locale } = session;
  const why = [
    ...optionalFact('Where it comes from', originText(session, metric.origin)),
    ...optionalFact('Why it matters', metric.rationale),
    ...optionalFact('Who cares', metric.stakeholders),
    ...optionalFact('What must change', metric.businessChanges),
    ...optionalFact('Assumptions', metric.assumptions),
    ...optionalFact('Risks', metric.risks),
  ];
  return [
    paragraph('note', definitionOf(metric)),
    ...optionalParagraph('serif', metric.gist),
    metricHero(session, metric, today),
    { kind: 'scene', scene: scaleScene({ metric, locale, width: PAGE_WIDTH }) },
    levelsTable(session, metric),
    { kind: 'columns', left: whoAndHow(session, metric), right: whatCounts(session, metric) },
    ...(why.length === 0 ? [] : [facts('Why, and what it depends on', why)]),
    ...(changes.length === 0 ? [] : [facts('How these numbers changed', changes.map(changeFact))]),
    ...stillOpen(input, metric),
  ];
};

const changeFact = ({ when, text }: MetricChange) => fact(when, text);

/** "First notice of loss to open case, days, median. Less is better." */
const definitionOf = ({ scale, unit, aggregation, direction }: Metric): string => {
  const better = direction === 'decrease' ? 'Less is better.' : 'More is better.';
  if (isBlank(scale)) return `What exactly is measured has not been said yet. ${better}`;
  const base = scale.trim().replace(/\.$/, '');
  // Many a scale already ends in its unit and statistic; saying them twice would read like a mistake.
  const isSaid = (word: string): boolean => base.toLowerCase().includes(word.toLowerCase());
  const rest = [unit.trim(), AGGREGATION_WORDS[aggregation]].filter((word) => word !== '' && !isSaid(word));
  return `${[base, ...rest].join(', ')}. ${better}`;
};

const whoAndHow = (session: Session, metric: Metric): FactsBlock =>
  facts('Who and how', [
    fact('Answers for it', personText(session, metric.accountable)),
    fact('Reads it', personText(session, metric.responsible)),
    fact('Source', metric.dataSource),
    fact('How', howOf(metric)),
    fact('How often', sentenceStart(FREQUENCY_WORDS[metric.frequency])),
    fact('Deadline', dateOr(metric.deadline, session.locale, '')),
  ]);

const howOf = ({ meter, selfReported }: Metric): string => {
  if (!selfReported) return meter;
  return isBlank(meter)
    ? 'People are asked; how exactly is not said yet'
    : `${meter.trim()} (people are asked)`;
};

const whatCounts = (session: Session, metric: Metric): FactsBlock => {
  const guarded = session.metrics
    .filter(({ id }) => metric.guards.includes(id))
    .map((m) => nameOr(m, 'a metric'));
  const guards = session.metrics
    .filter(({ guards: ids }) => ids.includes(metric.id))
    .map((m) => nameOr(m, 'a metric'));
  const percent = PERCENT_WORDS[metric.percentKind];
  return facts('What counts', [
    ...optionalFact('Measured on', [metric.entity, metric.attribute].filter((t) => !isBlank(t)).join(', ')),
    ...(metric.unit.trim() === '%' ? [fact('The per cent is', sentenceStart(percent))] : []),
    ...(metric.unit.trim() === '%'
      ? [fact('Out of', metric.denominator)]
      : optionalFact('Per', metric.denominator)),
    ...optionalFact('Formula', metric.formula),
    fact('Counted in', metric.inclusions),
    fact('Left out', metric.exclusions),
    ...(metric.role === 'guardrail'
      ? [fact('Guards', listOf(guarded))]
      : optionalFact('Guarded by', listOf(guards))),
    ...benefitFacts(session, metric),
  ]);
};

/** The open findings that concern this metric, so that its page tells the whole truth about it. */
const stillOpen = ({ findings }: ReportInput, metric: Metric): Block[] => {
  const open = findings.filter(
    ({ accepted, path }) =>
      accepted === null && (path === `metrics/${metric.id}` || path.startsWith(`metrics/${metric.id}/`)),
  );
  if (open.length === 0) return [];
  return [
    { kind: 'subhead', text: 'Still open for this metric' },
    { kind: 'items', items: open.map((finding) => findingItem(finding, { withPlace: false })) },
  ];
};
