import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { lineTotal, monthsBetween, phaseMonths, phaseTotal, planTotals } from '#shared/plan/budget';
import { type BudgetLine, emptyPhase, type Phase, type PhaseKind, phaseSchema } from '#shared/plan/phase';
import { standardPhases } from '#shared/plan/standard-plan';

let lines = 0;
const line = (
  amount: number | null,
  rhythm: BudgetLine['rhythm'] = 'one-off',
  category: BudgetLine['category'] = 'people',
): BudgetLine => ({
  id: asId(`b${(lines += 1)}`),
  category,
  label: '',
  amount: amount === null ? null : asMinor(amount),
  rhythm,
  funding: 'funded',
  date: '',
  isPrivate: false,
});

const phase = (kind: PhaseKind, start: string, end: string, ...budget: BudgetLine[]): Phase => ({
  ...emptyPhase(asId(kind), kind),
  start: start === '' ? '' : asDate(start),
  end: end === '' ? '' : asDate(end),
  budget,
});

describe('the length of a span in months', () => {
  it.each([
    ['2027-01-01', '2027-03-31', 3],
    ['2027-01-15', '2027-02-14', 1],
    ['2027-01-01', '2027-12-31', 12],
    ['2028-02-01', '2028-02-29', 1],
    ['2027-01-01', '2027-02-14', 1.5],
    ['2027-02-01', '2027-02-07', 0.25],
    ['2027-01-31', '2027-02-27', 1],
    ['2027-03-05', '2027-03-04', 0],
    ['2027-03-05', '2027-01-04', 0],
  ])('%s to %s, both counted, is %d', (start, end, months) => {
    expect(monthsBetween(asDate(start), asDate(end))).toBeCloseTo(months, 10);
  });

  it('never shrinks as the end moves on', () => {
    let last = 0;
    for (let day = 1; day <= 31; day += 1) {
      const months = monthsBetween(asDate('2027-01-31'), asDate(`2027-03-${String(day).padStart(2, '0')}`));
      expect(months).toBeGreaterThan(last);
      last = months;
    }
  });

  it('is not known without dates, and one year for an operation without an end', () => {
    expect(phaseMonths(phase('pilot', '2027-01-01', ''))).toBeNull();
    expect(phaseMonths(phase('pilot', '', '2027-01-31'))).toBeNull();
    expect(phaseMonths(phase('operate', '2027-07-01', ''))).toBe(12);
    expect(phaseMonths(phase('operate', '2027-07-01', '2027-12-31'))).toBe(6);
  });
});

describe('what a budget line costs', () => {
  const quarter = phase('pilot', '2027-01-01', '2027-03-31');

  it.each([
    ['one-off', 4_800_000, 4_800_000],
    ['monthly', 900_000, 2_700_000],
    ['yearly', 6_000_000, 1_500_000],
  ] as const)('a %s amount of %i is %i over a quarter', (rhythm, amount, total) => {
    expect(lineTotal(line(amount, rhythm), quarter)).toBe(total);
  });

  it('is whole minor units, rounded half away from zero', () => {
    const week = phase('pilot', '2027-02-01', '2027-02-07');
    expect(lineTotal(line(10, 'monthly'), week)).toBe(3);
    expect(lineTotal(line(-10, 'monthly'), week)).toBe(-3);
    expect(Object.is(lineTotal(line(-1, 'monthly'), week), 0)).toBe(true);
  });

  it('is not known without an amount, or without the dates a running cost needs', () => {
    expect(lineTotal(line(null), quarter)).toBeNull();
    expect(lineTotal(line(100, 'monthly'), phase('pilot', '', ''))).toBeNull();
    expect(lineTotal(line(100), phase('pilot', '', ''))).toBe(100);
  });

  it('stops at the limit instead of failing', () => {
    expect(lineTotal(line(1e15, 'monthly'), quarter)).toBe(1e15);
  });
});

describe('the totals of a plan', () => {
  // The intake case: 48,000, 95,000 and 210,000 EUR to production, then 60,000 EUR a year.
  const plan = [
    phase(
      'poc',
      '2026-11-02',
      '2026-12-18',
      line(3_800_000),
      line(600_000, 'one-off', 'data'),
      line(400_000, 'one-off', 'infrastructure'),
    ),
    phase('pilot', '2027-01-11', '2027-03-26', line(9_500_000)),
    phase('production', '2027-04-05', '2027-06-30', line(21_000_000), line(null)),
    phase('operate', '2027-07-01', '', line(6_000_000, 'yearly', 'run')),
  ];

  it('add up gate by gate', () => {
    const totals = planTotals(plan);
    expect(totals.phases.map(({ sumSoFar }) => sumSoFar)).toEqual([
      4_800_000, 14_300_000, 35_300_000, 41_300_000,
    ]);
    expect(totals).toMatchObject({
      toProduction: 35_300_000,
      total: 41_300_000,
      runYear: 6_000_000,
      unpriced: 1,
    });
  });

  it('are the sum of their categories', () => {
    const totals = planTotals(plan);
    const sum = Object.values(totals.byCategory).reduce<number>((all, amount) => all + amount, 0);
    expect(sum).toBe(totals.total);
    expect(totals.byCategory).toEqual({
      people: 34_300_000,
      data: 600_000,
      infrastructure: 400_000,
      run: 6_000_000,
    });
  });

  it('tell one-off from running costs', () => {
    expect(phaseTotal(phase('pilot', '2027-01-01', '2027-02-28', line(100), line(50, 'monthly')))).toEqual({
      oneOff: 100,
      running: 100,
      total: 200,
      unpriced: 0,
    });
  });

  it('take twelve monthly amounts for a year of operation', () => {
    expect(
      planTotals([phase('operate', '2027-07-01', '2027-09-30', line(500_000, 'monthly'), line(7))]).runYear,
    ).toBe(6_000_000);
  });

  it('of no plan are zero', () => {
    expect(planTotals([])).toEqual({
      phases: [],
      total: 0,
      toProduction: 0,
      runYear: 0,
      byCategory: {},
      unpriced: 0,
    });
  });
});

describe('the standard plan', () => {
  it('has the four stations in order, each an empty phase that follows the schema', () => {
    let count = 0;
    const phases = standardPhases(() => asId(`p${(count += 1)}`));
    expect(phases.map(({ kind }) => kind)).toEqual(['poc', 'pilot', 'production', 'operate']);
    expect(new Set(phases.map(({ id }) => id)).size).toBe(4);
    for (const made of phases) expect(phaseSchema.safeParse(made).success).toBe(true);
  });
});
