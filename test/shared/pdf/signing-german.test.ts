import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { asInstant } from '#shared/core/dates';
import { readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { speakFromNowOn } from '#shared/language/say';
import { readCertificateFile } from '#shared/pdf/certificate-file';
import { certificateToPem, checkSubject, createIdentity, describeCertificate } from '#shared/pdf/identity';
import { makeReport } from '#shared/pdf/make-report';
import { exportPkcs12, importPkcs12 } from '#shared/pdf/pkcs12';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { signReport } from '#shared/pdf/sign-report';
import { drawAppearance } from '#shared/pdf/signature-appearance';
import { verifyReport } from '#shared/pdf/verify-report';
import type { Session } from '#shared/session/session';
import { withEnglish } from '../../support/english.ts';
import { fileOf, sampleFile } from '../report/sample-session.ts';
import { seal, valueOf } from './support/signed-reports.ts';
import {
  clientIdentity,
  COUNTERSIGNED_AT,
  facilitatorIdentity,
  FONTS,
  optionsFor,
  SIGNED_AT,
  TERM,
} from './support/stub-report.ts';
import { haveTools, mustRun, scratchFolder } from './support/tools.ts';

const scratch = scratchFolder();
afterAll(scratch.remove);
beforeEach(() => speakFromNowOn('de'));
afterEach(() => speakFromNowOn('en'));

const { session: claims } = sampleFile('claims-intake');

let facilitator: SigningIdentity;
beforeAll(async () => {
  facilitator = await facilitatorIdentity();
});

const reportOf = async (session: Session) =>
  makeReport({ file: fileOf(session), options: await optionsFor(facilitator), fonts: FONTS });

/** Texts of a PDF, as its objects hold them: in brackets or as UTF-16 in hexadecimal. */
const holds = (bytes: Uint8Array, text: string): boolean => {
  const file = Buffer.from(bytes).toString('latin1');
  const utf16 = Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return file.includes(text) || file.toLowerCase().includes(utf16);
};

describe('what is signed', () => {
  const SENTENCES = {
    'de-DE': ['Siegel der Moderation', 'Gesiegelt wie im Workshop vereinbart', 'Den Kennzahlen und dem Plan'],
    'en-GB': ['Seal of the facilitator', 'Sealed as agreed in the workshop', 'Agreed to the metrics and'],
  };

  it.each([
    ['de-DE', 'de', 'en'],
    ['en-GB', 'en', 'de'],
  ] as const)(
    'speaks the language of a report of %s, whatever the interface speaks',
    async (locale, language, spoken) => {
      speakFromNowOn(spoken);
      const sealed = await seal(valueOf(await reportOf({ ...claims, locale })), facilitator);
      const client = await clientIdentity();
      const request = { at: COUNTERSIGNED_AT, field: 'client', fonts: FONTS } as const;
      const bytes = valueOf(await signReport(sealed, client, request));
      expect(SENTENCES[locale].filter((text) => !holds(bytes, text))).toEqual([]);
      const others = SENTENCES[locale === 'de-DE' ? 'en-GB' : 'de-DE'];
      expect(others.filter((text) => holds(bytes, text))).toEqual([]);
      const asked = { trusted: [], fonts: FONTS, now: COUNTERSIGNED_AT };
      expect(valueOf(await verifyReport(bytes, asked))).toMatchObject({ verdict: 'valid', language });
    },
  );

  it.skipIf(!haveTools('pdftotext'))('is shown in the language of the report', async () => {
    speakFromNowOn('en');
    const signer = await describeCertificate(facilitator.certificate);
    const content = { field: 'facilitator', signer, at: SIGNED_AT, width: 190, height: 80 } as const;
    writeFileSync(scratch.path('seal.pdf'), valueOf(drawAppearance({ ...content, language: 'de' }, FONTS)));
    const text = mustRun('pdftotext', ['-layout', scratch.path('seal.pdf'), '-']);
    expect(text).toContain('Gesiegelt von');
    expect(text).toContain('23. November 2026, 10:15 UTC');
  });
});

/** An error in its sentences. @throws Error for a success */
const saidOf = (result: { ok: boolean; error?: { message: string; todo: string } }): string[] => {
  if (!result.error) throw new Error('nothing is wrong');
  return [result.error.message, result.error.todo];
};

describe('what cannot be made', () => {
  it('names characters without a font and their places in German, for a report in English too', async () => {
    const made = await reportOf({
      ...claims,
      locale: 'en-GB',
      participants: claims.participants.map((person, at) => (at === 2 ? { ...person, name: '陳' } : person)),
      goal: { ...claims.goal, statement: '陳' },
    });
    const [message = '', todo = ''] = saidOf(made);
    expect(message).toContain('„陳“ (U+9673, chinesisch oder japanisch) in: ');
    expect(message).toContain('Name von Person 3');
    expect(message).toContain('Formulierung des Ziels der Runde');
    expect(withEnglish([message, todo])).toEqual([]);
  });

  it('says in German that a logo cannot be printed, for a report in English too', async () => {
    const logo = { name: 'Logo', type: 'image/png', data: 'AAAA', width: 1, height: 1 } as const;
    const made = await reportOf({ ...claims, locale: 'en-GB', look: { ...claims.look, logo } });
    const said = saidOf(made);
    expect(said[0]).toMatch(/^Das Logo des Berichts lässt sich nicht drucken: Es ist beschädigt\./);
    expect(withEnglish(said)).toEqual([]);
  });

  it('says in German why a report is not signed', async () => {
    const unsigned = valueOf(await reportOf(claims));
    const sealed = await seal(unsigned, facilitator);
    const stranger = await createIdentity({ name: 'Ana', organisation: '', email: 'a@b.example' }, TERM);
    const asked = { at: SIGNED_AT, field: 'facilitator', fonts: FONTS } as const;
    const results = [
      await signReport(utf8('no'), facilitator, asked),
      await signReport(sealed, facilitator, asked),
      await signReport(unsigned, facilitator, { ...asked, field: 'client' }),
      await signReport(unsigned, stranger, asked),
      await signReport(unsigned, facilitator, { ...asked, at: asInstant('2020-01-01T00:00:00.000Z') }),
    ];
    const said = results.flatMap(saidOf);
    expect(withEnglish(said)).toEqual([]);
    expect(said.at(-2)).toContain('gilt vom 1. November 2026 bis zum 1. November 2031');
  });

  it('says in German what is wrong with an identity, its file and a certificate', async () => {
    const identity = await createIdentity({ name: 'Ana', organisation: '', email: 'a@b.example' }, TERM);
    const bound = await createIdentity(
      { name: 'Ana', organisation: '', email: 'a@b.example' },
      { ...TERM, extractable: false },
    );
    const file = valueOf(await exportPkcs12(identity, 'four words and more'));
    const pem = utf8(certificateToPem(identity.certificate).replace(/\n[A-Za-z0-9+/]{64}/, '\nAAAA'));
    const long = 'x'.repeat(65);
    const results = [
      checkSubject({ name: '', organisation: '', email: '' }),
      checkSubject({ name: long, organisation: '', email: '' }),
      checkSubject({ name: 'a\u200bb', organisation: '', email: '' }),
      checkSubject({ name: 'a', organisation: long, email: '' }),
      checkSubject({ name: 'a', organisation: 'a\u200bb', email: '' }),
      checkSubject({ name: 'a', organisation: '', email: '' }),
      checkSubject({ name: 'a', organisation: '', email: 'nothing' }),
      await importPkcs12(utf8('nothing'), 'x'),
      await importPkcs12(file, 'wrong'),
      await exportPkcs12(identity, ''),
      await exportPkcs12(bound, 'four words and more'),
      await readCertificateFile(utf8('nothing')),
      await readCertificateFile(pem),
      await readCertificateFile(new Uint8Array(2 * 1024 * 1024)),
      await readCertificateFile(new Uint8Array([0x30, 0x82, 0x00])),
    ];
    const said = results.flatMap(saidOf);
    expect(said).toHaveLength(30);
    expect(withEnglish(said)).toEqual([]);
  });
});

describe('a session file', () => {
  it('says in German why it cannot be read', () => {
    const written = Buffer.from(writeSessionFile(sampleFile('claims-intake'))).toString('utf8');
    const [person] = claims.participants;
    if (!person) throw new Error('the sample has people');
    const twice = fileOf({ ...claims, participants: [...claims.participants, person] });
    const files = [
      new Uint8Array(33 * 1024 * 1024),
      new Uint8Array(),
      new Uint8Array([0xff, 0xfe, 0xff]),
      utf8('{'),
      utf8('nothing'),
      utf8('['.repeat(100)),
      utf8('{"a":{"__proto__":1}}'),
      utf8('{"format":"other"}'),
      utf8(written.replace(/"version":5([,}])(?!.*"version":5)/s, '"version":99$1')),
      utf8(written.replace('Claims', 'Claimz')),
      writeSessionFile(twice),
    ];
    const said = files.map(readSessionFile).flatMap(saidOf);
    expect(withEnglish(said)).toEqual([]);
    expect(said.at(-2)).toMatch(/^Die Datei enthält etwas doppelt: Person \(/);
  });
});
