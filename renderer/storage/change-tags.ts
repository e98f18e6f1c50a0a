import { Dexie } from 'dexie';
import type { Context } from '#shared/core/context';
import type { Id } from '#shared/core/ids';
import { applyCommand } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import type { DoEntry, JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import { tell } from './channel.ts';
import { context } from './clock.ts';
import { copyLater } from './copy-backlog.ts';
import { database, type PhaseOneDatabase } from './database.ts';
import { sessionsInUse } from './session-lock.ts';
import { useSettings } from './settings-store.ts';

/** Tags that come and tags that go. */
export type TagChange = { readonly add: readonly string[]; readonly remove: readonly string[] };

/** What became of it, by session: changed; open in another window; or with more tags than a session takes. */
export type TagsChanged = {
  readonly changed: ReadonlyMap<Id, readonly string[]>;
  readonly busy: readonly Id[];
  readonly full: readonly Id[];
};

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The tags after a change; one that is there already in other letters stays as it is. */
export const tagsAfter = (tags: readonly string[], { add, remove }: TagChange): string[] => {
  const kept = tags.filter((tag) => !remove.some((other) => isSame(tag, other)));
  for (const tag of add.map((text) => text.trim())) {
    if (tag !== '' && !kept.some((other) => isSame(tag, other))) kept.push(tag);
  }
  return kept;
};

/** The step of a session's journal that changes its tags; null where it changes none, or where they are too many. */
const stepOf = (
  session: Session,
  seq: number,
  tags: string[],
  by: Context,
): { readonly session: Session; readonly entry: DoEntry } | 'same' | 'full' => {
  const command: Command = { type: 'session.update', changes: { tags } };
  const applied = applyCommand(session, command, by);
  if (!applied.ok) return 'full';
  const { patches, inverse, session: next } = applied.value;
  if (patches.length === 0) return 'same';
  return {
    session: next,
    entry: { kind: 'do', seq, at: by.now(), actor: by.actor, command, patches, inverse },
  };
};

const lastEntry = async (db: PhaseOneDatabase, id: Id): Promise<JournalEntry | undefined> =>
  (await db.journal.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last())?.entry;

const changeOne = async (db: PhaseOneDatabase, id: Id, change: TagChange, by: Context) => {
  const row = await db.documents.get(id);
  const last = await lastEntry(db, id);
  if (!row || !last) return null;
  const tags = tagsAfter(row.session.tags, change);
  const step = stepOf(row.session, last.seq + 1, tags, by);
  if (step === 'same' || step === 'full') return step;
  const updatedAt = step.entry.at;
  await db.documents.put({ ...row, session: step.session, updatedAt });
  await db.journal.add({ sessionId: id, seq: step.entry.seq, entry: step.entry });
  // Nothing that the list shows hangs on the tags, except the tags.
  await db.summaries.update(id, { tags, updatedAt });
  return tags;
};

/** So many sessions are changed in one transaction. */
const BATCH = 100;

const changeBatch = (db: PhaseOneDatabase, ids: readonly Id[], change: TagChange, by: Context) =>
  db.transaction('rw', db.documents, db.journal, db.summaries, async () => {
    const outcomes: (readonly [Id, Awaited<ReturnType<typeof changeOne>>])[] = [];
    for (const id of ids) outcomes.push([id, await changeOne(db, id, change, by)]);
    return outcomes;
  });

/**
 * Changes the tags of closed sessions, each as a step of its own journal that can be undone there. A session that some
 * window writes is left alone: two histories must not grow from one state.
 */
export const changeTags = async (
  ids: readonly Id[],
  change: TagChange,
  inUse: () => Promise<ReadonlySet<string>> = sessionsInUse,
): Promise<TagsChanged> => {
  const by = context(useSettings.getState().actor);
  const changed = new Map<Id, readonly string[]>();
  const [busy, full]: [Id[], Id[]] = [[], []];
  for (let at = 0; at < ids.length; at += BATCH) {
    const held = await inUse();
    const batch = ids.slice(at, at + BATCH);
    busy.push(...batch.filter((id) => held.has(id)));
    const free = batch.filter((id) => !held.has(id));
    for (const [id, outcome] of await changeBatch(database, free, change, by)) {
      if (outcome === 'full') full.push(id);
      else if (outcome !== null && outcome !== 'same') changed.set(id, outcome);
    }
  }
  await copyLater([...changed.keys()]);
  tell({ kind: 'library-changed' });
  return { changed, busy, full };
};
