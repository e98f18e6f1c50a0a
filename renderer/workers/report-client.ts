import { proxy, type Remote } from 'comlink';
import type { Instant } from '#shared/core/dates';
import type { PlainError, Result } from '#shared/core/result';
import type {
  CertificateInfo,
  IdentityError,
  IdentitySubject,
  Verification,
  VerifyError,
} from '#shared/pdf/report-api';
import { type FailureWords, inWorker, type WorkerFailure } from './in-worker.ts';
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

const WORDS: FailureWords = {
  cancelled: {
    code: 'cancelled',
    message: 'Making the report was cancelled.',
    todo: 'Nothing was written; start again whenever you like.',
  },
  broken: {
    code: 'broken',
    message: 'The part of the program that makes and checks reports stopped.',
    todo: 'Try again. If it happens again, export the session file and restart the program.',
  },
};

const start = (): Worker => new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });

/** Runs one task of the report in a worker of its own. */
const inReportWorker = <T>(
  work: (tasks: Remote<ReportTasks>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | Result<never, WorkerFailure>> => inWorker<ReportTasks, T>(start, WORDS, work, signal);

/** Makes a new identity whose key cannot be read, only used. */
export const createIdentity = (
  subject: IdentitySubject,
  validFrom: Instant,
): Promise<Result<MadeIdentity, IdentityError | WorkerFailure>> =>
  inReportWorker(async (tasks) => await tasks.createIdentity(subject, validFrom));

/** A certificate in words; null when it cannot be read. */
export const describeCertificate = async (certificate: Uint8Array): Promise<CertificateInfo | null> => {
  const info = await inReportWorker((tasks) => tasks.describe(certificate));
  return 'ok' in info ? null : info;
};

/** Makes and signs the report of a session. */
export const makeSignedReport = (
  request: ReportRequest,
  { onProgress, signal }: { readonly onProgress: ReportProgress; readonly signal: AbortSignal },
): Promise<Result<MadeReport, PlainError>> =>
  inReportWorker(async (tasks) => await tasks.make(request, fontsAt(), proxy(onProgress)), signal);

/** Checks a report. */
export const verifySignedReport = (
  request: VerifyRequest,
  signal?: AbortSignal,
): Promise<Result<Verification, VerifyError | WorkerFailure>> =>
  inReportWorker(async (tasks) => await tasks.verify(request, fontsAt()), signal);
