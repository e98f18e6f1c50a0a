import { describe, expect, it } from 'vitest';
import { MOST_PATHS } from '#shared/plan/schedule/critical-paths';
import type { NetworkLink } from '#shared/plan/schedule/network-task';
import { link, problemOf, scheduled, table, task } from './network-builder.ts';

describe('the four link types', () => {
  it.each([
    ['A FS B', 3],
    ['A FS B 2', 5],
    ['A FS B -2', 1],
    ['A SS B', 0],
    ['A SS B 4', 4],
    ['A FF B', 1],
    ['A FF B 3', 4],
    ['A SF B 5', 3],
    ['A SF B', 0],
  ])('start a task of 2 days after one of 3 days: %s on day %i', (text, start) => {
    const { byId } = scheduled([task('A', 3), task('B', 2)], [link(text)]);
    expect(byId.get('B')?.earlyStart).toBe(start);
  });

  it('start nothing before the plan starts, whatever a lead or a date allows', () => {
    const tasks = [task('A', 3), task('B', 2), task('C', 1, { notBefore: 7 })];
    const { byId } = scheduled(tasks, [link('A FS B -9')], 10);
    expect(byId.get('B')).toMatchObject({ earlyStart: 10, driver: { kind: 'start' } });
    expect(byId.get('C')).toMatchObject({ earlyStart: 10, driver: { kind: 'start' } });
  });

  it('may join two tasks twice: a start-to-start and a finish-to-finish ladder', () => {
    const schedule = scheduled([task('A', 10), task('B', 4)], ['A SS B 2', 'A FF B 1'].map(link));
    expect(table(schedule)).toEqual({ A: [0, 10, 0, 10, 0, 0], B: [7, 11, 7, 11, 0, 0] });
    expect(schedule.byId.get('B')?.driver).toEqual({ kind: 'link', link: link('A FF B 1') });
    expect(schedule.criticalPaths).toEqual([['A', 'B']]);
  });

  it('leave a task free float by the ends that they join', () => {
    const tasks = [task('A', 2), task('B', 2), task('Z', 1, { notBefore: 9 })];
    const free = (text: string) => scheduled(tasks, [link(text), link('A FS B')]).byId.get('A')?.freeFloat;
    expect(free('A FS Z 3')).toBe(0);
    expect(free('B FS Z')).toBe(0);
    const lone = (text: string) =>
      scheduled([task('A', 2), tasks[2]!], [link(text)]).byId.get('A')?.freeFloat;
    expect(lone('A FS Z 3')).toBe(4);
    expect(lone('A SS Z 3')).toBe(6);
    expect(lone('A FF Z 3')).toBe(5);
    expect(lone('A SF Z 3')).toBe(7);
  });

  it('make a plan longer when a task that is critical the other way round gets shorter (Wiest 1981)', () => {
    const finish = (length: number) =>
      scheduled([task('A', 10), task('B', length), task('C', 10)], ['A FF B', 'B SS C'].map(link)).finish;
    expect([finish(6), finish(4)]).toEqual([14, 16]);
  });
});

describe('what drives a task', () => {
  const tasks = [task('A', 3), task('B', 5), task('C', 1, { notBefore: 5 }), task('D', 1, { notBefore: 6 })];
  const links = ['A FS C', 'B FS C', 'A FS C 2', 'B FS D'].map(link);
  const { byId } = scheduled(tasks, links);

  it('is the start of the plan where nothing else holds it', () => {
    expect(byId.get('A')?.driver).toEqual({ kind: 'start' });
  });

  it('is the first of the links that ask for the same day, before a date that asks for it too', () => {
    expect(byId.get('C')?.driver).toEqual({ kind: 'link', link: links[1] });
  });

  it('is the start of the plan where a date asks for nothing more', () => {
    const first = scheduled([task('A', 1, { notBefore: 4 })], [], 4);
    expect(first.byId.get('A')?.driver).toEqual({ kind: 'start' });
  });

  it('is the date where it asks for more than the links', () => {
    expect(byId.get('D')).toMatchObject({ earlyStart: 6, driver: { kind: 'not-before' } });
  });
});

