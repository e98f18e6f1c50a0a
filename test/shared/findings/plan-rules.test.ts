import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import type { RuleFinding, RuleId } from '#shared/findings/finding';
import type { Criterion, Phase } from '#shared/plan/phase';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import { countingContext } from '../session/desk.ts';
import { found, statements, wholeSession, withoutPhase, withPhase } from './scene.ts';

const RULES = [
  'R1',
  'R2',
  'R4',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R14',
  'S8',
  'S9',
  'S10',
  'S11',
  'S12',
] as const;

/** Runs the fix of a finding; afterwards the rule must not say the same thing again. */
const mend = (session: Session, rule: RuleId, finding: RuleFinding | undefined): Session => {
  if (!finding?.fix) throw new Error('there is nothing that mends it');
  const done = applyCommand(session, finding.fix.command(countingContext().newId), countingContext());
  if (!done.ok) throw new Error(done.error.message);
  expect(statements(rule, done.value.session)).not.toContain(finding.statement);
  return done.value.session;
};

const gate =
  (changes: Partial<Phase['gate']>) =>
  (phase: Phase): Partial<Phase> => ({ gate: { ...phase.gate, ...changes } });

describe('the whole plan', () => {
  it.each(RULES)('gives %s nothing to say', (rule) => {
    expect(found(rule, wholeSession())).toEqual([]);
  });
});

describe('S8 and S9: the plan reaches from proof of concept to operation', () => {
  it('asks for a plan once there is a number, and lays down the standard phases', () => {
    const session = { ...wholeSession(), phases: [] };
    const [finding] = found('S8', session);
    expect(finding).toMatchObject({ severity: 'must', statement: 'There is no plan yet', path: 'phases' });
    expect(mend(session, 'S8', finding).phases.map(({ kind }) => kind)).toEqual([
      'poc',
      'pilot',
      'production',
      'operate',
    ]);
    expect(found('S8', { ...session, metrics: [] })).toEqual([]);
  });

  it('leads to the first primary metric, never to a guardrail', () => {
    const { metrics, ...rest } = wholeSession();
    const advice = (wanted: readonly string[], order = metrics) =>
      found('S8', { ...rest, phases: [], metrics: order.filter(({ role }) => wanted.includes(role)) })[0]
        ?.advice;
    const backwards = metrics.toReversed();
    expect(advice(['primary', 'supporting', 'guardrail'], backwards)).toContain(
      'lead to First-pass error rate, from',
    );
    expect(advice(['supporting', 'guardrail'], backwards)).toContain('lead to Hours saved, from');
    expect(advice(['guardrail'])).toContain('lead to the goal, from');
  });

  it.each([
    ['poc', 'know'],
    ['pilot', 'should'],
    ['production', 'must'],
    ['operate', 'must'],
  ] as const)('misses the station %s (%s), and adds it in its place', (kind, severity) => {
    const session = withoutPhase(kind);
    const [finding] = found('S9', session);
    expect(finding).toMatchObject({ severity, path: 'phases', part: kind });
    expect(mend(session, 'S9', finding).phases.map((phase) => phase.kind)).toEqual([
      'poc',
      'pilot',
      'production',
      'operate',
    ]);
  });
});

describe('S10 and S11: days', () => {
  it.each<[Partial<Phase>, string]>([
    [{ start: '', end: '' }, 'Pilot has no dates'],
    [{ start: '' }, 'Pilot has no start'],
    [{ end: '' }, 'Pilot has no end'],
    [{ end: asDate('2027-01-01') }, 'Pilot ends before it starts'],
  ])('%o: %s', (changes, statement) => {
    expect(
      statements(
        'S10',
        withPhase('pilot', () => changes),
      ),
    ).toEqual([statement]);
  });

  it('lets an operation go on without an end', () => {
    expect(
      found(
        'S10',
        withPhase('operate', () => ({ end: '' })),
      ),
    ).toEqual([]);
  });

  it('asks for nothing else of a phase that has no dates', () => {
    const session = withPhase('pilot', (phase) => ({
      start: '',
      end: '',
      technicalOwner: '',
      operationalOwner: '',
      tasks: [],
      budget: [],
      gate: { ...phase.gate, date: '', decider: '', criteria: [] },
    }));
    const other = RULES.filter((rule) => rule !== 'S10' && rule !== 'R7').flatMap((rule) =>
      found(rule, session),
    );
    expect(other.filter(({ place }) => place === 'Pilot')).toEqual([]);
  });

  it('asks for the day of the gate, and offers the last day of the phase', () => {
    const session = withPhase('pilot', gate({ date: '' }));
    const [finding] = found('S11', session);
    expect(finding).toMatchObject({
      path: 'phases/pilot/gate/date',
      statement: 'The gate of Pilot has no date',
    });
    expect(mend(session, 'S11', finding).phases[1]?.gate.date).toBe('2027-03-26');
    expect(statements('S11', withPhase('pilot', gate({ date: asDate('2027-01-04') })))).toEqual([
      'The gate of Pilot is before the phase starts',
    ]);
  });
});

describe('R1: numbers decide at the gates', () => {
  it('finds a phase whose gate reads no metric, and adds the leading one', () => {
    const session = withPhase('pilot', gate({ criteria: [] }));
    const [finding] = found('R1', session);
    expect(finding).toMatchObject({ severity: 'must', path: 'phases/pilot/gate/criteria' });
    expect(mend(session, 'R1', finding).phases[1]?.gate.criteria).toMatchObject([
      { metricId: 'm-intake', comparator: 'at-most', value: 2, unit: 'days', period: '' },
    ]);
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
    [{ unit: '' }, 'unit', 'unit'],
    [{ period: ' ' }, 'period', 'period'],
    [{ value: null, unit: '', period: '' }, 'value', 'number, unit and period'],
  ])('misses %o', (changes, field, words) => {
    expect(found('R2', spoilt(changes))).toMatchObject([
      {
        severity: 'must',
        path: `phases/pilot/gate/criteria/pilot-c1/${field}`,
        statement: `“Intake processing time” at the gate of Pilot has no ${words}`,
      },
    ]);
  });

  it('misses the metric itself', () => {
    expect(statements('R2', spoilt({ metricId: '' }))).toEqual([
      'A criterion at the gate of Pilot has no metric',
    ]);
  });

  it('takes what is missing from the metric and keeps what is there', () => {
    const session = spoilt({ comparator: '', value: 3, unit: '' });
    const criterion = mend(session, 'R2', found('R2', session)[0]).phases[1]?.gate.criteria[0];
    expect(criterion).toMatchObject({ comparator: 'at-most', value: 3, unit: 'days' });
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

  it('notices a phase that starts before the gate says go', () => {
    expect(
      found(
        'R14',
        withPhase('pilot', () => ({ start: asDate('2026-12-01') })),
      ),
    ).toMatchObject([{ severity: 'should', path: 'phases/pilot/start' }]);
  });

  it('tells of money that is granted before the gate', () => {
    const session = withPhase('pilot', ({ budget }) => ({
      budget: budget.map((line) => ({ ...line, funding: 'funded' as const })),
    }));
    expect(found('R14', session)).toMatchObject([
      { severity: 'know', statement: 'Money for Pilot is granted before the gate of Proof of concept' },
    ]);
  });
});
