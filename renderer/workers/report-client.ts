import { proxy, type Remote } from 'comlink';
import type { Instant } from '#shared/core/dates';
import type { PlainError, Result } from '#shared/core/result';
import type {
  IdentityError,
  IdentitySubject,
  SignError,
  Verification,
  VerifyError,
} from '#shared/pdf/report-api';
import { spokenNow } from '#shared/language/say';
import type { GuideInput } from '#shared/report/guide';
import { inWorker, type WorkerFailure } from './in-worker.ts';
import type {
  CheckedText,
  CheckTextRequest,
  CountersignRequest,
  MadeIdentity,
  MadeReport,
  ReportProgress,
  ReportRequest,
  ReportTasks,
  VerifyRequest,
} from './report-tasks.ts';

/** The fonts stand beside the page; a worker's own address is another one. */
const fontsAt = (): string => new URL('./assets/fonts/', document.baseURI).href;

const start = (): Worker =>
  new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module', name: spokenNow() });

/** Runs one task of the report in a worker of its own. */
const inReportWorker = <T>(
  work: (tasks: Remote<ReportTasks>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | Result<never, WorkerFailure>> => inWorker<ReportTasks, T>(start, 'reports', work, signal);

/** Makes a new identity whose key cannot be read, only used. */
export const createIdentity = (
  subject: IdentitySubject,
  validFrom: Instant,
): Promise<Result<MadeIdentity, IdentityError | WorkerFailure>> =>
  inReportWorker(async (tasks) => await tasks.createIdentity(subject, validFrom));

/** Opens an identity file (PKCS#12). The key that comes out of it cannot be read any more, only used. */
export const importIdentity = (
  file: Uint8Array,
  passphrase: string,
): Promise<Result<MadeIdentity, IdentityError | WorkerFailure>> =>
  inReportWorker(async (tasks) => await tasks.importIdentity(file, passphrase));

/** Signs a sealed report as its client. */
export const countersignReport = (
  request: CountersignRequest,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, SignError | WorkerFailure>> =>
  inReportWorker(async (tasks) => await tasks.countersign(request, fontsAt()), signal);

/**
 * Checks the text of a report before it is made: the characters that no font has, with the places where they stand.
 * Takes about as long as building the report's content, a tenth of making it.
 */
export const checkReportText = (
  request: CheckTextRequest,
  signal?: AbortSignal,
): Promise<Result<CheckedText, PlainError>> =>
  inReportWorker(async (tasks) => await tasks.checkText(request, fontsAt()), signal);

/** Makes and signs the report of a session. */
export const makeSignedReport = (
  request: ReportRequest,
  { onProgress, signal }: { readonly onProgress: ReportProgress; readonly signal: AbortSignal },
): Promise<Result<MadeReport, PlainError>> =>
  inReportWorker(async (tasks) => await tasks.make(request, fontsAt(), proxy(onProgress)), signal);

/** Makes the guide for whoever leads the workshop. */
export const makeGuide = (input: GuideInput): Promise<Result<Uint8Array, PlainError>> =>
  inReportWorker(async (tasks) => await tasks.guide(input, fontsAt()));

/** Checks a report. */
export const verifySignedReport = (
  request: VerifyRequest,
  signal?: AbortSignal,
): Promise<Result<Verification, VerifyError | WorkerFailure>> =>
  inReportWorker(async (tasks) => await tasks.verify(request, fontsAt()), signal);
