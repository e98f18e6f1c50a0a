import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDate, type IsoDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { readSessionFile } from '#shared/document/session-file';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';
import { STANDARD_PLANS, standardPlan } from '#shared/plan/standard-plans';
import { emptyTask } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { ids, PLANNED, ROOM } from './support/plan.ts';
import { projectOf, projectXml, type XmlTask } from './support/project-xml.ts';

const hours = (duration: string): number => {
  const match = /^PT(\d+)H(\d+)M0S$/.exec(duration);
  if (!match) throw new Error(duration);
  return Number(match[1]) + Number(match[2]) / 60;
};

const sample = (): Session => {
  const read = readSessionFile(readFileSync('assets/samples/claims-intake.phaseone'));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.session;
};

const PLANS: readonly (readonly [string, Session])[] = [
  ['the sample', sample()],
  ...STANDARD_PLANS.map(
    (template) =>
      [
        template.id,
        { ...ROOM, phases: standardPlan(template, { ...ROOM, start: asDate('2026-12-21') }, ids()) },
      ] as const,
  ),
  [
    'a plan without typed gates',
    {
      ...PLANNED,
      phases: PLANNED.phases.map((phase, at) => ({
        ...phase,
        ...(at > 0 && { start: '' as const }),
        end: '' as const,
        gate: { ...phase.gate, date: '' as const },
      })),
    },
  ],
];

/**
 * What a program computes that knows only the file: the earliest morning of every task by its links and constraints, in
 * working days of its calendar. Relaxed until nothing moves; no code of the product but the calendar of days.
 */
const recomputed = (session: Session): ReadonlyMap<string, { start: number; finish: number }> => {
  const { Tasks, StartDate } = projectOf(session);
  const calendar = makeCalendar(session.calendar);
  const index = (moment: string): number => {
    const day = asDate(moment.slice(0, 10));
    return moment.endsWith('T17:00:00') ? calendar.indexAfter(day) : calendar.indexOf(day);
  };
  const works = Tasks.Task.filter(({ Summary }) => Summary === '0');
  const start = new Map(
    works.map((task) => [
      task.UID,
      task.ConstraintType === '4' ? index(task.ConstraintDate ?? '') : index(StartDate),
    ]),
  );
  const length = new Map(works.map(({ UID, Duration }) => [UID, hours(Duration) / 8]));
  for (let moved = true; moved;) {
    moved = false;
    for (const { UID, PredecessorLink } of works) {
      for (const { PredecessorUID, Type, LinkLag } of PredecessorLink) {
        const lag = Number(LinkLag) / 4800;
        const before =
          start.get(PredecessorUID)! + (Type === '1' || Type === '0' ? length.get(PredecessorUID)! : 0);
        const earliest = before + lag - (Type === '0' || Type === '2' ? length.get(UID)! : 0);
        if (earliest > start.get(UID)!) {
          start.set(UID, earliest);
          moved = true;
        }
      }
    }
  }
  return new Map(
    works.map(({ UID }) => [UID, { start: start.get(UID)!, finish: start.get(UID)! + length.get(UID)! }]),
  );
};

