import type { Draft } from 'immer';
import type { Id } from '#shared/core/ids';
import type { Session } from './session.ts';

/**
 * Clears every reference to a person who is deleted, so that no owner, decider or signatory points to nobody. What the
 * person owned then shows as a gap.
 */
export const forgetParticipant = (draft: Draft<Session>, id: Id): void => {
  const gone = (reference: string): boolean => reference === id;
  if (gone(draft.goal.saidBy)) draft.goal.saidBy = '';
  for (const question of draft.goal.questions) if (gone(question.answeredBy)) question.answeredBy = '';
  for (const metric of draft.metrics) {
    if (gone(metric.responsible)) metric.responsible = '';
    if (gone(metric.accountable)) metric.accountable = '';
  }
  for (const phase of draft.phases) {
    if (gone(phase.technicalOwner)) phase.technicalOwner = '';
    if (gone(phase.operationalOwner)) phase.operationalOwner = '';
    if (gone(phase.gate.decider)) phase.gate.decider = '';
    for (const task of phase.tasks) if (gone(task.owner)) task.owner = '';
    for (const item of phase.deliverables) if (gone(item.accountable)) item.accountable = '';
  }
  for (const decision of draft.decisions) if (gone(decision.decidedBy)) decision.decidedBy = '';
  for (const item of draft.parkingLot) if (gone(item.raisedBy)) item.raisedBy = '';
  for (const signatory of draft.signOff.signatories) {
    if (gone(signatory.participantId)) signatory.participantId = '';
  }
};

/** Clears every reference to a metric that is deleted: gate criteria and guardrail links. */
export const forgetMetric = (draft: Draft<Session>, id: Id): void => {
  for (const phase of draft.phases) {
    for (const criterion of phase.gate.criteria) if (criterion.metricId === id) criterion.metricId = '';
  }
  for (const metric of draft.metrics) {
    if (metric.guards.includes(id)) metric.guards = metric.guards.filter((guarded) => guarded !== id);
  }
};
