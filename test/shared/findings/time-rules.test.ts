import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { type Criterion, emptyCriterion } from '#shared/plan/gate';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { found, id, mend, statements, wholeSession, withGate, withMetric, withPhase } from './scene.ts';

const decision = { outcome: 'go', decider: id('p-weidt'), date: '', reason: '' } as const;

it.each(['R12', 'R13'] as const)('%s has nothing to say of the whole plan', (rule) => {
  expect(found(rule, wholeSession())).toEqual([]);
});

describe('R12: a fifth of the time is held in reserve', () => {
  it('counts the working days between work and gate, and moves the gate', () => {
    const session = withGate('pilot', { date: asDate('2027-03-16') });
    const [finding] = found('R12', session);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/pilot/gate/date',
      statement: 'Pilot holds 2 working days in reserve for 45 working days of work',
    });
    expect(finding?.advice).toContain('at least 9 working days');
    expect(finding?.fix?.label).toBe('Move the gate to 25 March 2027');
    const mended = mend(session, 'R12', finding);
    expect(mended.phases[1]?.gate.date).toBe('2027-03-25');
    expect(found('R12', mended)).toEqual([]);
  });

  it('is content with exactly a fifth, and not with a day less', () => {
    expect(found('R12', withGate('pilot', { date: asDate('2027-03-25') }))).toEqual([]);
    expect(found('R12', withGate('pilot', { date: asDate('2027-03-24') }))).toHaveLength(1);
  });

  it('holds time back where the gate follows the work', () => {
    const session = withGate('pilot', { date: '' });
    const [finding] = found('R12', session);
    expect(finding).toMatchObject({
      path: 'phases/pilot/contingency/time',
      statement: 'Pilot holds nothing in reserve for 45 working days of work',
    });
    const mended = mend(session, 'R12', finding);
    expect(mended.phases[1]?.contingency.time).toBe(20);
    expect(found('R12', mended)).toEqual([]);
  });

  it('asks on what a contingency rests', () => {
    const session = withPhase('pilot', () => ({ contingency: { time: 25, money: null, basis: ' ' } }));
    expect(found('R12', session)).toMatchObject([
      {
        severity: 'should',
        path: 'phases/pilot/contingency/basis',
        statement: 'Nobody said on what the contingency of Pilot rests',
      },
    ]);
    expect(
      found(
        'R12',
        withPhase('pilot', () => ({ contingency: { time: 0, money: null, basis: '' } })),
      ),
    ).toEqual([]);
  });

  it('asks for no reserve of work of which nobody said how long it takes', () => {
    const session = withPhase('pilot', ({ gate, tasks }) => ({
      gate: { ...gate, date: '' },
      tasks: tasks.map((task) => ({ ...task, start: '', end: '' })),
    }));
    expect(found('R12', session)).toEqual([]);
  });

  it('asks for no reserve of operation, nor of a phase whose gate is decided', () => {
    expect(found('R12', withGate('operate', { date: asDate('2027-07-02') }))).toEqual([]);
    expect(found('R12', withGate('pilot', { date: asDate('2027-03-12'), decision }))).toEqual([]);
  });
});

