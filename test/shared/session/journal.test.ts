import { describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { emptyMetric } from '#shared/metric/metric';
import { checkJournal } from '#shared/session/check-journal';
import type { Command } from '#shared/session/command';
import {
  advanceHistory,
  type DoEntry,
  emptyHistory,
  historyOf,
  joinTyping,
  type JournalEntry,
  journalEntrySchema,
  replay,
  TYPING_PAUSE,
} from '#shared/session/journal';
import { emptyParticipant } from '#shared/session/participant';
import { carryOut, countingContext, type Desk, id, openDesk, redo, undo } from './desk.ts';

const say = (statement: string): Command => ({ type: 'goal.update', changes: { statement } });

const typed = (tick: number, ...commands: Command[]): Desk => {
  const desk = openDesk(undefined, countingContext(tick));
  for (const command of commands) carryOut(desk, command);
  return desk;
};

const kinds = ({ journal }: Desk): string[] => journal.map(({ kind }) => kind);

describe('one stretch of typing', () => {
  it('is one entry, and one undo takes all of it back', () => {
    const desk = typed(100, say('U'), say('Us'), say('Use'), say('Use AI'));
    expect(kinds(desk)).toEqual(['create', 'do']);
    expect(desk.session.goal.statement).toBe('Use AI');
    undo(desk);
    expect(desk.session.goal.statement).toBe('');
    redo(desk);
    expect(desk.session.goal.statement).toBe('Use AI');
  });

  it('is as long as nobody pauses, however long it takes', () => {
    const letters = Array.from({ length: 100 }, (_, at) => say('x'.repeat(at + 1)));
    expect(kinds(typed(TYPING_PAUSE, ...letters))).toEqual(['create', 'do']);
  });

  it.each<[string, number, Command[]]>([
    ['a pause', TYPING_PAUSE + 1, [say('a'), say('ab')]],
    ['another field', 100, [say('a'), { type: 'goal.update', changes: { meaning: 'b' } }]],
    ['another object', 100, [say('a'), { type: 'session.update', changes: { title: 'b' } }]],
    [
      'two fields at once',
      100,
      [say('a'), { type: 'goal.update', changes: { statement: 'ab', meaning: 'b' } }],
    ],
    ['nothing new', 100, [say('a'), say('a')]],
    [
      'a batch',
      100,
      [
        say('a'),
        { type: 'batch', name: 'b', commands: [{ type: 'goal.update', changes: { statement: 'b' } }] },
      ],
    ],
  ])('ends with %s', (_, tick, commands) => {
    expect(kinds(typed(tick, ...commands))).toEqual(['create', 'do', 'do']);
  });

  it('ends where another person sits down', () => {
    const desk = typed(100, say('a'));
    Object.assign(desk.context, { actor: 'Maria Koch' });
    carryOut(desk, say('ab'));
    expect(kinds(desk)).toEqual(['create', 'do', 'do']);
  });

  it('ends with an undo between', () => {
    const desk = typed(100, say('a'));
    undo(desk);
    carryOut(desk, say('b'));
    expect(kinds(desk)).toEqual(['create', 'do', 'undo', 'do']);
  });

  it('does not join two entries of a list that stood at one place after another', () => {
    const add = (name: string): Command => ({ type: 'metric.add', item: emptyMetric(id(name)) });
    const rename = (metric: string, name: string): Command => ({
      type: 'metric.update',
      id: id(metric),
      changes: { name },
    });
    const desk = typed(
      10,
      add('a'),
      add('b'),
      rename('a', 'x'),
      { type: 'metric.remove', id: id('a') },
      rename('b', 'y'),
    );
    expect(kinds(desk)).toEqual(['create', 'do', 'do', 'do', 'do', 'do']);
  });

  it('is not joined when the clock was set back', () => {
    const [previous, next] = [typed(100, say('a')), typed(100, say('a'), say('ab'))].map(
      (desk) => desk.journal.at(-1) as DoEntry,
    ) as [DoEntry, DoEntry];
    expect(joinTyping({ ...previous, at: asInstant('2026-10-15T09:00:00.000Z') }, next)).toBeNull();
  });
});

describe('the history', () => {
  it('forgets what could be redone when something new is done', () => {
    const desk = typed(5000, say('a'), say('b'));
    undo(desk);
    expect(desk.history).toEqual({ undoable: [1], redoable: [2] });
    carryOut(desk, say('c'));
    expect(desk.history).toEqual({ undoable: [1, 4], redoable: [] });
    expect(historyOf(desk.journal)).toEqual(desk.history);
    expect(desk.journal.reduce(advanceHistory, emptyHistory)).toEqual(desk.history);
  });

  it('ends at the first document and at the last command', () => {
    const desk = typed(5000, say('a'));
    expect([undo(desk), undo(desk), redo(desk), redo(desk)]).toEqual([true, false, true, false]);
  });
});

describe('replaying', () => {
  it.each<[string, (journal: JournalEntry[]) => JournalEntry[]]>([
    ['has no beginning', (journal) => journal.slice(1)],
    ['is empty', () => []],
    ['has a gap', (journal) => [journal[0]!, journal[2]!]],
    [
      'has a patch that fits nowhere',
      (journal) => [
        journal[0]!,
        {
          ...(journal[1] as DoEntry),
          patches: [{ op: 'replace', path: ['metrics', 7, 'name'], value: 'x' }],
        },
      ],
    ],
  ])('throws for a journal that %s', (_, spoil) => {
    const { journal } = typed(5000, say('a'), say('b'));
    expect(() => replay(spoil(journal))).toThrow();
  });
});

describe('a journal from outside', () => {
  const desk = (): Desk => {
    const made = typed(
      5000,
      say('a'),
      { type: 'participant.add', item: emptyParticipant(id('p')) },
      say('b'),
    );
    undo(made);
    undo(made);
    redo(made);
    return made;
  };

  it('is trusted when it leads there and back', () => {
    const { journal, session } = desk();
    expect(checkJournal(journal)).toEqual({ ok: true, value: session });
  });

  const patchTo = (path: (string | number)[], value: unknown): Pick<DoEntry, 'patches'> => ({
    patches: [{ op: 'replace', path, value }],
  });

  it.each<[string, number, object]>([
    ['cannot be undone', 1, { inverse: [{ op: 'replace', path: ['goal', 'statement'], value: 'another' }] }],
    ['leads to what no session may hold', 1, patchTo(['goal', 'statement'], 5)],
    ['leads to what no session may hold', 1, { patches: [{ op: 'add', path: ['extra'], value: 1 }] }],
    [
      'leads to what no session may hold',
      2,
      { patches: [{ op: 'add', path: ['participants', 0], value: { id: 'p' } }] },
    ],
    ['reverses another entry', 4, { target: 1 }],
    ['carries the number', 3, { seq: 7 }],
  ])('is refused when an entry %s (entry %i)', (why, position, spoilt) => {
    const { journal } = desk();
    journal[position] = { ...journal[position]!, ...spoilt };
    const checked = checkJournal(journal);
    expect(checked).toMatchObject({ ok: false, error: expect.stringContaining(why) as string });
  });

  it('is refused when it begins twice, or not at all', () => {
    const { journal } = desk();
    expect(checkJournal([])).toMatchObject({ ok: false });
    expect(checkJournal([journal[0]!, { ...journal[0]!, seq: 1 }])).toMatchObject({ ok: false });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('may not name %s in a patch', (step) => {
    const entry = { ...desk().journal[1]!, patches: [{ op: 'add', path: ['goal', step, 'x'], value: 1 }] };
    expect(journalEntrySchema.safeParse(entry).success).toBe(false);
  });
});
