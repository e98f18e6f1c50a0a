import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readCertificate } from '#shared/pdf/certificate';
import { TAG, writeDer, writeOid } from '#shared/pdf/der';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { digestBytes } from '#shared/pdf/webcrypto';

/** What a forger makes otherwise than `buildCms` does. Left out: as it should be. */
export type CmsFaults = {
  readonly digest?: 'sha256' | 'sha1' | 'md5';
  /** The certificate that the signed attributes name; null for none. */
  readonly boundTo?: Uint8Array | null;
  /** The certificate that is put in, which may differ from the one whose key signs. */
  readonly certificate?: Uint8Array;
  /** A statement to be wrapped, of a type: then it is a time stamp. */
  readonly content?: { readonly type: string; readonly bytes: Uint8Array };
};

const ID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

const DIGESTS = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha1: '1.3.14.3.2.26',
  md5: '1.2.840.113549.2.5',
} as const;
const ECDSA = { sha256: '1.2.840.10045.4.3.2', sha1: '1.2.840.10045.4.1', md5: '' } as const;
const RSA = '1.2.840.113549.1.1.1';

const attribute = (id: string, value: Uint8Array): Uint8Array =>
  writeDer(TAG.sequence, writeOid(id), writeDer(TAG.set, value));

const keyOf = async ({ privateKey }: SigningIdentity): Promise<KeyObject> =>
  createPrivateKey({
    key: Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey as CryptoKey)),
    format: 'der',
    type: 'pkcs8',
  });

const binding = async (certificate: Uint8Array): Promise<Uint8Array> => {
  const hash = writeDer(TAG.octetString, await digestBytes('SHA-256', certificate));
  return attribute(
    ID.signingCertificateV2,
    writeDer(TAG.sequence, writeDer(TAG.sequence, writeDer(TAG.sequence, hash))),
  );
};

const digestOf = (name: string, bytes: Uint8Array): Uint8Array => createHash(name).update(bytes).digest();

/** A key outside WebCrypto, for what WebCrypto refuses: weak digests, short RSA keys. */
export type ForgingKey = { readonly key: KeyObject; readonly certificate: Uint8Array };

/** The key of an identity whose key may leave WebCrypto. */
export const forgingKey = async (identity: SigningIdentity): Promise<ForgingKey> => ({
  key: await keyOf(identity),
  certificate: identity.certificate,
});

/** A signature container by our own hand, so that it can be wrong in exactly one way. */
export const forgedCms = async (
  signer: ForgingKey,
  covered: Uint8Array,
  {
    digest = 'sha256',
    boundTo = signer.certificate,
    certificate = signer.certificate,
    content,
  }: CmsFaults = {},
): Promise<Uint8Array> => {
  const type = content?.type ?? ID.data;
  const algorithm = writeDer(TAG.sequence, writeOid(DIGESTS[digest]));
  const attributes = [
    attribute(ID.contentType, writeOid(type)),
    attribute(ID.messageDigest, writeDer(TAG.octetString, digestOf(digest, content?.bytes ?? covered))),
    ...(boundTo ? [await binding(boundTo)] : []),
  ].sort((a, b) => Buffer.compare(a, b));
  const signature = sign(digest, writeDer(TAG.set, ...attributes), signer.key);
  const rsa = signer.key.asymmetricKeyType === 'rsa';
  const { issuer, serial } = readCertificate(certificate);
  const signerInfo = writeDer(
    TAG.sequence,
    writeDer(TAG.integer, Uint8Array.of(1)),
    writeDer(TAG.sequence, issuer.raw, serial.raw),
    algorithm,
    writeDer(0xa0, ...attributes),
    rsa
      ? writeDer(TAG.sequence, writeOid(RSA), writeDer(TAG.null))
      : writeDer(TAG.sequence, writeOid(ECDSA[digest])),
    writeDer(TAG.octetString, signature),
  );
  const wrapped = content ? [writeDer(0xa0, writeDer(TAG.octetString, content.bytes))] : [];
  const signedData = writeDer(
    TAG.sequence,
    writeDer(TAG.integer, Uint8Array.of(content ? 3 : 1)),
    writeDer(TAG.set, algorithm),
    writeDer(TAG.sequence, writeOid(type), ...wrapped),
    writeDer(0xa0, certificate),
    writeDer(TAG.set, signerInfo),
  );
  return writeDer(TAG.sequence, writeOid(ID.signedData), writeDer(0xa0, signedData));
};

/** A time stamp over bytes that says any time, signed by whoever: what no honest authority gives. */
export const forgedStamp = async (
  signer: ForgingKey,
  covered: Uint8Array,
  time: string,
): Promise<Uint8Array> => {
  const imprint = writeDer(
    TAG.sequence,
    writeDer(TAG.sequence, writeOid(DIGESTS.sha256)),
    writeDer(TAG.octetString, digestOf('sha256', covered)),
  );
  const statement = writeDer(
    TAG.sequence,
    writeDer(TAG.integer, Uint8Array.of(1)),
    writeOid('1.2.3.4.1'),
    imprint,
    writeDer(TAG.integer, Uint8Array.of(7)),
    writeDer(TAG.generalizedTime, Buffer.from(time)),
  );
  return forgedCms(signer, covered, { content: { type: '1.2.840.113549.1.9.16.1.4', bytes: statement } });
};
