import { say } from '#shared/language/say';
import { formatAligned } from '#shared/core/numbers';
import { formatWithUnit, isBetter } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { begunMetrics, metricLabel, metricPath, quoted } from './subject.ts';

type Words = Pick<RuleFinding, 'severity' | 'part' | 'statement' | 'advice'> & Pick<RuleFinding, 'fix'>;

const findingFor = (
  session: Session,
  metric: Metric,
  field: readonly string[],
  words: Words,
): RuleFinding => ({
  stage: 'measure',
  path: metricPath(metric, ...field),
  place: metricLabel(session, metric),
  ...words,
});

/** The interval's ends in order, and the baseline between them; an end that is not said is not compared. */
const intervalFlaws = (session: Session, metric: Metric): RuleFinding[] => {
  const { value, low, high } = metric.baseline;
  const name = quoted(metricLabel(session, metric));
  if (low !== null && high !== null && low > high) {
    const [from = '', to = ''] = formatAligned([low, high], session.locale);
    return [
      findingFor(session, metric, ['baseline', 'low'], {
        severity: 'must',
        part: 'order',
        statement: say`The interval of ${name} runs backwards, from ${from} to ${to}`,
        advice: say`The lower end comes first.`,
        fix: {
          label: say`Swap the two ends`,
          command: () => ({
            type: 'metric.update',
            id: metric.id,
            changes: { baseline: { low: high, high: low } },
          }),
        },
      }),
    ];
  }
  const isBelow = value !== null && low !== null && value < low;
  const isAbove = value !== null && high !== null && value > high;
  if (!isBelow && !isAbove) return [];
  return [
    findingFor(session, metric, ['baseline', isBelow ? 'low' : 'high'], {
      severity: 'must',
      part: 'outside',
      statement: say`The baseline of ${name}, ${formatWithUnit(value, metric.unit, session.locale)}, lies outside its own interval`,
      advice: say`The interval is where the true level lies nine times of ten, so it holds the baseline. Correct one of them.`,
    }),
  ];
};

/**
 * Whether there is anything to compare: an interval with both ends, and a plan that improves on the baseline. A plan
 * that does not is left to check 1, and a guardrail promises no improvement.
 */
export const hasPlanAndInterval = ({ role, direction, baseline, plan }: Metric): boolean =>
  role !== 'guardrail' &&
  baseline.low !== null &&
  baseline.high !== null &&
  plan.value !== null &&
  (baseline.value === null || isBetter(direction, plan.value, baseline.value));

/** The ends belong to the interval: a plan on the very end is not distinguishable either. */
const indistinguishable = (session: Session, metric: Metric): RuleFinding[] => {
  const { low, high } = metric.baseline;
  const plan = metric.plan.value;
  if (!hasPlanAndInterval(metric) || low === null || high === null || plan === null) return [];
  if (plan < low || plan > high) return [];
  const [from = '', to = ''] = formatAligned([low, high], session.locale);
  const unit = metric.unit.trim();
  const range = unit === '%' ? say`${from}% to ${to}%` : say`${from} to ${to} ${unit}`.trim();
  return [
    findingFor(session, metric, ['plan', 'value'], {
      severity: 'should',
      statement: say`The plan for ${quoted(metricLabel(session, metric))}, ${formatWithUnit(plan, metric.unit, session.locale)}, is not distinguishable from today`,
      advice: say`Today’s level lies anywhere from ${range}. Promise more, or measure more cases until the interval is narrower.`,
    }),
  ];
};

/**
 * C10: the plan level lies outside the baseline's 90% interval; else the improvement is not distinguishable from today.
 * All that is said of the interval stands here, also that its ends are in order and hold the baseline: a broken interval
 * is a must, because nothing can be concluded from it; a plan within a sound one is a should, because the room may yet
 * measure more.
 */
export const planDistinguishable: Rule = {
  id: 'C10',
  reason: 1,
  title: 'The improvement is distinguishable from today',
  source: 'Hubbard 2014, 90% intervals',
  find: (session) =>
    begunMetrics(session).flatMap((metric) => {
      const flaws = intervalFlaws(session, metric);
      return flaws.length > 0 ? flaws : indistinguishable(session, metric);
    }),
};
