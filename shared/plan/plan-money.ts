import { asDate, type IsoDate, type OptionalDate, YEAR_RANGE } from '#shared/core/dates';
import { type Minor, sumMinor } from '#shared/core/money';
import type { Metric } from '#shared/metric/metric';
import { allocate } from './finance/allocate.ts';
import {
  discountedPayback,
  type InternalRate,
  internalRateOfReturn,
  netPresentValue,
  paybackPeriod,
  RATE_RANGE,
} from './finance/appraisal.ts';
import { benefitsByYear, type YearlyBenefit } from './finance/benefit-by-year.ts';
import type { CalendarMonth } from './finance/cash-flow.ts';
import { moneyContingency } from './finance/contingency.ts';
import type { BudgetLine, Phase } from './phase.ts';
import { placedPhases } from './placed-phases.ts';
import { type BenefitClaim, benefitClaims, type DatedClaim, goLiveDay, isDated } from './plan-benefits.ts';
import { type LeftOutLine, phaseFlows, type PhaseFlows } from './plan-payments.ts';
import type { SchedulablePlan } from './plan-schedule.ts';
import type { Finance } from './plan-settings.ts';

/** Amounts by calendar year. A year that is missing has none. */
export type ByYear = ReadonlyMap<number, Minor>;

/** What a phase costs over the horizon: its lines, and what is held back beside them. */
export type PhaseMoney = {
  readonly phaseId: Phase['id'];
  readonly lines: ByYear;
  readonly contingency: ByYear;
  readonly total: Minor;
};

/** Which part of the money is there. Contingency is counted by itself: no line says who pays it. */
export type FundingPart = BudgetLine['funding'] | 'contingency';

/** The parts in the order in which they are shown: what is there, what is asked for, what nobody pays, what is held back. */
export const FUNDING_PARTS: readonly FundingPart[] = ['funded', 'requested', 'missing', 'contingency'];

/** Who pays what, over all years of the horizon. */
export type Funding = Readonly<Record<FundingPart, Minor>>;

/** What a metric brings in money, year by year, once its plan level is reached. */
export type MetricBenefit = {
  readonly metricId: Metric['id'];
  /** What a full year brings. */
  readonly yearly: Minor;
  readonly from: IsoDate;
  readonly byYear: ByYear;
};

/** The yardsticks of the plan as an investment; `rate` in percent a year. Null where a rate is not said. */
export type Appraisal = {
  readonly rate: number | null;
  readonly presentValue: Minor | null;
  readonly internalRate: InternalRate;
  /**
   * Years after the first one, whose money counts as paid at once, until what was spent has come back for good: 5.5 from
   * 2026 is the middle of 2032. Zero: nothing is ever owed. Null: not within the horizon.
   */
  readonly payback: number | null;
  /** The same with every later year discounted. */
  readonly discountedPayback: number | null;
};

/** The money of a plan over the calendar years of its horizon. All sums are exact, in minor units. */
export type PlanMoney = {
  readonly years: readonly number[];
  readonly phases: readonly PhaseMoney[];
  /** Lines and contingency of all phases: the sum of `phases`, and of `fundingByYear`. */
  readonly cost: ByYear;
  /** The lines of all phases, without contingency, which has no day: the sum of their `lines`. */
  readonly linesByMonth: ReadonlyMap<CalendarMonth, Minor>;
  readonly fundingByYear: Readonly<Record<FundingPart, ByYear>>;
  /** The sums of `fundingByYear`; together they are the whole cost. */
  readonly funding: Funding;
  readonly benefits: readonly MetricBenefit[];
  readonly benefit: ByYear;
  /** Benefit less cost, year by year, in the order of `years`. */
  readonly net: readonly Minor[];
  /** The sums of `net` up to each year. */
  readonly netSoFar: readonly Minor[];
  readonly appraisal: Appraisal;
  /** The day before which no benefit counts; blank: not known yet; null: no phase comes before operation. */
  readonly goLive: OptionalDate | null;
  /** Lines that are in no sum, and why. */
  readonly leftOut: readonly LeftOutLine[];
  /** How many of them have no amount, or lie in a phase that lies nowhere. */
  readonly uncounted: number;
  /** What counted lines cost before the first or after the last year; it is in no sum. */
  readonly outside: Minor;
  /** Metrics that claim money but say no day from which, or whose go-live is not known. */
  readonly undated: readonly Metric['id'][];
};

