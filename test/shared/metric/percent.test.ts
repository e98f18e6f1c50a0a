import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { isPercent, percentWords } from '#shared/metric/percent';

const metric = (unit: string, from: number | null, to: number | null): Metric => {
  const empty = emptyMetric(asId('M1'));
  return { ...empty, unit, baseline: { ...empty.baseline, value: from }, plan: { value: to, by: '' } };
};

const words = (unit: string, from: number | null, to: number | null, locale = 'en-GB'): string =>
  percentWords(metric(unit, from, to), locale);

describe('percentWords', () => {
  // Ardent Partners 2019, invoice processing: exceptions 22.6% to 10.1%, straight-through 24.2% to 65.3%.
  it('tells points from relative change for a metric in percent', () => {
    expect(words('%', 22.6, 10.1)).toBe('12.5 points less, 55% less relative to today');
    expect(words('Prozent', 24.2, 65.3)).toBe('41.1 points more, 170% more relative to today');
    expect(words('%', 22.6, 10.1, 'de-DE')).toBe('12,5 points less, 55\u00A0% less relative to today');
    expect(words('%', 4, 3)).toBe('1 point less, 25% less relative to today');
  });

  // Danske Bank, card fraud: 1,200 false positives a day, 60% fewer (Forbes, 2017-10-30).
  it('says the relative change for any other unit', () => {
    expect(words('alerts a day', 1200, 480)).toBe('60% less');
    expect(words('', 10, 25)).toBe('150% more');
  });

  it('never calls nearly all "all", nor a little nothing', () => {
    expect(words('h', 1200, 3)).toBe('99.75% less');
    expect(words('h', 1000, 996)).toBe('0.4% less');
    expect(words('h', 1200, 0)).toBe('100% less');
  });

  it('says nothing where there is nothing to compare', () => {
    expect(words('h', null, 3)).toBe('');
    expect(words('h', 3, null)).toBe('');
    expect(words('%', 3, 3)).toBe('');
    expect(words('h', 0, 3)).toBe('');
    expect(words('h', -2, 3)).toBe('');
    expect(words('%', 0, 3)).toBe('3 points more');
  });

  it('compares a guardrail with its limit', () => {
    const guardrail: Metric = { ...metric('%', 1, 5), role: 'guardrail', must: { value: 1.2, by: '' } };
    expect(percentWords(guardrail, 'en-GB')).toBe('0.2 points more, 20% more relative to today');
  });
});

describe('isPercent', () => {
  it('knows percent from percentage points and per mille', () => {
    expect(['%', ' % ', 'percent', '% of claims'].map(isPercent)).toEqual([true, true, true, true]);
    expect(['pp', '‰', 'days', ''].map(isPercent)).toEqual([false, false, false, false]);
  });
});
