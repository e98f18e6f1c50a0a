import { ok, type PlainError, type Result } from '#shared/core/result';
import { isBlank } from '#shared/core/text';
import { conversionNote, convert, findUnit, isSameUnit, type Unit } from '#shared/core/units';
import type { Baseline, Level, Metric } from './metric.ts';

/** What a change of the unit changes in a metric, in the form that `metric.update` takes. */
export type UnitChanges = {
  unit: string;
  baseline?: Partial<Pick<Baseline, 'value' | 'low' | 'high'>>;
  must?: Pick<Level, 'value'>;
  plan?: Pick<Level, 'value'>;
  wish?: Pick<Level, 'value'>;
};

/**
 * What became of the numbers when the unit changed. `converted`: all of them, for example `example.from` to
 * `example.to`; `note` says what the conversion leans on ("A month counts as 30.4375 days."), else it is blank. `same`:
 * the new text names the same unit, or there is no number. `kept`: the numbers stand as they were, since one of the two
 * units is not known (`why` is null) or they measure different things (`why` says so).
 */
export type UnitChange =
  | {
      readonly kind: 'converted';
      readonly changes: UnitChanges;
      readonly example: { readonly from: number; readonly to: number };
      readonly note: string;
    }
  | { readonly kind: 'same'; readonly changes: UnitChanges }
  | { readonly kind: 'kept'; readonly changes: UnitChanges; readonly why: PlainError | null };

/** Every number of a metric that is in the metric's unit, in the order in which a room says them; not the unsaid ones. */
export const valuesOf = ({ baseline, must, plan, wish }: Metric): readonly number[] =>
  [baseline.value, baseline.low, baseline.high, must.value, plan.value, wish.value].filter(
    (value) => value !== null,
  );

type Convert = (value: number) => number;

const convertedBaseline = (baseline: Baseline, by: Convert): NonNullable<UnitChanges['baseline']> => ({
  ...(baseline.value === null ? {} : { value: by(baseline.value) }),
  ...(baseline.low === null ? {} : { low: by(baseline.low) }),
  ...(baseline.high === null ? {} : { high: by(baseline.high) }),
});

const convertAll = (metric: Metric, unit: string, by: Convert): UnitChanges => {
  const baseline = convertedBaseline(metric.baseline, by);
  return {
    unit,
    ...(Object.keys(baseline).length === 0 ? {} : { baseline }),
    ...(metric.must.value === null ? {} : { must: { value: by(metric.must.value) } }),
    ...(metric.plan.value === null ? {} : { plan: { value: by(metric.plan.value) } }),
    ...(metric.wish.value === null ? {} : { wish: { value: by(metric.wish.value) } }),
  };
};

const convertFrom = (
  metric: Metric,
  newUnit: string,
  from: Unit,
  to: Unit,
): Result<UnitChange, PlainError> => {
  const values = valuesOf(metric);
  const results = values.map((value) => convert(value, from, to));
  const failed = results.find((result) => !result.ok);
  if (failed?.ok === false) {
    return failed.error.code === 'too-large'
      ? failed
      : ok({ kind: 'kept', changes: { unit: newUnit }, why: failed.error });
  }
  const numbers = new Map(
    results.map((result, place) => [values[place] ?? 0, result.ok ? result.value : Number.NaN]),
  );
  const by: Convert = (value) => numbers.get(value) ?? value;
  const first = values[0] ?? 0;
  return ok({
    kind: 'converted',
    changes: convertAll(metric, newUnit, by),
    example: { from: first, to: by(first) },
    note: conversionNote(from, to),
  });
};

/**
 * The changes that switch a metric to another unit and convert every number that is in it: baseline with its interval,
 * must, plan and wish, as one command's `changes`. Nothing is lost: where the two units do not convert, the unit text
 * changes and the numbers stay, and the result says so; numbers that are not said stay unsaid. There and back leaves a
 * metric with numbers of up to 12 digits as it was (see `scaleExactly`).
 *
 * @returns the changes and what became of the numbers; an error where a number would pass 10^15, then nothing changes.
 */
export const convertMetricUnit = (metric: Metric, newUnit: string): Result<UnitChange, PlainError> => {
  const changes = { unit: newUnit };
  const isPlain = isBlank(metric.unit) || isBlank(newUnit) || isSameUnit(metric.unit, newUnit);
  if (isPlain || valuesOf(metric).length === 0) return ok({ kind: 'same', changes });
  const from = findUnit(metric.unit);
  const to = findUnit(newUnit);
  return from === null || to === null
    ? ok({ kind: 'kept', changes, why: null })
    : convertFrom(metric, newUnit, from, to);
};
