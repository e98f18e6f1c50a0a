import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asMinor } from '#shared/core/money';
import type { Phase } from '#shared/plan/phase';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import { countingContext } from '../session/desk.ts';
import { found, id, mend, statements, wholeSession, withPhase } from './scene.ts';

const withoutTasks = (kind: Phase['tasks'][number]['kind'], session = wholeSession()): Session => ({
  ...session,
  phases: session.phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.filter((task) => task.kind !== kind),
  })),
});

const unowned = (kind: Phase['tasks'][number]['kind']): Session => ({
  ...wholeSession(),
  phases: wholeSession().phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.map((task) => (task.kind === kind ? { ...task, owner: '' as const } : task)),
  })),
});

describe('R4 and R7: data and integration before the pilot gate', () => {
  it.each([
    ['R4', 'data', 'Nobody gets the data ready', 'phases/poc/tasks'],
    ['R7', 'integration', 'Integration is not planned before the pilot gate', 'phases/pilot/tasks'],
  ] as const)('%s misses %s tasks and adds one', (rule, kind, statement, path) => {
    const session = withoutTasks(kind);
    const [finding] = found(rule, session);
    expect(finding).toMatchObject({ severity: 'must', statement, path });
    expect(found(rule, mend(session, rule, finding))).toMatchObject([{ severity: 'should' }]);
  });

  it.each([
    ['R4', 'data', 2],
    ['R7', 'integration', 2],
  ] as const)('%s asks who does each %s task', (rule, kind, count) => {
    const findings = found(rule, unowned(kind));
    expect(findings).toHaveLength(count);
    expect(findings[0]).toMatchObject({
      severity: 'should',
      path: expect.stringMatching(/tasks\/poc-t\d\/owner$/) as string,
    });
  });

  it('R7 notices integration that is finished only after the pilot gate', () => {
    const late = withPhase('pilot', (phase) => ({
      tasks: phase.tasks.map((task) => ({ ...task, end: asDate('2027-03-29') })),
    }));
    const session = withPhase(
      'poc',
      (phase) => ({ tasks: phase.tasks.filter(({ kind }) => kind !== 'integration') }),
      late,
    );
    expect(statements('R7', session)).toEqual(['Integration is finished only after the pilot gate']);
  });

  it('wait until a phase is in the calendar', () => {
    const undated = {
      ...wholeSession(),
      phases: wholeSession().phases.map((phase) => ({
        ...phase,
        start: '' as const,
        tasks: [],
        gate: { ...phase.gate, date: '' as const },
      })),
    };
    expect([...found('R4', undated), ...found('R7', undated)]).toEqual([]);
  });
});

describe('R8 and R9: the right people lead', () => {
  it.each<[Partial<Phase>, string, string]>([
    [{ technicalOwner: '', operationalOwner: '' }, 'technicalOwner', 'Nobody leads Pilot'],
    [{ technicalOwner: '' }, 'technicalOwner', 'Pilot has no technical owner'],
    [{ operationalOwner: '' }, 'operationalOwner', 'Pilot has no operational owner'],
    [
      { operationalOwner: id('p-berger') },
      'operationalOwner',
      'The supplier leads the operational side of Pilot',
    ],
  ])('%o', (changes, field, statement) => {
    expect(
      found(
        'R8',
        withPhase('pilot', () => changes),
      ),
    ).toMatchObject([{ severity: 'must', path: `phases/pilot/${field}`, statement }]);
  });

  it('asks for an end user once somebody is in the room', () => {
    const session = wholeSession();
    const participants = session.participants.map((person) =>
      person.role === 'end-user' ? { ...person, role: 'operations' as const } : person,
    );
    const [finding] = found('R8', { ...session, participants });
    expect(finding).toMatchObject({ severity: 'should', stage: 'frame', statement: 'No end user is named' });
    expect(found('R8', { ...session, participants: [], phases: [] })).toEqual([]);
  });

  it('asks who answers for a deliverable', () => {
    const session = withPhase('poc', ({ deliverables }) => ({
      deliverables: deliverables.map((entry) => ({ ...entry, accountable: '' as const })),
    }));
    expect(statements('R9', session)).toEqual([
      'Nobody answers for “Labelled set of 412 cases”',
      'Nobody answers for “Report on the shadow run”',
    ]);
  });

  it('asks the client to answer for what the supplier does', () => {
    const session = withPhase('poc', ({ deliverables: [first, ...rest] }) => ({
      deliverables: [{ ...first!, accountable: id('p-berger') }, ...rest],
    }));
    expect(found('R9', session)).toMatchObject([
      {
        severity: 'should',
        path: 'phases/poc/deliverables/poc-d1/accountable',
        statement: 'The supplier answers for “Labelled set of 412 cases”',
      },
    ]);
  });

  it('tells once a phase of what nobody works on, and lets who answers for it do it', () => {
    const session = withPhase('poc', ({ deliverables }) => ({
      deliverables: deliverables.map((entry) => ({ ...entry, responsible: [] })),
    }));
    const [finding, ...more] = found('R9', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'know',
      path: 'phases/poc/deliverables/poc-d1/accountable',
      part: 'responsible',
      statement: 'Nobody is named who works on “Labelled set of 412 cases” and 1 more of Proof of concept',
    });
    const mended = mend(session, 'R9', finding).phases[0]?.deliverables;
    expect(mended?.map(({ responsible }) => responsible)).toEqual([['p-nair'], ['p-koch']]);
  });
});

