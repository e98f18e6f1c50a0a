import { say } from '#shared/language/say';
import { formatDate, type IsoDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import { baselineStanding } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { cellOr, paragraph, personName, strong } from './cells.ts';
import type { Block, Cell } from './content.ts';
import { listOf } from './format.ts';
import { metricFigures } from './metric-hero.ts';
import { nameOr } from './words.ts';

/**
 * Where every baseline comes from: value, day, source, evidence, how many cases, and who reads it; and which of them
 * are assumed, so that nobody takes those for facts. Nothing where there is no metric.
 */
export const baselineSources = (session: Session, today: IsoDate): Block[] => {
  const { metrics } = session;
  if (metrics.length === 0) return [];
  const named = (wanted: (metric: Metric) => boolean): string =>
    listOf(metrics.filter(wanted).map((metric) => nameOr(metric, say`a metric without a name`)));
  const kindOf = (metric: Metric): string => baselineStanding(metric, today).kind;
  const assumed = named((metric) => kindOf(metric) === 'assumed');
  const missing = named(({ baseline }) => baseline.value === null);
  const rows = metrics.filter(({ baseline }) => baseline.value !== null);
  return [
    ...(rows.length === 0 ? [] : [sourcesTable(session, rows)]),
    ...(assumed === ''
      ? []
      : [paragraph('note', say`Baselines that are assumed, not measured: ${assumed}.`)]),
    ...(missing === '' ? [] : [paragraph('note', say`Without a baseline: ${missing}.`)]),
  ];
};

const sourcesTable = (session: Session, metrics: readonly Metric[]): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: say`Metric`, share: 18, align: 'start' },
    { title: say`Baseline`, share: 12, align: 'end' },
    { title: say`Day`, share: 13, align: 'start' },
    { title: say`Source`, share: 16, align: 'start' },
    { title: say`Evidence`, share: 23, align: 'start' },
    { title: say`Cases`, share: 7, align: 'end' },
    { title: say`Read by`, share: 11, align: 'start' },
  ],
  rows: metrics.map((metric): Cell[] => {
    const { date, evidence, sampleSize } = metric.baseline;
    const { locale } = session;
    const figure = metricFigures(metric, locale).baseline ?? '';
    return [
      strong(nameOr(metric, say`Metric without a name`)),
      strong(withUnit(figure, metric.unit, locale)),
      cellOr(date === '' ? '' : formatDate(date, locale, 'short')),
      cellOr(metric.dataSource),
      cellOr(evidence),
      cellOr(sampleSize === null ? '' : formatNumber(sampleSize, locale)),
      cellOr(personName(session, metric.responsible)),
    ];
  }),
  totals: [],
});
