import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import type { Metric } from '#shared/metric/metric';
import { emptyPhase } from '#shared/plan/phase';
import { planMoney } from '#shared/plan/plan-money';
import { emptyTask } from '#shared/plan/task';
import { claimsPlan, line, metric, phase, plan, sum, sumsOf } from './support/money-plans.ts';

const byYear = (amounts: ReadonlyMap<number, number>): Record<string, number> => Object.fromEntries(amounts);

describe('the money of the claims intake', () => {
  const money = planMoney(claimsPlan());

  it('is what a person works out with paper and pencil', () => {
    // Proof of concept 48,000 in 2026. Pilot 95,000 and production 210,000 in 2027. Operation from
    // 1 July 2027, 60,000 a year: half of it in 2027.
    expect(money.years).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(byYear(money.cost)).toEqual({
      2026: 4_800_000,
      2027: 33_500_000,
      2028: 6_000_000,
      2029: 6_000_000,
      2030: 6_000_000,
    });
    // 3,100 hours of 42 EUR a year from 30 June 2027: 185 of 365 days of the first year, 65,991.78.
    expect(byYear(money.benefit)).toEqual({
      2026: 0,
      2027: 6_599_178,
      2028: 13_020_000,
      2029: 13_020_000,
      2030: 13_020_000,
    });
    expect(money.net).toEqual([-4_800_000, -26_900_822, 7_020_000, 7_020_000, 7_020_000]);
    expect(money.netSoFar).toEqual([-4_800_000, -31_700_822, -24_680_822, -17_660_822, -10_640_822]);
    expect(money.goLive).toBe('2027-06-30');
  });

  it('says who pays over the same years', () => {
    expect(money.funding).toEqual({
      funded: 4_800_000,
      requested: 30_500_000,
      missing: 21_000_000,
      contingency: 0,
    });
    expect(byYear(money.fundingByYear.missing)).toEqual({
      2027: 3_000_000,
      2028: 6_000_000,
      2029: 6_000_000,
      2030: 6_000_000,
    });
  });

  it('is not paid back by 2030: the 106,408.22 that are owed then come back by the middle of 2032', () => {
    expect(money.appraisal.payback).toBeNull();
    expect(money.appraisal.presentValue).toBeNull();
    const longer = planMoney(claimsPlan({ horizonYears: 7 }));
    // Four years after the first one, and the rest at 70,200 a year.
    expect(longer.appraisal.payback).toBeCloseTo(4 + 10_640_822 / 7_020_000, 10);
  });

  it('is worth less the higher the rate', () => {
    const at = (discountRate: number): number =>
      planMoney(claimsPlan({ discountRate })).appraisal.presentValue ?? 0;
    expect(at(0)).toBe(-10_640_822);
    // -48,000 - 269,008.22 / 1.05 + 70,200 / 1.05^2 + 70,200 / 1.05^3 + 70,200 / 1.05^4.
    const byHand =
      -4_800_000 - 26_900_822 / 1.05 + 7_020_000 / 1.05 ** 2 + 7_020_000 / 1.05 ** 3 + 7_020_000 / 1.05 ** 4;
    expect(at(5)).toBe(Math.round(byHand));
  });

  it('leaves nothing out', () => {
    expect([money.leftOut, money.uncounted, money.undated, money.outside]).toEqual([[], 0, [], 0]);
  });
});

