import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { utf8 } from '#shared/core/bytes';
import { createIdentity, describeCertificate } from '#shared/pdf/identity';
import { exportPkcs12, importPkcs12 } from '#shared/pdf/pkcs12';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { haveTools, mustRun, run, scratchFolder } from './support/tools.ts';

const SUBJECT = { name: 'Zoë', organisation: 'Čapek', email: 'zoe@example.org' };
const TERM = { validFrom: asInstant('2026-11-23T10:00:00.000Z'), years: 5, extractable: true };
const PASSPHRASE = 'žluťoučký kůň 🐎';
const scratch = scratchFolder();
afterAll(scratch.remove);

const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const signs = async ({ privateKey }: SigningIdentity, algorithm: object): Promise<number> =>
  (await crypto.subtle.sign(algorithm as AlgorithmIdentifier, privateKey as CryptoKey, utf8('x'))).byteLength;

const ECDSA = { name: 'ECDSA', hash: 'SHA-256' };
const RSA = { name: 'RSASSA-PKCS1-v1_5' };

describe('an exported identity', () => {
  it('comes back with its certificate and a key that signs and cannot leave', async () => {
    const identity = await createIdentity(SUBJECT, TERM);
    const back = valueOf(await importPkcs12(valueOf(await exportPkcs12(identity, PASSPHRASE)), PASSPHRASE));
    expect(back.certificate).toEqual(identity.certificate);
    expect(back.chain).toEqual([]);
    expect((back.privateKey as CryptoKey).extractable).toBe(false);
    expect(await signs(back, ECDSA)).toBe(64);
  });

  it('opens with its own passphrase only', async () => {
    const bytes = valueOf(await exportPkcs12(await createIdentity(SUBJECT, TERM), PASSPHRASE));
    for (const wrong of ['', 'žluťoučký kůň', PASSPHRASE.toUpperCase()]) {
      expect(await importPkcs12(bytes, wrong)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    }
  });

  it('is refused when the key is bound to the program, and without a passphrase', async () => {
    const bound = await createIdentity(SUBJECT, { ...TERM, extractable: false });
    expect(await exportPkcs12(bound, 'x')).toMatchObject({ error: { code: 'no-key' } });
    const free = await createIdentity(SUBJECT, TERM);
    expect(await exportPkcs12(free, '')).toMatchObject({ error: { code: 'wrong-passphrase' } });
  });
});

describe('a file that is no identity', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', utf8('hello')],
    ['a lone sequence', new Uint8Array([0x30, 0x00])],
    ['too much', new Uint8Array(1024 * 1024 + 1)],
  ])('is told apart from a wrong passphrase: %s', async (_, bytes) => {
    expect(await importPkcs12(bytes, 'x')).toMatchObject({ error: { code: 'not-pkcs12' } });
  });

  it('never throws, wherever it is cut off', async () => {
    const bytes = valueOf(await exportPkcs12(await createIdentity(SUBJECT, TERM), 'x'));
    for (let length = 0; length < bytes.length; length += 61) {
      expect((await importPkcs12(bytes.subarray(0, length), 'x')).ok).toBe(false);
    }
  });
});

