import { say } from '#shared/language/say';
import { type Instant, instantSchema } from '#shared/core/dates';
import { EXTENSION, readCertificate } from './certificate.ts';
import { readSignedData, type SignedData } from './cms.ts';
import { childAt, childrenOf, DerError, type DerNode, oidOf, readDer, smallIntegerOf, TAG } from './der.ts';
import { DIGESTS } from './public-key.ts';

/** A time stamp of an authority (RFC 3161) taken apart. */
export type TimestampToken = {
  readonly cms: SignedData;
  /** What the authority signed: the statement itself, as bytes. */
  readonly statement: Uint8Array;
  /** The digest that was presented to the authority. */
  readonly imprint: { readonly digestName: string; readonly hash: Uint8Array };
  /** When the authority saw the digest, to the millisecond at best. */
  readonly at: Instant;
};

/** The content of a time stamp (RFC 3161, 2.4.2), and the purpose its authority's certificate must have (2.3). */
const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** GeneralizedTime in UTC with at most milliseconds kept; DER allows no trailing zeros, which changes nothing here. */
const generalizedTime = (node: DerNode): Instant => {
  const text = String.fromCharCode(...node.content.subarray(0, 40));
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  if (node.tag !== TAG.generalizedTime || !match) throw new DerError(say`has a malformed time`);
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const thousandths = fraction.slice(0, 3).padEnd(3, '0');
  const instant = instantSchema.safeParse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`,
  );
  if (!instant.success) throw new DerError(say`has a time that does not exist`);
  return instant.data;
};

/**
 * Takes a time stamp apart.
 *
 * @throws DerError when it is not one, uses a digest that is not accepted, or is of an unknown version.
 */
export const readTimestampToken = (der: Uint8Array): TimestampToken => {
  const cms = readSignedData(der, { contentType: TIMESTAMP_INFO, version: 3 });
  if (!cms.content) throw new DerError(say`lacks its content`);
  const parts = childrenOf(readDer(cms.content, TAG.sequence));
  if (smallIntegerOf(childAt(parts, 0)) !== 1) throw new DerError(say`has an unknown form`);
  childAt(parts, 1, TAG.oid);
  const [algorithm, hash] = childrenOf(childAt(parts, 2, TAG.sequence));
  if (!algorithm || hash?.tag !== TAG.octetString) throw new DerError(say`lacks the digest of the content`);
  const digestName = DIGESTS.get(oidOf(childAt(childrenOf(algorithm, TAG.sequence), 0)));
  if (!digestName) throw new DerError(say`uses a digest that is not accepted`);
  childAt(parts, 3, TAG.integer);
  return {
    cms,
    statement: cms.content,
    imprint: { digestName, hash: hash.content },
    at: generalizedTime(childAt(parts, 4)),
  };
};

/**
 * Whether a certificate is one of an authority for time stamps: that purpose, and no other (RFC 3161, 2.3). A certificate
 * for anything else would let everybody who has one tell the time. Never throws.
 */
export const mayStampTime = (der: Uint8Array): boolean => {
  try {
    const purposes = readCertificate(der).extensions.get(EXTENSION.extendedKeyUsage);
    if (!purposes) return false;
    const names = childrenOf(readDer(purposes, TAG.sequence)).map(oidOf);
    return names.length === 1 && names[0] === TIME_STAMPING;
  } catch {
    return false;
  }
};
