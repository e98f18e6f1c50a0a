import type { Instant } from '#shared/core/dates';
import type { PlainError, Result } from '#shared/core/result';
import type { SessionFile } from '#shared/document/session-file';
import type {
  CertificateInfo,
  IdentityError,
  IdentitySubject,
  SigningIdentity,
  Verification,
  VerifyError,
} from '#shared/pdf/report-api';

/** An identity that was just made, with its certificate in words. */
export type MadeIdentity = { readonly identity: SigningIdentity; readonly info: CertificateInfo };

/** A report to make: of which session, sealed by whom, at what moment. */
export type ReportRequest = {
  readonly file: SessionFile;
  readonly identity: SigningIdentity;
  readonly at: Instant;
};

/** What became of it on paper: its pages, and what was printed for characters that no font has. */
export type Drawn = {
  readonly pages: number;
  readonly substituted: readonly {
    readonly character: string;
    readonly printed: string;
    readonly place: string;
  }[];
};

/** A finished, signed report. */
export type MadeReport = Drawn & {
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
};

/** A report to check: whose signatures are known here, and what "now" is. */
export type VerifyRequest = {
  readonly bytes: Uint8Array;
  readonly trusted: readonly Uint8Array[];
  readonly now: Instant;
};

/** Tells how far the work is: in words, and as a share of 1. */
export type ReportProgress = (label: string, share: number) => void;

/** What the report worker does. All of it is plain data, except the key, which is copied without being readable. */
export type ReportTasks = {
  readonly createIdentity: (
    subject: IdentitySubject,
    validFrom: Instant,
  ) => Promise<Result<MadeIdentity, IdentityError>>;
  readonly describe: (certificate: Uint8Array) => Promise<CertificateInfo>;
  readonly make: (
    request: ReportRequest,
    fontsAt: string,
    onProgress: ReportProgress,
  ) => Promise<Result<MadeReport, PlainError>>;
  readonly verify: (request: VerifyRequest, fontsAt: string) => Promise<Result<Verification, VerifyError>>;
};
