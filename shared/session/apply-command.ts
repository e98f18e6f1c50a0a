import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Context } from '#shared/core/context';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { Phase } from '#shared/plan/phase';
import { type Command, commandSchema, type SimpleCommand } from './command.ts';
import type { Session } from './session.ts';
import { integrityProblem } from './integrity.ts';
import { forgetMetric, forgetParticipant } from './references.ts';

enablePatches();

/** What a command did: the next document, and the patches that lead there and back. */
export type Applied = {
  readonly session: Session;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

/** Why a command was refused; the document is then unchanged. */
export type CommandError = PlainError<'invalid' | 'not-found' | 'duplicate' | 'full'>;

class Refusal extends Error {
  readonly error: CommandError;

  constructor(error: CommandError) {
    super(error.message);
    this.error = error;
  }
}

const notFound = (what: string, id: string): Refusal =>
  new Refusal({
    code: 'not-found',
    message: `There is no ${what} with the id ${id}.`,
    todo: 'It may have been deleted; undo the deletion or choose another one.',
  });

/**
 * Applies a command to a session: a pure function of its arguments. The command is checked against its schema first,
 * so a command from a file or another window cannot bring in what the document may not hold. Deleting a person or a
 * metric also clears every reference to it, in the same step, so that undo brings all of it back. A reference to a
 * person or metric that is not there is refused.
 *
 * @returns the next session with patches (RFC 6902 in immer's form) and their inverse, or a {@link CommandError}.
 */
export const applyCommand = (
  session: Session,
  command: Command,
  context: Context,
): Result<Applied, CommandError> => {
  const parsed = commandSchema.safeParse(command);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err({
      code: 'invalid',
      message: `The change cannot be made: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
      todo: 'Correct the value and try again.',
    });
  }
  try {
    const [next, patches, inverse] = produceWithPatches(session, (draft) => {
      const steps = parsed.data.type === 'batch' ? parsed.data.commands : [parsed.data];
      for (const step of steps) change(draft, step, context);
    });
    refuseBroken(session, next);
    return ok({ session: next, patches, inverse });
  } catch (error) {
    if (error instanceof Refusal) return err(error.error);
    throw error;
  }
};

/**
 * A batch may add a person after naming them, so the whole is looked at, not each step. A document that is broken
 * already stays editable: refusing every change would not mend it.
 */
const refuseBroken = (before: Session, after: Session): void => {
  const problem = integrityProblem(after);
  if (problem === null || integrityProblem(before) !== null) return;
  throw problem.kind === 'dangling'
    ? notFound(problem.what, problem.id)
    : duplicate(problem.what, problem.id);
};

const duplicate = (what: string, id: string): Refusal =>
  new Refusal({
    code: 'duplicate',
    message: `There is already a ${what} with the id ${id}.`,
    todo: 'Add it once.',
  });

type Entry = { id: Id };

/** The list a command works on, with its limit, and the word for its entries. */
type Target = { list: Entry[]; what: string; limit: number };

const phaseOf = (draft: Draft<Session>, phaseId: Id): Draft<Phase> => {
  const phase = draft.phases.find((candidate) => candidate.id === phaseId);
  if (!phase) throw notFound('phase', phaseId);
  return phase;
};

type ListCommand = Extract<SimpleCommand, { type: `${string}.${'add' | 'remove' | 'move'}` } | { id: Id }>;

const targetOf = (draft: Draft<Session>, command: ListCommand): Target => {
  const entity = command.type.slice(0, command.type.indexOf('.'));
  switch (entity) {
    case 'question':
      return { list: draft.goal.questions, what: 'question', limit: 200 };
    case 'participant':
      return { list: draft.participants, what: 'person', limit: 500 };
    case 'metric':
      return { list: draft.metrics, what: 'metric', limit: 1000 };
    case 'phase':
      return { list: draft.phases, what: 'phase', limit: 50 };
    case 'decision':
      return { list: draft.decisions, what: 'decision', limit: 1000 };
    case 'parkingItem':
      return { list: draft.parkingLot, what: 'parking lot item', limit: 2000 };
    case 'assumption':
      return { list: draft.assumptions, what: 'assumption', limit: 1000 };
    case 'catalogueEntry':
      return { list: draft.catalogue, what: 'catalogue entry', limit: 500 };
    case 'signatory':
      return { list: draft.signOff.signatories, what: 'signatory', limit: 100 };
    default:
      return phaseTargetOf(phaseOf(draft, (command as { phaseId: Id }).phaseId), entity);
  }
};

const phaseTargetOf = (phase: Draft<Phase>, entity: string): Target => {
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

const change = (draft: Draft<Session>, command: SimpleCommand, context: Context): void => {
  switch (command.type) {
    case 'session.update':
      return merge(draft, command.changes);
    case 'goal.update':
      return merge(draft.goal, command.changes);
    case 'signOff.update':
      return merge(draft.signOff, command.changes);
    case 'gate.update':
      return merge(phaseOf(draft, command.phaseId).gate, command.changes);
    case 'finding.accept':
      return acceptFinding(draft, command, context);
    case 'finding.reopen':
      draft.acceptedFindings = draft.acceptedFindings.filter(
        (entry) => entry.findingKey !== command.findingKey,
      );
      return;
    default:
      return changeList(draft, command);
  }
};

const changeList = (draft: Draft<Session>, command: ListCommand): void => {
  const target = targetOf(draft, command);
  if ('item' in command) return add(target, command.item, command.index);
  const position = target.list.findIndex((entry) => entry.id === command.id);
  const entry = target.list[position];
  if (!entry) throw notFound(target.what, command.id);
  if ('changes' in command) return merge(entry, command.changes);
  target.list.splice(position, 1);
  if ('toIndex' in command) {
    target.list.splice(Math.min(command.toIndex, target.list.length), 0, entry);
  }
  if (command.type === 'participant.remove') forgetParticipant(draft, command.id);
  if (command.type === 'metric.remove') forgetMetric(draft, command.id);
};

const add = (target: Target, item: Entry, index?: number): void => {
  if (target.list.some((entry) => entry.id === item.id)) {
    throw duplicate(target.what, item.id);
  }
  if (target.list.length >= target.limit) {
    throw new Refusal({
      code: 'full',
      message: `A session holds at most ${target.limit} entries of this kind (${target.what}).`,
      todo: 'Delete one that is no longer needed, or start a second session.',
    });
  }
  target.list.splice(Math.min(index ?? target.list.length, target.list.length), 0, item);
};

const acceptFinding = (
  draft: Draft<Session>,
  command: Extract<SimpleCommand, { type: 'finding.accept' }>,
  context: Context,
): void => {
  draft.acceptedFindings = draft.acceptedFindings.filter((entry) => entry.findingKey !== command.findingKey);
  add({ list: draft.acceptedFindings, what: 'accepted finding', limit: 2000 }, {
    id: context.newId(),
    findingKey: command.findingKey,
    reason: command.reason,
    acceptedBy: context.actor,
    acceptedAt: context.now(),
  } as Entry);
};

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets the given fields, descending into plain objects. Fields that already hold the value make no patch. */
const merge = (target: object, changes: object): void => {
  const fields = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(changes)) {
    const current = fields[key];
    if (isPlainObject(value) && isPlainObject(current)) merge(current, value);
    else if (value !== undefined && current !== value) fields[key] = value;
  }
};
