import { dayFromNumber, dayNumber, type IsoDate, type OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { Phase } from '#shared/plan/phase';
import { type PlanSchedule, schedulePlan } from '#shared/plan/plan-schedule';
import { withLength, withStart, workdaysLater } from '#shared/plan/retime';
import type { Task } from '#shared/plan/task';
import type { SimpleCommand } from '#shared/session/command';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { termsTexts } from '#shared/language/terms';
import { textsNow } from '../../components/language.ts';

/** What can be taken hold of in the chart. */
export type GanttItem =
  | { readonly kind: 'gate'; readonly id: Id }
  | { readonly kind: 'phase'; readonly id: Id }
  | { readonly kind: 'task'; readonly id: Id; readonly phaseId: Id };

/** The plan as an edit would leave it, and the one command that does so. */
export type GanttEdit = { readonly command: SimpleCommand; readonly session: ChartSession };

/** An edit, or in plain words why there is none. */
export type Edited = Result<GanttEdit, PlainError>;

const words = () => textsNow(pathGanttTexts).edits;

const refuse = (message: string, next = ''): Edited => err({ code: 'no-edit', message, todo: next });

const changePhase = (session: ChartSession, id: Id, change: (phase: Phase) => Phase): ChartSession => ({
  ...session,
  phases: session.phases.map((phase) => (phase.id === id ? change(phase) : phase)),
});

/** The document with one of the chart's commands in it, in memory only. */
const applied = (session: ChartSession, command: SimpleCommand): ChartSession => {
  switch (command.type) {
    case 'task.update':
      return changePhase(session, command.phaseId, (phase) => ({
        ...phase,
        tasks: phase.tasks.map((task) => (task.id === command.id ? { ...task, ...command.changes } : task)),
      }));
    case 'gate.update':
      return changePhase(session, command.phaseId, (phase) => ({
        ...phase,
        gate: { ...phase.gate, ...command.changes },
      }));
    case 'phase.update':
      return changePhase(session, command.id, (phase) => ({ ...phase, ...command.changes }) as Phase);
    default:
      return session;
  }
};

const edited = (session: ChartSession, command: SimpleCommand): GanttEdit => ({
  command,
  session: applied(session, command),
});

/** A task with its phase; undefined once it is deleted. */
export const taskOf = (
  { phases }: Pick<ChartSession, 'phases'>,
  id: string,
): { readonly task: Task; readonly phase: Phase } | undefined => {
  for (const phase of phases) {
    const task = phase.tasks.find((entry) => entry.id === id);
    if (task) return { task, phase };
  }
  return undefined;
};

const nextWorkday = (day: number, { calendar }: PlanSchedule): IsoDate => {
  const date = dayFromNumber(day);
  const worked = calendar.nextWorkday(date);
  return worked.ok ? worked.value : date;
};

const nameOf = (session: ChartSession, id: string): string => {
  const name = taskOf(session, id)?.task.name.trim() ?? '';
  return name === '' ? words().taskBefore : textsNow(termsTexts).quoted(name);
};

/** Why a task stays where it is although it was asked to start earlier. */
const heldBack = (session: ChartSession, id: Id): Edited => {
  const by = schedulePlan(session).tasks.get(id)?.drivenBy ?? '';
  return by === ''
    ? refuse(words().waitsForPhase)
    : refuse(words().waitsForTask(nameOf(session, by)), words().moveThat);
};

/** Lets a task start on a day, or on the next one that is worked. Refused where what it waits for holds it back. */
const startTask = (session: ChartSession, id: Id, day: number): Edited => {
  const found = taskOf(session, id);
  if (!found) return refuse(words().gone);
  const before = schedulePlan(session);
  const start = nextWorkday(day, before);
  const changes = withStart(found.task, start, before.calendar);
  const edit = edited(session, { type: 'task.update', phaseId: found.phase.id, id, changes });
  const [was, is] = [before.tasks.get(id), schedulePlan(edit.session).tasks.get(id)];
  if (was !== undefined && start < was.start && is?.start === was.start) return heldBack(session, id);
  return ok(edit);
};

/** Gives a task another length in working days; at least one. */
export const lengthenTask = (session: ChartSession, id: Id, length: number): Edited => {
  const found = taskOf(session, id);
  if (!found) return refuse(words().gone);
  if (length < 1) return refuse(words().leastDay, words().milestone);
  const command = { type: 'task.update', phaseId: found.phase.id, id, changes: withLength(length) } as const;
  return ok(edited(session, command));
};

const dayOr = (day: OptionalDate | undefined, today: IsoDate): IsoDate =>
  day === undefined || day === '' ? today : day;

/** The first day of what is moved: of a gate its day, of a task that lies nowhere the start of its phase. */
const firstDay = (session: ChartSession, item: GanttItem, today: IsoDate): IsoDate => {
  const { tasks, phases } = schedulePlan(session);
  if (item.kind === 'gate') return dayOr(phases.get(item.id)?.gate, today);
  if (item.kind === 'phase') return dayOr(phases.get(item.id)?.start, today);
  return tasks.get(item.id)?.start ?? dayOr(phases.get(item.phaseId)?.start, today);
};

/** Puts a task, phase or gate on a day, or on the next one that is worked. */
export const moveTo = (session: ChartSession, item: GanttItem, day: number): Edited => {
  if (item.kind === 'task') return startTask(session, item.id, day);
  if (!session.phases.some(({ id }) => id === item.id)) return refuse(words().gone);
  const date = nextWorkday(day, schedulePlan(session));
  const command: SimpleCommand =
    item.kind === 'gate'
      ? { type: 'gate.update', phaseId: item.id, changes: { date } }
      : { type: 'phase.update', id: item.id, changes: { start: date } };
  const edit = edited(session, command);
  if (item.kind === 'gate') return ok(edit);
  const [was, is] = [
    schedulePlan(session).phases.get(item.id)?.start ?? '',
    schedulePlan(edit.session).phases.get(item.id)?.start ?? '',
  ];
  return was !== '' && date < was && is === was ? refuse(words().phaseWaits) : ok(edit);
};

/** Moves by so many days of the calendar, as a drag does. */
export const moveByDays = (session: ChartSession, item: GanttItem, days: number, today: IsoDate): Edited =>
  moveTo(session, item, dayNumber(firstDay(session, item, today)) + days);

/** Moves by so many working days, as a key does. What lies nowhere is first put at the start of its phase. */
export const moveByWorkdays = (
  session: ChartSession,
  item: GanttItem,
  days: number,
  today: IsoDate,
): Edited => {
  const from = firstDay(session, item, today);
  const { calendar, tasks } = schedulePlan(session);
  const isNew = item.kind === 'task' && !tasks.has(item.id);
  return moveTo(session, item, dayNumber(isNew ? from : workdaysLater(from, days, calendar)));
};

/** Moves the end of a task by so many days of the calendar, as a drag of its edge does. */
export const stretchByDays = (session: ChartSession, id: Id, days: number): Edited => {
  const { tasks, calendar } = schedulePlan(session);
  const placed = tasks.get(id);
  if (!placed) return refuse(words().noDay, words().moveFirst);
  const end = dayFromNumber(Math.max(dayNumber(placed.start), dayNumber(placed.end) + days));
  return lengthenTask(session, id, Math.max(1, calendar.workdaysBetween(placed.start, end)));
};

/** Makes a task longer or shorter by so many working days. */
export const stretchByWorkdays = (session: ChartSession, id: Id, days: number): Edited => {
  const placed = schedulePlan(session).tasks.get(id);
  return placed ? lengthenTask(session, id, placed.length + days) : refuse(words().noDay, words().moveFirst);
};

/** Lets one task wait for another to end. Refused for itself, twice, and in a circle. */
export const linkTasks = (session: ChartSession, from: Id, to: Id): Edited => {
  const found = taskOf(session, to);
  if (!found || !taskOf(session, from)) return refuse(words().gone);
  if (from === to) return refuse(words().itself, words().chooseOther);
  if (found.task.links.some((link) => link.from === from)) {
    return refuse(words().already(nameOf(session, from)));
  }
  const links = [...found.task.links, { from, type: 'FS' as const, lag: 0 }];
  const edit = edited(session, { type: 'task.update', phaseId: found.phase.id, id: to, changes: { links } });
  const [was, is] = [schedulePlan(session).problem, schedulePlan(edit.session).problem];
  return was === null && is !== null ? err({ code: is.code, message: is.message, todo: is.todo }) : ok(edit);
};
