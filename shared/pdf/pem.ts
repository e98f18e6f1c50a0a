import { say } from '#shared/language/say';
import { err, ok, type Result } from '#shared/core/result';
import type { IdentityError } from './report-api.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a, b, c] = [bytes[index] ?? 0, bytes[index + 1], bytes[index + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    text += b === undefined ? '=' : ALPHABET.charAt((bits >> 6) & 63);
    text += c === undefined ? '=' : ALPHABET.charAt(bits & 63);
  }
  return text;
};

/** The bytes of a base64 text without line ends (RFC 4648, section 4); null when it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  const match = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(text);
  if (!match || text.length % 4 !== 0) return null;
  const digits = match[1] ?? '';
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let position = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[position] = (bits >> held) & 0xff;
      position += 1;
    }
  }
  return bytes;
};

/** A certificate (DER) in the text form that other programs read (RFC 7468), ending in a line feed. */
export const certificateToPem = (der: Uint8Array): string => {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

/** The longest PEM text that is read. A certificate has about 1,000 characters. */
const PEM_LIMIT = 1_000_000;

const invalid = (message: string): Result<never, IdentityError> =>
  err({
    code: 'invalid',
    message,
    todo: say`Choose the .pem file of the certificate, which begins with -----BEGIN CERTIFICATE-----.`,
  });

/**
 * The certificates (DER) in a text: PEM blocks in order, with anything between them ignored, as RFC 7468 says. Whether
 * each is a certificate is found out by `describeCertificate`.
 *
 * @returns at least one certificate, or an error that says what to choose instead (also for a private key).
 */
export const pemToDer = (text: string): Result<readonly Uint8Array[], IdentityError> => {
  if (text.length > PEM_LIMIT) return invalid(say`The file is too large for a certificate.`);
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g)];
  const certificates: Uint8Array[] = [];
  for (const block of blocks) {
    const der = fromBase64((block[1] ?? '').replace(/\s+/g, ''));
    if (!der || der.length === 0) return invalid(say`The certificate in the file is damaged.`);
    certificates.push(der);
  }
  if (certificates.length === 0) return invalid(say`The file holds no certificate in text form (PEM).`);
  return ok(certificates);
};
