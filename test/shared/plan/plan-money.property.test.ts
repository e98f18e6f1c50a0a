import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDate, type OptionalDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { Minor } from '#shared/core/money';
import { lineTotal } from '#shared/plan/budget';
import type { BudgetLine, Phase, PhaseKind } from '#shared/plan/phase';
import { placedPhases } from '#shared/plan/placed-phases';
import { planMoney } from '#shared/plan/plan-money';
import { line, metric, phase, plan, sum, sumsOf } from './support/money-plans.ts';

describe('the sums', () => {
  const dates = fc.integer({ min: 0, max: 5000 }).map((after) => addDays(asDate('2024-01-01'), after));
  const lines = fc
    .tuple(
      fc.option(fc.integer({ min: -1e9, max: 1e11 }), { nil: null, freq: 8 }),
      fc.constantFrom<BudgetLine['rhythm']>('one-off', 'monthly', 'yearly'),
      fc.constantFrom<BudgetLine['funding']>('funded', 'requested', 'missing'),
      fc.option(dates, { nil: '' }),
    )
    .map(([amount, rhythm, funding, date]) => line('l', amount, { rhythm, funding, date }));
  const phases = fc
    .tuple(
      fc.constantFrom<PhaseKind>('poc', 'pilot', 'production', 'operate'),
      fc.option(dates, { nil: '' as OptionalDate }),
      fc.integer({ min: -30, max: 900 }),
      fc.array(lines, { maxLength: 6 }),
      fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: null }),
      fc.boolean(),
    )
    .map(([kind, start, length, budget, contingency, isOpen]) =>
      phase(kind, [start, start === '' || isOpen ? '' : addDays(start, length)], budget, contingency),
    );
  const plans = fc
    .tuple(fc.array(phases, { maxLength: 5 }), fc.integer({ min: 1, max: 30 }))
    .map(([list, horizonYears]) =>
      plan(
        list.map((entry, at) => ({
          ...entry,
          id: asId(`p${at}`),
          budget: entry.budget.map((each, place) => ({ ...each, id: asId(`l${at}-${place}`) })),
        })),
        [metric('m', 12_345_67, '2026-05-05'), metric('n', 777, '2025-02-28', { type: 'dis-benefit' })],
        { horizonYears, rampMonths: 3, discountRate: 7.5 },
      ),
    );

  it('agree to the cent by phase, year, payer and month', () => {
    fc.assert(
      fc.property(plans, (each) => {
        const money = planMoney(each);
        const [cost, ...others] = sumsOf(money);
        for (const other of others) expect(other).toBe(cost);
        expect([...money.cost.keys()]).toEqual(money.years);
        expect(sum(money.net)).toBe(sum(money.benefit.values()) - (cost ?? 0));
        expect(money.netSoFar.at(-1) ?? 0).toBe(sum(money.net));
        expect(sum(money.benefits.flatMap((row) => [...row.byYear.values()]))).toBe(
          sum(money.benefit.values()),
        );
      }),
    );
  });

  it('are what the lines of the budget come to, where the horizon holds them all', () => {
    fc.assert(
      fc.property(plans, (each) => {
        const money = planMoney(each);
        const left = new Set(money.leftOut.map(({ lineId }) => lineId));
        const isOpen = (entry: Phase): boolean => entry.kind === 'operate' && entry.end === '';
        const total = sum(
          placedPhases(each)
            .filter((entry) => !isOpen(entry))
            .flatMap((entry) =>
              entry.budget.map((one) => (left.has(one.id) ? 0 : (lineTotal(one, entry) ?? 0))),
            ),
        );
        const open = new Set(each.phases.filter(isOpen).map(({ id }) => id));
        const closed = planMoney({
          ...each,
          phases: each.phases.map((one) => (open.has(one.id) ? { ...one, budget: [] } : one)),
        });
        const counted = sum(closed.phases.flatMap((row) => [...row.lines.values()]));
        expect(counted + closed.outside).toBe(total);
      }),
    );
  });

  it('stop at the limit of money and never fail', () => {
    const most = 1e15;
    const money = planMoney(
      plan(
        [
          phase(
            'poc',
            ['2027-01-01', '2027-12-31'],
            [line('a', most, { rhythm: 'monthly' }), line('b', most)],
            1000,
          ),
          phase('operate', ['2028-01-01', ''], [line('c', most, { rhythm: 'yearly' }), line('d', -most)], 50),
        ],
        [metric('m', most, '2027-01-01')],
        { horizonYears: 30, discountRate: 10_000 },
      ),
    );
    const amounts: readonly Minor[] = [...money.cost.values(), ...Object.values(money.funding), ...money.net];
    for (const amount of amounts) expect(Math.abs(amount)).toBeLessThanOrEqual(most);
  });
});
