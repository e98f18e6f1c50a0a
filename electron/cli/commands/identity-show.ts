import type { Instant } from '#shared/core/dates';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { type ReadCertificate, readCertificateFile } from '#shared/pdf/certificate-file';
import { termAt } from '#shared/pdf/certificate-term';
import { describeCertificate } from '#shared/pdf/identity';
import { importPkcs12 } from '#shared/pdf/pkcs12';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { aboutFile, readLimited } from '../files.ts';
import type { CommandSpec, Values } from '../options.ts';
import { type Outcome, plain, type World } from '../outcome.ts';
import { PASSPHRASE_OPTION, readPassphrase } from '../passphrase.ts';

const LIMIT = 1024 * 1024;

const STATES: Readonly<Record<ReturnType<typeof termAt>['state'], string>> = {
  'not-begun': 'not valid yet',
  valid: 'valid',
  ending: 'valid, ends soon',
  over: 'ended',
};

/** The certificates of a file: of an identity file the signer's first, then its chain. */
const readCertificates = async (
  values: Values,
  world: World,
): Promise<Result<readonly CertificateInfo[], PlainError>> => {
  const path = values.text('file');
  const bytes = await readLimited(path, LIMIT, 'an identity or certificate file');
  if (!bytes.ok) return bytes;
  if (!values.has('passphrase-env')) {
    const read = aboutFile(path, await readCertificateFile(bytes.value));
    return read.ok ? ok(read.value.map(({ info }: ReadCertificate) => info)) : read;
  }
  const passphrase = readPassphrase(values, world);
  if (!passphrase.ok) return passphrase;
  const opened = aboutFile(path, await importPkcs12(bytes.value, passphrase.value));
  if (!opened.ok) return opened;
  const { certificate, chain } = opened.value;
  return ok(await Promise.all([certificate, ...chain].map(describeCertificate)));
};

const linesOf = (info: CertificateInfo, now: Instant): readonly string[] => {
  const { state, daysLeft } = termAt(info, now);
  const left = state === 'ending' || state === 'valid' ? `, ${daysLeft} days left` : '';
  return [
    ['Name', info.name],
    ['Organisation', info.organisation],
    ['E-mail', info.email],
    ['Fingerprint (SHA-256)', info.fingerprint],
    ['Valid', `${info.validFrom.slice(0, 10)} to ${info.validTo.slice(0, 10)}: ${STATES[state]}${left}`],
    ['Key', info.keyType],
    ['Issued by', info.selfSigned ? 'itself; compare the fingerprint' : info.issuer],
    ['Serial number', info.serial],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`${label.padEnd(23)}${plain(text)}`]));
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const certificates = await readCertificates(values, world);
  if (!certificates.ok) return certificates;
  const now = world.now().toISOString() as Instant;
  const [leaf] = certificates.value;
  const state = leaf ? termAt(leaf, now).state : 'over';
  const isValid = state === 'valid' || state === 'ending';
  const text = values.has('json')
    ? JSON.stringify(
        {
          format: 'phase-one-identity',
          version: 1,
          certificates: certificates.value.map((info) => ({ ...info, term: termAt(info, now) })),
        },
        null,
        2,
      )
    : certificates.value.map((info) => linesOf(info, now).join('\n')).join('\n\n');
  return ok({ text, exitCode: isValid ? 0 : 1 });
};

export const identityShowCommand: CommandSpec = {
  name: 'identity show',
  summary: 'Shows who an identity or a certificate belongs to, its fingerprint, its term and its key.',
  file: 'ID.p12|CERT',
  options: [
    {
      ...PASSPHRASE_OPTION,
      help: 'For a PKCS#12 file: the variable that holds its passphrase.',
      required: false,
    },
    { name: 'json', help: 'Answer as JSON; "version" says which form.' },
  ],
  notes: [
    'A certificate may be text (.pem) or bytes (.cer); the chain of an identity follows it.',
    'Exit code: 0 valid now; 1 ended or not valid yet; 2 the file could not be read.',
    'Example: phase-one identity show me.p12 --passphrase-env PASS',
  ],
  run,
};
