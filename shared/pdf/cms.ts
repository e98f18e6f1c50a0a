import { phrase, said, say } from '#shared/language/say';
import { readCertificate } from './certificate.ts';
import {
  childAt,
  childrenOf,
  DerError,
  type DerNode,
  oidOf,
  readDer,
  smallIntegerOf,
  TAG,
  writeDer,
  writeOid,
} from './der.ts';
import { DIGESTS, signBytes, verifySignature } from './public-key.ts';
import type { SigningIdentity } from './report-api.ts';
import { digestBytes, sameBytes, type WebKey } from './webcrypto.ts';

/**
 * Signatures in CMS (RFC 5652) as PAdES baseline B-B wants them (ETSI EN 319 142-1, 6.3): detached, with exactly three
 * signed attributes, content type, digest and the hash of the signing certificate (RFC 5035). No signing time inside:
 * it stands in the PDF. Written and read here byte by byte, because a signature container that may be encoded in
 * several ways can be altered without notice.
 */
const ID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaEncryption: '1.2.840.113549.1.1.1',
} as const;

const NULL = writeDer(TAG.null);
const SHA256 = writeDer(TAG.sequence, writeOid(ID.sha256));
const VERSION = writeDer(TAG.integer, Uint8Array.of(1));

const attribute = (id: string, value: Uint8Array): Uint8Array =>
  writeDer(TAG.sequence, writeOid(id), writeDer(TAG.set, value));

/** DER orders the members of a SET OF by their bytes (X.690, 11.6). */
const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/** Names the certificates of a signature by their SHA-256, the signer's first; nobody can exchange them afterwards. */
const certificateHashes = async (certificates: readonly Uint8Array[]): Promise<Uint8Array> => {
  const hashes = await Promise.all(certificates.map((der) => digestBytes('SHA-256', der)));
  const ids = hashes.map((hash) => writeDer(TAG.sequence, writeDer(TAG.octetString, hash)));
  return writeDer(TAG.sequence, writeDer(TAG.sequence, ...ids));
};

/**
 * A detached signature over content with a given SHA-256 digest.
 *
 * @throws whatever WebCrypto throws when the key cannot sign.
 */
export const buildCms = async (identity: SigningIdentity, digest: Uint8Array): Promise<Uint8Array> => {
  const certificates = [identity.certificate, ...identity.chain];
  const attributes = [
    attribute(ID.contentType, writeOid(ID.data)),
    attribute(ID.messageDigest, writeDer(TAG.octetString, digest)),
    attribute(ID.signingCertificateV2, await certificateHashes(certificates)),
  ].sort(compareBytes);
  const key = identity.privateKey as WebKey;
  // The attributes are signed as a SET and stored under a tag of their own (RFC 5652, 5.4).
  const signature = await signBytes(key, writeDer(TAG.set, ...attributes));
  const algorithm =
    key.algorithm.name === 'ECDSA'
      ? writeDer(TAG.sequence, writeOid(ID.ecdsaWithSha256))
      : writeDer(TAG.sequence, writeOid(ID.rsaEncryption), NULL);
  const { issuer, serial } = readCertificate(identity.certificate);
  const signer = writeDer(
    TAG.sequence,
    VERSION,
    writeDer(TAG.sequence, issuer.raw, serial.raw),
    SHA256,
    writeDer(0xa0, ...attributes),
    algorithm,
    writeDer(TAG.octetString, signature),
  );
  const signedData = writeDer(
    TAG.sequence,
    VERSION,
    writeDer(TAG.set, SHA256),
    writeDer(TAG.sequence, writeOid(ID.data)),
    writeDer(0xa0, ...certificates),
    writeDer(TAG.set, signer),
  );
  return writeDer(TAG.sequence, writeOid(ID.signedData), writeDer(0xa0, signedData));
};