describe.each(PLANS)('the project file of %s', (_name, session) => {
  const project = projectOf(session);
  const tasks = project.Tasks.Task;
  const schedule = schedulePlan(session);

  it('has a summary for each phase, then its tasks, then its gate', () => {
    const expected = session.phases.flatMap((phase) => [
      `1 ${phase.name}`,
      ...phase.tasks.map(({ name }) => `2 ${name}`),
      ...(schedule.phases.get(phase.id)?.gate === ''
        ? []
        : [`2 ${phase.kind === 'operate' ? 'Review' : 'Gate'}: ${phase.name}`]),
    ]);
    expect(tasks.map(({ OutlineLevel, Name }) => `${OutlineLevel} ${Name}`)).toEqual(expected);
  });

  it('gives every task its own number, in order', () => {
    expect(tasks.map(({ UID }) => UID)).toEqual(tasks.map((_task, at) => String(at + 1)));
    expect(tasks.map(({ ID }) => ID)).toEqual(tasks.map(({ UID }) => UID));
  });

  it('says the days of the schedule', () => {
    const works = tasks.filter(
      ({ OutlineLevel, Name }) => OutlineLevel === '2' && !/^(Gate|Review): /.test(Name),
    );
    const all = session.phases.flatMap((phase) => phase.tasks);
    works.forEach((work, at) => {
      const placed = schedule.tasks.get(all[at]!.id);
      if (!placed) return expect([work.Start, work.Finish]).toEqual([undefined, undefined]);
      const begins = placed.length === 0 ? `${placed.end}T17:00:00` : `${placed.start}T08:00:00`;
      expect([work.Start, work.Finish]).toEqual([begins, `${placed.end}T17:00:00`]);
      expect(hours(work.Duration)).toBe(placed.length * 8);
    });
  });

  it('lets another program come to the same days', () => {
    const calendar = makeCalendar(session.calendar);
    const found = recomputed(session);
    const day = (index: number): IsoDate | string => {
      const date = calendar.dateAt(index);
      return date.ok ? date.value : date.error.code;
    };
    for (const { UID, Name, Summary, Start, Finish } of tasks) {
      if (Summary === '1' || Finish === undefined || Start === undefined) continue;
      const { finish } = found.get(UID)!;
      expect(`${Name}: ${day(finish - 1)}`).toBe(`${Name}: ${Finish.slice(0, 10)}`);
    }
  });
});

