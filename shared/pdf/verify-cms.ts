import { say } from '#shared/language/say';
import type { Instant } from '#shared/core/dates';
import { orderChain, pathHolds } from './certificate-chain.ts';
import { type Cms, cmsCertificatesBound, cmsSignatureHolds } from './cms.ts';
import { DerError } from './der.ts';
import type { VerifyCheck } from './report-api.ts';
import { ownBytes, sameBytes } from './webcrypto.ts';

/** One answered question. */
export const checkOf = (
  id: string,
  outcome: VerifyCheck['outcome'],
  statement: string,
  technical: string,
): VerifyCheck => ({ id, outcome, statement, technical });

/** Takes a container apart with one of the strict readers; in technical words why not where it refuses. */
export const readOr = <T>(read: (der: Uint8Array) => T, container: Uint8Array): T | string => {
  try {
    return read(container);
  } catch (error) {
    if (error instanceof DerError) return say`the CMS ${error.message}`;
    throw error;
  }
};

const holds = async (cms: Cms): Promise<boolean> => {
  try {
    return await cmsSignatureHolds(cms);
  } catch {
    // WebCrypto throws for keys that are not on their curve; an unknown algorithm throws too. Neither holds.
    return false;
  }
};

/** Whether what is signed was signed with the key of the certificate. */
export const signatureCheck = async (cms: Cms): Promise<VerifyCheck> =>
  (await holds(cms))
    ? checkOf(
        'signature',
        'pass',
        say`The signature was made with the key of this certificate.`,
        say`CMS signature valid`,
      )
    : checkOf('signature', 'fail', say`The signature was damaged or forged.`, say`CMS signature not valid`);

/** Whether the certificate is the very one it was signed with, and no other of the same key. */
export const boundCheck = async (cms: Cms): Promise<VerifyCheck> =>
  (await cmsCertificatesBound(cms))
    ? checkOf(
        'certificate',
        'pass',
        say`The certificate is the one it was signed with.`,
        say`ESS signing-certificate matches`,
      )
    : checkOf(
        'certificate',
        'fail',
        say`The certificate may have been exchanged after signing.`,
        say`ESS signing-certificate is missing or names another certificate`,
      );

/** Whether a range is as it must be; `problem` says in technical words what is not. */
export const rangeCheck = (problem: string | null): VerifyCheck =>
  problem
    ? checkOf('range', 'fail', say`The signature does not cover the report as it should.`, problem)
    : checkOf(
        'range',
        'pass',
        say`The signature covers the whole report as it was at that time.`,
        say`ByteRange exact`,
      );

/**
 * Whether the reader trusts the one who signed: the certificate itself, or one that leads to it without a gap, at the
 * stated moment. What the reader trusts is trusted even when it has expired by then; what lies between is not.
 */
export const isTrusted = async (
  cms: Cms,
  trusted: readonly Uint8Array[],
  at: Instant | null,
): Promise<boolean> => {
  const anchors = trusted.map(ownBytes);
  const isAnchor = (der: Uint8Array): boolean => anchors.some((anchor) => sameBytes(anchor, der));
  if (isAnchor(cms.certificate)) return true;
  const chain = await orderChain(cms.certificate, [...anchors, ...cms.others]);
  const end = chain.findIndex(isAnchor);
  return end >= 0 && at !== null && pathHolds(chain.slice(0, end + 1), at);
};
