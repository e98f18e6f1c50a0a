import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { isPercentage } from '#shared/findings/rules/percentage';
import { askingField } from '#shared/findings/rules/self-report';
import { needsGuardrail } from '#shared/findings/rules/metric-accountability';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { cpuTime } from '../../support/cpu-time.ts';
import { found, id, statements, withMetric, wholeSession } from './scene.ts';

const intake = wholeSession().metrics[0]!;
const level = (value: number | null) => ({ value, by: '' as const });

describe('C5: a percentage says of what', () => {
  it.each([
    '%',
    ' % ',
    'percent',
    'per cent',
    'Percentage points',
    '% of claims',
    'pp',
    'pct',
    'Prozent',
    'Prozentpunkte',
    '%-points',
    '％',
  ])('takes “%s” for a percentage', (unit) => expect(isPercentage(unit)).toBe(true));

  it.each(['days', '', 'percentile', 'points', 'ppm', 'pphours', 'lightyears per fortnight', 'cases %'])(
    'takes “%s” for something else',
    (unit) => expect(isPercentage(unit)).toBe(false),
  );

  it('offers the kind that the rest of the metric leaves no doubt about', () => {
    const [finding] = found('C5', withMetric('m-errors', { percentKind: '' }));
    expect(finding?.fix?.label).toBe('Set to share');
    const points = { percentKind: '', unit: 'percentage points', aggregation: '' } as const;
    expect(found('C5', withMetric('m-errors', points))[0]?.fix?.label).toBe('Set to percentage points');
    expect(found('C5', withMetric('m-errors', { percentKind: '', aggregation: '' }))[0]?.fix).toBeUndefined();
  });

  it('notices a unit and a kind that contradict each other', () => {
    expect(found('C5', withMetric('m-errors', { unit: 'pp' }))).toMatchObject([
      { severity: 'should', path: 'metrics/m-errors/percentKind', part: 'not-points' },
    ]);
    expect(found('C5', withMetric('m-intake', { percentKind: 'relative' }))).toMatchObject([
      {
        severity: 'should',
        part: 'not-a-percentage',
        statement: '“Intake processing time” is said to be a percentage, and counts days',
      },
    ]);
  });

  it('takes a denominator that stands in the unit', () => {
    const changes = { denominator: '', unit: '% of all cases opened in the month' };
    expect(found('C5', withMetric('m-errors', changes))).toEqual([]);
    expect(found('C5', withMetric('m-errors', { denominator: '', unit: '% of' }))).toHaveLength(1);
  });

  it('bounds the levels of a share, and of nothing else', () => {
    const wide = {
      baseline: { ...intake.baseline, value: 0, low: -1, high: 101 },
      plan: level(140),
      wish: level(100),
    };
    expect(found('C5', withMetric('m-errors', { ...wide })).map(({ path }) => path)).toEqual([
      'metrics/m-errors/baseline/low',
      'metrics/m-errors/baseline/high',
      'metrics/m-errors/plan/value',
    ]);
    expect(found('C5', withMetric('m-errors', { ...wide, percentKind: 'relative' }))).toEqual([]);
  });

  it('waits for a number, and leaves a missing unit to S7', () => {
    const idea = { ...emptyMetric(id('m')), name: 'Idea', unit: '%' };
    expect(found('C5', { ...wholeSession(), metrics: [idea] })).toEqual([]);
    expect(found('C5', withMetric('m-errors', { unit: '' }))).toEqual([]);
  });
});

describe('C8: self-report is not the only meter', () => {
  const read = (meter: string, dataSource = '', evidence = ''): readonly string[] | null =>
    askingField({
      ...emptyMetric(id('m')),
      meter,
      dataSource,
      baseline: { ...intake.baseline, evidence },
    });

  it.each([
    'Monthly survey of clerks',
    'Self-reported hours saved',
    'We ask the agents at the end of the week',
    'Clerks are asked how long it took',
    'NPS',
    'Semi-structured interviews with ten users',
    'Export of the survey tool',
    'Questionnaire, paper',
    'Perceived workload on a scale of five',
  ])('hears that people are asked: “%s”', (meter) => {
    expect(read(meter)).toEqual(['meter']);
    expect(read('', meter)).toEqual(['dataSource']);
    expect(read('', '', meter)).toEqual(['baseline', 'evidence']);
  });

  it.each([
    ['', ''],
    ['Survey of clerks, checked against the log of the claims system', ''],
    ['Survey of customers', 'Tickets of the service desk'],
    ['Documents asked for again, counted by the clerk', ''],
    ['Surveyor’s reports that were late', ''],
    ['Interviewer slots per week', ''],
  ])('is content with “%s” from “%s”', (meter, dataSource) => {
    expect(read(meter, dataSource)).toBeNull();
  });

  it('reads a text of a megabyte in no time', () => {
    const text = 'ask the self-self-self report survey platform '.repeat(25_000);
    const before = cpuTime();
    read(text, text, text);
    expect(cpuTime() - before).toBeLessThan(1000);
  });
});

