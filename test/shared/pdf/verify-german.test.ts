import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { utf8 } from '#shared/core/bytes';
import { GERMAN } from '#shared/language/german/all';
import { speakFromNowOn } from '#shared/language/say';
import type { Verification } from '#shared/pdf/report-api';
import { verifyReport } from '#shared/pdf/verify-report';
import { withEnglish } from '../../support/english.ts';
import { type Base, type CorpusFile, makeBase } from './corpus/base.ts';
import { FORGED } from './corpus/forged.ts';
import { GENUINE } from './corpus/genuine.ts';
import { addText, flip, replacePage, rewrite } from './support/attacks.ts';
import { asker, asking, signedReport, type SignedReport } from './support/signed-reports.ts';
import { FONTS } from './support/stub-report.ts';
import { haveTools, scratchFolder } from './support/tools.ts';

const scratch = scratchFolder();
afterAll(scratch.remove);
beforeEach(() => speakFromNowOn('de'));
afterEach(() => speakFromNowOn('en'));

const checksOf = ({ checks, signatures }: Verification) => [
  ...checks,
  ...signatures.flatMap((signature) => signature.checks),
];

/** Everything that a verification says, in words and in the details. */
const saidBy = (answer: Verification): string[] => [
  answer.summary,
  ...checksOf(answer).flatMap(({ statement, technical }) => [statement, technical]),
];

/** What of it is English: by its words, or because it is the key of a German sentence. */
const englishIn = (texts: readonly string[]): string[] => [
  ...withEnglish(texts),
  ...texts.filter((text) => Object.hasOwn(GERMAN, text) && GERMAN[text] !== text),
];

describe('a report of the example', () => {
  let report: SignedReport;
  beforeAll(async () => {
    report = await signedReport('vague-goal');
  });

  it('is answered for in German when it is valid', async () => {
    const answer = await asker(report)(report.countersigned);
    expect(answer.verdict).toBe('valid');
    expect(answer.summary).toBe(
      'Gesiegelt von Zoë Ångström (Čapek & Söhne) und unterzeichnet von Γιώργος Παπαδόπουλος (Aldersee). Seitdem wurde nichts geändert, und die gedruckten Zahlen folgen aus der beiliegenden Sitzung.',
    );
    expect(englishIn(saidBy(answer))).toEqual([]);
  });

  it('says every sentence otherwise than in English', async () => {
    const german = await asker(report)(report.sealed, { trusted: [] });
    speakFromNowOn('en');
    const english = await asker(report)(report.sealed, { trusted: [] });
    const pairs = checksOf(german).map(({ statement }, at) => [statement, checksOf(english)[at]?.statement]);
    expect(pairs.length).toBeGreaterThan(12);
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
    expect(withEnglish(saidBy(english)).length).toBeGreaterThan(12);
  });

  it.each<[string, (from: SignedReport) => Uint8Array, string]>([
    ['a changed byte', ({ sealed }) => flip(sealed, 30_000), 'geändert'],
    ['a page replaced', ({ countersigned }) => replacePage(countersigned), 'hinzugefügt'],
    ['text added', ({ sealed }) => addText(sealed), 'hinzugefügt'],
    [
      'another range',
      ({ sealed }) => rewrite(sealed, /\/ByteRange \[0 \d+/, (found) => found.replace('[0', '[1')),
      'deckt den Bericht nicht',
    ],
    ['its end cut off', ({ sealed }) => sealed.subarray(0, -1000), 'beschädigt'],
    ['its signature rolled back', ({ sealed }) => sealed, 'Die Signatur des Kunden fehlt'],
    ['nobody’s signature', ({ unsigned }) => unsigned, 'Niemand hat diese Datei signiert'],
  ])('is answered for in German with %s', async (_, make, words) => {
    const answer = await asker(report)(make(report), { expected: ['client'] });
    expect(answer.verdict).not.toBe('valid');
    expect(`${answer.summary} ${saidBy(answer).join(' ')}`).toContain(words);
    expect(englishIn(saidBy(answer))).toEqual([]);
  });

  it.each([
    ['no PDF', 'Hello'],
    ['another PDF', '%PDF-1.7\nnothing'],
  ])('is not there in %s, which is said in German', async (_, text) => {
    const answer = await verifyReport(utf8(text), asking(report));
    if (answer.ok) throw new Error('there is nothing to verify');
    expect(englishIn([answer.error.message, answer.error.todo])).toEqual([]);
  });
});

/** One file for each different answer. */
const differentFiles = (): readonly CorpusFile[] => [
  ...new Map(FORGED.map((file) => [`${file.fails.join()} ${file.verdict ?? ''}`, file])).values(),
  ...GENUINE.filter(({ stamped }) => stamped),
];

describe.skipIf(!haveTools('openssl'))('a forged or stamped file', () => {
  let base: Base;
  beforeAll(async () => {
    base = await makeBase(scratch.path('authority'));
  });

  it.each(differentFiles().map((file) => [file.name, file] as const))(
    'is answered for in German: %s',
    async (_, file) => {
      const made = await file.make(base);
      const { bytes, request } = made instanceof Uint8Array ? { bytes: made, request: {} } : made;
      const { facilitator, client } = base.report;
      const answer = await verifyReport(bytes, {
        trusted: [facilitator.certificate, client.certificate],
        fonts: FONTS,
        now: asInstant('2035-01-01T00:00:00.000Z'),
        ...request,
      });
      const words = answer.ok ? saidBy(answer.value) : [answer.error.message, answer.error.todo];
      expect(englishIn(words)).toEqual([]);
    },
  );
});
