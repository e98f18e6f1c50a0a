import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { summarise } from '#shared/core/statistics/summary';
import { actualSchema, emptyActual } from '#shared/metric/actual';
import { asId } from '#shared/core/ids';
import { actualFromData } from '#shared/metric/actual-from-data';
import type { DataChoice } from '#shared/metric/baseline-from-data';

const choice = (changes: Partial<DataChoice> = {}): DataChoice => ({
  summary: summarise(Float64Array.from({ length: 100 }, (_, index) => (index + 1) / 10)),
  statistic: 'median',
  keepsOutliers: true,
  source: { kind: 'clipboard' },
  column: '',
  withoutNumber: 0,
  date: asDate('2027-03-26'),
  unit: 'days',
  locale: 'en-GB',
  ...changes,
});

describe('a measurement from a column', () => {
  it('is level, interval, cases and a source that names the statistic', () => {
    expect(actualFromData(choice())).toEqual({
      value: 5.05,
      low: 4.2,
      high: 5.9,
      sampleSize: 100,
      source: 'Median of 100 cases, pasted 2027-03-26',
    });
    expect(actualFromData(choice({ statistic: 'p90' })).source).toMatch(/^90th percentile of 100 cases/);
  });

  it('has no interval where there are too few cases, and fits the document', () => {
    const changes = actualFromData(choice({ summary: summarise(Float64Array.from([4, 5, 6])) }));
    expect(changes).toMatchObject({ value: 5, low: null, high: null, sampleSize: 3 });
    expect(actualSchema.safeParse({ ...emptyActual(asId('A1')), ...changes }).success).toBe(true);
  });
});
