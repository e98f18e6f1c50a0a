import { say } from '#shared/language/say';
import type { OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Parsed } from '#shared/core/parsed';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { makeCalendar, type WorkingCalendar } from '#shared/plan/schedule/working-calendar';
import { emptyTask, type Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { readDay, readEffort, readKind, readLength, readOwner, readPhase } from './cells.ts';
import { type ListError, type ListLayout, type ListRow, readLayout } from './layout.ts';
import { type KnownTasks, readPredecessors } from './predecessors.ts';
import { plainWord } from './words.ts';

/** What becomes of one line of a list. */
export type TaskLine = {
  /** As a spreadsheet counts: the headings are line 1. */
  readonly line: number;
  readonly name: string;
  /** The task as it would be added; null where the line has errors. */
  readonly task: Task | null;
  readonly phaseId: Id;
  /** The name of the phase; blank where the line names none that there is. */
  readonly phase: string;
  /** What is wrong, a sentence each; the line is then left out. */
  readonly errors: readonly string[];
  /** What to know about a line that is added all the same. */
  readonly notes: readonly string[];
};

/** A list of tasks as it was read. */
export type TaskList = { readonly lines: readonly TaskLine[]; readonly passedOver: readonly string[] };

/** Why nothing of a list can be read. */
export type TaskListError = ListError | PlainError<'no-phase'>;

const noPhase = (): TaskListError => ({
  code: 'no-phase',
  message: say`There is no phase yet to put tasks into.`,
  todo: say`Lay out the plan first, then bring the tasks in.`,
});

/** Where tasks go, and what they may refer to. */
export type ReadingRoom = {
  readonly session: Session;
  /** The phase of a line that names none. */
  readonly into: Phase;
  readonly newId: () => Id;
};

type Reading = {
  readonly room: ReadingRoom;
  readonly layout: ListLayout;
  readonly calendar: WorkingCalendar;
  readonly known: KnownTasks;
};

/** Reads cells one after the other and keeps what is wrong with them. */
const cellReader = () => {
  const errors: string[] = [];
  const take = <T>(parsed: Parsed<T>, fallback: T): T => {
    if (parsed.ok) return parsed.value;
    errors.push(parsed.message);
    return fallback;
  };
  return { errors, take };
};

type Days = { readonly start: OptionalDate; readonly end: OptionalDate; readonly duration: number | null };

/**
 * The days of a line. A length counts before an end, as everywhere; without one, an end becomes the length from the start,
 * or stays as it is where no start is said. Where a list says "not before", its start is a computed one and is not taken.
 */
const daysOf = (
  cells: ListRow['cells'],
  { room, layout, calendar }: Reading,
  take: <T>(parsed: Parsed<T>, fallback: T) => T,
): Days => {
  const { locale, calendar: spec } = room.session;
  const isComputed = layout.columns.includes('not-before');
  const begins = isComputed ? (cells['not-before'] ?? '') : (cells.start ?? '');
  const start = take<OptionalDate>(readDay(begins, isComputed ? say`Not before` : say`Start`, locale), '');
  const end = take<OptionalDate>(readDay(cells.end ?? '', say`End`, locale), '');
  const duration = take(readLength(cells.days ?? '', locale, 7 - new Set(spec.weekend).size), null);
  if (duration !== null) return { start, end: '', duration };
  if (end === '' || start === '') return { start, end: isComputed ? '' : end, duration };
  const isBackwards = end < start;
  take<null>(
    isBackwards ? { ok: false, message: say`The end lies before the start.` } : { ok: true, value: null },
    null,
  );
  return { start, end: '', duration: isBackwards ? null : Math.max(1, calendar.workdaysBetween(start, end)) };
};

const nameError = (name: string): readonly string[] => {
  if (name === '') return [say`The task has no name.`];
  return name.length > SHORT_TEXT_LIMIT ? [say`The name is longer than ${SHORT_TEXT_LIMIT} characters.`] : [];
};

const readLine = ({ line, cells }: ListRow, id: Id, reading: Reading): TaskLine => {
  const { session, into } = reading.room;
  const { errors, take } = cellReader();
  const name = (cells.name ?? '').replaceAll(/\s+/g, ' ').trim();
  errors.push(...nameError(name));
  const named = readPhase(cells.phase ?? '', session.phases, into);
  const phase = take(named, into);
  const kind = take(readKind(cells.kind ?? ''), 'build');
  const owner = take(readOwner(cells.owner ?? '', session.participants), '');
  const days = daysOf(cells, reading, take);
  const due = take<OptionalDate>(readDay(cells.due ?? '', say`Due`, session.locale), '');
  const effort = take(
    readEffort(cells.effort ?? '', session.locale, 7 - new Set(session.calendar.weekend).size),
    null,
  );
  const links = take(readPredecessors(cells.predecessors ?? '', id, reading.known), []);
  const isThere = phase.tasks.some((task) => plainWord(task.name) === plainWord(name));
  return {
    line,
    name,
    phaseId: phase.id,
    phase: named.ok ? phase.name.trim() : '',
    task: errors.length > 0 ? null : { ...emptyTask(id, kind, name), ...days, owner, due, effort, links },
    errors,
    notes: isThere && name !== '' ? [say`The phase has a task of this name already.`] : [],
  };
};

/** Names and numbers that links may use. Numbers are those of a column for them, else the lines of the list. */
const knownTasks = (layout: ListLayout, ids: readonly Id[], { phases }: Session): KnownTasks => {
  const isNumbered = layout.columns.includes('number');
  const byName = new Map<string, Id[]>();
  const name = (text: string, id: Id): void => {
    const key = plainWord(text);
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), id]);
  };
  layout.rows.forEach(({ cells }, at) => name(cells.name ?? '', ids[at] as Id));
  const own = new Set(byName.keys());
  for (const task of phases.flatMap(({ tasks }) => tasks)) {
    if (!own.has(plainWord(task.name))) name(task.name, task.id);
  }
  const byNumber = new Map(
    layout.rows.map(({ line, cells }, at) => [
      isNumbered ? (cells.number ?? '').trim() : String(line),
      ids[at] as Id,
    ]),
  );
  byNumber.delete('');
  return { byNumber, byName };
};

