import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PATHS } from '#shared/plan/schedule/critical-paths';
import { scheduleNetwork } from '#shared/plan/schedule/network';
import type { NetworkLink, NetworkTask } from '#shared/plan/schedule/network-task';
import { relax } from '../../../bench/schedule-rival.ts';
import { problemOf, scheduled, task } from './network-builder.ts';

type Network = { readonly tasks: readonly NetworkTask[]; readonly links: readonly NetworkLink[] };

const day = fc.integer({ min: -3, max: 25 });
const types = fc.constantFrom('FS', 'SS', 'FF', 'SF');

/** Any network without cycles: links lead from a lower to a higher number, and the tasks come in any order. */
const networks = (more: { dues: boolean; anchors: boolean }): fc.Arbitrary<Network> =>
  fc.integer({ min: 1, max: 14 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, at) => `t${at}`);
    const tasks = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            duration: fc.integer({ min: 0, max: 6 }),
            notBefore: fc.option(day, { freq: 3 }),
            due: more.dues ? fc.option(day, { freq: 3 }) : fc.constant(null),
            anchored: more.anchors ? fc.boolean() : fc.constant(false),
          })
          .map((rest) => task(id, rest.duration, rest)),
      ),
    );
    const at = fc.integer({ min: 0, max: size - 1 });
    const links = fc
      .array(fc.tuple(at, at, types, fc.integer({ min: -5, max: 6 })), { maxLength: size * 3 })
      .map((drawn) =>
        drawn.flatMap(([a, b, type, lag]) =>
          a === b ? [] : [{ from: `t${Math.min(a, b)}`, to: `t${Math.max(a, b)}`, type, lag }],
        ),
      );
    return fc.record({
      tasks: tasks.chain((made) => fc.shuffledSubarray(made, { minLength: made.length })),
      links,
    });
  });

const any = networks({ dues: true, anchors: true });
const plain = networks({ dues: false, anchors: false });
const RUNS = { numRuns: 400 };

const notBefore = (network: Network, id: string, start: number): readonly NetworkTask[] =>
  network.tasks.map((of) => (of.id === id ? { ...of, notBefore: start } : of));