describe.skipIf(!haveTools('openssl', 'pk12util', 'certutil'))('standard tools', () => {
  const file = (name: string): string => scratch.path(name);
  const openssl = (...args: string[]): string => mustRun('openssl', args);

  const selfSigned = (name: string, ...key: string[]): void => {
    openssl(
      'req',
      '-x509',
      '-nodes',
      '-newkey',
      ...key,
      '-keyout',
      file(`${name}.key`),
      '-out',
      file(`${name}.crt`),
      '-days',
      '30',
      '-subj',
      `/CN=${name}`,
    );
  };
  const pack = (name: string, ...more: string[]): Uint8Array => {
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      file(`${name}.key`),
      '-in',
      file(`${name}.crt`),
      '-out',
      file(`${name}.p12`),
      '-passout',
      'pass:secret',
      ...more,
    );
    return readFileSync(file(`${name}.p12`));
  };

  it('open what is exported', async () => {
    writeFileSync(
      file('ours.p12'),
      valueOf(await exportPkcs12(await createIdentity(SUBJECT, TERM), 'geheim')),
    );
    const text = run('openssl', [
      'pkcs12',
      '-in',
      file('ours.p12'),
      '-passin',
      'pass:geheim',
      '-nodes',
      '-info',
    ]).text;
    expect(text).toContain('PBES2, PBKDF2, AES-256-CBC, Iteration 250000, PRF hmacWithSHA256');
    expect(text).toContain('-----BEGIN PRIVATE KEY-----');
    mustRun('certutil', ['-N', '-d', `sql:${scratch.path('')}`, '--empty-password']);
    const nss = run('pk12util', [
      '-i',
      file('ours.p12'),
      '-d',
      `sql:${scratch.path('')}`,
      '-W',
      'geheim',
      '-K',
      '',
    ]);
    expect(nss.text).toContain('PKCS12 IMPORT SUCCESSFUL');
  });

  it('write EC and RSA files that open', async () => {
    selfSigned('ec', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384');
    expect(await signs(valueOf(await importPkcs12(pack('ec'), 'secret')), ECDSA)).toBe(96);
    selfSigned('rsa', 'rsa:2048');
    const rsa = valueOf(await importPkcs12(pack('rsa'), 'secret'));
    expect(await signs(rsa, RSA)).toBe(256);
    expect((await describeCertificate(rsa.certificate)).keyType).toBe('RSA 2048');
  });

  it('write a file without a check value: opens, and a wrong passphrase is still named', async () => {
    selfSigned('nomac', 'rsa:2048');
    const bytes = pack('nomac', '-nomac');
    expect((await importPkcs12(bytes, 'secret')).ok).toBe(true);
    expect(await importPkcs12(bytes, 'Secret')).toMatchObject({ error: { code: 'wrong-passphrase' } });
  });

  it.each([
    ['PBE-SHA1-3DES', 'PBE-SHA1-3DES'],
    ['PBE-SHA1-RC2-40', 'PBE-SHA1-3DES'],
    ['DES-EDE3-CBC', 'DES-EDE3-CBC'],
  ])('write old encryption (%s), which is named with the way out', async (certificates, key) => {
    selfSigned('old', 'rsa:2048');
    const bytes = pack('old', '-certpbe', certificates, '-keypbe', key, '-legacy');
    expect(await importPkcs12(bytes, 'secret')).toMatchObject({
      error: { code: 'legacy-encryption', todo: expect.stringContaining('AES-256') as string },
    });
  });

  it('write keys that are too weak or of another kind, which are refused by name', async () => {
    selfSigned('weak', 'rsa:1024');
    selfSigned('ed', 'ed25519');
    for (const name of ['weak', 'ed']) {
      expect(await importPkcs12(pack(name), 'secret')).toMatchObject({ error: { code: 'invalid' } });
    }
  });

  it('write certificates without a key, which is said', async () => {
    selfSigned('bare', 'rsa:2048');
    openssl(
      'pkcs12',
      '-export',
      '-nokeys',
      '-in',
      file('bare.crt'),
      '-out',
      file('bare.p12'),
      '-passout',
      'pass:secret',
    );
    expect(await importPkcs12(readFileSync(file('bare.p12')), 'secret')).toMatchObject({
      error: { code: 'no-key' },
    });
  });

  it('write a chain, which comes back in order and without strangers', async () => {
    selfSigned('root', 'rsa:2048');
    selfSigned('stranger', 'rsa:2048');
    const issue = (name: string, by: string, ca: string): void => {
      openssl(
        'req',
        '-new',
        '-nodes',
        '-newkey',
        'rsa:2048',
        '-keyout',
        file(`${name}.key`),
        '-out',
        file(`${name}.csr`),
        '-subj',
        `/CN=${name}`,
      );
      writeFileSync(file('x.ext'), `basicConstraints=critical,CA:${ca}\n`);
      openssl(
        'x509',
        '-req',
        '-in',
        file(`${name}.csr`),
        '-CA',
        file(`${by}.crt`),
        '-CAkey',
        file(`${by}.key`),
        '-CAcreateserial',
        '-days',
        '30',
        '-extfile',
        file('x.ext'),
        '-out',
        file(`${name}.crt`),
      );
    };
    issue('middle', 'root', 'TRUE');
    issue('leaf', 'middle', 'FALSE');
    const others = ['root', 'stranger', 'middle'].map((name) => readFileSync(file(`${name}.crt`), 'utf8'));
    writeFileSync(file('others.pem'), others.join(''));
    const identity = valueOf(await importPkcs12(pack('leaf', '-certfile', file('others.pem')), 'secret'));
    const names = await Promise.all(
      [identity.certificate, ...identity.chain].map(async (der) => (await describeCertificate(der)).name),
    );
    expect(names).toEqual(['leaf', 'middle', 'root']);
  });
});
