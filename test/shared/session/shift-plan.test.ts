import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, asDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyMetric } from '#shared/metric/metric';
import { emptyCriterion } from '#shared/plan/gate';
import { emptyBudgetLine, emptyPhase, type Phase } from '#shared/plan/phase';
import { emptyCalendar, type PlanCalendar } from '#shared/plan/plan-settings';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';
import { emptyTask } from '#shared/plan/task';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import { shiftedGates, shiftPlan, shiftWords } from '#shared/session/shift-plan';
import { blankSession, countingContext } from './desk.ts';

type Days = {
  readonly start?: string;
  readonly end?: string;
  readonly taskStart?: string;
  readonly taskEnd?: string;
  readonly due?: string;
  readonly paid?: string;
  readonly gate?: string;
};

const day = (text: string | undefined): OptionalDate => (text === undefined ? '' : asDate(text));

const phaseWith = (id: string, days: Days): Phase => {
  const phase = emptyPhase(asId(id), 'poc');
  return {
    ...phase,
    name: id,
    start: day(days.start),
    end: day(days.end),
    tasks: [
      {
        ...emptyTask(asId(`${id}-task`)),
        start: day(days.taskStart),
        end: day(days.taskEnd),
        due: day(days.due),
      },
    ],
    budget: [{ ...emptyBudgetLine(asId(`${id}-line`)), date: day(days.paid) }],
    gate: { ...phase.gate, date: day(days.gate) },
  };
};

const planOf = (phases: Phase[], calendar: PlanCalendar = emptyCalendar()): Session => ({
  ...blankSession(),
  phases,
  calendar,
});

const shifted = (session: Session, phaseId: string, days: number): Session => {
  const command = shiftPlan(session, asId(phaseId), { days });
  if (!command.ok) throw new Error(command.error.message);
  const applied = applyCommand(session, command.value, countingContext());
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value.session;
};

const FULL: Days = {
  start: '2026-11-02',
  end: '2026-12-18',
  taskStart: '2026-11-03',
  taskEnd: '2026-11-10',
  due: '2026-12-01',
  paid: '2026-11-20',
  gate: '2026-12-17',
};

const daysOf = ({ start, end, tasks, budget, gate }: Phase): OptionalDate[] => [
  start,
  end,
  ...tasks.flatMap((task) => [task.start, task.end, task.due]),
  ...budget.map(({ date }) => date),
  gate.date,
];

