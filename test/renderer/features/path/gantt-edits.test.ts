import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyPhase, type Phase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyTask, type Task } from '#shared/plan/task';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import {
  type Edited,
  type GanttItem,
  linkTasks,
  moveByDays,
  moveByWorkdays,
  stretchByDays,
  stretchByWorkdays,
} from '../../../../renderer/features/path/gantt-edits.ts';
import { itemAfter } from '../../../../renderer/features/path/gantt-keys.ts';
import { effectWords } from '../../../../renderer/features/path/gantt-words.ts';
import { blankSession, countingContext } from '../../../shared/session/desk.ts';

const TODAY = asDate('2026-11-04');

const task = (
  id: string,
  duration: number | null,
  after: readonly string[] = [],
  rest: Partial<Task> = {},
): Task => ({
  ...emptyTask(asId(id), 'build', `Task ${id}`),
  duration,
  links: after.map((from) => ({ from: asId(from), type: 'FS', lag: 0 })),
  ...rest,
});

/** Monday 2 November 2026 is the start; the gate is on Friday 18 December. */
const sessionOf = (tasks: readonly Task[], rest: Partial<Phase> = {}): Session => {
  const base = emptyPhase(asId('poc'), 'poc');
  const gate = { ...base.gate, date: asDate('2026-12-18') };
  return {
    ...blankSession(),
    phases: [{ ...base, start: asDate('2026-11-02'), tasks: [...tasks], gate, ...rest }],
  };
};

const item = (id: string): GanttItem => ({ kind: 'task', id: asId(id), phaseId: asId('poc') });
const GATE: GanttItem = { kind: 'gate', id: asId('poc') };
const PHASE: GanttItem = { kind: 'phase', id: asId('poc') };

/** The days of a task after an edit; what the preview shows and what the command does are the same. */
const daysAfter = (session: Session, edited: Edited, id: string): string => {
  if (!edited.ok) return edited.error.message;
  const written = applyCommand(session, edited.value.command, countingContext());
  if (!written.ok) throw new Error(written.error.message);
  const [shown, real] = [edited.value.session, written.value.session].map((of) =>
    schedulePlan(of).tasks.get(id),
  );
  expect(shown).toEqual(real);
  return `${real?.start} to ${real?.end}`;
};

describe('moving in the Gantt', () => {
  it('moves a task by a working day, over the weekend', () => {
    const session = sessionOf([task('a', 5, [], { start: asDate('2026-11-06') })]);
    expect(daysAfter(session, moveByWorkdays(session, item('a'), 1, TODAY), 'a')).toBe(
      '2026-11-09 to 2026-11-13',
    );
  });

  it('keeps the length that only followed from a typed end', () => {
    const session = sessionOf([
      task('a', null, [], { start: asDate('2026-11-02'), end: asDate('2026-11-06') }),
    ]);
    expect(daysAfter(session, moveByWorkdays(session, item('a'), 2, TODAY), 'a')).toBe(
      '2026-11-04 to 2026-11-10',
    );
  });

  it('snaps a drag to the next working day', () => {
    const session = sessionOf([task('a', 2)]);
    // Five days from Monday is Saturday.
    expect(daysAfter(session, moveByDays(session, item('a'), 5, TODAY), 'a')).toBe(
      '2026-11-09 to 2026-11-10',
    );
  });

  it('writes the working day that a drag snaps to, of a task and of a gate', () => {
    const session = sessionOf([task('a', 2)]);
    const moved = moveByDays(session, item('a'), 5, TODAY);
    expect(moved.ok && moved.value.command).toMatchObject({ changes: { start: '2026-11-09' } });
    const gate = moveByDays(session, GATE, 1, TODAY);
    expect(gate.ok && gate.value.command).toMatchObject({ changes: { date: '2026-12-21' } });
  });

  it('says what holds a task back instead of writing a day that changes nothing', () => {
    const session = sessionOf([task('a', 5), task('b', 3, ['a'])]);
    expect(daysAfter(session, moveByWorkdays(session, item('b'), -1, TODAY), 'b')).toBe(
      'It cannot start earlier: it waits for “Task a”.',
    );
  });

  it('puts a task that lies nowhere at the start of its phase', () => {
    const session = sessionOf([task('a', 5)], { start: '' });
    expect(daysAfter(session, moveByWorkdays(session, item('a'), 1, TODAY), 'a')).toBe(
      '2026-11-04 to 2026-11-10',
    );
  });

  it('moves a gate to a working day, and a phase with the tasks that follow its start', () => {
    const session = sessionOf([task('a', 5)]);
    const gate = moveByWorkdays(session, GATE, 1, TODAY);
    expect(gate.ok && schedulePlan(gate.value.session).phases.get('poc')?.gate).toBe('2026-12-21');
    expect(daysAfter(session, moveByWorkdays(session, PHASE, 1, TODAY), 'a')).toBe(
      '2026-11-03 to 2026-11-09',
    );
  });
});

