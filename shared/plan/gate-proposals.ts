import type { Id } from '#shared/core/ids';
import { isBlank, SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { say, spokenNow } from '#shared/language/say';
import { type Criterion, type CriterionLevel, emptyCriterion } from './gate.ts';
import { levelValue } from './gate-criteria.ts';
import { countWords } from './gate-words.ts';
import type { Phase, PhaseKind } from './phase.ts';
import { emptyTask, type Task } from './task.ts';

/** How many cases a proof of concept looks at where its baseline says nothing (our own choice). */
export const DEFAULT_CASES = 100;

/** Fewer cases show no direction, more of them hardly narrow the interval any further (both our own choice). */
const CASES = { fewest: 30, most: 1000 } as const;

type Count = Pick<Criterion, 'count' | 'countUnit'>;

/** As many cases as the baseline rests on, within reason: two groups of equal size compare best. */
const casesOf = ({ baseline }: Metric): Count => {
  const size = baseline.sampleSize ?? 0;
  const count = size === 0 ? DEFAULT_CASES : Math.min(CASES.most, Math.max(CASES.fewest, size));
  return { count, countUnit: 'cases' };
};

type Rhythm = 'weekly' | 'monthly' | 'quarterly';

/** One stretch of time in the rhythm in which a metric is read; what is read seldom is looked at once. */
const SPANS: Readonly<Record<'pilot' | 'production', Readonly<Record<Rhythm, Count>>>> = {
  pilot: {
    weekly: { count: 4, countUnit: 'weeks' },
    monthly: { count: 1, countUnit: 'months' },
    quarterly: { count: 1, countUnit: 'quarters' },
  },
  production: {
    weekly: { count: 13, countUnit: 'weeks' },
    monthly: { count: 3, countUnit: 'months' },
    quarterly: { count: 1, countUnit: 'quarters' },
  },
};

const spanOf = (kind: Exclude<PhaseKind, 'poc'>, { frequency }: Metric): Count => {
  if (kind === 'operate') return { count: 1, countUnit: 'quarters' };
  const isRhythm = frequency === 'weekly' || frequency === 'monthly' || frequency === 'quarterly';
  const usual = kind === 'pilot' ? 'weekly' : 'monthly';
  return SPANS[kind][isRhythm ? frequency : usual];
};

/** A pilot asks for must; once in operation the promise counts. A guardrail keeps its limit everywhere. */
const levelOf = (kind: PhaseKind, metric: Metric): Exclude<CriterionLevel, ''> =>
  kind === 'operate' && metric.role !== 'guardrail' && metric.plan.value !== null ? 'plan' : 'must';

/** A name within a sentence: "Intake time" becomes "intake time", "NPS" stays, and so do German nouns. */
const within = (name: string): string => {
  const text = name.trim();
  return spokenNow() === 'en' && /^\p{Lu}\p{Ll}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};

/** What is laid before the decider: "Readings of intake time, 412 cases". */
export const evidenceWords = (metric: Metric, count: Count, locale: string): string => {
  const over = countWords(count, locale);
  return `${say`Readings of ${within(metric.name)}`}${over === '' ? '' : `, ${over}`}`.slice(
    0,
    SHORT_TEXT_LIMIT,
  );
};

/** The task of a phase that shows what its gate asks: its evaluation, else its monitoring; blank where it has none. */
export const evidenceTaskOf = ({ tasks }: Pick<Phase, 'tasks'>): Criterion['evidenceTask'] =>
  (tasks.find(({ kind }) => kind === 'evaluation') ?? tasks.find(({ kind }) => kind === 'monitoring'))?.id ??
  '';

/** The task that would produce the evidence for a metric; who reads the number does it. */
export const newEvidenceTask = (id: Id, metric: Metric | undefined): Task => ({
  ...emptyTask(id, 'evaluation'),
  name: (metric === undefined || isBlank(metric.name)
    ? say`Evaluate the results`
    : say`Evaluate ${within(metric.name)}`
  ).slice(0, SHORT_TEXT_LIMIT),
  owner: metric?.responsible ?? '',
});

/**
 * What the gate of a phase asks of one metric. A proof of concept shows the must level on as many cases as the baseline
 * rests on (100 where it says none), a pilot holds it for four weeks, production for three months, each in the rhythm of
 * the metric; in operation the plan level holds over the last quarter. The criterion follows its metric: it has no number
 * of its own. After the exit gates of Stage-Gate (Cooper 1990): "must reached for N periods in a row".
 */
export const proposedCriterion = (
  phase: Pick<Phase, 'kind' | 'tasks'>,
  metric: Metric,
  id: Id,
  locale: string,
): Criterion => {
  const count = phase.kind === 'poc' ? casesOf(metric) : spanOf(phase.kind, metric);
  return {
    ...emptyCriterion(id),
    metricId: metric.id,
    level: levelOf(phase.kind, metric),
    ...count,
    evidence: evidenceWords(metric, count, locale),
    evidenceTask: evidenceTaskOf(phase),
  };
};

/** The metrics that a gate could ask for and does not: those with a name and a number that no criterion names. */
export const metricsWithoutCriterion = (
  { kind, gate }: Pick<Phase, 'kind' | 'gate'>,
  metrics: readonly Metric[],
): readonly Metric[] => {
  const asked = new Set<string>(gate.criteria.map(({ metricId }) => metricId));
  return metrics.filter(
    (metric) =>
      !isBlank(metric.name) && levelValue(metric, levelOf(kind, metric)) !== null && !asked.has(metric.id),
  );
};

/** The criteria that a phase's gate lacks, compiled from the metrics. @see proposedCriterion */
export const gateProposals = (
  phase: Phase,
  metrics: readonly Metric[],
  newId: () => Id,
  locale: string,
): readonly Criterion[] =>
  metricsWithoutCriterion(phase, metrics).map((metric) => proposedCriterion(phase, metric, newId(), locale));
