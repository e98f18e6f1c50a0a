import { say, spokenNow } from '#shared/language/say';
import { current, type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Context } from '#shared/core/context';
import type { Id } from '#shared/core/ids';
import { err, ok, type Result } from '#shared/core/result';
import { agreeOn } from '#shared/plan/gate-criteria';
import type { Phase } from '#shared/plan/phase';
import { revealProblem, settledProblem } from '#shared/rounds/reveal';
import { changeWord } from './change-language.ts';
import { type Command, commandSchema, type SimpleCommand } from './command.ts';
import {
  type CommandError,
  type Entry,
  entryOf,
  type ListCommand,
  notFound,
  phaseOf,
  phaseTargetOf,
  Refusal,
  type Target,
  targetOf,
} from './command-target.ts';
import type { Session } from './session.ts';

export type { CommandError } from './command-target.ts';
import { integrityProblem } from './integrity.ts';
import { agreedContent, contentDigest } from './sign-off.ts';
import {
  forgetBlock,
  forgetMetric,
  forgetParticipant,
  forgetPhase,
  forgetRound,
  forgetTasks,
} from './references.ts';

enablePatches();

/** What a command did: the next document, and the patches that lead there and back. */
export type Applied = {
  readonly session: Session;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

/**
 * Applies a command to a session: a pure function of its arguments. The command is checked against its schema first,
 * so a command from a file or another window cannot bring in what the document may not hold. Deleting a person, a
 * metric, a task or a phase also clears every reference to it, in the same step, so that undo brings all of it back. A reference to a
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
      message:
        `${say`The change cannot be made:`} ${issue?.path.join('.') ?? ''} ${spokenNow() === 'en' ? (issue?.message ?? '') : ''}`.trim(),
      todo: say`Correct the value and try again.`,
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
    message: say`There is already a ${changeWord(what)} with the id ${id}.`,
    todo: say`Add it once.`,
  });

const PARTS = [
  'session.update',
  'goal.update',
  'signOff.update',
  'calendar.update',
  'finance.update',
  'gate.update',
] as const;

type PartCommand = Extract<SimpleCommand, { type: (typeof PARTS)[number] }>;

const isOfPart = (command: SimpleCommand): command is PartCommand =>
  PARTS.some((type) => type === command.type);

/** The part of the document that a command merges its changes into, of those that are there once. */
const partOf = (draft: Draft<Session>, command: PartCommand): object => {
  switch (command.type) {
    case 'session.update':
      return draft;
    case 'goal.update':
      return draft.goal;
    case 'signOff.update':
      return draft.signOff;
    case 'calendar.update':
      return draft.calendar;
    case 'finance.update':
      return draft.finance;
    case 'gate.update':
      return phaseOf(draft, command.phaseId).gate;
  }
};

const change = (draft: Draft<Session>, command: SimpleCommand, context: Context): void => {
  if (isOfPart(command)) return merge(partOf(draft, command), command.changes);
  switch (command.type) {
    case 'look.update':
      return void Object.assign(draft.look, command.changes);
    case 'signOff.sign':
      return sign(draft, command.signature, context);
    case 'signOff.unsign':
      return unsign(draft, command.id);
    case 'gate.agree':
    case 'gate.withdraw':
      return settleThresholds(draft, command, context);
    case 'planBaseline.set':
      draft.planBaseline = command.item;
      return;
    case 'template.set':
      draft.template = command.item;
      return;
    case 'round.reveal':
      return reveal(draft, command);
    case 'task.move':
      return moveTask(draft, command);
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
  if (command.type === 'round.update') refuseSettled(draft, command);
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
  forget(draft, command, entry);
};

/** Clears every reference to what was taken out of its list. */
const forget = (draft: Draft<Session>, command: ListCommand, entry: Entry): void => {
  switch (command.type) {
    case 'participant.remove':
      return forgetParticipant(draft, entry.id);
    case 'metric.remove':
      return forgetMetric(draft, entry.id);
    case 'task.remove':
      return forgetTasks(draft, [entry.id]);
    case 'phase.remove':
      return forgetPhase(draft, entry as Draft<Phase>);
    case 'agendaBlock.remove':
      return forgetBlock(draft, entry.id);
    case 'round.remove':
      return forgetRound(draft, entry.id);
    default:
      return;
  }
};

const moveTask = (draft: Draft<Session>, command: Extract<SimpleCommand, { type: 'task.move' }>): void => {
  const [from, to] = [phaseOf(draft, command.phaseId), phaseOf(draft, command.toPhaseId)];
  const position = from.tasks.findIndex(({ id }) => id === command.id);
  const task = from.tasks[position];
  if (!task) throw notFound('task', command.id);
  from.tasks.splice(position, 1);
  add(phaseTargetOf(to, 'task'), task, command.toIndex);
};

const settleThresholds = (
  draft: Draft<Session>,
  command: Extract<SimpleCommand, { type: 'gate.agree' | 'gate.withdraw' }>,
  context: Context,
): void => {
  const { gate } = phaseOf(draft, command.phaseId);
  gate.agreed =
    command.type === 'gate.withdraw'
      ? null
      : agreeOn(gate, draft.metrics, { at: context.now(), by: context.actor });
};

const add = (target: Target, item: Entry, index?: number): void => {
  if (target.list.some((entry) => entry.id === item.id)) {
    throw duplicate(target.what, item.id);
  }
  if (target.list.length >= target.limit) {
    throw new Refusal({
      code: 'full',
      message: say`A session holds at most ${target.limit} entries of this kind (${changeWord(target.what)}).`,
      todo: say`Delete one that is no longer needed, or start a second session.`,
    });
  }
  target.list.splice(Math.min(index ?? target.list.length, target.list.length), 0, item);
};

const sign = (
  draft: Draft<Session>,
  signature: Extract<SimpleCommand, { type: 'signOff.sign' }>['signature'],
  context: Context,
): void => {
  const { revisions } = draft.signOff;
  const content = agreedContent(current(draft));
  let revision = revisions.at(-1);
  if (revision?.content !== content) {
    revision = { id: context.newId(), digest: contentDigest(content), content, signatures: [] };
    add({ list: revisions, what: 'signed revision', limit: 50 }, revision);
  }
  const { signatoryId } = signature;
  revision.signatures = revision.signatures.filter(
    (known) => signatoryId === '' || known.signatoryId !== signatoryId,
  );
  add({ list: revision.signatures, what: 'signature', limit: 100 }, {
    ...signature,
    at: context.now(),
  } as Entry);
};

const reveal = (
  draft: Draft<Session>,
  { id, inputs }: Extract<SimpleCommand, { type: 'round.reveal' }>,
): void => {
  const round = entryOf(draft.rounds, 'silent round', id);
  const problem = revealProblem(round, inputs);
  if (problem !== null) throw new Refusal(problem);
  round.state = 'revealed';
  round.inputs = inputs;
};

/** How a round was asked is settled once it is revealed. */
const refuseSettled = (
  draft: Draft<Session>,
  { id, changes }: Extract<SimpleCommand, { type: 'round.update' }>,
): void => {
  const problem = settledProblem(entryOf(draft.rounds, 'silent round', id), changes);
  if (problem !== null) throw new Refusal(problem);
};

const unsign = (draft: Draft<Session>, id: Id): void => {
  const { signOff } = draft;
  const revision = signOff.revisions.find(({ signatures }) => signatures.some((known) => known.id === id));
  if (!revision) throw notFound('signature', id);
  revision.signatures = revision.signatures.filter((known) => known.id !== id);
  if (revision.signatures.length === 0) {
    signOff.revisions = signOff.revisions.filter((known) => known.id !== revision.id);
  }
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
