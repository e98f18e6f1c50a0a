import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { canonicalJson } from '#shared/core/canonical-json';
import { readSessionFile, type SessionFile } from '#shared/document/session-file';
import type { CreateEntry, Origin } from '#shared/session/journal';
import { emptySession, type Session } from '#shared/session/session';
import { tell } from './channel.ts';
import { clock, newId } from './clock.ts';
import { copyLater } from './copy-backlog.ts';
import { copySoon, withCopies } from './copy-keeper.ts';
import { database } from './database.ts';
import { markCopyDeleted } from './second-copies.ts';
import { insertSession, type Marks, markSessions, readStored } from './session-repository.ts';
import { useSettings } from './settings-store.ts';

const creation = (document: Session, origin: Origin): CreateEntry => ({
  kind: 'create',
  seq: 0,
  at: clock.now(),
  actor: useSettings.getState().actor,
  origin,
  document,
});

const store = async (file: SessionFile): Promise<Id> => {
  await insertSession(database, file, { now: clock.now(), today: clock.today() });
  copySoon(file.session.id, () => file);
  tell({ kind: 'library-changed' });
  return file.session.id;
};

/** Stores a session as it begins: its history starts with it. */
export const storeBeginning = (session: Session, origin: Origin): Promise<Id> =>
  store({ session, journal: [creation(session, origin)] });

/** A document as the beginning of a session of its own. */
const storeCopy = (document: Session, origin: Origin): Promise<Id> =>
  storeBeginning({ ...document, id: newId(), createdAt: clock.now() }, origin);

/** The currency of the reader's region where that is plain; the session's details can change it. */
const CURRENCY_BY_REGION: Readonly<Record<string, string>> = { US: 'USD', GB: 'GBP', CH: 'CHF', JP: 'JPY' };

/** How numbers read and what money is here, for sessions that begin on this computer. */
export const localeOfPlace = (
  wanted = navigator.language || 'en-GB',
): { readonly locale: string; readonly currency: string } => {
  const locale = new Intl.Locale(wanted);
  return { locale: locale.baseName, currency: CURRENCY_BY_REGION[locale.region ?? ''] ?? 'EUR' };
};

/** A session of which nothing is said, for today's room and in a locale of this reader or the given one. */
export const blankSession = (wanted?: string): Session => ({
  ...emptySession({
    id: newId(),
    createdAt: clock.now(),
    date: clock.today(),
    ...localeOfPlace(wanted),
  }),
  look: useSettings.getState().look,
});

/** Begins a session for today's room. */
export const createSession = ({ title, client }: { title: string; client: string }): Promise<Id> =>
  storeBeginning({ ...blankSession(), title, client }, { kind: 'blank', of: '' });

/** Opens an example as a copy: the example itself stays as it is. */
export const createFromSample = async (bytes: Uint8Array, name: string): Promise<Result<Id, PlainError>> => {
  const read = readSessionFile(bytes);
  if (!read.ok) return read;
  return ok(await storeCopy(read.value.session, { kind: 'sample', of: name.slice(0, 200) }));
};

/** A second session with the same content, and a history of its own. */
export const duplicateSession = async (id: Id): Promise<Id> => {
  const stored = await readStored(database, id);
  if (!stored) throw new Error('the session to duplicate is not in the database');
  const { session } = stored.row;
  const title = session.title === '' ? '' : `${session.title} (copy)`.slice(0, 300);
  // What was signed is signed in the first one; the second is begun to become something else.
  const signOff = { ...session.signOff, revisions: [] };
  return storeCopy({ ...session, title, signOff }, { kind: 'duplicate', of: id });
};

/** The journal as it is, under a new name: the patches do not carry the session's id, only the first entry does. */
const renamed = ({ session, journal }: SessionFile): SessionFile => {
  const id = newId();
  return {
    session: { ...session, id },
    journal: journal.map((entry) =>
      entry.kind === 'create'
        ? { ...entry, origin: { kind: 'import', of: session.id }, document: { ...entry.document, id } }
        : entry,
    ),
  };
};

/**
 * Takes a session file in, history and all. One that is here already and equal is just named (and taken out of the
 * trash); one that differs from the session of the same id becomes a session beside it, never a replacement.
 */
export const importSession = async (bytes: Uint8Array): Promise<Result<Id, PlainError>> => {
  const read = readSessionFile(bytes);
  if (!read.ok) return read;
  const file = read.value;
  const { id } = file.session;
  const stored = await readStored(database, id);
  if (!stored) return ok(await store(file));
  if (canonicalJson([stored.row.session, stored.journal]) !== canonicalJson([file.session, file.journal])) {
    return ok(await store(renamed(file)));
  }
  if (stored.row.deletedAt !== null) await restoreSession(id);
  return ok(id);
};

/** Takes the session attached to a report in as a copy, history and all, whatever is here already. */
export const importAsCopy = async (bytes: Uint8Array): Promise<Result<Id, PlainError>> => {
  const read = readSessionFile(bytes);
  return read.ok ? ok(await store(renamed(read.value))) : read;
};

/** So many sessions are marked in one transaction. */
const BATCH = 100;

const mark = async (ids: readonly Id[], marks: Marks): Promise<void> => {
  for (let at = 0; at < ids.length; at += BATCH) {
    await markSessions(database, ids.slice(at, at + BATCH), marks);
  }
  tell({ kind: 'library-changed' });
};

/** Copies of a few follow at once; those of many in the background. */
const FEW = 5;

const markDeleted = async (ids: readonly Id[], deletedAt: Instant | null): Promise<void> => {
  await mark(ids, { deletedAt });
  if (ids.length > FEW) return copyLater(ids);
  for (const id of ids) void withCopies((copies) => markCopyDeleted(copies, id, deletedAt !== null));
};

/** Puts sessions into the trash. Nothing of them goes away. */
export const removeSessions = (ids: readonly Id[]): Promise<void> => markDeleted(ids, clock.now());

/** Takes sessions out of the trash. */
export const restoreSessions = (ids: readonly Id[]): Promise<void> => markDeleted(ids, null);

/** Takes a session out of the trash. */
export const restoreSession = (id: Id): Promise<void> => restoreSessions([id]);

/** Pins sessions to the top of the list, or takes the pins off. */
export const pinSessions = (ids: readonly Id[], isPinned: boolean): Promise<void> =>
  mark(ids, { pinnedAt: isPinned ? clock.now() : null });

/** Puts sessions aside, out of the list but not into the trash, or takes them back. */
export const archiveSessions = (ids: readonly Id[], isArchived: boolean): Promise<void> =>
  mark(ids, { archivedAt: isArchived ? clock.now() : null });
