import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import {
  baselineStanding,
  describeLevel,
  effectiveDate,
  formatWithUnit,
  guardrailLimit,
  isBetter,
  isMeasured,
  orderProblems,
} from '#shared/metric/levels';
import { emptyMetric, type Metric, metricSchema } from '#shared/metric/metric';

const today = asDate('2026-10-15');

const intake = (changes: Partial<Metric> = {}): Metric => ({
  ...emptyMetric(asId('intake')),
  name: 'Intake processing time',
  unit: 'days',
  baseline: {
    value: 5.2,
    low: 4.6,
    high: 6.1,
    date: asDate('2026-09-30'),
    evidence: '412 cases',
    sampleSize: 412,
  },
  must: { value: 2, by: '' },
  plan: { value: 1, by: '' },
  wish: { value: 0.5, by: '' },
  deadline: asDate('2027-06-30'),
  ...changes,
});

const level = (value: number | null): Metric['plan'] => ({ value, by: '' });
const baseline = (changes: Partial<Metric['baseline']>): Partial<Metric> => ({
  baseline: { ...intake().baseline, ...changes },
});

describe('the levels of a metric', () => {
  it('are in order for the article’s intake case: 5.2, must 2.0, plan 1.0, wish 0.5', () => {
    expect(orderProblems(intake())).toEqual([]);
  });

  it('are in order where more is better: detection from 40% to 60%', () => {
    const detected = intake({
      direction: 'increase',
      ...baseline({ value: 40 }),
      must: level(50),
      plan: level(60),
      wish: level(65),
    });
    expect(orderProblems(detected)).toEqual([]);
  });

  it.each<[string, Partial<Metric>, string[]]>([
    [
      'the plan is today’s level',
      { plan: level(5.2), must: level(null), wish: level(null) },
      ['plan-equals-baseline'],
    ],
    ['the plan is worse than today', { plan: level(6), must: level(null) }, ['plan-worse-than-baseline']],
    ['the must level asks more than the plan', { must: level(0.8) }, ['must-beyond-plan']],
    ['the must level is worse than today', { must: level(5.5) }, ['must-worse-than-baseline']],
    ['the wish falls short of the plan', { wish: level(1.5) }, ['wish-short-of-plan']],
    [
      'the direction is the wrong one',
      { direction: 'increase', wish: level(null) },
      ['plan-worse-than-baseline', 'must-beyond-plan', 'must-worse-than-baseline'],
    ],
  ])('are not in order when %s', (_, changes, expected) => {
    expect(orderProblems(intake(changes)).map(({ kind }) => kind)).toEqual(expected);
  });

  it('are not compared while one of them is not said', () => {
    expect(orderProblems(intake({ must: level(null), wish: level(null) }))).toEqual([]);
    expect(orderProblems(emptyMetric(asId('m')))).toEqual([]);
  });

  it('may equal each other, but the plan may not equal today', () => {
    expect(orderProblems(intake({ must: level(1), wish: level(1) }))).toEqual([]);
    expect(orderProblems(intake({ must: level(5.2) }))).toEqual([]);
  });

  it('treat zero as a number', () => {
    expect(
      orderProblems(
        intake({ ...baseline({ value: 0 }), plan: level(0), must: level(null), wish: level(null) }),
      ),
    ).toEqual([{ level: 'plan', kind: 'plan-equals-baseline' }]);
  });

  it('of a guardrail may be worse than today: complaints from 1.1% to at most 1.2%', () => {
    const complaints = intake({
      role: 'guardrail',
      ...baseline({ value: 1.1 }),
      must: level(1.2),
      plan: level(null),
      wish: level(null),
    });
    expect(orderProblems(complaints)).toEqual([]);
    expect(guardrailLimit(complaints)).toBe(1.2);
  });
});

describe('a baseline', () => {
  it('is measured when it is dated, evidenced and fresh', () => {
    expect(baselineStanding(intake(), today)).toEqual({ kind: 'measured' });
    expect(isMeasured(intake(), today)).toBe(true);
  });

  it('is none while there is no number', () => {
    expect(baselineStanding(emptyMetric(asId('m')), today)).toEqual({ kind: 'none' });
  });

  it.each<[string, Partial<Metric['baseline']>, string[]]>([
    ['has no date', { date: '' }, ['no-date']],
    ['lies in the future', { date: asDate('2026-10-16') }, ['future']],
    ['names no evidence', { evidence: '  ' }, ['no-evidence']],
    ['is the Danske Bank figure of 30 October 2017', { date: asDate('2017-10-30') }, ['old']],
    ['has neither date nor evidence', { date: '', evidence: '' }, ['no-date', 'no-evidence']],
  ])('is assumed when it %s', (_, changes, reasons) => {
    expect(baselineStanding(intake(baseline(changes)), today)).toEqual({ kind: 'assumed', reasons });
  });

  it('grows old on the day twelve months after it was read', () => {
    const read = intake(baseline({ date: asDate('2025-10-16') }));
    expect(isMeasured(read, asDate('2026-10-15'))).toBe(true);
    expect(isMeasured(read, asDate('2026-10-16'))).toBe(false);
    const leapDay = intake(baseline({ date: asDate('2028-02-29') }));
    expect(isMeasured(leapDay, asDate('2029-02-27'))).toBe(true);
    expect(isMeasured(leapDay, asDate('2029-02-28'))).toBe(false);
  });

  it('of today counts', () => {
    expect(isMeasured(intake(baseline({ date: today })), today)).toBe(true);
  });
});

describe('a level', () => {
  it('is due on its own day, else on the deadline of the metric', () => {
    const metric = intake({ wish: { value: 0.5, by: asDate('2027-12-31') } });
    expect(effectiveDate(metric, 'wish')).toBe('2027-12-31');
    expect(effectiveDate(metric, 'plan')).toBe('2027-06-30');
    expect(effectiveDate(emptyMetric(asId('m')), 'plan')).toBe('');
  });

  it('reads as a sentence', () => {
    expect(describeLevel(intake(), 'plan', 'en-GB')).toBe('at most 1 days by 30 June 2027');
    expect(describeLevel(intake({ direction: 'increase', deadline: '' }), 'must', 'en-GB')).toBe(
      'at least 2 days',
    );
    expect(describeLevel(emptyMetric(asId('m')), 'plan', 'en-GB')).toBe('');
  });

  it('sets its unit as the locale does', () => {
    expect(formatWithUnit(9.8, '%', 'en-GB')).toBe('9.8%');
    expect(formatWithUnit(9.8, '%', 'de-DE')).toBe('9,8\u00a0%');
    expect(formatWithUnit(1200, 'alerts a day', 'en-GB')).toBe('1,200 alerts a day');
    expect(formatWithUnit(5.2, '', 'en-GB')).toBe('5.2');
    expect(formatWithUnit(0.125, ' % ', 'en-GB')).toBe('0.125%');
  });
});

describe('better', () => {
  it('depends on the direction, and equal is not better', () => {
    expect([isBetter('decrease', 1, 2), isBetter('increase', 1, 2), isBetter('decrease', 2, 2)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('an empty metric follows the schema', () => {
  expect(metricSchema.safeParse(emptyMetric(asId('m'), 'guardrail')).success).toBe(true);
});
