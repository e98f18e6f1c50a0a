import { say } from '#shared/language/say';
import type { Instant } from '#shared/core/dates';
import { toHex } from '#shared/core/bytes';
import {
  bitStringOf,
  childAt,
  childrenOf,
  DerError,
  type DerNode,
  oidOf,
  readDer,
  readDerAt,
  TAG,
} from './der.ts';
import type { CertificateInfo } from './report-api.ts';
import { keyTypeOf } from './public-key.ts';
import { nameText, textOf } from './certificate-name.ts';
import { digestBytes, sameBytes } from './webcrypto.ts';

/** A certificate (X.509, RFC 5280) taken apart; the parts are views of its bytes. */
export type Certificate = {
  readonly der: Uint8Array;
  /** What its issuer signed. */
  readonly toBeSigned: Uint8Array;
  readonly signatureAlgorithm: DerNode;
  readonly signature: Uint8Array;
  readonly serial: DerNode;
  readonly issuer: DerNode;
  readonly subject: DerNode;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  /** SubjectPublicKeyInfo, as WebCrypto imports it. */
  readonly publicKey: Uint8Array;
  readonly extensions: ReadonlyMap<string, Uint8Array>;
};

/** Extensions by their identifier. */
export const EXTENSION = {
  keyUsage: '2.5.29.15',
  alternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
} as const;

/** A time of a certificate. Years of two digits are 1950 to 2049 (RFC 5280, 4.1.2.5.1). @throws DerError */
const timeOf = (node: DerNode): Instant => {
  const text = String.fromCharCode(...node.content);
  const short = node.tag === TAG.utcTime;
  if (!short && node.tag !== TAG.generalizedTime) throw new DerError(say`has no time where one belongs`);
  const full = short ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  if (!match) throw new DerError(say`has a malformed time`);
  const [, year, month, day, hour, minute, second] = match;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  if (Number.isNaN(Date.parse(instant))) throw new DerError(say`has a time that does not exist`);
  return instant as Instant;
};

const readExtensions = (node: DerNode | undefined): ReadonlyMap<string, Uint8Array> => {
  const extensions = new Map<string, Uint8Array>();
  if (!node) return extensions;
  for (const extension of childrenOf(childAt(childrenOf(node), 0, TAG.sequence))) {
    const parts = childrenOf(extension, TAG.sequence);
    const id = oidOf(childAt(parts, 0));
    if (extensions.has(id)) throw new DerError(say`has an extension twice`);
    extensions.set(id, childAt(parts, parts.length - 1, TAG.octetString).content);
  }
  return extensions;
};

/** Takes a certificate apart. @throws DerError when the bytes are not one. */
export const readCertificate = (der: Uint8Array): Certificate => {
  const [body, algorithm, signature] = [0, 1, 2].map((index) =>
    childAt(childrenOf(readDer(der, TAG.sequence)), index),
  ) as [DerNode, DerNode, DerNode];
  const fields = childrenOf(body, TAG.sequence);
  const shift = fields[0]?.tag === 0xa0 ? 1 : 0;
  const validity = childrenOf(childAt(fields, shift + 3, TAG.sequence));
  if (!sameBytes(childAt(fields, shift + 1).raw, algorithm.raw)) {
    throw new DerError(say`names two signature algorithms`);
  }
  return {
    der,
    toBeSigned: body.raw,
    signatureAlgorithm: algorithm,
    signature: bitStringOf(signature),
    serial: childAt(fields, shift, TAG.integer),
    issuer: childAt(fields, shift + 2, TAG.sequence),
    validFrom: timeOf(childAt(validity, 0)),
    validTo: timeOf(childAt(validity, 1)),
    subject: childAt(fields, shift + 4, TAG.sequence),
    publicKey: childAt(fields, shift + 5, TAG.sequence).raw,
    extensions: readExtensions(fields.find(({ tag }) => tag === 0xa3)),
  };
};

/** The e-mail address of the subject's alternative name (RFC 5280, 4.2.1.6), or of its distinguished name. */
const emailOf = (certificate: Certificate): string => {
  const names = certificate.extensions.get(EXTENSION.alternativeName);
  const general = names ? childrenOf(readDer(names, TAG.sequence)) : [];
  const address = general.find(({ tag }) => tag === 0x81);
  return address
    ? textOf({ ...address, tag: TAG.ia5String })
    : nameText(certificate.subject, '1.2.840.113549.1.9.1');
};

/** Whether the key may sign documents: no key usage at all, or digitalSignature or nonRepudiation. */
export const maySign = (certificate: Certificate): boolean => {
  const usage = certificate.extensions.get(EXTENSION.keyUsage);
  if (!usage) return true;
  const bits = readDerAt(usage, 0);
  return bits.tag === TAG.bitString && ((bits.content[1] ?? 0) & 0xc0) !== 0;
};

/** SHA-256 over the certificate, as 16 groups of four upper-case hexadecimal digits: short enough to read aloud. */
export const fingerprintOf = async (der: Uint8Array): Promise<string> => {
  const digits = toHex(await digestBytes('SHA-256', der)).toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join(' ');
};

/** A certificate in words. @throws DerError when it cannot be put into words. */
export const certificateInfo = async (certificate: Certificate): Promise<CertificateInfo> => {
  const commonName = '2.5.4.3';
  const organisation = '2.5.4.10';
  const issuer = [nameText(certificate.issuer, commonName), nameText(certificate.issuer, organisation)];
  return {
    name: nameText(certificate.subject, commonName),
    organisation: nameText(certificate.subject, organisation),
    email: emailOf(certificate),
    fingerprint: await fingerprintOf(certificate.der),
    serial: toHex(certificate.serial.content).toUpperCase(),
    issuer: issuer.filter((part) => part !== '').join(', '),
    selfSigned: sameBytes(certificate.issuer.raw, certificate.subject.raw),
    validFrom: certificate.validFrom,
    validTo: certificate.validTo,
    keyType: keyTypeOf(certificate.publicKey),
  };
};
