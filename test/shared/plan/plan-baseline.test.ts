import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyBudgetLine, emptyPhase, type Phase } from '#shared/plan/phase';
import { comparePlan, snapshotPlan } from '#shared/plan/plan-baseline';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyCalendar, planBaselineSchema } from '#shared/plan/plan-settings';
import { emptyTask, type Task } from '#shared/plan/task';

const AT = { at: asInstant('2026-10-15T08:00:00.000Z'), by: 'Sam Berger' };
const calendar = emptyCalendar();

const task = (id: string, duration: number, after: readonly string[] = []): Task => ({
  ...emptyTask(asId(id), 'build', `Task ${id}`),
  duration,
  links: after.map((from) => ({ from: asId(from), type: 'FS', lag: 0 })),
});

const phaseOf = (tasks: readonly Task[], rest: Partial<Phase> = {}): Phase => ({
  ...emptyPhase(asId('poc'), 'poc'),
  start: asDate('2026-11-02'),
  tasks: [...tasks],
  ...rest,
});

/** Plans in which every task waits for some of those before it, so that there is no circle. */
const plans = fc
  .array(
    fc.record({ duration: fc.integer({ min: 0, max: 9 }), seeds: fc.array(fc.nat(), { maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((entries) =>
    entries.map(({ duration, seeds }, at) =>
      task(`t${at}`, duration, at === 0 ? [] : [...new Set(seeds.map((seed) => `t${seed % at}`))]),
    ),
  )
  .map((tasks) => [phaseOf(tasks)]);

const withKept = (phases: readonly Phase[]) => {
  const plan = { phases: [...phases], calendar };
  return { ...plan, planBaseline: snapshotPlan(plan, AT) };
};

describe('a plan that is kept', () => {
  it('holds the computed days of tasks and gates, and the money', () => {
    const line = { ...emptyBudgetLine(asId('b')), amount: asMinor(4_800_000) };
    const { planBaseline } = withKept([phaseOf([task('a', 5), task('b', 3, ['a'])], { budget: [line] })]);
    expect(planBaselineSchema.parse(planBaseline)).toEqual(planBaseline);
    expect(planBaseline).toEqual({
      at: AT.at,
      by: 'Sam Berger',
      tasks: [
        { taskId: 'a', start: '2026-11-02', end: '2026-11-06' },
        { taskId: 'b', start: '2026-11-09', end: '2026-11-11' },
      ],
      gates: [{ phaseId: 'poc', date: '2026-11-11' }],
      total: 4_800_000,
    });
  });

  it('leaves out what lies nowhere', () => {
    const { planBaseline } = withKept([phaseOf([task('a', 5)], { start: '' })]);
    expect(planBaseline.tasks).toEqual([]);
    expect(planBaseline.gates).toEqual([]);
  });
});

describe('comparing with the kept plan', () => {
  it('says nothing while none is kept', () => {
    expect(comparePlan({ phases: [phaseOf([task('a', 5)])], calendar, planBaseline: null })).toBeNull();
  });

  it('finds no difference in a plan that did not change', () => {
    fc.assert(
      fc.property(plans, (phases) => {
        const kept = withKept(phases);
        expect(comparePlan(kept)).toEqual({
          tasks: [],
          gates: [],
          added: { tasks: [], gates: [] },
          removed: { tasks: [], gates: [] },
          totalBefore: 0,
          totalNow: 0,
        });
      }),
    );
  });

  it('names exactly the tasks that move when one takes longer', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.integer({ min: 1, max: 8 }), (phases, pick, days) => {
        const [phase] = phases;
        const kept = withKept(phases);
        const at = pick % (phase?.tasks.length ?? 1);
        const longer = phaseOf(
          (phase?.tasks ?? []).map((entry, place) =>
            place === at ? { ...entry, duration: (entry.duration ?? 0) + days } : entry,
          ),
        );
        const [before, after] = [schedulePlan(kept), schedulePlan({ phases: [longer], calendar })];
        const expected = longer.tasks
          .map(({ id }) => id)
          .filter((id) => {
            const [was, is] = [before.tasks.get(id), after.tasks.get(id)];
            return was?.start !== is?.start || was?.end !== is?.end;
          });
        const comparison = comparePlan({ ...kept, phases: [longer] });
        expect(comparison?.tasks.map(({ taskId }) => taskId)).toEqual(expected);
        expect(comparison?.tasks.every(({ days: moved }) => moved >= 0)).toBe(true);
      }),
    );
  });

  it('shows a shift with its successors in working days, over the weekend', () => {
    const tasks = [task('a', 5), task('b', 3, ['a']), task('c', 1)];
    const kept = withKept([phaseOf(tasks)]);
    const longer = phaseOf([task('a', 7), task('b', 3, ['a']), task('c', 1)]);
    const comparison = comparePlan({ ...kept, phases: [longer] });
    expect(
      comparison?.tasks.map(({ taskId, endBefore, endNow, days }) => [taskId, endBefore, endNow, days]),
    ).toEqual([
      ['a', '2026-11-06', '2026-11-10', 2],
      ['b', '2026-11-11', '2026-11-13', 2],
    ]);
    expect(comparison?.gates).toEqual([
      { phaseId: 'poc', number: 1, before: '2026-11-11', now: '2026-11-13', days: 2 },
    ]);
  });

  it('counts earlier as negative', () => {
    const kept = withKept([phaseOf([task('a', 5)])]);
    const comparison = comparePlan({ ...kept, phases: [phaseOf([task('a', 2)])] });
    expect(comparison?.tasks[0]?.days).toBe(-3);
  });

  it('tells a gate that moves within a weekend as a day', () => {
    const gated = (date: string): Phase => {
      const phase = phaseOf([task('a', 5)]);
      return { ...phase, gate: { ...phase.gate, date: asDate(date) } };
    };
    const kept = withKept([gated('2026-11-14')]);
    expect(comparePlan({ ...kept, phases: [gated('2026-11-15')] })?.gates[0]?.days).toBe(1);
  });

  it('lists what is new, what is gone, and the money', () => {
    const kept = withKept([phaseOf([task('a', 5), task('b', 3)])]);
    const line = { ...emptyBudgetLine(asId('l')), amount: asMinor(100) };
    const comparison = comparePlan({
      ...kept,
      phases: [phaseOf([task('a', 5), task('n', 1)], { budget: [line] })],
    });
    expect(comparison).toMatchObject({
      tasks: [],
      added: { tasks: ['n'], gates: [] },
      removed: { tasks: ['b'], gates: [] },
      totalBefore: 0,
      totalNow: 100,
    });
  });
});
