import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyPhase, type Phase, type PhaseKind } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyCalendar, type PlanCalendar } from '#shared/plan/plan-settings';
import { emptyTask, type Task, type TaskLink } from '#shared/plan/task';

type TaskInput = Partial<Omit<Task, 'id' | 'links'>> & {
  readonly after?: readonly (string | readonly [string, TaskLink['type'], number])[];
};

const task = (id: string, { after = [], ...rest }: TaskInput = {}): Task => ({
  ...emptyTask(asId(id), 'build', `Task ${id}`),
  ...rest,
  links: after.map((link) => {
    const [from, type, lag] = typeof link === 'string' ? ([link, 'FS', 0] as const) : link;
    return { from: asId(from), type, lag };
  }),
});

const day = (text: string) => (text === '' ? '' : asDate(text));

const phase = (
  kind: PhaseKind,
  start: string,
  tasks: readonly Task[],
  rest: Partial<Phase> & { readonly gateOn?: string } = {},
): Phase => {
  const { gateOn = '', ...changes } = rest;
  const empty = emptyPhase(asId(kind), kind);
  return {
    ...empty,
    start: day(start),
    tasks: [...tasks],
    ...changes,
    gate: { ...empty.gate, date: day(gateOn) },
  };
};

const plan = (phases: readonly Phase[], calendar: Partial<PlanCalendar> = {}) =>
  schedulePlan({ phases, calendar: { ...emptyCalendar(), ...calendar } });

/** "2026-11-02 to 2026-11-06" of a task; "nowhere" while it does not lie in the calendar. */
const when = (schedule: ReturnType<typeof plan>, id: string): string => {
  const placed = schedule.tasks.get(id);
  return placed === undefined ? 'nowhere' : `${placed.start} to ${placed.end}`;
};

// 2 November 2026 is a Monday.
const MONDAY = '2026-11-02';

describe('a task', () => {
  it('lies nowhere while nothing says where', () => {
    const schedule = plan([phase('poc', '', [task('a', { duration: 5 })])]);
    expect(when(schedule, 'a')).toBe('nowhere');
    expect(schedule.problem).toBeNull();
  });

  it('begins with its phase, and on its own day where it has one', () => {
    const schedule = plan([
      phase('poc', MONDAY, [
        task('a', { duration: 5 }),
        task('b', { duration: 5, start: asDate('2026-11-11') }),
      ]),
    ]);
    expect(when(schedule, 'a')).toBe('2026-11-02 to 2026-11-06');
    expect(when(schedule, 'b')).toBe('2026-11-11 to 2026-11-17');
  });

  it('is as long as from its typed start to its typed end, until its length is said', () => {
    const typed = { start: asDate(MONDAY), end: asDate('2026-11-13') };
    const schedule = plan([phase('poc', '', [task('a', typed), task('b', { ...typed, duration: 2 })])]);
    expect(when(schedule, 'a')).toBe('2026-11-02 to 2026-11-13');
    expect(schedule.tasks.get('a')).toMatchObject({ length: 10, isLengthSaid: true });
    expect(when(schedule, 'b')).toBe('2026-11-02 to 2026-11-03');
  });

  it('of which only the end is known lies on that day, its length not said', () => {
    const schedule = plan([phase('poc', '', [task('a', { end: asDate('2026-11-13') })])]);
    expect(when(schedule, 'a')).toBe('2026-11-13 to 2026-11-13');
    expect(schedule.tasks.get('a')?.isLengthSaid).toBe(false);
  });

  it('waits for others in each of the four ways, with lag and lead in working days', () => {
    const schedule = plan([
      phase('poc', MONDAY, [
        task('a', { duration: 5 }),
        task('fs', { duration: 2, after: [['a', 'FS', 1]] }),
        task('lead', { duration: 2, after: [['a', 'FS', -2]] }),
        task('ss', { duration: 2, after: [['a', 'SS', 3]] }),
        task('ff', { duration: 2, after: [['a', 'FF', 1]] }),
        task('sf', { duration: 2, after: [['a', 'SF', 6]] }),
      ]),
    ]);
    expect(when(schedule, 'fs')).toBe('2026-11-10 to 2026-11-11');
    expect(when(schedule, 'lead')).toBe('2026-11-05 to 2026-11-06');
    expect(when(schedule, 'ss')).toBe('2026-11-05 to 2026-11-06');
    expect(when(schedule, 'ff')).toBe('2026-11-06 to 2026-11-09');
    expect(when(schedule, 'sf')).toBe('2026-11-06 to 2026-11-09');
    expect(schedule.tasks.get('fs')?.drivenBy).toBe('a');
  });

  it('of no length is reached on the evening of what it waits for, else on the morning of its day', () => {
    const schedule = plan([
      phase('poc', MONDAY, [
        task('kick-off', { duration: 0 }),
        task('a', { duration: 5, after: ['kick-off'] }),
        task('done', { duration: 0, after: ['a'] }),
        task('fixed', { duration: 0, start: asDate('2026-11-12') }),
        task('next', { duration: 1, after: ['done'] }),
      ]),
    ]);
    expect(when(schedule, 'kick-off')).toBe('2026-11-02 to 2026-11-02');
    expect(when(schedule, 'a')).toBe('2026-11-02 to 2026-11-06');
    expect(when(schedule, 'done')).toBe('2026-11-06 to 2026-11-06');
    expect(when(schedule, 'fixed')).toBe('2026-11-12 to 2026-11-12');
    expect(when(schedule, 'next')).toBe('2026-11-09 to 2026-11-09');
  });

  it('lies in the calendar through a task of another phase that it waits for', () => {
    const schedule = plan([
      phase('poc', MONDAY, [task('a', { duration: 5 })]),
      phase('pilot', '', [task('b', { duration: 1, after: ['a'] })], { waitsForGate: false }),
    ]);
    expect(when(schedule, 'b')).toBe('2026-11-09 to 2026-11-09');
  });

  it('skips weekends, holidays and closures of the plan', () => {
    const schedule = plan([phase('poc', '2026-12-21', [task('a', { duration: 5 })])], {
      holidays: [{ date: asDate('2026-12-25'), name: 'Christmas Day' }],
      closures: [{ name: 'Works holiday', from: asDate('2026-12-28'), to: asDate('2027-01-01') }],
    });
    expect(when(schedule, 'a')).toBe('2026-12-21 to 2027-01-04');
  });

  it('works on Sunday where the weekend is Friday and Saturday', () => {
    const schedule = plan([phase('poc', '2026-11-01', [task('a', { duration: 6 })])], { weekend: [5, 6] });
    expect(when(schedule, 'a')).toBe('2026-11-01 to 2026-11-08');
  });
});

