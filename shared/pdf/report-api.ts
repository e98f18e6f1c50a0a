/**
 * The types at the border of `shared/pdf`: making, signing and verifying a report. Everything is bytes and plain data,
 * so that it crosses to a worker and runs the same in a browser, in Electron and in Node.
 */
import type { Instant } from '#shared/core/dates';
import type { PlainError } from '#shared/core/result';
import type { Language } from '#shared/language/language';

/** The TrueType files of a report. Those of a script are there when the text needs them. */
export type ReportFonts = {
  readonly sansRegular: Uint8Array;
  readonly sansSemiBold: Uint8Array;
  readonly serifRegular: Uint8Array;
  readonly serifSemiBold: Uint8Array;
  readonly serifItalic: Uint8Array;
  /** Stands in for characters that the others lack (Greek, Cyrillic, Vietnamese). */
  readonly fallbackRegular: Uint8Array;
  readonly fallbackSemiBold: Uint8Array;
  readonly hebrewRegular?: Uint8Array;
  readonly hebrewSemiBold?: Uint8Array;
  readonly arabicRegular?: Uint8Array;
  readonly arabicSemiBold?: Uint8Array;
};

/** A script whose fonts are read only when a text has letters of it. */
export type FontScript = 'hebrew' | 'arabic';

/** The fonts of a report, or the way to read them once it is known which scripts are written in it. */
export type FontSource = ReportFonts | ((scripts: readonly FontScript[]) => Promise<ReportFonts>);

/** What the report is made with besides the session file. */
export type ReportOptions = {
  /** The moment printed in the report and written to its metadata. */
  readonly created: Instant;
  /** Name and version of the program, as in `Phase One 0.1.0, report 1`. */
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

/**
 * Why a report could not be made. `characters`: no font has some of them; nothing else is printed in their place.
 * `logo`: the picture cannot be printed. `cancelled`: the caller's signal said so.
 */
export type ReportError = PlainError<'fonts' | 'characters' | 'logo' | 'drawing' | 'cancelled'>;

/** The two signature fields of a report: the facilitator seals it, the client agrees to it. */
export type SignatureField = 'facilitator' | 'client';

/** How a report is signed. */
export type SignRequest = {
  /** The moment that the signature claims. */
  readonly at: Instant;
  readonly field: SignatureField;
  /** Why, as other programs show it; a sentence of our own when left out. */
  readonly reason?: string;
  readonly fonts: FontSource;
};

/**
 * Why a report was not signed. `not-report`: the bytes are not a report of ours; `already-signed`: the field is taken;
 * `not-sealed`: the client's turn comes after the facilitator's; `other-signer`: the cover names somebody else as the
 * one who seals; `certificate`: it is not valid at that moment or may not sign; `key`: the key cannot sign.
 */
export type SignError = PlainError<
  'not-report' | 'already-signed' | 'not-sealed' | 'other-signer' | 'certificate' | 'key' | 'fonts'
>;

/** What a report is verified against. */
export type VerifyRequest = {
  /** Certificates (DER) that the reader has compared and trusts: the signers' own or those of their issuers. */
  readonly trusted: readonly Uint8Array[];
  /** Whether a signature by anybody else makes the report not valid. Left out: it is said, and the verdict stays. */
  readonly requireTrust?: boolean;
  /** The fields that the reader knows to be signed. One that is not makes the report not valid: it was rolled back. */
  readonly expected?: readonly SignatureField[];
  readonly fonts: FontSource;
  readonly now: Instant;
};

/** One thing that was checked, in plain words. `technical` is for those who want to know. */
export type VerifyCheck = {
  readonly id: string;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly statement: string;
  readonly technical: string;
};

/**
 * One signature of a file. `at` is what the signer claims (self-asserted). A `timestamp` is the word of an authority that
 * the file was as it is then: it consents to nothing, `signer` is the authority and `at` the time it tells.
 */
export type SignatureReport = {
  readonly kind: 'signature' | 'timestamp';
  readonly field: string;
  readonly signer: CertificateInfo | null;
  /** The signer's certificate (DER), to be pinned by who compared it; null where it could not be read. */
  readonly certificate: Uint8Array | null;
  readonly at: Instant | null;
  readonly coversWholeFile: boolean;
  readonly certifying: boolean;
  readonly trust: 'pinned' | 'unknown';
  readonly valid: boolean;
  readonly checks: readonly VerifyCheck[];
};

/**
 * What a PDF amounts to. `valid`: at least one signature, all of them hold, nothing changed after the last one, and the
 * printed figures follow from the attached session, or could not be compared because another version of the program made
 * them (then `figures` is `unknown` and the summary says so). `invalid`: something was shown to be wrong. `unsigned`: no
 * signature; nothing is vouched for. Whether a valid signature is by somebody the reader trusts stands in `trusted`.
 */
export type Verification = {
  /** In which language the report is written; what is signed in it follows. */
  readonly language: Language;
  readonly verdict: 'valid' | 'invalid' | 'unsigned';
  /** One sentence in plain words. */
  readonly summary: string;
  /** Whether there are signatures and every one is by a certificate that the reader trusts; time stamps aside. */
  readonly trusted: boolean;
  /** Whether the printed figures follow from the attached session. */
  readonly figures: 'pass' | 'fail' | 'unknown';
  readonly signatures: readonly SignatureReport[];
  readonly checks: readonly VerifyCheck[];
  /** The attached session file, when there is one that reads. */
  readonly sessionFile: Uint8Array | null;
};

/** Why a file could not be looked at, as opposed to found wrong. */
export type VerifyError = PlainError<'too-large' | 'not-pdf' | 'unreadable' | 'encrypted'>;