/** What the money is computed from; a session is one. */
export type MoneyPlan = SchedulablePlan & {
  readonly metrics: readonly Metric[];
  readonly finance: Finance;
};

const zero = sumMinor([]);

const sumOf = (amounts: Iterable<Minor>): Minor => sumMinor([...amounts]);

const add = <Key>(sums: Map<Key, Minor>, key: Key, amount: Minor): void => {
  sums.set(key, sumMinor([sums.get(key) ?? zero, amount]));
};

const addUp = (maps: readonly ByYear[], years: readonly number[]): ByYear =>
  new Map(years.map((year) => [year, sumMinor(maps.map((map) => map.get(year) ?? zero))]));

type Costs = {
  readonly phases: readonly PhaseMoney[];
  readonly linesByMonth: Map<CalendarMonth, Minor>;
  readonly fundingByYear: Readonly<Record<FundingPart, Map<number, Minor>>>;
  readonly outside: Minor;
};

/** A share of what a phase costs within the horizon, spread like it. A phase that earns holds nothing back. */
const contingencyOf = ({ contingency }: Phase, lines: ByYear): ByYear => {
  const total = Math.max(0, sumOf(lines.values())) as Minor;
  const parts = allocate(
    moneyContingency(total, contingency.money ?? 0),
    [...lines.values()].map((amount) => Math.max(0, amount)),
  );
  return new Map([...lines.keys()].map((year, at) => [year, parts[at] ?? zero]));
};

const countCosts = (all: readonly PhaseFlows[], years: readonly number[]): Costs => {
  const horizon = new Set(years);
  const linesByMonth = new Map<CalendarMonth, Minor>();
  const fundingByYear = {
    funded: new Map<number, Minor>(),
    requested: new Map<number, Minor>(),
    missing: new Map<number, Minor>(),
    contingency: new Map<number, Minor>(),
  };
  let outside = zero;
  const phases = all.map(({ phase, flows }): PhaseMoney => {
    const lines = new Map<number, Minor>();
    for (const { line, months } of flows) {
      for (const [month, amount] of months) {
        const year = Number(month.slice(0, 4));
        if (!horizon.has(year)) {
          outside = sumMinor([outside, amount]);
          continue;
        }
        add(lines, year, amount);
        add(linesByMonth, month, amount);
        add(fundingByYear[line.funding], year, amount);
      }
    }
    const contingency = contingencyOf(phase, lines);
    for (const [year, amount] of contingency) add(fundingByYear.contingency, year, amount);
    const total = sumMinor([...lines.values(), ...contingency.values()]);
    return { phaseId: phase.id, lines, contingency, total };
  });
  return { phases, linesByMonth, fundingByYear, outside };
};

const countBenefits = (
  claims: readonly DatedClaim[],
  years: readonly number[],
  rampMonths: number,
): Pick<PlanMoney, 'benefits' | 'benefit'> => {
  const claimed = claims.map((claim): YearlyBenefit<Metric['id']> => ({
    ...claim,
    id: claim.metricId,
    until: null,
    rampMonths,
  }));
  const horizon = { firstYear: years[0] ?? 0, lastYear: years.at(-1) ?? -1 };
  const { rows, total } = benefitsByYear(claimed, horizon);
  return {
    benefits: claims.map((claim, at) => ({ ...claim, byYear: rows[at]?.byYear ?? new Map<number, Minor>() })),
    benefit: total,
  };
};

/** The year of the first day on which something begins, is paid or is gained. */
const firstYearOf = (phases: readonly Phase[], claims: readonly BenefitClaim[]): number | null => {
  const paid = phases.flatMap(({ budget }) => budget.filter(({ amount }) => amount !== null));
  const days = [
    ...phases.map(({ start }) => start),
    ...paid.map(({ rhythm, date }) => (rhythm === 'one-off' ? date : '')),
    ...claims.map(({ from }) => from),
  ].filter((day) => day !== '');
  const first = days.toSorted()[0];
  return first === undefined ? null : Number(first.slice(0, 4));
};

