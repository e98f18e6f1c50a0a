import { fieldPath } from '#shared/core/field-path';
import type { Id, OptionalId } from '#shared/core/ids';
import { isBlank, isolated } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { type Phase, PHASE_NAMES, type PhaseKind, type Task } from '#shared/plan/phase';
import type { Participant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import type { Severity } from '../finding.ts';

/** What a thing is called in a finding: its name, or what it is and where it stands while it has none. */
export const metricLabel = (session: Session, metric: Metric): string =>
  isBlank(metric.name) ? `Metric ${session.metrics.indexOf(metric) + 1}` : metric.name.trim();

/** @see metricLabel */
export const phaseLabel = (phase: Phase): string =>
  isBlank(phase.name) ? PHASE_NAMES[phase.kind] : phase.name.trim();

/** @see metricLabel */
export const taskLabel = (task: Task): string => (isBlank(task.name) ? 'A task' : quoted(task.name));

/** A name inside a sentence; as typed, because lower-casing would spoil names such as "IT tickets". */
export const quoted = (name: string): string => `“${isolated(name.trim())}”`;

/** Several words as a list in a sentence: "training, monitoring and roll-back". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

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

/**
 * Phases that have begun: both days are said, or an operation's first. A phase without dates has one finding, its dates;
 * owners, money and gates are asked once it stands in the calendar.
 */
export const datedPhases = (session: Session): readonly Phase[] => session.phases.filter(isDated);

/** @see datedPhases */
export const isDated = (phase: Phase): boolean =>
  phase.start !== '' && (phase.end !== '' || phase.kind === 'operate');

/** The first phase of a kind, in the order of the plan. */
export const phaseOfKind = (session: Session, kind: PhaseKind): Phase | undefined =>
  session.phases.find((phase) => phase.kind === kind);

/** Whether a task has an owner and an end: who does it, and by when. */
export const isAssigned = (task: Task): boolean => task.owner !== '' && task.end !== '';

/** The person a reference names. */
export const personOf = (session: Session, id: OptionalId | Id): Participant | undefined =>
  session.participants.find((person) => person.id === id);

/** Whether a reference names a person with a name. */
export const isNamed = (session: Session, id: OptionalId): boolean =>
  !isBlank(personOf(session, id)?.name ?? '');
