import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyTask } from '#shared/plan/task';
import { emptyDataSource } from '#shared/readiness/data-source';
import { closableGaps, closeGapCommand, closeGapCommands, readinessGaps } from '#shared/readiness/gaps';
import { emptyIntegration } from '#shared/readiness/integration';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import { apply, counter, gapOf, keysOf, readySession, withIntegration, withSource } from './scene.ts';

describe('the task of a gap', () => {
  const bare: Session = {
    ...readySession(),
    dataSources: [emptyDataSource(asId('d1'), 'Scans')],
    integrations: [emptyIntegration(asId('i1'), 'Claims system')],
    participants: readySession().participants.filter(({ role }) => role !== 'end-user'),
  };

  it('belongs to the phase in which it is needed', () => {
    expect(
      Object.fromEntries(readinessGaps(bare).map(({ key, task }) => [key, [task.phase, task.kind]])),
    ).toEqual({
      'dataSource/d1/access': ['poc', 'data'],
      'dataSource/d1/basis': ['poc', 'data'],
      'dataSource/d1/quality': ['poc', 'data'],
      'dataSource/d1/production': ['pilot', 'data'],
      'integration/i1/interface': ['poc', 'integration'],
      'integration/i1/environment': ['poc', 'integration'],
      'integration/i1/authentication': ['pilot', 'integration'],
      'integration/i1/real': ['pilot', 'integration'],
      'integration/i1/recovery': ['pilot', 'monitoring'],
      'team/end-user': ['poc', 'build'],
    });
  });

  it('is suggested to whoever can do it', () => {
    const owners = (session: Session): Record<string, string> =>
      Object.fromEntries(readinessGaps(session).map(({ key, task }) => [key, task.owner]));
    expect(owners(bare)).toEqual({
      'dataSource/d1/access': 'nair',
      'dataSource/d1/basis': 'aydin',
      'dataSource/d1/quality': 'nair',
      'dataSource/d1/production': 'nair',
      'integration/i1/interface': 'nair',
      'integration/i1/environment': 'nair',
      'integration/i1/authentication': 'nair',
      'integration/i1/real': 'nair',
      'integration/i1/recovery': 'nair',
      'team/end-user': 'weidt',
    });
    const led = {
      ...withSource({ accessDate: '', owner: '', quality: null }),
      phases: bare.phases.map((phase) => ({ ...phase, technicalOwner: asId('hribar') })),
    };
    expect(owners(led)).toEqual({ 'dataSource/d1/access': 'hribar', 'dataSource/d1/quality': 'hribar' });
    expect(owners(withSource({ accessDate: '' }))).toEqual({ 'dataSource/d1/access': 'koch' });
    expect(owners({ ...withIntegration({ tried: 'none' }), participants: [] })).toMatchObject({
      'integration/i1/real': 'hribar',
      'team/sponsor': '',
    });
  });

  it('is put into the first phase of its kind, with what closes it, and no day', () => {
    const command = closeGapCommand(gapOf(bare, 'integration/i1/real'), bare, counter());
    expect(command).toEqual({
      type: 'task.add',
      phaseId: 'phase2',
      item: {
        ...emptyTask(asId('n1'), 'integration', 'Connect Claims system by its real interface'),
        owner: 'nair',
        duration: 10,
        effort: 8,
        closes: 'integration/i1/real',
      },
    });
  });

  it('goes to the front where the rest of the phase waits for it, in the order of the gaps', () => {
    const [poc] = bare.phases;
    if (!poc) throw new Error('no phase');
    const build = emptyTask(asId('build'), 'build', 'Read five document types');
    let session: Session = { ...bare, phases: [{ ...poc, tasks: [build] }, ...bare.phases.slice(1)] };
    const one = closeGapCommand({ key: 'dataSource/d1/access' }, session, counter('one'));
    session = apply(session, one as Command);
    session = apply(session, {
      type: 'batch',
      name: 'all',
      commands: [...closeGapCommands(session, counter('all'))],
    });
    expect(session.phases[0]?.tasks.map(({ name }) => name)).toEqual([
      'Get access to Scans',
      'Settle the lawful basis for Scans',
      'Agree on the interface of Claims system',
      'Get a test environment for Claims system',
      'Bring an end user into the team',
      'Read five document types',
      'Measure and clean up Scans',
    ]);
    expect(session.phases[1]?.tasks.map(({ name }) => name)).toEqual([
      'Set up authentication for Claims system',
      'Read production data of Scans',
      'Connect Claims system by its real interface',
      'Error recovery and monitoring for Claims system',
    ]);
  });

  it('ends before the gate of its phase', () => {
    const dated: Session = {
      ...bare,
      phases: bare.phases.map((phase, place) =>
        place === 1 ? { ...phase, start: asDate('2027-01-11') } : phase,
      ),
    };
    const command = closeGapCommand({ key: 'integration/i1/real' }, dated, counter());
    const { tasks, phases } = schedulePlan(apply(dated, command as Command));
    expect(tasks.get('n1')).toMatchObject({ start: '2027-01-11', end: '2027-01-22' });
    expect(phases.get('phase2')).toMatchObject({ ready: '2027-01-22', gate: '2027-01-22' });
  });

  it('keeps the name of the task to one line', () => {
    const session = { ...readySession(), dataSources: [emptyDataSource(asId('d1'), 'x'.repeat(300))] };
    const long = gapOf(session, 'dataSource/d1/access').task.name;
    expect(long).toBe(`Get access to ${'x'.repeat(119)}…`);
  });
});

