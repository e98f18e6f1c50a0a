import { basename } from 'node:path';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { CERTIFICATE_SIZE_LIMIT, readCertificateFile } from '#shared/pdf/certificate-file';
import { certificateToPem } from '#shared/pdf/identity';
import type { SignatureField, SignatureReport, Verification, VerifyCheck } from '#shared/pdf/report-api';
import { aboutFile, readLimited } from '../files.ts';
import type { CommandSpec, Values } from '../options.ts';
import { fail, type Outcome, plain, type World } from '../outcome.ts';
import { readReport } from '../read-report.ts';

const readCertificates = async (path: string): Promise<Result<readonly Uint8Array[], PlainError>> => {
  const bytes = await readLimited(path, CERTIFICATE_SIZE_LIMIT, 'a certificate file');
  if (!bytes.ok) return bytes;
  const certificates = aboutFile(path, await readCertificateFile(bytes.value));
  return certificates.ok ? ok(certificates.value.map(({ der }) => der)) : certificates;
};

const OUTCOME_WORDS: Readonly<Record<VerifyCheck['outcome'], string>> = {
  pass: 'Holds',
  fail: 'FAILS',
  unknown: 'Unknown',
};

const VERDICT_WORDS: Readonly<Record<Verification['verdict'], string>> = {
  valid: 'VALID',
  invalid: 'NOT VALID',
  unsigned: 'NOT SIGNED',
};

const checkLines = (checks: readonly VerifyCheck[]): readonly string[] =>
  checks.map(({ outcome, statement }) => `  ${OUTCOME_WORDS[outcome].padEnd(8)} ${plain(statement)}`);

const signatureLines = (signature: SignatureReport): readonly string[] => {
  const { kind, signer, at, field, valid, checks } = signature;
  const isStamp = kind === 'timestamp';
  const name = signer ? [signer.name, signer.organisation].map(plain).filter(Boolean).join(', ') : 'unknown';
  return [
    '',
    `${isStamp ? 'Time stamp' : 'Signature'} "${plain(field)}" by ${name}: ${valid ? 'holds' : 'DOES NOT HOLD'}`,
    ...(at === null
      ? []
      : [isStamp ? `  Stamped at ${at}, as the authority says.` : `  Signed at ${at}, as the signer says.`]),
    ...(signer ? [`  Fingerprint (SHA-256): ${signer.fingerprint}`] : []),
    ...checkLines(checks),
  ];
};

const toText = (path: string, verification: Verification): string =>
  [
    `${plain(basename(path))}: ${VERDICT_WORDS[verification.verdict]}`,
    plain(verification.summary),
    ...verification.signatures.flatMap(signatureLines),
    '',
    'The whole file',
    ...checkLines(verification.checks),
  ].join('\n');

/** The documented shape of `--json`. It only grows; a change of what is there raises `version`. */
const toJson = (path: string, verification: Verification): string => {
  const { sessionFile, ...rest } = verification;
  const signatures = rest.signatures.map(({ certificate, ...signature }) => ({
    ...signature,
    certificate: certificate && certificateToPem(certificate),
  }));
  const answer = { format: 'phase-one-verify', version: 1, file: basename(path), ...rest, signatures };
  return JSON.stringify({ ...answer, sessionAttached: sessionFile !== null }, null, 2);
};

const FIELDS: readonly SignatureField[] = ['facilitator', 'client'];

const isField = (name: string): name is SignatureField => FIELDS.some((field) => field === name);

/** The signers that the caller knows to have signed: only so can a report that was rolled back be told. */
const readExpected = (names: readonly string[]): Result<readonly SignatureField[], PlainError> => {
  const fields = names.filter(isField);
  const stranger = names.find((name) => !isField(name));
  return stranger === undefined
    ? ok(fields)
    : fail('usage', `"${plain(stranger)}" signs no report.`, `Expect ${FIELDS.join(' or ')}.`);
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const path = values.text('file');
  const trusted: Uint8Array[] = [];
  for (const certificatePath of values.all('trust')) {
    const certificates = await readCertificates(certificatePath);
    if (!certificates.ok) return certificates;
    trusted.push(...certificates.value);
  }
  const expected = readExpected(values.all('expect'));
  if (!expected.ok) return expected;
  const report = await readReport(path, world, { trusted, expected: expected.value });
  if (!report.ok) return report;
  const { verification } = report.value;
  return ok({
    text: values.has('json') ? toJson(path, verification) : toText(path, verification),
    exitCode: verification.verdict === 'valid' ? 0 : 1,
  });
};

export const verifyCommand: CommandSpec = {
  name: 'verify',
  summary: 'Checks a report: who signed it, whether anything changed since, and whether its figures follow.',
  file: 'REPORT.pdf',
  options: [
    {
      name: 'trust',
      value: 'CERT',
      many: true,
      help: 'A certificate that you trust (.pem or .cer); then every signer has to be one of them.',
    },
    {
      name: 'expect',
      value: 'SIGNER',
      many: true,
      help: 'Who you know to have signed: facilitator or client. Without the signature it is not valid.',
    },
    { name: 'json', help: 'Answer as JSON; "version" says which form.' },
  ],
  notes: [
    'Exit code: 0 valid; 1 not valid or not signed; 2 the file could not be read.',
    'Example: phase-one verify intake.pdf --trust ana-ruiz.pem',
  ],
  run,
};
