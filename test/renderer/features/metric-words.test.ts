import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { measureTexts } from '#shared/language/measure';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import {
  baselineLabel,
  deadlineWords,
  figuresOf,
  intervalWords,
  measuredFrom,
  placeWords,
  targetLabel,
} from '../../../renderer/features/measure/metric-words.ts';

const words = measureTexts.en.metricWords;

const metric: Metric = {
  ...emptyMetric(asId('M1')),
  baseline: {
    value: 5.2,
    low: 4.6,
    high: 6,
    date: asDate('2026-09-30'),
    evidence: 'Export',
    sampleSize: 1412,
  },
  plan: { value: 1, by: '' },
  deadline: asDate('2027-06-30'),
};

describe('the words of a metric card', () => {
  it('writes both figures with the decimals of the more exact one', () => {
    expect(figuresOf(metric, 'en-GB')).toEqual({ from: '5.2', to: '1.0' });
    expect(figuresOf(metric, 'de-DE')).toEqual({ from: '5,2', to: '1,0' });
  });

  it('leaves a figure out that was not said, instead of showing the other twice', () => {
    expect(figuresOf({ ...metric, plan: { value: null, by: '' } }, 'en-GB')).toEqual({
      from: '5.2',
      to: null,
    });
    const unmeasured = { ...metric, baseline: { ...metric.baseline, value: null } };
    expect(figuresOf(unmeasured, 'en-GB')).toEqual({ from: null, to: '1' });
  });

  it('shows the limit of a guardrail as at most or at least, without a day', () => {
    const guardrail: Metric = { ...metric, role: 'guardrail', must: { value: 1.2, by: '' } };
    expect(figuresOf(guardrail, 'en-GB').to).toBe('1.2');
    expect(targetLabel(guardrail, words)).toBe('At most');
    expect(targetLabel({ ...guardrail, direction: 'increase' }, words)).toBe('At least');
    expect(deadlineWords(guardrail, 'en-GB')).toBe('');
  });

  it('says whether the baseline was measured or is assumed', () => {
    expect(baselineLabel(metric, asDate('2026-11-23'), words)).toBe('Baseline, measured');
    expect(baselineLabel(metric, asDate('2028-01-01'), words)).toBe('Baseline, assumed');
  });

  it('takes the day of the plan, else the deadline', () => {
    expect(deadlineWords(metric, 'en-GB')).toBe('30 June 2027');
    const earlier = { ...metric, plan: { value: 1, by: asDate('2027-03-31') } };
    expect(deadlineWords(earlier, 'en-GB')).toBe('31 March 2027');
  });

  it('aligns the interval and names what was measured', () => {
    expect(intervalWords(metric, 'en-GB', words)).toBe('4.6 to 6.0');
    expect(measuredFrom(metric, 'en-GB', words)).toMatch(/^1,412 cases, 30 Sept? 2026$/);
  });
});

describe('where a metric stands', () => {
  const list = (['primary', 'guardrail', 'primary'] as const).map((role, at) => ({
    ...emptyMetric(asId(`m${at}`), role),
    name: `Metric ${at}`,
  }));

  it('is its place, and among the primary ones its rank', () => {
    expect(placeWords(list, asId('m2'), words)).toBe('Metric 2 is now 3 of 3, primary metric 2');
    expect(placeWords(list, asId('m1'), words)).toBe('Metric 1 is now 2 of 3');
    expect(placeWords(list, asId('gone'), words)).toBe('');
  });
});
