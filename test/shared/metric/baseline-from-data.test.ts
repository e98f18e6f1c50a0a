import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { summarise } from '#shared/core/statistics/summary';
import {
  baselineChanges,
  type DataChoice,
  estimateOf,
  evidenceOf,
  formatLevels,
  otherUnitWords,
  preferredStatistic,
  statisticsOf,
  storedLevels,
} from '#shared/metric/baseline-from-data';

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);
const hundred = Float64Array.from({ length: 100 }, (_, index) => (index + 1) / 10);
const withOutliers = numbers(...hundred, 500, 600, 700);

const choice = (changes: Partial<DataChoice> = {}): DataChoice => ({
  summary: summarise(hundred),
  statistic: 'median',
  keepsOutliers: true,
  source: { kind: 'clipboard' },
  column: '',
  withoutNumber: 0,
  date: asDate('2026-11-22'),
  unit: 'days',
  locale: 'en-GB',
  ...changes,
});

describe('the baseline from a column', () => {
  it('is level, interval, day, cases, evidence and aggregation', () => {
    expect(baselineChanges(choice())).toEqual({
      baseline: {
        value: 5.05,
        // Ranks 42 and 59 of 100 for the median with at least 90%.
        low: 4.2,
        high: 5.9,
        date: '2026-11-22',
        evidence: '100 cases, pasted 2026-11-22',
        sampleSize: 100,
      },
      aggregation: 'median',
    });
  });

  it('empties an interval that too few values do not have', () => {
    const { baseline } = baselineChanges(choice({ summary: summarise(numbers(4, 5, 6)) }));
    expect(baseline).toMatchObject({ value: 5, low: null, high: null, sampleSize: 3 });
  });

  it('counts only the values that were kept', () => {
    const summary = summarise(withOutliers);
    const kept = baselineChanges(choice({ summary, keepsOutliers: true, statistic: 'mean' }));
    const left = baselineChanges(choice({ summary, keepsOutliers: false, statistic: 'mean' }));
    expect([kept.baseline.sampleSize, left.baseline.sampleSize]).toEqual([103, 100]);
    expect(left.baseline.value).toBe(5.05);
    expect(kept.baseline.value).toBeGreaterThan(20);
  });

  it('states a share in percent where that is the unit', () => {
    const summary = summarise(Float64Array.from({ length: 100 }, (_, index) => (index < 8 ? 1 : 0)));
    expect(statisticsOf(summary)[0]).toBe('share');
    expect(baselineChanges(choice({ summary, statistic: 'share', unit: '%' })).baseline.value).toBe(8);
    expect(baselineChanges(choice({ summary, statistic: 'share', unit: '' })).baseline.value).toBe(0.08);
    expect(baselineChanges(choice({ summary, statistic: 'share' })).aggregation).toBe('share');
  });
});

describe('the evidence', () => {
  it('names file, column, outliers and what was left out', () => {
    const summary = summarise(withOutliers);
    const source = { kind: 'file', name: 'intake.csv' } as const;
    expect(evidenceOf(choice({ summary, source, column: 'days' }))).toBe(
      '103 cases from intake.csv, column days, 2026-11-22; 3 outliers kept',
    );
    expect(evidenceOf(choice({ summary, source, keepsOutliers: false, withoutNumber: 2 }))).toBe(
      '100 of 103 cases from intake.csv, 2026-11-22; 3 outliers left out; 2 cells without a number left out',
    );
    expect(evidenceOf(choice({ summary: summarise(numbers(5)), withoutNumber: 1 }))).toBe(
      '1 case, pasted 2026-11-22; 1 cell without a number left out',
    );
  });

  it('writes counts as the locale does', () => {
    const summary = summarise(new Float64Array(12_345).fill(2));
    expect(evidenceOf(choice({ summary, locale: 'de-DE' }))).toBe('12.345 Fälle, eingefügt am 2026-11-22');
  });

  it('is one line, whatever the file and the column are called', () => {
    const name = `a\u202E\n${'x'.repeat(100_000)}.csv`;
    const text = evidenceOf(choice({ source: { kind: 'file', name }, column: 'b\tc\u0000' }));
    expect(text).toBe(`100 cases from a ${'x'.repeat(78)}…, column b c, 2026-11-22`);
  });
});

