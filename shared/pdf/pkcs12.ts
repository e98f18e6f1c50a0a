import { say } from '#shared/language/say';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { utf8 } from '#shared/core/bytes';
import { err, ok, type Result } from '#shared/core/result';
import { certificateInfo, readCertificate } from './certificate.ts';
import { orderChain } from './certificate-chain.ts';
import {
  BAG,
  type OpenedPkcs12,
  openPkcs12,
  pkcs12Engine,
  type Pkcs12Problem,
  Pkcs12Refused,
} from './pkcs12-open.ts';
import { signingAlgorithm } from './public-key.ts';
import type { IdentityError, SigningIdentity } from './report-api.ts';
import { digestBytes, ownBytes, sameBytes, webCrypto, type WebKey } from './webcrypto.ts';

/** Rounds of PBKDF2 and of the file's own check value; a guess at the passphrase costs that many digests. */
const ROUNDS = 250_000;

/** The check value is computed in this program, not by the engine, hence fewer rounds. */
const MAC_ROUNDS = 60_000;

/** The largest file that is read, in bytes. A key with a chain of certificates has some 5,000. */
const SIZE_LIMIT = 1024 * 1024;

const fail = (code: IdentityError['code'], message: string, todo: string): Result<never, IdentityError> =>
  err({ code, message, todo });

const problems = (): Readonly<Record<Pkcs12Problem, IdentityError>> => ({
  'not-pkcs12': {
    code: 'not-pkcs12',
    message: say`The file is not an identity file (PKCS#12).`,
    todo: say`Choose a file that ends in .p12 or .pfx.`,
  },
  'legacy-encryption': {
    code: 'legacy-encryption',
    message: say`The file is encrypted in an old way (RC2 or Triple DES) that is no longer safe.`,
    todo: say`Export it again with AES-256: in the Windows export wizard choose AES256-SHA256. Or convert it: openssl pkcs12 -legacy -in old.p12 -nodes -out key.pem, then openssl pkcs12 -export -in key.pem -out new.p12, and delete key.pem.`,
  },
  'too-slow': {
    code: 'invalid',
    message: say`The file asks for more work than any honest identity file does.`,
    todo: say`Do not use this file.`,
  },
  'wrong-passphrase': {
    code: 'wrong-passphrase',
    message: say`The passphrase does not open the file.`,
    todo: say`Type the passphrase again; mind capitals and the keyboard layout.`,
  },
});

const AES = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: ROUNDS,
} as const;

const bagAttributes = (localKeyId: Uint8Array<ArrayBuffer>, friendlyName: string): pkijs.Attribute[] => [
  new pkijs.Attribute({
    type: '1.2.840.113549.1.9.21',
    values: [new asn1.OctetString({ valueHex: localKeyId.buffer })],
  }),
  new pkijs.Attribute({
    type: '1.2.840.113549.1.9.20',
    values: [new asn1.BmpString({ value: friendlyName })],
  }),
];

const certificateBag = (der: Uint8Array, attributes: pkijs.Attribute[] | undefined): pkijs.SafeBag =>
  new pkijs.SafeBag({
    bagId: BAG.certificate,
    bagValue: new pkijs.CertBag({ parsedValue: pkijs.Certificate.fromBER(ownBytes(der).buffer) }),
    ...(attributes ? { bagAttributes: attributes } : {}),
  });

const exportProblem = (
  identity: SigningIdentity,
  passphrase: string,
): Result<never, IdentityError> | null => {
  if (passphrase === '') {
    return fail(
      'wrong-passphrase',
      say`The passphrase is empty.`,
      say`Choose a passphrase of several words.`,
    );
  }
  if (!(identity.privateKey as WebKey).extractable) {
    return fail(
      'no-key',
      say`This identity is bound to this program; its key cannot be exported.`,
      say`Create an identity that may be exported.`,
    );
  }
  return null;
};

/**
 * An identity as a password-protected file that other programs open (PKCS#12, RFC 7292): AES-256 under a key derived
 * with PBKDF2-HMAC-SHA-256 (PBES2), with a check value over SHA-256. Two exports differ, because salts are random.
 *
 * @returns an error when the passphrase is empty or the key is not allowed to leave WebCrypto.
 */
