import { proxy, type Remote, wrap } from 'comlink';
import type { Instant } from '#shared/core/dates';
import { err, type PlainError, type Result } from '#shared/core/result';
import type {
  CertificateInfo,
  IdentityError,
  IdentitySubject,
  Verification,
  VerifyError,
} from '#shared/pdf/report-api';
import type {
  MadeIdentity,
  MadeReport,
  ReportProgress,
  ReportRequest,
  ReportTasks,
  VerifyRequest,
} from './report-tasks.ts';

/** The fonts stand beside the page; a worker's own address is another one. */
const fontsAt = (): string => new URL('./assets/fonts/', document.baseURI).href;

const CANCELLED: PlainError<'cancelled'> = {
  code: 'cancelled',
  message: 'Making the report was cancelled.',
  todo: 'Nothing was written; start again whenever you like.',
};

const BROKEN: PlainError<'broken'> = {
  code: 'broken',
  message: 'The part of the program that makes and checks reports stopped.',
  todo: 'Try again. If it happens again, export the session file and restart the program.',
};

/** What an error of the worker itself is answered with; the worker's expected failures are results. */
export type WorkerFailure = PlainError<'cancelled' | 'broken'>;

/**
 * Runs one task in a worker of its own and ends the worker with it. Ending it is also how a task is cancelled: drawing
 * and checking compute without a pause in which they could be asked to stop.
 */
const inWorker = <T>(
  work: (tasks: Remote<ReportTasks>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | Result<never, WorkerFailure>> => {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<T | Result<never, WorkerFailure>>((resolve) => {
    const stop = (): void => resolve(err(CANCELLED));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', () => resolve(err(BROKEN)));
    work(wrap<ReportTasks>(worker)).then(resolve, () => resolve(err(BROKEN)));
  }).finally(() => worker.terminate());
};

/** Makes a new identity whose key cannot be read, only used. */
export const createIdentity = (
  subject: IdentitySubject,
  validFrom: Instant,
): Promise<Result<MadeIdentity, IdentityError | WorkerFailure>> =>
  inWorker(async (tasks) => await tasks.createIdentity(subject, validFrom));

/** A certificate in words; null when it cannot be read. */
export const describeCertificate = async (certificate: Uint8Array): Promise<CertificateInfo | null> => {
  const info = await inWorker((tasks) => tasks.describe(certificate));
  return 'ok' in info ? null : info;
};

/** Makes and signs the report of a session. */
export const makeSignedReport = (
  request: ReportRequest,
  { onProgress, signal }: { readonly onProgress: ReportProgress; readonly signal: AbortSignal },
): Promise<Result<MadeReport, PlainError>> =>
  inWorker(async (tasks) => await tasks.make(request, fontsAt(), proxy(onProgress)), signal);

/** Checks a report. */
export const verifySignedReport = (
  request: VerifyRequest,
  signal?: AbortSignal,
): Promise<Result<Verification, VerifyError | WorkerFailure>> =>
  inWorker(async (tasks) => await tasks.verify(request, fontsAt()), signal);
