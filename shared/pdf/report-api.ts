/**
 * The types at the border of `shared/pdf`: making, signing and verifying a report. Everything is bytes and plain data,
 * so that it crosses to a worker and runs the same in a browser, in Electron and in Node.
 */
import type { Instant } from '#shared/core/dates';
import type { PlainError } from '#shared/core/result';

/** The TrueType files of a report. */
export type ReportFonts = {
  readonly sansRegular: Uint8Array;
  readonly sansSemiBold: Uint8Array;
  readonly serifRegular: Uint8Array;
  readonly serifSemiBold: Uint8Array;
  readonly serifItalic: Uint8Array;
  /** Stands in for characters that the others lack (Greek, Cyrillic, Vietnamese). */
  readonly fallbackRegular: Uint8Array;
  readonly fallbackSemiBold: Uint8Array;
};

/** What the report is made with besides the session file. */
export type ReportOptions = {
  /** The moment printed in the report and written to its metadata. */
  readonly created: Instant;
  /** Name and version of the program, as in `Phase One 0.1.0`. */
  readonly generator: string;
  /** Who will seal it, as printed on the cover. Null prints "not sealed". */
  readonly sealedBy: {
    readonly name: string;
    readonly organisation: string;
    readonly fingerprint: string;
  } | null;
};

/** A person's or company's means to sign: certificate (DER), chain (DER, leaf excluded) and private key. */
export type SigningIdentity = {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly privateKey: CryptoKeyLike;
};

/** WebCrypto's key, opaque to `shared/`. */
export type CryptoKeyLike = object;

/** Who an identity belongs to. */
export type IdentitySubject = {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
};

/** A certificate in words. `fingerprint` is SHA-256 in groups of four upper-case hex digits. */
export type CertificateInfo = IdentitySubject & {
  readonly fingerprint: string;
  readonly serial: string;
  readonly issuer: string;
  readonly selfSigned: boolean;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly keyType: string;
};

/** Why an identity could not be made or read. */
export type IdentityError = PlainError<
  'wrong-passphrase' | 'legacy-encryption' | 'not-pkcs12' | 'no-key' | 'invalid'
>;

/** One thing that was checked, in plain words. `technical` is for those who want to know. */
export type VerifyCheck = {
  readonly id: string;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly statement: string;
  readonly technical: string;
};

/** One signature of a file. `at` is what the signer claims (self-asserted). */
export type SignatureReport = {
  readonly field: string;
  readonly signer: CertificateInfo | null;
  readonly at: Instant | null;
  readonly coversWholeFile: boolean;
  readonly certifying: boolean;
  readonly trust: 'pinned' | 'unknown';
  readonly valid: boolean;
  readonly checks: readonly VerifyCheck[];
};

/**
 * What a PDF amounts to. `valid`: at least one signature, all of them hold, nothing changed after the last one, and the
 * printed figures follow from the attached session. `invalid`: something was shown to be wrong. `unsigned`: no signature.
 */
export type Verification = {
  readonly verdict: 'valid' | 'invalid' | 'unsigned';
  /** One sentence in plain words. */
  readonly summary: string;
  readonly signatures: readonly SignatureReport[];
  readonly checks: readonly VerifyCheck[];
  /** The attached session file, when there is one that reads. */
  readonly sessionFile: Uint8Array | null;
};

/** Why a file could not be looked at, as opposed to found wrong. */
export type VerifyError = PlainError<'too-large' | 'not-pdf' | 'unreadable' | 'encrypted'>;
