import { proxy } from 'comlink';
import { ok, type PlainError, type Result } from '#shared/core/result';
import type { ColumnSummary } from '#shared/core/statistics/summary';
import type { DataTable, ReadOptions } from '#shared/metric/data-column';
import type { DataProgress, DataTasks } from './data-tasks.ts';
import { type FailureWords, inWorker, type WorkerFailure } from './in-worker.ts';

const WORDS: FailureWords = {
  cancelled: {
    code: 'cancelled',
    message: 'Reading the numbers was cancelled.',
    todo: 'Nothing was changed; start again whenever you like.',
  },
  broken: {
    code: 'broken',
    message: 'The part of the program that reads numbers stopped.',
    todo: 'Try again with fewer rows or columns. If it happens again, restart the program.',
  },
};

const start = (): Worker => new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });

/** Reads the columns of numbers in a pasted text or a file. */
export const readData = (
  source: Blob,
  options: ReadOptions,
  { onProgress, signal }: { readonly onProgress: DataProgress; readonly signal: AbortSignal },
): Promise<Result<DataTable, PlainError>> =>
  inWorker<DataTasks, Result<DataTable, PlainError>>(
    start,
    WORDS,
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
    WORDS,
    async (tasks) => ok(await tasks.summarise(values)),
    signal,
  );
