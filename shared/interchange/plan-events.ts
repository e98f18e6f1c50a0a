import { languageOf } from '#shared/language/language';
import { said, say, speaking } from '#shared/language/say';
import { type IsoDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import { effectiveDate, limitWord } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { criteriaInFull } from '#shared/plan/gate-criteria';
import { LEVEL_WORDS, OUTCOMES_IN_ORDER, OUTCOME_WORDS, thresholdWords } from '#shared/plan/gate-words';
import { type Phase, PHASE_NAMES } from '#shared/plan/phase';
import { type PlanSchedule, schedulePlan } from '#shared/plan/plan-schedule';
import type { Risk } from '#shared/plan/risk';
import type { Decision, Session } from '#shared/session/session';
import { personName } from './people-words.ts';

/** A day of the plan that people put into their calendars. */
export type PlanEvent = {
  readonly kind: 'start' | 'gate' | 'review' | 'milestone' | 'risk' | 'reading' | 'decision';
  /** What it belongs to: the same each time, so that a calendar updates instead of doubling. */
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
  /** Lines of text. */
  readonly details: readonly string[];
};

const phaseName = ({ name, kind }: Phase): string => (isBlank(name) ? said(PHASE_NAMES[kind]) : name.trim());

const detail = (word: string, text: string): readonly string[] =>
  isBlank(text) ? [] : [`${word}: ${text.trim()}`];

const gateDetails = (session: Session, { gate }: Phase): readonly string[] => [
  ...detail(say`Decides`, personName(session, gate.decider)),
  ...detail(
    say`May decide`,
    OUTCOMES_IN_ORDER.filter((outcome) => gate.outcomes.includes(outcome))
      .map((outcome) => OUTCOME_WORDS[outcome])
      .join(', '),
  ),
  ...criteriaInFull(gate, session.metrics).map(
    (criterion) =>
      `${isBlank(criterion.metric) ? say`A criterion` : criterion.metric.trim()}: ${thresholdWords(criterion, session.locale)}`,
  ),
  ...detail(say`If it is not passed`, gate.fallback),
];

const onDay = (date: OptionalDate, event: Omit<PlanEvent, 'date'>): readonly PlanEvent[] =>
  date === '' ? [] : [{ ...event, date }];

const phaseEvents = (
  session: Session,
  phase: Phase,
  { phases, tasks }: PlanSchedule,
): readonly PlanEvent[] => {
  const placed = phases.get(phase.id);
  const name = phaseName(phase);
  const isReview = phase.kind === 'operate';
  const { technicalOwner, operationalOwner, purpose } = phase;
  return [
    ...onDay(placed?.start ?? '', {
      kind: 'start',
      id: phase.id,
      title: say`Start: ${name}`,
      details: [
        ...detail(say`Purpose`, purpose),
        ...detail(say`Technical owner`, personName(session, technicalOwner)),
        ...detail(say`Operational owner`, personName(session, operationalOwner)),
      ],
    }),
    ...phase.tasks
      .filter(({ duration }) => duration === 0)
      .flatMap((task) =>
        onDay(tasks.get(task.id)?.end ?? '', {
          kind: 'milestone',
          id: task.id,
          title: isBlank(task.name) ? say`Milestone of ${name}` : task.name.trim(),
          details: [say`Milestone of ${name}`, ...detail(say`Owner`, personName(session, task.owner))],
        }),
      ),
    ...onDay(placed?.gate ?? '', {
      kind: isReview ? 'review' : 'gate',
      id: phase.id,
      title: `${isReview ? say`Review` : say`Gate`}: ${name}`,
      details: gateDetails(session, phase),
    }),
  ];
};

const riskEvents = (session: Session, risk: Risk): readonly PlanEvent[] =>
  risk.state !== 'open'
    ? []
    : onDay(risk.triggerDate, {
        kind: 'risk',
        id: risk.id,
        title: say`Risk: ${isBlank(risk.event) ? say`look at the sign` : risk.event.trim()}`,
        details: [
          ...detail(say`Because`, risk.cause),
          ...detail(say`Effect`, risk.effect),
          ...detail(say`What is done`, risk.action),
          ...detail(say`Owner`, personName(session, risk.owner)),
        ],
      });

/** The levels that a metric is held to; the wish is only a hope. */
const READ_LEVELS = ['must', 'plan'] as const;

/** The days on which a metric is read against what was promised. A level keeps its entry when its day changes. */
const readingEvents = (session: Session, metric: Metric): readonly PlanEvent[] =>
  READ_LEVELS.flatMap((level) => {
    const { value } = metric[level];
    if (value === null) return [];
    const limit = `${limitWord(metric.direction)} ${withUnit(formatNumber(value, session.locale), metric.unit, session.locale)}`;
    return onDay(effectiveDate(metric, level), {
      kind: 'reading',
      id: `${metric.id}-${level}`,
      title: say`Reading, ${LEVEL_WORDS[level]}: ${isBlank(metric.name) ? say`a metric without a name` : metric.name.trim()}`,
      details: [
        `${level === 'must' ? say`Must be` : say`Planned`}: ${limit}`,
        ...detail(say`How`, metric.meter),
        ...detail(say`Source`, metric.dataSource),
        ...detail(say`Reads it`, personName(session, metric.responsible)),
        ...detail(say`Answers for it`, personName(session, metric.accountable)),
      ],
    });
  });

/** The days by which open decisions will be taken. */
const decisionEvents = (session: Session, decision: Decision): readonly PlanEvent[] =>
  decision.state !== 'open'
    ? []
    : onDay(decision.date, {
        kind: 'decision',
        id: decision.id,
        title: say`Decide: ${isBlank(decision.statement) ? say`a decision without words` : decision.statement.trim()}`,
        details: [
          ...detail(say`Decides`, personName(session, decision.decidedBy)),
          ...detail(say`Because`, decision.reason),
        ],
      });

/**
 * The days of a plan in their order: the start of each phase, its milestones, its gate (of operation: its review), the
 * days on which metrics are read against their must and plan levels, those by which open decisions are taken, and those on
 * which open risks are looked at. Computed days count like typed ones; what has no day is left out. Said in the language of
 * the session.
 */
export const planEvents = (session: Session): readonly PlanEvent[] =>
  speaking(languageOf(session.locale), () => eventsOf(session));

const eventsOf = (session: Session): readonly PlanEvent[] => {
  const schedule = schedulePlan(session);
  return [
    ...session.phases.flatMap((phase) => phaseEvents(session, phase, schedule)),
    ...session.metrics.flatMap((metric) => readingEvents(session, metric)),
    ...session.decisions.flatMap((decision) => decisionEvents(session, decision)),
    ...session.risks.flatMap((risk) => riskEvents(session, risk)),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
