import { asDate, type OptionalDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { type BudgetLine, emptyBudgetLine, emptyPhase, type Phase, type PhaseKind } from '#shared/plan/phase';
import type { MoneyPlan, PlanMoney } from '#shared/plan/plan-money';
import { emptyCalendar, emptyFinance, type Finance } from '#shared/plan/plan-settings';

const day = (text: string): OptionalDate => (text === '' ? '' : asDate(text));

type LineInput = Partial<Omit<BudgetLine, 'id' | 'amount' | 'date'>> & { readonly date?: string };

/** A budget line; the amount in minor units. */
export const line = (
  id: string,
  amount: number | null,
  { date = '', ...rest }: LineInput = {},
): BudgetLine => ({
  ...emptyBudgetLine(asId(id)),
  ...rest,
  amount: amount === null ? null : asMinor(amount),
  date: day(date),
});

/** A phase with a gate on its last day; operation has none. */
export const phase = (
  kind: PhaseKind,
  [start, end]: readonly [string, string],
  budget: readonly BudgetLine[],
  contingency: number | null = null,
): Phase => {
  const empty = emptyPhase(asId(kind), kind);
  return {
    ...empty,
    start: day(start),
    end: day(end),
    budget: [...budget],
    contingency: { ...empty.contingency, money: contingency },
    gate: { ...empty.gate, date: kind === 'operate' ? '' : day(end) },
  };
};

/** A metric that claims an amount a year from its deadline on. */
export const metric = (
  id: string,
  claimed: number | null,
  deadline: string,
  benefit: Partial<Metric['benefit']> = {},
): Metric => {
  const empty = emptyMetric(asId(id), 'primary');
  return {
    ...empty,
    deadline: day(deadline),
    benefit: { ...empty.benefit, claimed: claimed === null ? null : asMinor(claimed), ...benefit },
  };
};

/** What the money is computed from; five years unless said otherwise. */
export const plan = (
  phases: readonly Phase[],
  metrics: readonly Metric[] = [],
  finance: Partial<Finance> = {},
): MoneyPlan => ({
  phases,
  metrics,
  calendar: emptyCalendar(),
  finance: { ...emptyFinance(), ...finance },
});

/** The plain sum. */
export const sum = (amounts: Iterable<number>): number =>
  [...amounts].reduce((all, amount) => all + amount, 0);

/** All the ways in which the cost can be added up. */
export const sumsOf = (money: PlanMoney): readonly number[] => [
  sum(money.cost.values()),
  sum(money.phases.map(({ total }) => total)),
  sum(Object.values(money.funding)),
  sum(Object.values(money.fundingByYear).flatMap((part) => [...part.values()])),
  sum(money.linesByMonth.values()) +
    sum(money.phases.flatMap(({ contingency }) => [...contingency.values()])),
];

/**
 * The first form of the claims intake: 48,000 for the proof of concept, 95,000 for the pilot, 210,000 for production, then
 * 60,000 a year from July 2027 that nobody pays; 3,100 hours of 42 a year from the end of June 2027.
 */
export const claimsPlan = (finance: Partial<Finance> = {}): MoneyPlan =>
  plan(
    [
      phase('poc', ['2026-11-02', '2026-12-18'], [line('a', 4_800_000, { funding: 'funded' })]),
      phase('pilot', ['2027-01-11', '2027-03-26'], [line('b', 9_500_000)]),
      phase('production', ['2027-04-05', '2027-06-30'], [line('c', 21_000_000)]),
      phase('operate', ['2027-07-01', ''], [line('d', 6_000_000, { rhythm: 'yearly', funding: 'missing' })]),
    ],
    [metric('hours', null, '2027-06-30', { volume: 3100, unitValue: asMinor(4200) })],
    finance,
  );
