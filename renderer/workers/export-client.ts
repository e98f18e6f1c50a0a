import { ok, type Result } from '#shared/core/result';
import type { ExportInput } from '#shared/interchange/export-input';
import type { ExportFormat } from '#shared/interchange/exports';
import { spokenNow } from '#shared/language/say';
import type { ExportTasks } from './export-tasks.ts';
import { inWorker, type WorkerFailure } from './in-worker.ts';

const start = (): Worker =>
  new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module', name: spokenNow() });

/** Makes a file for other programs. */
export const makeExportFile = (
  format: ExportFormat,
  input: ExportInput,
): Promise<Result<Uint8Array, WorkerFailure>> =>
  inWorker<ExportTasks, Result<Uint8Array, WorkerFailure>>(start, 'files', async (tasks) =>
    ok(await tasks.make(format, input)),
  );
