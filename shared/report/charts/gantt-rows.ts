import { dateFormat } from '#shared/core/intl';
import { formatDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import type { Phase, Task } from '#shared/plan/phase';

/** A stretch of days; both are included. */
export type Span = { readonly start: IsoDate; readonly end: IsoDate };

/** A task's line. `span` is null while start or end has not been said. */
export type TaskRow = { readonly name: string; readonly span: Span | null };

/** A phase's line with its tasks and gate, ready to be placed. `number` counts phases from 1. */
export type PhaseRows = {
  readonly number: number;
  readonly name: string;
  readonly span: Span | null;
  readonly gate: IsoDate | null;
  readonly tasks: readonly TaskRow[];
};

const spanOf = (start: OptionalDate, end: OptionalDate): Span | null =>
  start === '' || end === '' ? null : start <= end ? { start, end } : { start: end, end: start };

const taskRow = (task: Task): TaskRow => ({
  name: task.name.trim() === '' ? 'Task without a name' : task.name,
  span: spanOf(task.start, task.end),
});

/**
 * The rows of a plan. A phase without a start or end of its own takes them from its tasks and its gate; when these are
 * not dated either, it has no span and shows as missing.
 */
export const ganttRows = (phases: readonly Phase[]): PhaseRows[] =>
  phases.map((phase, index) => {
    const starts = phase.tasks.flatMap(({ start }) => (start === '' ? [] : [start]));
    const ends = phase.tasks.flatMap(({ end }) => (end === '' ? [] : [end]));
    const gate = phase.gate.date === '' ? null : phase.gate.date;
    const start = phase.start === '' ? (starts.toSorted()[0] ?? '') : phase.start;
    const end = phase.end === '' ? (gate ?? ends.toSorted().at(-1) ?? '') : phase.end;
    return {
      number: index + 1,
      name: phase.name.trim() === '' ? 'Phase without a name' : phase.name,
      span: spanOf(start, end),
      gate,
      tasks: phase.tasks.map(taskRow),
    };
  });

/** The first and last day that anything of a plan takes place on; null while nothing is dated. */
export const planSpan = (rows: readonly PhaseRows[]): Span | null => {
  const days = rows
    .flatMap(({ span, gate, tasks }) => [
      span?.start,
      span?.end,
      gate,
      ...tasks.flatMap((t) => [t.span?.start, t.span?.end]),
    ])
    .filter((day) => day !== null && day !== undefined)
    .toSorted();
  const [start, end] = [days[0], days.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
};

/** "18 Dec" without the year, which stands in the axis. */
export const shortDay = (date: IsoDate, locale: string): string =>
  dateFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    new Date(`${date}T00:00:00.000Z`),
  );

/** "2 Nov to 18 Dec", with the years where they differ, or words for what is not known. */
export const spanText = (span: Span | null, locale: string): string => {
  if (span === null) return 'no dates yet';
  if (span.start.slice(0, 4) === span.end.slice(0, 4)) {
    return `${shortDay(span.start, locale)} to ${shortDay(span.end, locale)}`;
  }
  return `${formatDate(span.start, locale, 'short')} to ${formatDate(span.end, locale, 'short')}`;
};

/** The plan in words: each phase with its days and gate, and what has no dates. */
export const describePlan = (rows: readonly PhaseRows[], locale: string): string => {
  if (rows.length === 0) return 'A plan without phases.';
  const phases = rows.map(({ number, name, span, gate }) => {
    const days =
      span === null ? 'no dates yet' : `${formatDate(span.start, locale)} to ${formatDate(span.end, locale)}`;
    return `${name}: ${days}; gate ${number} ${gate === null ? 'has no date yet' : `on ${formatDate(gate, locale)}`}.`;
  });
  const missing = rows.flatMap(({ tasks }) =>
    tasks.filter(({ span }) => span === null).map(({ name }) => name),
  );
  const gaps = missing.length === 0 ? '' : ` Without dates: ${missing.join(', ')}.`;
  return `${phases.join(' ')}${gaps}`;
};
