import { decimalsOf } from '#shared/core/numbers';
import { valuesOf } from '#shared/metric/convert-metric';
import type { Metric } from '#shared/metric/metric';
import { type Besides, type Interval, QuantityField } from '../../components/fields/quantity-field.tsx';
import { edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';
import { changesAt, type FieldOptions, looks, metricOf, useMetricField } from './metric-fields.tsx';

type LevelField =
  'baseline/value' | 'baseline/low' | 'baseline/high' | 'must/value' | 'plan/value' | 'wish/value';

/** The decimals of a metric's most exact level: all of them are shown with as many. */
const digitsOf = (metric: Metric | undefined): number =>
  Math.max(0, ...(metric ? valuesOf(metric).map((value) => decimalsOf(value)) : []));

/** What a level takes of a range: the end that is easier to keep; the baseline and its interval take it all. */
const rangeTakes = (field: LevelField, metric: Metric | undefined): 'middle' | 'low' | 'high' => {
  if (field === 'baseline/value') return 'middle';
  if (field === 'baseline/low') return 'low';
  if (field === 'baseline/high') return 'high';
  return metric?.direction === 'increase' ? 'low' : 'high';
};

/** What a range sets: the interval, and today's level where it was typed there. */
const intervalChanges = (
  field: LevelField,
  { low, high }: Interval,
  value: number | null,
  besides: Besides,
): object => ({
  ...besides,
  baseline: { low, high, ...(field === 'baseline/value' ? { value } : {}) },
});

/** One of a metric's numbers in its unit: today's level, its interval, must, plan or wish. */
export const MetricLevel = ({ field, ...rest }: FieldOptions & { readonly field: LevelField }) => {
  const { id } = rest;
  const bound = useMetricField<number | null>({ ...rest, field }, null);
  const isToday = field.startsWith('baseline/');
  const change = (changes: object): void => {
    edit({ type: 'metric.update', id, changes });
  };
  return (
    <QuantityField
      {...looks({ ...rest, field })}
      {...bound}
      unit={useSession((session) => metricOf(session, id)?.unit ?? '')}
      baseline={useSession((session) =>
        isToday ? undefined : (metricOf(session, id)?.baseline.value ?? null),
      )}
      digits={useSession((session) => digitsOf(metricOf(session, id)))}
      rangeTakes={useSession((session) => rangeTakes(field, metricOf(session, id)))}
      onChange={(value, besides) => change({ ...changesAt(field, value), ...besides })}
      {...(isToday
        ? {
            onRange: (interval: Interval, value: number | null, besides: Besides) =>
              change(intervalChanges(field, interval, value, besides)),
          }
        : {})}
    />
  );
};
