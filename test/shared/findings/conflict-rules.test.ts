import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { emptyTask } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { found, id, mend, statements, wholeSession, withGate, withPhase, withTask } from './scene.ts';

describe('R15: due days', () => {
  it('has nothing to say of the whole plan, nor of a day that is kept', () => {
    expect(found('R15', wholeSession())).toEqual([]);
    expect(found('R15', withTask('poc-t2', { due: asDate('2026-12-04') }))).toEqual([]);
  });

  it('counts the working days after the day a task is due, and names what it waits for', () => {
    const session = withTask(
      'poc-t2',
      {
        due: asDate('2026-12-01'),
        links: [{ from: id('poc-t1'), type: 'FS', lag: 0 }],
        start: '',
        end: '',
        duration: 20,
      },
      wholeSession(),
    );
    const [finding, ...more] = found('R15', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'phases/poc/tasks/poc-t2/due',
      statement: '“Read five document types” ends on 11 December 2026, 8 working days after it is due',
    });
    expect(finding?.advice).toMatch(/^It waits for “Label 412 past cases”\./);
    expect(mend(session, 'R15', finding).phases[0]?.tasks[1]?.due).toBe('2026-12-11');
  });

  it('leaves a gate before its work to R13', () => {
    expect(found('R15', withGate('pilot', { date: asDate('2027-03-01') }))).toEqual([]);
  });
});

describe('R15: links that lead in a ring', () => {
  it('names the ring, and opens it', () => {
    const link = (from: string) => [{ from: id(from), type: 'FS' as const, lag: 0 }];
    const session = withTask(
      'poc-t1',
      { links: link('poc-t2') },
      withTask('poc-t2', { links: link('poc-t1') }),
    );
    const [finding] = found('R15', session);
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'phases/poc/tasks/poc-t1/links',
      part: 'problem',
      fix: { label: 'Let “Label 412 past cases” not wait for “Read five document types”' },
    });
    expect(finding?.statement).toContain('Label 412 past cases');
    expect(finding?.statement).toContain('Read five document types');
    expect(finding?.statement).not.toMatch(/\.$/);
    expect(found('R15', mend(session, 'R15', finding))).toEqual([]);
  });

  it('opens a ring that leads through a gate', () => {
    const session = withTask('poc-t1', { links: [{ from: id('pilot-t1'), type: 'FS', lag: 0 }] });
    expect(found('R15', mend(session, 'R15', found('R15', session)[0]))).toEqual([]);
  });

  it('says that nobody ever works', () => {
    const session = wholeSession();
    const calendar = { ...session.calendar, weekend: [0, 1, 2, 3, 4, 5, 6] };
    expect(found('R15', { ...session, calendar })).toMatchObject([
      { severity: 'must', path: 'calendar/weekend', place: 'Plan' },
    ]);
  });
});

describe('R15: people', () => {
  const busy = (changes: object = {}): Session =>
    withTask('poc-t1', { effort: 10 }, withTask('poc-t2', { effort: 15, ...changes }));

  it('names the person, the worst span, and what meets there', () => {
    const [finding, ...more] = found('R15', busy());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/poc/tasks/poc-t2/owner',
      part: 'p-nair',
      place: 'Priya Nair',
      statement:
        '“Priya Nair” is asked for 200% of a day from 9 November 2026 to 13 November 2026, and has 100%',
      advice:
        '“Label 412 past cases” and “Read five document types” meet there. Move one, give it to somebody else, or plan less work.',
    });
  });

  it('shows the worst span of several, wherever it lies', () => {
    const again = withTask('pilot-t4', { effort: 60 }, busy());
    expect(statements('R15', again)).toEqual([
      expect.stringContaining('is asked for 300% of a day from 15 February 2027 to 12 March 2027'),
    ]);
    const before = withTask('pilot-t4', { effort: 25 }, busy());
    expect(statements('R15', before)).toEqual([
      expect.stringContaining('is asked for 200% of a day from 9 November 2026'),
    ]);
  });

  it('has nothing to say once the work is split', () => {
    expect(found('R15', busy({ owner: id('p-hribar') }))).toEqual([]);
    expect(found('R15', busy({ effort: null }))).toEqual([]);
  });

  it('counts what a person has for this work, and days away', () => {
    const part = (changes: object): Session => {
      const session = withTask('poc-t1', { effort: 10 });
      return {
        ...session,
        participants: session.participants.map((person) =>
          person.id === 'p-nair' ? { ...person, ...changes } : person,
        ),
      };
    };
    expect(found('R15', part({}))).toEqual([]);
    expect(statements('R15', part({ availability: 40 }))).toEqual([
      '“Priya Nair” is asked for 100% of a day from 2 November 2026 to 13 November 2026, and has 40%',
    ]);
    const away = { absences: [{ from: asDate('2026-11-03'), to: asDate('2026-11-03') }] };
    expect(found('R15', part(away))).toMatchObject([
      {
        statement: '“Priya Nair” is asked for 100% of a day on 3 November 2026, and has 0%',
        advice:
          '“Label 412 past cases” asks for all of it. Move one, give it to somebody else, or plan less work.',
      },
    ]);
  });

  it('looks again when only the people change', () => {
    const session = busy();
    expect(found('R15', session)).toHaveLength(1);
    expect(found('R15', { ...session, participants: [] })).toEqual([]);
    expect(found('R15', session)).toHaveLength(1);
  });

  it('counts tasks that are added', () => {
    const task = { ...emptyTask(id('more'), 'build', 'More'), owner: id('p-nair'), duration: 10, effort: 30 };
    const session = withPhase('poc', ({ tasks }) => ({ tasks: [...tasks, task] }));
    expect(found('R15', session)).toMatchObject([{ path: 'phases/poc/tasks/more/owner' }]);
  });
});
