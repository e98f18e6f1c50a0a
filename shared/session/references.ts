import type { Draft } from 'immer';
import type { Id } from '#shared/core/ids';
import { INQUIRY_STEPS } from '#shared/goal/goal';
import type { Phase } from '#shared/plan/phase';
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
    if (phase.gate.decision) clear([phase.gate.decision], 'decider', id);
    clear(phase.tasks, 'owner', id);
    clear(phase.deliverables, 'accountable', id);
    for (const role of ['responsible', 'consulted', 'informed'] as const) drop(phase.deliverables, role, id);
  }
  for (const list of [draft.dataSources, draft.integrations, draft.risks]) clear(list, 'owner', id);
  clear(draft.decisions, 'decidedBy', id);
  clear(draft.parkingLot, 'raisedBy', id);
  clear(draft.signOff.signatories, 'participantId', id);
  clear(draft.actions, 'owner', id);
  clear(draft.quotes, 'saidBy', id);
  for (const { inputs } of draft.rounds) clear(inputs, 'personId', id);
};

/** Takes the id out of a list of references wherever it stands in it. */
const drop = <K extends string>(entries: Record<K, Id[]>[], field: K, id: Id): void => {
  for (const entry of entries) {
    if (entry[field].includes(id)) entry[field] = entry[field].filter((other) => other !== id);
  }
};

/** Empties one reference field wherever it names the given id. */
const clear = <K extends string>(entries: Record<K, string>[], field: K, id: Id): void => {
  for (const entry of entries) if (entry[field] === id) entry[field] = '';
};

/** Clears every reference to a metric that is deleted: gate criteria, guardrail links, silent rounds. */
export const forgetMetric = (draft: Draft<Session>, id: Id): void => {
  for (const phase of draft.phases) {
    for (const criterion of phase.gate.criteria) if (criterion.metricId === id) criterion.metricId = '';
  }
  for (const metric of draft.metrics) {
    if (metric.guards.includes(id)) metric.guards = metric.guards.filter((guarded) => guarded !== id);
  }
  clear(draft.rounds, 'metricId', id);
};

/** Takes what happened in a block away when the block is deleted. */
export const forgetBlock = (draft: Draft<Session>, id: Id): void => {
  draft.agenda.marks = draft.agenda.marks.filter(({ blockId }) => blockId !== id);
};

/** Clears every reference to a silent round that is deleted: a later one on the same question becomes a first one. */
export const forgetRound = (draft: Draft<Session>, id: Id): void => clear(draft.rounds, 'follows', id);

/** Clears every reference to tasks that are deleted: the links of others, and the evidence of gates. */
export const forgetTasks = (draft: Draft<Session>, ids: readonly Id[]): void => {
  const gone = new Set<string>(ids);
  for (const phase of draft.phases) {
    for (const task of phase.tasks) {
      if (task.links.some(({ from }) => gone.has(from))) {
        task.links = task.links.filter(({ from }) => !gone.has(from));
      }
    }
    for (const criterion of phase.gate.criteria) {
      if (gone.has(criterion.evidenceTask)) criterion.evidenceTask = '';
    }
  }
};

/** Clears every reference to a phase that is deleted and to its tasks: links, risks, measurements, the review. */
export const forgetPhase = (draft: Draft<Session>, { id, tasks }: Draft<Phase>): void => {
  forgetTasks(
    draft,
    tasks.map((task) => task.id),
  );
  drop(draft.risks, 'phases', id);
  for (const { actuals } of draft.metrics) clear(actuals, 'phaseId', id);
  if (draft.review) clear([draft.review], 'phaseId', id);
};
