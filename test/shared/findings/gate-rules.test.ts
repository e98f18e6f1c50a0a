import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import type { Criterion } from '#shared/plan/gate';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { found, id, mend, statements, wholeSession, withPhase } from './scene.ts';

const gate =
  (changes: Partial<Phase['gate']>) =>
  (phase: Phase): Partial<Phase> => ({ gate: { ...phase.gate, ...changes } });

describe('R1: numbers decide at the gates', () => {
  it('finds a phase whose gate reads no metric, and adds the leading one', () => {
    const session = withPhase('pilot', gate({ criteria: [] }));
    const [finding] = found('R1', session);
    expect(finding).toMatchObject({ severity: 'must', path: 'phases/pilot/gate/criteria' });
    const mended = mend(session, 'R1', finding);
    expect(mended.phases[1]?.gate.criteria).toMatchObject([
      { metricId: 'm-intake', level: 'must', pinned: false, value: null, count: 1, countUnit: 'months' },
    ]);
    expect(found('R2', mended)).toEqual([]);
  });

  it('finds a metric that no gate reads', () => {
    const session = wholeSession();
    const phases = session.phases.map((phase) => ({
      ...phase,
      gate: {
        ...phase.gate,
        criteria: phase.gate.criteria.filter(({ metricId }) => metricId === 'm-intake'),
      },
    }));
    const findings = found('R1', { ...session, phases });
    expect(findings).toMatchObject([
      { severity: 'must', statement: 'No gate looks at “First-pass error rate”', part: 'm-errors' },
      { severity: 'should', statement: 'No gate looks at “Complaint rate”' },
    ]);
    mend({ ...session, phases }, 'R1', findings[0]);
  });

  it('does not ask a supporting metric for a gate', () => {
    expect(statements('R1', wholeSession()).join()).not.toContain('Hours saved');
  });
});

describe('R2: gate criteria are complete', () => {
  const spoilt = (changes: Partial<Criterion>): Session =>
    withPhase('pilot', (phase) =>
      gate({
        criteria: phase.gate.criteria.map((entry, at) => (at === 0 ? { ...entry, ...changes } : entry)),
      })(phase),
    );

  it.each<[Partial<Criterion>, string, string]>([
    [{ comparator: '' }, 'comparator', 'comparison'],
    [{ value: null }, 'value', 'number'],
    [{ period: ' ' }, 'period', 'period'],
    [{ period: '', count: 4 }, 'period', 'period'],
    [{ value: null, comparator: '', period: '' }, 'comparator', 'comparison, number and period'],
  ])('misses %o', (changes, field, words) => {
    expect(found('R2', spoilt(changes))).toMatchObject([
      {
        severity: 'must',
        path: `phases/pilot/gate/criteria/pilot-c1/${field}`,
        statement: `“Intake processing time” at the gate of Pilot has no ${words}`,
      },
    ]);
  });

  it('takes a number of cases or of periods in a row for a period', () => {
    expect(found('R2', spoilt({ period: '', count: 4, countUnit: 'weeks' }))).toEqual([]);
  });

  it('takes a unit that is not said for that of the metric', () => {
    expect(found('R2', spoilt({ unit: '' }))).toEqual([]);
  });

  it('misses the metric itself', () => {
    expect(statements('R2', spoilt({ metricId: '', unit: '' }))).toEqual([
      'A criterion at the gate of Pilot has no metric and unit',
    ]);
  });

  it('follows the metric for a number that is missing, and keeps one that is there', () => {
    const without = spoilt({ value: null, unit: '' });
    expect(mend(without, 'R2', found('R2', without)[0]).phases[1]?.gate.criteria[0]).toMatchObject({
      level: 'must',
      pinned: false,
    });
    const session = spoilt({ comparator: '', value: 3 });
    const criterion = mend(session, 'R2', found('R2', session)[0]).phases[1]?.gate.criteria[0];
    expect(criterion).toMatchObject({ comparator: 'at-most', value: 3, level: '' });
  });

  it('offers the usual period where only that is missing', () => {
    const session = spoilt({ period: '' });
    const [finding] = found('R2', session);
    expect(finding?.fix?.label).toBe('Ask for 1 month');
    expect(found('R2', mend(session, 'R2', finding))).toEqual([]);
  });

  it('has everything from the level that it follows', () => {
    const follows = { level: 'plan', comparator: '', value: null, unit: '' } as const;
    expect(found('R2', spoilt(follows))).toEqual([]);
  });

  it('leads to the level of the metric where that has no number', () => {
    const session = spoilt({ level: 'wish', comparator: '', value: null });
    const silent = {
      ...session,
      metrics: session.metrics.map((metric) => ({ ...metric, wish: { ...metric.wish, value: null } })),
    };
    expect(found('R2', silent)).toMatchObject([
      {
        severity: 'must',
        stage: 'measure',
        path: 'metrics/m-intake/wish/value',
        part: 'pilot-c1',
        statement:
          'The gate of Pilot follows the wish level of “Intake processing time”, which has no number',
      },
    ]);
  });

  it('shows a pinned number beside the level it left, and follows the metric again', () => {
    const session = spoilt({ level: 'must', pinned: true, value: 3 });
    const [finding] = found('R2', session);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/pilot/gate/criteria/pilot-c1/value',
      part: 'pinned',
      statement:
        'The gate of Pilot asks for at most 3\u00a0days of “Intake processing time”, its must level is at most 2\u00a0days',
    });
    expect(found('R2', mend(session, 'R2', finding))).toEqual([]);
    expect(found('R2', spoilt({ level: 'must', pinned: true, value: 2 }))).toEqual([]);
  });

  it('notices two units', () => {
    expect(found('R2', spoilt({ unit: 'hours' }))).toMatchObject([
      {
        severity: 'should',
        statement: 'The gate of Pilot counts “Intake processing time” in hours, the metric in days',
      },
    ]);
    expect(found('R2', spoilt({ unit: ' Days ' }))).toEqual([]);
  });
});

