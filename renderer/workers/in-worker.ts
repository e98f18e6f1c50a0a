import { type Remote, wrap } from 'comlink';
import { err, type PlainError, type Result } from '#shared/core/result';

/** What an error of a worker itself is answered with; the worker's expected failures are results. */
export type WorkerFailure = PlainError<'cancelled' | 'broken'>;

/** How the two failures of a worker read in its field. */
export type FailureWords = { readonly cancelled: WorkerFailure; readonly broken: WorkerFailure };

/**
 * Runs one task in a worker of its own and ends the worker with it. Ending it is also how a task is cancelled: a task
 * computes without a pause in which it could be asked to stop.
 */
export const inWorker = <Tasks, T>(
  start: () => Worker,
  words: FailureWords,
  work: (tasks: Remote<Tasks>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | Result<never, WorkerFailure>> => {
  const worker = start();
  return new Promise<T | Result<never, WorkerFailure>>((resolve) => {
    const stop = (): void => resolve(err(words.cancelled));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', () => resolve(err(words.broken)));
    work(wrap<Tasks>(worker)).then(resolve, () => resolve(err(words.broken)));
  }).finally(() => worker.terminate());
};
