import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { type Actual, emptyActual } from '#shared/metric/actual';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { type Comparator, emptyCriterion, emptyGate, type Gate } from '#shared/plan/gate';
import { agreeOn } from '#shared/plan/gate-criteria';
import {
  actualAt,
  type Asked,
  judge,
  judgeGate,
  periodsBetween,
  type Verdict,
} from '#shared/plan/gate-judge';

const asked = (change: Partial<Asked> = {}): Asked => ({
  comparator: 'at-most',
  value: 2,
  unit: 'days',
  count: null,
  countUnit: '',
  ...change,
});
const actual = (change: Partial<Actual>): Actual => ({ ...emptyActual(asId('A1'), asId('F1')), ...change });
const where = { unit: 'days', locale: 'en-GB' };
const told = (what: Partial<Asked>, measured: Partial<Actual> | undefined, unit = 'days'): string => {
  const { verdict, reason } = judge(asked(what), measured && actual(measured), { ...where, unit });
  return `${verdict}: ${reason}`.replaceAll('\u00a0', ' ');
};

describe('with an interval, a criterion', () => {
  it.each([
    ['at-most', 1.2, 1.9, 'met: the interval 1.2 to 1.9 days lies within 2.0'],
    ['at-most', 1.8, 2, 'met: the interval 1.8 to 2.0 days lies within 2.0'],
    ['at-most', 1.8, 2.3, 'undecided: the interval 1.8 to 2.3 days includes 2.0'],
    ['at-most', 2.1, 2.4, 'not-met: the interval 2.1 to 2.4 days lies beyond 2.0'],
    ['less-than', 1.8, 2, 'undecided: the interval 1.8 to 2.0 days includes 2.0'],
    ['less-than', 2, 2.4, 'not-met: the interval 2.0 to 2.4 days lies beyond 2.0'],
    ['at-least', 2, 2.4, 'met: the interval 2.0 to 2.4 days lies within 2.0'],
    ['at-least', 1.8, 1.9, 'not-met: the interval 1.8 to 1.9 days lies beyond 2.0'],
    ['more-than', 2, 2.4, 'undecided: the interval 2.0 to 2.4 days includes 2.0'],
    ['more-than', 2.1, 2.4, 'met: the interval 2.1 to 2.4 days lies within 2.0'],
    ['equal', 1.8, 2.3, 'met: the interval 1.8 to 2.3 days includes 2.0'],
    ['equal', 2.1, 2.4, 'not-met: the interval 2.1 to 2.4 days does not include 2.0'],
  ] as const)('“%s 2 days” against %d to %d is %s', (comparator, low, high, words) => {
    expect(told({ comparator }, { value: low, low, high })).toBe(words);
  });

  it('cannot be judged by an interval that contradicts itself or its number', () => {
    expect(told({}, { value: 1, low: 1.5, high: 0.5 })).toBe(
      'undecided: the interval ends below where it begins',
    );
    expect(told({}, { value: 3, low: 0.5, high: 1.5 })).toBe(
      'undecided: the number lies outside its interval',
    );
  });
});

describe('without an interval, a criterion', () => {
  it('compares the number itself and says so', () => {
    expect(told({}, { value: 2 })).toBe('met: 2 days, without an interval');
    expect(told({}, { value: 2.1, low: 2 })).toBe('not-met: 2.1 days, without an interval');
    expect(told({ comparator: 'equal' }, { value: 2 })).toBe('met: 2 days, without an interval');
    expect(told({ comparator: 'less-than' }, { value: 2 })).toBe('not-met: 2 days, without an interval');
  });
});

