import { Dexie } from 'dexie';
import type { Instant, IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { SessionFile } from '#shared/document/session-file';
import type { JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import type { DocumentRow, PhaseOneDatabase, SummaryRow } from './database.ts';
import { WriteConflict } from './storage-problem.ts';
import { SUMMARY_MAKER, summaryOf, type SessionSummary } from './summary.ts';

/** One edit burst: the document it leads to and the entries that are new or replaced, in order of their number. */
export type SessionWrite = { readonly session: Session; readonly entries: readonly JournalEntry[] };

/** A session as it lies in the database, not yet checked. */
export type StoredSession = { readonly row: DocumentRow; readonly journal: readonly JournalEntry[] };

type Moment = { readonly now: Instant; readonly today: IsoDate };

const journalRange = (db: PhaseOneDatabase, id: Id) =>
  db.journal.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** What the library knows of a session beside the document. */
type Known = Omit<DocumentRow, 'id' | 'session'>;

const rowOf = (session: Session, known: Known, today: IsoDate) =>
  ({
    ...summaryOf(session, known, today),
    trash: known.deletedAt === null ? 0 : 1,
    madeBy: SUMMARY_MAKER,
  }) satisfies SummaryRow;

/** Everything a write touches, in one strict transaction: it is all there or not at all. */
const writing = <T>(db: PhaseOneDatabase, work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', db.documents, db.journal, db.summaries, work);

type Beginning = Moment & { readonly deletedAt?: Instant | null };

/** Stores sessions that are new to this database with their whole journals, in one transaction: all of them or none. */
export const insertSessions = (
  db: PhaseOneDatabase,
  files: readonly SessionFile[],
  moment: Beginning,
): Promise<SessionSummary[]> => {
  const known: Known = {
    updatedAt: moment.now,
    deletedAt: moment.deletedAt ?? null,
    pinnedAt: null,
    archivedAt: null,
  };
  // Judging takes longer than storing: no transaction waits for it.
  const rows = files.map(({ session }) => rowOf(session, known, moment.today));
  return writing(db, async () => {
    await db.documents.bulkAdd(files.map(({ session }) => ({ id: session.id, session, ...known })));
    await db.journal.bulkAdd(
      files.flatMap(({ session, journal }) =>
        journal.map((entry) => ({ sessionId: session.id, seq: entry.seq, entry })),
      ),
    );
    await db.summaries.bulkPut(rows);
    return rows;
  });
};

/** Stores a session that is new to this database, with its whole journal. */
export const insertSession = async (
  db: PhaseOneDatabase,
  file: SessionFile,
  moment: Beginning,
): Promise<SessionSummary> => {
  const [summary] = await insertSessions(db, [file], moment);
  if (!summary) throw new Error('the session was not stored');
  return summary;
};

/**
 * Stores one burst of edits. The entry before the first must be there and none may lie after the last: otherwise
 * another window has written, and neither history may overwrite the other.
 *
 * @throws WriteConflict; nothing is then written.
 */
export const appendToSession = (
  db: PhaseOneDatabase,
  { session, entries }: SessionWrite,
  moment: Moment,
): Promise<SessionSummary> =>
  writing(db, async () => {
    const [first, last] = [entries[0], entries.at(-1)];
    const stored = await db.documents.get(session.id);
    const end = await journalRange(db, session.id).last();
    if (!stored || !end || !first || !last) throw new WriteConflict('the session is not in the database');
    if (end.seq < first.seq - 1 || end.seq > last.seq) {
      throw new WriteConflict(`journal ends at ${end.seq}, not before ${first.seq}`);
    }
    const { deletedAt, pinnedAt, archivedAt } = stored;
    const known: Known = { updatedAt: moment.now, deletedAt, pinnedAt, archivedAt };
    const row = rowOf(session, known, moment.today);
    await db.documents.put({ id: session.id, session, ...known });
    await db.journal.bulkPut(entries.map((entry) => ({ sessionId: session.id, seq: entry.seq, entry })));
    await db.summaries.put(row);
    return row;
  });

/** A session as it lies there; null when there is none. */
export const readStored = (db: PhaseOneDatabase, id: Id): Promise<StoredSession | null> =>
  db.transaction('r', db.documents, db.journal, async () => {
    const row = await db.documents.get(id);
    if (!row) return null;
    const rows = await journalRange(db, id).toArray();
    return { row, journal: rows.map(({ entry }) => entry) };
  });

/** What the library marks a session with; a mark that is left out stays as it is. */
export type Marks = Partial<Pick<DocumentRow, 'deletedAt' | 'pinnedAt' | 'archivedAt'>>;

/** Marks sessions in one transaction; their content and journals stay. Ids that are not there are passed over. */
export const markSessions = (db: PhaseOneDatabase, ids: readonly Id[], marks: Marks): Promise<void> =>
  writing(db, async () => {
    const trash = marks.deletedAt === undefined ? {} : ({ trash: marks.deletedAt === null ? 0 : 1 } as const);
    await db.documents.bulkUpdate(ids.map((key) => ({ key, changes: marks })));
    await db.summaries.bulkUpdate(ids.map((key) => ({ key, changes: { ...marks, ...trash } })));
  });

/** Puts a session into the trash or takes it out; its content and journal stay. */
export const setDeleted = (db: PhaseOneDatabase, id: Id, deletedAt: Instant | null): Promise<void> =>
  markSessions(db, [id], { deletedAt });

/**
 * Replaces what is stored of a session, damaged or cut short, by a whole one. What was found is kept, as found, in
 * `damaged`: repair never destroys the original.
 */
export const replaceSession = (
  db: PhaseOneDatabase,
  file: SessionFile,
  known: Moment & { readonly deletedAt: Instant | null },
): Promise<void> =>
  db.transaction('rw', db.documents, db.journal, db.summaries, db.damaged, async () => {
    const { id } = file.session;
    await db.damaged.add({
      sessionId: id,
      foundAt: known.now,
      document: (await db.documents.get(id)) ?? null,
      journal: await journalRange(db, id).toArray(),
    });
    await journalRange(db, id).delete();
    const row: Known = {
      updatedAt: known.now,
      deletedAt: known.deletedAt,
      pinnedAt: null,
      archivedAt: null,
    };
    await db.documents.put({ id, session: file.session, ...row });
    await db.journal.bulkAdd(file.journal.map((entry) => ({ sessionId: id, seq: entry.seq, entry })));
    await db.summaries.put(rowOf(file.session, row, known.today));
  });

/** Where the next page of the list begins: after this row. */
export type ListPosition = { readonly updatedAt: Instant; readonly id: Id };

/** One page of the library, newest first, by key: page 100 costs as much as page 1. */
export const listSummaries = (
  db: PhaseOneDatabase,
  { trash, after, limit }: { trash: 0 | 1; after: ListPosition | null; limit: number },
): Promise<SummaryRow[]> =>
  db.summaries
    .where('[trash+updatedAt+id]')
    .between(
      [trash, Dexie.minKey],
      after ? [trash, after.updatedAt, after.id] : [trash, Dexie.maxKey],
      true,
      false,
    )
    .reverse()
    .limit(limit)
    .toArray();

/** The ids of all sessions, those in the trash included. */
export const allIds = async (db: PhaseOneDatabase): Promise<ReadonlySet<string>> =>
  new Set(await db.documents.toCollection().primaryKeys());

/**
 * Makes the summaries that are missing or were made in an older way, and drops those without a session.
 *
 * @returns how many rows changed.
 */
export const mendSummaries = async (db: PhaseOneDatabase, today: IsoDate): Promise<number> => {
  const documents = await allIds(db);
  const fresh = new Set<string>(await db.summaries.where('madeBy').equals(SUMMARY_MAKER).primaryKeys());
  const known: string[] = await db.summaries.toCollection().primaryKeys();
  const orphans = known.filter((id) => !documents.has(id));
  await db.summaries.bulkDelete(orphans as Id[]);
  const stale = [...documents].filter((id) => !fresh.has(id));
  for (const id of stale) {
    // One small transaction each: an edit of the same session in another window is never overtaken.
    await db.transaction('rw', db.documents, db.summaries, async () => {
      const row = await db.documents.get(id as Id);
      if (row) await db.summaries.put(rowOf(row.session, row, today));
    });
  }
  return orphans.length + stale.length;
};
