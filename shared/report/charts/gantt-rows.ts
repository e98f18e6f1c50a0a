import { say } from '#shared/language/say';
import { formatDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import { dateFormat } from '#shared/core/intl';
import { isBlank } from '#shared/core/text';
import type { Id } from '#shared/core/ids';
import type { Gate } from '#shared/plan/gate';
import type { Phase } from '#shared/plan/phase';
import { type PlacedTask, type PlanSchedule, schedulePlan } from '#shared/plan/plan-schedule';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import type { Span } from './gantt-axis.ts';

/** What a plan is drawn from. */
export type GanttSession = Pick<Session, 'phases' | 'calendar' | 'planBaseline'>;

/** How far a gate has come: `due` once its day has passed without a decision; the rest is what was decided. */
export type GateState = 'planned' | 'due' | 'passed' | 'stopped' | 'held' | 'sent-back';

/** A gate as it is drawn. `number` counts the phases from 1; `kept` is its day in the plan that was kept. */
export type GanttGate = {
  readonly phaseId: Id;
  readonly number: number;
  readonly date: IsoDate | null;
  readonly state: GateState;
  readonly kept: IsoDate | null;
};

/** A phase's line. */
export type PhaseRow = {
  readonly kind: 'phase';
  readonly id: Id;
  readonly number: number;
  readonly name: string;
  readonly span: Span | null;
};

/** A task's line. `placed` is null while it lies nowhere; `room` is then where it is dashed: the days of its phase. */
export type TaskRow = {
  readonly kind: 'task';
  readonly id: Id;
  readonly phaseId: Id;
  readonly name: string;
  readonly task: Task;
  readonly placed: PlacedTask | null;
  readonly room: Span | null;
  readonly kept: Span | null;
};

/** A line that says how many tasks of a phase are not drawn. */
export type MoreRow = { readonly kind: 'more'; readonly id: string; readonly count: number };

/** A line of the chart. */
export type GanttRow = PhaseRow | TaskRow | MoreRow;

/** The plan as rows and gates. `span` is null while nothing is dated. */
export type GanttPlan = {
  readonly schedule: PlanSchedule;
  readonly rows: readonly GanttRow[];
  readonly gates: readonly GanttGate[];
  readonly span: Span | null;
};

const STATE_OF: Readonly<Record<NonNullable<Gate['decision']>['outcome'], GateState>> = {
  go: 'passed',
  kill: 'stopped',
  hold: 'held',
  recycle: 'sent-back',
};

const stateOf = ({ decision }: Gate, date: OptionalDate, today: IsoDate): GateState => {
  if (decision !== null) return STATE_OF[decision.outcome];
  return date !== '' && date <= today ? 'due' : 'planned';
};

const spanOf = (start: OptionalDate, end: OptionalDate): Span | null =>
  start === '' || end === '' ? null : start <= end ? { start, end } : { start: end, end: start };

const phaseSpan = ({ id, start, end }: Phase, { phases }: PlanSchedule): Span | null => {
  const placed = phases.get(id);
  return spanOf(placed?.start ?? start, placed?.end ?? end);
};

/** The first and last day that anything of a plan takes place on, the plan that was kept included. */
const planSpan = (
  rows: readonly GanttRow[],
  gates: readonly GanttGate[],
  phases: readonly Phase[],
): Span | null => {
  const ofRow = (row: GanttRow): (IsoDate | undefined)[] => {
    if (row.kind === 'more') return [];
    if (row.kind === 'phase') return [row.span?.start, row.span?.end];
    return [row.placed?.start, row.placed?.lateEnd, row.placed?.end, row.kept?.start, row.kept?.end];
  };
  // A lone start or end of a phase says where to look, even while it makes no span.
  const typed = phases.flatMap(({ start, end }) => [start, end].flatMap((day) => (day === '' ? [] : [day])));
  const days = [...rows.flatMap(ofRow), ...gates.flatMap(({ date, kept }) => [date, kept]), ...typed].filter(
    (day) => day !== null && day !== undefined,
  );
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce<Span>(
    ({ start, end }, day) => ({ start: day < start ? day : start, end: day > end ? day : end }),
    { start: first, end: first },
  );
};

/**
 * The rows and gates of a plan in the order of its document: each phase, then its tasks, at the days that the schedule
 * computes. A phase or task that lies nowhere has no span and shows as missing.
 */
export const ganttPlan = (session: GanttSession, today: IsoDate): GanttPlan => {
  const { phases, planBaseline } = session;
  const schedule = schedulePlan(session);
  const keptTasks = new Map<string, Span>(planBaseline?.tasks.map((task) => [task.taskId, task]));
  const keptGates = new Map<string, IsoDate>(planBaseline?.gates.map(({ phaseId, date }) => [phaseId, date]));
  const rows = phases.flatMap((phase, at): GanttRow[] => {
    const span = phaseSpan(phase, schedule);
    return [
      {
        kind: 'phase',
        id: phase.id,
        number: at + 1,
        name: isBlank(phase.name) ? say`Phase without a name` : phase.name,
        span,
      },
      ...phase.tasks.map((task): TaskRow => ({
        kind: 'task',
        id: task.id,
        phaseId: phase.id,
        name: isBlank(task.name) ? say`Task without a name` : task.name,
        task,
        placed: schedule.tasks.get(task.id) ?? null,
        room: span,
        kept: keptTasks.get(task.id) ?? null,
      })),
    ];
  });
  const gates = phases.map((phase, at): GanttGate => {
    const date = schedule.phases.get(phase.id)?.gate ?? phase.gate.date;
    return {
      phaseId: phase.id,
      number: at + 1,
      date: date === '' ? null : date,
      state: stateOf(phase.gate, date, today),
      kept: keptGates.get(phase.id) ?? null,
    };
  });
  return { schedule, rows, gates, span: planSpan(rows, gates, phases) };
};

/** The tasks of all phases in turn: the first of each, then the second of each … */
const inTurn = (tasks: readonly TaskRow[]): readonly TaskRow[] => {
  const seen = new Map<string, number>();
  const turns = tasks.map((row) => {
    const turn = seen.get(row.phaseId) ?? 0;
    seen.set(row.phaseId, turn + 1);
    return { row, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ row }) => row);
};

/**
 * All phases with at most so many tasks: critical ones of each phase first, then the others unless `criticalOnly`, in
 * their order; each phase says how many of its tasks are left out ("and 430 more tasks").
 */
export const limitRows = (
  rows: readonly GanttRow[],
  mostTasks: number,
  criticalOnly = false,
): readonly GanttRow[] => {
  const tasks = rows.filter((row) => row.kind === 'task');
  if (tasks.length <= mostTasks && !criticalOnly) return rows;
  const critical = tasks.filter(({ placed }) => placed?.isCritical === true);
  const rest = criticalOnly ? [] : tasks.filter(({ placed }) => placed?.isCritical !== true);
  const chosen = [...inTurn(critical), ...inTurn(rest)].slice(0, mostTasks);
  const shown = new Set<string>(chosen.map(({ id }) => id));
  return rows.flatMap((phase): GanttRow[] => {
    if (phase.kind !== 'phase') return [];
    const own = tasks.filter(({ phaseId }) => phaseId === phase.id);
    const kept = own.filter(({ id }) => shown.has(id));
    const count = own.length - kept.length;
    const more: MoreRow[] = count === 0 ? [] : [{ kind: 'more', id: `more:${phase.id}`, count }];
    return [phase, ...kept, ...more];
  });
};

/** "18 Dec" without the year, which stands in the axis. */
export const shortDay = (date: IsoDate, locale: string): string =>
  dateFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    new Date(`${date}T00:00:00.000Z`),
  );