/** A signature container taken apart. */
export type Cms = {
  /** WebCrypto's name of the digest algorithm. */
  readonly digestName: string;
  readonly messageDigest: Uint8Array;
  /** The signer's certificate (DER). */
  readonly certificate: Uint8Array;
  /** The other certificates (DER). */
  readonly others: readonly Uint8Array[];
  /** What is signed: the attributes as a SET. */
  readonly signedBytes: Uint8Array;
  readonly signatureAlgorithm: DerNode;
  readonly signature: Uint8Array;
  /** The certificates that the signed attributes name, the signer's first; null when they name none. */
  readonly boundHashes: readonly { readonly digestName: string; readonly hash: Uint8Array }[] | null;
  /** Whether it carries anything that is not signed, such as a time stamp. */
  readonly hasUnsigned: boolean;
};

const digestNameOf = (algorithm: DerNode): string => {
  const parts = childrenOf(algorithm, TAG.sequence);
  const name = DIGESTS.get(oidOf(childAt(parts, 0)));
  if (!name) throw new DerError(say`uses a digest that is not accepted`);
  const parameters = parts[1];
  if (parts.length > 2 || (parameters && !sameBytes(parameters.raw, NULL))) {
    throw new DerError(say`has unexpected parameters`);
  }
  return name;
};

const readAttributes = (node: DerNode): ReadonlyMap<string, DerNode> => {
  const attributes = new Map<string, DerNode>();
  for (const child of childrenOf(node)) {
    const parts = childrenOf(child, TAG.sequence);
    const id = oidOf(childAt(parts, 0));
    const values = childrenOf(childAt(parts, 1, TAG.set));
    if (parts.length !== 2 || values.length !== 1 || attributes.has(id)) {
      throw new DerError(say`has a malformed signed attribute`);
    }
    attributes.set(id, childAt(values, 0));
  }
  return attributes;
};

const readBoundHashes = (value: DerNode | undefined, usual: string): Cms['boundHashes'] => {
  if (!value) return null;
  const ids = childrenOf(childAt(childrenOf(value, TAG.sequence), 0, TAG.sequence));
  return ids.map((id) => {
    const parts = childrenOf(id, TAG.sequence);
    const named = parts[0]?.tag === TAG.sequence;
    return {
      digestName: named ? digestNameOf(childAt(parts, 0)) : usual,
      hash: childAt(parts, named ? 1 : 0, TAG.octetString).content,
    };
  });
};

const only = (nodes: readonly DerNode[], what: string): DerNode => {
  const [node] = nodes;
  if (!node || nodes.length !== 1) throw new DerError(say`has not exactly one ${said(what)}`);
  return node;
};

const sameRaw = (a: DerNode | undefined, b: DerNode): boolean => !!a && sameBytes(a.raw, b.raw);

/** The signer's certificate is the one whose issuer and serial number the signature names. */
const pickCertificate = (certificates: readonly Uint8Array[], sid: DerNode): Uint8Array => {
  const [issuer, serial] = childrenOf(sid, TAG.sequence);
  const found = certificates.find((der) => {
    const certificate = readCertificate(der);
    return sameRaw(issuer, certificate.issuer) && sameRaw(serial, certificate.serial);
  });
  if (!found) throw new DerError(say`lacks the certificate of its signer`);
  return found;
};

/** What a container has to be: the kind of its content, and the version that goes with it (RFC 5652, 5.1). */
type ContainerForm = { readonly contentType: string; readonly version: number };

/** A container with what it holds besides the signature; null when it is detached. */
export type SignedData = Cms & { readonly content: Uint8Array | null };

/** The content of a container: none where it is plain data and stands elsewhere, else the bytes it wraps. */
const readContent = (node: DerNode, { contentType }: ContainerForm): Uint8Array | null => {
  const parts = childrenOf(node);
  if (oidOf(childAt(parts, 0)) !== contentType) throw new DerError(say`signs another kind of content`);
  if (contentType === ID.data) {
    only(parts, phrase('content type##cms'));
    return null;
  }
  if (parts.length !== 2) throw new DerError(say`lacks its content`);
  return childAt([only(childrenOf(childAt(parts, 1, 0xa0)), phrase('content##cms'))], 0, TAG.octetString)
    .content;
};

