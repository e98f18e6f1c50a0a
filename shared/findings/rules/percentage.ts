import { phrase, said, say } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import { findUnit } from '#shared/core/units';
import { formatWithUnit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { metricLabel, metricPath, numberedMetrics, quoted, weightOf } from './subject.ts';

/** A text that begins as a percentage and goes on in words of its own: "% of all cases opened in the month". */
const BEGINS_AS_PERCENT = /^(?:[%٪％]|per ?cent\b|percentages?\b)/i;

const isPoints = (unit: string): boolean => findUnit(unit)?.dimension === 'points';

/** A unit that names its own denominator: "% of all claims". */
const NAMED_IN_UNIT = /^\S+(?: points?)? (?:of|der|aller|von|des) \S/i;

/** Whether a unit is a percentage of any kind: "%", "per cent", "% of claims", "percentage points", "pp". */
export const isPercentage = (unit: string): boolean =>
  findUnit(unit)?.id === 'percent' || isPoints(unit) || BEGINS_AS_PERCENT.test(unit.trim());

const set = (metric: Metric, percentKind: Metric['percentKind']): (() => Command) => {
  return () => ({ type: 'metric.update', id: metric.id, changes: { percentKind } });
};

type Common = Pick<RuleFinding, 'stage' | 'place'>;

const commonOf = (session: Session, metric: Metric): Common => ({
  stage: 'measure',
  place: metricLabel(session, metric),
});

/** The kind that the rest of the metric leaves no doubt about; null where only the room can say. */
const evidentKind = (metric: Metric): 'points' | 'share' | null => {
  if (isPoints(metric.unit)) return 'points';
  return metric.aggregation === 'share' ? 'share' : null;
};

const FIX_WORDS = { points: phrase('Set to percentage points'), share: phrase('Set to share') } as const;

const kindGaps = (session: Session, metric: Metric): RuleFinding[] => {
  const name = quoted(metricLabel(session, metric));
  const evident = evidentKind(metric);
  const fix =
    evident === null ? {} : { fix: { label: said(FIX_WORDS[evident]), command: set(metric, evident) } };
  const common = { ...commonOf(session, metric), path: metricPath(metric, 'percentKind'), ...fix };
  if (metric.percentKind === '') {
    return [
      {
        ...common,
        severity: weightOf(metric),
        statement: say`Nobody said which kind of percentage ${name} is`,
        advice: say`From 40%, “50% better” is 60% as a relative change and 90% as percentage points. Say whether it is a share, a relative change or points.`,
      },
    ];
  }
  if (!isPoints(metric.unit) || metric.percentKind === 'points') return [];
  return [
    {
      ...common,
      severity: 'should',
      part: 'not-points',
      statement: say`${name} counts percentage points, and is said to be ${metric.percentKind === 'share' ? say`a share` : say`a relative change`}`,
      advice: say`Correct the unit, or the kind of percentage.`,
    },
  ];
};

const WHAT_OF: Readonly<Record<Exclude<Metric['percentKind'], ''>, string>> = {
  share: phrase('Say of what it is a share, such as all new claims of the month.'),
  relative: phrase('Say against what it is compared, such as the same teams in the quarter before.'),
  points: phrase('Say of which share these are points, such as all new claims of the month.'),
};

/** What the percentage is taken of. It is asked once the kind is said, since the question depends on it. */
const denominatorGaps = (session: Session, metric: Metric): RuleFinding[] => {
  if (metric.percentKind === '' || !isBlank(metric.denominator) || NAMED_IN_UNIT.test(metric.unit.trim()))
    return [];
  return [
    {
      ...commonOf(session, metric),
      severity: 'should',
      path: metricPath(metric, 'denominator'),
      statement: say`Nobody said of what ${quoted(metricLabel(session, metric))} is a percentage`,
      advice: WHAT_OF[metric.percentKind],
    },
  ];
};

/** The numbers of a metric that are levels of the share itself, each with its field and its name in a sentence. */
const levelsOf = ({
  baseline,
  must,
  plan,
  wish,
}: Metric): readonly [path: readonly string[], name: string, value: number | null][] => [
  [['baseline', 'value'], say`The baseline`, baseline.value],
  [['baseline', 'low'], say`The lower end of the interval`, baseline.low],
  [['baseline', 'high'], say`The upper end of the interval`, baseline.high],
  [['must', 'value'], say`The must level`, must.value],
  [['plan', 'value'], say`The plan`, plan.value],
  [['wish', 'value'], say`The wish`, wish.value],
];

const boundGaps = (session: Session, metric: Metric): RuleFinding[] => {
  if (metric.percentKind !== 'share') return [];
  return levelsOf(metric).flatMap(([path, name, value]): RuleFinding[] => {
    if (value === null || (value >= 0 && value <= 100)) return [];
    return [
      {
        ...commonOf(session, metric),
        severity: 'must',
        path: metricPath(metric, ...path),
        part: 'bounds',
        statement: say`${name} of ${quoted(metricLabel(session, metric))}, ${formatWithUnit(value, '%', session.locale)}, is no share`,
        advice: say`A share lies between 0% and 100%. Correct the number, or say that the percentage is a relative change.`,
      },
    ];
  });
};

/** A kind of percentage on something that is none; both cannot be right. */
const contradiction = (session: Session, metric: Metric): RuleFinding[] => {
  if (metric.percentKind === '' || isBlank(metric.unit)) return [];
  return [
    {
      ...commonOf(session, metric),
      severity: 'should',
      path: metricPath(metric, 'percentKind'),
      part: 'not-a-percentage',
      statement: say`${quoted(metricLabel(session, metric))} is said to be a percentage, and counts ${metric.unit.trim()}`,
      advice: say`Correct the unit, or clear the kind of percentage.`,
      fix: { label: say`Clear the kind of percentage`, command: set(metric, '') },
    },
  ];
};

/**
 * C5: a percentage says whether it is a share, a relative change or percentage points, and of what; the levels of a
 * share lie between 0 and 100. Of a metric with another unit nothing is asked, but a kind of percentage is named.
 */
export const percentageExplained: Rule = {
  id: 'C5',
  reason: 1,
  title: 'A percentage says of what',
  source: 'ISO/IEC/IEEE 15939, unit and scale of a derived measure',
  find: (session) =>
    numberedMetrics(session).flatMap((metric) =>
      isPercentage(metric.unit)
        ? [...kindGaps(session, metric), ...denominatorGaps(session, metric), ...boundGaps(session, metric)]
        : contradiction(session, metric),
    ),
};
