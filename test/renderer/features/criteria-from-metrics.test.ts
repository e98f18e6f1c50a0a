import { describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyPhase } from '#shared/plan/phase';
import { criteriaFromMetrics } from '../../../renderer/features/path/criteria-from-metrics.ts';

const ids = (): (() => Id) => {
  let count = 0;
  return () => asId(`C${(count += 1)}`);
};
const time: Metric = {
  ...emptyMetric(asId('M1')),
  name: 'Intake time',
  unit: 'days',
  must: { value: 2, by: '' },
  plan: { value: 1, by: '' },
};
const phase = emptyPhase(asId('P1'), 'pilot');

describe('criteriaFromMetrics', () => {
  it('asks for the must level in the direction and unit of the metric, and leaves the period open', () => {
    expect(criteriaFromMetrics(phase, [time], ids())).toEqual([
      { id: 'C1', metricId: 'M1', comparator: 'at-most', value: 2, unit: 'days', period: '' },
    ]);
  });

  it('falls back on the plan where no must level is said', () => {
    const [criterion] = criteriaFromMetrics(phase, [{ ...time, must: { value: null, by: '' } }], ids());
    expect(criterion?.value).toBe(1);
  });

  it('asks for at least where more is better', () => {
    const [criterion] = criteriaFromMetrics(phase, [{ ...time, direction: 'increase' }], ids());
    expect(criterion?.comparator).toBe('at-least');
  });

  it('leaves out metrics without a name or a number, and those the gate looks at already', () => {
    const [known] = criteriaFromMetrics(phase, [time], ids());
    const gated = { ...phase, gate: { ...phase.gate, criteria: known ? [known] : [] } };
    expect(criteriaFromMetrics(gated, [time], ids())).toEqual([]);
    expect(criteriaFromMetrics(phase, [{ ...time, name: ' ' }, emptyMetric(asId('M2'))], ids())).toEqual([]);
  });
});
