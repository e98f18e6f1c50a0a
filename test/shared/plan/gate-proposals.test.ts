import { describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { effectiveCriterion } from '#shared/plan/gate-criteria';
import { criterionSchema } from '#shared/plan/gate';
import { gateProposals, newEvidenceTask, proposedCriterion } from '#shared/plan/gate-proposals';
import { emptyPhase, type Phase, type PhaseKind } from '#shared/plan/phase';
import { emptyTask, taskSchema } from '#shared/plan/task';

const ids = (): (() => Id) => {
  let count = 0;
  return () => asId(`C${(count += 1)}`);
};
const time: Metric = {
  ...emptyMetric(asId('M1')),
  name: 'Intake time',
  unit: 'days',
  responsible: asId('P1'),
  must: { value: 2, by: '' },
  plan: { value: 1, by: '' },
};
const complaints: Metric = {
  ...emptyMetric(asId('G1'), 'guardrail'),
  name: 'Complaint rate',
  unit: '%',
  must: { value: 1.2, by: '' },
};
const phase = (kind: PhaseKind, tasks: Phase['tasks'] = []): Phase => ({
  ...emptyPhase(asId('F1'), kind),
  tasks,
});
const propose = (kind: PhaseKind, metric: Metric = time) =>
  proposedCriterion(phase(kind), metric, asId('C1'), 'en-GB');
const withCases = (sampleSize: number | null): Metric => ({
  ...time,
  baseline: { ...time.baseline, sampleSize },
});

describe('the criteria that a gate lacks', () => {
  it('follow their metric and have no number of their own', () => {
    const [criterion] = gateProposals(phase('pilot'), [time], ids(), 'en-GB');
    expect(criterion).toEqual({
      id: 'C1',
      metricId: 'M1',
      level: 'must',
      pinned: false,
      comparator: '',
      value: null,
      unit: '',
      period: '',
      count: 4,
      countUnit: 'weeks',
      evidence: 'Readings of intake time, 4 weeks',
      evidenceTask: '',
    });
    expect(criterionSchema.safeParse(criterion).success).toBe(true);
    expect(criterion && effectiveCriterion(criterion, [time])).toEqual({
      comparator: 'at-most',
      value: 2,
      unit: 'days',
    });
  });

  it('are those of metrics with a name and a number that the gate does not look at yet', () => {
    const gated = phase('pilot');
    gated.gate.criteria.push(propose('pilot'));
    expect(gateProposals(gated, [time], ids(), 'en-GB')).toEqual([]);
    const unready = [{ ...time, name: ' ' }, emptyMetric(asId('M2'))];
    expect(gateProposals(phase('pilot'), unready, ids(), 'en-GB')).toEqual([]);
  });

  it('fall back on the plan where no must level is said', () => {
    const metric = { ...time, must: { value: null, by: '' as const } };
    const [criterion] = gateProposals(phase('poc'), [metric], ids(), 'en-GB');
    expect(criterion && effectiveCriterion(criterion, [metric]).value).toBe(1);
  });
});

describe('a proof of concept', () => {
  it.each([
    [412, 412, 'Readings of intake time, 412 cases'],
    [null, 100, 'Readings of intake time, 100 cases'],
    [0, 100, 'Readings of intake time, 100 cases'],
    [8, 30, 'Readings of intake time, 30 cases'],
    [40_000, 1000, 'Readings of intake time, 1,000 cases'],
  ])('with a baseline of %s cases looks at %i', (sampleSize, count, evidence) => {
    expect(propose('poc', withCases(sampleSize))).toMatchObject({
      level: 'must',
      count,
      countUnit: 'cases',
      evidence,
    });
  });
});

describe('the time a level is held', () => {
  it.each([
    ['pilot', '', 4, 'weeks'],
    ['pilot', 'daily', 4, 'weeks'],
    ['pilot', 'weekly', 4, 'weeks'],
    ['pilot', 'monthly', 1, 'months'],
    ['pilot', 'quarterly', 1, 'quarters'],
    ['production', '', 3, 'months'],
    ['production', 'weekly', 13, 'weeks'],
    ['production', 'monthly', 3, 'months'],
    ['production', 'quarterly', 1, 'quarters'],
    ['operate', 'weekly', 1, 'quarters'],
  ] as const)('at the gate of a %s phase, for a metric read %s, is %i %s', (kind, frequency, count, unit) => {
    expect(propose(kind, { ...time, frequency })).toMatchObject({ count, countUnit: unit });
  });
});

describe('the level asked for', () => {
  it('is must until production, and the promise in operation', () => {
    expect((['poc', 'pilot', 'production', 'operate'] as const).map((kind) => propose(kind).level)).toEqual([
      'must',
      'must',
      'must',
      'plan',
    ]);
  });

  it('stays must in operation where nothing is planned, and for a guardrail', () => {
    expect(propose('operate', { ...time, plan: { value: null, by: '' } }).level).toBe('must');
    const loose = { ...complaints, plan: { value: 1, by: '' as const } };
    expect(propose('operate', loose).level).toBe('must');
    expect(effectiveCriterion(propose('operate', loose), [loose]).value).toBe(1.2);
  });
});

describe('the evidence', () => {
  const monitoring = emptyTask(asId('T1'), 'monitoring');
  const evaluation = emptyTask(asId('T2'), 'evaluation');

  it('comes from the evaluation of the phase, else from its monitoring', () => {
    const task = (tasks: Phase['tasks']) =>
      proposedCriterion(phase('poc', tasks), time, asId('C1'), 'en-GB').evidenceTask;
    expect(task([monitoring, evaluation])).toBe('T2');
    expect(task([emptyTask(asId('T3'), 'build'), monitoring])).toBe('T1');
    expect(task([emptyTask(asId('T3'), 'build')])).toBe('');
  });

  it('keeps a name that is written in capitals, and is cut where a name is endless', () => {
    expect(propose('pilot', { ...time, name: 'NPS' }).evidence).toBe('Readings of NPS, 4 weeks');
    const endless = propose('pilot', { ...time, name: 'x'.repeat(300) });
    expect(criterionSchema.safeParse(endless).success).toBe(true);
  });

  it('is made by a task of whoever reads the number', () => {
    const task = newEvidenceTask(asId('T9'), time);
    expect(task).toMatchObject({ kind: 'evaluation', name: 'Evaluate intake time', owner: 'P1' });
    expect(
      taskSchema.safeParse(newEvidenceTask(asId('T9'), { ...time, name: 'x'.repeat(300) })).success,
    ).toBe(true);
    expect(newEvidenceTask(asId('T9'), undefined)).toMatchObject({ name: 'Evaluate the results', owner: '' });
  });
});