describe('a gate', () => {
  const work = [
    task('long', { duration: 10 }),
    task('short', { duration: 4 }),
    task('last', { duration: 5, after: ['long'] }),
  ];

  it('can be held when the work of its phase is done; what moves that day is critical', () => {
    const schedule = plan([phase('poc', MONDAY, work)]);
    expect(schedule.phases.get('poc')).toMatchObject({
      ready: '2026-11-20',
      gate: '2026-11-20',
      isGateTyped: false,
      length: 15,
      reserve: 0,
    });
    expect([...schedule.tasks.values()].filter(({ isCritical }) => isCritical).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['long', 'last']),
    );
    expect(schedule.tasks.get('short')).toMatchObject({
      totalFloat: 11,
      isCritical: false,
      lateEnd: '2026-11-20',
    });
    expect(schedule.criticalPaths).toEqual([['long', 'last']]);
  });

  it('keeps its typed day, and what lies between is reserve, not float', () => {
    const schedule = plan([phase('poc', MONDAY, work, { gateOn: '2026-11-27' })]);
    expect(schedule.phases.get('poc')).toMatchObject({ gate: '2026-11-27', isGateTyped: true, reserve: 5 });
    expect(schedule.tasks.get('last')).toMatchObject({ totalFloat: 0, isCritical: true });
  });

  it('that comes before its work is done leaves negative float and reserve', () => {
    const schedule = plan([phase('poc', MONDAY, work, { gateOn: '2026-11-18' })]);
    expect(schedule.phases.get('poc')?.reserve).toBe(-2);
    expect(schedule.tasks.get('long')).toMatchObject({ totalFloat: -2, isCritical: true });
  });

  it('without a day of its own waits for the contingency of its phase, rounded up to whole days', () => {
    const contingency = { time: 20, money: null, basis: '' };
    const schedule = plan([phase('poc', MONDAY, work, { contingency })]);
    expect(schedule.phases.get('poc')).toMatchObject({ ready: '2026-11-20', gate: '2026-11-25', reserve: 3 });
    const odd = plan([phase('poc', MONDAY, [task('a', { duration: 6 })], { contingency })]);
    expect(odd.phases.get('poc')).toMatchObject({ ready: '2026-11-09', gate: '2026-11-11', reserve: 2 });
  });

  it('holds back the phase that waits for it, and no other', () => {
    const next = (waitsForGate: boolean) =>
      plan([
        phase('poc', MONDAY, work, { gateOn: '2026-11-27' }),
        phase('pilot', MONDAY, [task('p', { duration: 1 })], { waitsForGate }),
      ]);
    expect(when(next(true), 'p')).toBe('2026-11-30 to 2026-11-30');
    expect(next(true).phases.get('pilot')).toMatchObject({ start: '2026-11-30', gate: '2026-11-30' });
    expect(when(next(false), 'p')).toBe('2026-11-02 to 2026-11-02');
  });

  it('of operation is a look back: its work leads to no gate and is not critical', () => {
    const schedule = plan([
      phase('operate', MONDAY, [task('read', { duration: 100 })], { gateOn: '2026-12-15' }),
    ]);
    expect(schedule.tasks.get('read')?.isCritical).toBe(false);
    expect(schedule.phases.get('operate')).toMatchObject({ gate: '2026-12-15', ready: '', reserve: null });
  });
});

