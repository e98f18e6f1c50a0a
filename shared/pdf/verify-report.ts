import { say } from '#shared/language/say';
import { err, ok, type Result } from '#shared/core/result';
import { readPdf, type PdfFile } from './pdf-file.ts';
import { EncryptedPdf, PdfError } from './pdf-values.ts';
import { standsAt } from './pdf-parser.ts';
import { PIECE_NAME } from './report-parameters.ts';
import { languageOfReport, readMemory } from './report-fields.ts';
import type { SignatureReport, Verification, VerifyCheck, VerifyError, VerifyRequest } from './report-api.ts';
import { type SignatureFieldState, signatureFields } from './signature-place.ts';
import { verifyFigures } from './verify-figures.ts';
import { checkOf } from './verify-cms.ts';
import { certificationOf, verifySignatureField } from './verify-signature.ts';
import { summaryOf } from './verify-summary.ts';
import { byField, listed, ofField } from './verify-words.ts';
import { confirmTimes, verifyTimestampField } from './verify-timestamp.ts';

/** The largest file that is looked at, in bytes. A report has some 0.2 to 3 MB. */
export const REPORT_SIZE_LIMIT = 100 * 1024 * 1024;

const fail = (code: VerifyError['code'], message: string, todo: string): Result<never, VerifyError> =>
  err({ code, message, todo });

const contains = (bytes: Uint8Array, text: string): boolean => {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, text)) return true;
  }
  return false;
};

/** The signed fields, in the order in which they were signed. */
const signedFields = (fields: readonly SignatureFieldState[]) =>
  fields
    .flatMap((field) => (field.signature ? [{ ...field, signature: field.signature }] : []))
    .sort((a, b) => a.signature.revision - b.signature.revision);

const verifySignatures = async (
  file: PdfFile,
  fields: readonly SignatureFieldState[],
  request: VerifyRequest,
): Promise<readonly SignatureReport[]> => {
  const reports: SignatureReport[] = [];
  let since = 0;
  for (const { title, number, signature } of signedFields(fields)) {
    const context = { file, title, field: number, signature, since, request };
    reports.push(
      signature.kind === 'timestamp'
        ? await verifyTimestampField(context, reports)
        : await verifySignatureField(context),
    );
    since = signature.revision;
  }
  return confirmTimes(reports);
};

const isSignature = ({ kind }: { readonly kind: SignatureReport['kind'] }): boolean => kind === 'signature';

const wholeFileCheck = (signatures: readonly SignatureReport[]): VerifyCheck =>
  signatures.some(({ coversWholeFile }) => coversWholeFile)
    ? checkOf(
        'whole-file',
        'pass',
        say`Nothing was added after the last signature.`,
        say`last ByteRange ends at the end`,
      )
    : checkOf(
        'whole-file',
        'fail',
        say`Something was added after the last signature.`,
        say`no signature covers the whole file`,
      );

/** The facilitator's seal has to be the first signature, and the certifying one. */
const sealCheck = (file: PdfFile, signatures: readonly SignatureReport[]): VerifyCheck => {
  const [seal] = signatures;
  if (seal?.field !== 'facilitator' || !seal.certifying) {
    return checkOf(
      'seal',
      'fail',
      say`The report does not bear the seal of its facilitator.`,
      say`no DocMDP signature first`,
    );
  }
  const first = signedFields(signatureFields(file))[0]?.signature;
  if (first && certificationOf(file, first) === 1 && signatures.filter(isSignature).length > 1) {
    return checkOf(
      'seal',
      'fail',
      say`The seal does not permit the signature that came after it.`,
      say`DocMDP P is 1`,
    );
  }
  const named = readMemory(file)?.options.sealedBy;
  if (!named || named.fingerprint !== seal.signer?.fingerprint) {
    return checkOf(
      'seal',
      'fail',
      say`The report is sealed by somebody else than its cover says.`,
      named ? say`cover ${named.fingerprint}` : say`cover names nobody`,
    );
  }
  return checkOf(
    'seal',
    'pass',
    say`The report is sealed by the one whom its cover names.`,
    named.fingerprint,
  );
};

/** Where nobody signed nothing can be held against the file, but that something came later is worth saying. */
const unsignedChecks = (file: PdfFile, signatures: readonly SignatureReport[]): readonly VerifyCheck[] => {
  const later = file.revisions.length - 1;
  return [
    checkOf('signed', 'unknown', say`Nobody has signed.`, say`no signature field has a value`),
    ...(later > 0 && signatures.length === 0
      ? [
          checkOf(
            'additions',
            'unknown',
            say`Something was added to the file after it was made.`,
            later === 1 ? say`1 later revision` : say`${later} later revisions`,
          ),
        ]
      : []),
  ];
};

