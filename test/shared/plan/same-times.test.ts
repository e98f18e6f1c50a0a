import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyPhase, type Phase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { haveSameTimes } from '#shared/plan/same-times';
import { emptyTask } from '#shared/plan/task';

const plan = (): Phase[] => [
  {
    ...emptyPhase(asId('a'), 'poc'),
    start: asDate('2026-11-02'),
    tasks: [
      { ...emptyTask(asId('t1')), duration: 3 },
      { ...emptyTask(asId('t2')), duration: 2, links: [{ from: asId('t1'), type: 'FS', lag: 0 }] },
    ],
  },
  { ...emptyPhase(asId('b'), 'pilot'), tasks: [{ ...emptyTask(asId('t3')), duration: 4 }] },
];

type Change = readonly [string, (phase: Phase) => Phase];

const first = (phase: Phase, change: Partial<Phase['tasks'][number]>): Phase => ({
  ...phase,
  tasks: phase.tasks.map((task, at) => (at === 0 ? { ...task, ...change } : task)),
});

const QUIET: readonly Change[] = [
  ['the name of a phase', (phase) => ({ ...phase, name: 'Other' })],
  ['the name of a task', (phase) => first(phase, { name: 'Other' })],
  ['the owner of a task', (phase) => first(phase, { owner: asId('p') })],
  ['the effort of a task', (phase) => first(phase, { effort: 3 })],
  ['the money held back', (phase) => ({ ...phase, contingency: { ...phase.contingency, money: 10 } })],
  ['who decides', (phase) => ({ ...phase, gate: { ...phase.gate, fallback: 'Go on' } })],
];

const LOUD: readonly Change[] = [
  ['the start of a phase', (phase) => ({ ...phase, start: asDate('2026-11-09') })],
  ['the end of a phase', (phase) => ({ ...phase, end: asDate('2027-01-29') })],
  ['what it waits for', (phase) => ({ ...phase, waitsForGate: !phase.waitsForGate })],
  ['its kind', (phase) => ({ ...phase, kind: 'operate' })],
  ['the time held back', (phase) => ({ ...phase, contingency: { ...phase.contingency, time: 25 } })],
  ['the gate', (phase) => ({ ...phase, gate: { ...phase.gate, date: asDate('2026-12-18') } })],
  ['the start of a task', (phase) => first(phase, { start: asDate('2026-11-04') })],
  ['the end of a task', (phase) => first(phase, { end: asDate('2026-11-20') })],
  ['the length of a task', (phase) => first(phase, { duration: 9 })],
  ['the due day of a task', (phase) => first(phase, { due: asDate('2026-11-04') })],
  ['the links of a task', (phase) => first(phase, { links: [] })],
  ['one task fewer', (phase) => ({ ...phase, tasks: phase.tasks.slice(1) })],
  ['the order of tasks', (phase) => ({ ...phase, tasks: phase.tasks.toReversed() })],
];

describe('haveSameTimes', () => {
  test.each(QUIET)('sees no other times in %s', (_, change) => {
    const [a, b] = plan() as [Phase, Phase];
    expect(haveSameTimes([a, b], [change(a), b])).toBe(true);
  });

  test.each(LOUD)('sees other times in %s', (_, change) => {
    const [a, b] = plan() as [Phase, Phase];
    expect(haveSameTimes([a, b], [change(a), b])).toBe(false);
  });

  test('sees other times in one phase more', () => {
    const [a, b] = plan() as [Phase, Phase];
    expect(haveSameTimes([a], [a, b])).toBe(false);
    expect(haveSameTimes([a, b], [b, a])).toBe(false);
  });

  test('means that the schedule is the same', () => {
    const any = fc.array(fc.constantFrom(...QUIET, ...LOUD), { maxLength: 4 });
    fc.assert(
      fc.property(any, any, (onFirst, onSecond) => {
        const [a, b] = plan() as [Phase, Phase];
        const after = [
          onFirst.reduce((phase, [, change]) => change(phase), a),
          onSecond.reduce((phase, [, change]) => change(phase), b),
        ];
        if (!haveSameTimes([a, b], after)) return;
        const placed = (phases: Phase[]) => {
          const { tasks, phases: own, criticalPaths } = schedulePlan({ phases, calendar: emptyCalendar() });
          return { tasks: [...tasks], own: [...own], criticalPaths };
        };
        expect(placed(after)).toEqual(placed([a, b]));
      }),
    );
  });
});
