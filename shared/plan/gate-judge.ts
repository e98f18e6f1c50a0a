import { say } from '#shared/language/say';
import { addDays, addMonths, daysBetween, type IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { formatAligned } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import { convert, findUnit, isSameUnit } from '#shared/core/units';
import type { Actual } from '#shared/metric/actual';
import type { Metric } from '#shared/metric/metric';
import type { AgreedCriterion, Comparator, CountUnit, Criterion, Gate } from './gate.ts';
import { criteriaInFull } from './gate-criteria.ts';
import { countWords } from './gate-words.ts';

/** Whether the evidence meets a criterion. `undecided`: it cannot be said yet, and the reason says what is missing. */
export type Verdict = 'met' | 'not-met' | 'undecided';

/** A verdict and why, as the end of a sentence: "60 of 100 cases", "2.1 days, without an interval". */
export type Judgement = { readonly verdict: Verdict; readonly reason: string };

/** What a criterion asks for, as far as it is judged. */
export type Asked = Pick<AgreedCriterion, 'comparator' | 'value' | 'unit' | 'count' | 'countUnit'>;

const undecided = (reason: string): Judgement => ({ verdict: 'undecided', reason });

type Said = Exclude<Comparator, ''>;

/** Whether a number satisfies the comparison. */
const satisfies = (comparator: Said, value: number, limit: number): boolean => {
  switch (comparator) {
    case 'at-most':
      return value <= limit;
    case 'less-than':
      return value < limit;
    case 'at-least':
      return value >= limit;
    case 'more-than':
      return value > limit;
    case 'equal':
      return value === limit;
  }
};

/** The whole calendar months from a day to another, both included. */
const wholeMonths = (from: IsoDate, to: IsoDate): number => {
  const after = addDays(to, 1);
  let months = 0;
  while (months < 1200 && addMonths(from, months + 1) <= after) months += 1;
  return months;
};

/**
 * How many whole periods lie between two days, both included; 0 where the second is before the first. A month ends on the
 * day before its day of the next month, a quarter is three months.
 */
export const periodsBetween = (
  { from, to }: Pick<Actual, 'from' | 'to'>,
  unit: Exclude<CountUnit, '' | 'cases'>,
): number => {
  if (from === '' || to === '' || to < from) return 0;
  const days = daysBetween(from, to) + 1;
  if (unit === 'days') return days;
  if (unit === 'weeks') return Math.floor(days / 7);
  const months = wholeMonths(from, to);
  return unit === 'months' ? months : Math.floor(months / 3);
};

/** What the measurement lacks in cases or periods; null where it has enough. */
const shortage = (asked: Asked, actual: Actual, locale: string): string | null => {
  const { count, countUnit } = asked;
  if (count === null || countUnit === '') return null;
  const wanted = countWords(asked, locale);
  if (countUnit === 'cases') {
    if (actual.sampleSize === null) return say`how many cases is not said; ${wanted} are asked for`;
    return actual.sampleSize >= count ? null : say`${actual.sampleSize} of ${wanted}`;
  }
  if (actual.from === '' || actual.to === '')
    return say`from when to when is not said; ${wanted} are asked for`;
  if (actual.to < actual.from) return say`the period ends before it begins`;
  const held = periodsBetween(actual, countUnit);
  return held >= count ? null : say`${held} of ${wanted}`;
};

type Measured = { readonly value: number; readonly low: number | null; readonly high: number | null };

/** The measurement in the unit of the criterion; null where the two do not convert. */
const inUnit = (measured: Measured, from: string, to: string): Measured | null => {
  if (isBlank(from) || isBlank(to) || from.trim() === to.trim() || isSameUnit(from, to)) return measured;
  const [old, next] = [findUnit(from), findUnit(to)];
  if (old === null || next === null) return null;
  const turned = [measured.value, measured.low, measured.high].map((value) => {
    const result = value === null ? null : convert(value, old, next);
    return result === null ? null : result.ok ? result.value : undefined;
  });
  const [value, low, high] = turned;
  if (value === undefined || value === null || low === undefined || high === undefined) return null;
  return { value, low, high };
};

const byInterval = (comparator: Said, low: number, high: number, limit: number): Verdict => {
  if (comparator === 'equal') return low <= limit && limit <= high ? 'met' : 'not-met';
  const [atLow, atHigh] = [satisfies(comparator, low, limit), satisfies(comparator, high, limit)];
  if (atLow && atHigh) return 'met';
  return atLow || atHigh ? 'undecided' : 'not-met';
};

const compare = (
  { value, low, high }: Measured,
  comparator: Said,
  { limit, unit, locale }: { readonly limit: number; readonly unit: string; readonly locale: string },
): Judgement => {
  if (low === null || high === null) {
    const [figure = ''] = formatAligned([value, limit], locale);
    return {
      verdict: satisfies(comparator, value, limit) ? 'met' : 'not-met',
      reason: say`${withUnit(figure, unit, locale)}, without an interval`,
    };
  }
  if (low > high) return undecided(say`the interval ends below where it begins`);
  if (value < low || value > high) return undecided(say`the number lies outside its interval`);
  const [from = '', to = '', asked = ''] = formatAligned([low, high, limit], locale);
  const interval = say`the interval ${from} to ${withUnit(to, unit, locale)}`;
  const verdict = byInterval(comparator, low, high, limit);
  if (verdict === 'undecided') return { verdict, reason: say`${interval} includes ${asked}` };
  if (comparator === 'equal') {
    return {
      verdict,
      reason: `${interval} ${verdict === 'met' ? say`includes` : say`does not include`} ${asked}`,
    };
  }
  return {
    verdict,
    reason: verdict === 'met' ? say`${interval} lies within ${asked}` : say`${interval} lies beyond ${asked}`,
  };
};

/**
 * Judges a measurement against what a criterion asks. With a 90% interval it is met when the whole interval satisfies the
 * comparison, not met when the whole interval fails it, and not yet decidable when the limit lies inside. Without an
 * interval the number itself is compared, and the reason says so. Fewer cases or periods than asked, a unit that does not
 * convert, or no measurement at all: not yet decidable. "Exactly" means that the interval includes the number.
 * A decision only where all of the uncertainty lies on one side: the rule of ISO 14253-1 for proving conformance.
 */
export const judge = (
  asked: Asked,
  actual: Actual | undefined,
  { unit, locale }: { readonly unit: string; readonly locale: string },
): Judgement => {
  const { comparator, value: limit } = asked;
  if (comparator === '' || limit === null) return undecided(say`the criterion has no number yet`);
  if (actual?.value === undefined || actual.value === null) return undecided(say`nothing is measured yet`);
  const lacking = shortage(asked, actual, locale);
  if (lacking !== null) return undecided(lacking);
  const measured = inUnit({ value: actual.value, low: actual.low, high: actual.high }, unit, asked.unit);
  if (measured === null) return undecided(say`asked for in ${asked.unit.trim()}, measured in ${unit.trim()}`);
  return compare(measured, comparator, { limit, unit: asked.unit || unit, locale });
};

/** The measurement of a metric that counts at the gate of a phase: the newest one entered for it. */
export const actualAt = (metric: Metric | undefined, phaseId: Id): Actual | undefined =>
  metric?.actuals.findLast((actual) => actual.phaseId === phaseId);

/** A criterion of a gate with the threshold that counts, the measurement and the judgement. */
export type JudgedCriterion = {
  readonly criterion: Criterion;
  /** What was agreed; where nothing was, what is asked now. */
  readonly asked: AgreedCriterion;
  readonly metric: Metric | undefined;
  readonly actual: Actual | undefined;
  readonly judgement: Judgement;
};

/**
 * Every criterion of a phase's gate with its judgement, in order. A threshold that was agreed before there were results
 * counts as it was agreed; what was changed later counts once it is agreed again (pre-registration, rule R3).
 */
export const judgeGate = (
  { id, gate }: { readonly id: Id; readonly gate: Pick<Gate, 'criteria' | 'agreed'> },
  metrics: readonly Metric[],
  locale: string,
): readonly JudgedCriterion[] => {
  const agreed = new Map(gate.agreed?.criteria.map((entry) => [entry.criterionId, entry]));
  const now = criteriaInFull(gate, metrics);
  return gate.criteria.flatMap((criterion, position) => {
    const asked = agreed.get(criterion.id) ?? now[position];
    if (asked === undefined) return [];
    const metric = metrics.find((entry) => entry.id === criterion.metricId);
    const actual = actualAt(metric, id);
    const judgement = judge(asked, actual, { unit: metric?.unit ?? '', locale });
    return [{ criterion, asked, metric, actual, judgement }];
  });
};
