import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { err, ok, type Result } from '#shared/core/result';
import type { SessionFile } from '#shared/document/session-file';
import { guessTargets, type Target } from '#shared/interchange/csv-import/columns';
import { type ListStart, sessionOfRow } from '#shared/interchange/csv-import/make-session';
import { type CsvTable, readTable, type TableProblem } from '#shared/interchange/csv-import/read-table';
import type { Session } from '#shared/session/session';
import { decodeBytes, type DecodingProblem } from '#shared/core/decode-text';
import type { BulkProgress, ListCheck, ListHead, ListTaken } from './bulk-tasks.ts';
import { newId } from './clock.ts';
import type { PhaseOneDatabase } from './database.ts';
import { insertSessions } from './session-repository.ts';
import { problemOf } from './storage-problem.ts';

const PREVIEWED = 8;

/** So many rows that cannot be taken are named; the rest is counted. */
const NAMED = 100;

/** The table of a list in bytes, and what is shown of it. */
export const readList = (
  bytes: Uint8Array,
): Result<{ readonly table: CsvTable; readonly head: ListHead }, TableProblem | DecodingProblem> => {
  const text = decodeBytes(bytes, { takesBareUtf16: true });
  if (!text.ok) return text;
  const read = readTable(text.value);
  if (!read.ok) return err(read.error);
  const table = read.value;
  const { headings, delimiter, rows } = table;
  const preview = rows.slice(0, PREVIEWED).map(({ line, cells }) => ({ line, cells }));
  const guess = guessTargets(headings);
  return ok({ table, head: { headings, delimiter, rows: rows.length, preview, guess } });
};

/** What a table would become. */
export const checkList = (
  { rows, headings }: CsvTable,
  targets: readonly Target[],
  start: ListStart,
): ListCheck => {
  const refused = rows.flatMap((row) => {
    const made = sessionOfRow(row, { headings, targets }, start, newId);
    return made.ok ? [] : [{ line: row.line, problem: made.error }];
  });
  return { good: rows.length - refused.length, refused: refused.length, first: refused.slice(0, NAMED) };
};

/** What a list is taken with. */
export type TakeList = {
  readonly targets: readonly Target[];
  readonly start: ListStart & { readonly actor: string; readonly today: IsoDate };
  readonly onProgress: BulkProgress;
  readonly isCancelled: () => boolean;
};

/** A session of a list as it begins: one entry of its journal holds all of it. */
const fileOf = (session: Session, { createdAt, actor }: TakeList['start'], name: string): SessionFile => ({
  session,
  journal: [
    {
      kind: 'create',
      seq: 0,
      at: createdAt,
      actor,
      origin: { kind: 'import', of: name.slice(0, 200) },
      document: session,
    },
  ],
});

/** So many sessions are stored in one transaction. */
const BATCH = 100;

/**
 * Stores the sessions of a list, a hundred at a time: each hundred is there whole or not at all. When it is cancelled or
 * the storage fails, what was stored stays, and the answer names it.
 */
export const takeList = async (
  db: PhaseOneDatabase,
  { rows, headings }: CsvTable,
  { targets, start, onProgress, isCancelled }: TakeList,
): Promise<ListTaken> => {
  const ids: Id[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    onProgress(at, rows.length);
    if (isCancelled()) return { ids, isCancelled: true, failed: null };
    const files = rows.slice(at, at + BATCH).flatMap((row) => {
      const made = sessionOfRow(row, { headings, targets }, start, newId);
      return made.ok ? [fileOf(made.value, start, start.tag)] : [];
    });
    try {
      await insertSessions(db, files, { now: start.createdAt, today: start.today });
    } catch (error) {
      return { ids, isCancelled: false, failed: problemOf(error) };
    }
    ids.push(...files.map(({ session }) => session.id));
  }
  onProgress(rows.length, rows.length);
  return { ids, isCancelled: false, failed: null };
};
