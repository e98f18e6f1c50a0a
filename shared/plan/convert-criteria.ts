import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { convert, findUnit, isSameUnit } from '#shared/core/units';
import type { Criterion } from './gate.ts';
import type { Phase } from './phase.ts';

/** One criterion that follows its metric to another unit: what becomes of it, and what it said before. */
export type ConvertedCriterion = {
  readonly phaseId: Id;
  readonly id: Id;
  readonly changes: Partial<Pick<Criterion, 'value' | 'unit'>>;
  /** The number before, for a way back that keeps the new unit. */
  readonly before: number | null;
};

const convertOne = (criterion: Criterion, from: string, to: string): ConvertedCriterion['changes'] | null => {
  const [old, next] = [findUnit(from), findUnit(to)];
  // What follows its metric is read in the metric's unit already; what is stored in its place does not count.
  if (criterion.level !== '' && !criterion.pinned) return null;
  const isInUnit = isBlank(criterion.unit) || isSameUnit(criterion.unit, from);
  if (!isInUnit || old === null || next === null) return null;
  const unit = isBlank(criterion.unit) ? {} : { unit: to };
  if (criterion.value === null) return unit;
  const value = convert(criterion.value, old, next);
  return value.ok ? { value: value.value, ...unit } : null;
};

/**
 * The gate criteria of a metric whose own number goes along when its unit changes: those that count in the old unit, or
 * name none and so count in the metric's. Criteria that follow a level of the metric have no number to convert. Criteria
 * in another unit stay as they are, as do all where the units do not convert; the rules point to gates that count
 * otherwise than their metric (R2).
 */
export const convertCriteria = (
  phases: readonly Phase[],
  metricId: Id,
  from: string,
  to: string,
): readonly ConvertedCriterion[] =>
  phases.flatMap((phase) =>
    phase.gate.criteria.flatMap((criterion) => {
      const changes = criterion.metricId === metricId ? convertOne(criterion, from, to) : null;
      if (changes === null || Object.keys(changes).length === 0) return [];
      return [{ phaseId: phase.id, id: criterion.id, changes, before: criterion.value }];
    }),
  );
