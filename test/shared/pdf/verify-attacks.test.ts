import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { buildCms } from '#shared/pdf/cms';
import { readPdf } from '#shared/pdf/pdf-file';
import { withEntries } from '#shared/pdf/pdf-values';
import { dictValue, numberValue, refValue } from '#shared/pdf/pdf-write';
import { coverageOf, signatureFields } from '#shared/pdf/signature-place';
import { signReport } from '#shared/pdf/sign-report';
import { digestBytes, joinBytes } from '#shared/pdf/webcrypto';
import {
  addNote,
  addText,
  append,
  fieldOf,
  flip,
  objectsWith,
  repaintSeal,
  replaceAttachment,
  replacePage,
  rewrite,
  spreadField,
  strip,
  wrap,
} from './support/attacks.ts';
import {
  asker,
  type Ask,
  countersign,
  failures,
  signedReport,
  type SignedReport,
} from './support/signed-reports.ts';
import { COUNTERSIGNED_AT, FONTS } from './support/stub-report.ts';
import { haveTools, run, scratchFolder } from './support/tools.ts';

const scratch = scratchFolder();
afterAll(scratch.remove);

let report: SignedReport;
let verify: Ask;
beforeAll(async () => {
  report = await signedReport('vague-goal');
  verify = asker(report);
});

const startOf = (bytes: Uint8Array, text: string): number => Buffer.from(bytes).indexOf(text);

/** One hexadecimal digit exchanged for another: a flipped bit could make it no digit at all. */
const otherDigit = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = new Uint8Array(bytes);
  copy[at] = copy[at] === 0x30 ? 0x31 : 0x30;
  return copy;
};

/** Where the seal's container begins and ends in the file, without the room kept free behind it. */
const sealAt = (bytes: Uint8Array): { start: number; end: number } => {
  const start = startOf(bytes, '/Contents <30') + '/Contents <'.length;
  const header = Buffer.from(Buffer.from(bytes.subarray(start, start + 8)).toString(), 'hex');
  return { start, end: start + 2 * (4 + header.readUInt16BE(2)) };
};

/** The seal exchanged for one that another person made over the same bytes. */
const resealBy = async (bytes: Uint8Array, identity: SignedReport['client']): Promise<Uint8Array> => {
  const file = readPdf(bytes);
  const coverage = coverageOf(file, signatureFields(file)[0]!.signature!);
  if (typeof coverage === 'string') throw new Error(coverage);
  const cms = await buildCms(identity, await digestBytes('SHA-256', joinBytes(coverage.covered)));
  const copy = new Uint8Array(bytes);
  const { start, end } = sealAt(bytes);
  copy.fill(0x30, start, end);
  copy.set(utf8(Buffer.from(cms).toString('hex')), start);
  return copy;
};

