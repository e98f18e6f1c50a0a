import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { numberFormat } from '#shared/core/intl';
import { addMonths, formatDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import type { Direction, Metric } from './metric.ts';

/** The dated levels of Planguage: `must` below which it fails, `plan` the promise, `wish` the hope. */
export type LevelName = 'must' | 'plan' | 'wish';

/** The levels in the order of ambition. */
export const LEVEL_NAMES: readonly LevelName[] = ['must', 'plan', 'wish'];

/** How many months a measured baseline stays good (check 4; the figure is our own choice). */
export const BASELINE_MONTHS = 12;

/** The day by which a level shall be reached: its own date, else the metric's deadline; blank when neither is said. */
export const effectiveDate = (metric: Metric, level: LevelName): OptionalDate =>
  metric[level].by || metric.deadline;

/** Whether value `a` is better than `b`; equal values are not. */
export const isBetter = (direction: Direction, a: number, b: number): boolean =>
  direction === 'decrease' ? a < b : a > b;

/** How a level reads as a limit in the metric's direction, in the language that is spoken: "at most" where less is better, else "at least". */
export const limitWord = (direction: Direction): string =>
  direction === 'decrease' ? say`at most` : say`at least`;

/** The number that a guardrail must keep: its must level, else its plan level; null when neither is said. */
export const guardrailLimit = (metric: Metric): number | null => metric.must.value ?? metric.plan.value;

/** What a baseline is worth. `reasons` says why it is only assumed; empty when measured. */
export type BaselineStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'measured' }
  | { readonly kind: 'assumed'; readonly reasons: readonly BaselineFlaw[] };

/** Why a baseline does not count as measured. */
export type BaselineFlaw = 'no-date' | 'future' | 'old' | 'no-evidence';

/**
 * Whether the baseline was measured or is only assumed: measured means that it is dated, not in the future, less than
 * {@link BASELINE_MONTHS} months old on `today`, and that its evidence is named. After check 4 and Planguage "past".
 */
export const baselineStanding = ({ baseline }: Metric, today: IsoDate): BaselineStanding => {
  if (baseline.value === null) return { kind: 'none' };
  const reasons: BaselineFlaw[] = [];
  if (baseline.date === '') reasons.push('no-date');
  else if (baseline.date > today) reasons.push('future');
  else if (addMonths(baseline.date, BASELINE_MONTHS) <= today) reasons.push('old');
  if (isBlank(baseline.evidence)) reasons.push('no-evidence');
  return reasons.length === 0 ? { kind: 'measured' } : { kind: 'assumed', reasons };
};

/** Whether the baseline counts as measured on a day. @see baselineStanding */
export const isMeasured = (metric: Metric, today: IsoDate): boolean =>
  baselineStanding(metric, today).kind === 'measured';

/** Two levels that contradict each other; `level` is the one to look at. */
export type OrderProblem =
  | { readonly level: 'plan'; readonly kind: 'plan-equals-baseline' | 'plan-worse-than-baseline' }
  | { readonly level: 'must'; readonly kind: 'must-beyond-plan' | 'must-worse-than-baseline' }
  | { readonly level: 'wish'; readonly kind: 'wish-short-of-plan' };

/**
 * Where baseline, must, plan and wish are not in order (check 1): in the declared direction the plan improves on the
 * baseline, must asks no more than the plan and no less than today, and wish no less than the plan. A guardrail only
 * promises not to get much worse, so its levels are not compared with its baseline. Levels that are not said yet are
 * not compared.
 */
export const orderProblems = (metric: Metric): readonly OrderProblem[] => {
  const { value: must } = metric.must;
  const { value: plan } = metric.plan;
  const baseline = metric.role === 'guardrail' ? null : metric.baseline.value;
  /** Whether `a` asks for less than `b`; false while one of them is not said. */
  const fallsShort = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && isBetter(metric.direction, b, a);
  const problems: OrderProblem[] = [];
  if (plan !== null && plan === baseline) problems.push({ level: 'plan', kind: 'plan-equals-baseline' });
  if (fallsShort(plan, baseline)) problems.push({ level: 'plan', kind: 'plan-worse-than-baseline' });
  if (fallsShort(plan, must)) problems.push({ level: 'must', kind: 'must-beyond-plan' });
  if (fallsShort(must, baseline)) problems.push({ level: 'must', kind: 'must-worse-than-baseline' });
  if (fallsShort(metric.wish.value, plan)) problems.push({ level: 'wish', kind: 'wish-short-of-plan' });
  return problems;
};

/**
 * A value with the metric's unit, "5.2 days"; a percent sign is set as the locale sets it, "9.8%" or "9,8 %". The bare
 * number while there is no unit. At most three decimals.
 */
export const formatWithUnit = (value: number, unit: string, locale: string): string =>
  unit.trim() === '%'
    ? numberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(value / 100 || 0)
    : `${formatNumber(value, locale)} ${unitIn(unit.trim(), locale)}`.trim();

/** A level in words: "at most 1 days by 30 June 2027"; empty while the level has no number. */
export const describeLevel = (metric: Metric, level: LevelName, locale: string): string => {
  const { value } = metric[level];
  if (value === null) return '';
  const by = effectiveDate(metric, level);
  const limit = `${limitWord(metric.direction)} ${formatWithUnit(value, metric.unit, locale)}`;
  return by === '' ? limit : say`${limit} by ${formatDate(by, locale)}`;
};
