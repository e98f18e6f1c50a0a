import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asMinor, sumMinor } from '#shared/core/money';
import { emptyMetric } from '#shared/metric/metric';
import { effectiveCriterion } from '#shared/plan/gate-criteria';
import { planMoney } from '#shared/plan/plan-money';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { standardPlanCommand, STANDARD_PLANS } from '#shared/plan/standard-plans';
import type { Command } from '#shared/session/command';
import { emptyParticipant, type ParticipantRole } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { shiftPlan } from '#shared/session/shift-plan';
import { carryOut, type Desk, id, openDesk, undo } from './desk.ts';

const ROOM: readonly ParticipantRole[] = [
  'sponsor',
  'operations',
  'technical',
  'end-user',
  'finance',
  'compliance',
];

const intake = {
  ...emptyMetric(id('intake')),
  name: 'Intake time',
  unit: 'days',
  baseline: {
    value: 5,
    low: 4.6,
    high: 6.1,
    date: asDate('2026-09-30'),
    evidence: '412 cases',
    sampleSize: 412,
  },
  must: { value: 2, by: '' as const },
  plan: { value: 1, by: '' as const },
  deadline: asDate('2027-12-31'),
  benefit: {
    type: 'tangible' as const,
    volume: 3100,
    volumeUnit: 'hours',
    unitValue: asMinor(4200),
    claimed: null,
  },
};

const must = (desk: Desk, command: Command): void => {
  const done = carryOut(desk, command);
  if (!done.ok) throw new Error(done.error.message);
};

/** From an empty session to a plan of two years with money, by the actions that a facilitator has. */
const planned = (): Desk => {
  const desk = openDesk();
  for (const role of ROOM) {
    must(desk, { type: 'participant.add', item: emptyParticipant(id(role), role, `Somebody, ${role}`) });
  }
  must(desk, { type: 'metric.add', item: intake });
  must(desk, { type: 'finance.update', changes: { discountRate: 8, horizonYears: 2 } });
  let next = 0;
  const [template] = STANDARD_PLANS;
  if (!template) throw new Error('there are standard plans');
  const inputs = { ...desk.session, start: asDate('2026-11-02') };
  must(
    desk,
    standardPlanCommand(template, inputs, () => id(`plan-${(next += 1)}`)),
  );
  for (const phase of desk.session.phases) {
    for (const { id: line } of phase.budget) {
      must(desk, {
        type: 'budgetLine.update',
        phaseId: phase.id,
        id: line,
        changes: { amount: asMinor(1_000_000) },
      });
    }
  }
  return desk;
};

const gatesOf = (session: Session): string[] =>
  session.phases.map(({ id: phase }) => schedulePlan(session).phases.get(phase)?.gate ?? '');

const costOf = (session: Session): number => sumMinor([...planMoney(session).cost.values()]);

describe('a plan of two years, laid out in one step', () => {
  it('is dated, owned and priced, with a gate at the end of every phase', () => {
    const { session } = planned();
    expect(session.phases.map(({ kind }) => kind)).toEqual(['poc', 'pilot', 'production', 'operate']);
    const schedule = schedulePlan(session);
    expect(schedule.problem).toBeNull();
    expect(schedule.tasks.size).toBe(session.phases.flatMap(({ tasks }) => tasks).length);
    expect(gatesOf(session).every((gate) => gate !== '')).toBe(true);
    expect(planMoney(session).years).toEqual([2026, 2027]);
    expect(costOf(session)).toBeGreaterThan(0);
  });

  it('moves as a whole when the proof of concept starts three weeks later, and comes back with one undo', () => {
    const desk = planned();
    const before = gatesOf(desk.session);
    const tasks = schedulePlan(desk.session).tasks;
    const [poc] = desk.session.phases;
    const shift = shiftPlan(desk.session, poc?.id ?? id('none'), { days: 21 });
    if (!shift.ok) throw new Error(shift.error.message);
    must(desk, shift.value);
    const later = (day: string): string =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 21 * 86_400_000).toISOString().slice(0, 10);
    expect(gatesOf(desk.session)).toEqual(before.map(later));
    for (const [task, placed] of schedulePlan(desk.session).tasks) {
      expect(placed.start).toBe(later(tasks.get(task)?.start ?? '1970-01-01'));
    }
    undo(desk);
    expect(gatesOf(desk.session)).toEqual(before);
  });

  it('costs less by exactly what is cut from the pilot, contingency included', () => {
    const desk = planned();
    const pilot = desk.session.phases.find(({ kind }) => kind === 'pilot');
    const line = pilot?.budget.find(({ rhythm }) => rhythm === 'one-off');
    if (!pilot || !line) throw new Error('the pilot has a budget');
    const before = costOf(desk.session);
    must(desk, {
      type: 'budgetLine.update',
      phaseId: pilot.id,
      id: line.id,
      changes: { amount: asMinor(400_000) },
    });
    const share = pilot.contingency.money ?? 0;
    expect(before - costOf(desk.session)).toBe(600_000 + 6_000 * share);
  });

  it('asks at every gate that follows the must level for the new one, and leaves a pinned one', () => {
    const desk = planned();
    const following = (session: Session) =>
      session.phases.flatMap(({ gate }) =>
        gate.criteria
          .filter(({ metricId, level }) => metricId === 'intake' && level === 'must')
          .map((criterion) => effectiveCriterion(criterion, session.metrics).value),
      );
    const count = following(desk.session).length;
    expect(count).toBeGreaterThan(1);
    expect(following(desk.session)).toEqual(Array(count).fill(2));
    const [poc] = desk.session.phases;
    const [first] = poc?.gate.criteria.filter(({ level }) => level === 'must') ?? [];
    if (!poc || !first) throw new Error('the proof of concept asks for the must level');
    must(desk, {
      type: 'criterion.update',
      phaseId: poc.id,
      id: first.id,
      changes: { pinned: true, value: 2, comparator: 'at-most', unit: 'days' },
    });
    must(desk, { type: 'metric.update', id: id('intake'), changes: { must: { value: 1.5 } } });
    expect(following(desk.session)).toEqual([2, ...Array<number>(count - 1).fill(1.5)]);
  });
});
