import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Agenda, AgendaBlock } from './agenda.ts';
import { daysOf, totalMinutes } from './order.ts';
import type { RunState } from './run-state.ts';
import { dayOfMoment, minutesOfTime, wallMinutes } from './wall-time.ts';

/** What a block is laid out by. */
type Length = Pick<AgendaBlock, 'minutes' | 'startsAt'>;

/**
 * When something begins and ends, in minutes after the midnight of its day; null while nothing says when the day begins.
 * `overlap`: by how many minutes what comes before runs into a locked start. `gap`: how many are free before it.
 */
export type Span = {
  readonly start: number | null;
  readonly end: number | null;
  readonly overlap: number;
  readonly gap: number;
};

/** When a day begins so that its first locked start is kept; null without any. */
const backFromLock = (lengths: readonly Length[]): number | null => {
  let before = 0;
  for (const { startsAt, minutes } of lengths) {
    const locked = minutesOfTime(startsAt);
    if (locked !== null) return locked - before;
    before += minutes;
  }
  return null;
};

/**
 * Lays blocks out one behind the other, from a beginning or back from the first locked start. A locked start stays where it
 * is; that it overlaps with what comes before, or leaves a gap, is said in whole minutes. What would be locked to a time
 * before `earliest` begins when its turn comes.
 */
export const layOut = (
  lengths: readonly Length[],
  from: number | null,
  earliest: number | null = null,
): readonly Span[] => {
  let cursor = from ?? backFromLock(lengths);
  return lengths.map(({ startsAt, minutes }) => {
    const locked = minutesOfTime(startsAt);
    const isMissed = locked !== null && earliest !== null && locked < earliest;
    const start = locked === null || isMissed ? cursor : locked;
    const late = locked === null || cursor === null ? 0 : cursor - locked;
    cursor = start === null ? null : start + minutes;
    return {
      start,
      end: cursor,
      overlap: Math.floor(Math.max(0, late)),
      gap: Math.floor(Math.max(0, -late)),
    };
  });
};

/** How a block stands in the course of the workshop. `passed`: the room went on without it. */
export type BlockState = 'done' | 'now' | 'to-come' | 'passed' | 'dropped';

/** A block with its times. */
export type BlockTimes = Span & { readonly block: AgendaBlock; readonly state: BlockState };

/** One day: its blocks with their times, when it begins and ends, and the length of what is not left out. */
export type DayTimes = {
  readonly day: number;
  readonly times: readonly BlockTimes[];
  readonly start: number | null;
  readonly end: number | null;
  readonly minutes: number;
};

const NOWHERE: Span = { start: null, end: null, overlap: 0, gap: 0 };

/** The calendar day on which a day of the workshop began; null while it has not. */
const dateOfDay = (
  blocks: readonly AgendaBlock[],
  { stretches }: RunState,
  timeZone: string,
): IsoDate | null => {
  const first = stretches.find(({ blockId }) => blocks.some(({ id }) => id === blockId));
  return first ? dayOfMoment(first.from, timeZone) : null;
};