describe('shiftPlan', () => {
  test('moves every typed day of a phase and of those after it by weeks, and nothing before', () => {
    const session = planOf([
      phaseWith('a', FULL),
      phaseWith('b', FULL),
      phaseWith('c', { gate: '2027-03-01' }),
    ]);
    const { phases } = shifted(session, 'b', 14);
    expect(phases[0]).toEqual(session.phases[0]);
    expect(phases[1]).toEqual(
      phaseWith('b', {
        start: '2026-11-16',
        end: '2027-01-01',
        taskStart: '2026-11-17',
        taskEnd: '2026-11-24',
        due: '2026-12-15',
        paid: '2026-12-04',
        gate: '2026-12-31',
      }),
    );
    expect(phases[2]).toEqual(phaseWith('c', { gate: '2027-03-15' }));
  });

  test('is one step under a name that says what moves', () => {
    const made = shiftPlan(planOf([phaseWith('Pilot', FULL)]), asId('Pilot'), { days: -7 });
    expect(made).toMatchObject({
      ok: true,
      value: { type: 'batch', name: 'move Pilot and what follows 1 week earlier' },
    });
    // The phase, its task, its budget line and its gate.
    expect(made.ok && made.value.type === 'batch' && made.value.commands.length).toBe(4);
  });

  test('lands on the next working day in the direction of the move', () => {
    // 6 November 2026 is a Friday, 9 November a Monday.
    const session = planOf([phaseWith('a', { start: '2026-11-06', gate: '2026-11-09' })]);
    expect(shifted(session, 'a', 1).phases[0]).toMatchObject({
      start: '2026-11-09',
      gate: { date: '2026-11-10' },
    });
    expect(shifted(session, 'a', -1).phases[0]).toMatchObject({
      start: '2026-11-05',
      gate: { date: '2026-11-06' },
    });
  });

  test('passes over holidays and closures', () => {
    const calendar: PlanCalendar = {
      ...emptyCalendar(),
      holidays: [{ date: asDate('2026-12-25'), name: 'Christmas Day' }],
      closures: [{ name: 'Works holiday', from: asDate('2026-12-28'), to: asDate('2026-12-31') }],
    };
    const session = planOf([phaseWith('a', { gate: '2026-12-18' })], calendar);
    expect(shifted(session, 'a', 7).phases[0]?.gate.date).toBe('2027-01-01');
  });

  test.each([0, 1.5, Number.NaN])('refuses to move by %s days', (days) => {
    const made = shiftPlan(planOf([phaseWith('a', FULL)]), asId('a'), { days });
    expect(made).toMatchObject({ ok: false, error: { code: 'no-move' } });
  });

  test('says that nothing is typed where all days follow from the phase before', () => {
    const session = planOf([phaseWith('a', FULL), phaseWith('b', {})]);
    expect(shiftPlan(session, asId('b'), { days: 7 })).toMatchObject({
      ok: false,
      error: { code: 'nothing-typed' },
    });
  });

  test('refuses to leave the years of the calendar, and to move what is not there', () => {
    const session = planOf([phaseWith('a', FULL)]);
    expect(shiftPlan(session, asId('a'), { days: 70_000 })).toMatchObject({
      ok: false,
      error: { code: 'too-far' },
    });
    expect(shiftPlan(session, asId('zz'), { days: 7 })).toMatchObject({
      ok: false,
      error: { code: 'unknown-phase' },
    });
  });

  test('refuses more entries than one step holds', () => {
    const tasks = Array.from({ length: 1000 }, (_, at) => ({
      ...emptyTask(asId(`t${at}`)),
      start: asDate('2026-11-02'),
    }));
    const phases = ['a', 'b', 'c'].map((id) => ({
      ...phaseWith(id, {}),
      tasks: tasks.map((task) => ({ ...task, id: asId(`${id}${task.id}`) })),
    }));
    expect(shiftPlan(planOf(phases), asId('a'), { days: 7 })).toMatchObject({
      ok: false,
      error: { code: 'too-many' },
    });
  });

  const WORKED = makeCalendar(emptyCalendar());
  const workday = fc
    .integer({ min: 0, max: 3000 })
    .map((days) => addDays(asDate('2026-01-01'), days))
    .filter(WORKED.isWorkday);
  const perhaps = fc.oneof(workday, fc.constant<OptionalDate>(''));
  const anyPhase = (id: string) =>
    fc
      .record({
        start: workday,
        end: perhaps,
        from: perhaps,
        to: perhaps,
        due: perhaps,
        paid: perhaps,
        gate: perhaps,
      })
      .map(({ start, end, from, to, due, paid, gate }): Phase => {
        const phase = phaseWith(id, {});
        return {
          ...phase,
          start,
          end,
          tasks: phase.tasks.map((task) => ({ ...task, start: from, end: to, due })),
          budget: phase.budget.map((line) => ({ ...line, date: paid })),
          gate: { ...phase.gate, date: gate },
        };
      });

  test('comes back to the same plan when weeks are moved there and back', () => {
    const weeks = fc.integer({ min: -100, max: 100 }).filter((count) => count !== 0);
    fc.assert(
      fc.property(anyPhase('a'), anyPhase('b'), weeks, (a, b, count) => {
        const session = planOf([a, b]);
        const there = shifted(session, 'a', count * 7);
        for (const [at, phase] of there.phases.entries()) {
          const before = daysOf(session.phases[at] as Phase);
          expect(daysOf(phase)).toEqual(before.map((date) => (date === '' ? '' : addDays(date, count * 7))));
        }
        expect(shifted(there, 'a', count * -7)).toEqual(session);
      }),
    );
  });

  test('keeps days in order and on working days, whatever it moves by', () => {
    const calendar: PlanCalendar = {
      ...emptyCalendar(),
      closures: [{ name: 'Freeze', from: asDate('2027-12-20'), to: asDate('2028-01-10') }],
    };
    const days = fc.integer({ min: -400, max: 400 }).filter((count) => count !== 0);
    fc.assert(
      fc.property(fc.array(workday, { minLength: 2, maxLength: 6 }), days, (dates, count) => {
        const sorted = dates.toSorted();
        const phases = sorted.map((start, at) => ({ ...phaseWith(`p${at}`, {}), start }));
        const landed = shifted(planOf(phases, calendar), 'p0', count).phases.map(
          ({ start }) => start as IsoDate,
        );
        expect(landed).toEqual(landed.toSorted());
        expect(landed.every(makeCalendar(calendar).isWorkday)).toBe(true);
      }),
    );
  });
});

describe('shiftedGates', () => {
  const metric = { ...emptyMetric(asId('m')), name: 'Intake time', deadline: asDate('2027-01-15') };
  const withMetric = (session: Session): Session => ({
    ...session,
    metrics: [metric],
    phases: session.phases.map((phase) => ({
      ...phase,
      gate: { ...phase.gate, criteria: [{ ...emptyCriterion(asId(`${phase.id}-c`)), metricId: metric.id }] },
    })),
  });

  test('names the gates that move, also those that only follow, and leaves the others out', () => {
    const session = planOf([
      phaseWith('a', { gate: '2026-11-06' }),
      phaseWith('b', { gate: '2026-12-04' }),
      phaseWith('c', {}),
    ]);
    expect(shiftedGates(session, shifted(session, 'b', 7))).toEqual([
      { phaseId: 'b', name: 'b', before: '2026-12-04', after: '2026-12-11', late: [] },
      { phaseId: 'c', name: 'c', before: '2026-12-07', after: '2026-12-14', late: [] },
    ]);
  });

  test('says which metric is promised for a day before its gate now', () => {
    const session = withMetric(planOf([phaseWith('a', { gate: '2027-01-15' })]));
    expect(shiftedGates(session, shifted(session, 'a', 7))[0]?.late).toEqual([
      { metric: 'Intake time', by: '2027-01-15' },
    ]);
    expect(shiftedGates(session, shifted(session, 'a', -7))[0]?.late).toEqual([]);
  });

  test('does not repeat what was late before', () => {
    const session = withMetric(planOf([phaseWith('a', { gate: '2027-01-18' })]));
    expect(shiftedGates(session, shifted(session, 'a', 7))[0]?.late).toEqual([]);
  });
});

describe('shiftWords', () => {
  test.each([
    [7, '1 week later'],
    [-14, '2 weeks earlier'],
    [1, '1 day later'],
    [-10, '10 days earlier'],
  ])('says %i as %s', (days, words) => {
    expect(shiftWords({ days })).toBe(words);
  });
});