/** "2 Nov to 18 Dec", with the years where they differ, or words for what is not known. */
export const spanText = (span: Span | null, locale: string): string => {
  if (span === null) return say`no dates yet`;
  if (span.start.slice(0, 4) === span.end.slice(0, 4)) {
    return say`${shortDay(span.start, locale)} to ${shortDay(span.end, locale)}`;
  }
  return say`${formatDate(span.start, locale, 'short')} to ${formatDate(span.end, locale, 'short')}`;
};

/** How many tasks without dates the description names. */
const MOST_NAMED = 12;

/** The plan in words: each phase with its days and gate, how much of it is critical, and what has no dates. */
export const describePlan = ({ rows, gates }: GanttPlan, locale: string): string => {
  if (rows.length === 0) return say`A plan without phases.`;
  const phases = rows.flatMap((row) => {
    if (row.kind !== 'phase') return [];
    const { span, name, number } = row;
    const gate = gates[number - 1]?.date ?? null;
    const days =
      span === null
        ? say`no dates yet`
        : say`${formatDate(span.start, locale)} to ${formatDate(span.end, locale)}`;
    return say`${name}: ${days}; gate ${number} ${gate === null ? say`has no date yet` : say`on ${formatDate(gate, locale)}`}.`;
  });
  const tasks = rows.filter((row) => row.kind === 'task');
  const missing = tasks.filter(({ placed }) => placed === null).map(({ name }) => name);
  const named = missing.slice(0, MOST_NAMED).join(', ');
  const rest = missing.length > MOST_NAMED ? say` and ${missing.length - MOST_NAMED} more` : '';
  const gaps = missing.length === 0 ? '' : say` Without dates: ${named}${rest}.`;
  const critical = tasks.filter(({ placed }) => placed?.isCritical === true).length;
  const work = tasks.length === 0 ? '' : say` Of ${tasks.length} tasks ${critical} are critical.`;
  return `${phases.join(' ')}${work}${gaps}`;
};
