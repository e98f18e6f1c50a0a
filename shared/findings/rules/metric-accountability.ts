import { say } from '#shared/language/say';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { findUnit } from '#shared/core/units';
import { effectiveDate } from '#shared/metric/levels';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { clipText } from '#shared/session/value-words';
import type { Rule, RuleFinding } from '../finding.ts';
import {
  datedPhases,
  isNamed,
  metricLabel,
  metricPath,
  numberedMetrics,
  personOf,
  phaseDays,
  quoted,
  weightOf,
} from './subject.ts';

const measurementGaps = (session: Session, metric: Metric): RuleFinding[] => {
  const name = quoted(metricLabel(session, metric));
  const common = {
    severity: weightOf(metric),
    stage: 'measure',
    place: metricLabel(session, metric),
  } as const;
  const findings: RuleFinding[] = [];
  if (isBlank(metric.meter)) {
    findings.push({
      ...common,
      path: metricPath(metric, 'meter'),
      statement: say`Nobody said how ${name} is measured`,
      advice: say`Describe it so that a stranger gets the same number: from where to where, which cases, which clock.`,
    });
  }
  if (isBlank(metric.dataSource)) {
    findings.push({
      ...common,
      path: metricPath(metric, 'dataSource'),
      statement: say`Nobody said where the data for ${name} comes from`,
      advice: say`Name the system or the record it is read from.`,
    });
  }
  if (metric.frequency === '') {
    findings.push({
      ...common,
      severity: 'should',
      path: metricPath(metric, 'frequency'),
      statement: say`Nobody said how often ${name} is read`,
      advice: say`A gate needs a reading before its day; monthly is usual.`,
      fix: {
        label: say`Set to monthly`,
        command: () => ({ type: 'metric.update', id: metric.id, changes: { frequency: 'monthly' } }),
      },
    });
  }
  return findings;
};

/** C3: meter, data source and frequency are present. */
export const measurementDescribed: Rule = {
  id: 'C3',
  reason: 1,
  title: 'It is said how, from what and how often it is measured',
  source: 'Planguage "meter"; ISO/IEC/IEEE 15939',
  find: (session) => numberedMetrics(session).flatMap((metric) => measurementGaps(session, metric)),
};

const peopleGaps = (session: Session, metric: Metric): RuleFinding[] => {
  const name = quoted(metricLabel(session, metric));
  const common = { stage: 'measure', place: metricLabel(session, metric) } as const;
  const findings: RuleFinding[] = [];
  if (!isNamed(session, metric.accountable)) {
    findings.push({
      ...common,
      severity: weightOf(metric),
      path: metricPath(metric, 'accountable'),
      statement: say`Nobody answers for ${name}`,
      advice: say`Name one person of the client who answers for the number.`,
    });
  } else if (personOf(session, metric.accountable)?.side === 'supplier') {
    findings.push({
      ...common,
      severity: 'must',
      path: metricPath(metric, 'accountable'),
      part: 'supplier',
      statement: say`The supplier answers for ${name}`,
      advice: say`The benefit is the client’s, so someone of the client must answer for it. Name that person.`,
    });
  }
  if (!isNamed(session, metric.responsible)) {
    findings.push({
      ...common,
      severity: 'should',
      path: metricPath(metric, 'responsible'),
      statement: say`Nobody reads ${name}`,
      advice: say`Name the person who does the reading and brings the number to the gate.`,
    });
  }
  return findings;
};

/** C6: responsible and accountable are named people, and the accountable one belongs to the client. */
export const peopleNamed: Rule = {
  id: 'C6',
  reason: 1,
  title: 'Somebody answers for every number',
  source: 'Benefit profile of benefits management',
  find: (session) => numberedMetrics(session).flatMap((metric) => peopleGaps(session, metric)),
};

/** An operation goes on beyond the last of its tasks, unless somebody says when it ends. */
const holds = (session: Session, phase: Phase, day: OptionalDate): boolean => {
  const { start, end } = phaseDays(session, phase);
  const last = phase.kind === 'operate' ? phase.end : end;
  return start !== '' && day >= start && (last === '' || day <= last);
};

const deadlineGaps = (session: Session, metric: Metric): RuleFinding[] => {
  const name = quoted(metricLabel(session, metric));
  const day = effectiveDate(metric, 'plan');
  const common = {
    severity: weightOf(metric),
    stage: 'measure',
    path: metricPath(metric, ...(metric.plan.by === '' ? ['deadline'] : ['plan', 'by'])),
    place: metricLabel(session, metric),
  } as const;
  if (day === '') {
    const advice = say`Say by which day the plan level is reached; a target without a date cannot be missed.`;
    return [{ ...common, statement: say`${name} has no deadline`, advice }];
  }
  const { date } = metric.baseline;
  if (date !== '' && day <= date) {
    const advice = say`The baseline is from ${formatDate(date, session.locale)}. Correct one of the two days.`;
    return [
      {
        ...common,
        severity: 'must',
        part: 'before',
        statement: say`The deadline of ${name} is before its baseline`,
        advice,
      },
    ];
  }
  const phases = datedPhases(session);
  if (phases.length === 0 || phases.some((phase) => holds(session, phase, day))) return [];
  const advice = say`${formatDate(day, session.locale)} lies in no phase, so no gate can look at it. Move the deadline or a phase.`;
  return [
    {
      ...common,
      severity: 'should',
      part: 'outside',
      statement: say`The deadline of ${name} is outside the plan`,
      advice,
    },
  ];
};

