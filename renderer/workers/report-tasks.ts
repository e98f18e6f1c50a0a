import type { Instant } from '#shared/core/dates';
import type { PlainError, Result } from '#shared/core/result';
import type { SessionFile } from '#shared/document/session-file';
import type { Language } from '#shared/language/language';
import type { GuideInput } from '#shared/report/guide';
import type { MissingCharacter } from '#shared/pdf/check-text';
import type {
  CertificateInfo,
  IdentityError,
  IdentitySubject,
  SignatureField,
  SignError,
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

/** A report whose text is to be checked: `certificate` is that of who will seal it, null while nobody is chosen. */
export type CheckTextRequest = {
  readonly file: SessionFile;
  readonly at: Instant;
  readonly certificate: Uint8Array | null;
};

/** The characters that no font of the report has; with any of them no report is made. Empty: all can be printed. */
export type CheckedText = { readonly missing: readonly MissingCharacter[] };

/** A finished, signed report. */
export type MadeReport = {
  readonly language: Language;
  readonly pages: number;
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
};

/** A report to check: whose signatures are known here, and what "now" is. */
export type VerifyRequest = {
  readonly bytes: Uint8Array;
  readonly trusted: readonly Uint8Array[];
  /** The fields that the reader knows to be signed. */
  readonly expected?: readonly SignatureField[];
  readonly now: Instant;
};

/** A report that the client signs as it lies there. */
export type CountersignRequest = {
  readonly bytes: Uint8Array;
  readonly identity: SigningIdentity;
  readonly at: Instant;
};

/** Tells how far the work is: in words, and as a share of 1. */
export type ReportProgress = (label: string, share: number) => void;

/** What the report worker does. All of it is plain data, except the key, which is copied without being readable. */
export type ReportTasks = {
  readonly createIdentity: (
    subject: IdentitySubject,
    validFrom: Instant,
  ) => Promise<Result<MadeIdentity, IdentityError>>;
  readonly importIdentity: (
    file: Uint8Array,
    passphrase: string,
  ) => Promise<Result<MadeIdentity, IdentityError>>;
  readonly checkText: (
    request: CheckTextRequest,
    fontsAt: string,
  ) => Promise<Result<CheckedText, PlainError>>;
  readonly make: (
    request: ReportRequest,
    fontsAt: string,
    onProgress: ReportProgress,
  ) => Promise<Result<MadeReport, PlainError>>;
  readonly countersign: (
    request: CountersignRequest,
    fontsAt: string,
  ) => Promise<Result<Uint8Array, SignError>>;
  /** The guide for whoever leads the workshop, as a PDF of one page. */
  readonly guide: (input: GuideInput, fontsAt: string) => Promise<Result<Uint8Array, PlainError>>;
  readonly verify: (request: VerifyRequest, fontsAt: string) => Promise<Result<Verification, VerifyError>>;
};
