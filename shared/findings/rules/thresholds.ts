import { say } from '#shared/language/say';
import { addDays, dayOf, type IsoDate } from '#shared/core/dates';
import { isFollowing } from '#shared/plan/gate-changes';
import { type ThresholdChange, thresholdChanges } from '#shared/plan/gate-criteria';
import { changeInWords } from '#shared/plan/gate-words';
import type { GateAgreement } from '#shared/plan/gate';
import type { Phase } from '#shared/plan/phase';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { isComplete } from './gate-criteria.ts';
import { dayText, phaseDays, phaseLabel, phasePath, quoted } from './subject.ts';

/** From how many days before a gate its thresholds are asked for (our own choice: four weeks). */
const NEAR_DAYS = 28;

const agree = (phase: Phase) => (): Command => ({ type: 'gate.agree', phaseId: phase.id });

/** What was measured for the gate of a phase, whatever the metric: who saw one result has seen how it goes. */
const evidenceOf = (session: Session, phase: Phase) =>
  session.metrics.flatMap(({ actuals }) =>
    actuals.filter(({ phaseId, value }) => phaseId === phase.id && value !== null),
  );

const changeStatement = (
  session: Session,
  phase: Phase,
  { at }: GateAgreement,
  change: ThresholdChange,
): string => {
  const { metric, agreed, now } = changeInWords(change, session.locale);
  const gate = say`the gate of ${phaseLabel(phase)}`;
  const day = dayText(session, dayOf(at));
  if (agreed === null)
    return say`${quoted(metric)} came to ${gate} after its thresholds were agreed on ${day}`;
  if (now === null) return say`${quoted(metric)} at ${gate}: ${agreed} agreed on ${day}, now taken away`;
  return say`${quoted(metric)} at ${gate}: ${agreed} agreed on ${day}, now ${now}`;
};

/** The number that was changed: the criterion's own, or the level that it follows. */
const changePath = ({ metrics }: Session, phase: Phase, { criterionId }: ThresholdChange): string => {
  const criterion = phase.gate.criteria.find(({ id }) => id === criterionId);
  if (!criterion) return phasePath(phase, 'gate', 'criteria');
  const field = isFollowing(criterion, metrics) ? 'level' : 'value';
  return phasePath(phase, 'gate', 'criteria', criterionId, field);
};

const changed = (session: Session, phase: Phase): RuleFinding[] => {
  const { agreed, decision } = phase.gate;
  if (agreed === null) return [];
  const isKnown = decision !== null || evidenceOf(session, phase).length > 0;
  return thresholdChanges(phase.gate, session.metrics).map((change) => ({
    severity: isKnown ? 'must' : 'should',
    stage: 'path',
    path: changePath(session, phase, change),
    ...(change.now === null ? { part: change.criterionId } : {}),
    place: phaseLabel(phase),
    statement: changeStatement(session, phase, agreed, change),
    advice: isKnown
      ? say`There are results already. Put it back to what was agreed, or agree again so that the change is seen.`
      : say`Put it back to what was agreed, or agree again before there are results.`,
    fix: { label: say`Agree again`, command: agree(phase) },
  }));
};

/** Agreed once results were there: it counts, but it is no promise made beforehand. */
const agreedLate = (session: Session, phase: Phase): RuleFinding[] => {
  const { agreed } = phase.gate;
  if (agreed === null) return [];
  const read = evidenceOf(session, phase).flatMap(({ to }) => (to === '' ? [] : [to]));
  const first = read.toSorted()[0];
  if (first === undefined || dayOf(agreed.at) <= first) return [];
  return [
    {
      severity: 'know',
      stage: 'path',
      path: phasePath(phase, 'gate', 'criteria'),
      part: 'late',
      place: phaseLabel(phase),
      statement: say`The thresholds of ${phaseLabel(phase)} were agreed on ${dayText(session, dayOf(agreed.at))}, after the first results of ${dayText(session, first)}`,
      advice: say`Whoever has seen the results can set the threshold to fit; say so when the gate is decided.`,
    },
  ];
};

const neverAgreed = (session: Session, phase: Phase, today: IsoDate): RuleFinding[] => {
  const { agreed, criteria, decision } = phase.gate;
  if (agreed !== null || criteria.length === 0) return [];
  const { gate } = phaseDays(session, phase);
  const isKnown = evidenceOf(session, phase).length > 0;
  const isNear = gate !== '' && addDays(today, NEAR_DAYS) >= gate;
  if (!isKnown && !isNear) return [];
  const canAgree = criteria.every((criterion) => isComplete(session, phase, criterion));
  return [
    {
      severity: decision === null ? 'should' : 'know',
      stage: 'path',
      path: phasePath(phase, 'gate', 'criteria'),
      part: 'agreed',
      place: phaseLabel(phase),
      statement: say`The thresholds of ${phaseLabel(phase)} ${decision === null ? say`are not agreed` : say`were never agreed`}`,
      advice: isKnown
        ? say`Results are there already; agree now, before more of them decide what counts.`
        : say`Agree on them before there are results, or the results decide what counts.`,
      ...(canAgree && decision === null
        ? { fix: { label: say`Agree on them as they stand`, command: agree(phase) } }
        : {}),
    },
  ];
};

/**
 * R3: thresholds are agreed before there are results, and what was agreed stays. A change is shown with both numbers; it
 * is a must once there is evidence for the gate. Who never agreed is asked four weeks before the gate.
 */
export const thresholdsKept: Rule = {
  id: 'R3',
  reason: 1,
  title: 'Thresholds are agreed before the results, and stay',
  source: 'Pre-registration (Nosek et al. 2018)',
  find: (session, today) =>
    session.phases.flatMap((phase) => [
      ...changed(session, phase),
      ...agreedLate(session, phase),
      ...neverAgreed(session, phase, today),
    ]),
};