describe('R13: gates come after their evidence', () => {
  it('notices a gate before the work of its phase, and moves it behind', () => {
    const session = withGate('pilot', { date: asDate('2027-03-01') });
    const [finding, ...more] = found('R13', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'phases/pilot/gate/date',
      statement: 'The gate of Pilot is on 1 March 2027, its work ends on 12 March 2027',
    });
    const mended = mend(session, 'R13', finding);
    expect(mended.phases[1]?.gate.date).toBe('2027-03-12');
    expect(found('R13', mended)).toEqual([]);
    expect(found('R12', session)).toEqual([]);
  });

  const withEvidence = (evidenceTask: string, session = wholeSession()): Session => {
    const criteria = session.phases[0]!.gate.criteria.map((entry) => ({
      ...entry,
      evidenceTask: id(evidenceTask),
    }));
    return withGate('poc', { criteria }, session);
  };

  it('names the evidence that comes after its gate, in whichever phase', () => {
    expect(found('R13', withEvidence('poc-t5'))).toEqual([]);
    expect(found('R13', withGate('poc', { date: asDate('2026-12-09') }, withEvidence('poc-t5')))).toEqual([]);
    const [finding] = found('R13', withEvidence('pilot-t1'));
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'phases/poc/gate/date',
      statement:
        '“Connect the claims system” ends on 5 February 2027, after the gate of Proof of concept that it is evidence for',
    });
    expect(finding?.fix?.label).toBe('Move the gate to 5 February 2027');
  });

  it('says one thing of a gate that its own evidence misses', () => {
    const session = withGate('poc', { date: asDate('2026-12-07') }, withEvidence('poc-t5'));
    expect(statements('R13', session)).toEqual([
      '“Shadow run beside clerks” ends on 9 December 2026, after the gate of Proof of concept that it is evidence for',
    ]);
  });

  const asks = (changes: Partial<Criterion>, metric: Partial<Metric> = {}): Session =>
    withMetric(
      'm-intake',
      metric,
      withPhase('pilot', ({ gate }) => ({
        gate: {
          ...gate,
          agreed: null,
          criteria: [{ ...emptyCriterion(id('c')), metricId: id('m-intake'), ...changes }],
        },
      })),
    );

  it('notices periods in a row that do not fit between start and gate, and moves the gate', () => {
    const session = asks({ count: 3, countUnit: 'months' });
    const [finding, ...more] = found('R13', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'phases/pilot/gate/criteria/c/count',
      statement: '“Intake processing time” needs 3 months, the gate of Pilot comes after 2 months',
    });
    const mended = mend(session, 'R13', finding);
    expect(mended.phases[1]?.gate.date).toBe('2027-04-10');
    expect(found('R13', mended)).toEqual([]);
    expect(found('R13', asks({ count: 2, countUnit: 'months' }))).toEqual([]);
    expect(found('R13', asks({ count: 300, countUnit: 'cases' }))).toEqual([]);
  });

  it('says when not even one period fits, and makes no day of a thousand years', () => {
    expect(statements('R13', asks({ count: 1, countUnit: 'quarters' }))).toEqual([
      '“Intake processing time” needs 1 quarter, the gate of Pilot comes after less than 1 quarter',
    ]);
    expect(found('R13', asks({ count: 1_000_000_000, countUnit: 'quarters' }))[0]?.fix).toBeUndefined();
  });

  it('notices a metric that is read too seldom for the periods asked for', () => {
    const session = asks({ count: 4, countUnit: 'weeks' }, { frequency: 'quarterly' });
    const [finding] = found('R13', session);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/pilot/gate/criteria/c/countUnit',
      statement: '“Intake processing time” is read quarterly, the gate of Pilot asks for 4 weeks',
    });
    expect(mend(session, 'R13', finding).metrics[0]?.frequency).toBe('weekly');
    expect(found('R13', asks({ count: 4, countUnit: 'weeks' }, { frequency: 'weekly' }))).toEqual([]);
    expect(found('R13', asks({ count: 4, countUnit: 'weeks' }, { frequency: 'once' }))).toEqual([]);
    expect(statements('R13', asks({ count: 4, countUnit: 'weeks' }, { frequency: 'yearly' }))[0]).toBe(
      '“Intake processing time” is read yearly, the gate of Pilot asks for 4 weeks',
    );
  });

  it('notices a phase that is over before its metric is read once', () => {
    const words = { period: 'all cases' };
    expect(found('R13', asks(words, { frequency: 'quarterly' }))).toMatchObject([
      {
        severity: 'should',
        part: 'seldom',
        statement: '“Intake processing time” is read quarterly, and Pilot is over before it is read once',
      },
    ]);
    expect(found('R13', asks(words, { frequency: 'monthly' }))).toEqual([]);
    const later = withGate('pilot', { date: asDate('2027-03-31') }, asks(words, { frequency: 'quarterly' }));
    expect(found('R13', later)).toEqual([]);
  });

  it('lets a proof of concept count cases of a metric that is seldom read', () => {
    const cases = { count: 412, countUnit: 'cases' } as const;
    expect(found('R13', asks(cases, { frequency: 'yearly' })).map(({ place }) => place)).not.toContain(
      'Pilot',
    );
    expect(found('R13', withMetric('m-intake', { frequency: 'yearly' })).map(({ place }) => place)).toEqual([
      'Pilot',
      'Production',
      'Operate',
    ]);
  });

  it('leaves a gate before its phase to S11, and a decided gate alone', () => {
    const early = withGate('pilot', { date: asDate('2027-01-04') });
    expect(found('R13', early)).toEqual([]);
    expect(found('R13', withGate('pilot', { date: asDate('2027-03-01'), decision }))).toEqual([]);
  });
});
