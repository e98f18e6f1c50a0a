import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, asInstant, dayFromNumber, dayNumber } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';
import {
  offeredStart,
  STANDARD_PLANS,
  standardPlan,
  standardPlanCommand,
  standardPlanOutlook,
} from '#shared/plan/standard-plans';
import { taskKindSchema } from '#shared/plan/task';
import { applyCommand } from '#shared/session/apply-command';
import { emptySession, sessionSchema } from '#shared/session/session';
import { BARE, GULF, HOLIDAYS, ids, KNOWN, METRIC, named, planOf } from './support/standard-inputs.ts';

const EVERY = STANDARD_PLANS.flatMap((template) =>
  Object.entries({ bare: BARE, known: KNOWN, 'over the holidays': HOLIDAYS, gulf: GULF }).map(
    ([name, inputs]) => ({ template, inputs, title: `${template.id}, ${name}` }),
  ),
);

describe.each(EVERY)('the standard plan $title', ({ template, inputs }) => {
  const { phases, schedule } = planOf(template, inputs);

  it('schedules without a problem, every task in the calendar', () => {
    expect(schedule.problem).toBeNull();
    expect(schedule.tasks.size).toBe(phases.flatMap(({ tasks }) => tasks).length);
  });

  it('lays each phase behind the gate before it', () => {
    expect(phases.map(({ kind }) => kind)).toEqual(['poc', 'pilot', 'production', 'operate']);
    phases.forEach((phase, at) => {
      const before = phases[at - 1];
      if (before) expect(phase.start > before.gate.date).toBe(true);
      expect(schedule.phases.get(phase.id)?.start).toBe(phase.start);
      expect(phase.end).toBe(phase.kind === 'operate' ? '' : phase.gate.date);
    });
  });

  it('has all its work done by each gate, with the reserve it says', () => {
    for (const { id, contingency, gate, kind } of phases) {
      const placed = schedule.phases.get(id);
      expect(placed?.gate).toBe(gate.date);
      if (kind === 'operate') continue;
      expect(contingency.time).toBeGreaterThanOrEqual(20);
      expect(placed?.reserve).toBe(Math.ceil(((placed?.length ?? 0) * (contingency.time ?? 0)) / 100));
    }
  });

  it('has no task that is late', () => {
    for (const [, { totalFloat }] of schedule.tasks) expect(totalFloat).toBeGreaterThanOrEqual(0);
  });

  it('has a task of every kind, and where the article asks for it', () => {
    const kinds = new Set(phases.flatMap(({ tasks }) => tasks.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(taskKindSchema.options.toSorted());
    for (const phase of phases.slice(1, 3)) {
      const here = new Set(phase.tasks.map(({ kind }) => kind));
      for (const kind of ['training', 'monitoring', 'roll-back', 'iteration'] as const)
        expect(here.has(kind)).toBe(true);
    }
  });

  it('gives every id once and every task a length', () => {
    const all = phases.flatMap((phase) => [
      phase.id,
      ...[phase.tasks, phase.deliverables, phase.budget, phase.gate.criteria].flatMap((list) =>
        list.map(({ id }) => id),
      ),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(phases.flatMap(({ tasks }) => tasks).filter(({ duration }) => duration === null)).toEqual([]);
  });

  it('can be killed at every gate, and says what happens then', () => {
    for (const { gate, contingency } of phases) {
      expect(gate.outcomes).toContain('kill');
      expect(gate.fallback).not.toBe('');
      expect(contingency.basis).not.toBe('');
    }
  });

  it('prices nothing', () => {
    const lines = phases.flatMap(({ budget }) => budget);
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.every(({ amount }) => amount === null)).toBe(true);
    expect(phases.at(-1)?.budget.every(({ rhythm }) => rhythm !== 'one-off')).toBe(true);
  });

  it('is the same for the same inputs', () => {
    expect(standardPlan(template, inputs, ids())).toEqual(phases);
  });

  it('is one step that a session takes', () => {
    const start = { id: asId('s'), createdAt: asInstant('2026-11-22T09:00:00.000Z') } as const;
    const session = sessionSchema.parse({
      ...emptySession({ ...start, date: '', locale: 'en-GB', currency: 'EUR' }),
      participants: inputs.participants,
      metrics: inputs.metrics,
    });
    const context = { now: () => start.createdAt, newId: ids(), actor: '' };
    const done = applyCommand(session, standardPlanCommand(template, inputs, ids()), context);
    expect(done.ok && done.value.session.phases).toEqual(phases);
  });
});

describe('the length of a standard plan', () => {
  it.each([
    ['four-weeks', [20, 40, 30]],
    ['eight-weeks', [40, 60, 50]],
    ['twelve-weeks', [60, 80, 90]],
  ])('of %s is what its name says, evaluation included, reserve apart', (id, days) => {
    for (const inputs of [BARE, KNOWN, HOLIDAYS, GULF]) {
      const { phases, schedule } = planOf(named(id), inputs);
      expect(phases.slice(0, 3).map((phase) => schedule.phases.get(phase.id)?.length)).toEqual(days);
    }
  });

  it('ends with the review of its operation', () => {
    const { phases, schedule } = planOf(named('eight-weeks'), BARE);
    const operate = phases[3];
    const days = makeCalendar(BARE.calendar).workdaysBetween(
      asDate(operate!.start),
      asDate(operate!.gate.date),
    );
    expect(days).toBe(130);
    expect(operate!.tasks.every(({ id }) => schedule.tasks.get(id)!.end <= operate!.gate.date)).toBe(true);
  });
});

describe('the outlook of a standard plan', () => {
  it('says when it is in operation, and the deadline that it misses', () => {
    const outlook = standardPlanOutlook(named('eight-weeks'), KNOWN);
    expect(outlook).toMatchObject({ start: '2026-11-23', inOperation: '2027-08-09', weeks: 38 });
    expect(outlook?.missed).toMatchObject({ deadline: '2027-06-30', days: 40 });
  });

  it('misses no deadline that is kept, and none that is not said', () => {
    expect(standardPlanOutlook(named('four-weeks'), KNOWN)?.missed).toBeNull();
    const metrics = [{ ...METRIC, deadline: '' as const }];
    expect(standardPlanOutlook(named('twelve-weeks'), { ...KNOWN, metrics })?.missed).toBeNull();
  });

  it('begins on the next working day where the start is free', () => {
    const outlook = standardPlanOutlook(named('four-weeks'), { ...BARE, start: asDate('2026-11-21') });
    expect(outlook?.start).toBe('2026-11-23');
  });

  it('says nothing where nobody ever works', () => {
    const never = { ...BARE, calendar: { ...emptyCalendar(), weekend: [0, 1, 2, 3, 4, 5, 6] } };
    expect(standardPlanOutlook(named('four-weeks'), never)).toBeNull();
    expect(standardPlan(named('four-weeks'), never, ids()).every(({ start }) => start === '')).toBe(true);
  });
});

describe('the start that is offered', () => {
  it.each([
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
    ['2028-02-29', '2028-03-06'],
  ])('is the Monday after %s', (today, monday) => {
    expect(offeredStart(asDate(today), emptyCalendar())).toBe(monday);
  });

  it('is the next working day where that Monday is free', () => {
    const holidays = [{ date: asDate('2027-03-29'), name: 'Easter Monday' }];
    expect(offeredStart(asDate('2027-03-24'), { ...emptyCalendar(), holidays })).toBe('2027-03-30');
    expect(offeredStart(asDate('2027-03-24'), { ...emptyCalendar(), weekend: [0, 1] })).toBe('2027-03-30');
  });
});

describe('any start day', () => {
  it('gives gates on working days, one after the other', () => {
    const day = fc.integer({ min: dayNumber(asDate('2024-01-01')), max: dayNumber(asDate('2060-12-31')) });
    const weekend = fc.constantFrom<number[]>([0, 6], [5, 6], [5], [0, 1, 6], []);
    const holidays = fc.array(day, { maxLength: 30 });
    fc.assert(
      fc.property(
        day,
        weekend,
        holidays,
        fc.constantFrom(...STANDARD_PLANS),
        (start, free, days, template) => {
          const closures = [
            { name: 'Holidays', from: dayFromNumber(start + 2), to: dayFromNumber(start + 9) },
          ];
          const spec = {
            ...emptyCalendar(),
            weekend: free,
            closures,
            holidays: days.map((number) => ({ date: dayFromNumber(number), name: 'Holiday' })),
          };
          const inputs = { ...KNOWN, start: dayFromNumber(start), calendar: spec };
          const calendar = makeCalendar(spec);
          const gates = standardPlan(template, inputs, ids()).map(({ gate }) => asDate(gate.date));
          expect(gates.every((date) => calendar.isWorkday(date))).toBe(true);
          expect(gates.toSorted()).toEqual(gates);
          expect(new Set(gates).size).toBe(4);
        },
      ),
      { numRuns: 60 },
    );
  });
});
