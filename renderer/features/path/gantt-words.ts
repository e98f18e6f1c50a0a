import { daysBetween, formatDate, type IsoDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { type PlanSchedule, schedulePlan } from '#shared/plan/plan-schedule';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import {
  type GanttGate,
  type PhaseRow,
  shortDay,
  spanText,
  type TaskRow,
} from '#shared/report/charts/gantt-rows';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { pathTexts } from '#shared/language/path';
import { textsNow } from '../../components/language.ts';
import { type GanttItem, taskOf } from './gantt-edits.ts';

/** "1 working day", "3 working days". */
export const workdays = (days: number, locale: string): string =>
  textsNow(pathTexts).words.workdays(days, formatNumber(days, locale));

const words = () => textsNow(pathGanttTexts).words;

const taskDays = ({ placed }: TaskRow, locale: string): string => {
  if (placed === null) return words().noDates;
  return placed.length === 0 ? words().milestone(shortDay(placed.end, locale)) : spanText(placed, locale);
};

const roomToMove = ({ placed }: TaskRow, locale: string): readonly string[] => {
  if (placed === null) return [];
  if (placed.totalFloat < 0) return [words().tooLate(workdays(-placed.totalFloat, locale))];
  if (placed.isCritical) return [words().critical];
  return placed.totalFloat > 0 ? [words().canMove(workdays(placed.totalFloat, locale))] : [];
};

/** "Label 412 cases, 2 Nov to 13 Nov, critical". */
export const taskName = (row: TaskRow, locale: string): string =>
  [
    row.name,
    taskDays(row, locale),
    ...roomToMove(row, locale),
    ...(row.placed?.isLengthSaid === false ? [words().noLength] : []),
  ].join(', ');

/** "Pilot, phase, 11 Jan to 26 Mar". */
export const phaseRowName = ({ name, span }: PhaseRow, locale: string): string =>
  words().phase(name, spanText(span, locale));

/** "Gate 1, 18 Dec 2026, planned". */
export const gateName = ({ number, date, state }: GanttGate, locale: string): string => {
  const t = words();
  return t.gate(number, date === null ? t.noDate : formatDate(date, locale, 'short'), t.states[state]);
};

/** Plans longer than this name days with their year. */
const LONG_PLAN = 550;

type Both = { readonly before: PlanSchedule; readonly after: PlanSchedule };

const dayWords = ({ after }: Both, locale: string): ((day: IsoDate) => string) => {
  const days = [...after.tasks.values()].map(({ start }) => start).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const isLong = first !== undefined && last !== undefined && daysBetween(first, last) > LONG_PLAN;
  return (day) => (isLong ? formatDate(day, locale, 'short') : shortDay(day, locale));
};

const othersMoved = ({ before, after }: Both, item: GanttItem): number =>
  [...after.tasks.values()].filter((task) => {
    const was = before.tasks.get(task.id);
    return task.id !== item.id && (was?.start !== task.start || was.end !== task.end);
  }).length;

/** Which gates move because of an edit; else that the one of this phase does not. */
const gateEffects = (
  both: Both,
  session: ChartSession,
  phaseId: string,
  day: (date: IsoDate) => string,
): readonly string[] => {
  const moved = session.phases.flatMap(({ id }, at) => {
    const [was, is] = [both.before.phases.get(id)?.gate, both.after.phases.get(id)?.gate];
    return is === undefined || is === '' || was === is ? [] : [words().gateMoves(at + 1, day(is))];
  });
  if (moved.length > 0) return moved;
  const own = session.phases.findIndex(({ id }) => id === phaseId);
  const gate = both.after.phases.get(phaseId)?.gate ?? '';
  return own < 0 || gate === '' ? [] : [words().gateSame(own + 1)];
};

const lateWork = (both: Both, phaseId: string, locale: string): readonly string[] => {
  const reserve = both.after.phases.get(phaseId)?.reserve ?? null;
  return reserve !== null && reserve < 0 ? [words().late(workdays(-reserve, locale))] : [];
};

type Telling = {
  readonly both: Both;
  readonly session: ChartSession;
  readonly day: (date: IsoDate) => string;
};

const or = (text: string | undefined, otherwise: string): string => {
  const name = text?.trim() ?? '';
  return name === '' ? otherwise : name;
};

const taskEffect = (id: string, { both, session, day }: Telling): string => {
  const placed = both.after.tasks.get(id);
  const t = words();
  const who = or(taskOf(session, id)?.task.name, t.theTask);
  if (placed === undefined) return t.taskUndated(who);
  return placed.length === 0
    ? t.reached(who, day(placed.end))
    : t.lies(who, day(placed.start), day(placed.end));
};

const own = (item: GanttItem, telling: Telling): string => {
  const { both, session, day } = telling;
  if (item.kind === 'task') return taskEffect(item.id, telling);
  const at = session.phases.findIndex(({ id }) => id === item.id);
  const phase = both.after.phases.get(item.id);
  const date = (item.kind === 'gate' ? phase?.gate : phase?.start) ?? '';
  const t = words();
  if (item.kind === 'gate') return date === '' ? t.gateUndated(at + 1) : t.gateOn(at + 1, day(date));
  const name = or(session.phases[at]?.name, t.thePhase);
  return date === '' ? t.phaseUndated(name) : t.phaseStarts(name, day(date));
};

/** What an edit does, for those who do not see it: "Label cases starts 3 Nov, ends 16 Nov; gate 1 unchanged". */
export const effectWords = (
  before: ChartSession,
  after: ChartSession,
  item: GanttItem,
  locale: string,
): string => {
  const both = { before: schedulePlan(before), after: schedulePlan(after) };
  const day = dayWords(both, locale);
  const phaseId = item.kind === 'task' ? item.phaseId : item.id;
  const others = othersMoved(both, item);
  const moves = item.kind === 'task' ? words().othersMove : words().tasksMove;
  return [
    own(item, { both, session: after, day }),
    ...(others === 0 ? [] : [moves(others, formatNumber(others, locale))]),
    ...(item.kind === 'gate' ? [] : gateEffects(both, after, phaseId, day)),
    ...lateWork(both, phaseId, locale),
  ].join('; ');
};