describe('stretching in the Gantt', () => {
  it('changes the length by working days and by the day the edge is dragged to', () => {
    const session = sessionOf([task('a', 5)]);
    expect(daysAfter(session, stretchByWorkdays(session, asId('a'), 1), 'a')).toBe(
      '2026-11-02 to 2026-11-09',
    );
    // Saturday and Sunday are no work: an edge dragged there stays on Friday.
    expect(daysAfter(session, stretchByDays(session, asId('a'), 2), 'a')).toBe('2026-11-02 to 2026-11-06');
    expect(daysAfter(session, stretchByDays(session, asId('a'), -30), 'a')).toBe('2026-11-02 to 2026-11-02');
  });

  it('never makes a task shorter than a day', () => {
    const session = sessionOf([task('a', 1)]);
    expect(daysAfter(session, stretchByWorkdays(session, asId('a'), -1), 'a')).toBe(
      'A task takes at least one day.',
    );
  });
});

describe('linking in the Gantt', () => {
  it('lets one task wait for another', () => {
    const session = sessionOf([task('a', 5), task('b', 2)]);
    expect(daysAfter(session, linkTasks(session, asId('a'), asId('b')), 'b')).toBe(
      '2026-11-09 to 2026-11-10',
    );
  });

  it('refuses itself, twice, and a circle', () => {
    const session = sessionOf([task('a', 5), task('b', 2, ['a'])]);
    expect(linkTasks(session, asId('a'), asId('a')).ok).toBe(false);
    expect(linkTasks(session, asId('a'), asId('b')).ok).toBe(false);
    expect(linkTasks(session, asId('b'), asId('a')).ok).toBe(false);
    expect(linkTasks(session, asId('a'), asId('gone')).ok).toBe(false);
  });
});

describe('the words for an edit', () => {
  const words = (session: Session, edited: Edited, about: GanttItem): string =>
    edited.ok ? effectWords(session, edited.value.session, about, 'en-GB') : edited.error.message;

  it('name the days and what becomes of the gate', () => {
    const session = sessionOf([task('a', 10)]);
    expect(words(session, moveByWorkdays(session, item('a'), 1, TODAY), item('a'))).toBe(
      'Task a starts 3 Nov, ends 16 Nov; gate 1 unchanged',
    );
  });

  it('count what moves along and say by how much the work misses its gate', () => {
    const session = sessionOf([task('a', 30), task('b', 5, ['a'])]);
    expect(words(session, stretchByWorkdays(session, asId('a'), 2), item('a'))).toBe(
      'Task a starts 2 Nov, ends 15 Dec; 1 other task moves; gate 1 unchanged; the work ends 2 working days after its gate',
    );
  });

  it('say where a gate that follows its work goes', () => {
    const base = sessionOf([task('a', 5)]);
    const session = {
      ...base,
      phases: base.phases.map((phase) => ({ ...phase, gate: { ...phase.gate, date: '' as const } })),
    };
    expect(words(session, stretchByWorkdays(session, asId('a'), 1), item('a'))).toBe(
      'Task a starts 2 Nov, ends 9 Nov; gate 1 moves to 9 Nov',
    );
  });
});

describe('going through the items', () => {
  const items: readonly GanttItem[] = [
    GATE,
    { kind: 'gate', id: asId('pilot') },
    PHASE,
    item('a'),
    item('b'),
  ];

  it('goes along the gates, and down into the rows and back up', () => {
    expect(itemAfter(items, GATE, 'next')).toEqual(items[1]);
    expect(itemAfter(items, items[1]!, 'below')).toEqual(PHASE);
    expect(itemAfter(items, PHASE, 'above')).toEqual(GATE);
    expect(itemAfter(items, item('a'), 'above')).toEqual(PHASE);
    expect(itemAfter(items, GATE, 'last')).toEqual(item('b'));
    expect(itemAfter(items, item('b'), 'page-down')).toEqual(item('b'));
  });
});