describe('the statistic', () => {
  it('is the one the metric asks for, else the median, else the share of a yes/no column', () => {
    const plain = summarise(hundred);
    expect(preferredStatistic('p90', plain)).toBe('p90');
    expect(preferredStatistic('', plain)).toBe('median');
    expect(preferredStatistic('share', plain)).toBe('median');
    expect(preferredStatistic('total', summarise(numbers(0, 1, 1)))).toBe('share');
    expect(preferredStatistic('mean', summarise(numbers(0, 1, 1)))).toBe('mean');
  });
});

describe('levels', () => {
  it('are shown with four significant digits, alike, and never with a rounded integer part', () => {
    expect(formatLevels([5.23333, 4.6, 6.1], 'en-GB')).toEqual(['5.233', '4.600', '6.100']);
    expect(formatLevels([5, 4, 6], 'en-GB')).toEqual(['5', '4', '6']);
    expect(formatLevels([1_234_567.8], 'en-GB')).toEqual(['1,234,568']);
    expect(formatLevels([0.0012345], 'de-DE')).toEqual(['0,001235']);
    expect(formatLevels([-0.00001], 'en-GB')).toEqual(['-0.00001']);
    expect(formatLevels([0], 'en-GB')).toEqual(['0']);
  });

  const level = (value: number, low: number, high: number) =>
    storedLevels({ value, fewest: 5, interval: { low, high, method: 'bootstrap' } });

  it('are stored exactly where they were measured with few decimals', () => {
    expect(level(12345.67, 12000, 13000)).toEqual({ value: 12345.67, low: 12000, high: 13000 });
  });

  it('are stored as finely as the interval deserves, and the interval is rounded outwards', () => {
    expect(level(5.2333333, 4.6123456, 6.1023456)).toEqual({ value: 5.233, low: 4.612, high: 6.103 });
    expect(level(5.23333333, 5.23331111, 5.23335555)).toEqual({
      value: 5.2333333,
      low: 5.2333111,
      high: 5.2333556,
    });
  });

  it('move by less than a hundredth of the interval, which never shrinks', () => {
    const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(finite, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value, half) => {
        const [low, high] = [value - half, value + half];
        const stored = level(value, low, high);
        expect(Math.abs((stored.value ?? NaN) - value)).toBeLessThanOrEqual((high - low) / 100);
        expect(stored.low).toBeLessThanOrEqual(low);
        expect(stored.high).toBeGreaterThanOrEqual(high);
      }),
      // Here the last decimal is finer than the number is held.
      { examples: [[5e-324, 5850.7528422935375]] },
    );
  });

  it('of a share keep their interval in the same unit', () => {
    const summary = summarise(numbers(0, 0, 0, 1, 1)).all;
    const share = estimateOf(summary, 'share', '%');
    expect(share.value).toBe(40);
    expect(share.interval?.low).toBeGreaterThan(1);
    expect(share.interval?.high).toBeLessThan(100);
  });
});

describe('a column whose header names a unit', () => {
  it.each([
    ['days', 'EUR', 'The column is called “days”, the metric is in EUR.'],
    ['Duration (h)', 'days', 'The column is called “Duration (h)”, the metric is in days.'],
    ['Cost [USD]', 'EUR', 'The column is called “Cost [USD]”, the metric is in EUR.'],
    ['Minutes', 'alerts', 'The column is called “Minutes”, the metric is in alerts.'],
    ['days', '%', 'The column is called “days”, the metric is in percent.'],
  ])('other than the metric’s is told: %s, %s', (header, unit, words) => {
    expect(otherUnitWords(header, unit)).toBe(words);
  });

  it.each([
    ['days', 'days'],
    ['Duration (Std.)', 'hours'],
    ['EUR', 'EUR an invoice'],
    ['hours', 'hours/case'],
    ['days', ' '],
    ['Cases', 'EUR'],
    ['Duration', 'days'],
    ['Costs (gross)', 'EUR'],
    ['', 'EUR'],
    [')', 'EUR'],
    ['x'.repeat(1_000_000), 'EUR'],
  ])('that is the same, or none, is not: %#', (header, unit) => {
    expect(otherUnitWords(header, unit)).toBe('');
  });

  it('is shown on one line, without marks that turn the sentence', () => {
    expect(otherUnitWords('a\u202Eb\n(days)', 'EUR')).toBe(
      'The column is called “a b (days)”, the metric is in EUR.',
    );
  });
});
