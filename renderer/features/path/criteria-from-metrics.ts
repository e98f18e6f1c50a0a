import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { guardrailLimit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Comparator, Criterion, Phase } from '#shared/plan/phase';

/** How a gate compares in the direction of a metric. */
export const comparatorFor = (metric: Metric): Comparator =>
  metric.direction === 'decrease' ? 'at-most' : 'at-least';

const numberFor = (metric: Metric): number | null =>
  metric.role === 'guardrail' ? guardrailLimit(metric) : (metric.must.value ?? metric.plan.value);

/**
 * The criteria that a phase's gate lacks, made from the metrics: for every metric that has a name and a number and is
 * not yet looked at there, its must level (else its plan) in its direction and unit. Must, since a gate asks for the
 * least that counts as success; the period stays open for the room to say.
 */
export const criteriaFromMetrics = (
  phase: Phase,
  metrics: readonly Metric[],
  newId: () => Id,
): readonly Criterion[] =>
  metrics
    .filter((metric) => !isBlank(metric.name) && numberFor(metric) !== null)
    .filter((metric) => !phase.gate.criteria.some((criterion) => criterion.metricId === metric.id))
    .map((metric) => ({
      id: newId(),
      metricId: metric.id,
      comparator: comparatorFor(metric),
      value: numberFor(metric),
      unit: metric.unit,
      period: '',
    }));
