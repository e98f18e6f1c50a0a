import { fieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { guardrailLimit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { Criterion, Phase } from '#shared/plan/phase';
import type { Command } from '#shared/session/command';
import { leadMetric } from '#shared/session/lead-metric';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import {
  datedPhases,
  isNamed,
  listed,
  metricLabel,
  numberedMetrics,
  phaseLabel,
  phasePath,
  quoted,
} from './subject.ts';

/** What a metric asks of a gate: its must level where there is one, the promise else. */
const criterionFrom = (metric: Metric): Pick<Criterion, 'metricId' | 'comparator' | 'value' | 'unit'> => ({
  metricId: metric.id,
  comparator: metric.direction === 'decrease' ? 'at-most' : 'at-least',
  value: guardrailLimit(metric),
  unit: metric.unit,
});

const addCriterion =
  (phase: Phase, metric: Metric) =>
  (newId: () => Id): Command => ({
    type: 'criterion.add',
    phaseId: phase.id,
    item: { id: newId(), period: '', ...criterionFrom(metric) },
  });

const phasesWithoutMetric = (session: Session): RuleFinding[] => {
  const lead = leadMetric(session);
  return datedPhases(session)
    .filter(({ gate }) => !gate.criteria.some(({ metricId }) => metricId !== ''))
    .map((phase) => ({
      severity: phase.kind === 'operate' ? 'should' : 'must',
      stage: 'path',
      path: phasePath(phase, 'gate', 'criteria'),
      place: phaseLabel(phase),
      statement: `No metric decides at the gate of ${phaseLabel(phase)}`,
      advice: 'Say which number it takes to go on; otherwise the gate is an opinion.',
      ...(lead
        ? { fix: { label: `Add ${metricLabel(session, lead)}`, command: addCriterion(phase, lead) } }
        : {}),
    }));
};

const metricsWithoutGate = (session: Session): RuleFinding[] => {
  const phases = datedPhases(session);
  if (phases.length === 0) return [];
  const gated = new Set(session.phases.flatMap(({ gate }) => gate.criteria.map(({ metricId }) => metricId)));
  const last = phases.filter(({ kind }) => kind !== 'operate').at(-1) ?? phases.at(-1);
  return numberedMetrics(session)
    .filter(({ id, role }) => role !== 'supporting' && !gated.has(id))
    .map((metric) => ({
      severity: metric.role === 'primary' ? 'must' : 'should',
      stage: 'path',
      path: last ? phasePath(last, 'gate', 'criteria') : 'phases',
      part: metric.id,
      place: metricLabel(session, metric),
      statement: `No gate looks at ${quoted(metricLabel(session, metric))}`,
      advice: 'A number that no gate reads decides nothing; make it a criterion of a gate.',
      ...(last ? { fix: { label: `Add to ${phaseLabel(last)}`, command: addCriterion(last, metric) } } : {}),
    }));
};

/** R1: no phase without a metric, and no metric without a gate. Speaks once there are numbers and dated phases. */
export const metricsAtGates: Rule = {
  id: 'R1',
  reason: 1,
  title: 'Numbers decide at the gates',
  source: 'Stage-Gate (Cooper 1990)',
  find: (session) =>
    numberedMetrics(session).length === 0
      ? []
      : [...phasesWithoutMetric(session), ...metricsWithoutGate(session)],
};

const CRITERION_FIELDS = [
  { field: 'metricId', word: 'metric', isMissing: ({ metricId }: Criterion) => metricId === '' },
  { field: 'comparator', word: 'comparison', isMissing: ({ comparator }: Criterion) => comparator === '' },
  { field: 'value', word: 'number', isMissing: ({ value }: Criterion) => value === null },
  { field: 'unit', word: 'unit', isMissing: ({ unit }: Criterion) => isBlank(unit) },
  { field: 'period', word: 'period', isMissing: ({ period }: Criterion) => isBlank(period) },
] as const;

const criterionGaps = (session: Session, phase: Phase, criterion: Criterion): RuleFinding[] => {
  const metric = session.metrics.find(({ id }) => id === criterion.metricId);
  const subject = metric ? quoted(metricLabel(session, metric)) : 'A criterion';
  const path = (field: string): string => phasePath(phase, 'gate', 'criteria', criterion.id, field);
  const common = { severity: 'must', stage: 'path', place: phaseLabel(phase) } as const;
  const missing = CRITERION_FIELDS.filter(({ isMissing }) => isMissing(criterion));
  const [first] = missing;
  if (first) {
    const fromMetric = metric && missing.some(({ field }) => field !== 'period') ? metric : null;
    return [
      {
        ...common,
        path: path(first.field),
        statement: `${subject} at the gate of ${phaseLabel(phase)} has no ${listed(missing.map(({ word }) => word))}`,
        advice:
          'A gate criterion is a comparison, a number, a unit and a period, so that two people read it alike.',
        ...(fromMetric
          ? {
              fix: {
                label: 'Take them from the metric',
                command: fillCriterion(phase, criterion, fromMetric),
              },
            }
          : {}),
      },
    ];
  }
  if (!metric || isBlank(metric.unit) || sameUnit(metric.unit, criterion.unit)) return [];
  return [
    {
      ...common,
      severity: 'should',
      path: path('unit'),
      part: 'unit',
      statement: `The gate of ${phaseLabel(phase)} counts ${subject} in ${criterion.unit.trim()}, the metric in ${metric.unit.trim()}`,
      advice: 'Use one unit, or the gate compares two different things.',
    },
  ];
};

const sameUnit = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const fillCriterion = (phase: Phase, criterion: Criterion, metric: Metric) => (): Command => {
  const wanted = criterionFrom(metric);
  return {
    type: 'criterion.update',
    phaseId: phase.id,
    id: criterion.id,
    changes: {
      comparator: criterion.comparator === '' ? wanted.comparator : criterion.comparator,
      value: criterion.value ?? wanted.value,
      unit: isBlank(criterion.unit) ? wanted.unit : criterion.unit,
    },
  };
};

/** R2: every gate criterion has a metric, comparator, number, unit and period, in the unit of its metric. */
export const criteriaComplete: Rule = {
  id: 'R2',
  reason: 1,
  title: 'Gate criteria are complete',
  source: 'Stage-Gate (Cooper 1990): predefined criteria',
  find: (session) =>
    session.phases.flatMap((phase) =>
      phase.gate.criteria.flatMap((criterion) => criterionGaps(session, phase, criterion)),
    ),
};

const gateRecordGaps = (session: Session, phase: Phase): RuleFinding[] => {
  const common = { severity: 'must', stage: 'path', place: phaseLabel(phase) } as const;
  const findings: RuleFinding[] = [];
  if (!isNamed(session, phase.gate.decider)) {
    findings.push({
      ...common,
      path: phasePath(phase, 'gate', 'decider'),
      statement: `Nobody decides at the gate of ${phaseLabel(phase)}`,
      advice: 'Name the one person who says go or stop on that day.',
    });
  }
  if (!phase.gate.outcomes.includes('kill')) {
    findings.push({
      ...common,
      path: phasePath(phase, 'gate', 'outcomes'),
      statement: `The gate of ${phaseLabel(phase)} cannot stop the project`,
      advice: 'A gate that can only say go is no gate; allow it to stop.',
      fix: {
        label: 'Allow it to stop',
        command: () => ({
          type: 'gate.update',
          phaseId: phase.id,
          changes: { outcomes: [...phase.gate.outcomes, 'kill'] },
        }),
      },
    });
  }
  return findings;
};

/** The next phase starts, or its money is granted, before this phase's gate has said go. */
const goAhead = (phase: Phase, next: Phase | undefined): RuleFinding[] => {
  if (!next) return [];
  const findings: RuleFinding[] = [];
  if (phase.gate.date !== '' && next.start !== '' && next.start < phase.gate.date) {
    findings.push({
      severity: 'should',
      stage: 'path',
      path: phasePath(next, 'start'),
      place: phaseLabel(next),
      statement: `${phaseLabel(next)} starts before the gate of ${phaseLabel(phase)} decides`,
      advice: 'Start it after the gate, or say why the work cannot wait.',
    });
  }
  const granted = next.budget.find(({ funding, amount }) => funding === 'funded' && (amount ?? 0) > 0);
  if (granted) {
    findings.push({
      severity: 'know',
      stage: 'path',
      path: phasePath(next, 'budget', granted.id, 'funding'),
      place: phaseLabel(next),
      statement: `Money for ${phaseLabel(next)} is granted before the gate of ${phaseLabel(phase)}`,
      advice:
        'A gate is easier to pass when the money is spent already. Request it, and let the gate grant it.',
    });
  }
  return findings;
};

/** R14: every gate has a decider and may stop the project, and nothing is funded or started before it says go. */
export const gatesDecide: Rule = {
  id: 'R14',
  reason: 5,
  title: 'Gates can decide',
  source: 'Stage-Gate (Cooper 1990); PRINCE2 stage authorisation',
  find: (session) => {
    const phases = datedPhases(session);
    return phases.flatMap((phase, position) => [
      ...gateRecordGaps(session, phase),
      ...goAhead(phase, phases[position + 1]),
    ]);
  },
};

const gateDay = (phase: Phase): RuleFinding[] => {
  const { date } = phase.gate;
  const common = {
    severity: 'must',
    stage: 'path',
    path: fieldPath('phases', phase.id, 'gate', 'date'),
    place: phaseLabel(phase),
  } as const;
  const end = phase.end;
  if (date === '') {
    return [
      {
        ...common,
        statement: `The gate of ${phaseLabel(phase)} has no date`,
        advice: 'Say on which day it is decided.',
        ...(end === ''
          ? {}
          : {
              fix: {
                label: 'Decide on its last day',
                command: (): Command => ({ type: 'gate.update', phaseId: phase.id, changes: { date: end } }),
              },
            }),
      },
    ];
  }
  if (date >= phase.start) return [];
  const statement = `The gate of ${phaseLabel(phase)} is before the phase starts`;
  return [
    { ...common, part: 'early', statement, advice: 'A gate looks at what the phase has shown; move it.' },
  ];
};

/** S11: every gate has its day. */
export const gatesDated: Rule = {
  id: 'S11',
  reason: 5,
  title: 'Every gate has its day',
  source: 'Stage-Gate (Cooper 1990)',
  find: (session) => datedPhases(session).flatMap(gateDay),
};