const readSigner = (signer: readonly DerNode[], digest: DerNode, contentType: string) => {
  if (smallIntegerOf(childAt(signer, 0)) !== 1 || signer.length > 7)
    throw new DerError(say`has an unknown form`);
  if (signer.length === 7) childAt(signer, 6, 0xa1);
  const digestName = digestNameOf(childAt(signer, 2));
  if (digestName !== digestNameOf(digest)) throw new DerError(say`names two digest algorithms`);
  const attributeNode = childAt(signer, 3, 0xa0);
  const attributes = readAttributes(attributeNode);
  const signedType = attributes.get(ID.contentType);
  const messageDigest = attributes.get(ID.messageDigest);
  if (!signedType || oidOf(signedType) !== contentType)
    throw new DerError(say`signs another kind of content`);
  if (messageDigest?.tag !== TAG.octetString) throw new DerError(say`lacks the digest of the content`);
  return {
    attributes,
    digestName,
    messageDigest: messageDigest.content,
    signedBytes: writeDer(TAG.set, attributeNode.content),
    signatureAlgorithm: childAt(signer, 4),
    signature: childAt(signer, 5, TAG.octetString).content,
    hasUnsigned: signer.length === 7,
  };
};

/**
 * Takes a container of signed data apart that has a given form. Time stamps may carry lists of revoked certificates,
 * which are passed over, and may bind their certificate in the older way (RFC 2634, 5.4), which names it by SHA-1: to
 * exchange it, somebody had to find a second certificate of the same hash, which nobody can.
 *
 * @throws DerError when it is not one that is accepted here.
 */
export const readSignedData = (der: Uint8Array, form: ContainerForm): SignedData => {
  const outer = childrenOf(readDer(der, TAG.sequence));
  if (outer.length !== 2 || oidOf(childAt(outer, 0)) !== ID.signedData) {
    throw new DerError(say`is no signature`);
  }
  const data = childrenOf(only(childrenOf(childAt(outer, 1, 0xa0)), phrase('content##cms')), TAG.sequence);
  const detached = form.contentType === ID.data;
  const lists = !detached && data[4]?.tag === 0xa1 ? 1 : 0;
  if (data.length !== 5 + lists || smallIntegerOf(childAt(data, 0)) !== form.version) {
    throw new DerError(say`has an unknown form`);
  }
  const digest = only(childrenOf(childAt(data, 1, TAG.set)), phrase('digest algorithm##cms'));
  const content = readContent(childAt(data, 2, TAG.sequence), form);
  const certificates = childrenOf(childAt(data, 3, 0xa0)).map(({ raw }) => raw);
  const signer = childrenOf(
    only(childrenOf(childAt(data, 4 + lists, TAG.set)), phrase('signer##cms')),
    TAG.sequence,
  );
  const { attributes, ...signed } = readSigner(signer, digest, form.contentType);
  const certificate = pickCertificate(certificates, childAt(signer, 1));
  const bound = readBoundHashes(attributes.get(ID.signingCertificateV2), 'SHA-256');
  return {
    ...signed,
    content,
    certificate,
    others: certificates.filter((other) => other !== certificate),
    boundHashes: bound ?? (detached ? null : readBoundHashes(attributes.get(ID.signingCertificate), 'SHA-1')),
  };
};

/** Takes the container of a detached signature apart. @throws DerError when it is not one that is accepted here. */
export const readCms = (der: Uint8Array): Cms => readSignedData(der, { contentType: ID.data, version: 1 });

/** Whether the signature over the signed attributes holds. @throws DerError when its algorithm is not accepted. */
export const cmsSignatureHolds = (cms: Cms): Promise<boolean> =>
  verifySignature(
    readCertificate(cms.certificate).publicKey,
    cms.signatureAlgorithm,
    cms.digestName,
    cms.signature,
    cms.signedBytes,
  );

/**
 * Whether the signed attributes name the signer's certificate first, and each further certificate they name or that is
 * in the container is the same one. Without this, the certificate could be exchanged for another of the same key.
 */
export const cmsCertificatesBound = async ({ boundHashes, certificate, others }: Cms): Promise<boolean> => {
  const [first, ...rest] = boundHashes ?? [];
  if (!first || !sameBytes(first.hash, await digestBytes(first.digestName, certificate))) return false;
  if (rest.length === 0) return true;
  for (const other of others) {
    const matches = await Promise.all(
      rest.map(async ({ digestName, hash }) => sameBytes(hash, await digestBytes(digestName, other))),
    );
    if (!matches.includes(true)) return false;
  }
  return true;
};