describe('dues', () => {
  it('take float away down to below zero, along the whole way to the due', () => {
    const tasks = [task('A', 4), task('B', 3, { due: 5 }), task('C', 20)];
    const schedule = scheduled(tasks, [link('A FS B')]);
    expect(table(schedule)).toEqual({
      A: [0, 4, -2, 2, -2, 0],
      B: [4, 7, 2, 5, -2, 13],
      C: [0, 20, 0, 20, 0, 0],
    });
    expect(schedule.tasks.map(({ critical }) => critical)).toEqual([true, true, true]);
    expect(schedule.criticalPaths).toEqual([['C'], ['A', 'B']]);
  });

  it('later than the finish give nothing', () => {
    const { byId } = scheduled([task('A', 4, { due: 99 })], []);
    expect(byId.get('A')).toMatchObject({ lateFinish: 4, totalFloat: 0, critical: true });
  });
});

describe('gates as anchors', () => {
  const tasks = [
    task('Build', 5),
    task('Docs', 2),
    task('Gate 1', 0, { anchored: true, notBefore: 8 }),
    task('Roll out', 10),
    task('Train', 4),
    task('Gate 2', 0, { anchored: true }),
  ];
  const links: NetworkLink[] = [
    { from: 'Build', to: 'Gate 1', type: 'FS', lag: 0 },
    { from: 'Docs', to: 'Gate 1', type: 'FS', lag: 0 },
    { from: 'Gate 1', to: 'Roll out', type: 'FS', lag: 0 },
    { from: 'Gate 1', to: 'Train', type: 'FS', lag: 0 },
    { from: 'Roll out', to: 'Gate 2', type: 'FS', lag: 0 },
    { from: 'Train', to: 'Gate 2', type: 'FS', lag: 0 },
  ];

  it('count the float of a phase up to its own gate', () => {
    const schedule = scheduled(tasks, links);
    expect(table(schedule)).toEqual({
      Build: [0, 5, 3, 8, 3, 3],
      Docs: [0, 2, 6, 8, 6, 6],
      'Gate 1': [8, 8, 8, 8, 0, 0],
      'Roll out': [8, 18, 8, 18, 0, 0],
      Train: [8, 12, 14, 18, 6, 6],
      'Gate 2': [18, 18, 18, 18, 0, 0],
    });
    expect(schedule.criticalPaths).toEqual([['Gate 1', 'Roll out', 'Gate 2']]);
  });

  it('hold the gate where the next phase waits for a later day anyway', () => {
    const waiting = tasks.map((of) => (of.id === 'Roll out' ? { ...of, notBefore: 30 } : of));
    const { byId, criticalPaths } = scheduled(waiting, links);
    expect(byId.get('Gate 1')).toMatchObject({ totalFloat: 0, freeFloat: 0, critical: true });
    expect(byId.get('Build')?.totalFloat).toBe(3);
    expect(criticalPaths).toEqual([['Roll out', 'Gate 2'], ['Gate 1']]);
  });

  it('turn a due of a gate that cannot be met into negative float of its phase', () => {
    const due = tasks.map((of) => (of.id === 'Gate 1' ? { ...of, notBefore: null, due: 4 } : of));
    const { byId } = scheduled(due, links);
    expect(byId.get('Build')?.totalFloat).toBe(-1);
    expect(byId.get('Docs')?.totalFloat).toBe(2);
    expect(byId.get('Gate 1')?.totalFloat).toBe(-1);
    expect(byId.get('Roll out')?.totalFloat).toBe(0);
  });
});

describe('critical paths', () => {
  it('lead to the finish first, also past a task that ends sooner and is anchored', () => {
    const tasks = [task('Long', 10), task('Gate', 0, { anchored: true })];
    expect(scheduled(tasks, [link('Long SS Gate 4')]).criticalPaths).toEqual([['Long'], ['Long', 'Gate']]);
  });

  it('are cut off where there are too many to read', () => {
    const layers = Array.from({ length: 40 }, (_, layer) => [`a${layer}`, `b${layer}`] as const);
    const tasks = layers.flat().map((id) => task(id, 1));
    const links = layers
      .slice(1)
      .flatMap(([a, b], at) =>
        layers[at]!.flatMap((before) => [link(`${before} FS ${a}`), link(`${before} FS ${b}`)]),
      );
    const { criticalPaths, morePaths, finish } = scheduled(tasks, links);
    expect([finish, criticalPaths.length, morePaths]).toEqual([40, MOST_PATHS, true]);
    expect(criticalPaths.every((path) => path.length === 40)).toBe(true);
    expect(new Set(criticalPaths.map(String)).size).toBe(MOST_PATHS);
  });

  it('are not doubled by two links that both decide', () => {
    const { criticalPaths } = scheduled([task('A', 2), task('B', 2)], ['A FS B', 'A SS B 2'].map(link));
    expect(criticalPaths).toEqual([['A', 'B']]);
  });

  it('are none where there are no tasks', () => {
    expect(scheduled([], [], 7)).toMatchObject({ finish: 7, criticalPaths: [], morePaths: false });
  });
});

