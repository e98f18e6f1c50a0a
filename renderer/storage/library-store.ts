import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import { err, type PlainError, type Result } from '#shared/core/result';
import { onNews } from './channel.ts';
import { database, type SummaryRow } from './database.ts';
import { changeTags, type TagChange, type TagsChanged } from './change-tags.ts';
import {
  archiveSessions,
  createFromSample,
  createSession,
  duplicateSession,
  importAsCopy,
  importSession,
  pinSessions,
  removeSessions,
  restoreSessions,
} from './library-actions.ts';
import { type Purged, purgeSessions } from './purge-sessions.ts';
import { type ListPosition, listSummaries } from './session-repository.ts';
import { problemOf } from './storage-problem.ts';
import type { SessionSummary } from './summary.ts';

export type { StageState } from '#shared/findings/stage-status';
export type { SessionSummary } from './summary.ts';

type LibraryState = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: PlainError | null;
  /** Newest first, archived ones too. The first page comes at once, the rest follows page by page. */
  readonly rows: readonly SessionSummary[];
  readonly deleted: readonly SessionSummary[];
  /** How many sessions were missing when the program started and were brought back from their second copies. */
  readonly restoredFromCopies: number;
  readonly refresh: () => Promise<void>;
  readonly create: (start: { title: string; client: string }) => Promise<Id>;
  readonly createFromSample: (bytes: Uint8Array, name: string) => Promise<Result<Id, PlainError>>;
  readonly duplicate: (id: Id) => Promise<Id>;
  /** Puts a session into the trash; `restore` takes it out again. */
  readonly remove: (id: Id) => Promise<void>;
  readonly restore: (id: Id) => Promise<void>;
  readonly removeAll: (ids: readonly Id[]) => Promise<void>;
  readonly restoreAll: (ids: readonly Id[]) => Promise<void>;
  /** Deletes what is in the trash for good, second copies included. */
  readonly purge: (ids: readonly Id[], onProgress?: (done: number) => void) => Promise<Purged>;
  readonly pin: (ids: readonly Id[], isPinned: boolean) => Promise<void>;
  readonly archive: (ids: readonly Id[], isArchived: boolean) => Promise<void>;
  readonly changeTags: (ids: readonly Id[], change: TagChange) => Promise<TagsChanged>;
  readonly importFile: (bytes: Uint8Array) => Promise<Result<Id, PlainError>>;
  /** As a session of its own, even where the same one is here already. */
  readonly importCopy: (bytes: Uint8Array) => Promise<Result<Id, PlainError>>;
};

const PAGE = 100;
const NEXT_PAGES = 1_000;

/** Counts the readings of the list; an older reading that is still going on stops when a newer one begins. */
let reading = 0;

const pages = async function* (trash: 0 | 1): AsyncGenerator<SummaryRow[]> {
  let after: ListPosition | null = null;
  for (let limit = PAGE; ; limit = NEXT_PAGES) {
    const page: SummaryRow[] = await listSummaries(database, { trash, after, limit });
    yield page;
    const last = page.at(-1);
    if (page.length < limit || !last) return;
    after = last;
  }
};

/** Shows the first page at once where nothing is on show yet; a list that is read again changes once, when it is whole. */
const fill = async (
  number: number,
  trash: 0 | 1,
  isFirst: boolean,
  show: (rows: SummaryRow[]) => void,
): Promise<void> => {
  const rows: SummaryRow[] = [];
  for await (const page of pages(trash)) {
    if (number !== reading) return;
    const isFirstPage = rows.length === 0;
    rows.push(...page);
    if (isFirst && isFirstPage) show([...rows]);
  }
  if (number === reading) show(rows);
};

const refresh = async (): Promise<void> => {
  reading += 1;
  const number = reading;
  try {
    const isFirst = useLibraryStore.getState().status !== 'ready';
    await fill(number, 0, isFirst, (rows) =>
      useLibraryStore.setState({ rows, status: 'ready', problem: null }),
    );
    await fill(number, 1, isFirst, (deleted) => useLibraryStore.setState({ deleted }));
  } catch (error) {
    useLibraryStore.setState({ status: 'failed', problem: problemOf(error) });
  }
};

/** An action that changes the list, and then the list. */
const thenRefresh = async <T>(work: Promise<T>): Promise<T> => {
  const value = await work;
  await refresh();
  return value;
};

/** As above, for actions that answer with a result: a failing storage is an answer too. */
const answered = async (work: Promise<Result<Id, PlainError>>): Promise<Result<Id, PlainError>> => {
  try {
    return await thenRefresh(work);
  } catch (error) {
    return err(problemOf(error));
  }
};

/** The sessions of this computer. */
export const useLibraryStore = create<LibraryState>()(() => ({
  status: 'loading',
  problem: null,
  rows: [],
  deleted: [],
  restoredFromCopies: 0,
  refresh,
  create: (start) => thenRefresh(createSession(start)),
  createFromSample: (bytes, name) => answered(createFromSample(bytes, name)),
  duplicate: (id) => thenRefresh(duplicateSession(id)),
  remove: (id) => thenRefresh(removeSessions([id])),
  restore: (id) => thenRefresh(restoreSessions([id])),
  removeAll: (ids) => thenRefresh(removeSessions(ids)),
  restoreAll: (ids) => thenRefresh(restoreSessions(ids)),
  purge: (ids, onProgress) => thenRefresh(purgeSessions(ids, onProgress)),
  pin: (ids, isPinned) => thenRefresh(pinSessions(ids, isPinned)),
  archive: (ids, isArchived) => thenRefresh(archiveSessions(ids, isArchived)),
  changeTags: (ids, change) => thenRefresh(changeTags(ids, change)),
  importFile: (bytes) => answered(importSession(bytes)),
  importCopy: (bytes) => answered(importAsCopy(bytes)),
}));

/** Puts one row where it now belongs, without reading the list again: a room types faster than a list is read. */
const showSaved = (summary: SessionSummary): void => {
  useLibraryStore.setState(({ rows, deleted }) => {
    const list = summary.deletedAt === null ? rows : deleted;
    const next = [summary, ...list.filter(({ id }) => id !== summary.id)];
    return summary.deletedAt === null ? { rows: next } : { deleted: next };
  });
};

onNews((news, from) => {
  if (news.kind === 'session-saved') showSaved(news.summary);
  if (news.kind === 'library-changed' && from === 'elsewhere') void refresh();
});
