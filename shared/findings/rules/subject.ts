import { phrase, said, say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import type { Id, OptionalId } from '#shared/core/ids';
import { formatDate, type IsoDate } from '#shared/core/dates';
import { isBlank, isolated } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { type Phase, PHASE_NAMES, type PhaseKind } from '#shared/plan/phase';
import { type PlacedPhase, type PlacedTask, schedulePlan } from '#shared/plan/plan-schedule';
import type { Task } from '#shared/plan/task';
import type { Participant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import type { Severity } from '../finding.ts';

/** What a thing is called in a finding: its name, or what it is and where it stands while it has none. */
export const metricLabel = (session: Session, metric: Metric): string =>
  isBlank(metric.name) ? say`Metric ${session.metrics.indexOf(metric) + 1}` : metric.name.trim();

/** @see metricLabel */
export const phaseLabel = (phase: Phase): string =>
  isBlank(phase.name) ? said(PHASE_NAMES[phase.kind]) : phase.name.trim();

/** @see metricLabel */
export const taskLabel = (task: Task): string => (isBlank(task.name) ? say`A task` : quoted(task.name));

/** A name inside a sentence; as typed, because lower-casing would spoil names such as "IT tickets". */
export const quoted = (name: string): string => say`“${isolated(name.trim())}”`;

/** Several words as a list in a sentence: "training, monitoring and roll-back". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : say`${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** The path of a metric's field. */
export const metricPath = (metric: Metric, ...steps: readonly string[]): string =>
  fieldPath('metrics', metric.id, ...steps);

/** The path of a phase's field. */
export const phasePath = (phase: Phase, ...steps: readonly string[]): string =>
  fieldPath('phases', phase.id, ...steps);

/** The path of a task's field. */
export const taskPath = (phase: Phase, task: Task, ...steps: readonly string[]): string =>
  phasePath(phase, 'tasks', task.id, ...steps);

/**
 * Metrics that have begun: a name, a baseline or a plan level. An empty metric has one finding, that it has no name; the
 * rest is asked once it is more than an idea.
 */
export const begunMetrics = (session: Session): readonly Metric[] =>
  session.metrics.filter(
    ({ name, baseline, plan }) => !isBlank(name) || baseline.value !== null || plan.value !== null,
  );

/**
 * Metrics with a number. How it is read, who answers for it and by when is asked only of these: a bare name is asked
 * for its numbers first.
 */
export const numberedMetrics = (session: Session): readonly Metric[] =>
  session.metrics.filter(
    ({ baseline, plan, must }) => baseline.value !== null || plan.value !== null || must.value !== null,
  );

/** How much a gap in a metric weighs: what is decided by must be complete, what explains should be. */
export const weightOf = (metric: Metric): Severity => (metric.role === 'primary' ? 'must' : 'should');

/** A day as it reads in the session's locale: "30 June 2027". */
export const dayText = (session: Session, day: IsoDate): string => formatDate(day, session.locale);

/** First day, last day and gate of a phase; blank while nothing says them. */
export type PhaseDays = Pick<PlacedPhase, 'start' | 'end' | 'gate'>;

/**
 * When a phase is, as the plan places it: its own days, or those that follow from its work and from the gate it waits
 * for. As typed where nothing can be placed, because the calendar has no working day.
 */
export const phaseDays = (session: Session, phase: Phase): PhaseDays =>
  placedPhase(session, phase) ?? { start: phase.start, end: phase.end, gate: phase.gate.date };

/** A phase in the calendar of the plan. The schedule is remembered with the plan, so asking again costs nothing. */
export const placedPhase = (session: Session, phase: Phase): PlacedPhase | undefined =>
  schedulePlan(session).phases.get(phase.id);

/** @see placedPhase */
export const placedTask = (session: Session, task: Pick<Task, 'id'>): PlacedTask | undefined =>
  schedulePlan(session).tasks.get(task.id);

/**
 * Phases that have begun: both days are known, or an operation's first. A phase without dates has one finding, its dates;
 * owners, money and gates are asked once it stands in the calendar.
 */
export const datedPhases = (session: Session): readonly Phase[] =>
  session.phases.filter((phase) => isDated(session, phase));

/** @see datedPhases */
export const isDated = (session: Session, phase: Phase): boolean => {
  const { start, end } = phaseDays(session, phase);
  return start !== '' && (end !== '' || phase.kind === 'operate');
};

/**
 * Whether there is something to be ready for: a number and a phase, dated or not. What the data is and what it connects
 * to is asked from then on; before, the silence of a session proves nothing.
 */
export const isPlanned = (session: Session): boolean =>
  session.phases.length > 0 && numberedMetrics(session).length > 0;

/** The first phase of a kind, in the order of the plan. */
export const phaseOfKind = (session: Session, kind: PhaseKind): Phase | undefined =>
  session.phases.find((phase) => phase.kind === kind);

/** Whether anything says when a task is done: its length, its last day or the day it is due. */
export const hasEnd = ({ duration, end, due }: Task): boolean =>
  duration !== null || end !== '' || due !== '';

/** Whether a task has an owner and an end: who does it, and by when. */
export const isAssigned = (task: Task): boolean => task.owner !== '' && hasEnd(task);

/** What {@link isAssigned} misses, as words of a sentence: "no owner and no length". */
export const unassignedWords = (tasks: readonly Task[]): string =>
  lackWords([
    ...(tasks.some(({ owner }) => owner === '') ? [phrase('owner')] : []),
    ...(tasks.some((task) => !hasEnd(task)) ? [phrase('length')] : []),
  ]);

/** What is missing, in a sentence: "no owner", "no owner, no access date and no lawful basis". */
export const lackWords = (words: readonly string[]): string =>
  listed(words.map((word) => say`no ${said(word)}`));

/** The person a reference names. */
export const personOf = (session: Session, id: OptionalId | Id): Participant | undefined =>
  session.participants.find((person) => person.id === id);

/** Whether a reference names a person with a name. */
export const isNamed = (session: Session, id: OptionalId): boolean =>
  !isBlank(personOf(session, id)?.name ?? '');
