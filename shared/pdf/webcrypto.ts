import type { CryptoKeyLike } from './report-api.ts';

/**
 * The few globals of the Web platform that browsers, workers, Electron and Node 20 all have and that `shared/` needs for
 * signing and verifying. They are declared here and nowhere else, because `shared/` compiles without DOM and Node types.
 */
type KeyAlgorithm = {
  readonly name: string;
  readonly namedCurve?: string;
  readonly modulusLength?: number;
};

/** What a WebCrypto key says of itself. */
export type WebKey = CryptoKeyLike & { readonly algorithm: KeyAlgorithm; readonly extractable: boolean };

type Bytes = Uint8Array<ArrayBuffer>;

type SubtleCryptoLike = {
  digest: (algorithm: string, data: Bytes) => Promise<ArrayBuffer>;
  generateKey: (
    algorithm: object,
    extractable: boolean,
    usages: readonly string[],
  ) => Promise<{ readonly privateKey: WebKey; readonly publicKey: WebKey }>;
  importKey: (
    format: 'spki' | 'pkcs8',
    data: Bytes,
    algorithm: object,
    extractable: boolean,
    usages: readonly string[],
  ) => Promise<WebKey>;
  exportKey: (format: 'spki' | 'pkcs8', key: CryptoKeyLike) => Promise<ArrayBuffer>;
  sign: (algorithm: object, key: CryptoKeyLike, data: Bytes) => Promise<ArrayBuffer>;
  verify: (algorithm: object, key: CryptoKeyLike, signature: Bytes, data: Bytes) => Promise<boolean>;
};

type WebCryptoLike = {
  readonly subtle: SubtleCryptoLike;
  getRandomValues: (bytes: Bytes) => Bytes;
};

declare const crypto: WebCryptoLike;

/** The WebCrypto of this host. Needs a secure context in browsers; both hosts of the product are one. */
export const webCrypto = (): WebCryptoLike => crypto;

/**
 * A copy in memory of its own. WebCrypto and the ASN.1 libraries look at `.buffer`, and a view into a larger buffer (as
 * Node's `Buffer` is) would hand them its neighbours.
 */
export const ownBytes = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** Digest of some bytes. `algorithm` is WebCrypto's name, as in `SHA-256`. */
export const digestBytes = async (algorithm: string, bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(algorithm, ownBytes(bytes)));

type StreamReader = { read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array }> };

declare class DecompressionStream {
  constructor(format: 'deflate');
  readonly readable: { getReader: () => StreamReader & { cancel: () => Promise<void> } };
  readonly writable: {
    getWriter: () => { write: (bytes: Bytes) => Promise<void>; close: () => Promise<void> };
  };
}

/**
 * Undoes zlib compression (RFC 1950), reading no more than `limit` bytes of output: a small file that would unfold into
 * gigabytes is given up, not followed.
 *
 * @returns null when the data is damaged or larger than `limit`.
 */
export const inflate = async (bytes: Uint8Array, limit: number): Promise<Bytes | null> => {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // The outcome is read at the other end; a second, unhandled rejection here would end a Node process.
  writer.write(ownBytes(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !value) break;
      length += value.length;
      if (length > limit) {
        await reader.cancel().catch(() => undefined);
        return null;
      }
      parts.push(value);
    }
  } catch {
    return null;
  }
  return joinBytes(parts);
};

/** Several pieces as one. */
export const joinBytes = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
};

/** Whether two byte sequences are the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, position) => byte === b[position]);