describe('the project file', () => {
  const project = projectOf(PLANNED);
  const taskOf = (name: string): XmlTask => {
    const task = project.Tasks.Task.find(({ Name }) => Name === name);
    if (!task) throw new Error(name);
    return task;
  };

  it('writes the four relations, lags in tenths of a minute, and lags below nothing', () => {
    const links = (['FF', 'FS', 'SF', 'SS'] as const).map((type, at) => ({
      from: asId('a'),
      type,
      lag: at - 1,
    }));
    const [phase] = PLANNED.phases;
    const two = {
      ...PLANNED,
      phases: [
        {
          ...phase!,
          tasks: [
            { ...emptyTask(asId('a')), duration: 3 },
            { ...emptyTask(asId('b')), duration: 2, links },
          ],
        },
      ],
    };
    const [, , second] = projectOf(two).Tasks.Task;
    expect(second?.PredecessorLink).toMatchObject([
      { PredecessorUID: '2', Type: '0', LinkLag: '-4800', LagFormat: '7' },
      { PredecessorUID: '2', Type: '1', LinkLag: '0' },
      { PredecessorUID: '2', Type: '2', LinkLag: '4800' },
      { PredecessorUID: '2', Type: '3', LinkLag: '9600' },
    ]);
  });

  it('marks milestones and gates, which last no time', () => {
    for (const name of ['Data access confirmed', 'Gate: Pilot', 'Review: Operate']) {
      expect(taskOf(name)).toMatchObject({ Milestone: '1', Duration: 'PT0H0M0S', Summary: '0' });
    }
    expect(taskOf('Pilot')).toMatchObject({ Summary: '1', Milestone: '0', OutlineNumber: '2' });
  });

  it('holds a typed gate on its day and says that it is due', () => {
    const gate = PLANNED.phases[1]!.gate.date;
    expect(taskOf('Gate: Pilot')).toMatchObject({
      ConstraintType: '4',
      ConstraintDate: `${gate}T17:00:00`,
      Deadline: `${gate}T17:00:00`,
      Finish: `${gate}T17:00:00`,
    });
  });

  it('keeps the days that were asked for: not before, and due', () => {
    const [phase] = PLANNED.phases;
    const task = {
      ...emptyTask(asId('a'), 'build', 'A'),
      duration: 5,
      effort: 2.5,
      owner: asId('priya'),
      start: asDate('2026-12-14'),
      due: asDate('2027-01-29'),
    };
    const read = projectOf({
      ...PLANNED,
      phases: [{ ...phase!, tasks: [task, { ...emptyTask(asId('b'), 'build', 'B') }] }],
    });
    expect(read.Tasks.Task[1]).toMatchObject({
      ConstraintType: '4',
      ConstraintDate: '2026-12-14T08:00:00',
      Deadline: '2027-01-29T17:00:00',
      Work: 'PT20H0M0S',
      Estimated: '0',
    });
    expect(read.Tasks.Task[2]).toMatchObject({ Estimated: '1' });
    expect(read.Assignments.Assignment).toMatchObject([
      { TaskUID: '2', ResourceUID: '1', Units: '0.5', Work: 'PT20H0M0S' },
    ]);
  });

  it('has the weekend, the holidays of its time and the closures as free days, in both forms', () => {
    const [plan] = project.Calendars.Calendar;
    const days = plan?.WeekDays?.WeekDay ?? [];
    expect(days.slice(0, 7).map(({ DayType, DayWorking }) => `${DayType}${DayWorking}`)).toEqual([
      '10',
      '21',
      '31',
      '41',
      '51',
      '61',
      '70',
    ]);
    const free = [
      { FromDate: '2026-12-25T00:00:00', ToDate: '2026-12-25T23:59:00' },
      { FromDate: '2026-12-28T00:00:00', ToDate: '2027-01-01T23:59:00' },
    ];
    expect(days.slice(7).map(({ TimePeriod }) => TimePeriod)).toEqual(free);
    expect(plan?.Exceptions?.Exception.map(({ TimePeriod }) => TimePeriod)).toEqual(free);
    expect(plan?.Exceptions?.Exception.map(({ Name }) => Name)).toEqual(['Christmas', 'Works holiday']);
  });

  it('has the people with their share and their days away', () => {
    expect(project.Resources.Resource).toMatchObject([
      { UID: '1', Name: 'Priya Nair', MaxUnits: '0.8', EmailAddress: 'priya@example.com', CalendarUID: '2' },
      { UID: '2', Name: 'Jonas Müller-Lüdenscheidt', MaxUnits: '1', CalendarUID: '3' },
      { UID: '3', Name: 'Dr Anna Vogt' },
    ]);
    const [, priya, jonas] = project.Calendars.Calendar;
    expect(priya?.Exceptions).toBeUndefined();
    expect(jonas?.Exceptions?.Exception[0]?.TimePeriod).toEqual({
      FromDate: '2027-02-01T00:00:00',
      ToDate: '2027-02-12T23:59:00',
    });
  });

  it('counts the days of another week', () => {
    const gulf = projectOf({ ...PLANNED, calendar: { ...PLANNED.calendar, weekend: [5] } });
    expect(gulf.MinutesPerWeek).toBe('2880');
    expect(gulf.Calendars.Calendar[0]?.WeekDays?.WeekDay[5]).toMatchObject({ DayType: '6', DayWorking: '0' });
  });

  it('keeps signs that XML reserves, and drops those it forbids', () => {
    expect(project.Company).toBe('Aldersee & Söhne <AG>');
    expect(projectOf({ ...PLANNED, title: 'A\u0000B\uD800C\uFFFE "<&>"' }).Title).toBe('ABC "<&>"');
    expect(projectXml(PLANNED)).toContain('<Project xmlns="http://schemas.microsoft.com/project">');
  });

  it('is a file without tasks where there is no plan', () => {
    const xml = new XMLParser().parse(projectXml(ROOM)) as { Project: { Tasks: unknown; StartDate: string } };
    expect(xml.Project).toMatchObject({ Tasks: '', StartDate: '2026-11-22T08:00:00' });
  });
});
