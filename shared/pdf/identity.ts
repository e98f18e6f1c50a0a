import { say } from '#shared/language/say';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { type Instant, YEAR_RANGE } from '#shared/core/dates';
import { err, ok, type Result } from '#shared/core/result';
import { readCertificateInfo } from './certificate-file.ts';
import type { CertificateInfo, IdentityError, IdentitySubject, SigningIdentity } from './report-api.ts';
import { signBytes } from './public-key.ts';
import { digestBytes, webCrypto } from './webcrypto.ts';

export { certificateToPem, pemToDer } from './pem.ts';
export { readCertificateInfo } from './certificate-file.ts';

const NAME_LIMIT = 64;

const invalid = (message: string, todo: string): Result<never, IdentityError> =>
  err({ code: 'invalid', message, todo });

const isTooLong = (text: string): boolean => Array.from(text).length > NAME_LIMIT;

const hasUnseen = (text: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text);

const nameProblem = (name: string): Result<never, IdentityError> | null => {
  if (isTooLong(name)) {
    return invalid(say`The name has more than ${NAME_LIMIT} characters.`, say`Shorten the name.`);
  }
  return hasUnseen(name)
    ? invalid(say`The name holds characters that cannot be seen.`, say`Type the name again.`)
    : null;
};

const organisationProblem = (organisation: string): Result<never, IdentityError> | null => {
  if (isTooLong(organisation)) {
    return invalid(
      say`The organisation has more than ${NAME_LIMIT} characters.`,
      say`Shorten the organisation.`,
    );
  }
  return hasUnseen(organisation)
    ? invalid(say`The organisation holds characters that cannot be seen.`, say`Type the organisation again.`)
    : null;
};

/**
 * Whether a certificate can be made for a person, and the person's details trimmed. A name and an e-mail address are
 * needed: without an address, standard programs cannot be told to trust a self-signed certificate. Name and organisation
 * have at most 64 characters (X.520), the address only ASCII (RFC 5280, 4.2.1.6).
 */
export const checkSubject = (subject: IdentitySubject): Result<IdentitySubject, IdentityError> => {
  const [name, organisation, email] = [subject.name, subject.organisation, subject.email].map((text) =>
    text.normalize('NFC').trim(),
  ) as [string, string, string];
  if (name === '')
    return invalid(say`The name is missing.`, say`Enter the name that shall stand in the report.`);
  const problem = nameProblem(name) ?? organisationProblem(organisation);
  if (problem) return problem;
  if (!/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(email)) {
    return email === ''
      ? invalid(
          say`The e-mail address is missing.`,
          say`Enter the address that shall stand in the certificate.`,
        )
      : invalid(say`The e-mail address is not one.`, say`Enter an address such as ana@example.org.`);
  }
  return ok({ name, organisation, email });
};

/** A distinguished name. Built by hand because the library writes all parts as one, joined by "+". */
const nameOf = ({ name, organisation }: IdentitySubject): pkijs.RelativeDistinguishedNames => {
  const parts: [string, string][] = [['2.5.4.3', name]];
  if (organisation !== '') parts.push(['2.5.4.10', organisation]);
  const sequence = new asn1.Sequence({
    value: parts.map(([type, value]) => {
      const part = new asn1.Sequence({
        value: [new asn1.ObjectIdentifier({ value: type }), new asn1.Utf8String({ value })],
      });
      return new asn1.Set({ value: [part] });
    }),
  });
  return pkijs.RelativeDistinguishedNames.fromBER(sequence.toBER(false));
};

const extension = (id: string, critical: boolean, value: asn1.BaseBlock): pkijs.Extension =>
  new pkijs.Extension({ extnID: id, critical, extnValue: value.toBER(false) });

