import { say } from '#shared/language/say';
import { formatDate, type IsoDate } from '#shared/core/dates';
import { formatAmount } from '#shared/core/money';
import { isBlank } from '#shared/core/text';
import { openFindings } from '#shared/findings/finding';
import { effectiveDate } from '#shared/metric/levels';
import { type Metric, MOST_PRIMARY } from '#shared/metric/metric';
import { phaseTotal, planTotals } from '#shared/plan/budget';
import { placedPhases } from '#shared/plan/placed-phases';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { readinessGaps } from '#shared/readiness/gaps';
import type { Session } from '#shared/session/session';
import { clipText } from '#shared/session/value-words';
import { cellOr, facts, optionalFact, paragraph, personName, strong } from './cells.ts';
import type { Block, Cell, Fact, LargeNumber, ReportSection, TableBlock } from './content.ts';
import { countOf, listOf } from './format.ts';
import { metricHero } from './metric-hero.ts';
import type { ReportInput } from './report-input.ts';
import { scoreFigure } from './score-figure.ts';
import { missingSigners } from './signers.ts';
import { nameOr } from './words.ts';

/** How many characters of each text, how many phases and how many findings are shown. */
type Shown = {
  readonly goal: number;
  readonly name: number;
  readonly phase: number;
  readonly statement: number;
  readonly phases: number;
  readonly findings: number;
};

const ROOMY: Shown = { goal: 170, name: 60, phase: 32, statement: 110, phases: 6, findings: 2 };
const TIGHT: Shown = { goal: 100, name: 36, phase: 20, statement: 60, phases: 5, findings: 1 };

/** More characters than this in the goal and in names do not fit one page beside the rest. */
const MOST_CHARACTERS = 560;

/** How much is shown, so that the summary fits one page whatever the session holds. */
const shownOf = (session: Session): Shown => {
  const { statement, meaning } = session.goal;
  const long = [
    ...[statement, meaning].map((text) => Math.min(text.length, ROOMY.goal)),
    ...deciding(session).flatMap(({ name, unit, accountable }) =>
      [name, unit, personName(session, accountable)].map((text) => Math.min(text.length, ROOMY.name)),
    ),
    ...session.phases.slice(0, ROOMY.phases).map(({ name }) => Math.min(name.length, ROOMY.phase)),
  ];
  return long.reduce((sum, length) => sum + length, 0) > MOST_CHARACTERS ? TIGHT : ROOMY;
};

/**
 * The executive summary, one page: the goal as said and as meant, the numbers that decide, a line for each phase, what is
 * still open and how far the five reasons hold. Everything in it stands in full in a chapter; what is too much is counted.
 */
export const summaryOf = (input: ReportInput): ReportSection => {
  const shown = shownOf(input.session);
  return {
    id: 'summary',
    number: '',
    title: say`Summary`,
    start: 'page',
    blocks: [
      ...goalBlocks(input.session, shown),
      ...numberBlocks(input, shown),
      ...planBlocks(input.session, shown),
      scoreFigure(input.scores, shown.statement),
      openFacts(input, shown),
    ],
  };
};

const goalBlocks = ({ goal: { statement, meaning } }: Session, shown: Shown): Block[] => [
  isBlank(statement)
    ? paragraph('note', say`The goal has not been said yet.`)
    : paragraph('quote', `“${clipText(statement.trim().replace(/^["“]|["”]$/g, ''), shown.goal)}”`),
  isBlank(meaning)
    ? paragraph('note', say`What is meant by it has not been said yet.`)
    : paragraph('lead', clipText(meaning, shown.goal)),
];

/** The primary metrics; where none is primary, the first ones. */
const deciding = ({ metrics }: Session): readonly Metric[] => {
  const primary = metrics.filter(({ role }) => role === 'primary');
  return (primary.length === 0 ? metrics : primary).slice(0, MOST_PRIMARY);
};

const numberBlocks = ({ session, today }: ReportInput, shown: Shown): Block[] => {
  if (session.metrics.length === 0) {
    return [
      paragraph(
        'note',
        say`No metric has been named yet. Without a number nobody can tell whether the goal is reached.`,
      ),
    ];
  }
  const metrics = deciding(session);
  const more = session.metrics.length - metrics.length;
  return [
    { kind: 'numbers', numbers: metrics.map((metric) => largeNumber(session, metric, { today, shown })) },
    ...(more === 0
      ? []
      : [
          paragraph(
            'note',
            say`And ${countOf(more, say`more metric`, say`more metrics`, session.locale)} in chapter Measure.`,
          ),
        ]),
  ];
};

