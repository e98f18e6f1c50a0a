import { say } from '#shared/language/say';
import { fromUtf8 } from '#shared/core/bytes';
import { err, ok, type Result } from '#shared/core/result';
import { certificateInfo, readCertificate } from './certificate.ts';
import { DerError } from './der.ts';
import { pemToDer } from './pem.ts';
import type { CertificateInfo, IdentityError } from './report-api.ts';
import { ownBytes } from './webcrypto.ts';

/** A certificate of a file: its bytes (DER), and what they say. */
export type ReadCertificate = { readonly der: Uint8Array; readonly info: CertificateInfo };

/** The largest certificate file that is read, in bytes; a certificate has some 1,000. */
export const CERTIFICATE_SIZE_LIMIT = 1024 * 1024;

const invalid = (message: string, todo: string): Result<never, IdentityError> =>
  err({ code: 'invalid', message, todo });

/** A certificate (DER) from outside in words, or why the bytes are not one. */
export const readCertificateInfo = async (
  der: Uint8Array,
): Promise<Result<CertificateInfo, IdentityError>> => {
  try {
    return ok(await certificateInfo(readCertificate(ownBytes(der))));
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    return invalid(say`The certificate is damaged: it ${error.message}.`, say`Choose another copy of it.`);
  }
};

/** DER begins with the tag of a sequence, and a text never with that digit and a length of two bytes or more. */
const isDer = (bytes: Uint8Array): boolean => bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80;

/**
 * The certificates of a file in either of the two forms that programs write: text (PEM, RFC 7468; one or several) or bytes
 * (DER, one). At least one certificate.
 *
 * @returns an error that says what to choose instead for anything else, an identity file and a private key too.
 */
export const readCertificateFile = async (
  bytes: Uint8Array,
): Promise<Result<readonly ReadCertificate[], IdentityError>> => {
  if (bytes.length > CERTIFICATE_SIZE_LIMIT) {
    return invalid(
      say`The file is too large for a certificate.`,
      say`Choose the .pem or .cer file of the certificate.`,
    );
  }
  let ders: readonly Uint8Array[] = [bytes];
  if (!isDer(bytes)) {
    try {
      const blocks = pemToDer(fromUtf8(bytes));
      if (!blocks.ok) return blocks;
      ders = blocks.value;
    } catch {
      return invalid(
        say`The file is not a certificate.`,
        say`Choose the .pem or .cer file of the certificate.`,
      );
    }
  }
  const certificates: ReadCertificate[] = [];
  for (const der of ders) {
    const info = await readCertificateInfo(der);
    if (!info.ok) return info;
    certificates.push({ der, info: info.value });
  }
  return ok(certificates);
};