/** What lets NSS (Firefox, LibreOffice, poppler) and OpenSSL accept the certificate for signing documents. */
const extensionsOf = async (email: string, publicKey: pkijs.PublicKeyInfo): Promise<pkijs.Extension[]> => {
  const keyBits = new Uint8Array(publicKey.subjectPublicKey.valueBlock.valueHexView);
  const keyId = (await digestBytes('SHA-256', keyBits)).slice(0, 20);
  const digitalSignatureAndNonRepudiation = new Uint8Array([0xc0]).buffer;
  const address = new pkijs.GeneralName({ type: 1, value: email });
  return [
    extension('2.5.29.19', true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    extension(
      '2.5.29.15',
      true,
      new asn1.BitString({ valueHex: digitalSignatureAndNonRepudiation, unusedBits: 6 }),
    ),
    extension(
      '2.5.29.37',
      false,
      // documentSigning (RFC 9336) and emailProtection, the only purpose that NSS knows for documents.
      new pkijs.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4'] }).toSchema(),
    ),
    extension('2.5.29.17', false, new pkijs.GeneralNames({ names: [address] }).toSchema()),
    extension('2.5.29.14', false, new asn1.OctetString({ valueHex: keyId.buffer })),
  ];
};

/** UTCTime up to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
const timeOf = (at: Date): pkijs.Time =>
  new pkijs.Time({
    type: at.getUTCFullYear() < 2050 ? pkijs.TimeType.UTCTime : pkijs.TimeType.GeneralizedTime,
    value: at,
  });

/** A positive serial number of 16 random bytes, which CAs use so that nobody can guess it (RFC 5280, 4.1.2.2). */
const newSerial = (): asn1.Integer => {
  const bytes = webCrypto().getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return new asn1.Integer({ valueHex: bytes.buffer });
};

/** When a certificate is valid. `years` is whole, at least 1. */
export type IdentityTerm = {
  readonly validFrom: Instant;
  readonly years: number;
  /** Whether the private key may leave WebCrypto; needed for a PKCS#12 file, refused for a key kept in the app. */
  readonly extractable: boolean;
};

/**
 * A new identity: an ECDSA P-256 key and a self-signed certificate for it that says who it is, may sign documents and
 * e-mail, and may not issue certificates. Self-signed means that it proves nothing by itself: the other side compares
 * the fingerprint once.
 *
 * @throws TypeError when `checkSubject` refuses the subject or the term is not one.
 */
export const createIdentity = async (
  subject: IdentitySubject,
  { validFrom, years, extractable }: IdentityTerm,
): Promise<SigningIdentity> => {
  const checked = checkSubject(subject);
  if (!checked.ok) throw new TypeError(checked.error.message);
  const start = new Date(Math.floor(Date.parse(validFrom) / 1000) * 1000);
  const end = new Date(start);
  end.setUTCFullYear(start.getUTCFullYear() + years);
  if (!(years >= 1) || !(end.getUTCFullYear() <= YEAR_RANGE.last)) throw new TypeError('no such term');
  const pair = await webCrypto().subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, extractable, [
    'sign',
    'verify',
  ]);
  const publicKey = pkijs.PublicKeyInfo.fromBER(await webCrypto().subtle.exportKey('spki', pair.publicKey));
  const ecdsaWithSha256 = new pkijs.AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' });
  const name = nameOf(checked.value);
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: newSerial(),
    signature: ecdsaWithSha256,
    signatureAlgorithm: ecdsaWithSha256,
    issuer: name,
    subject: name,
    notBefore: timeOf(start),
    notAfter: timeOf(end),
    subjectPublicKeyInfo: publicKey,
    extensions: await extensionsOf(checked.value.email, publicKey),
  });
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER(false));
  const signature = await signBytes(pair.privateKey, certificate.tbsView);
  certificate.signatureValue = new asn1.BitString({ valueHex: signature.buffer });
  return {
    certificate: new Uint8Array(certificate.toSchema(true).toBER(false)),
    chain: [],
    privateKey: pair.privateKey,
  };
};

/**
 * A certificate (DER) that is known to be one, in words: of an identity of our own. For certificates from outside there
 * is {@link readCertificateInfo}.
 *
 * @throws TypeError when the bytes are not a certificate.
 */
export const describeCertificate = async (der: Uint8Array): Promise<CertificateInfo> => {
  const info = await readCertificateInfo(der);
  if (!info.ok) throw new TypeError(info.error.message);
  return info.value;
};
