import type { Language } from '#shared/language/language';
import { say } from '#shared/language/say';
import { utf8 } from '#shared/core/bytes';
import { err, ok, type Result } from '#shared/core/result';
import { readCertificate, certificateInfo, maySign } from './certificate.ts';
import { buildCms } from './cms.ts';
import { readPdf, type PdfFile } from './pdf-file.ts';
import { pageAsForm } from './pdf-import.ts';
import { PdfError, type PdfDict, withEntries } from './pdf-values.ts';
import { fontsFor } from './font-files.ts';
import {
  appendRevision,
  arrayValue,
  bytesValue,
  dateValue,
  dictValue,
  nameValue,
  type NewObject,
  nextNumber,
  numberValue,
  refValue,
  textValue,
} from './pdf-write.ts';
import type { CertificateInfo, SigningIdentity, SignError, SignRequest } from './report-api.ts';
import { languageOfReport, type ReportFields, readMemory, readReportFields } from './report-fields.ts';
import { drawAppearance } from './signature-appearance.ts';
import { signedSentence } from './signing-words.ts';
import { dayWord } from './verify-words.ts';
import { digestBytes, joinBytes } from './webcrypto.ts';

/** Bytes kept free for a signature; enough for a company's key with three certificates. */
const ROOM = 8192;

/** Ten digits for each place: files of up to ten gigabytes. */
const BYTE_RANGE = '[0 0000000000 0000000000 0000000000]';

const fail = (code: SignError['code'], message: string, todo: string): Result<never, SignError> =>
  err({ code, message, todo });

/** A report that can be signed: in which language it is written, and by whom it will be signed. */
type Ready = {
  readonly file: PdfFile;
  readonly fields: ReportFields;
  readonly signer: CertificateInfo;
  readonly language: Language;
};

/** The facilitator's seal allows further signatures and nothing else (ISO 32000-1, 12.8.2.2, table 254: P = 2). */
const CERTIFICATION = arrayValue([
  dictValue({
    Type: nameValue('SigRef'),
    TransformMethod: nameValue('DocMDP'),
    TransformParams: dictValue({
      Type: nameValue('TransformParams'),
      P: numberValue(2),
      V: nameValue('1.2'),
    }),
  }),
]);

const signatureDict = (
  request: SignRequest,
  { signer, language }: Pick<Ready, 'signer' | 'language'>,
  room: number,
): PdfDict =>
  dictValue({
    Type: nameValue('Sig'),
    Filter: nameValue('Adobe.PPKLite'),
    SubFilter: nameValue('ETSI.CAdES.detached'),
    // A number may be written as any text; the real range takes the place of this one.
    ByteRange: { type: 'number', value: 0, text: BYTE_RANGE },
    Contents: bytesValue(new Uint8Array(room)),
    M: dateValue(request.at),
    Name: textValue(signer.name),
    Reason: textValue(request.reason ?? signedSentence(request.field, language)),
    Reference: request.field === 'facilitator' ? CERTIFICATION : undefined,
  });

/** The objects that a signature adds or changes, the signature itself under the number `first`. */
const signatureObjects = (
  fields: ReportFields,
  request: SignRequest,
  signature: PdfDict,
  appearance: ReadonlyMap<number, NewObject>,
  first: number,
): ReadonlyMap<number, NewObject> => {
  const field = fields.fields[request.field];
  const objects = new Map<number, NewObject>([[first, { value: signature }], ...appearance]);
  const form = refValue(first + 1);
  objects.set(field.number, {
    value: withEntries(field.dict, { V: refValue(first), AP: dictValue({ N: form }) }),
  });
  if (request.field === 'facilitator') {
    // Signatures exist, and the file may only be appended to (ISO 32000-1, table 219).
    objects.set(fields.form.number, {
      value: withEntries(fields.form.dict, { SigFlags: numberValue(3) }),
    });
    const permissions = dictValue({ DocMDP: refValue(first) });
    objects.set(fields.catalog.number, {
      value: withEntries(fields.catalog.dict, { Perms: permissions }),
    });
  }
  return objects;
};

