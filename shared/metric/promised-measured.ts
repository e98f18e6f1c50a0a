import type { IsoDate, OptionalDate } from '#shared/core/dates';
import type { Actual } from './actual.ts';
import { effectiveDate, guardrailLimit, isBetter, LEVEL_NAMES, type LevelName } from './levels.ts';
import type { Metric } from './metric.ts';

/** A level that was promised for a day; `by` is blank where no day is said. */
export type Promised = { readonly level: LevelName; readonly value: number; readonly by: OptionalDate };

/** A measurement and the most ambitious promise that it keeps; null: not even must, or no number to compare with. */
export type Measured = {
  readonly actual: Actual;
  readonly value: number;
  readonly reached: LevelName | null;
};

/** What was promised of a metric and what was measured, each in the order of time. */
export type PromisedMeasured = {
  readonly baseline: { readonly value: number; readonly date: OptionalDate } | null;
  readonly promised: readonly Promised[];
  readonly measured: readonly Measured[];
};

/** What is without a day stands last. */
const LAST = '9999';

const byDay =
  <T>(dayOf: (entry: T) => OptionalDate) =>
  (a: T, b: T): number => {
    const [first, second] = [dayOf(a) || LAST, dayOf(b) || LAST];
    return first < second ? -1 : first > second ? 1 : 0;
  };

/** The day that a measurement stands for: the end of its period, else its beginning. */
export const dayOfActual = ({ from, to }: Actual): IsoDate | '' => to || from;

/** Whether a value is at least as good as a level. */
const keeps = (metric: Metric, value: number, level: number): boolean =>
  !isBetter(metric.direction, level, value);

/**
 * The most ambitious level that a value reaches in the metric's direction; null where it reaches none. A guardrail has one
 * promise, its limit, which counts as must. The number itself is compared; what its interval allows to decide is the
 * business of the gate (`judge`).
 */
export const levelReached = (metric: Metric, value: number): LevelName | null => {
  if (metric.role === 'guardrail') {
    const limit = guardrailLimit(metric);
    return limit !== null && keeps(metric, value, limit) ? 'must' : null;
  }
  return (
    LEVEL_NAMES.findLast((level) => {
      const promised = metric[level].value;
      return promised !== null && keeps(metric, value, promised);
    }) ?? null
  );
};

/** What was promised by when, and what was measured when. Levels and measurements without a number are left out. */
export const promisedMeasured = (metric: Metric): PromisedMeasured => ({
  baseline:
    metric.baseline.value === null ? null : { value: metric.baseline.value, date: metric.baseline.date },
  promised: LEVEL_NAMES.flatMap((level) => {
    const { value } = metric[level];
    return value === null ? [] : [{ level, value, by: effectiveDate(metric, level) }];
  }).sort(byDay(({ by }) => by)),
  measured: metric.actuals
    .flatMap((actual) =>
      actual.value === null
        ? []
        : [{ actual, value: actual.value, reached: levelReached(metric, actual.value) }],
    )
    .sort(byDay(({ actual }) => dayOfActual(actual))),
});
