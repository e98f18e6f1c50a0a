import { say } from '#shared/language/say';
import { bitStringOf, childAt, childrenOf, DerError, type DerNode, oidOf, readDer, TAG } from './der.ts';
import { ownBytes, webCrypto, type WebKey } from './webcrypto.ts';

type Curve = { readonly name: string; readonly size: number };

const CURVES = new Map<string, Curve>([
  ['1.2.840.10045.3.1.7', { name: 'P-256', size: 32 }],
  ['1.3.132.0.34', { name: 'P-384', size: 48 }],
  ['1.3.132.0.35', { name: 'P-521', size: 66 }],
]);

/** Digest algorithms by identifier. SHA-1 is missing on purpose: collisions can be bought. */
export const DIGESTS = new Map<string, string>([
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

/** Signature algorithms by identifier, with the digest they imply. */
const SIGNATURES = new Map<string, { readonly kind: 'ec' | 'rsa'; readonly digest: string | null }>([
  ['1.2.840.10045.4.3.2', { kind: 'ec', digest: 'SHA-256' }],
  ['1.2.840.10045.4.3.3', { kind: 'ec', digest: 'SHA-384' }],
  ['1.2.840.10045.4.3.4', { kind: 'ec', digest: 'SHA-512' }],
  ['1.2.840.113549.1.1.1', { kind: 'rsa', digest: null }],
  ['1.2.840.113549.1.1.11', { kind: 'rsa', digest: 'SHA-256' }],
  ['1.2.840.113549.1.1.12', { kind: 'rsa', digest: 'SHA-384' }],
  ['1.2.840.113549.1.1.13', { kind: 'rsa', digest: 'SHA-512' }],
]);

/** Smallest RSA key, in bits, that is believed (NIST SP 800-131A). */
const RSA_MINIMUM = 2048;

/** Largest RSA key, in bits, that is calculated with: a hostile one could keep the computer busy for hours. */
const RSA_MAXIMUM = 8192;

type PublicKeyKind =
  { readonly kind: 'ec'; readonly curve: Curve } | { readonly kind: 'rsa'; readonly bits: number };

const kindOf = (publicKey: Uint8Array): PublicKeyKind => {
  const parts = childrenOf(readDer(publicKey, TAG.sequence));
  const algorithm = childrenOf(childAt(parts, 0, TAG.sequence));
  const id = oidOf(childAt(algorithm, 0));
  if (id === '1.2.840.10045.2.1') {
    const curve = CURVES.get(oidOf(childAt(algorithm, 1)));
    if (!curve) throw new DerError(say`has a key on an unknown curve`);
    return { kind: 'ec', curve };
  }
  if (id === '1.2.840.113549.1.1.1') {
    const key = childrenOf(readDer(bitStringOf(childAt(parts, 1)), TAG.sequence));
    const modulus = childAt(key, 0, TAG.integer).content;
    const leading = modulus[0] === 0 ? 1 : 0;
    return {
      kind: 'rsa',
      bits: (modulus.length - leading) * 8 - (Math.clz32(modulus[leading] ?? 0) - 24),
    };
  }
  throw new DerError(say`has a key of an unknown kind`);
};

/** The kind of a public key (SubjectPublicKeyInfo) in words: "ECDSA P-256", "RSA 3072", or "unknown". */
export const keyTypeOf = (publicKey: Uint8Array): string => {
  try {
    const key = kindOf(publicKey);
    return key.kind === 'ec' ? `ECDSA ${key.curve.name}` : `RSA ${key.bits}`;
  } catch {
    return 'unknown';
  }
};

/** WebCrypto's import parameters for a private key that belongs to a public one, or null when it cannot sign here. */
export const signingAlgorithm = (publicKey: Uint8Array): object | null => {
  try {
    const key = kindOf(publicKey);
    if (key.kind === 'ec') return { name: 'ECDSA', namedCurve: key.curve.name };
    return key.bits < RSA_MINIMUM ? null : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  } catch {
    return null;
  }
};

const fixedSize = (integer: DerNode, size: number): Uint8Array => {
  const { content } = integer;
  const digits = content[0] === 0 ? content.subarray(1) : content;
  const padded = content[0] === 0 && (digits[0] ?? 0) < 0x80;
  if (digits.length === 0 || digits.length > size || padded || (content[0] ?? 0) >= 0x80) {
    throw new DerError(say`has a malformed signature`);
  }
  const fixed = new Uint8Array(size);
  fixed.set(digits, size - digits.length);
  return fixed;
};

/** The two numbers of an ECDSA signature (X9.62 form) as WebCrypto wants them: side by side, of fixed size. */
const ecdsaToRaw = (signature: Uint8Array, size: number): Uint8Array<ArrayBuffer> => {
  const numbers = childrenOf(readDer(signature, TAG.sequence));
  if (numbers.length !== 2) throw new DerError(say`has a malformed signature`);
  const raw = new Uint8Array(size * 2);
  raw.set(fixedSize(childAt(numbers, 0, TAG.integer), size));
  raw.set(fixedSize(childAt(numbers, 1, TAG.integer), size), size);
  return raw;
};

const derInteger = (bytes: Uint8Array): number[] => {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const digits = [...bytes.subarray(start)];
  if ((digits[0] ?? 0) >= 0x80) digits.unshift(0);
  return [TAG.integer, digits.length, ...digits];
};

/** The reverse of {@link ecdsaToRaw}: WebCrypto's form of an ECDSA signature as X9.62 has it. */
export const ecdsaToDer = (raw: Uint8Array): Uint8Array<ArrayBuffer> => {
  const half = raw.length / 2;
  const content = [...derInteger(raw.subarray(0, half)), ...derInteger(raw.subarray(half))];
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return new Uint8Array([TAG.sequence, ...length, ...content]);
};

/** Parameters of a signature algorithm must be absent (ECDSA) or NULL or absent (RSA). @throws DerError */
const checkParameters = (algorithm: readonly DerNode[], kind: 'ec' | 'rsa'): void => {
  const parameters = algorithm[1];
  const fine = kind === 'rsa' && parameters?.tag === TAG.null && parameters.content.length === 0;
  if (algorithm.length > 2 || (parameters && !fine)) throw new DerError(say`has unexpected parameters`);
};

/**
 * Whether a signature over some bytes was made with the private key that belongs to a public key.
 *
 * @param algorithm the AlgorithmIdentifier that the signature names
 * @param digest the digest named beside it (CMS), or null where the algorithm alone decides (certificates)
 * @throws DerError when the algorithm is unknown, weak, or does not fit the key or the digest.
 */
export const verifySignature = async (
  publicKey: Uint8Array,
  algorithm: DerNode,
  digest: string | null,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> => {
  const parts = childrenOf(algorithm, TAG.sequence);
  const known = SIGNATURES.get(oidOf(childAt(parts, 0)));
  if (!known) throw new DerError(say`is signed with an algorithm that is not accepted`);
  checkParameters(parts, known.kind);
  const hash = known.digest ?? digest;
  if (!hash || (digest && digest !== hash)) throw new DerError(say`names two digest algorithms`);
  const key = kindOf(publicKey);
  if (key.kind !== known.kind) throw new DerError(say`has a key that does not fit the algorithm`);
  const { subtle } = webCrypto();
  if (key.kind === 'ec') {
    const imported = await subtle.importKey(
      'spki',
      ownBytes(publicKey),
      { name: 'ECDSA', namedCurve: key.curve.name },
      false,
      ['verify'],
    );
    const raw = ecdsaToRaw(signature, key.curve.size);
    return subtle.verify({ name: 'ECDSA', hash }, imported, raw, ownBytes(data));
  }
  if (key.bits < RSA_MINIMUM) throw new DerError(say`has an RSA key of less than 2048 bits`);
  if (key.bits > RSA_MAXIMUM) throw new DerError(say`has an RSA key of more than 8192 bits`);
  const scheme = { name: 'RSASSA-PKCS1-v1_5', hash };
  const imported = await subtle.importKey('spki', ownBytes(publicKey), scheme, false, ['verify']);
  return subtle.verify(scheme, imported, ownBytes(signature), ownBytes(data));
};

/** Signs bytes with SHA-256; the result is in the form that certificates and CMS hold. */
export const signBytes = async (key: WebKey, data: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const { subtle } = webCrypto();
  if (key.algorithm.name === 'ECDSA') {
    const raw = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, ownBytes(data));
    return ecdsaToDer(new Uint8Array(raw));
  }
  return new Uint8Array(await subtle.sign({ name: 'RSASSA-PKCS1-v1_5' }, key, ownBytes(data)));
};
