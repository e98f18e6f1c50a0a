import { digestOf } from '#shared/core/digest';
import type { Instant } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { guardrailLimit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { AgreedCriterion, Comparator, Criterion, CriterionLevel, Gate, GateAgreement } from './gate.ts';

/** What a criterion asks for once its metric has spoken. */
export type EffectiveCriterion = Pick<Criterion, 'comparator' | 'value' | 'unit'>;

/** How a gate compares in the direction of a metric. */
export const comparatorFor = ({ direction }: Pick<Metric, 'direction'>): Comparator =>
  direction === 'decrease' ? 'at-most' : 'at-least';

/** The number of a metric's level; null while it is not said. A guardrail's must is the limit it keeps. */
export const levelValue = (metric: Metric, level: Exclude<CriterionLevel, ''>): number | null => {
  if (level === 'baseline') return metric.baseline.value;
  if (level === 'must') {
    return metric.role === 'guardrail' ? guardrailLimit(metric) : (metric.must.value ?? metric.plan.value);
  }
  return metric[level].value;
};

/**
 * What its metric makes a criterion ask for; null where it has a number of its own (no level, or a metric that is not
 * there). Must falls back to plan: a gate asks for the least that counts as success.
 */
export const metricCriterion = (
  { metricId, level }: Pick<Criterion, 'metricId' | 'level'>,
  metrics: readonly Metric[],
): EffectiveCriterion | null => {
  const metric = level === '' ? undefined : metrics.find(({ id }) => id === metricId);
  if (metric === undefined || level === '') return null;
  return { comparator: comparatorFor(metric), value: levelValue(metric, level), unit: metric.unit };
};

/**
 * Comparator, number and unit that a criterion asks for: those of its metric's level while it follows it, its own once it
 * is pinned or has none. A blank unit of its own is that of the metric.
 */
export const effectiveCriterion = (criterion: Criterion, metrics: readonly Metric[]): EffectiveCriterion => {
  const followed = criterion.pinned ? null : metricCriterion(criterion, metrics);
  if (followed !== null) return followed;
  const { comparator, value, unit, metricId } = criterion;
  const own = isBlank(unit) ? (metrics.find(({ id }) => id === metricId)?.unit ?? '') : unit;
  return { comparator, value, unit: own };
};

/** The criteria of a gate in full, as they would be agreed now. */
export const criteriaInFull = (
  { criteria }: Pick<Gate, 'criteria'>,
  metrics: readonly Metric[],
): readonly AgreedCriterion[] =>
  criteria.map((criterion) => ({
    criterionId: criterion.id,
    metric: metrics.find(({ id }) => id === criterion.metricId)?.name ?? '',
    ...effectiveCriterion(criterion, metrics),
    period: criterion.period,
    count: criterion.count,
    countUnit: criterion.countUnit,
  }));

/** The digest that an agreement on thresholds carries: SHA-256 over the canonical JSON (RFC 8785) of the criteria. */
export const thresholdDigest = (criteria: readonly AgreedCriterion[]): string => digestOf(criteria);

/** The agreement on a gate's thresholds as they stand. */
export const agreeOn = (
  gate: Pick<Gate, 'criteria'>,
  metrics: readonly Metric[],
  { at, by }: { readonly at: Instant; readonly by: string },
): GateAgreement => {
  const criteria = [...criteriaInFull(gate, metrics)];
  return { at, by: by.slice(0, 300), digest: thresholdDigest(criteria), criteria };
};

/** A threshold that is not any more what was agreed: changed, added (`agreed` null) or taken away (`now` null). */
export type ThresholdChange = {
  readonly criterionId: Criterion['id'];
  readonly agreed: AgreedCriterion | null;
  readonly now: AgreedCriterion | null;
};

const isSame = (a: AgreedCriterion, b: AgreedCriterion): boolean =>
  a.comparator === b.comparator &&
  a.value === b.value &&
  a.unit.trim() === b.unit.trim() &&
  a.period.trim() === b.period.trim() &&
  a.count === b.count &&
  a.countUnit === b.countUnit;

/**
 * What became of agreed thresholds (rule R3): every criterion whose comparison differs from the one agreed. A metric's
 * new name is no change. Empty while nothing was agreed.
 */
export const thresholdChanges = (
  gate: Pick<Gate, 'criteria' | 'agreed'>,
  metrics: readonly Metric[],
): readonly ThresholdChange[] => {
  if (gate.agreed === null) return [];
  const now = new Map(criteriaInFull(gate, metrics).map((criterion) => [criterion.criterionId, criterion]));
  const agreed = new Map(gate.agreed.criteria.map((criterion) => [criterion.criterionId, criterion]));
  const changed = [...agreed].flatMap(([criterionId, before]) => {
    const after = now.get(criterionId) ?? null;
    return after !== null && isSame(before, after) ? [] : [{ criterionId, agreed: before, now: after }];
  });
  const added = [...now].flatMap(([criterionId, after]) =>
    agreed.has(criterionId) ? [] : [{ criterionId, agreed: null, now: after }],
  );
  return [...changed, ...added];
};