const largeNumber = (
  session: Session,
  metric: Metric,
  { today, shown }: { readonly today: IsoDate; readonly shown: Shown },
): LargeNumber => {
  const { from, to } = metricHero(session, metric, today);
  const owner = personName(session, metric.accountable);
  const by = effectiveDate(metric, metric.role === 'guardrail' ? 'must' : 'plan');
  return {
    name: clipText(nameOr(metric, say`Metric without a name`), shown.name),
    from: from === null ? null : { label: from.label, figure: from.figure },
    to: { label: to.label, figure: to.figure, unit: clipText(to.unit, shown.phase) },
    notes: [
      by === '' ? say`no date yet` : say`by ${formatDate(by, session.locale)}`,
      owner === '' ? say`nobody answers for it yet` : say`${clipText(owner, shown.name)} answers for it`,
    ],
  };
};

const planBlocks = (session: Session, shown: Shown): Block[] => {
  const { phases, locale } = session;
  if (phases.length === 0) return [paragraph('note', say`No phase has been planned yet.`)];
  const more = phases.length - shown.phases;
  return [
    planTable(session, shown),
    ...(more <= 0
      ? []
      : [
          paragraph(
            'note',
            say`And ${countOf(more, say`more phase`, say`more phases`, locale)} in chapter Path.`,
          ),
        ]),
  ];
};

const planTable = (session: Session, shown: Shown): TableBlock => {
  const { locale, currency } = session;
  const { phases } = schedulePlan(session);
  const placed = placedPhases(session);
  const { toProduction, runYear } = planTotals(placed);
  const hasMoney = placed.some(({ budget }) => budget.some(({ amount }) => amount !== null));
  const day = (date: string | undefined): Cell =>
    date === undefined || date === ''
      ? { text: say`no date yet`, style: 'quiet' }
      : formatDate(date as IsoDate, locale, 'short');
  return {
    kind: 'table',
    title: say`The plan`,
    columns: [
      { title: say`Phase`, share: 32, align: 'start' },
      { title: say`From`, share: 16, align: 'start' },
      { title: say`To`, share: 16, align: 'start' },
      { title: say`Gate`, share: 16, align: 'start' },
      { title: say`Budget, ${currency}`, share: 20, align: 'end' },
    ],
    rows: placed.slice(0, shown.phases).map((phase): Cell[] => {
      const days = phases.get(phase.id);
      const isPriced = phase.budget.some(({ amount }) => amount !== null);
      return [
        strong(clipText(nameOr(phase, say`Phase without a name`), shown.phase)),
        day(days?.start ?? phase.start),
        day(days?.end ?? phase.end),
        day(days?.gate),
        cellOr(isPriced ? formatAmount(phaseTotal(phase).total, currency, locale) : ''),
      ];
    }),
    totals: hasMoney
      ? [
          [strong(say`To production`), '', '', '', strong(formatAmount(toProduction, currency, locale))],
          ...(runYear === 0
            ? []
            : [[say`Then, a year`, '', '', '', formatAmount(runYear, currency, locale)]]),
        ]
      : [],
  };
};

/** "3: first; second; and 1 more": how many there are, and the first of them. */
const firstOf = (texts: readonly string[], locale: string, { findings, statement }: Shown): string => {
  if (texts.length === 0) return '';
  const first = texts.slice(0, findings).map((text) => clipText(text, statement));
  const more = texts.length - first.length;
  const rest = more === 0 ? [] : [say`and ${countOf(more, 'more', 'more', locale)}`];
  return [...first, ...rest].join('; ');
};

const openFacts = ({ session, findings }: ReportInput, shown: Shown): Block => {
  const { locale, decisions } = session;
  const open: Fact[] = [
    ...optionalFact(
      say`Must be fixed`,
      firstOf(
        openFindings(findings, 'must').map(({ statement }) => statement),
        locale,
        shown,
      ),
    ),
    ...optionalFact(
      say`To be decided`,
      firstOf(
        decisions
          .filter(({ state }) => state === 'open')
          .map(({ statement }) => (isBlank(statement) ? say`a decision without words yet` : statement)),
        locale,
        shown,
      ),
    ),
    ...optionalFact(say`Not ready`, gapsText(session)),
    ...optionalFact(say`Not signed yet`, listOf(missingNames(session, shown))),
  ];
  return open.length === 0
    ? paragraph('note', say`Nothing is open: every check that applies is met or accepted with a reason.`)
    : facts(say`What is still open`, open);
};

const gapsText = (session: Session): string => {
  const gaps = readinessGaps(session);
  const planned = gaps.filter((gap) => gap.planned !== null).length;
  if (gaps.length === 0) return '';
  const tasks =
    planned === 0
      ? say`none has a task`
      : planned === 1
        ? say`1 of them has a task`
        : say`${planned} of them have a task`;
  return say`${countOf(gaps.length, 'gap', 'gaps', session.locale)} in data, connections and team; ${tasks} in the plan`;
};

const missingNames = (session: Session, shown: Shown): string[] => {
  const names = missingSigners(session).map((name) => clipText(name, shown.phase));
  return names.length <= 4 ? names : [...names.slice(0, 3), say`${names.length - 3} more`];
};
