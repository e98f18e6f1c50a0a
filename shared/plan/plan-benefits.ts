import type { IsoDate, OptionalDate } from '#shared/core/dates';
import type { Minor } from '#shared/core/money';
import { benefitProduct, isMoney } from '#shared/metric/benefit';
import { effectiveDate } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { schedulePlan, type SchedulablePlan } from './plan-schedule.ts';

/** What a metric claims to bring in money, and from which day. */
export type BenefitClaim = {
  readonly metricId: Metric['id'];
  /** What a full year brings. */
  readonly yearly: Minor;
  /** The first day on which it counts; blank while nobody can say. */
  readonly from: OptionalDate;
};

/** A claim that has its day. */
export type DatedClaim = BenefitClaim & { readonly from: IsoDate };

/**
 * What a year at the metric's plan level brings, in minor units: as claimed, else volume times the worth of one unit. A
 * dis-benefit costs. Null where it claims no money: intangible, nothing said, zero, or more than an amount can be.
 */
export const yearlyBenefit = ({ benefit }: Metric): Minor | null => {
  if (benefit.type === 'intangible') return null;
  const amount = benefit.claimed ?? benefitProduct(benefit);
  if (amount === null || amount === 0 || !isMoney(amount)) return null;
  return (benefit.type === 'dis-benefit' ? -Math.abs(amount) : amount) as Minor;
};

/**
 * The day before which nothing counts as reached: the gate of the last phase before operation, or a later one of a phase
 * before it. Blank while that last phase has no day: an earlier gate must not stand in for it, or the benefit would begin
 * too early. Null where no phase comes before operation.
 */
export const goLiveDay = (plan: SchedulablePlan): OptionalDate | null => {
  const before = plan.phases.filter(({ kind }) => kind !== 'operate');
  const { phases } = schedulePlan(plan);
  const gates = before.map(({ id }) => phases.get(id)?.gate ?? '');
  if (gates.length === 0) return null;
  return gates.at(-1) === '' ? '' : (gates.toSorted().at(-1) ?? '');
};

/** The later of the promised day and go-live; blank where one of the two is not known. */
const firstDay = (promised: OptionalDate, goLive: OptionalDate | null): OptionalDate => {
  if (promised === '' || goLive === null) return promised;
  return goLive === '' || goLive > promised ? goLive : promised;
};

/**
 * What the metrics claim, in their order. A benefit counts from the day its plan level is promised, and not before
 * `goLive` ({@link goLiveDay}).
 */
export const benefitClaims = (
  metrics: readonly Metric[],
  goLive: OptionalDate | null,
): readonly BenefitClaim[] =>
  metrics.flatMap((metric): BenefitClaim[] => {
    const yearly = yearlyBenefit(metric);
    if (yearly === null) return [];
    return [{ metricId: metric.id, yearly, from: firstDay(effectiveDate(metric, 'plan'), goLive) }];
  });

/** Whether a claim has its day. */
export const isDated = (claim: BenefitClaim): claim is DatedClaim => claim.from !== '';