describe('the cost of a plan', () => {
  it('is nothing for an empty plan', () => {
    const money = planMoney(plan([]));
    expect(money.years).toEqual([]);
    expect(sumsOf(money)).toEqual([0, 0, 0, 0, 0]);
    expect([money.net, money.goLive]).toEqual([[], null]);
    expect(money.appraisal.internalRate.kind).toBe('none');
  });

  it('spreads a one-off amount evenly over the days of its phase, a leap day included', () => {
    // 365 days of 2027 and 366 of 2028, 100 each.
    const money = planMoney(plan([phase('poc', ['2027-01-01', '2028-12-31'], [line('a', 73_100)])]));
    expect(byYear(money.cost)).toMatchObject({ 2027: 36_500, 2028: 36_600 });
    expect(money.linesByMonth.get('2028-02' as never)).toBe(2900);
    expect(money.linesByMonth.get('2027-02' as never)).toBe(2800);
  });

  it('pays a one-off amount on its day where it has one, also outside its phase', () => {
    const money = planMoney(
      plan([phase('poc', ['2027-06-01', '2027-06-30'], [line('a', 500, { date: '2026-12-31' })])]),
    );
    expect(money.years[0]).toBe(2026);
    expect(byYear(money.cost)).toMatchObject({ 2026: 500, 2027: 0 });
    expect([...money.linesByMonth]).toEqual([['2026-12', 500]]);
  });

  it('follows the schedule: a phase that its gate pushes into the next year takes its money along', () => {
    const pilot = {
      ...phase('pilot', ['2026-11-02', '2026-11-30'], [line('a', 900)]),
      gate: emptyPhase(asId('pilot'), 'pilot').gate,
      tasks: [{ ...emptyTask(asId('t')), duration: 5 }],
    };
    const poc = phase('poc', ['2026-11-02', '2026-12-31'], []);
    const money = planMoney(plan([poc, pilot]));
    expect(byYear(money.cost)).toMatchObject({ 2026: 0, 2027: 900 });
  });

  it('goes on to the end of the horizon for an operation without an end', () => {
    const operate = phase('operate', ['2027-07-01', ''], [line('a', 120_000, { rhythm: 'yearly' })]);
    const money = planMoney(plan([operate], [], { horizonYears: 3 }));
    expect(byYear(money.cost)).toEqual({ 2027: 60_000, 2028: 120_000, 2029: 120_000 });
    expect(money.outside).toBe(0);
  });

  it('pays a one-off amount of an operation on its first day while it has no end, else over its days', () => {
    const open = planMoney(plan([phase('operate', ['2027-07-01', ''], [line('a', 100)])]));
    expect([...open.linesByMonth]).toEqual([['2027-07', 100]]);
    const ended = planMoney(plan([phase('operate', ['2027-07-01', '2028-06-30'], [line('a', 36_600)])]));
    expect(byYear(ended.cost)).toMatchObject({ 2027: 18_400, 2028: 18_200 });
  });

  it('counts apart what lies outside the horizon', () => {
    const money = planMoney(
      plan([phase('poc', ['2027-01-01', '2028-12-31'], [line('a', 1000, { rhythm: 'monthly' })])], [], {
        horizonYears: 1,
      }),
    );
    expect(byYear(money.cost)).toEqual({ 2027: 12_000 });
    expect(money.outside).toBe(12_000);
    expect(money.leftOut).toEqual([]);
  });

  it('names the lines it cannot count, and why', () => {
    const money = planMoney(
      plan([
        phase('poc', ['2026-11-02', '2026-12-18'], [line('a', null), line('b', 100), line('f', null)]),
        phase('pilot', ['', ''], [line('c', 100), line('d', 100, { date: '2027-01-31' })]),
        phase('operate', ['2040-01-01', ''], [line('e', 100, { rhythm: 'monthly' })]),
      ]),
    );
    expect(money.leftOut.map(({ lineId, reason }) => [lineId, reason])).toEqual([
      ['a', 'amount'],
      ['f', 'amount'],
      ['c', 'days'],
      ['e', 'beyond'],
    ]);
    expect(money.uncounted).toBe(3);
    expect(sum(money.cost.values())).toBe(200);
  });

  it('begins with the year of the first day, and not with that of a line without an amount', () => {
    const lines = [line('a', null, { date: '2020-01-01' }), line('b', 1, { date: '2021-01-01' })];
    expect(planMoney(plan([phase('poc', ['2026-11-02', '2026-12-18'], lines)])).years[0]).toBe(2021);
    const running = [line('b', 1, { date: '2021-01-01', rhythm: 'monthly' })];
    expect(planMoney(plan([phase('poc', ['2026-11-02', '2026-12-18'], running)])).years[0]).toBe(2026);
  });
});

describe('contingency', () => {
  it('is a share of what the phase costs in the horizon, spread like it, to the cent', () => {
    const money = planMoney(
      plan([
        phase('poc', ['2027-01-01', '2028-12-31'], [line('a', 73_100)], 10),
        { ...phase('pilot', ['2027-01-01', '2027-12-31'], [line('b', 333)], 33.3), waitsForGate: false },
      ]),
    );
    expect(money.phases.map(({ contingency }) => byYear(contingency))).toEqual([
      { 2027: 3650, 2028: 3660 },
      { 2027: 111 },
    ]);
    expect(money.funding.contingency).toBe(3650 + 3660 + 111);
  });

  it('is nothing beside a phase that earns', () => {
    const money = planMoney(plan([phase('poc', ['2027-01-01', '2027-12-31'], [line('a', -100)], 20)]));
    expect(money.funding.contingency).toBe(0);
    expect(byYear(money.cost)).toMatchObject({ 2027: -100 });
  });
});

