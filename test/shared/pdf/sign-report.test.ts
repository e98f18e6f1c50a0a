import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { certificateToPem, createIdentity } from '#shared/pdf/identity';
import { signReport } from '#shared/pdf/sign-report';
import { companyIdentity } from './support/openssl-identity.ts';
import {
  countersign,
  sampleBytes,
  seal,
  signedReport,
  type SignedReport,
  valueOf,
} from './support/signed-reports.ts';
import {
  CREATED,
  FONTS,
  facilitatorIdentity,
  optionsFor,
  SIGNED_AT,
  stubReport,
  TERM,
} from './support/stub-report.ts';
import { haveTools, mustRun, run, scratchFolder } from './support/tools.ts';
import { makeReport } from '#shared/pdf/make-report';
import { sampleFile } from './support/signed-reports.ts';

const SAMPLES = ['card-fraud', 'claims-intake', 'invoice-processing', 'vague-goal'];
const scratch = scratchFolder();
afterAll(scratch.remove);

let report: SignedReport;
beforeAll(async () => {
  report = await signedReport('claims-intake');
});

const startsWith = (whole: Uint8Array, part: Uint8Array): boolean =>
  Buffer.compare(whole.subarray(0, part.length), part) === 0;

/** How often a sentence stands in a text. */
const count = (text: string, sentence: string): number => text.split(sentence).length - 1;

const save = (name: string, bytes: Uint8Array): string => {
  writeFileSync(scratch.path(name), bytes);
  return scratch.path(name);
};

/** The signature container and the bytes it covers, cut out by the ByteRange alone. */
const cutOut = (bytes: Uint8Array, which: number): { cms: Buffer; covered: Buffer } => {
  const text = Buffer.from(bytes).toString('latin1');
  const range = [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)][which]!.slice(1).map(Number);
  const [gap = 0, after = 0, length = 0] = range;
  const digits = text.slice(gap + 1, after - 1);
  const cms = Buffer.from(digits, 'hex');
  const size = cms.readUInt16BE(2) + 4;
  return {
    cms: cms.subarray(0, size),
    covered: Buffer.concat([bytes.subarray(0, gap), bytes.subarray(after, after + length)]),
  };
};

describe('signReport', () => {
  it('adds to the end and moves nothing: each state begins with the one before', () => {
    expect(startsWith(report.sealed, report.unsigned)).toBe(true);
    expect(startsWith(report.countersigned, report.sealed)).toBe(true);
  });

  it('signs with a key that cannot leave WebCrypto', async () => {
    const bound = await createIdentity(
      { name: 'Ana', organisation: '', email: 'ana@example.org' },
      { ...TERM, extractable: false },
    );
    expect((await seal(await stubReport(bound), bound)).length).toBeGreaterThan(0);
  });

  it('refuses to sign a field twice', async () => {
    const again = await signReport(report.sealed, report.facilitator, {
      at: SIGNED_AT,
      field: 'facilitator',
      fonts: FONTS,
    });
    expect(again).toMatchObject({ ok: false, error: { code: 'already-signed' } });
  });

  it('lets the client sign only what is sealed', async () => {
    const early = await signReport(report.unsigned, report.client, {
      at: SIGNED_AT,
      field: 'client',
      fonts: FONTS,
    });
    expect(early).toMatchObject({ ok: false, error: { code: 'not-sealed' } });
  });

  it('refuses to seal for somebody whom the cover does not name', async () => {
    const other = await signReport(report.unsigned, report.client, {
      at: SIGNED_AT,
      field: 'facilitator',
      fonts: FONTS,
    });
    expect(other).toMatchObject({ ok: false, error: { code: 'other-signer' } });
    const options = { ...(await optionsFor(report.facilitator)), sealedBy: null };
    const nobody = valueOf(await makeReport({ file: sampleFile('vague-goal'), options, fonts: FONTS }));
    expect(
      await signReport(nobody, report.facilitator, { at: SIGNED_AT, field: 'facilitator', fonts: FONTS }),
    ).toMatchObject({
      error: { code: 'other-signer' },
    });
  });

  it.each(['2026-10-31T23:59:59.000Z', '2031-11-01T00:00:01.000Z'])(
    'refuses at %s, when the certificate is not valid',
    async (moment) => {
      const request = { at: asInstant(moment), field: 'facilitator', fonts: FONTS } as const;
      expect(await signReport(report.unsigned, report.facilitator, request)).toMatchObject({
        error: { code: 'certificate' },
      });
    },
  );

  it('refuses a key that is not the certificate’s kind of key with a sentence', async () => {
    const identity = { ...report.facilitator, privateKey: {} };
    const request = { at: SIGNED_AT, field: 'facilitator', fonts: FONTS } as const;
    expect(await signReport(report.unsigned, identity, request)).toMatchObject({ error: { code: 'key' } });
  });

  it.each([
    ['nothing', () => new Uint8Array()],
    ['a session file', () => sampleBytes('vague-goal')],
    ['half a report', () => report.unsigned.subarray(0, report.unsigned.length / 2)],
  ])('refuses %s', async (_, bytes) => {
    const request = { at: SIGNED_AT, field: 'facilitator', fonts: FONTS } as const;
    expect(await signReport(bytes(), report.facilitator, request)).toMatchObject({
      error: { code: 'not-report' },
    });
  });

  it('says when a font cannot be read', async () => {
    const request = {
      at: SIGNED_AT,
      field: 'facilitator',
      fonts: { ...FONTS, serifSemiBold: new Uint8Array(9) },
    } as const;
    expect(await signReport(report.unsigned, report.facilitator, request)).toMatchObject({
      error: { code: 'fonts' },
    });
  });
});

