import { proxy } from 'comlink';
import { ok, type PlainError, type Result } from '#shared/core/result';
import type { ColumnSummary } from '#shared/core/statistics/summary';
import type { DataTable, ReadOptions } from '#shared/metric/data-column';
import { spokenNow } from '#shared/language/say';
import type { DataProgress, DataTasks } from './data-tasks.ts';
import { inWorker, type WorkerFailure } from './in-worker.ts';

const start = (): Worker =>
  new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module', name: spokenNow() });

/** Reads the columns of numbers in a pasted text or a file. */
export const readData = (
  source: Blob,
  options: ReadOptions,
  { onProgress, signal }: { readonly onProgress: DataProgress; readonly signal: AbortSignal },
): Promise<Result<DataTable, PlainError>> =>
  inWorker<DataTasks, Result<DataTable, PlainError>>(
    start,
    'data',
    async (tasks) => await tasks.read(source, options, proxy(onProgress)),
    signal,
  );

/** Summarises a column of numbers: level, spread, intervals, outliers and histogram. */
export const summariseData = (
  values: Float64Array,
  signal: AbortSignal,
): Promise<Result<ColumnSummary, WorkerFailure>> =>
  inWorker<DataTasks, Result<ColumnSummary, WorkerFailure>>(
    start,
    'data',
    async (tasks) => ok(await tasks.summarise(values)),
    signal,
  );
