import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { formatDate, type IsoDate } from '#shared/core/dates';
import { formatAligned } from '#shared/core/numbers';
import { baselineStanding, effectiveDate, guardrailLimit, limitWord } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { HeroBlock, HeroFigure } from './content.ts';
import { sentenceStart } from './words.ts';

/** What stands over the baseline: whether it was measured or is only assumed on a day. */
export const baselineLabel = (metric: Metric, today: IsoDate): string => {
  const standing = baselineStanding(metric, today);
  return standing.kind === 'none' ? say`Baseline` : say`Baseline, ${standing.kind}`;
};

/** The figures of a metric, all with the same decimals; null where nothing has been said. */
export const metricFigures = (metric: Metric, locale: string): Record<FigureName, string | null> => {
  const { baseline, must, plan, wish } = metric;
  const values = [baseline.value, baseline.low, baseline.high, must.value, plan.value, wish.value];
  const texts = formatAligned(
    values.filter((value) => value !== null),
    locale,
  );
  const next = texts[Symbol.iterator]();
  const [b = null, low = null, high = null, m = null, p = null, w = null] = values.map((value) =>
    value === null ? null : (next.next().value ?? null),
  );
  return { baseline: b, low, high, must: m, plan: p, wish: w };
};

/** The numbers of a metric that are printed as figures. */
export type FigureName = 'baseline' | 'low' | 'high' | 'must' | 'plan' | 'wish';

/**
 * The pair of large figures: from the baseline to the plan, or to the limit for a guardrail. A figure that nobody has
 * said is empty, and the drawing says so in words.
 */
export const metricHero = (session: Session, metric: Metric, today: IsoDate): HeroBlock => {
  const { locale } = session;
  const figures = metricFigures(metric, locale);
  const unit = unitIn(metric.unit.trim(), locale);
  const interval =
    figures.low === null || figures.high === null ? '' : say`${figures.low} to ${figures.high}`;
  const from: HeroFigure = {
    label: baselineLabel(metric, today),
    figure: figures.baseline ?? '',
    unit: '',
    sub: interval === '' ? '' : say`90% interval`,
    subStrong: interval,
  };
  const isGuardrail = metric.role === 'guardrail';
  const level = isGuardrail && metric.must.value !== null ? 'must' : 'plan';
  const limit = guardrailLimit(metric) === null ? null : level === 'must' ? figures.must : figures.plan;
  const by = effectiveDate(metric, level);
  const to: HeroFigure = {
    label: isGuardrail ? say`Guardrail, ${limitWord(metric.direction)}` : say`Plan##level`,
    figure: (isGuardrail ? limit : figures.plan) ?? '',
    unit,
    sub: by === '' ? say`no date yet` : say`by##day`,
    subStrong: by === '' ? '' : formatDate(by, locale),
  };
  return { kind: 'hero', from, to: { ...to, label: sentenceStart(to.label) } };
};