const PDF_TOOLS = ['pdfsig', 'qpdf', 'pdfdetach', 'openssl', 'certutil', 'pdftotext', 'pdffonts'] as const;

describe.skipIf(!haveTools(...PDF_TOOLS))('standard tools', () => {
  it('find both signatures valid, of the right kind, and the last one covering the file', () => {
    const { text } = run('pdfsig', ['-nocert', save('two.pdf', report.countersigned)]);
    expect(count(text, 'Signature is Valid.')).toBe(2);
    expect(count(text, 'Signature Type: ETSI.CAdES.detached')).toBe(2);
    expect(count(text, '- Total document signed')).toBe(1);
    expect(text.lastIndexOf('- Total document signed')).toBeGreaterThan(text.indexOf('Signature #2'));
    expect(text).toContain('Signing Time: Nov 23 2026 10:15:42');
    expect(text).toContain('Signature Field Name: facilitator');
  });

  it('trust the certificates once they are told to', () => {
    const store = `sql:${scratch.path('')}`;
    mustRun('certutil', ['-N', '-d', store, '--empty-password']);
    for (const [name, { certificate }] of Object.entries({ f: report.facilitator, c: report.client })) {
      mustRun('certutil', [
        '-A',
        '-d',
        store,
        '-n',
        name,
        '-t',
        ',P,',
        '-i',
        save(`${name}.der`, certificate),
      ]);
    }
    const { text } = run('pdfsig', ['-nssdir', store, save('trusted.pdf', report.countersigned)]);
    expect(count(text, 'Certificate is Trusted.')).toBe(2);
  });

  it('find no fault with the structure in any state', () => {
    for (const [name, bytes] of Object.entries({
      u: report.unsigned,
      s: report.sealed,
      c: report.countersigned,
    })) {
      const { text, status } = run('qpdf', ['--check', save(`${name}.pdf`, bytes)]);
      expect(text).toContain('No syntax or stream encoding errors found');
      expect(text).not.toMatch(/warning/i);
      expect(status).toBe(0);
    }
  });

  it('verify each container as CAdES', () => {
    for (const [which, identity] of [report.facilitator, report.client].entries()) {
      const { cms, covered } = cutOut(report.countersigned, which);
      const { text, status } = run('openssl', [
        ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', save('x.cms', cms)],
        ...['-content', save('x.bin', covered), '-out', '/dev/null', '-purpose', 'any'],
        ...[
          '-CAfile',
          save('x.pem', Buffer.from(certificateToPem(identity.certificate))),
          '-attime',
          '1795600000',
        ],
      ]);
      expect(text).toContain('CAdES Verification successful');
      expect(status).toBe(0);
    }
  });

  it('find exactly three signed attributes and no signing time', () => {
    const { cms } = cutOut(report.sealed, 0);
    const text = mustRun('openssl', [
      'cms',
      '-cmsout',
      '-print',
      '-noout',
      '-inform',
      'DER',
      '-in',
      save('y.cms', cms),
    ]);
    const signed = text.slice(
      text.indexOf('signedAttrs:'),
      text.indexOf('signatureAlgorithm:', text.indexOf('signedAttrs:')),
    );
    expect(signed.match(/object: .*/g)).toEqual([
      'object: contentType (1.2.840.113549.1.9.3)',
      'object: messageDigest (1.2.840.113549.1.9.4)',
      'object: id-smime-aa-signingCertificateV2 (1.2.840.113549.1.9.16.2.47)',
    ]);
  });

  it('give back the attached session byte for byte', () => {
    mustRun('pdfdetach', ['-saveall', '-o', scratch.path(''), save('attached.pdf', report.countersigned)]);
    const name = readdirSync(scratch.path('')).find((file) => file.endsWith('.phaseone'))!;
    expect(Buffer.compare(readFileSync(scratch.path(name)), sampleBytes('claims-intake'))).toBe(0);
  });

  it('read who signed from the page, and find all fonts embedded with their letters', () => {
    const path = save('looks.pdf', report.countersigned);
    const text = mustRun('pdftotext', ['-layout', path, '-']);
    expect(text).toContain('Zoë Ångström');
    expect(text).toContain('Γιώργος Παπαδόπουλος');
    expect(text).toContain('23 November 2026, 10:15 UTC');
    const fonts = mustRun('pdffonts', [path]).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const line of fonts) expect(line).toMatch(/ yes +\S+ +yes +\d+ +\d+$/);
  });

  it('accept a company’s RSA key with its chain', async () => {
    const { identity, root } = await companyIdentity(scratch.path);
    expect(identity.chain).toHaveLength(1);
    const signed = await countersign(report.sealed, identity);
    const { text } = run('pdfsig', ['-nocert', save('rsa.pdf', signed)]);
    expect(count(text, 'Signature is Valid.')).toBe(2);
    const { cms, covered } = cutOut(signed, 1);
    const check = run('openssl', [
      ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', save('r.cms', cms)],
      ...['-content', save('r.bin', covered), '-out', '/dev/null', '-CAfile', root, '-purpose', 'any'],
    ]);
    expect(check.text).toContain('CAdES Verification successful');
  });

  it.each(SAMPLES)('find the report of %s in order', async (sample) => {
    const { sealed } = await signedReport(sample);
    const path = save(`${sample}.pdf`, sealed);
    const { text } = run('pdfsig', ['-nocert', path]);
    expect(count(text, 'Signature is Valid.')).toBe(1);
    expect(count(text, '- Total document signed')).toBe(1);
    expect(text).toContain('The signature form field is not signed.');
    expect(run('qpdf', ['--check', path]).text).toContain('No syntax or stream encoding errors found');
    mustRun('pdfdetach', ['-save', '1', '-o', scratch.path('back'), path]);
    expect(Buffer.compare(readFileSync(scratch.path('back')), sampleBytes(sample))).toBe(0);
  });
});

