import { describe, expect, it } from 'vitest';
import { asDate, type OptionalDate } from '#shared/core/dates';
import { emptyActual } from '#shared/metric/actual';
import { emptyCriterion } from '#shared/plan/gate';
import type { Session } from '#shared/session/session';
import { found, id, mend, statements, wholeSession, withGate, withMetric } from './scene.ts';

/** The thresholds of the proof of concept as agreed, and then its first number changed. */
const changed = (value: number): Session => {
  const { gate } = wholeSession().phases[0]!;
  return withGate('poc', {
    criteria: gate.criteria.map((entry, at) => (at === 0 ? { ...entry, value } : entry)),
  });
};

/** A measurement of the intake time for the gate of the proof of concept. */
const measured = (session: Session, to: OptionalDate = '', value: number | null = 4.4): Session =>
  withMetric('m-intake', { actuals: [{ ...emptyActual(id('actual'), id('poc')), value, to }] }, session);

const decision = { outcome: 'go', decider: id('p-weidt'), date: '', reason: '' } as const;

describe('R3: agreed thresholds stay', () => {
  it('has nothing to say of the whole plan', () => {
    expect(found('R3', wholeSession())).toEqual([]);
  });

  it('shows both numbers and the day, and agrees again', () => {
    const session = changed(4.5);
    const [finding, ...more] = found('R3', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/poc/gate/criteria/poc-c1/value',
      place: 'Proof of concept',
    });
    expect(finding?.statement.replaceAll('\u00a0', ' ')).toBe(
      '“Intake processing time” at the gate of Proof of concept: at most 4 days; shadow run, 412 cases agreed on 15 October 2026, now at most 4.5 days; shadow run, 412 cases',
    );
    expect(found('R3', mend(session, 'R3', finding))).toEqual([]);
  });

  it('insists once there is evidence for the gate, or a decision', () => {
    expect(found('R3', measured(changed(4.5)))[0]?.severity).toBe('must');
    expect(found('R3', measured(changed(4.5), '', null))[0]?.severity).toBe('should');
    expect(found('R3', withGate('poc', { decision }, changed(4.5)))[0]?.severity).toBe('must');
  });

  it('follows a target of the metric that was changed, and leads to the level', () => {
    const follows = wholeSession().phases[0]!.gate.criteria.map((entry) => ({
      ...entry,
      level: 'must' as const,
    }));
    const agreed = mend(
      withGate('poc', { criteria: follows }),
      'R3',
      found('R3', withGate('poc', { criteria: follows }))[0],
    );
    expect(found('R3', agreed)).toEqual([]);
    const moved = withMetric('m-intake', { must: { value: 3, by: '' } }, agreed);
    expect(found('R3', moved)).toMatchObject([{ path: 'phases/poc/gate/criteria/poc-c1/level' }]);
  });

  it('names a criterion that was added or taken away', () => {
    const { criteria } = wholeSession().phases[0]!.gate;
    expect(found('R3', withGate('poc', { criteria: criteria.slice(1) }))).toMatchObject([
      { path: 'phases/poc/gate/criteria', part: 'poc-c1' },
    ]);
    const added = { ...emptyCriterion(id('new')), metricId: id('m-complaints') };
    expect(statements('R3', withGate('poc', { criteria: [...criteria, added] }))).toEqual([
      '“Complaint rate” came to the gate of Proof of concept after its thresholds were agreed on 15 October 2026',
    ]);
  });

  it('tells of thresholds that were agreed after the first results', () => {
    expect(found('R3', measured(wholeSession(), asDate('2026-10-14')))).toMatchObject([
      {
        severity: 'know',
        part: 'late',
        statement:
          'The thresholds of Proof of concept were agreed on 15 October 2026, after the first results of 14 October 2026',
      },
    ]);
    expect(found('R3', measured(wholeSession(), asDate('2026-10-15')))).toEqual([]);
  });
});

describe('R3: thresholds are agreed before the results', () => {
  const open = withGate('poc', { agreed: null });

  it('asks four weeks before the gate, and agrees on them as they stand', () => {
    expect(found('R3', open, asDate('2026-11-19'))).toEqual([]);
    const [finding] = found('R3', open, asDate('2026-11-20'));
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/poc/gate/criteria',
      part: 'agreed',
      statement: 'The thresholds of Proof of concept are not agreed',
    });
    expect(found('R3', mend(open, 'R3', finding), asDate('2026-11-20'))).toEqual([]);
  });

  it('asks at once where there are results', () => {
    expect(found('R3', measured(open))).toMatchObject([{ severity: 'should', part: 'agreed' }]);
  });

  it('offers no agreement on criteria that are not complete', () => {
    const criteria = open.phases[0]!.gate.criteria.map((entry) => ({ ...entry, period: '' }));
    const [finding] = found('R3', withGate('poc', { criteria }, open), asDate('2026-12-18'));
    expect(finding?.statement).toBe('The thresholds of Proof of concept are not agreed');
    expect(finding?.fix).toBeUndefined();
  });

  it('only tells of it once the gate is decided', () => {
    expect(found('R3', withGate('poc', { decision }, open), asDate('2027-01-10'))).toMatchObject([
      { severity: 'know', statement: 'The thresholds of Proof of concept were never agreed' },
    ]);
  });

  it('does not ask for an agreement on nothing', () => {
    expect(found('R3', withGate('poc', { criteria: [] }, open), asDate('2026-12-18'))).toEqual([]);
  });
});
