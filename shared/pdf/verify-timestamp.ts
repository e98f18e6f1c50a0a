import { say } from '#shared/language/say';
import type { Instant } from '#shared/core/dates';
import { certificateInfo, maySign, readCertificate } from './certificate.ts';
import { nameIn } from './pdf-values.ts';
import type { CertificateInfo, SignatureReport, VerifyCheck } from './report-api.ts';
import { findOtherChange } from './revision-changes.ts';
import { coverageOf, type Coverage } from './signature-place.ts';
import { mayStampTime, readTimestampToken, type TimestampToken } from './timestamp-token.ts';
import { boundCheck, checkOf, isTrusted, rangeCheck, readOr, signatureCheck } from './verify-cms.ts';
import type { SignatureContext } from './verify-signature.ts';
import { dayWord } from './verify-words.ts';
import { digestBytes, joinBytes, sameBytes } from './webcrypto.ts';

const DAY = 86_400_000;

const formCheck = ({ signature: { dict } }: SignatureContext): VerifyCheck => {
  const form = nameIn(dict, 'SubFilter') ?? say`none##form`;
  return form === 'ETSI.RFC3161' && !dict.entries.has('Reference')
    ? checkOf('form', 'pass', say`The time stamp is of the kind that is accepted.`, form)
    : checkOf('form', 'fail', say`The time stamp is of a kind that is not accepted.`, form);
};

const changesCheck = ({ file, since, signature, field }: SignatureContext): VerifyCheck => {
  const other = findOtherChange(file, since, signature.revision, { field, certifies: false, stamps: true });
  return other
    ? checkOf('changes', 'fail', say`More than this time stamp was added to the report.`, other)
    : checkOf(
        'changes',
        'pass',
        say`Nothing but this time stamp was added at that time.`,
        say`revision adds only an unseen field and DSS`,
      );
};

/** Both digests: of the file, which the authority was shown, and of its statement, which its signature is over. */
const digestCheck = async (
  { cms, statement, imprint }: TimestampToken,
  { covered }: Coverage,
): Promise<VerifyCheck> => {
  const shown = await digestBytes(imprint.digestName, joinBytes(covered));
  if (!sameBytes(shown, imprint.hash)) {
    return checkOf(
      'digest',
      'fail',
      say`The time stamp was made for another file, or the report was changed after it.`,
      say`${imprint.digestName} imprint differs`,
    );
  }
  return sameBytes(await digestBytes(cms.digestName, statement), cms.messageDigest)
    ? checkOf(
        'digest',
        'pass',
        say`The time stamp was made for this file.`,
        say`${imprint.digestName} imprint matches`,
      )
    : checkOf(
        'digest',
        'fail',
        say`The time stamp was damaged or forged.`,
        say`${cms.digestName} digest differs`,
      );
};

const authorityCheck = ({ cms, at }: TimestampToken, signer: CertificateInfo): VerifyCheck => {
  if (!mayStampTime(cms.certificate) || !maySign(readCertificate(cms.certificate))) {
    return checkOf(
      'authority',
      'fail',
      say`The time stamp is not by an authority for time stamps.`,
      say`extendedKeyUsage is not timeStamping alone`,
    );
  }
  const term = say`${signer.validFrom} to ${signer.validTo}; genTime is ${at}`;
  return at >= signer.validFrom && at <= signer.validTo
    ? checkOf('authority', 'pass', say`The time stamp is by an authority for time stamps.`, term)
    : checkOf('authority', 'fail', say`The certificate of the authority was not valid at that time.`, term);
};

/** Clocks differ, but nobody has signed a day after the time stamp over the signature. */
const orderCheck = (at: Instant, earlier: readonly SignatureReport[]): VerifyCheck => {
  const late = earlier.find((report) => report.at && Date.parse(report.at) > Date.parse(at) + DAY);
  return late
    ? checkOf(
        'order',
        'fail',
        say`A signature states a later time than the time stamp that was made over it.`,
        `${late.field} ${late.at ?? ''}, genTime ${at}`,
      )
    : checkOf('order', 'pass', say`The signatures before it state earlier times.`, `genTime ${at}`);
};

