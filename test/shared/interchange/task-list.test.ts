import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { readTaskList } from '#shared/interchange/task-list/read-task-list';
import { emptyTask, type Task } from '#shared/plan/task';
import { emptyParticipant } from '#shared/session/participant';
import { ids, ROOM } from './support/plan.ts';
import { first, lines, PILOT, POC, read, SESSION } from './support/task-list.ts';

const taskOf = (text: string, session = SESSION): Task => {
  const { task, errors } = first(text, session);
  if (task === null) throw new Error(errors.join(' '));
  return task;
};

const errorOf = (text: string, session = SESSION): string => first(text, session).errors.join(' ');

describe('a list of tasks', () => {
  it('is read column by column, in any order', () => {
    const text = [
      'Owner,Task,Phase,Kind,Start,Days,Effort,Due,Predecessors',
      'Priya Nair,Label cases,Proof of concept,data,2026-12-01,5,2.5,2027-01-15,',
      'Jonas Müller-Lüdenscheidt,"Shadow run, first",Pilot,evaluation,,10,,,2FS+2d',
    ].join('\r\n');
    const [label, shadow] = lines(text);
    expect(label).toMatchObject({ line: 2, phaseId: 'poc', errors: [], notes: [] });
    expect(label?.task).toEqual({
      ...emptyTask(asId('id-1'), 'data', 'Label cases'),
      owner: 'priya',
      start: '2026-12-01',
      duration: 5,
      effort: 2.5,
      due: '2027-01-15',
    });
    expect(shadow).toMatchObject({ line: 3, phaseId: 'pilot', name: 'Shadow run, first' });
    expect(shadow?.task?.links).toEqual([{ from: 'id-1', type: 'FS', lag: 2 }]);
  });

  it.each([
    ['a tab', '\t'],
    ['a semicolon', ';'],
    ['a bar', '|'],
    ['a comma', ','],
  ])('takes %s between its cells', (_name, mark) => {
    const text = [
      ['Task', 'Days'],
      ['Label', '5'],
      ['Build', '6'],
    ]
      .map((row) => row.join(mark))
      .join('\n');
    expect(lines(`\uFEFF${text}`).map(({ name, task }) => [name, task?.duration])).toEqual([
      ['Label', 5],
      ['Build', 6],
    ]);
  });

  it('needs no more than two lines to tell what stands between its cells', () => {
    expect(first('Vorgang;Dauer\r\nÜbung, für alle;2 Wochen\r\n')).toMatchObject({
      name: 'Übung, für alle',
      task: { duration: 10 },
    });
  });

  it('is read in German', () => {
    const text =
      'Vorgang;Verantwortlich;Anfang;Dauer;Art;Vorgänger;Aufwand\nDaten holen;Nair;1.12.2026;2 Wochen;Daten;;2,5\nPilot fahren;;;5 Tage;Auswertung;2EA+3 Tage;';
    const [data, run] = lines(text, { ...SESSION, locale: 'de-CH' });
    expect(data?.task).toMatchObject({
      owner: 'priya',
      start: '2026-12-01',
      duration: 10,
      kind: 'data',
      effort: 2.5,
    });
    expect(run?.task).toMatchObject({ duration: 5, kind: 'evaluation', links: [{ type: 'FS', lag: 3 }] });
  });

  it('says which columns it passes over', () => {
    expect(read('Task,Colour,Days,Days\nA,red,5,6').passedOver).toEqual(['Colour', 'Days']);
    expect(first('Task,Colour,Days,Days\nA,red,5,6').task?.duration).toBe(5);
  });

  it('counts lines as a spreadsheet does, blank ones included', () => {
    const list = lines('\n\nTask,Days\nA,5\n,\n"B\nand more",6\n');
    expect(list.map(({ line, name }) => [line, name])).toEqual([
      [4, 'A'],
      [6, 'B and more'],
    ]);
  });

  it.each([
    ['', 'empty'],
    ['Task,Days\n , \n', 'empty'],
    ['Colour,Days\nred,5', 'no-name-column'],
    [`Task\n${'a\n'.repeat(1001)}`, 'too-long'],
    [`Task\n${'a'.repeat(1_000_001)}`, 'too-long'],
  ])('cannot be read at all: %#', (text, code) => {
    const list = readTaskList(text, { session: SESSION, into: POC, newId: ids() });
    expect(list).toMatchObject({ ok: false, error: { code } });
  });

  it('needs a plan to put tasks into', () => {
    const list = readTaskList('Task\nA', { session: ROOM, into: POC, newId: ids() });
    expect(list).toMatchObject({ ok: false, error: { code: 'no-phase' } });
  });
});

