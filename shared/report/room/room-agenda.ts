import type { Agenda, AgendaBlock } from '#shared/agenda/agenda';
import { restOfDay } from '#shared/agenda/balance';
import { inOrder } from '#shared/agenda/order';
import { type RunState, runState } from '#shared/agenda/run-state';
import { type Urgency, urgencyOf } from '#shared/agenda/time-left';
import type { Instant } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';

const MINUTE = 60_000;

/**
 * What runs now, as the clock of the room needs it: the window counts down by itself from these moments, so nothing is
 * sent from second to second, and a clock whose facilitator is gone goes on.
 */
export type RoomTimer = {
  readonly title: string;
  /** What comes after; blank for nothing. */
  readonly next: string;
  readonly began: Instant;
  readonly minutes: number;
  /** When it ends; null while it is paused. */
  readonly ends: Instant | null;
  /** How much is left while it is paused, in milliseconds; negative when over. */
  readonly left: number;
};

/** How the clock of the room stands: time left in milliseconds, the share used (0 to 1), and how near the end is. */
export type TimerState = { readonly left: number; readonly used: number; readonly urgency: Urgency };

/** The clock at a moment. */
export const timerAt = ({ minutes, ends, left: kept }: RoomTimer, now: Instant): TimerState => {
  const left = ends === null ? kept : Date.parse(ends) - Date.parse(now);
  const used = 1 - left / (minutes * MINUTE);
  return { left, used: Math.min(1, Math.max(0, used)), urgency: urgencyOf(left, minutes) };
};

const titleOf = ({ title }: AgendaBlock, language: Language): string =>
  isBlank(title) ? roomTexts[language].blockWithoutName : title.trim();

/** The workshop as of the last thing that happened: what runs since goes on by the wall clock. */
const runOf = (agenda: Agenda): RunState => runState(agenda, 0);

const isOn = ({ phase }: RunState): boolean => phase === 'running' || phase === 'paused';

/** What is still to come of the day that runs, or of the one that would begin next. */
const comingOf = (agenda: Agenda, run: RunState): readonly AgendaBlock[] => {
  if (isOn(run)) return restOfDay(agenda, run);
  const { next } = run;
  const ordered = inOrder(agenda.blocks);
  return next === null
    ? []
    : ordered
        .slice(ordered.indexOf(next))
        .filter(({ day, isDropped, id }) => day === next.day && !isDropped && !run.spent.has(id));
};

const instantOf = (moment: number): Instant => new Date(moment).toISOString() as Instant;

/** The clock of the room; null where no block runs. */
export const roomTimer = (agenda: Agenda, language: Language): RoomTimer | null => {
  const run = runOf(agenda);
  const began = run.stretches.at(-1)?.from;
  if (!isOn(run) || run.block === null || began === undefined) return null;
  const [next] = restOfDay(agenda, run);
  const isPaused = run.phase === 'paused';
  return {
    title: titleOf(run.block, language),
    next: next === undefined ? '' : titleOf(next, language),
    began: instantOf(began),
    minutes: run.block.minutes,
    ends: isPaused ? null : instantOf(run.now + run.left),
    left: isPaused ? run.left : 0,
  };
};

/**
 * The agenda: what runs, large, and what comes next with its minutes. Purpose, method, materials and notes stay with the
 * facilitator.
 */
export type RoomAgenda = {
  readonly kind: 'agenda';
  /** What runs; blank where nothing does. */
  readonly now: string;
  /** What is said where nothing runs. */
  readonly state: string;
  readonly next: readonly { readonly title: string; readonly minutes: string }[];
  readonly more: number;
};

const MOST_NEXT = 4;

/** How many of so many are shown: a line that says "and 1 more" would take the place of the one. */
const shownOf = (count: number): number => (count === MOST_NEXT + 1 ? count : Math.min(count, MOST_NEXT));

/** What the room sees of the agenda. */
export const roomAgenda = (agenda: Agenda, language: Language): RoomAgenda => {
  const t = roomTexts[language];
  const run = runOf(agenda);
  const coming = comingOf(agenda, run);
  const idle = { planned: t.notBegun, ended: coming.length === 0 ? t.done : '', running: '', paused: '' };
  return {
    kind: 'agenda',
    now: isOn(run) && run.block !== null ? titleOf(run.block, language) : '',
    state: agenda.blocks.length === 0 ? t.nothingYet.agenda : idle[run.phase],
    next: coming.slice(0, shownOf(coming.length)).map((block) => ({
      title: titleOf(block, language),
      minutes: t.minutes(block.minutes),
    })),
    more: coming.length - shownOf(coming.length),
  };
};
