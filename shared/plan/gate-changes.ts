import type { OptionalId } from '#shared/core/ids';
import type { Metric } from '#shared/metric/metric';
import type { Criterion, CriterionLevel } from './gate.ts';
import { effectiveCriterion, metricCriterion } from './gate-criteria.ts';

/** What a step in the gate form changes in a criterion. */
export type CriterionChanges = Partial<Omit<Criterion, 'id'>>;

/** Nothing of its own: comparator, number and unit are those of the metric. */
const NOTHING_OWN = { pinned: false, comparator: '', value: null, unit: '' } as const;

/** Whether the number of a criterion is that of its metric, now and after every change of it. */
export const isFollowing = (criterion: Criterion, metrics: readonly Metric[]): boolean =>
  !criterion.pinned && metricCriterion(criterion, metrics) !== null;

/**
 * Another level: the criterion follows it from now on. Blank, "its own number": what it asks for at this moment becomes
 * its own, so that the choice changes nothing until a number is typed.
 */
export const withLevel = (
  criterion: Criterion,
  level: CriterionLevel,
  metrics: readonly Metric[],
): CriterionChanges =>
  level === ''
    ? { level, pinned: false, ...effectiveCriterion(criterion, metrics) }
    : { level, ...NOTHING_OWN };

/** The number as it is now, kept whatever becomes of the metric. */
export const pinned = (criterion: Criterion, metrics: readonly Metric[]): CriterionChanges => ({
  pinned: true,
  ...effectiveCriterion(criterion, metrics),
});

/** Follows its metric again; the pinned number is forgotten. */
export const unpinned = (): CriterionChanges => NOTHING_OWN;

/**
 * Another metric. A criterion that asks for a level goes on asking for it, of the new metric; one of which nothing was
 * said asks for must, the least that counts as success; a number of its own stays. Without a metric, what it asked for
 * becomes its own.
 */
export const withMetric = (
  criterion: Criterion,
  metricId: OptionalId,
  metrics: readonly Metric[],
): CriterionChanges => {
  if (metricId === '') return { metricId, ...withLevel(criterion, '', metrics) };
  const isUnsaid = criterion.level === '' && criterion.comparator === '' && criterion.value === null;
  if (isUnsaid) return { metricId, ...withLevel(criterion, 'must', metrics) };
  return criterion.level === '' || criterion.pinned ? { metricId } : { metricId, ...NOTHING_OWN };
};

/** What a pinned criterion would ask for if it followed its metric; null where that is the same, or nothing is pinned. */
export const driftOf = (
  criterion: Criterion,
  metrics: readonly Metric[],
): ReturnType<typeof metricCriterion> => {
  const followed = criterion.pinned ? metricCriterion(criterion, metrics) : null;
  if (followed === null) return null;
  const own = effectiveCriterion(criterion, metrics);
  const isSame =
    own.value === followed.value &&
    own.comparator === followed.comparator &&
    own.unit.trim() === followed.unit.trim();
  return isSame ? null : followed;
};
