import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { effectiveDate, LEVEL_NAMES, type LevelName } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { LEVEL_WORDS } from '#shared/plan/gate-words';
import type { Session } from '#shared/session/session';
import { cellOr, strong } from './cells.ts';
import type { Cell, TableBlock } from './content.ts';
import { countOf } from './format.ts';
import { metricFigures } from './metric-hero.ts';
import { AGGREGATION_WORDS, sentenceStart } from './words.ts';

/** What each mark of the scale means: its figure, its day, and what it stands for. */
export const levelsTable = (session: Session, metric: Metric): TableBlock => {
  const { locale } = session;
  const figures = metricFigures(metric, locale);
  const measured = metric.baseline.date === '' ? '' : formatDate(metric.baseline.date, locale, 'short');
  const level = (name: LevelName): Cell[] => {
    const by = effectiveDate(metric, name);
    const date = by === '' ? say`no date yet` : formatDate(by, locale, 'short');
    const isSaid = metric[name].value !== null;
    return [
      strong(sentenceStart(LEVEL_WORDS[name])),
      cellOr(figures[name] ?? '', 'strong'),
      isSaid ? date : '',
      isSaid ? MEANINGS[metric.role === 'guardrail' ? 'guardrail' : 'target'][name](metric) : '',
    ];
  };
  return {
    kind: 'table',
    title: say`What each mark means`,
    columns: [
      { title: say`Mark`, share: 13, align: 'start' },
      {
        title: isBlank(metric.unit) ? say`Value` : sentenceStart(unitIn(metric.unit.trim(), locale)),
        share: 17,
        align: 'end',
      },
      { title: say`By`, share: 19, align: 'start' },
      { title: say`Meaning`, share: 51, align: 'start' },
    ],
    rows: [
      [
        strong(say`Baseline`),
        cellOr(figures.baseline ?? '', 'strong'),
        metric.baseline.value === null
          ? ''
          : measured === ''
            ? { text: say`not dated`, style: 'quiet' }
            : measured,
        metric.baseline.value === null ? '' : baselineMeaning(metric, locale, figures.low, figures.high),
      ],
      ...LEVEL_NAMES.filter((name) => isExpected(metric, name)).map(level),
    ],
    totals: [],
  };
};

/** A guardrail needs its limit only; whoever wants it gets more. */
const isExpected = (metric: Metric, name: LevelName): boolean =>
  metric.role !== 'guardrail' || name === 'must' || metric[name].value !== null;

const beyond = ({ direction }: Metric): string =>
  direction === 'decrease' ? say`Above this` : say`Below this`;

const MEANINGS = {
  target: {
    must: (metric: Metric) => say`${beyond(metric)}, the goal is missed`,
    plan: () => say`What is promised, and what the budget is for`,
    wish: () => say`What would be better still`,
  },
  guardrail: {
    must: (metric: Metric) => say`${beyond(metric)}, the guardrail is broken`,
    plan: () => say`Where it should stay`,
    wish: () => say`What would be better still`,
  },
} as const;

/** "Median of 412 cases, 90% interval 4.6 to 6.1"; the appendix names the evidence, this only its absence. */
const baselineMeaning = (metric: Metric, locale: string, low: string | null, high: string | null): Cell => {
  const { sampleSize, evidence } = metric.baseline;
  const way = metric.aggregation === '' ? say`Value` : sentenceStart(AGGREGATION_WORDS[metric.aggregation]);
  const parts = [
    sampleSize === null ? '' : say`${way} of ${countOf(sampleSize, 'case', 'cases', locale)}##cases`,
    low === null || high === null ? '' : say`90% interval ${low} to ${high}`,
    isBlank(evidence) ? say`no evidence named yet` : '',
  ].filter((part) => part !== '');
  const text = sentenceStart(parts.join(', '));
  return isBlank(evidence) ? { text, style: 'quiet' } : text;
};
