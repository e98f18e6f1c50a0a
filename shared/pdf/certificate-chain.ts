import type { Instant } from '#shared/core/dates';
import { type Certificate, EXTENSION, readCertificate } from './certificate.ts';
import { childrenOf, DerError, readDer, smallIntegerOf, TAG } from './der.ts';
import { verifySignature } from './public-key.ts';
import { sameBytes } from './webcrypto.ts';

/** The longest chain that is followed. Company chains have three or four certificates. */
const CHAIN_LIMIT = 8;

/** Whether a certificate may issue others (RFC 5280, 4.2.1.9). */
const mayIssue = (certificate: Certificate): boolean => {
  const constraints = certificate.extensions.get(EXTENSION.basicConstraints);
  if (!constraints) return false;
  const [flag] = childrenOf(readDer(constraints, TAG.sequence));
  if (flag?.tag !== TAG.boolean || flag.content[0] !== 0xff) return false;
  const usage = certificate.extensions.get(EXTENSION.keyUsage);
  return !usage || ((readDer(usage, TAG.bitString).content[1] ?? 0) & 0x04) !== 0;
};

/** Whether `issuer` signed `certificate`, by name, by right and by signature. Never throws. */
export const isIssuedBy = async (certificate: Certificate, issuer: Certificate): Promise<boolean> => {
  try {
    if (!sameBytes(certificate.issuer.raw, issuer.subject.raw)) return false;
    if (!sameBytes(certificate.der, issuer.der) && !mayIssue(issuer)) return false;
    return await verifySignature(
      issuer.publicKey,
      certificate.signatureAlgorithm,
      null,
      certificate.signature,
      certificate.toBeSigned,
    );
  } catch {
    return false;
  }
};

const readAll = (certificates: readonly Uint8Array[]): Certificate[] =>
  certificates.flatMap((der) => {
    try {
      return [readCertificate(der)];
    } catch (error) {
      if (error instanceof DerError) return [];
      throw error;
    }
  });

/**
 * The certificates that lead from a leaf to its root, in order and without the leaf. Certificates that are damaged or
 * lead elsewhere are left out.
 *
 * @throws DerError when the leaf itself is not a certificate.
 */
export const orderChain = async (
  leaf: Uint8Array,
  others: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> => {
  const left = readAll(others);
  const chain: Certificate[] = [];
  let current = readCertificate(leaf);
  while (chain.length < CHAIN_LIMIT) {
    const answers = await Promise.all(left.map((candidate) => isIssuedBy(current, candidate)));
    const issuer = left[answers.indexOf(true)];
    if (!issuer || issuer === current) break;
    left.splice(left.indexOf(issuer), 1);
    chain.push(issuer);
    current = issuer;
  }
  return chain.map(({ der }) => der);
};

/** How many certificates that issue others may follow below one (RFC 5280, 4.2.1.9); endless where it does not say. */
const pathLimit = ({ extensions }: Certificate): number => {
  const constraints = extensions.get(EXTENSION.basicConstraints);
  const limit = constraints && childrenOf(readDer(constraints, TAG.sequence))[1];
  return limit ? smallIntegerOf(limit) : Infinity;
};

/**
 * Whether a way from a leaf's issuer up to a certificate that is trusted holds at a moment: each but the last is valid
 * then, and none issues over more steps than its own issuer granted. Never throws.
 *
 * @param path as {@link orderChain} gives it, ending with the trusted one; signatures are not looked at again.
 */
export const pathHolds = (path: readonly Uint8Array[], at: Instant): boolean => {
  try {
    return path.every((der, index) => {
      const certificate = readCertificate(der);
      const valid = at >= certificate.validFrom && at <= certificate.validTo;
      return (valid || index === path.length - 1) && pathLimit(certificate) >= index;
    });
  } catch {
    return false;
  }
};
