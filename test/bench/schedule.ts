/**
 * `npm run bench:schedule`: how long early and late times, floats and the days of a plan take, next to the plain rule
 * applied until nothing moves, and how both grow with the plan.
 */
import { pathToFileURL } from 'node:url';
import { asDate } from '#shared/core/dates';
import { scheduleNetwork } from '#shared/plan/schedule/network';
import type { NetworkLink, NetworkTask } from '#shared/plan/schedule/network-task';
import { makeCalendar, type WorkingCalendar } from '#shared/plan/schedule/working-calendar';
import { relax } from './schedule-rival.ts';
import { median, ms, percentile, printTable } from './statistics.ts';

const SIZES = [100, 1000, 5000, 10_000];
const ROUNDS = 21;
const WARM_UP = 4;
/** How many tasks back a link may reach: a plan has a length, however many tasks run side by side. */
const REACH = 40;

const TYPES = ['FS', 'FS', 'FS', 'SS', 'FF', 'SF'] as const;

/** The same network for the same seed (Park and Miller's generator). */
const makeNetwork = (size: number, seed: number): { tasks: NetworkTask[]; links: NetworkLink[] } => {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const tasks = Array.from({ length: size }, (_, at) => ({
    id: `t${at}`,
    name: `Task ${at}`,
    duration: below(8),
    notBefore: at % 50 === 0 ? below(size) : null,
    due: null,
    anchored: at % 200 === 199,
  }));
  const links = tasks.slice(1).flatMap((_, before): NetworkLink[] =>
    [1, 2].map(() => ({
      from: `t${before - below(Math.min(before + 1, REACH))}`,
      to: `t${before + 1}`,
      type: TYPES[below(TYPES.length)] ?? 'FS',
      lag: below(5) - 1,
    })),
  );
  // A document keeps tasks in the order in which people thought of them, not in that of the work.
  return { tasks: shuffled(tasks, below), links: shuffled(links, below) };
};

const shuffled = <T>(items: readonly T[], below: (limit: number) => number): T[] => {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
};

/** Weekends, a day off in each month of fifty years, and a closure every year. */
const calendarOf = (): WorkingCalendar =>
  makeCalendar({
    weekend: [6, 0],
    holidays: Array.from({ length: 600 }, (_, month) => {
      const [year, of] = [2027 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')];
      return { date: asDate(`${year}-${of}-15`), name: 'A day off' };
    }),
    closures: Array.from({ length: 50 }, (_, at) => ({
      from: asDate(`${2027 + at}-12-24`),
      to: asDate(`${2027 + at}-12-31`),
      name: 'Between the years',
    })),
  });

type Spans = { readonly earlyStart: number; readonly earlyFinish: number; readonly lateStart: number };

/** The three days that a bar and its float need on the screen. */
const daysOf = (times: readonly Spans[], calendar: WorkingCalendar): number =>
  times.filter(
    ({ earlyStart, earlyFinish, lateStart }) =>
      calendar.dateAt(earlyStart).ok &&
      calendar.dateAt(Math.max(earlyStart, earlyFinish - 1)).ok &&
      calendar.dateAt(lateStart).ok,
  ).length;

const timeOf = <T>(work: () => T): readonly [number, T] => {
  const began = performance.now();
  const value = work();
  return [performance.now() - began, value];
};

/** Both in turn, so that what else the machine does meets both alike. Each round reads a fresh calendar. */
const benchSize = (
  size: number,
): { ours: number; p95: number; alone: number; rival: number; ratio: number } => {
  const { tasks, links } = makeNetwork(size, 20_270_101);
  const began = calendarOf().indexOf(asDate('2027-01-04'));
  const times: { ours: number; alone: number; rival: number }[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const calendar = calendarOf();
    const [alone, schedule] = timeOf(() => scheduleNetwork(tasks, links, began));
    if (!schedule.ok) throw new Error(schedule.error.message);
    const [days, counted] = timeOf(() => daysOf(schedule.value.tasks, calendar));
    if (counted !== size) throw new Error(`Only ${counted} of ${size} tasks have days.`);
    const [rival, plain] = timeOf(() => relax(tasks, links, began));
    const differs = schedule.value.tasks.some(
      (task, at) => task.earlyStart !== plain.earlyStart[at] || task.lateStart !== plain.lateStart[at],
    );
    if (differs) throw new Error('The two do not agree.');
    if (round >= WARM_UP) times.push({ ours: alone + days, alone, rival });
  }
  const ours = times.map((time) => time.ours);
  return {
    ours: median(ours),
    p95: percentile(ours, 0.95),
    alone: median(times.map(({ alone }) => alone)),
    rival: median(times.map(({ rival }) => rival)),
    ratio: median(times.map(({ alone, rival }) => rival / alone)),
  };
};

/** Prints the times and how they grow. */
export const benchSchedule = (): Promise<void> => {
  const results = SIZES.map((size) => ({ size, ...benchSize(size) }));
  const base = results[0];
  const growth = (of: (result: (typeof results)[number]) => number, at: number): string => {
    const [now, first] = [results[at], base];
    return now && first ? `x ${(of(now) / of(first)).toFixed(0)}` : '-';
  };
  printTable([
    ['tasks (2 links each)', 'with days', 'p95', 'passes', 'relaxation', 'ratio', 'growth', 'of relaxation'],
    ...results.map(({ size, ours, p95, alone, rival, ratio }, at) => [
      String(size),
      ms(ours),
      ms(p95),
      ms(alone),
      ms(rival),
      ratio.toFixed(1),
      growth((result) => result.ours, at),
      growth((result) => result.rival, at),
    ]),
  ]);
  console.log('  1000 tasks with their days are to stay under 16 ms: one frame.');
  return Promise.resolve();
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await benchSchedule();
}