describe('the cells of a list', () => {
  it('take a start and an end as a length in working days', () => {
    expect(taskOf('Task,Start,End\nA,2026-12-23,2027-01-05')).toMatchObject({
      start: '2026-12-23',
      end: '',
      duration: 4,
    });
    expect(taskOf('Task,End\nA,2026-12-04')).toMatchObject({ start: '', end: '2026-12-04', duration: null });
    expect(taskOf('Task,Start,End,Days\nA,2026-12-01,2026-12-31,3')).toMatchObject({ end: '', duration: 3 });
  });

  it.each([
    ['30 Nov 2026', '2026-11-30'],
    ['Mon 30.11.26', '2026-11-30'],
    ['2026-11-30 08:00', '2026-11-30'],
    ['2026-11-30T08:00:00', '2026-11-30'],
    ['11/30/2026', '2026-11-30'],
  ])('take the day %s', (text, day) => {
    expect(taskOf(`Task\tStart\nA\t${text}`, { ...SESSION, locale: 'en-US' }).start).toBe(day);
  });

  it.each([
    ['0', 0],
    ['5', 5],
    ['5d', 5],
    ['5 days?', 5],
    ['2 wks', 10],
    ['1 week', 5],
  ])('take the length %s', (text, days) => {
    expect(taskOf(`Task\tDuration\nA\t${text}`).duration).toBe(days);
  });

  it('count a week by the days that are worked in it', () => {
    const session = { ...SESSION, calendar: { ...SESSION.calendar, weekend: [5] } };
    expect(taskOf('Task,Days\nA,2 weeks', session).duration).toBe(12);
  });

  it('take a first or a last name that only one person has', () => {
    expect(taskOf('Task,Owner\nA,priya').owner).toBe('priya');
    expect(taskOf('Task,Owner\nA,PRIYA@example.com').owner).toBe('priya');
    const two = {
      ...SESSION,
      participants: [...SESSION.participants, emptyParticipant(asId('p2'), 'technical', 'Priya Rao')],
    };
    expect(errorOf('Task,Owner\nA,Priya', two)).toContain('Write the whole name');
  });

  it('take a phase by name or by station, and the chosen one for a blank', () => {
    const phases = [{ ...POC, name: 'First tries' }, PILOT];
    const list = lines('Task,Phase\nA,first tries\nB,PoC\nC,\nD,Pilotphase', { ...SESSION, phases });
    expect(list.map(({ phaseId }) => phaseId)).toEqual(['poc', 'poc', 'poc', 'pilot']);
  });

  it.each([
    ['Task,Owner\nA,Marta', '“Marta” is not in the room. Add the person, or leave the owner blank.'],
    ['Task,Phase\nA,Moon landing', 'There is no phase “Moon landing”. The plan has Proof of concept, Pilot.'],
    ['Task,Kind\nA,cooking', '“cooking” is no kind of task.'],
    ['Task,Start\nA,soon', 'Start “soon” is no day.'],
    ['Task,Start\nA,30 Feb 2027', 'There is no such day.'],
    ['Task,Days\nA,some', '“some” is no number of working days.'],
    ['Task,Days\nA,2.5', 'no whole number of working days'],
    ['Task,Days\nA,-3', 'is no length'],
    ['Task,Days\nA,20000', 'is no length'],
    ['Task,Effort\nA,-1', 'cannot be negative'],
    ['Task,Start,End\nA,2026-12-10,2026-12-01', 'The end lies before the start.'],
    ['Task,Days\n,5', 'The task has no name.'],
    [`Task\n${'a'.repeat(301)}`, 'longer than 300 characters'],
    ['Task,After\nA,9', 'It waits for “9”, which is neither in this list nor in the plan.'],
    ['Task,After\nA,2', 'It waits for itself.'],
    ['Task,After\nA,A', 'It waits for itself.'],
  ])('say in clear words what is wrong: %#', (text, message) => {
    expect(errorOf(text)).toContain(message);
    expect(first(text).task).toBeNull();
  });

  it('name no phase where there is none of that name', () => {
    expect(first('Task,Phase\nA,Moon').phase).toBe('');
    expect(first('Task,Owner\nA,Marta').phase).toBe('Proof of concept');
  });

  it('say all that is wrong with a line at once', () => {
    expect(first('Task,Owner,Days\nA,Marta,some').errors).toHaveLength(2);
  });

  it('give a formula that was guarded back as it was', () => {
    expect(first("Task\n'=A1").name).toBe('=A1');
    expect(first("Task\n'tis the season").name).toBe("'tis the season");
  });
});