describe('a due day', () => {
  it('that cannot be kept shows as negative float; one that can leaves the float to it', () => {
    const schedule = plan([
      phase('poc', MONDAY, [
        task('late', { duration: 10, due: asDate('2026-11-11') }),
        task('early', { duration: 2, due: asDate('2026-11-05') }),
      ]),
    ]);
    expect(schedule.tasks.get('late')).toMatchObject({ totalFloat: -2, isCritical: true });
    expect(schedule.tasks.get('early')?.totalFloat).toBe(2);
  });
});

describe('links that contradict each other', () => {
  it('are explained by name, and the tasks stay where their own dates put them', () => {
    const schedule = plan([
      phase('poc', MONDAY, [
        task('a', { duration: 5, after: ['b'] }),
        task('b', { duration: 5, after: ['a'] }),
        task('c', { duration: 1 }),
      ]),
    ]);
    expect(schedule.problem?.code).toBe('cycle');
    expect(schedule.problem?.message).toContain('“Task a”');
    expect(schedule.problem?.message).toContain('“Task b”');
    expect(schedule.problem?.tasks.toSorted()).toEqual(['a', 'b']);
    expect(when(schedule, 'a')).toBe('2026-11-02 to 2026-11-06');
  });

  it('are named when a task waits for the gate that waits for it', () => {
    const schedule = plan([
      phase('poc', MONDAY, [task('a', { duration: 5, after: ['p'] })]),
      phase('pilot', '', [task('p', { duration: 5 })]),
    ]);
    expect(schedule.problem?.code).toBe('cycle');
    expect(schedule.problem?.message).toContain('the gate of Proof of concept');
    expect(schedule.problem?.tasks.toSorted()).toEqual(['a', 'p']);
  });
});

describe('a calendar on which nobody ever works', () => {
  it('is explained, and places nothing', () => {
    const schedule = plan([phase('poc', MONDAY, [task('a', { duration: 5 })])], {
      weekend: [0, 1, 2, 3, 4, 5, 6],
    });
    expect(schedule.problem?.code).toBe('no-workday');
    expect(schedule.tasks.size).toBe(0);
  });

  it('and a plan that runs past the last year are told, not thrown', () => {
    const schedule = plan([
      phase('poc', '2199-12-02', [
        task('a', { duration: 10_000 }),
        task('b', { duration: 10_000, after: ['a'] }),
      ]),
    ]);
    expect(schedule.problem?.code).toBe('after-last-year');
  });
});

describe('any plan', () => {
  const tasks = fc
    .array(
      fc.record({
        duration: fc.nat({ max: 30 }),
        links: fc.array(
          fc.tuple(fc.nat(), fc.constantFrom('FS', 'SS', 'FF', 'SF'), fc.integer({ min: -5, max: 10 })),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ duration, links }, at) =>
        task(`t${at}`, {
          duration,
          after: at === 0 ? [] : links.map(([to, type, lag]) => [`t${to % at}`, type, lag] as const),
        }),
      ),
    );

  it('moves as a whole by whole weeks when its first phase does', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 60 }), fc.nat({ max: 40 }), (list, weeks, time) => {
        const made = (start: string) =>
          plan([
            phase('poc', start, list, { contingency: { time, money: null, basis: '' } }),
            phase('pilot', '', [task('p', { duration: 3 })]),
          ]);
        const [before, after] = [made(MONDAY), made(addDays(asDate(MONDAY), 7 * weeks))];
        expect(after.tasks.size).toBe(before.tasks.size);
        for (const [id, placed] of before.tasks) {
          const moved = after.tasks.get(id);
          expect([moved?.start, moved?.end]).toEqual([
            addDays(placed.start, 7 * weeks),
            addDays(placed.end, 7 * weeks),
          ]);
          expect(moved?.totalFloat).toBe(placed.totalFloat);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has a critical task in each phase with work, and nothing is late where nobody set a day', () => {
    fc.assert(
      fc.property(tasks, (list) => {
        const schedule = plan([phase('poc', MONDAY, list)]);
        const placed = [...schedule.tasks.values()];
        expect(placed.some(({ isCritical }) => isCritical)).toBe(true);
        expect(placed.every(({ totalFloat }) => totalFloat >= 0)).toBe(true);
        expect(placed.every(({ end, lateEnd }) => end <= lateEnd)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
