import { say } from '#shared/language/say';
import type { Draft } from 'immer';
import type { Id } from '#shared/core/ids';
import type { PlainError } from '#shared/core/result';
import type { Phase } from '#shared/plan/phase';
import { changeWord } from './change-language.ts';
import type { SimpleCommand } from './command.ts';
import type { Session } from './session.ts';

/** Why a command was refused; the document is then unchanged. */
export type CommandError = PlainError<'invalid' | 'not-found' | 'duplicate' | 'full'>;

/** Carries a {@link CommandError} out of the middle of a change. */
export class Refusal extends Error {
  readonly error: CommandError;

  constructor(error: CommandError) {
    super(error.message);
    this.error = error;
  }
}

/** There is no entry of this id. */
export const notFound = (what: string, id: string): Refusal =>
  new Refusal({
    code: 'not-found',
    message: say`There is no ${changeWord(what)} with the id ${id}.`,
    todo: say`It may have been deleted; undo the deletion or choose another one.`,
  });

/** Whatever stands in a list of the document. */
export type Entry = { id: Id };

/** The list a command works on, with its limit, and the word for its entries. */
export type Target = { list: Entry[]; what: string; limit: number };

/** The entry of an id; refuses where there is none. */
export const entryOf = <T extends Entry>(list: readonly T[], what: string, id: Id): T => {
  const entry = list.find((candidate) => candidate.id === id);
  if (!entry) throw notFound(what, id);
  return entry;
};

/** The phase of an id; refuses where there is none. */
export const phaseOf = (draft: Draft<Session>, phaseId: Id): Draft<Phase> =>
  entryOf(draft.phases, 'phase', phaseId);

/** A command that adds, changes, moves or removes an entry of a list. */
export type ListCommand = Extract<
  SimpleCommand,
  { type: `${string}.${'add' | 'remove' | 'move'}` } | { id: Id }
>;

/** The lists that lie in the document itself, or in one part of it. */
const LISTS: Readonly<Record<string, (draft: Draft<Session>) => Target>> = {
  question: (draft) => ({ list: draft.goal.questions, what: 'question', limit: 200 }),
  participant: (draft) => ({ list: draft.participants, what: 'person', limit: 500 }),
  metric: (draft) => ({ list: draft.metrics, what: 'metric', limit: 1000 }),
  phase: (draft) => ({ list: draft.phases, what: 'phase', limit: 50 }),
  dataSource: (draft) => ({ list: draft.dataSources, what: 'data source', limit: 500 }),
  integration: (draft) => ({ list: draft.integrations, what: 'integration', limit: 500 }),
  risk: (draft) => ({ list: draft.risks, what: 'risk', limit: 500 }),
  decision: (draft) => ({ list: draft.decisions, what: 'decision', limit: 1000 }),
  parkingItem: (draft) => ({ list: draft.parkingLot, what: 'parking lot item', limit: 2000 }),
  assumption: (draft) => ({ list: draft.assumptions, what: 'assumption', limit: 1000 }),
  catalogueEntry: (draft) => ({ list: draft.catalogue, what: 'catalogue entry', limit: 500 }),
  signatory: (draft) => ({ list: draft.signOff.signatories, what: 'signatory', limit: 100 }),
  agendaBlock: (draft) => ({ list: draft.agenda.blocks, what: 'agenda block', limit: 200 }),
  agendaMark: (draft) => ({ list: draft.agenda.marks, what: 'moment of the agenda', limit: 2000 }),
  round: (draft) => ({ list: draft.rounds, what: 'silent round', limit: 200 }),
  action: (draft) => ({ list: draft.actions, what: 'action', limit: 1000 }),
  quote: (draft) => ({ list: draft.quotes, what: 'quote', limit: 1000 }),
  prompt: (draft) => ({ list: draft.prompts, what: 'prompt', limit: 200 }),
};

/** The list that a command works on. */
export const targetOf = (draft: Draft<Session>, command: ListCommand): Target => {
  const entity = command.type.slice(0, command.type.indexOf('.'));
  const inDocument = LISTS[entity]?.(draft);
  if (inDocument) return inDocument;
  if (entity === 'actual') {
    const { metricId } = command as { metricId: Id };
    return { list: entryOf(draft.metrics, 'metric', metricId).actuals, what: 'measurement', limit: 500 };
  }
  return phaseTargetOf(phaseOf(draft, (command as { phaseId: Id }).phaseId), entity);
};

/** The list of a phase that a command works on. */
export const phaseTargetOf = (phase: Draft<Phase>, entity: string): Target => {
  switch (entity) {
    case 'task':
      return { list: phase.tasks, what: 'task', limit: 1000 };
    case 'deliverable':
      return { list: phase.deliverables, what: 'deliverable', limit: 200 };
    case 'budgetLine':
      return { list: phase.budget, what: 'budget line', limit: 500 };
    case 'criterion':
      return { list: phase.gate.criteria, what: 'criterion', limit: 200 };
    default:
      throw new Error(`no list for ${entity}`);
  }
};