/** A report whose last signature was cut away is a genuine older state of it; only who knows better can tell. */
const expectedCheck = (fields: readonly SignatureFieldState[], request: VerifyRequest): VerifyCheck => {
  const missing = fields.filter(({ signature }) => !signature).map(({ title }) => title);
  const known = (request.expected ?? []).filter(
    (title) => !fields.some((field) => field.title === title && field.signature?.kind === 'signature'),
  );
  if (known.length > 0) {
    return checkOf(
      'expected',
      'fail',
      say`The signature of ${listed(known.map(ofField))} is missing: this is an older state of the report, or it was removed.`,
      say`expected ${known.join(', ')}`,
    );
  }
  return missing.length === 0
    ? checkOf('expected', 'pass', say`Everybody who is to sign has signed.`, say`no blank field`)
    : checkOf(
        'expected',
        'unknown',
        say`Not signed by ${listed(missing.map(byField))}. If you know that they signed, this is an older state of the report.`,
        say`blank: ${missing.join(', ')}`,
      );
};

const verdictOf = (
  signatures: readonly SignatureReport[],
  checks: readonly VerifyCheck[],
): Verification['verdict'] => {
  if (!signatures.some(isSignature)) return 'unsigned';
  const wrong = checks.some(({ outcome }) => outcome === 'fail') || signatures.some(({ valid }) => !valid);
  return wrong ? 'invalid' : 'valid';
};

const verifyFile = async (file: PdfFile, request: VerifyRequest): Promise<Verification> => {
  const fields = signatureFields(file);
  const signatures = await verifySignatures(file, fields, request);
  const figures = await verifyFigures(file, request.fonts);
  const layout = checkOf(
    'layout',
    'pass',
    say`Every byte of the file is accounted for.`,
    file.revisions.length === 1 ? say`1 revision` : say`${file.revisions.length} revisions`,
  );
  const signed = signatures.some(isSignature)
    ? [wholeFileCheck(signatures), sealCheck(file, signatures)]
    : unsignedChecks(file, signatures);
  const checks = [layout, ...signed, expectedCheck(fields, request), ...figures.checks];
  const own = signatures.filter(isSignature);
  const answer = {
    language: languageOfReport(file),
    verdict: verdictOf(signatures, checks),
    trusted: own.length > 0 && own.every(({ trust }) => trust === 'pinned'),
    figures: figures.figures,
    signatures,
    checks,
    sessionFile: figures.sessionFile,
  };
  return { ...answer, summary: summaryOf(answer) };
};

/** A report of ours that cannot even be taken apart was changed or damaged; any other file is none of our business. */
const unreadable = (bytes: Uint8Array, error: PdfError): Result<Verification, VerifyError> => {
  if (contains(bytes, `/${PIECE_NAME}`)) {
    const layout = checkOf(
      'layout',
      'fail',
      say`The file was damaged, or another program changed it.`,
      say`the file ${error.message}`,
    );
    return ok({
      language: 'en',
      verdict: 'invalid',
      summary: layout.statement,
      trusted: false,
      figures: 'fail',
      signatures: [],
      checks: [layout],
      sessionFile: null,
    });
  }
  if (!contains(bytes.subarray(0, 1024), '%PDF-')) {
    return fail('not-pdf', say`The file is not a PDF.`, say`Choose a report that Phase One made.`);
  }
  if (error instanceof EncryptedPdf) {
    return fail(
      'encrypted',
      say`The PDF is encrypted; Phase One never encrypts reports.`,
      say`Choose the original report.`,
    );
  }
  return fail(
    'unreadable',
    say`The PDF is not a report that Phase One made, so Phase One cannot check it.`,
    say`Check it with a general PDF program.`,
  );
};

/**
 * Checks everything that can be checked of a report without a network: that each signature covers exactly what it should,
 * holds, and is bound to its certificate; that nothing but signatures was ever added; that the cover names the one who
 * sealed it; and that the printed figures follow from the attached session. Says in plain words what holds.
 *
 * Trust is what the reader brings: `trusted` holds certificates whose fingerprints were compared.
 *
 * @returns an error only for files that could not be looked at. Never throws, whatever the bytes are.
 */
export const verifyReport = async (
  bytes: Uint8Array,
  request: VerifyRequest,
): Promise<Result<Verification, VerifyError>> => {
  if (bytes.length > REPORT_SIZE_LIMIT) {
    const size = Math.round(bytes.length / 1024 / 1024);
    return fail(
      'too-large',
      say`The file is ${size} MB; a report has at most 100 MB.`,
      say`Choose a report that Phase One made.`,
    );
  }
  let file: PdfFile;
  try {
    file = readPdf(bytes);
  } catch (error) {
    return unreadable(bytes, error instanceof PdfError ? error : new PdfError(say`cannot be taken apart`));
  }
  try {
    return ok(await verifyFile(file, request));
  } catch (error) {
    return unreadable(bytes, new PdfError(error instanceof Error ? error.message : say`cannot be checked`));
  }
};
