import { applyPatches, enablePatches, type Patch } from 'immer';
import { z } from 'zod';
import { instantSchema } from '#shared/core/dates';
import { shortTextSchema } from '#shared/core/text';
import { type Command, commandSchema } from './command.ts';
import { type Session, sessionSchema } from './session.ts';

enablePatches();

/**
 * A patch in immer's form. Paths name fields and list positions; `__proto__` and its kin are refused, since patches
 * also arrive in files from outside.
 */
export const patchSchema = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z
    .array(
      z.union([
        z.int().min(0),
        z
          .string()
          .refine((step) => !['__proto__', 'constructor', 'prototype'].includes(step), 'forbidden step'),
      ]),
    )
    .max(12),
  value: z.json().optional(),
});

const stamp = {
  /** Position in the journal: 0, 1, 2, … without a gap. */
  seq: z.int().min(0),
  at: instantSchema,
  /** The name of the person at the keyboard; may be empty. */
  actor: shortTextSchema,
};

const patches = { patches: z.array(patchSchema), inverse: z.array(patchSchema) };

/** Where a session came from. `of` is the id of the session or sample that it is a copy of. */
export const originSchema = z.strictObject({
  kind: z.enum(['blank', 'sample', 'duplicate', 'import']),
  of: z.string().max(200),
});

/**
 * One entry of a session's journal. Entry 0 is `create` and holds the document the journal starts from. Undo and redo
 * are entries of their own that name the entry they reverse, so the journal only ever grows: it is the crash log, the
 * undo history that survives a restart, and the provenance of every number.
 */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('create'), ...stamp, origin: originSchema, document: sessionSchema }),
  z.strictObject({ kind: z.literal('do'), ...stamp, command: commandSchema, ...patches }),
  z.strictObject({ kind: z.literal('undo'), ...stamp, target: z.int().min(1), ...patches }),
  z.strictObject({ kind: z.literal('redo'), ...stamp, target: z.int().min(1), ...patches }),
]);

/** @see originSchema */
export type Origin = z.infer<typeof originSchema>;

type Stamp = { readonly seq: number; readonly at: z.infer<typeof instantSchema>; readonly actor: string };
type Patches = { readonly patches: readonly Patch[]; readonly inverse: readonly Patch[] };

/** The first entry. @see journalEntrySchema */
export type CreateEntry = Stamp & {
  readonly kind: 'create';
  readonly origin: Origin;
  readonly document: Session;
};
/** A command that was carried out. @see journalEntrySchema */
export type DoEntry = Stamp & Patches & { readonly kind: 'do'; readonly command: Command };
/** A reversal or its repetition; `target` is the `seq` of the `do` entry it concerns. @see journalEntrySchema */
export type ReversalEntry = Stamp & Patches & { readonly kind: 'undo' | 'redo'; readonly target: number };

/** @see journalEntrySchema */
export type JournalEntry = CreateEntry | DoEntry | ReversalEntry;

/** What can be undone and redone, as `seq` numbers of `do` entries; the last one is next. */
export type History = { readonly undoable: readonly number[]; readonly redoable: readonly number[] };

/** The history before anything was done. */
export const emptyHistory: History = { undoable: [], redoable: [] };

/** The history after one more entry. A new command forgets what could be redone. */
export const advanceHistory = (history: History, entry: JournalEntry): History => {
  switch (entry.kind) {
    case 'create':
      return emptyHistory;
    case 'do':
      return { undoable: [...history.undoable, entry.seq], redoable: [] };
    case 'undo':
      return {
        undoable: history.undoable.filter((seq) => seq !== entry.target),
        redoable: [...history.redoable, entry.target],
      };
    case 'redo':
      return {
        undoable: [...history.undoable, entry.target],
        redoable: history.redoable.filter((seq) => seq !== entry.target),
      };
  }
};

/** The history that a whole journal amounts to, in one pass. */
export const historyOf = (journal: readonly JournalEntry[]): History => {
  const undoable: number[] = [];
  let redoable: number[] = [];
  for (const entry of journal) {
    if (entry.kind === 'do') {
      undoable.push(entry.seq);
      redoable = [];
    } else if (entry.kind === 'undo') {
      undoable.pop();
      redoable.push(entry.target);
    } else if (entry.kind === 'redo') {
      redoable.pop();
      undoable.push(entry.target);
    }
  }
  return { undoable, redoable };
};

/** The document after one entry. */
export const applyEntry = (session: Session, entry: JournalEntry): Session =>
  entry.kind === 'create' ? entry.document : applyPatches(session, entry.patches as Patch[]);

/**
 * The document that a journal leads to.
 *
 * @throws Error when the journal does not begin with `create`, has a gap, or a patch does not fit the document.
 */
export const replay = (journal: readonly JournalEntry[]): Session => {
  const first = journal[0];
  if (first?.kind !== 'create') throw new Error('a journal begins with the document it starts from');
  let session = first.document;
  journal.forEach((entry, position) => {
    if (entry.seq !== position) throw new Error(`journal entry ${position} carries number ${entry.seq}`);
    if (position > 0) session = applyEntry(session, entry);
  });
  return session;
};

/** How long a pause, in milliseconds, ends one stretch of typing. */
export const TYPING_PAUSE = 2_000;

const isTextOrNumber = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number';

const samePlace = (a: Patch, b: Patch): boolean =>
  a.op === 'replace' &&
  b.op === 'replace' &&
  isTextOrNumber(a.value) &&
  isTextOrNumber(b.value) &&
  a.path.length === b.path.length &&
  a.path.every((step, position) => step === b.path[position]);

/**
 * Joins a new entry to the previous one when both are one stretch of typing: the same single field of the same entry,
 * by the same person, with no pause of {@link TYPING_PAUSE}. The joined entry keeps the previous number and inverse, so
 * one undo takes back the stretch, not a letter.
 *
 * @returns the joined entry, or null when the two must stand apart.
 */
export const joinTyping = (previous: JournalEntry | undefined, next: DoEntry): DoEntry | null => {
  if (previous?.kind !== 'do' || previous.actor !== next.actor) return null;
  if (!previous.command.type.endsWith('.update') || previous.command.type !== next.command.type) return null;
  const pause = Date.parse(next.at) - Date.parse(previous.at);
  if (pause < 0 || pause > TYPING_PAUSE) return null;
  const [before, after] = [previous.patches[0], next.patches[0]];
  if (previous.patches.length !== 1 || next.patches.length !== 1 || !before || !after) return null;
  if (!samePlace(before, after)) return null;
  return { ...next, seq: previous.seq, inverse: previous.inverse };
};