describe('a criterion is not yet decidable', () => {
  it('without a number of its own, or without a measurement', () => {
    expect(told({ value: null }, { value: 1 })).toBe('undecided: the criterion has no number yet');
    expect(told({ comparator: '' }, { value: 1 })).toBe('undecided: the criterion has no number yet');
    expect(told({}, undefined)).toBe('undecided: nothing is measured yet');
    expect(told({}, { low: 1, high: 2 })).toBe('undecided: nothing is measured yet');
  });

  it('with fewer cases than asked, however good they are', () => {
    const what = { count: 100, countUnit: 'cases' } as const;
    expect(told(what, { value: 1, low: 0.9, high: 1.1, sampleSize: 60 })).toBe('undecided: 60 of 100 cases');
    expect(told(what, { value: 1, sampleSize: 100 })).toBe('met: 1 days, without an interval');
    expect(told(what, { value: 1 })).toBe('undecided: how many cases is not said; 100 cases are asked for');
  });

  it('over a shorter time than asked', () => {
    const what = { count: 4, countUnit: 'weeks' } as const;
    const from = asDate('2027-03-01');
    expect(told(what, { value: 1, from, to: asDate('2027-03-27') })).toBe('undecided: 3 of 4 weeks');
    expect(told(what, { value: 1, from, to: asDate('2027-03-28') })).toBe('met: 1 days, without an interval');
    expect(told(what, { value: 1, from })).toBe(
      'undecided: from when to when is not said; 4 weeks are asked for',
    );
    expect(told(what, { value: 1, from, to: asDate('2027-02-01') })).toBe(
      'undecided: the period ends before it begins',
    );
  });

  it('where its unit and that of the metric do not convert', () => {
    expect(told({ unit: 'EUR' }, { value: 1 })).toBe('undecided: asked for in EUR, measured in days');
  });
});

describe('units', () => {
  it('that convert are converted, with the interval', () => {
    expect(told({ value: 48, unit: 'hours' }, { value: 1.5, low: 1.4, high: 1.9 })).toBe(
      'met: the interval 33.6 to 45.6 hours lies within 48.0',
    );
  });

  it('that are two writings of one, or not said, count as they are', () => {
    expect(told({ unit: 'd' }, { value: 1 })).toBe('met: 1 d, without an interval');
    expect(told({ unit: '' }, { value: 1 })).toBe('met: 1 days, without an interval');
  });
});

describe('periods between two days', () => {
  it.each([
    ['2027-01-31', '2027-02-26', 'months', 0],
    ['2027-01-31', '2027-02-27', 'months', 1],
    ['2027-01-15', '2027-02-14', 'months', 1],
    ['2027-01-01', '2027-03-31', 'months', 3],
    ['2027-01-01', '2027-03-30', 'quarters', 0],
    ['2027-01-01', '2027-03-31', 'quarters', 1],
    ['2028-02-01', '2028-02-29', 'months', 1],
    ['2027-01-01', '2027-01-01', 'days', 1],
    ['2027-01-01', '2027-01-07', 'weeks', 1],
    ['2027-01-07', '2027-01-01', 'days', 0],
  ] as const)('from %s to %s are %s: %i', (from, to, unit, periods) => {
    expect(periodsBetween({ from: asDate(from), to: asDate(to) }, unit)).toBe(periods);
  });

  it('are none while a day is missing', () => {
    expect(periodsBetween({ from: '', to: asDate('2027-01-01') }, 'days')).toBe(0);
  });
});

const RANK: Readonly<Record<Verdict, number>> = { 'not-met': 0, undecided: 1, met: 2 };
const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8);
const spread = fc.integer({ min: 0, max: 400 }).map((value) => value / 8);
const comparator = fc.constantFrom<Comparator>('at-most', 'less-than', 'at-least', 'more-than');
const interval = fc.record({ value: number, below: spread, above: spread, isExact: fc.boolean() });
const measured = ({
  value,
  below,
  above,
  isExact,
}: Record<'value' | 'below' | 'above', number> & { isExact: boolean }) =>
  actual({ value, low: isExact ? null : value - below, high: isExact ? null : value + above });

const MIRROR = {
  'at-most': 'at-least',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'more-than': 'less-than',
  equal: 'equal',
  '': '',
} as const satisfies Record<Comparator, Comparator>;

