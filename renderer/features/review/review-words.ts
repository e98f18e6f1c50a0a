import { formatDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { Actual } from '#shared/metric/actual';
import type { Metric } from '#shared/metric/metric';
import type { JudgedCriterion, Verdict } from '#shared/plan/gate-judge';
import { reviewTexts } from '#shared/language/review';
import { textsNow } from '../../components/language.ts';

/** "2 of 3 met"; what else there is follows: "1 not yet decidable". */
export const countsOf = (judged: readonly JudgedCriterion[]): string => {
  const t = textsNow(reviewTexts).reviewWords;
  const count = (verdict: Verdict): number =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  const [missed, open] = [count('not-met'), count('undecided')];
  return [
    t.met(count('met'), judged.length),
    ...(missed > 0 ? [t.notMet(missed)] : []),
    ...(open > 0 ? [t.undecided(open)] : []),
  ].join(', ');
};

/** What stands against going on, for the notice: "2 criteria are not met and 1 is not yet decidable"; blank for nothing. */
export const againstGo = (judged: readonly JudgedCriterion[]): string => {
  const t = textsNow(reviewTexts).reviewWords;
  const count = (verdict: Verdict): number =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  const [missed, open] = [count('not-met'), count('undecided')];
  return [...(missed > 0 ? [t.areNotMet(missed)] : []), ...(open > 0 ? [t.areUndecided(open)] : [])].join(
    t.and,
  );
};

/** What a criterion's metric is called. */
export const nameOf = (metric: Metric | undefined): string => {
  const t = textsNow(reviewTexts).reviewWords;
  if (metric === undefined) return t.noMetric;
  return isBlank(metric.name) ? t.nameless : metric.name.trim();
};

const days = (from: OptionalDate, to: OptionalDate, locale: string): string => {
  const t = textsNow(reviewTexts).reviewWords;
  const day = (date: OptionalDate): string => (date === '' ? '' : formatDate(date, locale, 'short'));
  if (from === '' && to === '') return '';
  if (from === '') return t.until(day(to));
  return to === '' ? t.from(day(from)) : t.range(day(from), day(to));
};

/** A measurement in one line: "4.2 days, 60 cases, 1 Dec 2026 to 12 Dec 2026". */
export const actualInWords = (
  { value, sampleSize, from, to }: Actual,
  unit: string,
  locale: string,
): string => {
  const t = textsNow(reviewTexts).reviewWords;
  return [
    value === null ? t.noNumber : withUnit(formatNumber(value, locale), unit, locale),
    sampleSize === null ? '' : t.cases(sampleSize, formatNumber(sampleSize, locale)),
    days(from, to, locale),
  ]
    .filter((part) => part !== '')
    .join(', ');
};