describe('a network that has no times', () => {
  const connect = task('c', 3, { name: 'Connect the system' });
  const train = task('t', 2, { name: 'Train clerks' });

  it('names the tasks that wait for each other', () => {
    expect(problemOf([train, connect], ['c FS t', 't SS c'].map(link))).toEqual({
      code: 'cycle',
      message: '“Train clerks” waits for “Connect the system”, which waits for “Train clerks”.',
      todo: 'Remove one of the links.',
      tasks: ['t', 'c'],
      link: null,
    });
  });

  it('names the shortest cycle, not what hangs on it', () => {
    const ids = ['x', 'a', 'b', 'c', 'd', 'e', 'y'];
    const links = ['x FS a', 'a FS b', 'b FS c', 'c FS d', 'd FS a', 'c FS e', 'e FS c', 'd FS y'].map(link);
    const { tasks, message } = problemOf(
      ids.map((id) => task(id, 1)),
      links,
    );
    expect(tasks).toEqual(['c', 'e']);
    expect(message).toBe('“c” waits for “e”, which waits for “c”.');
  });

  it('begins a cycle with the task that was given first, wherever it was found', () => {
    const ids = ['y', 'a', 'b', 'c'];
    const links = ['a FS b', 'b FS c', 'c FS a', 'c FS y'].map(link);
    expect(
      problemOf(
        ids.map((id) => task(id, 1)),
        links,
      ).tasks,
    ).toEqual(['a', 'c', 'b']);
  });

  it('cuts a long cycle short in the sentence, and has all of it in the list', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `t${at}`);
    const { tasks, message } = problemOf(
      ids.map((id) => task(id, 1)),
      ids.map((id, at) => link(`${ids[(at + 1) % ids.length] ?? ''} FS ${id}`)),
    );
    expect(tasks).toEqual(ids);
    expect(message).toBe(
      '“t0” waits for “t1”, which waits for “t2”, which waits for “t3”, which waits for “t4”, ' +
        'which waits for “t5”, and so on through 4994 more; the last of them waits for “t0”.',
    );
  });

  it('names a link that leads to itself or nowhere', () => {
    expect(problemOf([train], [link('t FS t')])).toMatchObject({
      code: 'self-link',
      message: '“Train clerks” waits for itself.',
      tasks: ['t'],
      link: link('t FS t'),
    });
    expect(problemOf([train], [link('gone FS t')])).toMatchObject({
      code: 'unknown-task',
      message: '“Train clerks” waits for a task that is not in the plan.',
      tasks: ['t'],
    });
    expect(problemOf([train], [link('t FS gone')])).toMatchObject({
      message: 'A task that is not in the plan waits for “Train clerks”.',
      tasks: ['t'],
    });
    expect(problemOf([train], [link('gone FS lost')])).toMatchObject({ code: 'unknown-task', tasks: [] });
  });

  it.each([1.5, -1, Number.NaN, Infinity])('refuses a duration of %d', (duration) => {
    expect(problemOf([task('t', duration, { name: ' ' })], [])).toMatchObject({
      code: 'not-whole',
      message: 'A task without a name needs a duration of whole working days, 0 or more.',
    });
  });

  it('refuses dates and lags that are not whole, and an id twice', () => {
    expect(problemOf([task('t', 1, { notBefore: 0.5 })], []).code).toBe('not-whole');
    expect(problemOf([task('t', 1, { due: Number.NaN })], []).code).toBe('not-whole');
    expect(problemOf([train, connect], [link('t FS c 0.5')])).toMatchObject({
      code: 'not-whole',
      tasks: ['t', 'c'],
      link: link('t FS c 0.5'),
    });
    expect(problemOf([train, train], [])).toMatchObject({
      code: 'same-id',
      message: '“Train clerks” is in the plan twice.',
    });
  });
});
