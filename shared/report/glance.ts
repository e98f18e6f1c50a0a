import { formatDate, type IsoDate } from '#shared/core/dates';
import { effectiveDate, isMeasured } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { cellOr, paragraph, personName, strong } from './cells.ts';
import type { Cell, ReportSection } from './content.ts';
import { withUnit } from './format.ts';
import { metricFigures } from './metric-hero.ts';
import { METRIC_ROLE_WORDS, nameOr } from './words.ts';

/** All metrics in one table, under the contents: today, must, plan, by when, and who answers. */
export const glanceOf = (session: Session, today: IsoDate): ReportSection => ({
  id: 'glance',
  number: '',
  title: 'The numbers at a glance',
  start: 'flow',
  blocks:
    session.metrics.length === 0
      ? [
          paragraph(
            'note',
            'No metric has been named yet. Without a number nobody can tell whether the goal is reached.',
          ),
        ]
      : [
          {
            kind: 'table',
            title: '',
            columns: [
              { title: 'Metric', share: 30, align: 'start' },
              { title: 'Baseline', share: 15, align: 'end' },
              { title: 'Must', share: 14, align: 'end' },
              { title: 'Plan', share: 14, align: 'end' },
              { title: 'By', share: 15, align: 'start' },
              { title: 'Answers for it', share: 19, align: 'start' },
            ],
            rows: session.metrics.map((metric) => glanceRow(session, metric, today)),
            totals: [],
          },
        ],
});

const glanceRow = (session: Session, metric: Metric, today: IsoDate): Cell[] => {
  const { locale } = session;
  const figures = metricFigures(metric, locale);
  const figure = (text: string | null, note = ''): Cell =>
    text === null ? cellOr('') : strong(`${withUnit(text, metric.unit, locale)}${note}`);
  const by = effectiveDate(metric, metric.role === 'guardrail' ? 'must' : 'plan');
  const role = metric.role === 'primary' ? '' : ` (${METRIC_ROLE_WORDS[metric.role]})`;
  const assumed = figures.baseline !== null && !isMeasured(metric, today) ? ', assumed' : '';
  return [
    strong(`${nameOr(metric, 'Metric without a name')}${role}`),
    figure(figures.baseline, assumed),
    figure(figures.must),
    figure(figures.plan),
    cellOr(by === '' ? '' : formatDate(by, locale, 'short')),
    cellOr(personName(session, metric.accountable)),
  ];
};
