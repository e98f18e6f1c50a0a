import { describe, expect, test } from 'vitest';
import { asDate, type OptionalDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyPhase, type Phase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { emptyTask, type Task } from '#shared/plan/task';
import {
  endReason,
  linkWords,
  overBookedWords,
  roomOf,
  startReason,
  type TaskContext,
} from '../../../renderer/features/path/task-words.ts';

const day = (text: string): OptionalDate => (text === '' ? '' : asDate(text));

type Said = Partial<Pick<Task, 'duration' | 'links'>> & { start?: string; end?: string; due?: string };

const task = (id: string, { start = '', end = '', due = '', ...rest }: Said = {}): Task => ({
  ...emptyTask(asId(id), 'build', `Task ${id}`),
  start: day(start),
  end: day(end),
  due: day(due),
  ...rest,
});

const phase = (id: string, start: string, gate: string, tasks: Task[]): Phase => {
  const empty = emptyPhase(asId(id), id === 'operate' ? 'operate' : 'poc');
  return { ...empty, name: id, start: day(start), tasks, gate: { ...empty.gate, date: day(gate) } };
};

const contextOf = (phases: Phase[], id: string): TaskContext => {
  const schedule = schedulePlan({ phases, calendar: emptyCalendar() });
  const own = phases.find(({ tasks }) => tasks.some((entry) => entry.id === id));
  const found = own?.tasks.find((entry) => entry.id === id);
  const placed = schedule.tasks.get(id);
  if (!own || !found || !placed) throw new Error(`no task ${id}`);
  return {
    task: found,
    placed,
    phase: own,
    phases,
    schedule,
    nameOf: (other) => `“Task ${other}”`,
    locale: 'en-GB',
  };
};

const after = (from: string, type: 'FS' | 'SS' | 'FF' | 'SF' = 'FS', lag = 0) => [
  { from: asId(from), type, lag },
];

describe('startReason', () => {
  test('says nothing of a day that was typed', () => {
    const phases = [phase('a', '2026-11-02', '', [task('t', { start: '2026-11-04', duration: 2 })])];
    expect(startReason(contextOf(phases, 't'))).toBeNull();
  });

  test('names the start of the phase where nothing else decides', () => {
    expect(startReason(contextOf([phase('a', '2026-11-02', '', [task('t', { duration: 2 })])], 't'))).toBe(
      'when the phase starts',
    );
  });

  test('names the task that it waits for, also where an earlier day was typed', () => {
    const first = task('one', { duration: 5 });
    const phases = [
      phase('a', '2026-11-02', '', [
        first,
        task('t', { start: '2026-11-03', duration: 2, links: after('one') }),
      ]),
    ];
    expect(startReason(contextOf(phases, 't'))).toBe('after “Task one”');
  });

  test('names the gate that the phase waits for', () => {
    const phases = [
      phase('first', '2026-11-02', '2026-11-20', [task('x', { duration: 3 })]),
      phase('b', '', '', [task('t', { duration: 2 })]),
    ];
    expect(startReason(contextOf(phases, 't'))).toBe('after the gate of first');
  });

  test('says that the typed day is free', () => {
    // 7 November 2026 is a Saturday.
    const phases = [phase('a', '2026-11-02', '', [task('t', { start: '2026-11-07', duration: 2 })])];
    expect(startReason(contextOf(phases, 't'))).toBe('since 7 Nov 2026 is free (a Saturday)');
  });

  test('counts back from an end without a start', () => {
    const phases = [phase('a', '', '', [task('t', { end: '2026-11-06' })])];
    expect(startReason(contextOf(phases, 't'))).toBe('so that it ends on 6 Nov 2026');
  });
});

describe('endReason', () => {
  test('says nothing of an end that was typed, and of one that nobody said', () => {
    const typed = [phase('a', '', '', [task('t', { start: '2026-11-02', end: '2026-11-06' })])];
    expect(endReason(contextOf(typed, 't'))).toBeNull();
    expect(endReason(contextOf([phase('a', '2026-11-02', '', [task('t')])], 't'))).toBeNull();
  });

  test('counts the working days from the start', () => {
    const phases = [phase('a', '2026-11-02', '', [task('t', { duration: 3 })])];
    expect(endReason(contextOf(phases, 't'))).toBe('3 working days from 2 Nov 2026');
    const one = [phase('a', '2026-11-02', '', [task('t', { duration: 1 })])];
    expect(endReason(contextOf(one, 't'))).toBe('1 working day from 2 Nov 2026');
  });

  test('calls a milestone one', () => {
    const phases = [phase('a', '2026-11-02', '', [task('t', { start: '2026-11-04', duration: 0 })])];
    expect(endReason(contextOf(phases, 't'))).toMatch(/^a milestone/);
  });

  test('says which working day a free end comes to', () => {
    const phases = [phase('a', '', '', [task('t', { start: '2026-11-02', end: '2026-11-08' })])];
    expect(endReason(contextOf(phases, 't'))).toBe('the last working day up to 8 Nov 2026');
  });
});

describe('linkWords', () => {
  test.each([
    ['FS', 0, 'after “X”'],
    ['SS', 0, 'with the start of “X”'],
    ['FF', 1, 'so that it ends with “X”, 1 working day later'],
    ['SF', -2, 'so that it ends with the start of “X”, 2 working days earlier'],
  ] as const)('says %s with %i days as words', (type, lag, words) => {
    expect(linkWords({ type, lag }, '“X”')).toBe(words);
  });
});

describe('roomOf', () => {
  const room = (phases: Phase[], id: string) => {
    const { placed, phase: own } = contextOf(phases, id);
    return roomOf(placed, own);
  };

  test('tells the critical task from the one that can move', () => {
    const phases = [
      phase('a', '2026-11-02', '', [task('long', { duration: 10 }), task('short', { duration: 4 })]),
    ];
    expect(room(phases, 'long')).toEqual({ kind: 'critical' });
    expect(room(phases, 'short')).toEqual({ kind: 'float', days: 6 });
  });

  test('counts the days that a task is too late for its due day', () => {
    const phases = [phase('a', '2026-11-02', '', [task('t', { duration: 5, due: '2026-11-04' })])];
    expect(room(phases, 't')).toEqual({ kind: 'late', days: 2 });
  });

  test('asks nothing of work in operation', () => {
    const phases = [
      phase('operate', '2026-11-02', '', [task('long', { duration: 10 }), task('t', { duration: 2 })]),
    ];
    expect(room(phases, 't')).toBeNull();
  });
});

describe('overBookedWords', () => {
  const span = (from: string, to: string, load: number, capacity: number) => ({
    person: 'p',
    from: asDate(from),
    to: asDate(to),
    days: 1,
    load,
    capacity,
    tasks: ['t'],
  });

  test('says nothing of somebody who has the time', () => {
    expect(overBookedWords([], 'en-GB')).toBe('');
  });

  test('tells several stretches as one, with the worst load', () => {
    expect(
      overBookedWords(
        [span('2026-11-03', '2026-11-05', 120, 100), span('2026-11-06', '2026-11-06', 150, 100)],
        'en-GB',
      ),
    ).toBe('3 Nov 2026 to 6 Nov 2026: up to 150% asked for, 100% there');
  });

  test('says that somebody is away', () => {
    expect(overBookedWords([span('2026-11-03', '2026-11-03', 50, 0)], 'en-GB')).toBe(
      '3 Nov 2026: up to 50% asked for, away',
    );
  });
});