/** The links to lines that are left out go with them; the line says so. */
const withoutLost = (lines: readonly TaskLine[], ids: readonly Id[]): readonly TaskLine[] => {
  const lost = new Map(
    lines.flatMap(({ task, line }, at) => (task === null ? [[ids[at] as Id, line] as const] : [])),
  );
  return lines.map((entry) => {
    const missing = entry.task?.links.filter(({ from }) => lost.has(from)) ?? [];
    if (entry.task === null || missing.length === 0) return entry;
    const links = entry.task.links.filter(({ from }) => !lost.has(from));
    const which = missing.map(({ from }) => lost.get(from)).join(', ');
    const note = say`It waits for line ${which}, which is left out; it is added without that link.`;
    return { ...entry, task: { ...entry.task, links }, notes: [...entry.notes, note] };
  });
};

const withTasks = (phases: readonly Phase[], lines: readonly TaskLine[]): Phase[] =>
  phases.map((phase) => ({
    ...phase,
    tasks: [
      ...phase.tasks,
      ...lines.flatMap(({ task, phaseId }) => (task !== null && phaseId === phase.id ? [task] : [])),
    ],
  }));

/** Tasks that would wait for each other in a circle. A plan that has such a circle already is not blamed on the list. */
const withoutCircles = (lines: readonly TaskLine[], session: Session): readonly TaskLine[] => {
  if (schedulePlan(session).problem !== null) return lines;
  const { problem } = schedulePlan({ phases: withTasks(session.phases, lines), calendar: session.calendar });
  if (problem === null) return lines;
  const concerned = new Set<string>(problem.tasks);
  return lines.map((entry) =>
    entry.task !== null && concerned.has(entry.task.id)
      ? { ...entry, task: null, errors: [...entry.errors, problem.message] }
      : entry,
  );
};

/**
 * Reads a list of tasks from a spreadsheet or another tool: a table whose first line names the columns (English or
 * German, in any order), one task a line. Each line comes back as what would be added, or with what is wrong with it; a
 * wrong cell is never dropped in silence. Days are ISO 8601 or in the order of the session's locale.
 */
export const readTaskList = (text: string, room: ReadingRoom): Result<TaskList, TaskListError> => {
  const { session, newId } = room;
  if (session.phases.length === 0) return err(noPhase());
  const layout = readLayout(text);
  if (!layout.ok) return layout;
  const ids = layout.value.rows.map(() => newId());
  const known = knownTasks(layout.value, ids, session);
  const reading = { room, layout: layout.value, calendar: makeCalendar(session.calendar), known };
  const read = layout.value.rows.map((row, at) => readLine(row, ids[at] as Id, reading));
  const lines = withoutLost(withoutCircles(withoutLost(read, ids), session), ids);
  return ok({ lines, passedOver: layout.value.passedOver });
};

/** The lines that can be added, as one step; null where there are none. */
export const taskListCommand = (lines: readonly TaskLine[]) => {
  const commands = lines.flatMap(({ task, phaseId }) =>
    task === null ? [] : [{ type: 'task.add' as const, phaseId, item: task }],
  );
  const name = commands.length === 1 ? say`import a task` : say`import ${commands.length} tasks`;
  return commands.length === 0 ? null : { type: 'batch' as const, name, commands };
};
