import { say } from '#shared/language/say';
import { type Instant, instantSchema } from '#shared/core/dates';
import { certificateInfo, maySign, readCertificate } from './certificate.ts';
import { type Cms, readCms } from './cms.ts';
import type { PdfFile } from './pdf-file.ts';
import { entryOf, nameIn, type PdfDict, textOfString } from './pdf-values.ts';
import type { CertificateInfo, SignatureReport, VerifyCheck, VerifyRequest } from './report-api.ts';
import { findOtherChange } from './revision-changes.ts';
import { coverageOf, type Coverage, type PlacedSignature } from './signature-place.ts';
import { boundCheck, checkOf, isTrusted, rangeCheck, readOr, signatureCheck } from './verify-cms.ts';
import { digestBytes, joinBytes, sameBytes } from './webcrypto.ts';

/** A signature in the context of its file. */
export type SignatureContext = {
  readonly file: PdfFile;
  readonly title: string;
  readonly field: number;
  readonly signature: PlacedSignature;
  /** The revision that the signature before this one ended, or the first of the file. */
  readonly since: number;
  readonly request: VerifyRequest;
};

/** A moment as PDF writes it (ISO 32000-1, 7.9.4), as an instant; null when it is none. */
export const readPdfDate = (text: string): Instant | null => {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'?00'?)?|([+-])(\d\d)'?(\d\d)'?)?$/.exec(
    text,
  );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, sign, hours = '0', minutes = '0'] = match;
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  if (Number.isNaN(local)) return null;
  const instant = instantSchema.safeParse(new Date(local - shift).toISOString());
  return instant.success ? instant.data : null;
};

const timeOf = (dict: PdfDict): Instant | null => {
  const stored = entryOf(dict, 'M', 'string');
  return stored ? readPdfDate(textOfString(stored)) : null;
};

/**
 * What a certifying signature permits to be done to its file afterwards (DocMDP, ISO 32000-2, 12.8.2.2): 1 nothing, 2 to
 * sign. Null where it certifies nothing, or permits more.
 */
export const certificationOf = (file: PdfFile, { dict, number }: PlacedSignature): 1 | 2 | null => {
  const catalogs = file.revisions.flatMap(({ objects }) => [...objects.values()]);
  const named = catalogs.some(({ value }) => {
    if (value.type !== 'dict' || nameIn(value, 'Type') !== 'Catalog') return false;
    const permissions = entryOf(value, 'Perms', 'dict');
    return entryOf(permissions, 'DocMDP', 'ref')?.number === number;
  });
  const [reference] = entryOf(dict, 'Reference', 'array')?.items ?? [];
  const method = reference?.type === 'dict' ? reference : undefined;
  const level = entryOf(entryOf(method, 'TransformParams', 'dict'), 'P', 'number')?.value;
  if (!named || nameIn(method, 'TransformMethod') !== 'DocMDP') return null;
  return level === 1 || level === 2 ? level : null;
};

const digestCheck = async (cms: Cms, { covered }: Coverage): Promise<VerifyCheck> => {
  const digest = await digestBytes(cms.digestName, joinBytes(covered));
  return sameBytes(digest, cms.messageDigest)
    ? checkOf('digest', 'pass', say`What was signed is unchanged.`, say`${cms.digestName} digest matches`)
    : checkOf(
        'digest',
        'fail',
        say`The report was changed after it was signed.`,
        say`${cms.digestName} digest differs`,
      );
};

const validityCheck = (cms: Cms, signer: CertificateInfo, at: Instant | null): VerifyCheck => {
  const term = at
    ? say`${signer.validFrom} to ${signer.validTo}; M is ${at}`
    : say`${signer.validFrom} to ${signer.validTo}; M is missing`;
  if (!maySign(readCertificate(cms.certificate))) {
    return checkOf('validity', 'fail', say`The certificate is not meant for signing.`, 'keyUsage');
  }
  if (!at) return checkOf('validity', 'fail', say`The signature does not say when it was made.`, term);
  return at >= signer.validFrom && at <= signer.validTo
    ? checkOf('validity', 'pass', say`The certificate was valid at the time that the signer states.`, term)
    : checkOf(
        'validity',
        'fail',
        say`The certificate was not valid at the time that the signer states.`,
        term,
      );
};

