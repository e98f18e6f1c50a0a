import { formatNumber } from '#shared/core/numbers';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { findUnit } from '#shared/core/units';
import { convertMetricUnit, type UnitChange, type UnitChanges } from '#shared/metric/convert-metric';
import type { Metric } from '#shared/metric/metric';
import { type ConvertedCriterion, convertCriteria } from '#shared/plan/convert-criteria';
import type { Command, SimpleCommand } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { MeasureTexts } from '#shared/language/measure';

/** A change of a metric's unit: how to make it, what is told about it, and how to keep the numbers all the same. */
export type UnitSwitch = {
  readonly command: Command;
  readonly told: string;
  /** Puts the numbers back under the new unit; null where none was converted. */
  readonly keep: Command | null;
};

type UnitWords = MeasureTexts['switchUnit'];

const wordsOf = (
  change: UnitChange,
  from: string,
  criteria: number,
  locale: string,
  t: UnitWords,
): string => {
  if (change.kind === 'same') return '';
  const to = change.changes.unit;
  if (change.kind === 'kept') {
    const unknown = findUnit(from) === null ? from.trim() : to;
    return `${t.kept} ${change.why?.message ?? t.unknown(unknown)}`;
  }
  const { example, note } = change;
  const sum = t.example(
    formatNumber(example.from, locale),
    from.trim(),
    formatNumber(example.to, locale),
    to,
  );
  const parts = [t.converted, sum, note, criteria === 0 ? '' : t.criteria(criteria), t.undo];
  return parts.filter((part) => part !== '').join(' ');
};

/** The numbers as they were, under the new unit. */
const keptUnder = ({ baseline, must, plan, wish }: Metric, unit: string): UnitChanges => ({
  unit,
  baseline: { value: baseline.value, low: baseline.low, high: baseline.high },
  must: { value: must.value },
  plan: { value: plan.value },
  wish: { value: wish.value },
});

const together = (name: string, commands: readonly SimpleCommand[]): Command => {
  const [only] = commands;
  return only && commands.length === 1
    ? only
    : { type: 'batch', name: name.slice(0, 200), commands: [...commands] };
};

const criterionCommands = (
  criteria: readonly ConvertedCriterion[],
  changesOf: (criterion: ConvertedCriterion) => ConvertedCriterion['changes'],
): SimpleCommand[] =>
  criteria.map((criterion) => ({
    type: 'criterion.update',
    phaseId: criterion.phaseId,
    id: criterion.id,
    changes: changesOf(criterion),
  }));

/**
 * The change of a metric's unit with everything that is counted in it, the gate criteria of the metric included, as one
 * step to undo. `metric` is the metric with the unit it had before the typing began.
 */
export const switchUnit = (
  session: Session,
  metric: Metric,
  unit: string,
  t: UnitWords,
): Result<UnitSwitch, PlainError> => {
  const result = convertMetricUnit(metric, unit);
  if (!result.ok) return result;
  const change = result.value;
  const criteria = convertCriteria(session.phases, metric.id, metric.unit, unit);
  const update: SimpleCommand = { type: 'metric.update', id: metric.id, changes: change.changes };
  const keep: SimpleCommand = { type: 'metric.update', id: metric.id, changes: keptUnder(metric, unit) };
  return ok({
    command: together(t.changeName(unit), [update, ...criterionCommands(criteria, ({ changes }) => changes)]),
    told: wordsOf(change, metric.unit, criteria.length, session.locale, t),
    keep:
      change.kind === 'converted'
        ? together(t.keepName, [keep, ...criterionCommands(criteria, ({ before }) => ({ value: before }))])
        : null,
  });
};