/** Must and wish may have days of their own; they cannot have been reached before today's level was read. */
const earlyLevels = (session: Session, metric: Metric): RuleFinding[] => {
  const { date } = metric.baseline;
  return (['must', 'wish'] as const).flatMap((level): RuleFinding[] => {
    const { value, by } = metric[level];
    if (value === null || by === '' || date === '' || by > date) return [];
    return [
      {
        severity: 'must',
        stage: 'measure',
        path: metricPath(metric, level, 'by'),
        part: 'before',
        place: metricLabel(session, metric),
        statement: say`The ${level} level of ${quoted(metricLabel(session, metric))} is due before its baseline`,
        advice: say`The baseline is from ${formatDate(date, session.locale)}. Correct one of the two days.`,
      },
    ];
  });
};

/**
 * C7: the deadline follows the baseline date and falls inside a phase of the plan; days of single levels follow the
 * baseline too. Guardrails have no deadline.
 */
export const deadlineInPlan: Rule = {
  id: 'C7',
  reason: 1,
  title: 'The deadline fits the baseline and the plan',
  source: 'Benefit profile "planned date"',
  find: (session) =>
    numberedMetrics(session)
      .filter(({ role }) => role !== 'guardrail')
      .flatMap((metric) => [...deadlineGaps(session, metric), ...earlyLevels(session, metric)]),
};

/** A guardrail that protects nothing yet is linked; otherwise a new one is added. The label says which. */
const guardrailFix = (session: Session, guarded: Metric): NonNullable<RuleFinding['fix']> => {
  const free = session.metrics.find(({ role, guards }) => role === 'guardrail' && guards.length === 0);
  return free
    ? {
        label: say`Let ${quoted(clipText(metricLabel(session, free)))} guard it`,
        command: () => ({ type: 'metric.update', id: free.id, changes: { guards: [guarded.id] } }),
      }
    : {
        label: say`Name a guardrail`,
        command: (newId) => ({
          type: 'metric.add',
          item: { ...emptyMetric(newId(), 'guardrail'), guards: [guarded.id] },
        }),
      };
};

/** Effort that is no unit of time: full-time equivalents and person days. */
const EFFORT = /^(?:ftes?|(?:person|man|staff)[- ](?:hours?|days?|weeks?|months?|years?))$/i;

/** Whether a unit counts what is spent: "hours a year" and "USD an invoice" do, "alerts a day" does not. */
const isSpent = (unit: string): boolean => {
  const [counted = ''] = unit.split(/ (?:per|an?|pro|je) |\//);
  const dimension = findUnit(counted)?.dimension ?? '';
  return (
    ['duration', 'working time'].includes(dimension) ||
    dimension.startsWith('money') ||
    EFFORT.test(counted.trim())
  );
};

/** What is got through in a time or by a person: "issues resolved an hour", "cases per clerk". */
const THROUGHPUT =
  /(?:\/|\b(?:per|an?)) ?(?:second|minute|hour|day|week|month|quarter|year|agent|fte|clerk|person)s?$/i;

/**
 * Whether a metric is one of efficiency: it counts time, effort or money spent, or how much is got through in a time.
 * Such a number improves on paper when work is left out or pushed to somebody else.
 */
const isEfficiency = ({ unit, direction }: Metric): boolean =>
  isSpent(unit) || (direction === 'increase' && THROUGHPUT.test(unit.trim()));

/**
 * Whether a metric needs a guardrail: every primary one, and every supporting one of efficiency that has a plan level,
 * because a level that is asked for is worked towards.
 */
export const needsGuardrail = (metric: Metric): boolean =>
  metric.role === 'primary' ||
  (metric.role === 'supporting' && metric.plan.value !== null && isEfficiency(metric));

const unguarded = (session: Session): RuleFinding[] => {
  const guarded = new Set(
    session.metrics.flatMap(({ role, guards }) => (role === 'guardrail' ? guards : [])),
  );
  return numberedMetrics(session)
    .filter((metric) => needsGuardrail(metric) && !guarded.has(metric.id))
    .map((metric) => ({
      severity: 'should',
      stage: 'measure',
      path: 'metrics',
      part: metric.id,
      place: metricLabel(session, metric),
      statement: say`Nothing guards ${quoted(metricLabel(session, metric))}`,
      advice: say`Name what must not get worse while this improves, for example complaints or errors.`,
      fix: guardrailFix(session, metric),
    }));
};

/** Guardrails that name nothing to protect, once there is something that could be named. */
const idleGuardrails = (session: Session): RuleFinding[] => {
  if (session.metrics.every(({ role }) => role === 'guardrail')) return [];
  return numberedMetrics(session)
    .filter(({ role, guards }) => role === 'guardrail' && guards.length === 0)
    .map((metric) => ({
      severity: 'should',
      stage: 'measure',
      path: metricPath(metric, 'guards'),
      place: metricLabel(session, metric),
      statement: say`${quoted(metricLabel(session, metric))} guards nothing`,
      advice: say`Say which metric must not be reached at its cost; until then no gate asks for it.`,
    }));
};

/**
 * C9: at least one guardrail protects every primary metric and every other metric of efficiency, so that speed is not
 * bought with quality; and every guardrail protects something. Where both are open, linking the two mends both, so only
 * the first is said.
 */
export const guardrailNamed: Rule = {
  id: 'C9',
  reason: 1,
  title: 'A guardrail protects every metric that decides or saves',
  source: 'Google PAIR guidebook, second-order effects',
  find: (session) => {
    const open = unguarded(session);
    return open.length > 0 ? open : idleGuardrails(session);
  },
};