describe('an altered report', () => {
  const altered: [string, (from: SignedReport) => Uint8Array, string[]][] = [
    [
      'a byte of a page',
      ({ countersigned }) => flip(countersigned, startOf(countersigned, 'stream\n') + 20),
      ['facilitator/digest', 'client/digest', 'figures'],
    ],
    [
      'a byte of the attached session',
      ({ countersigned }) =>
        flip(
          countersigned,
          objectsWith(readPdf(countersigned), 'Type', 'EmbeddedFile')[0]!.stream!.start + 300,
        ),
      ['facilitator/digest', 'client/digest', 'attachment', 'figures'],
    ],
    [
      'a byte of the certificate in the seal',
      ({ countersigned }) => flip(countersigned, startOf(countersigned, '/Contents <30') + 700),
      ['client/digest'],
    ],
    [
      'a byte of the seal’s own signature',
      ({ sealed }) => otherDigit(sealed, sealAt(sealed).end - 4),
      ['facilitator/signature'],
    ],
    [
      'a byte of the room kept free after the seal',
      ({ sealed }) => flip(sealed, sealAt(sealed).end + 8000),
      ['facilitator/range', 'seal'],
    ],
    [
      'the case of one digit of the seal',
      ({ sealed }) =>
        rewrite(
          sealed,
          /\/Contents <30[0-9a-f]*?[a-f]/,
          (found) => `${found.slice(0, -1)}${found.slice(-1).toUpperCase()}`,
        ),
      ['facilitator/range', 'seal'],
    ],
    ['a page replaced afterwards', ({ countersigned }) => replacePage(countersigned), ['whole-file']],
    ['text added afterwards', ({ sealed }) => addText(sealed), ['whole-file']],
    ['a note laid over afterwards', ({ countersigned }) => addNote(countersigned), ['whole-file']],
    [
      'the attached session exchanged afterwards',
      ({ countersigned }) => replaceAttachment(countersigned),
      ['whole-file', 'attachment', 'figures'],
    ],
    [
      'the range beginning elsewhere',
      ({ sealed }) => rewrite(sealed, /\/ByteRange \[0 \d+/, (found) => found.replace('[0', '[1')),
      ['facilitator/range', 'seal'],
    ],
    [
      'the range leaving out too much',
      ({ sealed }) =>
        rewrite(sealed, /\/ByteRange \[0 \d+/, (found) =>
          found.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
        ),
      ['facilitator/range', 'seal'],
    ],
    [
      'the seal wrapped into a later place',
      ({ sealed }) => wrap(sealed),
      ['facilitator/range', 'seal', 'whole-file'],
    ],
  ];

  it.each(altered)('is not valid: %s', async (_, attack, expected) => {
    const answer = await verify(attack(report));
    expect(answer.verdict).toBe('invalid');
    expect(failures(answer)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['bytes after its end', (bytes: Uint8Array) => Buffer.concat([bytes, utf8('more')])],
    ['a second end', (bytes: Uint8Array) => Buffer.concat([bytes, utf8('startxref\n9\n%%EOF\n')])],
    ['a comment between objects', (bytes: Uint8Array) => rewrite(bytes, /endobj\n\n/, () => 'endobj%x')],
    ['its end missing', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 200)],
    ['its beginning missing', (bytes: Uint8Array) => bytes.subarray(10)],
  ])('is not valid: %s', async (_, attack) => {
    const answer = await verify(new Uint8Array(attack(report.countersigned)));
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['layout']]);
    expect(answer.summary).toBe('The file was damaged, or another program changed it.');
  });

  it('counts as unsigned, never as fine, when its signatures are taken out', async () => {
    const answer = await verify(strip(report.countersigned));
    expect(answer.verdict).toBe('unsigned');
    expect(answer.summary).toBe('Nobody has signed this file, so anybody can have changed it.');
    expect((await verify(report.unsigned)).verdict).toBe('unsigned');
  });

  it('rolled back to the seal is an older state, which shows to who knows that the client signed', async () => {
    const back = report.countersigned.subarray(0, readPdf(report.countersigned).revisions[1]!.end);
    expect(Buffer.compare(back, report.sealed)).toBe(0);
    const answer = await verify(back, { expected: ['facilitator', 'client'] });
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['expected']]);
  });

  it('shows that a stranger sealed it over again, whom the cover does not name', async () => {
    const answer = await verify(await resealBy(report.sealed, report.client));
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['seal']]);
    expect(answer.summary).toBe('The report is sealed by somebody else than its cover says.');
  });
});

describe('a shadow edit between the two signatures', () => {
  it.each([
    ['a page replaced', replacePage],
    ['text added', addText],
    ['a note laid over', addNote],
    ['the look of the seal exchanged', repaintSeal],
    ['the client’s field spread over the page', spreadField],
    ['the attached session exchanged', replaceAttachment],
    [
      'the seal taken out',
      (bytes: Uint8Array) =>
        append(bytes, (file) => {
          const field = fieldOf(file, 'facilitator');
          return [[field.number, { value: withEntries(field.value, { V: undefined }) }]];
        }),
    ],
    [
      'an object slipped in that belongs to nothing',
      (bytes: Uint8Array) => append(bytes, () => [[9000, { value: numberValue(1) }]]),
    ],
    [
      'the catalog changed',
      (bytes: Uint8Array) =>
        append(bytes, (file) => {
          const [catalog] = objectsWith(file, 'Type', 'Catalog');
          return [[catalog!.number, { value: withEntries(catalog!.value, { OpenAction: refValue(1) }) }]];
        }),
    ],
    [
      'the permissions lifted',
      (bytes: Uint8Array) =>
        append(bytes, (file) => {
          const [catalog] = objectsWith(file, 'Type', 'Catalog');
          return [[catalog!.number, { value: withEntries(catalog!.value, { Perms: dictValue({}) }) }]];
        }),
    ],
  ])('is caught: %s', async (what, attack) => {
    const edited = attack(report.sealed);
    const signed = await signReport(edited, report.client, {
      at: COUNTERSIGNED_AT,
      field: 'client',
      fonts: FONTS,
    });
    if (!signed.ok) {
      expect([what, signed.error.code]).toEqual(['the seal taken out', 'not-sealed']);
      return;
    }
    const answer = await verify(signed.value);
    expect(answer.verdict).toBe('invalid');
    expect(failures(answer)).toContain('client/changes');
  });

  it.skipIf(!haveTools('pdfsig'))(
    'looks like a legitimate file to a standard tool, which is why it is caught here',
    async () => {
      const signed = await countersign(replacePage(report.sealed), report.client);
      writeFileSync(scratch.path('shadow.pdf'), signed);
      const { text } = run('pdfsig', ['-nocert', scratch.path('shadow.pdf')]);
      expect(text.split('Signature is Valid.').length - 1).toBe(2);
    },
  );
});