export const exportPkcs12 = async (
  identity: SigningIdentity,
  passphrase: string,
): Promise<Result<Uint8Array, IdentityError>> => {
  const problem = exportProblem(identity, passphrase);
  if (problem) return problem;
  const crypto = pkcs12Engine();
  const password = utf8(passphrase).buffer;
  const pkcs8 = await webCrypto().subtle.exportKey('pkcs8', identity.privateKey);
  const keyBag = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(pkcs8) });
  await keyBag.makeInternalValues({ password, ...AES }, crypto);
  const leaf = readCertificate(identity.certificate);
  const attributes = bagAttributes(
    await digestBytes('SHA-256', identity.certificate),
    (await certificateInfo(leaf)).name,
  );
  const keySafe = new pkijs.SafeContents({
    safeBags: [new pkijs.SafeBag({ bagId: BAG.shroudedKey, bagValue: keyBag, bagAttributes: attributes })],
  });
  const certificateSafe = new pkijs.SafeContents({
    safeBags: [
      certificateBag(identity.certificate, attributes),
      ...identity.chain.map((der) => certificateBag(der, undefined)),
    ],
  });
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: keySafe },
        { privacyMode: 1, value: certificateSafe },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}, { password, ...AES }] }, crypto);
  const file = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await file.makeInternalValues(
    { password, iterations: MAC_ROUNDS, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' },
    crypto,
  );
  return ok(new Uint8Array(file.toSchema().toBER(false)));
};

/** The certificate of a private key is the one under which a trial signature holds. */
const matchKey = async (
  pkcs8: Uint8Array<ArrayBuffer>,
  certificates: readonly Uint8Array[],
): Promise<{ key: WebKey; leaf: Uint8Array } | 'unsupported' | null> => {
  const trial = utf8('Phase One');
  const { subtle } = webCrypto();
  let supported = false;
  for (const leaf of certificates) {
    const { publicKey } = readCertificate(leaf);
    const algorithm = signingAlgorithm(publicKey);
    if (!algorithm) continue;
    supported = true;
    try {
      const key = await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
      const check = await subtle.importKey('spki', ownBytes(publicKey), algorithm, false, ['verify']);
      const scheme = { ...algorithm, hash: 'SHA-256' };
      const signature = new Uint8Array(await subtle.sign(scheme, key, trial));
      if (await subtle.verify(scheme, check, signature, trial)) return { key, leaf };
    } catch {
      // A key of another kind than this certificate's: the next certificate may fit.
    }
  }
  return supported ? null : 'unsupported';
};

const noKey = (): Result<never, IdentityError> =>
  fail(
    'no-key',
    say`The file holds no private key with its certificate.`,
    say`Export it again together with its private key.`,
  );

const unsupported = (): Result<never, IdentityError> =>
  fail(
    'invalid',
    say`The key in the file is of a kind that Phase One cannot sign with.`,
    say`Use an ECDSA key (P-256, P-384, P-521) or an RSA key of at least 2048 bits.`,
  );

const identityFrom = async ({
  keys,
  certificates,
}: OpenedPkcs12): Promise<Result<SigningIdentity, IdentityError>> => {
  const [pkcs8] = keys;
  if (!pkcs8 || certificates.length === 0) return noKey();
  const match = await matchKey(pkcs8, certificates);
  if (match === 'unsupported') return unsupported();
  if (!match) return noKey();
  const others = certificates.filter((der) => !sameBytes(der, match.leaf));
  return ok({
    certificate: match.leaf,
    chain: await orderChain(match.leaf, others),
    privateKey: match.key,
  });
};

/**
 * Opens an identity file. The key comes back non-extractable: the file stays the only copy that can be carried away.
 * Certificates that do not belong to the key's chain are left behind.
 */
export const importPkcs12 = async (
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<SigningIdentity, IdentityError>> => {
  if (bytes.length > SIZE_LIMIT) return err(problems()['not-pkcs12']);
  let opened: OpenedPkcs12;
  try {
    opened = await openPkcs12(bytes, passphrase);
  } catch (error) {
    return err(problems()[error instanceof Pkcs12Refused ? error.problem : 'wrong-passphrase']);
  }
  try {
    return await identityFrom(opened);
  } catch {
    return noKey();
  }
};