const timeCheck = (at: Instant, now: Instant): VerifyCheck =>
  Date.parse(at) > Date.parse(now) + DAY
    ? checkOf(
        'time',
        'unknown',
        say`The time of the stamp lies in the future: one of the two clocks is wrong.`,
        say`genTime ${at}, now ${now}`,
      )
    : checkOf(
        'time',
        'pass',
        say`The report was as it is now on ${dayWord(at)} at ${at.slice(11, 16)} UTC, as the authority says.`,
        `genTime ${at}`,
      );

const trustCheck = (trusted: boolean, signer: CertificateInfo): VerifyCheck =>
  trusted
    ? checkOf('trust', 'pass', say`You trust the certificate of ${signer.name}.`, signer.fingerprint)
    : checkOf(
        'trust',
        'unknown',
        signer.name
          ? say`Whether the clock is really that of ${signer.name} is not known here.`
          : say`Whether the clock is really that of the authority named is not known here.`,
        signer.fingerprint,
      );

type Answer = Pick<SignatureReport, 'signer' | 'certificate' | 'at' | 'trust' | 'checks'>;

const NOTHING = { signer: null, certificate: null, at: null, trust: 'unknown' } as const;

const answerToken = async (
  { request }: SignatureContext,
  coverage: Coverage,
  earlier: readonly SignatureReport[],
): Promise<Answer> => {
  const token = readOr(readTimestampToken, coverage.container);
  if (typeof token === 'string') {
    const check = checkOf(
      'signature',
      'fail',
      say`The time stamp was damaged or is of an unknown kind.`,
      token,
    );
    return { ...NOTHING, checks: [check] };
  }
  const { cms, at } = token;
  const signer = await certificateInfo(readCertificate(cms.certificate));
  const trusted = await isTrusted(cms, request.trusted, at);
  const checks = [
    await digestCheck(token, coverage),
    await signatureCheck(cms),
    await boundCheck(cms),
    authorityCheck(token, signer),
    orderCheck(at, earlier),
    timeCheck(at, request.now),
    trustCheck(trusted, signer),
  ];
  return { signer, certificate: cms.certificate, at, trust: trusted ? 'pinned' : 'unknown', checks };
};

/**
 * Checks one time stamp over the document (ISO 32000-2, 12.8.5; ETSI EN 319 142-1, 5.4.3; RFC 3161): that it covers the
 * file exactly, was made for it, is whole, is by a certificate for time stamps valid then, came with nothing else, and was
 * not made before the signatures it covers. Whether the authority is one that the reader trusts is said and decides
 * nothing: a stamp by a stranger takes nothing away from the signatures.
 *
 * @param earlier the signatures and time stamps before it.
 */
export const verifyTimestampField = async (
  context: SignatureContext,
  earlier: readonly SignatureReport[],
): Promise<SignatureReport> => {
  const { file, title, signature } = context;
  const coverage = coverageOf(file, signature);
  const covers = typeof coverage !== 'string';
  const first = [rangeCheck(covers ? null : coverage), formCheck(context), changesCheck(context)];
  const { checks: further, ...answer }: Answer = covers
    ? await answerToken(context, coverage, earlier)
    : { ...NOTHING, checks: [] };
  const checks = [...first, ...further];
  return {
    kind: 'timestamp',
    field: title,
    ...answer,
    coversWholeFile: covers && signature.revision === file.revisions.length - 1,
    certifying: false,
    valid: checks.every(({ outcome }) => outcome !== 'fail'),
    checks,
  };
};

/**
 * Says with each signature that a good time stamp was made over that somebody else confirms its time as the latest one.
 * The verdict stays: whose clock it is may be unknown here.
 *
 * @param reports all of a file, in the order in which they were made.
 */
export const confirmTimes = (reports: readonly SignatureReport[]): readonly SignatureReport[] =>
  reports.map((report, index) => {
    const stamp = reports.slice(index + 1).find(({ kind, valid }) => kind === 'timestamp' && valid);
    if (report.kind !== 'signature' || !stamp?.at) return report;
    const day = dayWord(stamp.at);
    const confirmed = say`The clock of the signer said so; a time stamp says that it was not later than ${day}.`;
    const checks = report.checks.map((check) =>
      check.id === 'time' && check.outcome === 'pass'
        ? checkOf('time', 'pass', confirmed, `${check.technical}; genTime ${stamp.at ?? ''}`)
        : check,
    );
    return { ...report, checks };
  });
