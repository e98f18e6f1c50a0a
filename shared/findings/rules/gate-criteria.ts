import { phrase, said, say } from '#shared/language/say';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { isSameUnit } from '#shared/core/units';
import type { Metric } from '#shared/metric/metric';
import type { Criterion, CriterionLevel } from '#shared/plan/gate';
import {
  comparatorFor,
  effectiveCriterion,
  type EffectiveCriterion,
  levelValue,
  metricCriterion,
} from '#shared/plan/gate-criteria';
import { driftOf, unpinned } from '#shared/plan/gate-changes';
import { proposedCriterion } from '#shared/plan/gate-proposals';
import { countWords, LEVEL_WORDS, limitWords } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import type { Command } from '#shared/session/command';
import { leadMetric } from '#shared/session/lead-metric';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import {
  datedPhases,
  listed,
  metricLabel,
  metricPath,
  numberedMetrics,
  phaseLabel,
  phasePath,
  quoted,
} from './subject.ts';

/** The criterion follows the metric, so that a later change of the target reaches the gate. */
const addCriterion =
  (session: Session, phase: Phase, metric: Metric) =>
  (newId: () => Id): Command => ({
    type: 'criterion.add',
    phaseId: phase.id,
    item: proposedCriterion(phase, metric, newId(), session.locale),
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
      statement: say`No metric decides at the gate of ${phaseLabel(phase)}`,
      advice: say`Say which number it takes to go on; otherwise the gate is an opinion.`,
      ...(lead
        ? {
            fix: {
              label: say`Add ${metricLabel(session, lead)}`,
              command: addCriterion(session, phase, lead),
            },
          }
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
      statement: say`No gate looks at ${quoted(metricLabel(session, metric))}`,
      advice: say`A number that no gate reads decides nothing; make it a criterion of a gate.`,
      ...(last
        ? { fix: { label: say`Add to ${phaseLabel(last)}`, command: addCriterion(session, last, metric) } }
        : {}),
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

type Asked = {
  readonly session: Session;
  readonly phase: Phase;
  readonly criterion: Criterion;
  readonly metric: Metric | undefined;
  /** What it asks for once its metric has spoken. */
  readonly effective: EffectiveCriterion;
  /** The level of its metric that it follows; blank where its own number counts. */
  readonly follows: CriterionLevel;
};

const askedBy = (session: Session, phase: Phase, criterion: Criterion): Asked => ({
  session,
  phase,
  criterion,
  metric: session.metrics.find(({ id }) => id === criterion.metricId),
  effective: effectiveCriterion(criterion, session.metrics),
  follows: criterion.pinned || metricCriterion(criterion, session.metrics) === null ? '' : criterion.level,
});

type Missing = {
  readonly field: string;
  readonly word: string;
  readonly isMissing: (asked: Asked) => boolean;
};

/** A metric without a unit is asked for it once (S7), not at every gate. */
const MISSING: readonly Missing[] = [
  { field: 'metricId', word: phrase('metric'), isMissing: ({ metric }) => metric === undefined },
  {
    field: 'comparator',
    word: phrase('comparison'),
    isMissing: ({ effective }) => effective.comparator === '',
  },
  {
    field: 'value',
    word: phrase('number'),
    isMissing: ({ effective, follows }) => effective.value === null && follows === '',
  },
  {
    field: 'unit',
    word: phrase('unit'),
    isMissing: ({ effective, metric }) => metric === undefined && isBlank(effective.unit),
  },
  {
    field: 'period',
    word: phrase('period'),
    isMissing: ({ criterion }) => isBlank(criterion.period) && countWords(criterion, 'en') === '',
  },
];

/** Whether a criterion can be agreed on: metric, comparison, number, unit and period are all there. */
export const isComplete = (session: Session, phase: Phase, criterion: Criterion): boolean => {
  const asked = askedBy(session, phase, criterion);
  return asked.effective.value !== null && !MISSING.some(({ isMissing }) => isMissing(asked));
};

const change =
  ({ phase, criterion }: Asked, changes: Partial<Omit<Criterion, 'id'>>) =>
  (): Command => ({
    type: 'criterion.update',
    phaseId: phase.id,
    id: criterion.id,
    changes,
  });

/** The number is taken from the metric by following it; a number of its own stays, and only gets its comparison. */
const fill = (asked: Asked, missing: readonly Missing[]): RuleFinding['fix'] => {
  const { session, phase, criterion, metric } = asked;
  if (!metric) return undefined;
  const lacks = (field: string): boolean => missing.some((one) => one.field === field);
  const level = criterion.level === '' ? 'must' : criterion.level;
  if (lacks('value')) {
    if (levelValue(metric, level) === null) return undefined;
    return { label: say`Take them from the metric`, command: change(asked, { ...unpinned(), level }) };
  }
  if (lacks('comparator')) {
    const comparator = comparatorFor(metric);
    return { label: say`Take it from the metric`, command: change(asked, { comparator }) };
  }
  const { count, countUnit } = proposedCriterion(phase, metric, criterion.id, session.locale);
  const label = say`Ask for ${countWords({ count, countUnit }, session.locale)}`;
  return { label, command: change(asked, { count, countUnit }) };
};

const incomplete = (asked: Asked, common: Pick<RuleFinding, 'stage' | 'place'>): RuleFinding[] => {
  const { session, phase, criterion, metric } = asked;
  const missing = MISSING.filter(({ isMissing }) => isMissing(asked));
  const [first] = missing;
  if (!first) return [];
  const fix = fill(asked, missing);
  const subject = metric ? quoted(metricLabel(session, metric)) : say`A criterion`;
  return [
    {
      ...common,
      severity: 'must',
      path: phasePath(phase, 'gate', 'criteria', criterion.id, first.field),
      statement: say`${subject} at the gate of ${phaseLabel(phase)} has no ${listed(missing.map(({ word }) => said(word)))}`,
      advice: say`A gate criterion is a comparison, a number, a unit and a period, so that two people read it alike.`,
      ...(fix ? { fix } : {}),
    },
  ];
};

/** It follows a level that has no number: the number is mended where it belongs, in the metric. */
const followsNothing = ({ session, phase, criterion, metric, effective, follows }: Asked): RuleFinding[] => {
  if (!metric || follows === '' || effective.value !== null) return [];
  return [
    {
      severity: 'must',
      stage: 'measure',
      path: metricPath(metric, follows, 'value'),
      part: criterion.id,
      place: metricLabel(session, metric),
      statement: say`The gate of ${phaseLabel(phase)} follows the ${said(LEVEL_WORDS[follows])} level of ${quoted(metricLabel(session, metric))}, which has no number`,
      advice: say`Say the number, or give the criterion one of its own.`,
    },
  ];
};

const otherUnit = (asked: Asked, common: Pick<RuleFinding, 'stage' | 'place'>): RuleFinding[] => {
  const { session, phase, criterion, metric, effective } = asked;
  if (!metric || isBlank(metric.unit) || isSameUnit(metric.unit, effective.unit)) return [];
  return [
    {
      ...common,
      severity: 'should',
      path: phasePath(phase, 'gate', 'criteria', criterion.id, 'unit'),
      part: 'unit',
      statement: say`The gate of ${phaseLabel(phase)} counts ${quoted(metricLabel(session, metric))} in ${effective.unit.trim()}, the metric in ${metric.unit.trim()}`,
      advice: say`Use one unit, or the gate compares two different things.`,
    },
  ];
};

/** Pinned beside the level it is named after: the room sees both numbers and says which one is meant. */
const pinnedElsewhere = (asked: Asked, common: Pick<RuleFinding, 'stage' | 'place'>): RuleFinding[] => {
  const { session, phase, criterion, metric, effective } = asked;
  const wanted = driftOf(criterion, session.metrics);
  if (!metric || typeof wanted?.value !== 'number' || criterion.level === '') return [];
  return [
    {
      ...common,
      severity: 'should',
      path: phasePath(phase, 'gate', 'criteria', criterion.id, 'value'),
      part: 'pinned',
      statement: say`The gate of ${phaseLabel(phase)} asks for ${limitWords(effective, session.locale)} of ${quoted(metricLabel(session, metric))}, its ${said(LEVEL_WORDS[criterion.level])} level is ${limitWords(wanted, session.locale)}`,
      advice: say`Follow the metric again, or accept the difference and say why the gate asks for something else.`,
      fix: { label: say`Follow the metric again`, command: change(asked, unpinned()) },
    },
  ];
};

const criterionGaps = (session: Session, phase: Phase, criterion: Criterion): RuleFinding[] => {
  const asked = askedBy(session, phase, criterion);
  const common = { stage: 'path', place: phaseLabel(phase) } as const;
  const gaps = [...incomplete(asked, common), ...followsNothing(asked)];
  if (gaps.length > 0) return gaps;
  const units = otherUnit(asked, common);
  return units.length > 0 ? units : pinnedElsewhere(asked, common);
};

/**
 * R2: every gate criterion has a metric, comparator, number, unit and period, in the unit of its metric; a number of
 * cases or of periods in a row is a period too. What it lacks itself it may have from the metric it follows. A criterion
 * that is pinned to another number than its metric's level is asked about.
 */
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