const yearsFrom = (first: number | null, count: number): readonly number[] =>
  first === null ? [] : Array.from({ length: count }, (_, at) => first + at);

/** A rate that cannot be reckoned with, which the schema lets pass close to -100%, counts as not said. */
const appraise = (net: readonly Minor[], said: number | null): Appraisal => {
  const rate = said !== null && said >= RATE_RANGE.lowest && said <= RATE_RANGE.highest ? said : null;
  return {
    rate,
    presentValue: rate === null ? null : netPresentValue(net, rate),
    internalRate: internalRateOfReturn(net),
    payback: paybackPeriod(net),
    discountedPayback: rate === null ? null : discountedPayback(net, rate),
  };
};

const runningSums = (amounts: readonly Minor[]): readonly Minor[] => {
  let sum = zero;
  return amounts.map((amount) => (sum = sumMinor([sum, amount])));
};

type Placed = { readonly phases: readonly Phase[]; readonly goLive: OptionalDate | null };

const count = ({ metrics, finance }: MoneyPlan, { phases, goLive }: Placed): PlanMoney => {
  const claims = benefitClaims(metrics, goLive);
  const years = yearsFrom(firstYearOf(phases, claims), finance.horizonYears);
  const last = asDate(`${Math.min(YEAR_RANGE.last, years.at(-1) ?? YEAR_RANGE.last)}-12-31`);
  const flows = phases.map((phase) => phaseFlows(phase, last));
  const costs = countCosts(flows, years);
  const { fundingByYear } = costs;
  const cost = addUp(Object.values(fundingByYear), years);
  const gains = countBenefits(claims.filter(isDated), years, finance.rampMonths);
  const net = years.map((year) => {
    const spent = cost.get(year) ?? zero;
    return sumMinor([gains.benefit.get(year) ?? zero, (0 - spent) as Minor]);
  });
  const leftOut = flows.flatMap((entry) => entry.leftOut);
  return {
    ...costs,
    ...gains,
    years,
    cost,
    goLive,
    leftOut,
    funding: {
      funded: sumOf(fundingByYear.funded.values()),
      requested: sumOf(fundingByYear.requested.values()),
      missing: sumOf(fundingByYear.missing.values()),
      contingency: sumOf(fundingByYear.contingency.values()),
    },
    net,
    netSoFar: runningSums(net),
    appraisal: appraise(net, finance.discountRate),
    uncounted: leftOut.filter(({ reason }) => reason !== 'beyond').length,
    undated: claims.filter((claim) => !isDated(claim)).map(({ metricId }) => metricId),
  };
};

/** Everything that the money depends on: a letter typed into the name of a task changes none of it. */
const keyOf = ({ metrics, finance }: MoneyPlan, { phases, goLive }: Placed): readonly unknown[] => [
  finance,
  goLive,
  phases.length,
  ...phases.flatMap(({ id, kind, start, end, budget, contingency }) => [
    id,
    kind,
    start,
    end,
    budget,
    contingency,
  ]),
  ...metrics.flatMap(({ id, benefit, plan, deadline }) => [id, benefit, plan.by, deadline]),
];

let last: { readonly key: readonly unknown[]; readonly money: PlanMoney } | null = null;

/**
 * The money of a plan over the calendar years of its horizon, which begins with the year of the first day that is known.
 * - When a line is paid: see `phaseFlows`. Running costs of an operation without an end go on to the end of the horizon.
 * - Contingency is a share of what a phase costs within the horizon, spread like it.
 * - When a benefit counts: see `benefitClaims`; intangible ones count nothing, dis-benefits cost.
 * - The appraisal takes the years as they are, the first undiscounted, each later one by one more year.
 *
 * Phases and years add up to the same cost, and so do the parts of the funding and, before contingency, the months, as
 * long as the sums stay within 10^15. An empty plan has no years. The same plan gives the same money; the last one that
 * was made is remembered.
 */
export const planMoney = (plan: MoneyPlan): PlanMoney => {
  const placed = { phases: placedPhases(plan), goLive: goLiveDay(plan) };
  const key = keyOf(plan, placed);
  if (last?.key.length === key.length && last.key.every((part, at) => Object.is(part, key[at]))) {
    return last.money;
  }
  const money = count(plan, placed);
  last = { key, money };
  return money;
};
