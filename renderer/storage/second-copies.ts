import type { Id } from '#shared/core/ids';
import { fromUtf8 } from '#shared/core/bytes';
import { readSessionFile, type SessionFile } from '#shared/document/session-file';
import type { CopyInfo, HostApi } from '#shared/host/host-api';
import { z } from 'zod';
import { sessionBytes } from './session-bytes.ts';

/** Where second copies go; the host gives it. */
export type CopyStore = HostApi['copies'];

/** `current`: the newest. `previous`: a larger one that was there before. `deleted`: the session is in the trash. */
type Part = 'current' | 'previous' | 'deleted';

const ENDING: Readonly<Record<Part, string>> = {
  current: '.phaseone',
  previous: '.previous.phaseone',
  deleted: '.deleted.phaseone',
};

/** The file name of a session's copy. */
export const copyName = (id: Id, part: Part = 'current'): string => `${id}${ENDING[part]}`;

const NAME = /^([A-Za-z0-9_-]{1,64})(\.previous|\.deleted)?\.phaseone$/;

/** The sessions that have copies, and whether they are in the trash; a copy that is not in the trash wins. */
export const copiedSessions = (
  copies: readonly CopyInfo[],
): ReadonlyMap<Id, { readonly deleted: boolean }> => {
  const parts = new Map<Id, Set<string>>();
  for (const { name } of copies) {
    const match = NAME.exec(name);
    if (!match) continue;
    const id = match[1] as Id;
    parts.set(id, (parts.get(id) ?? new Set()).add(match[2] ?? ''));
  }
  return new Map([...parts].map(([id, kinds]) => [id, { deleted: kinds.has('.deleted') && !kinds.has('') }]));
};

const readPart = async (store: CopyStore, id: Id, part: Part): Promise<SessionFile | null> => {
  const bytes = await store.read(copyName(id, part));
  if (!bytes) return null;
  const read = readSessionFile(bytes);
  return read.ok && read.value.session.id === id ? read.value : null;
};

/** The best whole copy of a session: of those that read, the one with the longest history. Null when none does. */
export const readCopy = async (store: CopyStore, id: Id): Promise<SessionFile | null> => {
  const parts: readonly Part[] = ['current', 'previous', 'deleted'];
  const found = await Promise.all(parts.map((part) => readPart(store, id, part)));
  return found.reduce<SessionFile | null>(
    (best, file) => (file && (!best || file.journal.length > best.journal.length) ? file : best),
    null,
  );
};

const tipSchema = z.object({ journal: z.array(z.object({ at: z.string() })).min(1) });

/** How long a history is, and when it ends. */
export type Tip = { readonly length: number; readonly at: string };

/** Where the history of a session's newest copy ends, without checking all of it; null when it cannot be told. */
export const copyTip = async (store: CopyStore, id: Id): Promise<Tip | null> => {
  const bytes = await store.read(copyName(id));
  if (!bytes) return null;
  try {
    const { journal } = tipSchema.parse(JSON.parse(fromUtf8(bytes)));
    return { length: journal.length, at: journal.at(-1)?.at ?? '' };
  } catch {
    // Not a session file any more: then it says nothing, and the next burst of edits writes a new one.
    return null;
  }
};

/** A copy counts as shrunken below this share, in bytes, of the one before. */
const SHRUNKEN = 0.5;

const isShrunken = (old: Uint8Array, bytes: Uint8Array, file: SessionFile): boolean => {
  if (bytes.length >= old.length) return false;
  if (bytes.length < old.length * SHRUNKEN) return true;
  const known = readSessionFile(old);
  return known.ok && known.value.journal.length > file.journal.length;
};

/**
 * Writes the copy of a session. Where the copy that lies there is larger by far, or knows more history, it is kept as
 * `previous` first, unless a still larger one is kept already: a good copy never goes behind an empty or shrunken state.
 */
export const writeCopy = async (store: CopyStore, file: SessionFile): Promise<void> => {
  const { id } = file.session;
  const bytes = await sessionBytes(file);
  const old = await store.read(copyName(id));
  if (old && isShrunken(old, bytes, file)) await keepPrevious(store, id, old);
  await store.write(copyName(id), bytes);
};

const keepPrevious = async (store: CopyStore, id: Id, old: Uint8Array): Promise<void> => {
  const kept = await store.read(copyName(id, 'previous'));
  if (kept && kept.length >= old.length && readSessionFile(kept).ok) return;
  await store.write(copyName(id, 'previous'), old);
};

/** Marks a session's copies as in the trash, or not. The new name is written before the old one goes. */
export const markCopyDeleted = async (store: CopyStore, id: Id, deleted: boolean): Promise<void> => {
  const [from, to]: [Part, Part] = deleted ? ['current', 'deleted'] : ['deleted', 'current'];
  const bytes = await store.read(copyName(id, from));
  if (!bytes) return;
  await store.write(copyName(id, to), bytes);
  await store.remove(copyName(id, from));
};

/** Removes every copy of a session. */
export const removeCopies = async (store: CopyStore, id: Id): Promise<void> => {
  const parts: readonly Part[] = ['current', 'previous', 'deleted'];
  await Promise.all(parts.map((part) => store.remove(copyName(id, part))));
};