const indexOf = (bytes: Uint8Array, text: string, from: number): number => {
  const wanted = utf8(text);
  for (let at = from; at <= bytes.length - wanted.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new PdfError(say`lacks the place for its signature`);
};

/** Writes the real range and the signature into the places kept for them. */
const fillIn = async (
  bytes: Uint8Array,
  from: number,
  identity: SigningIdentity,
  room: number,
): Promise<void> => {
  const range = indexOf(bytes, BYTE_RANGE, from);
  const gap = indexOf(bytes, `/Contents <${'0'.repeat(64)}`, from) + '/Contents '.length;
  const after = gap + room * 2 + 2;
  const text = `[0 ${gap} ${after} ${bytes.length - after}]`;
  bytes.set(utf8(text.padEnd(BYTE_RANGE.length)), range);
  const covered = joinBytes([bytes.subarray(0, gap), bytes.subarray(after)]);
  const cms = await buildCms(identity, await digestBytes('SHA-256', covered));
  if (cms.length > room) throw new PdfError(say`has too little room for its signature`);
  const digits = Array.from(cms, (byte) => byte.toString(16).padStart(2, '0')).join('');
  bytes.set(utf8(digits), gap + 1);
};

const notReport = (): Result<never, SignError> =>
  fail(
    'not-report',
    say`The file is not a report that Phase One can sign.`,
    say`Export the report again and sign the new file.`,
  );

const checkCertificate = async (
  identity: SigningIdentity,
  { at }: SignRequest,
): Promise<Result<CertificateInfo, SignError>> => {
  const certificate = readCertificate(identity.certificate);
  const signer = await certificateInfo(certificate);
  if (at < signer.validFrom || at > signer.validTo) {
    return fail(
      'certificate',
      say`The certificate of ${signer.name} is valid from ${dayWord(signer.validFrom)} to ${dayWord(signer.validTo)}, not at the time of signing.`,
      say`Check the clock of this computer, or create a new identity.`,
    );
  }
  if (!maySign(certificate)) {
    return fail('certificate', say`The certificate is not meant for signing.`, say`Choose another identity.`);
  }
  return ok(signer);
};

/** Everything that can be wrong before a signature is made. */
const prepare = async (
  bytes: Uint8Array,
  identity: SigningIdentity,
  request: SignRequest,
): Promise<Result<Ready, SignError>> => {
  const checked = await checkCertificate(identity, request);
  if (!checked.ok) return checked;
  const signer = checked.value;
  let file: PdfFile;
  try {
    file = readPdf(bytes);
  } catch {
    return notReport();
  }
  const fields = readReportFields(file);
  if (!fields) return notReport();
  if (fields.fields[request.field].dict.entries.has('V')) {
    return fail(
      'already-signed',
      request.field === 'facilitator'
        ? say`The facilitator has signed this report already.`
        : say`The client has signed this report already.`,
      say`Nothing is to be done.`,
    );
  }
  const ready = { file, fields, signer, language: languageOfReport(file) };
  const sealed = fields.fields.facilitator.dict.entries.has('V');
  if (request.field === 'client') {
    if (sealed) return ok(ready);
    return fail(
      'not-sealed',
      say`The report is not sealed yet; the client signs after the facilitator.`,
      say`Ask the facilitator for the sealed report.`,
    );
  }
  if (readMemory(file)?.options.sealedBy?.fingerprint !== signer.fingerprint) {
    return fail(
      'other-signer',
      say`The report does not say on its cover that ${signer.name} seals it.`,
      say`Export the report again with this identity.`,
    );
  }
  return ok(ready);
};

/**
 * Signs a report in one of its two fields: PAdES baseline B-B (ETSI EN 319 142-1), as a new revision, so that every byte
 * that was there stays. The facilitator's signature comes first and certifies the report: afterwards only the client's
 * signature may be added. Works with keys that cannot leave WebCrypto: ECDSA, or RSA with PKCS#1 v1.5.
 *
 * The time is what this computer's clock says, no time stamp: self-asserted, as the verifier says.
 */
export const signReport = async (
  bytes: Uint8Array,
  identity: SigningIdentity,
  request: SignRequest,
): Promise<Result<Uint8Array, SignError>> => {
  const ready = await prepare(bytes, identity, request);
  if (!ready.ok) return ready;
  const { file, fields, signer, language } = ready.value;
  const { width, height } = fields.fields[request.field];
  const fonts = await fontsFor(request.fonts, `${signer.name} ${signer.organisation}`);
  if (!fonts.ok) return fonts;
  const drawn = drawAppearance(
    { field: request.field, signer, at: request.at, language, width, height },
    fonts.value,
  );
  if (!drawn.ok) return drawn;
  const first = nextNumber(file);
  const certificates = [identity.certificate, ...identity.chain];
  const room = Math.max(ROOM, 4096 + certificates.reduce((sum, der) => sum + der.length, 0));
  const objects = signatureObjects(
    fields,
    request,
    signatureDict(request, { signer, language }, room),
    pageAsForm(drawn.value, first + 1, { width, height }),
    first,
  );
  const signed = appendRevision(file, objects);
  try {
    await fillIn(signed, bytes.length, identity, room);
  } catch {
    return fail(
      'key',
      say`The key of this identity cannot sign.`,
      say`Create a new identity or choose another one.`,
    );
  }
  return ok(signed);
};