describe('a benefit', () => {
  const production = phase('production', ['2027-01-04', '2027-06-30'], [line('a', 1000)]);

  it('never begins before go-live, however early it is promised', () => {
    const money = planMoney(plan([production], [metric('m', 36_500, '2026-01-01')]));
    expect(money.benefits.map(({ from }) => from)).toEqual(['2027-06-30']);
    expect(byYear(money.benefit)).toMatchObject({ 2027: 18_500, 2028: 36_500 });
    expect(money.years[0]).toBe(2027);
  });

  it('begins on the day its plan level is promised where that is later, its own day before the deadline', () => {
    const promised: Metric = {
      ...metric('m', 100, '2027-12-31'),
      plan: { value: 1, by: asDate('2028-07-01') },
    };
    const money = planMoney(plan([production], [promised]));
    expect(money.benefits[0]?.from).toBe('2028-07-01');
    // 184 of the 366 days of 2028.
    expect(byYear(money.benefit)).toMatchObject({ 2027: 0, 2028: 50, 2029: 100 });
  });

  it('grows over the months of the ramp', () => {
    const money = planMoney(plan([production], [metric('m', 36_500, '2026-01-01')], { rampMonths: 6 }));
    expect(money.benefit.get(2027)).toBeLessThan(10_000);
    expect(money.benefit.get(2028)).toBe(36_500);
  });

  it('that is a disadvantage costs', () => {
    const worse = metric('m', 5000, '2026-01-01', { type: 'dis-benefit' });
    const money = planMoney(plan([production], [worse, metric('n', 20_000, '2026-01-01')]));
    expect(money.benefits.map(({ yearly }) => yearly)).toEqual([-5000, 20_000]);
    expect(money.benefit.get(2028)).toBe(15_000);
    expect(money.net[1]).toBe(15_000);
  });

  it('follows from volume and worth of a unit where no amount is claimed', () => {
    const product = metric('m', null, '2026-01-01', { volume: 3, unitValue: asMinor(500) });
    expect(planMoney(plan([production], [product])).benefits[0]?.yearly).toBe(1500);
  });

  it('counts nothing where it is intangible or says no money', () => {
    const metrics = [metric('m', 500, '2026-01-01', { type: 'intangible' }), metric('n', null, '2026-01-01')];
    const money = planMoney(plan([production], metrics));
    expect([money.benefits, money.undated]).toEqual([[], []]);
  });

  it('has no day while nobody said when it is reached, or when the last phase before operation ends', () => {
    expect(planMoney(plan([production], [metric('m', 500, '')])).undated).toEqual(['m']);
    const open = { ...production, end: '' as const, gate: { ...production.gate, date: '' as const } };
    const poc = phase('poc', ['2026-11-02', '2026-12-18'], []);
    const money = planMoney(plan([poc, open], [metric('m', 500, '2026-06-30')]));
    expect([money.goLive, money.undated, money.benefits]).toEqual(['', ['m'], []]);
  });

  it('counts from its own day where no phase comes before operation', () => {
    const money = planMoney(plan([], [metric('m', 36_500, '2027-01-01')], { horizonYears: 1 }));
    expect([money.goLive, byYear(money.benefit)]).toEqual([null, { 2027: 36_500 }]);
  });
});

describe('the appraisal', () => {
  it('takes a rate that nothing can be reckoned with as not said', () => {
    const production = phase('production', ['2027-01-04', '2027-06-30'], [line('a', 1000)]);
    const money = planMoney(plan([production], [], { discountRate: -99.995 }));
    expect(money.appraisal).toMatchObject({ rate: null, presentValue: null, discountedPayback: null });
  });
});

describe('the last money', () => {
  it('is remembered for a plan in which nothing that costs or gains has changed', () => {
    const first = plan([phase('poc', ['2026-11-02', '2026-12-18'], [line('a', 100)])], [metric('m', 5, '')]);
    const money = planMoney(first);
    const [poc] = first.phases;
    const [only] = first.metrics;
    if (!poc || !only) throw new Error('the plan has a phase and a metric');
    expect(
      planMoney({ ...first, phases: [{ ...poc, purpose: 'other' }], metrics: [{ ...only, name: 'n' }] }),
    ).toBe(money);
    const changes = [
      { ...first, phases: [{ ...poc, budget: [line('a', 101)] }] },
      { ...first, finance: { ...first.finance, horizonYears: 6 } },
      { ...first, metrics: [{ ...only, deadline: asDate('2027-01-01') }] },
      { ...first, metrics: [{ ...only, plan: { value: 1, by: asDate('2027-01-01') } }] },
      { ...first, metrics: [] },
    ];
    for (const changed of changes) {
      const before = planMoney(first);
      expect(planMoney(changed)).not.toBe(before);
    }
  });
});