const realSpan = (id: Id, run: RunState, wall: (moment: number) => number): Span => {
  const own = run.stretches.filter(({ blockId }) => blockId === id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return NOWHERE;
  const end = last.to ?? run.now + Math.max(0, run.left);
  return { ...NOWHERE, start: wall(first.from), end: wall(end) };
};

const stateOf = (block: AgendaBlock, run: RunState, isBehind: boolean): BlockState => {
  if (run.phase !== 'ended' && run.phase !== 'planned' && block.id === run.block?.id) return 'now';
  if (run.spent.has(block.id)) return 'done';
  if (block.isDropped) return 'dropped';
  return isBehind ? 'to-come' : 'passed';
};

/** A day that has begun: what ran where it really was, what is to come behind it. */
const begunDay = (
  blocks: readonly AgendaBlock[],
  run: RunState,
  timeZone: string,
  date: IsoDate,
): readonly BlockTimes[] => {
  const wall = (moment: number): number => wallMinutes(moment, timeZone, date);
  const isToday = run.block?.day === blocks[0]?.day;
  const isOver = run.phase === 'ended' || !isToday;
  const place = run.block === null ? -1 : blocks.indexOf(run.block);
  const states = blocks.map((block, at) => stateOf(block, run, !isOver && at > place));
  const rest = blocks.filter((_, at) => states[at] === 'to-come');
  const cursor = run.block && !isOver ? realSpan(run.block.id, run, wall).end : null;
  const laid = cursor === null ? [] : layOut(rest, cursor, wall(run.now));
  return blocks.map((block, at) => {
    const state = states[at] ?? 'passed';
    const span = state === 'to-come' ? laid[rest.indexOf(block)] : realSpan(block.id, run, wall);
    return { ...(span ?? NOWHERE), block, state };
  });
};

const plannedDay = (blocks: readonly AgendaBlock[]): readonly BlockTimes[] => {
  const there = blocks.filter(({ isDropped }) => !isDropped);
  const laid = layOut(there, null);
  return blocks.map((block) => ({
    ...(laid[there.indexOf(block)] ?? NOWHERE),
    block,
    state: block.isDropped ? 'dropped' : 'to-come',
  }));
};

/**
 * When every block begins and ends, day by day: from the real beginning where a day has begun, else from its first locked
 * start. `timeZone` is that of the room (IANA name).
 */
export const scheduleOf = (agenda: Agenda, run: RunState, timeZone: string): readonly DayTimes[] =>
  [...daysOf(agenda.blocks)].map(([day, blocks]) => {
    const date = dateOfDay(blocks, run, timeZone);
    const times = date === null ? plannedDay(blocks) : begunDay(blocks, run, timeZone, date);
    const starts = times.flatMap(({ start }) => start ?? []);
    const ends = times.flatMap(({ end }) => end ?? []);
    return {
      day,
      times,
      start: starts.length === 0 ? null : Math.min(...starts),
      end: ends.length === 0 ? null : Math.max(...ends),
      minutes: totalMinutes(blocks),
    };
  });

/** How long a day takes from its beginning to its end, gaps before locked starts included; in minutes. */
export const lengthOfDay = (blocks: readonly AgendaBlock[], from: number): number => {
  const laid = layOut(
    blocks.filter(({ isDropped }) => !isDropped),
    from,
  );
  return Math.max(from, ...laid.flatMap(({ end }) => end ?? [])) - from;
};

/**
 * How far the running day is from the plan that it began with, in minutes; positive is behind. `atBlock` compares the ends
 * of the running block, `atEnd` those of the day.
 */
export type Drift = {
  readonly atBlock: number;
  readonly atEnd: number;
  readonly plannedEnd: number;
  readonly end: number;
};

/** When the blocks of a day were to end as the workshop began, in their order. */
const plannedEnds = (blocks: readonly AgendaBlock[], began: number): readonly number[] => {
  const was = blocks.map(({ planned, startsAt }) => ({
    minutes: planned ?? 0,
    startsAt: planned === null ? '' : startsAt,
  }));
  const from = minutesOfTime(was[0]?.startsAt ?? '') ?? began;
  return layOut(was, from).map(({ end }) => end ?? from);
};

/**
 * Ahead of the plan or behind it. The plan is that of the moment when the workshop began, with every block as long as it
 * was to be then; a block that was added since had no place in it. Null while nothing runs.
 */
export const driftOf = (agenda: Agenda, run: RunState, timeZone: string): Drift | null => {
  const today = scheduleOf(agenda, run, timeZone).find(({ day }) => day === run.block?.day);
  const now = today?.times.find(({ state }) => state === 'now');
  if (!today || !now) return null;
  const { start, end } = today;
  if (start === null || end === null || now.end === null) return null;
  const ends = plannedEnds(
    today.times.map(({ block }) => block),
    start,
  );
  const plannedEnd = Math.max(...ends);
  const atBlock = now.end - (ends[today.times.indexOf(now)] ?? 0);
  return { atBlock, atEnd: end - plannedEnd, plannedEnd, end };
};
