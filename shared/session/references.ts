import type { Draft } from 'immer';
import type { Id } from '#shared/core/ids';
import { INQUIRY_STEPS } from '#shared/goal/goal';
import type { Session } from './session.ts';

/**
 * Clears every reference to a person who is deleted, so that no owner, decider or signatory points to nobody. What the
 * person owned then shows as a gap.
 */
export const forgetParticipant = (draft: Draft<Session>, id: Id): void => {
  clear([draft.goal], 'saidBy', id);
  clear(draft.goal.questions, 'answeredBy', id);
  for (const step of INQUIRY_STEPS) clear([draft.goal.answeredBy], step, id);
  for (const list of [draft.metrics, draft.parkingLot, draft.assumptions]) {
    for (const { origin } of list) clear([origin], 'saidBy', id);
  }
  clear(draft.assumptions, 'raisedBy', id);
  clear(draft.metrics, 'responsible', id);
  clear(draft.metrics, 'accountable', id);
  clear(draft.phases, 'technicalOwner', id);
  clear(draft.phases, 'operationalOwner', id);
  for (const phase of draft.phases) {
    clear([phase.gate], 'decider', id);
    clear(phase.tasks, 'owner', id);
    clear(phase.deliverables, 'accountable', id);
  }
  clear(draft.decisions, 'decidedBy', id);
  clear(draft.parkingLot, 'raisedBy', id);
  clear(draft.signOff.signatories, 'participantId', id);
};

/** Empties one reference field wherever it names the given id. */
const clear = <K extends string>(entries: Record<K, string>[], field: K, id: Id): void => {
  for (const entry of entries) if (entry[field] === id) entry[field] = '';
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
