import { formatDate, type IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { formatAligned, formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { baselineStanding, effectiveDate, guardrailLimit, limitWord } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { MeasureTexts } from '#shared/language/measure';

type MetricWords = MeasureTexts['metricWords'];

/** The two figures of a metric as they are shown large, with equal decimals. Null: not said yet. */
export const figuresOf = (metric: Metric, locale: string): { from: string | null; to: string | null } => {
  const from = metric.baseline.value;
  const to = metric.role === 'guardrail' ? guardrailLimit(metric) : metric.plan.value;
  const said = [from, to].filter((value) => value !== null);
  const texts = formatAligned(said, locale);
  return { from: from === null ? null : (texts[0] ?? null), to: to === null ? null : (texts.at(-1) ?? null) };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands above the second figure: "Plan", or the limit of a guardrail. */
export const targetLabel = (metric: Metric, t: MetricWords): string =>
  metric.role === 'guardrail' ? capital(limitWord(metric.direction)) : t.plan;

/** What stands above the first figure: today's level and whether it counts as measured. */
export const baselineLabel = (metric: Metric, today: IsoDate, t: MetricWords): string => {
  const { kind } = baselineStanding(metric, today);
  if (kind === 'none') return t.baseline;
  return kind === 'measured' ? t.baselineMeasured : t.baselineAssumed;
};

/** "90% interval 4.6 to 6.1"; empty while neither end is said. */
export const intervalWords = ({ baseline }: Metric, locale: string, t: MetricWords): string => {
  const { low, high } = baseline;
  if (low === null || high === null) return '';
  return t.range(...(formatAligned([low, high], locale) as [string, string]));
};

/** The day of the target in words; empty while there is none, and for guardrails, which hold at all times. */
export const deadlineWords = (metric: Metric, locale: string): string => {
  const day = metric.role === 'guardrail' ? '' : effectiveDate(metric, 'plan');
  return day === '' ? '' : formatDate(day, locale);
};

/** "412 cases, 30 Sept 2026": what the baseline was measured from. */
export const measuredFrom = ({ baseline }: Metric, locale: string, t: MetricWords): string => {
  const cases = baseline.sampleSize === null ? '' : t.cases(formatNumber(baseline.sampleSize, locale));
  const day = baseline.date === '' ? '' : formatDate(baseline.date, locale, 'short');
  return [cases, day].filter((part) => part !== '').join(', ');
};

/** How many characters the large figures take together; they shrink with it. */
export const heroLength = (metric: Metric, locale: string): number => {
  const { from, to } = figuresOf(metric, locale);
  return Math.max(6, (from ?? '').length + (to ?? '').length);
};

/** Where a metric stands in the order of the room: "Intake time is now 2 of 4, primary metric 1". */
export const placeWords = (metrics: readonly Metric[], id: Id, t: MetricWords): string => {
  const place = metrics.findIndex((metric) => metric.id === id);
  const metric = metrics[place];
  if (!metric) return '';
  const rank = metrics.slice(0, place + 1).filter(({ role }) => role === 'primary').length;
  const isPrimary = metric.role === 'primary';
  const name = isBlank(metric.name) ? t.newMetric : metric.name;
  const now = t.nowAt(name, place + 1, metrics.length);
  return isPrimary ? t.ranked(now, rank) : now;
};
