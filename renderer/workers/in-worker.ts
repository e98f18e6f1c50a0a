import { type Remote, wrap } from 'comlink';
import { spokenNow } from '#shared/language/say';
import { workerTexts } from '#shared/language/storage';
import { err, type PlainError, type Result } from '#shared/core/result';

/** What an error of a worker itself is answered with; the worker's expected failures are results. */
export type WorkerFailure = PlainError<'cancelled' | 'broken'>;

/** The fields in which workers work; each says in its own way that it failed. */
type Field = Exclude<
  keyof (typeof workerTexts)['en'],
  'workbook' | 'binary' | 'readingRows' | 'readingFonts' | 'drawingPages' | 'signing'
>;

const failed = (field: Field, code: WorkerFailure['code']): WorkerFailure => ({
  code,
  ...workerTexts[spokenNow()][field][code],
});

/**
 * Runs one task in a worker of its own and ends the worker with it. Ending it is also how a task is cancelled: a task
 * computes without a pause in which it could be asked to stop.
 */
export const inWorker = <Tasks, T>(
  start: () => Worker,
  field: Field,
  work: (tasks: Remote<Tasks>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | Result<never, WorkerFailure>> => {
  const worker = start();
  return new Promise<T | Result<never, WorkerFailure>>((resolve) => {
    const stop = (): void => resolve(err(failed(field, 'cancelled')));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', () => resolve(err(failed(field, 'broken'))));
    work(wrap<Tasks>(worker)).then(resolve, () => resolve(err(failed(field, 'broken'))));
  }).finally(() => worker.terminate());
};
