import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { objectsAfter, readPdf } from '#shared/pdf/pdf-file';
import { readValue } from '#shared/pdf/pdf-parser';
import { PdfError, textOfString } from '#shared/pdf/pdf-values';
import { textValue, writeValue } from '#shared/pdf/pdf-write';
import { facilitatorIdentity, stubReport } from './support/stub-report.ts';

const parse = (text: string) => readValue(utf8(text), 0).value;

/** A small PDF with the given body between header and table, all objects listed where they begin. */
const pdfOf = (body: string, table?: string): Uint8Array => {
  const head = `%PDF-1.7\n${body}`;
  const places = [...head.matchAll(/^(\d+) 0 obj/gm)];
  const lines = places.map(
    ({ 1: number, index }) => `${number} 1\n${String(index).padStart(10, '0')} 00000 n \n`,
  );
  const xref = table ?? `xref\n${lines.join('')}`;
  return utf8(`${head}${xref}trailer\n<</Size 9/Root 1 0 R>>\nstartxref\n${head.length}\n%%EOF\n`);
};

const reject = (bytes: Uint8Array, message: string | RegExp): void => {
  expect(() => readPdf(bytes)).toThrow(PdfError);
  expect(() => readPdf(bytes)).toThrow(message);
};

describe('readValue', () => {
  it.each([
    [
      '[1 0 R -2.5 /A#20B (a\\(b\\)\\101) <00fF> true null <</K[]>>]',
      '[1 0 R -2.5 /A#20B (a\\(b\\)A) <00ff> true null <</K []>>]',
    ],
    ['(nested (brackets) stay)', '(nested \\(brackets\\) stay)'],
  ])('reads and writes %s', (text, written) => expect(writeValue(parse(text))).toBe(written));

  it.each([
    ['<</A 1/A 2>>', 'the same entry twice'],
    ['<</A 1/#41 2>>', 'the same entry twice'],
    [`${'['.repeat(60)}${']'.repeat(60)}`, 'nested too deeply'],
    ['[1 % comment\n]', 'malformed|means nothing|ends'],
    ['(open', 'ends inside a string'],
    ['<abc>', 'malformed hexadecimal'],
    ['<0 0>', 'malformed hexadecimal'],
    ['[3 1 R]', 'means nothing'],
    ['Infinity', 'means nothing'],
    ['1e9', 'means nothing'],
    ['/A#zz', 'malformed name'],
  ])('refuses %s', (text, message) => expect(() => parse(text)).toThrow(new RegExp(message)));

  it('keeps names such as __proto__ apart from the language', () => {
    const value = parse('<</__proto__ 1/constructor 2>>');
    expect(writeValue(value)).toBe('<</__proto__ 1 /constructor 2>>');
    expect(({} as Record<string, unknown>).K).toBeUndefined();
  });

  it('writes any text so that it comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = parse(writeValue(textValue(text)));
        expect(back.type === 'string' && textOfString(back)).toBe(text);
      }),
    );
  });
});

describe('readPdf', () => {
  let report: Uint8Array;
  beforeAll(async () => {
    report = await stubReport(await facilitatorIdentity());
  });

  it('accounts for every object of a report', () => {
    const file = readPdf(report);
    expect(file.revisions).toHaveLength(1);
    expect(objectsAfter(file).size).toBeGreaterThan(10);
  });

  it('reads a minimal file', () => {
    expect(readPdf(pdfOf('1 0 obj\n<<>>\nendobj\n')).revisions[0]?.objects.size).toBe(1);
  });

  it('refuses what readers understand differently', () => {
    reject(
      pdfOf('1 0 obj\n<<>>\nendobj\n2 0 obj\n1\nendobj\n', 'xref\n1 1\n0000000009 00000 n \n'),
      'belong to nothing',
    );
    reject(pdfOf('1 0 obj\n<<>>\nendobj\n%hidden\n'), 'belong to nothing');
    reject(pdfOf('1 0 obj\n<<>>\nendobj\n', 'xref\n2 1\n0000000009 00000 n \n'), 'another object');
    reject(pdfOf('1 0 obj\n<<>>\nendobj\n', 'xref\n1 1\n0000000009 00001 n \n'), 'later generation');
    reject(pdfOf('1 0 obj\n<</Length 99>>\nstream\nx\nendstream\nendobj\n'), /endstream|unknown length/);
    reject(pdfOf('1 0 obj\n<</Length 1 0 R>>\nstream\nx\nendstream\nendobj\n'), 'unknown length');
  });

  it('refuses revisions that lead in a circle', () => {
    const text = Buffer.from(pdfOf('1 0 obj\n<<>>\nendobj\n'))
      .toString()
      .replace('/Size 9', '/Prev 30/Size 9');
    reject(utf8(text), 'out of order');
  });

  it('refuses tables that promise more than a file can hold', () => {
    reject(pdfOf('', 'xref\n0 4000000000\n'), 'too many objects');
  });

  it('refuses a file of nothing but values before it fills the memory', () => {
    reject(pdfOf(`1 0 obj\n[${'1 '.repeat(2_500_000)}]\nendobj\n`), /ends|means nothing/);
  });

  it('never throws anything but its own error, wherever a report is cut', () => {
    fc.assert(
      fc.property(fc.nat(report.length - 2), (length) => {
        expect(() => readPdf(report.subarray(0, length))).toThrow(PdfError);
      }),
    );
  });

  it('never throws anything but its own error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() =>
          readPdf(Buffer.concat([utf8('%PDF-1.7\n'), bytes, utf8('startxref\n9\n%%EOF\n')])),
        ).toThrow(PdfError);
      }),
    );
  });
});