describe('any network without cycles', () => {
  it('has the times of the plain rule applied until nothing moves', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 5 }), ({ tasks, links }, start) => {
        const schedule = scheduled(tasks, links, start);
        const expected = relax(tasks, links, start);
        expect(schedule.finish).toBe(expected.finish);
        expect(schedule.tasks.map((of) => of.earlyStart)).toEqual(expected.earlyStart);
        expect(schedule.tasks.map((of) => of.earlyFinish)).toEqual(expected.earlyFinish);
        expect(schedule.tasks.map((of) => of.lateStart)).toEqual(expected.lateStart);
        expect(schedule.tasks.map((of) => of.lateFinish)).toEqual(expected.lateFinish);
        expect(schedule.tasks.every((of) => of.critical === of.totalFloat <= 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('has drivers that explain each early start', () => {
    fc.assert(
      fc.property(any, ({ tasks, links }) => {
        const schedule = scheduled(tasks, links);
        for (const [at, of] of schedule.tasks.entries()) {
          const { driver } = of;
          if (driver.kind === 'start') expect(of.earlyStart).toBe(0);
          if (driver.kind === 'not-before') expect(of.earlyStart).toBe(tasks[at]?.notBefore);
          if (driver.kind !== 'link') continue;
          expect(driver.link.to).toBe(of.id);
          const before = schedule.byId.get(driver.link.from)!;
          const from = driver.link.type.startsWith('F') ? before.earlyFinish : before.earlyStart;
          expect(driver.link.type.endsWith('F') ? of.earlyFinish : of.earlyStart).toBe(
            from + driver.link.lag,
          );
        }
      }),
      RUNS,
    );
  });

  it('has critical paths of critical tasks in which each starts when the one before lets it', () => {
    fc.assert(
      fc.property(any, ({ tasks, links }) => {
        const { criticalPaths, byId, finish, morePaths } = scheduled(tasks, links);
        expect(criticalPaths.length).toBeGreaterThan(0);
        expect(criticalPaths.length).toBeLessThanOrEqual(MOST_PATHS);
        if (!morePaths) {
          const onPaths = new Set(criticalPaths.flat());
          expect(tasks.filter(({ id }) => onPaths.has(id) !== byId.get(id)!.critical)).toEqual([]);
        }
        expect(byId.get(criticalPaths[0]!.at(-1)!)!.earlyFinish).toBe(finish);
        for (const path of criticalPaths) {
          for (const [at, id] of path.slice(1).entries()) {
            const [before, after] = [byId.get(path[at]!)!, byId.get(id)!];
            const decides = links.some(
              ({ from, to, type, lag }) =>
                from === before.id &&
                to === id &&
                (type.startsWith('F') ? before.earlyFinish : before.earlyStart) + lag ===
                  (type.endsWith('F') ? after.earlyFinish : after.earlyStart),
            );
            expect(decides).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('moves as a whole with its dates', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -50, max: 50 }), ({ tasks, links }, days) => {
        const by = (at: number | null) => (at === null ? null : at + days);
        const moved = tasks.map((of) => ({ ...of, notBefore: by(of.notBefore), due: by(of.due) }));
        const [before, after] = [scheduled(tasks, links), scheduled(moved, links, days)];
        expect(after.finish).toBe(before.finish + days);
        expect(after.criticalPaths).toEqual(before.criticalPaths);
        expect(after.tasks).toEqual(
          before.tasks.map((of) => ({
            ...of,
            earlyStart: of.earlyStart + days,
            earlyFinish: of.earlyFinish + days,
            lateStart: of.lateStart + days,
            lateFinish: of.lateFinish + days,
          })),
        );
      }),
      RUNS,
    );
  });

  it('makes nothing later when a link goes', () => {
    fc.assert(
      fc.property(any, fc.nat(), ({ tasks, links }, at) => {
        const gone = links.filter((_, place) => place !== at % Math.max(1, links.length));
        const [before, after] = [scheduled(tasks, links), scheduled(tasks, gone)];
        expect(after.tasks.filter((of, place) => of.earlyStart > before.tasks[place]!.earlyStart)).toEqual(
          [],
        );
        expect(after.finish).toBeLessThanOrEqual(before.finish);
      }),
      RUNS,
    );
  });
});

describe('the floats of any network without dues and anchors', () => {
  it('let a task slip by its total float and not by a day more before the finish slips', () => {
    fc.assert(
      fc.property(plain, fc.nat(), (network, at) => {
        const before = scheduled(network.tasks, network.links);
        const { id, earlyStart, totalFloat } = before.tasks[at % before.tasks.length]!;
        const finish = (delay: number) =>
          scheduled(notBefore(network, id, earlyStart + delay), network.links).finish;
        expect(finish(totalFloat)).toBe(before.finish);
        expect(finish(totalFloat + 1)).toBe(before.finish + 1);
      }),
      RUNS,
    );
  });

  it('let a task slip by its free float and not by a day more before another task or the finish slips', () => {
    fc.assert(
      fc.property(plain, fc.nat(), (network, at) => {
        const before = scheduled(network.tasks, network.links);
        const { id, earlyStart, freeFloat, totalFloat } = before.tasks[at % before.tasks.length]!;
        const others = (delay: number) => {
          const after = scheduled(notBefore(network, id, earlyStart + delay), network.links);
          return [after.finish, ...after.tasks.flatMap((of) => (of.id === id ? [] : [of.earlyStart]))];
        };
        expect(others(freeFloat)).toEqual(others(0));
        expect(others(freeFloat + 1)).not.toEqual(others(0));
        expect(freeFloat).toBeGreaterThanOrEqual(0);
        expect(freeFloat).toBeLessThanOrEqual(totalFloat);
      }),
      RUNS,
    );
  });

  it('are not greater free than total where tasks are anchored', () => {
    fc.assert(
      fc.property(networks({ dues: false, anchors: true }), ({ tasks, links }) => {
        const schedule = scheduled(tasks, links);
        expect(schedule.tasks.filter((of) => of.freeFloat > of.totalFloat || of.freeFloat < 0)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('any network with links in all directions', () => {
  const wild = fc.integer({ min: 2, max: 9 }).chain((size) => {
    const id = fc.integer({ min: 0, max: size - 1 }).map((at) => `t${at}`);
    return fc.record({
      tasks: fc.constant(Array.from({ length: size }, (_, at) => task(`t${at}`, 1))),
      links: fc.array(fc.record({ from: id, to: id, type: types, lag: fc.constant(0) }), { maxLength: 14 }),
    });
  });

  /** The length of the shortest cycle, by a search from every task; 0 for none. */
  const shortestCycle = (links: readonly NetworkLink[]): number => {
    const lengths = links.map(({ from, to }) => {
      let [length, reached] = [1, new Set([to])];
      const seen = new Set(reached);
      while (reached.size > 0) {
        if (reached.has(from)) return length;
        reached = new Set(links.flatMap((of) => (reached.has(of.from) && !seen.has(of.to) ? [of.to] : [])));
        for (const at of reached) seen.add(at);
        length += 1;
      }
      return Infinity;
    });
    const least = Math.min(Infinity, ...lengths);
    return least === Infinity ? 0 : least;
  };

  it('has a schedule, or a shortest cycle by name', () => {
    fc.assert(
      fc.property(wild, ({ tasks, links }) => {
        const length = shortestCycle(links);
        expect(scheduleNetwork(tasks, links).ok).toBe(length === 0);
        if (length === 0) return;
        const problem = problemOf(tasks, links);
        expect(problem.code).toBe(length === 1 ? 'self-link' : 'cycle');
        expect(problem.tasks).toHaveLength(length);
        for (const [at, id] of length === 1 ? [] : problem.tasks.entries()) {
          const awaited = problem.tasks[(at + 1) % length];
          expect(links.some(({ from, to }) => from === awaited && to === id)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