describe('a gap with a task', () => {
  it('names the task, and is neither offered again nor closed by it', () => {
    const session = withSource({ accessDate: '' });
    const planned = apply(
      session,
      closeGapCommand({ key: 'dataSource/d1/access' }, session, counter()) as Command,
    );
    const gap = gapOf(planned, 'dataSource/d1/access');
    expect(gap.planned).toEqual({ phaseId: 'phase1', taskId: 'n1', name: 'Get access to Case events' });
    expect(closableGaps([gap])).toEqual([]);
    expect(closeGapCommand(gap, planned, counter())).toBeNull();
    expect(closeGapCommands(planned, counter())).toEqual([]);
  });

  it('finds the task in whatever phase it was moved to, under whatever name', () => {
    const session = withSource({ accessDate: '' });
    const moved: Session = {
      ...session,
      phases: session.phases.map((phase, place) =>
        place === 2
          ? {
              ...phase,
              tasks: [{ ...emptyTask(asId('t'), 'data', 'Ask Maria'), closes: 'dataSource/d1/access' }],
            }
          : phase,
      ),
    };
    expect(gapOf(moved, 'dataSource/d1/access').planned).toEqual({
      phaseId: 'phase3',
      taskId: 't',
      name: 'Ask Maria',
    });
  });

  it('is offered again once the task is deleted', () => {
    const session = withSource({ accessDate: '' });
    const planned = apply(
      session,
      closeGapCommand({ key: 'dataSource/d1/access' }, session, counter()) as Command,
    );
    const removed = apply(planned, { type: 'task.remove', phaseId: asId('phase1'), id: asId('n1') });
    expect(closeGapCommand({ key: 'dataSource/d1/access' }, removed, counter())).not.toBeNull();
  });

  it('closes when the field is filled, and the task stays', () => {
    const session = withSource({ accessDate: '' });
    const planned = apply(
      session,
      closeGapCommand({ key: 'dataSource/d1/access' }, session, counter()) as Command,
    );
    const filled = apply(planned, {
      type: 'dataSource.update',
      id: asId('d1'),
      changes: { accessDate: asDate('2026-11-09') },
    });
    expect(keysOf(filled)).toEqual([]);
    expect(filled.phases[0]?.tasks).toHaveLength(1);
  });
});

describe('a plan without the phase', () => {
  const session: Session = {
    ...withSource({ accessDate: '', sample: 'curated' }),
    phases: readySession().phases.slice(0, 1),
  };

  it('is said, and nothing is put elsewhere', () => {
    const gap = gapOf(session, 'dataSource/d1/production');
    expect([gap.phaseId, gap.planned]).toEqual(['', null]);
    expect(closeGapCommand(gap, session, counter())).toBeNull();
  });

  it('does not keep the other gaps from being planned', () => {
    expect(closeGapCommands(session, counter()).map(({ item }) => item.closes)).toEqual([
      'dataSource/d1/access',
    ]);
  });
});