describe('the unsigned report', () => {
  it('is the same bytes for the same session, options and fonts', async () => {
    const identity = await facilitatorIdentity();
    const request = { file: sampleFile('card-fraud'), options: await optionsFor(identity), fonts: FONTS };
    const [one, two] = [await makeReport(request), await makeReport(request)].map(valueOf);
    expect(Buffer.compare(one!, two!)).toBe(0);
  });

  it('says that it is PDF/A-3b, with the same dates in both places', () => {
    const text = Buffer.from(report.unsigned).toString('latin1');
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toContain('/S /GTS_PDFA1');
    expect(text).toContain('/AFRelationship /Data');
    expect(text).toContain('<xmp:CreateDate>2026-11-23T09:30:00Z</xmp:CreateDate>');
    expect(text).toContain('(D:20261123093000Z)');
    expect(CREATED).toBe('2026-11-23T09:30:00.000Z');
  });

  it('gives every annotation the flag to print, and runs nothing', () => {
    const text = Buffer.from(report.unsigned).toString('latin1');
    const annotations = text.match(/\/Type \/Annot\b[\s\S]*?endobj/g) ?? [];
    expect(annotations.length).toBeGreaterThan(2);
    for (const annotation of annotations) expect(annotation).toMatch(/\/F (4|132)\b/);
    expect(text).not.toMatch(/\/(JS|JavaScript|AA|Launch|SubmitForm)\b/);
  });

  it('stops when it is cancelled', async () => {
    const options = await optionsFor(report.facilitator);
    const request = { file: sampleFile('vague-goal'), options, fonts: FONTS, signal: { aborted: true } };
    expect(await makeReport(request)).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('tells how far it is, from 0 to 1', async () => {
    const seen: number[] = [];
    const options = await optionsFor(report.facilitator);
    await makeReport({
      file: sampleFile('vague-goal'),
      options,
      fonts: FONTS,
      onProgress: (done) => seen.push(done),
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
  });
});