describe('the links of a list', () => {
  const linksOf = (after: string, more = '') =>
    lines(`Task;After\nA;\nB;\nC;${after}${more}`)[2]?.task?.links.map(
      ({ from, type, lag }) => `${from} ${type}${lag}`,
    );

  it.each([
    ['2', ['id-1 FS0']],
    ['2FS', ['id-1 FS0']],
    ['2SS+3d', ['id-1 SS3']],
    ['2 FF - 1 day', ['id-1 FF-1']],
    ['"2EA+2 Tage;3AA"', ['id-1 FS2', 'id-2 SS0']],
    ['2,3', ['id-1 FS0', 'id-2 FS0']],
    ['A SF+1', ['id-1 SF1']],
    ['b', ['id-2 FS0']],
    ['2, 2', ['id-1 FS0']],
    ['2+5', ['id-1 FS5']],
  ])('read %s', (after, links) => {
    expect(linksOf(after)).toEqual(links);
  });

  it('lead to lines further down, and to tasks of the plan', () => {
    const list = lines('Task;Phase;After\nA;Pilot;B FS+1\nB;Pilot;Old task');
    expect(list[0]?.task?.links).toEqual([{ from: 'id-2', type: 'FS', lag: 1 }]);
    expect(list[1]?.task?.links).toEqual([{ from: 'old', type: 'FS', lag: 0 }]);
  });

  it('count by a column of numbers where there is one', () => {
    const list = lines('No,Task,Predecessors\n10,A,\n20,B,10SS+1');
    expect(list[1]?.task?.links).toEqual([{ from: 'id-1', type: 'SS', lag: 1 }]);
  });

  it('find a name with a comma, and ask where there are two of a name', () => {
    expect(lines('Task;After\nA, first;\nB;A, first')[1]?.task?.links).toHaveLength(1);
    expect(lines('Task;After\nA;\nA;\nB;A')[2]?.errors.join()).toContain('several of that name');
  });

  it('to a line that is left out are left out too, and the line says so', () => {
    const [, second] = lines('Task,Owner,After\nA,Marta,\nB,,2');
    expect(second?.task?.links).toEqual([]);
    expect(second?.notes).toEqual(['It waits for line 2, which is left out; it is added without that link.']);
  });

  it('that lead back over a gate are a circle too', () => {
    expect(errorOf('Task;Phase;After\nA;Proof of concept;Old task')).not.toBe('');
  });

  it('that run in a circle are errors of the lines concerned', () => {
    const list = lines('Task,After\nA,3\nB,2\nC,2');
    expect(list.map(({ task }) => task === null)).toEqual([true, true, false]);
    expect(list[0]?.errors).toHaveLength(1);
    expect(list[2]?.notes).toEqual([
      'It waits for line 2, which is left out; it is added without that link.',
    ]);
  });
});
