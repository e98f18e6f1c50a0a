import { withUnit } from '#shared/core/unit-text';
import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { formatNumber } from '#shared/core/numbers';
import type { Phase } from '#shared/plan/phase';
import { planOverBookings } from '#shared/plan/plan-load';
import { schedulePlan } from '#shared/plan/plan-schedule';
import type { OverBooking } from '#shared/plan/schedule/over-booking';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { dayText, listed, personOf, phaseLabel, phasePath, quoted, taskLabel, taskPath } from './subject.ts';

type Located = { readonly phase: Phase; readonly task: Task };

const lastIndex = new WeakMap<Session['phases'], ReadonlyMap<string, Located>>();

/** Every task of the plan by its id, looked up as often as a person is overbooked; remembered with the plan. */
const locate = ({ phases }: Session, id: string): Located | undefined => {
  const known = lastIndex.get(phases);
  if (known) return known.get(id);
  const index = new Map(
    phases.flatMap((phase) => phase.tasks.map((task) => [task.id as string, { phase, task }] as const)),
  );
  lastIndex.set(phases, index);
  return index.get(id);
};

/** A task inside a sentence: its name in quotes, or "a task" while it has none. */
const within = (task: Task): string => taskLabel(task).replace(/^A /, 'a ');

/** One link among tasks that wait for each other; taking it away opens the ring. */
const ringLink = (session: Session, tasks: readonly Id[]): { waiting: Located; awaited: Task } | null => {
  const ring = new Set<string>(tasks);
  for (const id of tasks) {
    const waiting = locate(session, id);
    const link = waiting?.task.links.find(({ from }) => ring.has(from));
    const awaited = link && locate(session, link.from)?.task;
    if (waiting && awaited) return { waiting, awaited };
  }
  return null;
};

/** Why the links cannot be followed, or no day can be named: the plan then stands where its own dates put it. */
const unsolvable = (session: Session): RuleFinding[] => {
  const { problem } = schedulePlan(session);
  if (problem === null) return [];
  const ring = ringLink(session, problem.tasks);
  const path = problem.code === 'no-workday' ? 'calendar/weekend' : 'phases';
  return [
    {
      severity: 'must',
      stage: 'path',
      path: ring ? taskPath(ring.waiting.phase, ring.waiting.task, 'links') : path,
      part: 'problem',
      place: ring ? phaseLabel(ring.waiting.phase) : say`Plan`,
      statement: problem.message.replace(/\.$/, ''),
      advice: problem.todo,
      ...(ring
        ? {
            fix: {
              label: say`Let ${within(ring.waiting.task)} not wait for ${within(ring.awaited)}`,
              command: () => ({
                type: 'task.update',
                phaseId: ring.waiting.phase.id,
                id: ring.waiting.task.id,
                changes: { links: ring.waiting.task.links.filter(({ from }) => from !== ring.awaited.id) },
              }),
            },
          }
        : {}),
    },
  ];
};

/** A task that ends after the day it is due: whatever it waits for has a negative float too, and is named as the way. */
const missedDue = (session: Session, phase: Phase, task: Task): RuleFinding[] => {
  const { calendar, tasks } = schedulePlan(session);
  const placed = tasks.get(task.id);
  const { due } = task;
  if (!placed || due === '' || placed.end <= due) return [];
  const days = calendar.indexAfter(placed.end) - calendar.indexAfter(due);
  const driver = placed.drivenBy === '' ? undefined : locate(session, placed.drivenBy)?.task;
  const late =
    days > 0
      ? days === 1
        ? say`1 working day after it is due`
        : say`${formatNumber(days, session.locale)} working days after it is due`
      : say`after it is due`;
  return [
    {
      severity: 'must',
      stage: 'path',
      path: taskPath(phase, task, 'due'),
      place: phaseLabel(phase),
      statement: say`${taskLabel(task)} ends on ${dayText(session, placed.end)}, ${late}`,
      advice: driver
        ? say`It waits for ${within(driver)}. Shorten what leads to it, begin earlier, or agree on another day.`
        : say`Begin earlier, make it shorter, or agree on another day.`,
      fix: {
        label: say`Make it due on ${dayText(session, placed.end)}`,
        command: () => ({
          type: 'task.update',
          phaseId: phase.id,
          id: task.id,
          changes: { due: placed.end },
        }),
      },
    },
  ];
};

type Loads = { readonly session: Session; readonly found: readonly OverBooking[] };