describe('C9: which metrics need a guardrail', () => {
  const supporting = (unit: string, changes: Partial<Metric> = {}): boolean =>
    needsGuardrail({ ...emptyMetric(id('m'), 'supporting'), unit, plan: level(1), ...changes });

  it.each([
    'days',
    'h',
    'minutes a case',
    'USD an invoice',
    '€',
    'FTE',
    'person-days',
    'hours a year',
    'Tage je Fall',
    'ms',
  ])('a supporting one that counts %s', (unit) => expect(supporting(unit)).toBe(true));

  it.each(['%', 'alerts a day', 'daylight', 'cases', 'points', ''])(
    'not a supporting one that counts %s',
    (unit) => expect(supporting(unit)).toBe(false),
  );

  it('one of throughput where more is better', () => {
    expect(supporting('issues an hour', { direction: 'increase' })).toBe(true);
    expect(supporting('issues an hour')).toBe(false);
  });

  it('every primary one; a supporting one only once it has a plan, a guardrail never', () => {
    expect(needsGuardrail(emptyMetric(id('m'), 'primary'))).toBe(true);
    expect(supporting('days', { plan: level(null) })).toBe(false);
    expect(supporting('days', { role: 'guardrail' })).toBe(false);
  });
});

describe('C10: the improvement is distinguishable from today', () => {
  it.each([
    ['on the end of the interval', level(4.6), 1],
    ['inside it', level(5), 1],
    ['just outside', level(4.59), 0],
    ['today’s level, which C1 names', level(5.2), 0],
    ['worse than today, which C1 names', level(5.5), 0],
  ])('looks at a plan %s', (_, plan, count) => {
    expect(found('C10', withMetric('m-intake', { plan }))).toHaveLength(count);
  });

  it('says it only once the interval has both ends', () => {
    const baseline = { ...intake.baseline, high: null };
    expect(found('C10', withMetric('m-intake', { baseline, plan: level(5) }))).toEqual([]);
  });

  it('leaves the plan of a guardrail alone, and not its interval', () => {
    const baseline = { ...intake.baseline, value: 1.1, low: 1, high: 2 };
    expect(found('C10', withMetric('m-complaints', { baseline, plan: level(1.05) }))).toEqual([]);
    expect(found('C10', withMetric('m-complaints', { baseline: { ...baseline, low: 1.5 } }))).toMatchObject([
      { severity: 'must', path: 'metrics/m-complaints/baseline/low', part: 'outside' },
    ]);
  });
});

describe('C11: the benefit follows from volume times value', () => {
  const hours = wholeSession().metrics[2]!.benefit;
  const benefit = (changes: Partial<Metric['benefit']>) =>
    withMetric('m-hours', { benefit: { ...hours, ...changes } });

  it.each([
    ['tangible', 'must'],
    ['', 'must'],
    ['intangible', 'should'],
    ['dis-benefit', 'should'],
  ] as const)('weighs a %s benefit as %s', (type, severity) => {
    expect(found('C11', benefit({ type, volume: 1 }))).toMatchObject([{ severity }]);
  });

  it('asks for what is missing, and for nothing where nothing is claimed', () => {
    expect(found('C11', benefit({ volume: null, unitValue: null }))[0]?.advice).toContain(
      'how many units a year it is, and what one is worth',
    );
    expect(found('C11', benefit({ claimed: null, volume: null }))).toEqual([]);
  });

  it('counts the unit as English does', () => {
    const advice = (volume: number) =>
      found('C11', benefit({ volume, volumeUnit: 'appointment' }))[0]?.advice ?? '';
    expect(advice(377)).toMatch(/^377 appointments a year at/);
    expect(advice(1)).toMatch(/^1 appointment a year at/);
  });

  it('says so when the product is beyond all money, and offers no amount then', () => {
    const [finding] = found('C11', benefit({ volume: 1e15 }));
    expect(finding?.advice).toContain('more than any plan can hold');
    expect(finding?.fix).toBeUndefined();
  });
});

describe('C7: days of single levels', () => {
  it('follow the baseline too', () => {
    const wish = { value: 0.5, by: asDate('2026-09-30') };
    expect(found('C7', withMetric('m-intake', { wish }))).toMatchObject([
      { severity: 'must', path: 'metrics/m-intake/wish/by' },
    ]);
    expect(statements('C7', withMetric('m-intake', { wish: { ...wish, by: asDate('2026-10-01') } }))).toEqual(
      [],
    );
  });
});