/** The stated time is the signer's word. One in the future cannot be right, but this computer's clock may be the wrong one. */
const timeCheck = (at: Instant | null, now: Instant): VerifyCheck => {
  const dayLater = new Date(Date.parse(now) + 86_400_000).toISOString();
  return at && at > dayLater
    ? checkOf(
        'time',
        'unknown',
        say`The stated time lies in the future: one of the two clocks is wrong.`,
        say`M ${at}, now ${now}`,
      )
    : checkOf(
        'time',
        'pass',
        say`The time is what the clock of the signer said; nobody else confirms it.`,
        `M ${at ?? ''}`,
      );
};

const trustCheck = (trusted: boolean, signer: CertificateInfo, required: boolean): VerifyCheck =>
  trusted
    ? checkOf('trust', 'pass', say`You trust the certificate of ${signer.name}.`, signer.fingerprint)
    : checkOf(
        'trust',
        required ? 'fail' : 'unknown',
        signer.name
          ? say`Whether this is really ${signer.name} is not known here: compare the fingerprint with them.`
          : say`Whether this is really the person named is not known here: compare the fingerprint with them.`,
        signer.fingerprint,
      );

const formCheck = ({ dict }: PlacedSignature): VerifyCheck => {
  const form = nameIn(dict, 'SubFilter') ?? say`none##form`;
  const known = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'].includes(form);
  return known && nameIn(dict, 'Type') === 'Sig'
    ? checkOf('form', 'pass', say`The signature is of a kind that is accepted (PAdES).`, form)
    : checkOf('form', 'fail', say`The signature is of a kind that is not accepted.`, form);
};

const changesCheck = (context: SignatureContext, certifies: boolean): VerifyCheck => {
  const { file, since, signature, field } = context;
  const other = findOtherChange(file, since, signature.revision, { field, certifies });
  return other
    ? checkOf('changes', 'fail', say`More than this signature was added to the report.`, other)
    : checkOf(
        'changes',
        'pass',
        say`Nothing but this signature was added at that time.`,
        say`revision adds only V, AP, Perms, SigFlags`,
      );
};

type Answer = Pick<SignatureReport, 'signer' | 'certificate' | 'trust' | 'checks'>;

const answerCms = async (context: SignatureContext, coverage: Coverage): Promise<Answer> => {
  const { request, signature } = context;
  const cms = readOr(readCms, coverage.container);
  if (typeof cms === 'string') {
    const check = checkOf('signature', 'fail', say`The signature was damaged or is of an unknown kind.`, cms);
    return { signer: null, certificate: null, trust: 'unknown', checks: [check] };
  }
  const at = timeOf(signature.dict);
  const signer = await certificateInfo(readCertificate(cms.certificate));
  const trusted = await isTrusted(cms, request.trusted, at);
  const checks = [
    await digestCheck(cms, coverage),
    await signatureCheck(cms),
    await boundCheck(cms),
    validityCheck(cms, signer, at),
    timeCheck(at, request.now),
    trustCheck(trusted, signer, request.requireTrust === true),
  ];
  return { signer, certificate: cms.certificate, trust: trusted ? 'pinned' : 'unknown', checks };
};

/** Checks one signature of a file. Never throws for what a file can hold. */
export const verifySignatureField = async (context: SignatureContext): Promise<SignatureReport> => {
  const { file, title, signature } = context;
  const coverage = coverageOf(file, signature);
  const certifying = certificationOf(file, signature) !== null;
  const first = [
    rangeCheck(typeof coverage === 'string' ? coverage : null),
    formCheck(signature),
    changesCheck(context, certifying),
  ];
  const answer: Answer =
    typeof coverage === 'string'
      ? { signer: null, certificate: null, trust: 'unknown', checks: [] }
      : await answerCms(context, coverage);
  const checks = [...first, ...answer.checks];
  return {
    kind: 'signature',
    field: title,
    signer: answer.signer,
    certificate: answer.certificate,
    at: timeOf(signature.dict),
    coversWholeFile: typeof coverage !== 'string' && signature.revision === file.revisions.length - 1,
    certifying,
    trust: answer.trust,
    valid: checks.every(({ outcome }) => outcome !== 'fail'),
    checks,
  };
};
