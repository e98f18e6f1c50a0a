import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { type Actual, emptyActual } from '#shared/metric/actual';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { levelReached, promisedMeasured } from '#shared/metric/promised-measured';

const actual = (id: string, change: Partial<Actual>): Actual => ({ ...emptyActual(asId(id)), ...change });
const time: Metric = {
  ...emptyMetric(asId('M1')),
  baseline: { ...emptyMetric(asId('M1')).baseline, value: 5.2, date: asDate('2026-10-01') },
  deadline: asDate('2027-06-30'),
  must: { value: 2, by: asDate('2027-03-31') },
  plan: { value: 1, by: '' },
  wish: { value: 0.5, by: asDate('2027-01-31') },
};

describe('what was promised', () => {
  it('stands in the order of its days, with the deadline where a level has none', () => {
    expect(promisedMeasured(time).promised).toEqual([
      { level: 'wish', value: 0.5, by: '2027-01-31' },
      { level: 'must', value: 2, by: '2027-03-31' },
      { level: 'plan', value: 1, by: '2027-06-30' },
    ]);
  });

  it('leaves out levels without a number, and puts those without a day last', () => {
    const vague = { ...time, deadline: '' as const, wish: { value: null, by: '' as const } };
    expect(promisedMeasured(vague).promised.map(({ level }) => level)).toEqual(['must', 'plan']);
    expect(promisedMeasured(emptyMetric(asId('M2')))).toEqual({ baseline: null, promised: [], measured: [] });
  });
});

describe('what was measured', () => {
  it('stands in the order of its periods with the promise that it keeps', () => {
    const metric = {
      ...time,
      actuals: [
        actual('A1', { value: 3, to: asDate('2027-03-26') }),
        actual('A2', { value: 1, from: asDate('2027-06-01') }),
        actual('A3', { value: null, to: asDate('2027-01-01') }),
        actual('A4', { value: 2, to: asDate('2026-12-18') }),
        actual('A5', { value: 0.4 }),
      ],
    };
    expect(promisedMeasured(metric).measured.map(({ actual: { id }, reached }) => [id, reached])).toEqual([
      ['A4', 'must'],
      ['A1', null],
      ['A2', 'plan'],
      ['A5', 'wish'],
    ]);
    expect(promisedMeasured(metric).baseline).toEqual({ value: 5.2, date: '2026-10-01' });
  });

  it('reaches a level from the other side where more is better', () => {
    const share: Metric = {
      ...time,
      direction: 'increase',
      must: { value: 60, by: '' },
      plan: { value: 80, by: '' },
    };
    const most = { ...share, wish: { value: 90, by: '' as const } };
    expect([59, 60, 85, 90].map((value) => levelReached(most, value))).toEqual([
      null,
      'must',
      'plan',
      'wish',
    ]);
  });

  it('knows one promise of a guardrail: its limit', () => {
    const guard: Metric = { ...time, role: 'guardrail', plan: { value: 3, by: '' } };
    expect(levelReached(guard, 0.1)).toBe('must');
    expect(levelReached(guard, 2.1)).toBeNull();
    expect(levelReached({ ...guard, must: { value: null, by: '' } }, 2.1)).toBe('must');
  });
});