describe('R10: production and operation are paid for', () => {
  it.each([
    ['poc', 'should', 'Proof of concept has no budget'],
    ['production', 'must', 'Production has no budget'],
    ['operate', 'must', 'Running it costs nothing, says the plan'],
  ] as const)('misses the budget of %s', (kind, severity, statement) => {
    const session = withPhase(kind, () => ({ budget: [] }));
    const [finding] = found('R10', session);
    expect(finding).toMatchObject({ severity, statement });
    const mended =
      finding?.fix && applyCommand(session, finding.fix.command(countingContext().newId), countingContext());
    expect(mended?.ok).toBe(true);
  });

  it('does not take a one-off purchase for a running cost', () => {
    const session = withPhase('operate', ({ budget }) => ({
      budget: budget.map((line) => ({ ...line, category: 'licences' as const, rhythm: 'one-off' as const })),
    }));
    expect(statements('R10', session)).toEqual(['Running it costs nothing, says the plan']);
  });

  it('does not take zero for a budget', () => {
    const session = withPhase('production', ({ budget }) => ({
      budget: budget.map((line) => ({ ...line, amount: asMinor(0) })),
    }));
    expect(statements('R10', session)).toEqual(['Production has no budget']);
  });

  it('names a line without an amount, and one that nobody pays', () => {
    const spoilt = (changes: object): Session =>
      withPhase('operate', ({ budget }) => ({
        budget: [...budget, { ...budget[0]!, id: id('extra'), ...changes }],
      }));
    expect(statements('R10', spoilt({ amount: null }))).toEqual([
      '“Licences, computing, support” has no amount',
    ]);
    expect(statements('R10', spoilt({ funding: 'missing' }))).toEqual([
      '60,000 EUR a year for “Licences, computing, support” has no payer',
    ]);
  });
});

describe('R10: the horizon of the money', () => {
  it('objects to an operation that ends before the appraisal does, and lets it go on', () => {
    const session = withPhase('operate', () => ({ end: asDate('2027-12-31') }));
    const [finding] = found('R10', session);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'phases/operate/end',
      statement:
        'Running costs of Operate end on 31 December 2027, the money is looked at until 31 December 2030',
    });
    expect(found('R10', mend(session, 'R10', finding))).toEqual([]);
    const short = { ...session, finance: { ...session.finance, horizonYears: 2 } };
    expect(found('R10', short)).toEqual([]);
  });
});

describe('R11 and S12: work after the demo', () => {
  it.each([
    ['training', ['pilot', 'production']],
    ['monitoring', ['pilot', 'production', 'operate']],
    ['roll-back', ['pilot', 'production']],
    ['iteration', ['operate']],
  ] as const)('%s is needed in %s', (kind, phases) => {
    const session = withoutTasks(kind);
    const findings = found('R11', session);
    expect(findings.map(({ path }) => path)).toEqual(phases.map((phase) => `phases/${phase}/tasks`));
    expect(new Set(findings.map(({ part }) => part))).toEqual(new Set([kind]));
    expect(findings.map(({ severity }) => severity)).toEqual(
      phases.map((phase) => (phase === 'pilot' ? 'should' : 'must')),
    );
    for (const finding of findings) mend(session, 'R11', finding);
  });

  it('asks who does it and by when', () => {
    expect(statements('R11', unowned('iteration'))).toEqual([
      '“Quarterly improvement from clerks’ reports” has no owner',
    ]);
    expect(statements('S12', unowned('build'))).toHaveLength(2);
  });
});
