import type { Id } from '#shared/core/ids';
import { type Actual, emptyActual } from '#shared/metric/actual';
import type { Metric } from '#shared/metric/metric';
import { actualAt } from '#shared/plan/gate-judge';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession } from '../../storage/use-session.ts';

/** The measurement of a metric at a gate; undefined while nothing was entered. */
export type Place = { readonly phaseId: Id; readonly metric: Metric; readonly actual: Actual | undefined };

/** Changes the measurement, or makes it with the first thing that is said of it. */
export const changeActual = (
  { phaseId, metric }: Place,
  changes: Partial<Omit<Actual, 'id' | 'phaseId'>>,
): boolean => {
  // As it is now, not as it was drawn: two keys in a row must not make two measurements.
  const actual = actualAt(
    currentSession().metrics.find(({ id }) => id === metric.id),
    phaseId,
  );
  return actual === undefined
    ? edit({
        type: 'actual.add',
        metricId: metric.id,
        item: { ...emptyActual(newId(), phaseId), ...changes },
      })
    : edit({ type: 'actual.update', metricId: metric.id, id: actual.id, changes });
};
