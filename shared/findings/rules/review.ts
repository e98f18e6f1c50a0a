import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { metricLabel, metricPath, phaseLabel, phasePath, quoted } from './subject.ts';

const withoutMeasurement = (session: Session, phase: Phase): RuleFinding[] => {
  const asked = new Set<string>(phase.gate.criteria.map(({ metricId }) => metricId));
  return session.metrics
    .filter(
      ({ id, actuals }) =>
        asked.has(id) && !actuals.some(({ phaseId, value }) => phaseId === phase.id && value !== null),
    )
    .map((metric) => ({
      severity: 'should',
      stage: 'review',
      path: metricPath(metric, 'actuals'),
      place: metricLabel(session, metric),
      statement: say`Nothing is measured of ${quoted(metricLabel(session, metric))} for the gate of ${phaseLabel(phase)}`,
      advice: say`Enter what was measured, from how many cases and from when to when.`,
    }));
};

/** S21: a gate review names its gate, has a measurement for every number the gate asks for, and a decision. */
export const gateReviewed: Rule = {
  id: 'S21',
  reason: 5,
  title: 'The gate review has its evidence and its decision',
  source: 'Stage-Gate (Cooper 1990): the gate record',
  find: (session) => {
    if (session.review === null) return [];
    const common = { severity: 'must', stage: 'review', place: say`Review` } as const;
    const phase = session.phases.find(({ id }) => id === session.review?.phaseId);
    if (!phase) {
      return [
        {
          ...common,
          path: fieldPath('review', 'phaseId'),
          statement: say`Nobody said which gate is reviewed`,
          advice: say`Choose the phase whose gate is decided on.`,
        },
      ];
    }
    if (phase.gate.decision !== null) return [];
    return [
      {
        ...common,
        path: phasePath(phase, 'gate', 'decision'),
        statement: say`The gate of ${phaseLabel(phase)} is not decided`,
        advice: say`Compare the evidence with the thresholds, and say go, hold, again or stop.`,
      },
      ...withoutMeasurement(session, phase),
    ];
  },
};
