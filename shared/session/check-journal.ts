import { applyPatches, type Patch } from 'immer';
import { err, ok, type Result } from '#shared/core/result';
import { sameJson } from '#shared/core/same-json';
import { applyEntry, type JournalEntry } from './journal.ts';
import { type Session, sessionSchema } from './session.ts';

/**
 * The document that a journal leads to, or why the journal cannot be trusted to lead there and back. Files come from
 * outside, and undo and redo will walk through every state they name; so each state must be a valid session, each entry
 * must be reversible, and an undo (redo) must name the last entry that can be undone (redone) and lead exactly to the
 * state before (after) it. The schema of the entries themselves is checked before.
 *
 * @throws Error when a patch does not fit the document.
 */
export const checkJournal = (journal: readonly JournalEntry[]): Result<Session, string> => {
  const first = journal[0];
  if (first?.kind !== 'create') return err('it does not begin with a document');
  const steps: Steps = { undoable: [], redoable: [] };
  let session = first.document;
  for (const [position, entry] of journal.entries()) {
    if (entry.seq !== position) return err(`entry ${position} carries the number ${entry.seq}`);
    if (position === 0) continue;
    if (entry.kind === 'create') return err(`entry ${position} begins a second history`);
    const before = session;
    session = applyEntry(before, entry);
    if (!isValidChange(before, session)) return err(`entry ${position} leads to what no session may hold`);
    if (!sameJson(applyPatches(session, entry.inverse as Patch[]), before)) {
      return err(`entry ${position} cannot be undone`);
    }
    if (!advance(steps, entry, before, session)) return err(`entry ${position} reverses another entry`);
  }
  return ok(session);
};

type Step = { readonly seq: number; readonly before: Session; readonly after: Session };
type Steps = { undoable: Step[]; redoable: Step[] };

/** Follows one entry; false when it reverses what is not next, or does not lead where it must. */
const advance = (
  steps: Steps,
  entry: Exclude<JournalEntry, { kind: 'create' }>,
  before: Session,
  after: Session,
): boolean => {
  if (entry.kind === 'do') {
    steps.undoable.push({ seq: entry.seq, before, after });
    steps.redoable = [];
    return true;
  }
  const isUndo = entry.kind === 'undo';
  const step = (isUndo ? steps.undoable : steps.redoable).pop();
  if (step?.seq !== entry.target || !sameJson(after, isUndo ? step.before : step.after)) return false;
  (isUndo ? steps.redoable : steps.undoable).push(step);
  return true;
};

/** Whether the parts in which two documents differ follow the schema. Lists are checked entry by entry. */
const isValidChange = (before: Session, after: Session): boolean => {
  const keys = Object.keys(sessionSchema.shape) as (keyof Session)[];
  if (Object.keys(after).length !== keys.length) return false;
  return keys.every((key) => {
    if (before[key] === after[key]) return true;
    const schema = sessionSchema.shape[key];
    const [old, value] = [before[key] as unknown, after[key] as unknown];
    if (!('element' in schema) || !Array.isArray(value) || !Array.isArray(old))
      return schema.safeParse(value).success;
    const known = new Set<unknown>(old);
    return value.every((entry) => known.has(entry) || schema.element.safeParse(entry).success);
  });
};
