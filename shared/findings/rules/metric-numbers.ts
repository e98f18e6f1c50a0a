import { say } from '#shared/language/say';
import { formatDate, type IsoDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import {
  BASELINE_MONTHS,
  baselineStanding,
  type BaselineFlaw,
  formatWithUnit,
  guardrailLimit,
  type OrderProblem,
  orderProblems,
} from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { begunMetrics, metricLabel, metricPath, quoted, weightOf } from './subject.ts';

const findingFor = (
  session: Session,
  metric: Metric,
  field: readonly string[],
  words: Pick<RuleFinding, 'statement' | 'advice'> & Partial<RuleFinding>,
): RuleFinding => ({
  severity: weightOf(metric),
  stage: 'measure',
  path: metricPath(metric, ...field),
  place: metricLabel(session, metric),
  ...words,
});

const missingNumbers = (session: Session, metric: Metric): RuleFinding[] => {
  const name = quoted(metricLabel(session, metric));
  if (metric.role === 'guardrail') {
    if (guardrailLimit(metric) !== null) return [];
    const words = {
      severity: 'must',
      statement: say`The guardrail ${name} has no limit`,
      advice: say`Say which number it must not pass; without one it cannot stop anything.`,
    } as const;
    return [findingFor(session, metric, ['must', 'value'], words)];
  }
  const findings: RuleFinding[] = [];
  if (metric.baseline.value === null) {
    findings.push(
      findingFor(session, metric, ['baseline', 'value'], {
        statement: say`Nobody knows today’s level of ${name}`,
        advice: say`Write the baseline down, or an assumption until it is measured; without it no gain can be shown.`,
      }),
    );
  }
  if (metric.plan.value === null) {
    findings.push(
      findingFor(session, metric, ['plan', 'value'], {
        statement: say`${name} has no plan level`,
        advice: say`Ask the room which number it promises; budget and gates hang on it.`,
      }),
    );
  }
  return findings;
};

const ORDER_WORDS: Readonly<Record<OrderProblem['kind'], (name: string) => [string, string]>> = {
  'plan-equals-baseline': (name) => [
    say`The plan for ${name} is today’s level`,
    say`A plan that changes nothing needs no project; correct one of the two numbers.`,
  ],
  'plan-worse-than-baseline': (name) => [
    say`The plan for ${name} is worse than today`,
    say`Correct the plan level, the baseline, or which way is better.`,
  ],
  'must-beyond-plan': (name) => [
    say`The must level of ${name} asks more than the plan`,
    say`Must is the least that counts as success; it lies between the baseline and the plan.`,
  ],
  'must-worse-than-baseline': (name) => [
    say`The must level of ${name} is worse than today`,
    say`It would be passed without doing anything; set it between the baseline and the plan.`,
  ],
  'wish-short-of-plan': (name) => [
    say`The wish for ${name} falls short of the plan`,
    say`A wish lies beyond the plan; correct one of the two, or clear the wish.`,
  ],
};

const orderFindings = (session: Session, metric: Metric): RuleFinding[] =>
  orderProblems(metric).map(({ level, kind }) => {
    const [statement, advice] = ORDER_WORDS[kind](quoted(metricLabel(session, metric)));
    const severity = kind === 'wish-short-of-plan' ? 'should' : 'must';
    return findingFor(session, metric, [level, 'value'], { severity, part: kind, statement, advice });
  });

/** C1: baseline, must, plan and wish are numbers, in order, and the plan differs from today. */
export const levelsInOrder: Rule = {
  id: 'C1',
  reason: 1,
  title: 'Levels are numbers in order',
  source: 'Planguage (Gilb 2005): past, must, plan, wish',
  find: (session) =>
    begunMetrics(session).flatMap((metric) => [
      ...missingNumbers(session, metric),
      ...orderFindings(session, metric),
    ]),
};

const flawWords = (flaw: BaselineFlaw, metric: Metric, locale: string): string => {
  const day = metric.baseline.date === '' ? '' : formatDate(metric.baseline.date, locale);
  switch (flaw) {
    case 'no-date':
      return say`it has no date`;
    case 'future':
      return say`its date, ${day}, is still to come`;
    case 'old':
      return say`it is from ${day}, more than ${BASELINE_MONTHS} months ago`;
    case 'no-evidence':
      return say`no evidence is named`;
  }
};

const FLAW_FIELD: Readonly<Record<BaselineFlaw, string>> = {
  'no-date': 'date',
  future: 'date',
  old: 'date',
  'no-evidence': 'evidence',
};

const assumedBaseline = (session: Session, metric: Metric, today: IsoDate): RuleFinding[] => {
  const standing = baselineStanding(metric, today);
  const first = standing.kind === 'assumed' ? standing.reasons[0] : undefined;
  if (standing.kind !== 'assumed' || !first) return [];
  const value = formatWithUnit(metric.baseline.value ?? 0, metric.unit, session.locale);
  const why = standing.reasons.map((flaw) => flawWords(flaw, metric, session.locale)).join(', and ');
  return [
    findingFor(session, metric, ['baseline', FLAW_FIELD[first]], {
      part: standing.reasons.join('-'),
      statement: say`The baseline of ${quoted(metricLabel(session, metric))}, ${value}, is assumed`,
      advice: say`It does not count as measured: ${why}. An assumed baseline blocks the pilot gate.`,
    }),
  ];
};

/** C4: the baseline is dated, evidenced and under twelve months old; otherwise it is assumed. */
export const baselineMeasured: Rule = {
  id: 'C4',
  reason: 1,
  title: 'The baseline is measured',
  source: 'Planguage "past"; the age limit is ours',
  find: (session, today) =>
    begunMetrics(session).flatMap((metric) => assumedBaseline(session, metric, today)),
};

/** S6: a metric has a name. */
export const metricNamed: Rule = {
  id: 'S6',
  reason: 1,
  title: 'Every metric has a name',
  source: 'Planguage "tag"',
  find: (session) =>
    session.metrics
      .filter(({ name }) => isBlank(name))
      .map((metric) =>
        findingFor(session, metric, ['name'], {
          severity: 'must',
          statement: say`${metricLabel(session, metric)} has no name`,
          advice: say`Call it what the people who will read it call it.`,
        }),
      ),
};

/** S7: a metric has a unit. */
export const metricUnit: Rule = {
  id: 'S7',
  reason: 1,
  title: 'Every number has a unit',
  source: 'Planguage "scale"; ISO/IEC/IEEE 15939',
  find: (session) =>
    begunMetrics(session)
      .filter(({ unit }) => isBlank(unit))
      .map((metric) =>
        findingFor(session, metric, ['unit'], {
          severity: 'must',
          statement: say`${quoted(metricLabel(session, metric))} has no unit`,
          advice: say`Say what is counted: days, percent, cases a month. A number without a unit cannot be checked.`,
        }),
      ),
};
