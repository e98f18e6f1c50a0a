import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import type { Phase } from '#shared/plan/phase';
import { found, mend, statements, wholeSession, withoutPhase, withPhase, withTask } from './scene.ts';

/** The rules on the plan: what else is asked of a phase that has no dates. */
const RULES = [
  ...(['R1', 'R2', 'R3', 'R4', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'] as const),
  ...(['S8', 'S9', 'S10', 'S11', 'S12'] as const),
];

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

/** A phase of which nothing says when it is: no days, no work, and no gate that it waits for. */
const adrift: Partial<Phase> = { start: '', end: '', waitsForGate: false, tasks: [] };

describe('S10 and S11: days', () => {
  it.each<[string, Partial<Phase>, string]>([
    ['neither work nor a gate before it', adrift, 'Pilot has no dates'],
    ['an end only', { ...adrift, end: asDate('2027-03-26') }, 'Pilot has no start'],
    ['a start only', { ...adrift, start: asDate('2027-01-11') }, 'Pilot has no end'],
    ['a gate that it waits for', { ...adrift, waitsForGate: true }, 'Pilot has no end'],
    ['an end before its start', { end: asDate('2027-01-01') }, 'Pilot ends before it starts'],
  ])('%s: %o', (_, changes, statement) => {
    const session = withPhase('pilot', (phase) => ({ ...changes, gate: { ...phase.gate, date: '' } }));
    expect(statements('S10', session)).toEqual([statement]);
  });

  it('takes the days of a phase from its work and from the gate before it', () => {
    expect(
      found(
        'S10',
        withPhase('pilot', (phase) => ({ start: '', end: '', gate: { ...phase.gate, date: '' } })),
      ),
    ).toEqual([]);
  });

  it('names the gate that pushes a phase past its end, and lets its work decide', () => {
    const session = withPhase('poc', gate({ date: asDate('2027-03-31') }));
    const [finding] = found('S10', session);
    expect(finding).toMatchObject({ statement: 'Pilot ends before it starts', path: 'phases/pilot/end' });
    expect(finding?.advice).toContain('starts on 1 April 2027');
    expect(mend(session, 'S10', finding).phases[1]?.end).toBe('');
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
      ...adrift,
      technicalOwner: '',
      operationalOwner: '',
      deliverables: [],
      budget: [],
      gate: { ...phase.gate, date: '', decider: '', criteria: [], agreed: null },
    }));
    const other = RULES.filter((rule) => rule !== 'S10').flatMap((rule) => found(rule, session));
    expect(other.filter(({ place }) => place === 'Pilot')).toEqual([]);
  });

  it('asks for the day of a gate that nothing gives, and offers the last day of the phase', () => {
    const session = withPhase('pilot', (phase) => ({ ...gate({ date: '' })(phase), tasks: [] }));
    const [finding] = found('S11', session);
    expect(finding).toMatchObject({
      path: 'phases/pilot/gate/date',
      statement: 'The gate of Pilot has no date',
    });
    expect(mend(session, 'S11', finding).phases[1]?.gate.date).toBe('2027-03-26');
  });

  it('takes the day of a gate from the work before it', () => {
    expect(found('S11', withPhase('pilot', gate({ date: '' })))).toEqual([]);
  });

  it('notices a gate before its phase', () => {
    expect(statements('S11', withPhase('pilot', gate({ date: asDate('2027-01-04') })))).toEqual([
      'The gate of Pilot is before the phase starts',
    ]);
  });
});

describe('S12: work has an owner and an end', () => {
  it('takes a length, a last day or a day it is due for an end', () => {
    const said = { start: '', end: '', duration: null, due: '' } as const;
    const lacks = (changes: object) => statements('S12', withTask('pilot-t5', { ...said, ...changes }));
    expect(lacks({})).toEqual(['One task in Pilot has no length']);
    expect(lacks({ owner: '' })).toEqual(['One task in Pilot has no owner and no length']);
    expect(lacks({ duration: 0 })).toEqual([]);
    expect(lacks({ end: asDate('2027-03-12') })).toEqual([]);
    expect(lacks({ due: asDate('2027-03-12') })).toEqual([]);
  });

  it('asks for evaluations too', () => {
    expect(found('S12', withTask('pilot-t5', { kind: 'evaluation', owner: '' }))).toMatchObject([
      { severity: 'should', path: 'phases/pilot/tasks/pilot-t5/owner' },
    ]);
  });

  it('notices a task that ends before it starts', () => {
    expect(found('S12', withTask('poc-t1', { end: asDate('2026-10-30') }))).toMatchObject([
      { severity: 'must', path: 'phases/poc/tasks/poc-t1/end' },
    ]);
  });
});
