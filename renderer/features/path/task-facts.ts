import { formatDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import type { PlanSchedule } from '#shared/plan/plan-schedule';
import type { OverBooking } from '#shared/plan/schedule/over-booking';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { pathTaskTexts } from '#shared/language/path-tasks';
import type { Language } from '#shared/language/language';
import { languageNow, textsNow } from '../../components/language.ts';
import { overBookingsByTask, tasksById, usePlanSchedule } from '../../storage/use-schedule.ts';
import { phaseTitle } from './phase-words.ts';
import { endReason, overBookedWords, roomOf, startReason, taskName, type TaskContext } from './task-words.ts';

/** What a row says about its task besides what was typed; blank where there is nothing to say. */
export type TaskFacts = {
  readonly startWhy: string;
  readonly endWhy: string;
  readonly room: '' | 'critical' | 'late' | 'float';
  readonly roomDays: number;
  readonly roomUntil: string;
  readonly overBooked: string;
};

const NOTHING: TaskFacts = { startWhy: '', endWhy: '', room: '', roomDays: 0, roomUntil: '', overBooked: '' };

const computed = (reason: string | null): string =>
  reason === null ? '' : textsNow(pathTaskTexts).facts.computed(reason);

const makeFacts = (context: TaskContext, loads: readonly OverBooking[]): TaskFacts => {
  const { placed, phase, locale } = context;
  const room = roomOf(placed, phase);
  return {
    startWhy: computed(startReason(context)),
    endWhy: computed(endReason(context)),
    room: room?.kind ?? '',
    roomDays: room === null || room.kind === 'critical' ? 0 : room.days,
    roomUntil: room?.kind === 'float' ? formatDate(placed.lateEnd, locale, 'short') : '',
    overBooked: overBookedWords(loads, locale),
  };
};

const NO_LOADS: readonly OverBooking[] = [];

let lastTitles: { readonly phases: readonly Phase[]; readonly text: string } | null = null;

/** The names of all phases as one text, to see whether one was changed. */
const titlesOf = (phases: readonly Phase[]): string => {
  if (lastTitles?.phases !== phases) lastTitles = { phases, text: phases.map(phaseTitle).join('\n') };
  return lastTitles.text;
};

/** What the facts of a task were made of. What else they depend on cannot change without another schedule. */
type Ground = {
  readonly schedule: PlanSchedule;
  readonly driver: Task | undefined;
  readonly titles: string;
  readonly loads: readonly OverBooking[];
  readonly locale: string;
  readonly language: Language;
};

/** With hundreds of rows, making all sentences at every letter would be felt. */
const made = new WeakMap<Task, { readonly ground: Ground; readonly facts: TaskFacts }>();

const isSame = (a: Ground, b: Ground): boolean =>
  a.schedule === b.schedule &&
  a.driver === b.driver &&
  a.titles === b.titles &&
  a.loads === b.loads &&
  a.locale === b.locale &&
  a.language === b.language;

const factsOf = (schedule: PlanSchedule, session: Session, id: Id, locale: string): TaskFacts => {
  const { phases } = session;
  const places = tasksById(phases);
  const place = places.get(id);
  const placed = schedule.tasks.get(id);
  if (place === undefined || placed === undefined) return NOTHING;
  const { task, phase } = place;
  const driver = places.get(placed.drivenBy)?.task;
  const loads = overBookingsByTask(session).get(id) ?? NO_LOADS;
  const ground: Ground = {
    schedule,
    driver,
    titles: titlesOf(phases),
    loads,
    locale,
    language: languageNow(),
  };
  const known = made.get(task);
  if (known && isSame(known.ground, ground)) return known.facts;
  const nameOf = (other: string): string => {
    const found = places.get(other);
    return found ? taskName(found.task, found.number, found.phase) : textsNow(pathTaskTexts).facts.deleted;
  };
  const facts = makeFacts({ task, placed, phase, phases, schedule, nameOf, locale }, loads);
  made.set(task, { ground, facts });
  return facts;
};

/** The facts of a task. The row renders anew only when its own words change. */
export const useTaskFacts = (id: Id, locale: string): TaskFacts =>
  usePlanSchedule((schedule, session) => factsOf(schedule, session, id, locale));
