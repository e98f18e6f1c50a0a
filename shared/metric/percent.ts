import { say } from '#shared/language/say';
import { numberFormat } from '#shared/core/intl';
import { formatNumber } from '#shared/core/numbers';
import { findUnit } from '#shared/core/units';
import { guardrailLimit } from './levels.ts';
import type { Metric } from './metric.ts';

/** Whether a unit text means percent: "%", "Prozent", "% of claims". */
export const isPercent = (unit: string): boolean => findUnit(unit)?.id === 'percent';

/** A share of 1 as a percentage with as few decimals as keep it apart from none and all: 55%, 0.4%, 99.8%. */
const roundedPercent = (share: number, locale: string): string => {
  const isWhole = share >= 0.1 && (share === 1 || Math.round(share * 100) !== 100);
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: isWhole ? 0 : 2 }).format(share);
};

const lessOrMore = (from: number, to: number): string => (to < from ? say`less##than` : say`more##than`);

/**
 * How far the plan (of a guardrail: its limit) lies from the baseline, so that a relative change and percentage points
 * are told apart (check 5): "12.5 points less, 55% less relative to today" for a metric in percent, "60% less" for any
 * other. Empty while one of the two is not said or both are equal. A baseline of zero or below has no relative change;
 * a metric in percent then says the points alone.
 */
export const percentWords = (metric: Metric, locale: string): string => {
  const from = metric.baseline.value;
  const to = metric.role === 'guardrail' ? guardrailLimit(metric) : metric.plan.value;
  if (from === null || to === null || from === to) return '';
  const way = lessOrMore(from, to);
  const relative = from > 0 ? `${roundedPercent(Math.abs(to - from) / from, locale)} ${way}` : '';
  if (!isPercent(metric.unit)) return relative;
  const step = Number(Math.abs(to - from).toPrecision(12));
  const points = `${formatNumber(step, locale)} ${step === 1 ? say`point` : say`points`} ${way}`;
  return relative === '' ? points : say`${points}, ${relative} relative to today`;
};
