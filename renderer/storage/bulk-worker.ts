import { expose, transfer } from 'comlink';
import { err, ok } from '#shared/core/result';
import type { CsvTable } from '#shared/interchange/csv-import/read-table';
import { packSessions } from './bulk-export.ts';
import { checkList, readList, takeList } from './bulk-import.ts';
import type { BulkTasks } from './bulk-tasks.ts';
import { database } from './database.ts';

let table: CsvTable | null = null;
let isCancelled = false;

const wanted = (): CsvTable => {
  if (!table) throw new Error('no list was read');
  return table;
};

/** A turn of the loop: only then is a message heard that cancels. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const tasks: BulkTasks = {
  read: async (source) => {
    const read = readList(new Uint8Array(await source.arrayBuffer()));
    if (!read.ok) return err(read.error);
    table = read.value.table;
    return ok(read.value.head);
  },
  check: (targets, start) => checkList(wanted(), targets, start),
  take: async (targets, start, onProgress) => {
    isCancelled = false;
    await turn();
    return takeList(database, wanted(), { targets, start, onProgress, isCancelled: () => isCancelled });
  },
  pack: async (ids, untitled, onProgress) => {
    isCancelled = false;
    await turn();
    const packed = await packSessions(database, ids, {
      untitled,
      onProgress,
      isCancelled: () => isCancelled,
    });
    return packed && transfer(packed, [packed.bytes.buffer]);
  },
  cancel: () => {
    isCancelled = true;
  },
};

expose(tasks);