describe('a judgement', () => {
  it('never gets worse as the measurement gets better', () => {
    fc.assert(
      fc.property(comparator, number, interval, spread, (compares, limit, shape, step) => {
        const isLess = compares === 'at-most' || compares === 'less-than';
        const better = { ...shape, value: shape.value + (isLess ? -step : step) };
        const what = asked({ comparator: compares, value: limit });
        expect(RANK[judge(what, measured(better), where).verdict]).toBeGreaterThanOrEqual(
          RANK[judge(what, measured(shape), where).verdict],
        );
      }),
    );
  });

  it('is the same in a mirror: less than a limit as more than its opposite', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(MIRROR) as Comparator[])),
        number,
        interval,
        (compares, limit, shape) => {
          const turned = { ...shape, value: -shape.value, below: shape.above, above: shape.below };
          const mirror = asked({ comparator: MIRROR[compares], value: -limit });
          expect(judge(mirror, measured(turned), where).verdict).toBe(
            judge(asked({ comparator: compares, value: limit }), measured(shape), where).verdict,
          );
        },
      ),
    );
  });

  it('only loses certainty as the interval widens around the same number', () => {
    fc.assert(
      fc.property(comparator, number, interval, spread, (compares, limit, shape, wider) => {
        const what = asked({ comparator: compares, value: limit });
        const narrow = judge(what, measured({ ...shape, isExact: false }), where).verdict;
        const wide = judge(
          what,
          measured({ ...shape, isExact: false, below: shape.below + wider, above: shape.above + wider }),
          where,
        ).verdict;
        expect([narrow, 'undecided']).toContain(wide);
      }),
    );
  });
});

describe('the gate of a phase', () => {
  const time: Metric = {
    ...emptyMetric(asId('M1')),
    name: 'Intake time',
    unit: 'days',
    must: { value: 2, by: '' },
    actuals: [
      actual({ id: asId('A1'), value: 5 }),
      actual({ id: asId('A2'), value: 1.5 }),
      actual({ id: asId('A3'), value: 9, phaseId: asId('F2') }),
    ],
  };
  const gate: Gate = {
    ...emptyGate(),
    criteria: [{ ...emptyCriterion(asId('C1')), metricId: time.id, level: 'must' }],
  };

  it('takes the newest measurement that was entered for it', () => {
    expect(actualAt(time, asId('F1'))?.id).toBe('A2');
    expect(actualAt(time, asId('F3'))).toBeUndefined();
    expect(actualAt(undefined, asId('F1'))).toBeUndefined();
    expect(judgeGate({ id: asId('F1'), gate }, [time], 'en-GB')).toMatchObject([
      { asked: { value: 2 }, actual: { id: 'A2' }, judgement: { verdict: 'met' } },
    ]);
  });

  it('holds to what was agreed when the metric was made softer since', () => {
    const agreed = {
      ...gate,
      agreed: agreeOn(gate, [time], { at: asInstant('2026-10-15T08:00:00.000Z'), by: '' }),
    };
    const softer = { ...time, must: { value: 10, by: '' as const } };
    expect(judgeGate({ id: asId('F2'), gate: agreed }, [softer], 'en-GB')).toMatchObject([
      { asked: { value: 2 }, judgement: { verdict: 'not-met' } },
    ]);
    expect(judgeGate({ id: asId('F2'), gate }, [softer], 'en-GB')).toMatchObject([
      { asked: { value: 10 }, judgement: { verdict: 'met' } },
    ]);
  });

  it('judges what was added after the agreement as it stands', () => {
    const agreed = agreeOn(gate, [time], { at: asInstant('2026-10-15T08:00:00.000Z'), by: '' });
    const criteria = [
      ...gate.criteria,
      { ...emptyCriterion(asId('C2')), metricId: time.id, level: 'plan' as const },
    ];
    const judged = judgeGate({ id: asId('F1'), gate: { criteria, agreed } }, [time], 'en-GB');
    expect(judged.map(({ judgement }) => judgement.verdict)).toEqual(['met', 'undecided']);
  });
});