describe('R14: gates can decide', () => {
  it('asks for the person and for the way to stop', () => {
    expect(statements('R14', withPhase('poc', gate({ decider: '' })))).toEqual([
      'Nobody decides at the gate of Proof of concept',
    ]);
    const session = withPhase('poc', gate({ outcomes: ['go', 'hold'] }));
    const [finding] = found('R14', session);
    expect(finding).toMatchObject({
      severity: 'must',
      statement: 'The gate of Proof of concept cannot stop the project',
    });
    expect(mend(session, 'R14', finding).phases[0]?.gate.outcomes).toEqual(['go', 'hold', 'kill']);
  });

  it('notices a phase that starts before the gate says go, and lets it wait', () => {
    const early = { start: asDate('2026-12-01'), waitsForGate: false };
    const session = withPhase('pilot', () => early);
    const [finding] = found('R14', session);
    expect(finding).toMatchObject({ severity: 'should', path: 'phases/pilot/start' });
    expect(found('R14', mend(session, 'R14', finding))).toEqual([]);
  });

  it('lets the plan push a phase that waits behind its gate', () => {
    expect(
      found(
        'R14',
        withPhase('pilot', () => ({ start: asDate('2026-12-01') })),
      ),
    ).toEqual([]);
  });

  const funded = (date: Phase['start'] = ''): Session =>
    withPhase('pilot', ({ budget }) => ({
      budget: budget.map((line) => ({ ...line, funding: 'funded' as const, date })),
    }));

  it('tells of money that is granted before the gate', () => {
    const [finding, ...more] = found('R14', funded());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'know',
      path: 'phases/pilot/budget/pilot-b1/funding',
      statement: 'Money for Pilot is granted before the gate of Proof of concept',
    });
  });

  it('objects to money that is spent before the gate', () => {
    expect(found('R14', funded(asDate('2026-12-01')))).toMatchObject([
      {
        severity: 'should',
        path: 'phases/pilot/budget/pilot-b1/date',
        statement: 'Money for Pilot is spent on 1 December 2026, before the gate of Proof of concept decides',
      },
    ]);
  });

  it('has nothing to say of the next phase once the gate has said go', () => {
    const decision = {
      outcome: 'go',
      decider: id('p-weidt'),
      date: asDate('2026-12-18'),
      reason: '',
    } as const;
    expect(found('R14', withPhase('poc', gate({ decision }), funded()))).toEqual([]);
    const stopped = { ...decision, outcome: 'hold' } as const;
    expect(found('R14', withPhase('poc', gate({ decision: stopped }), funded()))).toHaveLength(1);
  });
});
