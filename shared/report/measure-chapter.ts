import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { effectiveDate } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { ReportInput } from './report-input.ts';
import { cellOr, chart, type Draft, optionalParagraph, paragraph, personName, strong } from './cells.ts';
import { scaleScene } from './charts/scale-scene.ts';
import type { Block, Cell, TableBlock } from './content.ts';
import { countOf } from './format.ts';
import { metricFigures, metricHero } from './metric-hero.ts';
import { levelsTable } from './metric-levels.ts';
import { keyFacts } from './metric-record.ts';
import { AGGREGATION_WORDS, METRIC_ROLE_WORDS, nameOr } from './words.ts';

/** The width of a page's text in scene units: A4 less the margins at 96 units to the inch. */
export const PAGE_WIDTH = 634;

/** Chapter 2: all numbers in one table, then one section for each metric, in the order of the session. */
export const measureChapter = (input: ReportInput): Draft[] => {
  const { session } = input;
  if (session.metrics.length === 0) {
    const nothing = say`No metric has been named yet. Until there is one, nobody can tell whether the goal is reached.`;
    return [{ id: 'metrics', title: say`The metrics`, start: 'flow', blocks: [paragraph('note', nothing)] }];
  }
  return [
    ...(session.metrics.length === 1
      ? []
      : [
          {
            id: 'metrics',
            title: say`The numbers at a glance`,
            start: 'page',
            blocks: [glanceTable(session)],
          } as const,
        ]),
    ...session.metrics.map((metric) => ({
      id: `metric-${metric.id}`,
      title: nameOr(metric, say`Metric without a name`),
      start: 'whole' as const,
      blocks: metricBlocks(input, metric),
    })),
  ];
};

/** All metrics in one table: today, must, plan, by when, and who answers. */
const glanceTable = (session: Session): TableBlock => ({
  kind: 'table',
  title: '',
  columns: [
    { title: say`Metric`, share: 27, align: 'start' },
    { title: say`Baseline`, share: 11, align: 'end' },
    { title: say`Must`, share: 11, align: 'end' },
    { title: say`Plan##level`, share: 11, align: 'end' },
    { title: say`Unit`, share: 14, align: 'start' },
    { title: say`By`, share: 17, align: 'start' },
    { title: say`Answers for it`, share: 19, align: 'start' },
  ],
  rows: session.metrics.map((metric) => glanceRow(session, metric)),
  totals: [],
});

const glanceRow = (session: Session, metric: Metric): Cell[] => {
  const { locale } = session;
  const figures = metricFigures(metric, locale);
  const figure = (text: string | null, isNeeded = true): Cell =>
    text === null ? { text: isNeeded ? say`not said` : '', style: 'quiet' } : strong(text);
  const isGuardrail = metric.role === 'guardrail';
  const by = effectiveDate(metric, isGuardrail ? 'must' : 'plan');
  const role = metric.role === 'primary' ? '' : ` (${METRIC_ROLE_WORDS[metric.role]})`;
  return [
    strong(`${nameOr(metric, say`Metric without a name`)}${role}`),
    figure(figures.baseline),
    figure(figures.must),
    figure(figures.plan, !isGuardrail),
    cellOr(unitIn(metric.unit, locale)),
    cellOr(by === '' ? '' : formatDate(by, locale, 'short')),
    cellOr(personName(session, metric.accountable)),
  ];
};

const metricBlocks = (input: ReportInput, metric: Metric): Block[] => {
  const { session, today } = input;
  return [
    paragraph('note', definitionOf(metric)),
    ...optionalParagraph('serif', metric.gist),
    metricHero(session, metric, today),
    chart(scaleScene({ metric, locale: session.locale, width: PAGE_WIDTH })),
    levelsTable(session, metric),
    keyFacts(session, metric),
    ...stillOpen(input, metric),
  ];
};

/** "First notice of loss to open case, days, median. Less is better." */
const definitionOf = ({ scale, unit, aggregation, direction }: Metric): string => {
  const better = direction === 'decrease' ? say`Less is better.` : say`More is better.`;
  if (isBlank(scale)) return say`What exactly is measured has not been said yet. ${better}`;
  const base = scale.trim().replace(/\.$/, '');
  // Many a scale already ends in its unit and statistic; saying them twice would read like a mistake.
  const isSaid = (word: string): boolean => base.toLowerCase().includes(word.toLowerCase());
  const rest = [unit.trim(), AGGREGATION_WORDS[aggregation]].filter((word) => word !== '' && !isSaid(word));
  return `${[base, ...rest].join(', ')}. ${better}`;
};

/** How many findings concern this metric, so that its page tells the whole truth about it; they stand in the appendix. */
const stillOpen = ({ findings, session }: ReportInput, metric: Metric): Block[] => {
  const open = findings.filter(
    ({ accepted, path }) =>
      accepted === null && (path === `metrics/${metric.id}` || path.startsWith(`metrics/${metric.id}/`)),
  );
  const musts = open.filter(({ severity }) => severity === 'must').length;
  if (open.length === 0) return [];
  const count = countOf(open.length, 'finding', 'findings', session.locale);
  const grave = musts === 0 ? '' : say`, ${musts} of them must be fixed`;
  return [
    paragraph(
      'note',
      say`Still open for this metric: ${count}${grave}. The appendix tells ${open.length === 1 ? say`it` : say`them`}.`,
    ),
  ];
};
