import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { emptyMetric } from '#shared/metric/metric';
import { emptyCriterion } from '#shared/plan/gate';
import { emptyDeliverable, emptyPhase } from '#shared/plan/phase';
import { emptyRisk } from '#shared/plan/risk';
import { emptyTask } from '#shared/plan/task';
import { emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration } from '#shared/readiness/integration';
import type { Command } from '#shared/session/command';
import { emptyParticipant } from '#shared/session/participant';
import { emptyAssumption, emptyParkingItem } from '#shared/session/session';
import { carryOut, id, openDesk, undo } from './desk.ts';

const koch = emptyParticipant(id('koch'), 'operations', 'Maria Koch');
const saidByKoch = { kind: 'answer', ref: 'pain', words: 'Claims wait', saidBy: id('koch') } as const;
const addKoch: Command = { type: 'participant.add', item: koch };
const addIntake: Command = {
  type: 'metric.add',
  item: {
    ...emptyMetric(id('intake')),
    name: 'Intake processing time',
    accountable: id('koch'),
    origin: saidByKoch,
  },
};
const addPilot: Command = {
  type: 'phase.add',
  item: { ...emptyPhase(id('pilot'), 'pilot'), technicalOwner: id('koch'), operationalOwner: id('koch') },
};
const addTask = (task: string): Command => ({
  type: 'task.add',
  phaseId: id('pilot'),
  item: { ...emptyTask(id(task), 'build', task), owner: id('koch') },
});

describe('deleting a person', () => {
  const everywhere = (): Command[] => [
    addKoch,
    addIntake,
    addPilot,
    addTask('task'),
    { type: 'metric.update', id: id('intake'), changes: { responsible: id('koch') } },
    { type: 'goal.update', changes: { saidBy: id('koch') } },
    {
      type: 'question.add',
      item: { id: id('q'), phrase: '', question: '', answer: '', answeredBy: id('koch') },
    },
    { type: 'gate.update', phaseId: id('pilot'), changes: { decider: id('koch') } },
    {
      type: 'deliverable.add',
      phaseId: id('pilot'),
      item: {
        ...emptyDeliverable(id('d')),
        accountable: id('koch'),
        responsible: [id('koch')],
        consulted: [id('koch')],
        informed: [id('koch')],
      },
    },
    {
      type: 'decision.add',
      item: {
        id: id('x'),
        statement: '',
        reason: '',
        alternatives: '',
        state: 'open',
        decidedBy: id('koch'),
        date: '',
        stage: 'commit',
        isCarried: false,
      },
    },
    {
      type: 'parkingItem.add',
      item: { ...emptyParkingItem(id('k'), 'frame'), raisedBy: id('koch'), origin: saidByKoch },
    },
    {
      type: 'assumption.add',
      item: { ...emptyAssumption(id('a'), 'frame'), raisedBy: id('koch'), origin: saidByKoch },
    },
    { type: 'goal.update', changes: { answeredBy: { pain: id('koch'), mustNotWorsen: id('koch') } } },
    { type: 'signatory.add', item: { id: id('s'), participantId: id('koch'), capacity: '' } },
    { type: 'dataSource.add', item: { ...emptyDataSource(id('ds')), owner: id('koch') } },
    { type: 'integration.add', item: { ...emptyIntegration(id('in')), owner: id('koch') } },
    { type: 'risk.add', item: { ...emptyRisk(id('r')), owner: id('koch') } },
    {
      type: 'gate.update',
      phaseId: id('pilot'),
      changes: { decision: { outcome: 'go', decider: id('koch'), date: '', reason: '' } },
    },
  ];

  it('clears every reference, and undo brings all of them back', () => {
    const desk = openDesk();
    for (const command of everywhere()) carryOut(desk, command);
    const before = canonicalJson(desk.session);
    expect(before.split('"koch"').length - 1).toBe(26);
    carryOut(desk, { type: 'participant.remove', id: id('koch') });
    expect(canonicalJson(desk.session)).not.toContain('koch');
    undo(desk);
    expect(canonicalJson(desk.session)).toBe(before);
  });
});

describe('deleting a metric', () => {
  it('clears gate criteria and guardrails that name it', () => {
    const desk = openDesk();
    const commands: Command[] = [
      addKoch,
      addIntake,
      { type: 'metric.add', item: { ...emptyMetric(id('complaints'), 'guardrail'), guards: [id('intake')] } },
      addPilot,
      {
        type: 'criterion.add',
        phaseId: id('pilot'),
        item: {
          ...emptyCriterion(id('c')),
          metricId: id('intake'),
          comparator: 'at-most',
          value: 2,
          unit: 'days',
        },
      },
      { type: 'metric.remove', id: id('intake') },
    ];
    for (const command of commands) carryOut(desk, command);
    const { session } = desk;
    expect(session.metrics.map(({ guards }) => guards)).toEqual([[]]);
    expect(session.phases[0]?.gate.criteria[0]).toMatchObject({ metricId: '', value: 2 });
  });
});
