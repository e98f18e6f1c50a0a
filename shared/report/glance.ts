import { formatDate, type IsoDate } from '#shared/core/dates';
import { effectiveDate, isMeasured } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { cellOr, paragraph, personName, strong } from './cells.ts';
import type { Block, Cell, ReportSection, TableBlock } from './content.ts';
import { listOf } from './format.ts';
import { metricFigures } from './metric-hero.ts';
import { METRIC_ROLE_WORDS, nameOr } from './words.ts';

/** All metrics in one table, under the contents: today, must, plan, by when, and who answers. */
export const glanceOf = (session: Session, today: IsoDate): ReportSection => ({
  id: 'glance',
  number: '',
  title: 'The numbers at a glance',
  start: 'whole',
  blocks:
    session.metrics.length === 0
      ? [
          paragraph(
            'note',
            'No metric has been named yet. Without a number nobody can tell whether the goal is reached.',
          ),
        ]
      : [glanceTable(session), ...assumedNote(session, today)],
});

const glanceTable = (session: Session): TableBlock => ({
  kind: 'table',
  title: '',
  columns: [
    { title: 'Metric', share: 27, align: 'start' },
    { title: 'Baseline', share: 11, align: 'end' },
    { title: 'Must', share: 11, align: 'end' },
    { title: 'Plan', share: 11, align: 'end' },
    { title: 'Unit', share: 14, align: 'start' },
    { title: 'By', share: 17, align: 'start' },
    { title: 'Answers for it', share: 19, align: 'start' },
  ],
  rows: session.metrics.map((metric) => glanceRow(session, metric)),
  totals: [],
});

const glanceRow = (session: Session, metric: Metric): Cell[] => {
  const { locale } = session;
  const figures = metricFigures(metric, locale);
  const figure = (text: string | null, isNeeded = true): Cell =>
    text === null ? { text: isNeeded ? 'not said' : '', style: 'quiet' } : strong(text);
  const isGuardrail = metric.role === 'guardrail';
  const by = effectiveDate(metric, isGuardrail ? 'must' : 'plan');
  const role = metric.role === 'primary' ? '' : ` (${METRIC_ROLE_WORDS[metric.role]})`;
  return [
    strong(`${nameOr(metric, 'Metric without a name')}${role}`),
    figure(figures.baseline),
    figure(figures.must),
    figure(figures.plan, !isGuardrail),
    cellOr(metric.unit),
    cellOr(by === '' ? '' : formatDate(by, locale, 'short')),
    cellOr(personName(session, metric.accountable)),
  ];
};

/** Which baselines are not measured, so that nobody takes them for facts. */
const assumedNote = (session: Session, today: IsoDate): Block[] => {
  const assumed = session.metrics.filter(
    (metric) => metric.baseline.value !== null && !isMeasured(metric, today),
  );
  if (assumed.length === 0) return [];
  const names = assumed.map((metric) => nameOr(metric, 'a metric without a name'));
  return [paragraph('note', `Baselines that are assumed, not measured: ${listOf(names)}.`)];
};
