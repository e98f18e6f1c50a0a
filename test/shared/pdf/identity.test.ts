import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import {
  certificateToPem,
  checkSubject,
  createIdentity,
  describeCertificate,
  pemToDer,
  readCertificateInfo,
} from '#shared/pdf/identity';
import { haveTools, mustRun, run, scratchFolder } from './support/tools.ts';

const SUBJECT = { name: 'Zoë Ångström', organisation: 'Čapek & Söhne', email: 'zoe@example.org' };
const TERM = { validFrom: asInstant('2026-11-23T10:00:00.999Z'), years: 5, extractable: false };
const scratch = scratchFolder();
afterAll(scratch.remove);

describe('createIdentity', () => {
  it('says who it is, from when to when, with which key', async () => {
    const info = await describeCertificate((await createIdentity(SUBJECT, TERM)).certificate);
    expect(info).toMatchObject({
      ...SUBJECT,
      selfSigned: true,
      issuer: 'Zoë Ångström, Čapek & Söhne',
      validFrom: '2026-11-23T10:00:00.000Z',
      validTo: '2031-11-23T10:00:00.000Z',
      keyType: 'ECDSA P-256',
    });
    expect(info.fingerprint).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){15}$/);
    expect(info.serial).toMatch(/^[0-9A-F]{32}$/);
  });

  it('makes another key and serial number each time', async () => {
    const [one, two] = await Promise.all([createIdentity(SUBJECT, TERM), createIdentity(SUBJECT, TERM)]);
    const [a, b] = await Promise.all([one, two].map(({ certificate }) => describeCertificate(certificate)));
    expect(a?.serial).not.toBe(b?.serial);
    expect(a?.fingerprint).not.toBe(b?.fingerprint);
  });

  it('keeps the key inside WebCrypto unless it is told otherwise', async () => {
    const bound = await createIdentity(SUBJECT, TERM);
    const free = await createIdentity(SUBJECT, { ...TERM, extractable: true });
    expect((bound.privateKey as CryptoKey).extractable).toBe(false);
    expect((free.privateKey as CryptoKey).extractable).toBe(true);
  });

  it('reaches past 2049, where certificates write years with four digits', async () => {
    const identity = await createIdentity(SUBJECT, {
      ...TERM,
      validFrom: asInstant('2048-02-29T00:00:00.000Z'),
    });
    const info = await describeCertificate(identity.certificate);
    expect([info.validFrom, info.validTo]).toEqual(['2048-02-29T00:00:00.000Z', '2053-03-01T00:00:00.000Z']);
  });

  it('throws for a subject that checkSubject refuses', async () => {
    await expect(createIdentity({ ...SUBJECT, name: ' ' }, TERM)).rejects.toThrow(TypeError);
  });
});

describe('checkSubject', () => {
  it.each([
    [{ ...SUBJECT, name: '  ' }, 'The name is missing.'],
    [{ ...SUBJECT, email: '' }, 'The e-mail address is missing.'],
    [{ ...SUBJECT, email: 'zoë@example.org' }, 'The e-mail address is not one.'],
    [{ ...SUBJECT, email: 'zoe@' }, 'The e-mail address is not one.'],
    [{ ...SUBJECT, organisation: 'x'.repeat(65) }, 'The organisation has more than 64 characters.'],
    [{ ...SUBJECT, name: 'Ana\u202eanA' }, 'The name holds characters that cannot be seen.'],
  ])('refuses %j', (subject, message) => {
    expect(checkSubject(subject)).toMatchObject({ ok: false, error: { code: 'invalid', message } });
  });

  it('trims, and lets an organisation be empty', () => {
    expect(checkSubject({ name: ' Ana ', organisation: ' ', email: ' a@b.c ' })).toEqual({
      ok: true,
      value: { name: 'Ana', organisation: '', email: 'a@b.c' },
    });
  });
});

describe('PEM', () => {
  it('comes back as the same bytes, several certificates in order', async () => {
    const one = (await createIdentity(SUBJECT, TERM)).certificate;
    const two = (await createIdentity(SUBJECT, TERM)).certificate;
    const text = `a comment\r\n${certificateToPem(one).replaceAll('\n', '\r\n')}${certificateToPem(two)}`;
    expect(pemToDer(text)).toEqual({ ok: true, value: [one, two] });
  });

  it.each([
    '',
    'hello',
    '-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----',
    '-----BEGIN CERTIFICATE-----AAAA',
  ])('refuses %j in one sentence', (text) =>
    expect(pemToDer(text)).toMatchObject({ ok: false, error: { code: 'invalid' } }),
  );
});

describe('readCertificateInfo', () => {
  it('answers damaged certificates with a sentence, whichever byte is missing', async () => {
    const { certificate } = await createIdentity(SUBJECT, TERM);
    for (let length = 0; length < certificate.length; length += 1) {
      const info = await readCertificateInfo(certificate.subarray(0, length));
      expect(info.ok).toBe(false);
    }
  });
});

describe.skipIf(!haveTools('openssl', 'certutil'))('standard tools', () => {
  it('read the certificate and find its own signature right', async () => {
    const { certificate } = await createIdentity(SUBJECT, TERM);
    writeFileSync(scratch.path('c.pem'), certificateToPem(certificate));
    const text = mustRun('openssl', [
      'x509',
      '-in',
      scratch.path('c.pem'),
      '-noout',
      '-text',
      '-nameopt',
      'utf8',
    ]);
    expect(text).toContain('Subject: CN=Zoë Ångström, O=Čapek & Söhne');
    expect(text).toMatch(/Basic Constraints: critical\s+CA:FALSE/);
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation/);
    expect(text).toContain('email:zoe@example.org');
    const check = run('openssl', [
      'verify',
      '-check_ss_sig',
      '-x509_strict',
      '-attime',
      '1795500000',
      '-CAfile',
      scratch.path('c.pem'),
      scratch.path('c.pem'),
    ]);
    expect(check.text).toContain('c.pem: OK');
  });

  it('show the same fingerprint', async () => {
    const { certificate } = await createIdentity(SUBJECT, TERM);
    writeFileSync(scratch.path('f.pem'), certificateToPem(certificate));
    const text = mustRun('openssl', [
      'x509',
      '-in',
      scratch.path('f.pem'),
      '-noout',
      '-fingerprint',
      '-sha256',
    ]);
    const digits = (await describeCertificate(certificate)).fingerprint.replaceAll(' ', '');
    expect(text.replaceAll(':', '')).toContain(digits);
  });
});
