import { unitIn } from '#shared/core/unit-names';
import { formatDate } from '#shared/core/dates';
import { formatAligned } from '#shared/core/numbers';
import type { Scene } from '#shared/core/scene';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import { effectiveDate, guardrailLimit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { roomScale } from './room-scale.ts';

/** The one large number, with what stands beside it, smaller. */
export type RoomFigure = {
  readonly figure: string;
  readonly unit: string;
  /** The lines below the unit: the number of today, the day, what is not known yet. */
  readonly notes: readonly string[];
  /** True for a plan or a limit; false for a number of today that has no plan. */
  readonly isPlan: boolean;
};

/** One metric: its name, the number, and all of its levels on a scale. */
export type RoomMetric = {
  readonly kind: 'metric';
  readonly name: string;
  /** Null while nobody has said a number. */
  readonly figure: RoomFigure | null;
  /** What is said in place of the number. */
  readonly missing: string;
  readonly scale: Scene | null;
};

const nameOf = ({ name }: Metric, language: Language): string =>
  isBlank(name) ? roomTexts[language].metricWithoutName : name.trim();

/** The number that a metric promises: the limit of a guardrail, else the plan, else the least that must be. */
const promiseOf = (metric: Metric): { readonly value: number | null; readonly level: 'plan' | 'must' } => {
  if (metric.role === 'guardrail')
    return { value: guardrailLimit(metric), level: metric.must.value === null ? 'plan' : 'must' };
  return metric.plan.value === null && metric.must.value !== null
    ? { value: metric.must.value, level: 'must' }
    : { value: metric.plan.value, level: 'plan' };
};

const figureOf = (metric: Metric, locale: string, language: Language): RoomFigure | null => {
  const t = roomTexts[language];
  const { value, level } = promiseOf(metric);
  const today = metric.baseline.value;
  const unit = unitIn(metric.unit.trim(), locale);
  if (value === null && today === null) return null;
  const texts = formatAligned(
    [value, today].filter((number) => number !== null),
    locale,
  );
  if (value === null) return { figure: texts[0] ?? '', unit, notes: [t.isNow, t.noPlan], isPlan: false };
  const by = effectiveDate(metric, level);
  const limit = metric.role === 'guardrail' || level === 'must' ? [t.limits[metric.direction]] : [];
  const now = today === null ? t.notMeasured : t.now(texts[1] ?? '');
  return {
    figure: texts[0] ?? '',
    unit,
    notes: [...limit, now, ...(by === '' ? [] : [t.by(formatDate(by, locale))])],
    isPlan: true,
  };
};

/** What the room sees of a metric: what it promises, not how it is measured, by whom, or what it is worth. */
export const roomMetric = (metric: Metric, locale: string, language: Language): RoomMetric => ({
  kind: 'metric',
  name: nameOf(metric, language),
  figure: figureOf(metric, locale, language),
  missing: roomTexts[language].nothingYet.metric,
  scale: roomScale(metric, locale, language),
});

/** A metric in one line: "Intake processing time", "5.2 to 1.0 days", "by 30 June 2027". */
export type RoomLine = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
};

/** @see RoomLine */
export const metricLine = (metric: Metric, locale: string, language: Language): RoomLine => {
  const t = roomTexts[language];
  const { value, level } = promiseOf(metric);
  const said = [metric.baseline.value, value].filter((number) => number !== null);
  const texts = formatAligned(said, locale);
  const by = effectiveDate(metric, level);
  return {
    name: nameOf(metric, language),
    from: metric.baseline.value === null ? '' : (texts[0] ?? ''),
    to: value === null ? t.noPlan : withUnit(texts.at(-1) ?? '', metric.unit, locale),
    by: by === '' ? '' : t.by(formatDate(by, locale)),
  };
};