/** The load follows from plan, calendar and people only, so typing elsewhere finds it as it was. */
const lastLoads = new WeakMap<Session['phases'], Loads>();

const overBookings = (session: Session): readonly OverBooking[] => {
  const known = lastLoads.get(session.phases);
  const isSame =
    known?.session.participants === session.participants && known.session.calendar === session.calendar;
  if (known && isSame) return known.found;
  const found = planOverBookings(session, session.participants);
  lastLoads.set(session.phases, { session, found });
  return found;
};

const excess = ({ load, capacity }: OverBooking): number => load - capacity;

/** The worst span of each person: the greatest excess, the earliest of equals. */
const worstSpans = (session: Session): readonly OverBooking[] => {
  const worst = new Map<string, OverBooking>();
  for (const span of overBookings(session)) {
    const known = worst.get(span.person);
    if (!known || excess(span) > excess(known)) worst.set(span.person, span);
  }
  return [...worst.values()];
};

/** So many tasks are named in the advice; a person with more is busy enough. */
const MOST_NAMED = 4;

const overBooked = (session: Session, span: OverBooking): RuleFinding[] => {
  const meeting = span.tasks.flatMap((id) => locate(session, id) ?? []);
  const last = meeting.at(-1);
  if (!last) return [];
  const percent = (share: number): string =>
    withUnit(formatNumber(Math.round(share), session.locale), '%', session.locale);
  const name = personOf(session, span.person as Id)?.name.trim() ?? '';
  const named = meeting.slice(0, MOST_NAMED).map(({ task }) => within(task));
  const rest = meeting.length - named.length;
  const words = listed(rest === 0 ? named : [...named, say`${rest} more`]);
  const days =
    span.from === span.to
      ? say`on ${dayText(session, span.from)}`
      : say`from ${dayText(session, span.from)} to ${dayText(session, span.to)}`;
  const work = meeting.length === 1 ? say`${words} asks for all of it` : say`${words} meet there`;
  return [
    {
      severity: 'should',
      stage: 'path',
      path: phasePath(last.phase, 'tasks', last.task.id, 'owner'),
      part: span.person,
      place: name === '' ? phaseLabel(last.phase) : name,
      statement: say`${name === '' ? say`A person without a name` : quoted(name)} is asked for ${percent(span.load)} of a day ${days}, and has ${percent(span.capacity)}`,
      advice: say`${work.charAt(0).toUpperCase()}${work.slice(1)}. Move one, give it to somebody else, or plan less work.`,
    },
  ];
};

/**
 * R15: the plan can be followed. Its links lead in no ring, no task ends after the day it is due (its float and that of
 * all it waits for would be negative), and nobody is asked for more than they have. A gate before its work is R13's.
 */
export const planFeasible: Rule = {
  id: 'R15',
  reason: 5,
  title: 'The plan can be followed',
  source: 'Critical path method (Kelley and Walker 1959); resource loading',
  find: (session) => [
    ...unsolvable(session),
    ...session.phases.flatMap((phase) => phase.tasks.flatMap((task) => missedDue(session, phase, task))),
    ...worstSpans(session).flatMap((span) => overBooked(session, span)),
  ],
};

/** S20: the public holidays are known for all years of the plan. Speaks only of a country that was chosen. */
export const holidaysKnown: Rule = {
  id: 'S20',
  reason: 5,
  title: 'Public holidays are known for the whole plan',
  source: 'Project calendars: what a library knows today ends somewhere',
  find: (session) => {
    const { country, holidayYears } = session.calendar;
    if (country === '' || holidayYears === null) return [];
    const { tasks, phases } = schedulePlan(session);
    const days = [
      ...[...tasks.values()].flatMap(({ start, end }) => [start, end]),
      ...[...phases.values()].flatMap(({ start, end, gate }) => [start, end, gate]),
    ].filter((day) => day !== '');
    const years = days.map((day) => Number(day.slice(0, 4)));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (years.length === 0 || (first >= holidayYears.from && last <= holidayYears.to)) return [];
    const known =
      holidayYears.from === holidayYears.to
        ? say`only for ${holidayYears.from}`
        : say`from ${holidayYears.from} to ${holidayYears.to}`;
    return [
      {
        severity: 'know',
        stage: 'path',
        path: fieldPath('calendar', 'country'),
        place: say`Calendar`,
        statement: say`Public holidays are known ${known}, the plan ${last > holidayYears.to ? say`runs to ${last}` : say`begins in ${first}`}`,
        advice: say`Choose the country again to take the years that are missing; until then those days are worked.`,
      },
    ];
  },
};
