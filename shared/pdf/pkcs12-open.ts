import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { utf8 } from '#shared/core/bytes';
import { ownBytes, webCrypto } from './webcrypto.ts';

/** The kinds of content of a PKCS#12 file that matter here (RFC 7292, 4.2), by identifier. */
export const BAG = {
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
} as const;

/**
 * The most rounds that are followed, so that a hostile file cannot keep the program busy. Those of the check value run
 * in this program's own thread.
 */
const ROUNDS_LIMIT = { encryption: 5_000_000, check: 1_000_000 } as const;

/** Why a file was refused. */
export type Pkcs12Problem = 'not-pkcs12' | 'legacy-encryption' | 'too-slow' | 'wrong-passphrase';

/** Thrown by {@link openPkcs12}. */
export class Pkcs12Refused extends Error {
  readonly problem: Pkcs12Problem;
  constructor(problem: Pkcs12Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** What a PKCS#12 file holds: private keys (PKCS#8) and certificates, both DER. */
export type OpenedPkcs12 = {
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly certificates: readonly Uint8Array<ArrayBuffer>[];
};

/** The library's engine over this host's WebCrypto; the library's global one is left alone. */
export const pkcs12Engine = (): pkijs.ICryptoEngine =>
  new pkijs.CryptoEngine({ name: 'host', crypto: webCrypto() as never });

/** Refuses anything but PBES2, and more rounds than are followed. */
const checkEncryption = ({ algorithmId, algorithmParams }: pkijs.AlgorithmIdentifier): void => {
  if (algorithmId.startsWith('1.2.840.113549.1.12.1.')) throw new Pkcs12Refused('legacy-encryption');
  if (algorithmId !== '1.2.840.113549.1.5.13') throw new Pkcs12Refused('not-pkcs12');
  const scheme = new pkijs.PBES2Params({ schema: algorithmParams as asn1.Sequence });
  const cipher = scheme.encryptionScheme.algorithmId;
  // AES-CBC and AES-GCM of any key size; PBES2 can also wrap RC2 and DES.
  if (!cipher.startsWith('2.16.840.1.101.3.4.1.')) throw new Pkcs12Refused('legacy-encryption');
  const derivation = new pkijs.PBKDF2Params({
    schema: scheme.keyDerivationFunc.algorithmParams as asn1.Sequence,
  });
  if (derivation.iterationCount > ROUNDS_LIMIT.encryption) throw new Pkcs12Refused('too-slow');
};

const octets = (value: unknown): ArrayBuffer => {
  if (!(value instanceof asn1.OctetString)) throw new Pkcs12Refused('not-pkcs12');
  return value.getValue();
};

const readFile = (bytes: Uint8Array): { file: pkijs.PFX; safe: pkijs.AuthenticatedSafe } => {
  try {
    const file = pkijs.PFX.fromBER(ownBytes(bytes).buffer);
    if (file.authSafe.contentType !== pkijs.ContentInfo.DATA) throw new Pkcs12Refused('not-pkcs12');
    return { file, safe: pkijs.AuthenticatedSafe.fromBER(octets(file.authSafe.content)) };
  } catch {
    throw new Pkcs12Refused('not-pkcs12');
  }
};

/** Refuses what will not be opened before any work is done for it. */
const checkFile = (file: pkijs.PFX, safe: pkijs.AuthenticatedSafe): void => {
  if ((file.macData?.iterations ?? 1) > ROUNDS_LIMIT.check) throw new Pkcs12Refused('too-slow');
  for (const content of safe.safeContents) {
    if (content.contentType === pkijs.ContentInfo.ENCRYPTED_DATA) {
      const encrypted = new pkijs.EncryptedData({ schema: content.content as asn1.Sequence });
      checkEncryption(encrypted.encryptedContentInfo.contentEncryptionAlgorithm);
    } else if (content.contentType === pkijs.ContentInfo.DATA) {
      for (const bag of pkijs.SafeContents.fromBER(octets(content.content)).safeBags) {
        if (bag.bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
          checkEncryption(bag.bagValue.encryptionAlgorithm);
        }
      }
    } else throw new Pkcs12Refused('not-pkcs12');
  }
};

type Decryptable = {
  parseInternalValues: (parameters: { password: ArrayBuffer }, crypto: unknown) => Promise<void>;
};

/**
 * Opens a PKCS#12 file.
 *
 * @throws Pkcs12Refused with the reason; any other error means damage or, where the file has no check value, a wrong
 * passphrase.
 */
export const openPkcs12 = async (bytes: Uint8Array, passphrase: string): Promise<OpenedPkcs12> => {
  const looked = readFile(bytes);
  checkFile(looked.file, looked.safe);
  // The library uses parsed structures up while it reads them, so the file is parsed again to be opened.
  const { file, safe } = readFile(bytes);
  const crypto = pkcs12Engine();
  const password = utf8(passphrase).buffer;
  await file.parseInternalValues({ password, checkIntegrity: file.macData !== undefined }, crypto);
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) }, crypto);
  const contents = safe.parsedValue as { safeContents: { value: pkijs.SafeContents }[] };
  const keys: Uint8Array<ArrayBuffer>[] = [];
  const certificates: Uint8Array<ArrayBuffer>[] = [];
  for (const { bagValue } of contents.safeContents.flatMap(({ value }) => value.safeBags)) {
    if (bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
      checkEncryption(bagValue.encryptionAlgorithm);
      await (bagValue as unknown as Decryptable).parseInternalValues({ password }, crypto);
      const key = bagValue.parsedValue;
      if (key) keys.push(new Uint8Array(key.toSchema().toBER(false)));
    } else if (bagValue instanceof pkijs.PrivateKeyInfo) {
      keys.push(new Uint8Array(bagValue.toSchema().toBER(false)));
    } else if (bagValue instanceof pkijs.CertBag) {
      certificates.push(new Uint8Array(octets(bagValue.certValue)));
    }
  }
  return { keys, certificates };
};
