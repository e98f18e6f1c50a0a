import { createDeflate } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { TAG, writeDer, writeOid } from '#shared/pdf/der';
import { type PdfFile, readPdf } from '#shared/pdf/pdf-file';
import { entryOf, type PdfDict, type PdfValue, withEntries } from '#shared/pdf/pdf-values';
import {
  arrayValue,
  dictValue,
  type NewObject,
  nextNumber,
  numberValue,
  refValue,
} from '#shared/pdf/pdf-write';
import { verifySignature } from '#shared/pdf/public-key';
import { readDer } from '#shared/pdf/der';
import { verifyReport } from '#shared/pdf/verify-report';
import { OTHER_SESSION, signedBy } from './corpus/base.ts';
import { append, objectsWith } from './support/attacks.ts';
import { asking, failures, signedReport, type SignedReport } from './support/signed-reports.ts';

let report: SignedReport;
let other: SignedReport;
beforeAll(async () => {
  report = await signedReport('vague-goal');
  other = await signedBy(OTHER_SESSION(), report.facilitator, report.client);
});

/** What is said of a file: the verdict, or why there is none. Asked by somebody who knows that both have signed. */
const ask = async (bytes: Uint8Array): Promise<string> => {
  const answer = await verifyReport(bytes, asking(report, { expected: ['facilitator', 'client'] }));
  return answer.ok ? answer.value.verdict : answer.error.code;
};

const never = (runs: number, mutated: fc.Arbitrary<() => Uint8Array>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(mutated, async (make) => {
      const bytes = make();
      // A piece put back where it was leaves a genuine file.
      fc.pre([report, other].every(({ countersigned }) => Buffer.compare(bytes, countersigned) !== 0));
      expect(await ask(bytes)).not.toBe('valid');
    }),
    { numRuns: runs, seed: 20261126 },
  );

/** A place in a file, as a share of its length, so that it can be drawn before the file is made. Anywhere alike. */
const place = fc.noBias(fc.integer({ min: 0, max: 2 ** 30 - 1 })).map((number) => number / 2 ** 30);
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('a genuine report that was tampered with at random', () => {
  it('is never valid with some bytes changed', () =>
    never(
      25,
      fc
        .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 })
        .map((changes) => () => {
          const bytes = new Uint8Array(report.countersigned);
          for (const [share, mask] of changes) bytes[at(bytes, share)]! ^= mask;
          return bytes;
        }),
    ));

  it('is never valid cut off', () =>
    never(
      60,
      place.map((share) => () => report.countersigned.slice(0, at(report.countersigned, share))),
    ));

  it('is never valid with a piece missing, twice or elsewhere', () =>
    never(
      60,
      fc.tuple(place, place, place).map((shares) => () => {
        const [a = 0, b = 0, c = 0] = shares
          .map((share) => at(report.countersigned, share))
          .sort((x, y) => x - y);
        const part = (from: number, to?: number): Uint8Array => report.countersigned.subarray(from, to);
        return joined(part(0, a), part(b, c), part(a, b), part(c));
      }),
    ));

  it('is never valid spliced with another genuine report', () =>
    never(
      60,
      fc.tuple(place, place, fc.boolean()).map(([a, b, turned]) => () => {
        const [first, second] = turned ? [other, report] : [report, other];
        const head = first.countersigned.subarray(0, at(first.countersigned, a));
        return joined(head, second.countersigned.subarray(at(second.countersigned, b)));
      }),
    ));

  it('is never valid with the revisions of one report over those of another', () =>
    never(
      4,
      fc.constantFrom(1, 2).map((kept) => () => {
        const [mine, theirs] = [report, other].map(({ countersigned }) => readPdf(countersigned));
        const end = mine!.revisions[kept - 1]?.end ?? 0;
        return joined(
          report.countersigned.subarray(0, end),
          other.countersigned.subarray(theirs!.revisions[kept]?.start),
        );
      }),
    ));

  it('is never valid with one object in the place of another', () =>
    never(
      15,
      fc.tuple(place, place, fc.boolean()).map(([a, b, sealedOnly]) => () => {
        const bytes = sealedOnly ? report.sealed : report.countersigned;
        return append(bytes, (file) => {
          const objects = [...(file.revisions[0]?.objects.values() ?? [])];
          const [from, to] = [a, b].map((share) => objects[Math.floor(share * objects.length)]!);
          const { value, stream } = from!;
          return [
            [to!.number, stream ? { value, stream: file.bytes.slice(stream.start, stream.end) } : { value }],
          ];
        });
      }),
    ));
});

const catalogWith = (file: PdfFile, entries: Record<string, PdfValue>): readonly [number, NewObject] => {
  const [catalog] = objectsWith(file, 'Type', 'Catalog');
  return [catalog!.number, { value: withEntries(catalog!.value, entries) }];
};

const formOf = (file: PdfFile): readonly [number, PdfDict] => {
  const [catalog] = objectsWith(file, 'Type', 'Catalog');
  const number = entryOf(catalog?.value, 'AcroForm', 'ref')?.number ?? 0;
  return [
    number,
    file.revisions.findLast(({ objects }) => objects.has(number))?.objects.get(number)?.value as PdfDict,
  ];
};

const withFields = (
  bytes: Uint8Array,
  fields: (items: readonly PdfValue[]) => readonly PdfValue[],
): Uint8Array =>
  append(bytes, (file) => {
    const [number, form] = formOf(file);
    const items = entryOf(form, 'Fields', 'array')?.items ?? [];
    return [[number, { value: withEntries(form, { Fields: arrayValue(fields(items)) }) }]];
  });

/** Zeros in a stream that unfolds to hundreds of megabytes, made without holding them. */
const bomb = (megabytes: number): Promise<Buffer> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    const deflate = createDeflate();
    deflate.on('data', (part: Buffer) => parts.push(part));
    deflate.on('end', () => resolve(Buffer.concat(parts)));
    const block = Buffer.alloc(1024 * 1024);
    for (let count = 0; count < megabytes; count += 1) deflate.write(block);
    deflate.end();
  });

describe('a file made to hurt', () => {
  const body = (text: string): Uint8Array => {
    const head = `%PDF-1.7\n1 0 obj\n${text}\nendobj\n`;
    return utf8(
      `${head}xref\n1 1\n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n${head.length}\n%%EOF\n`,
    );
  };

  it.each([
    ['arrays in arrays', body(`<</PhaseOne ${'['.repeat(500_000)}>>`)],
    ['dictionaries in dictionaries', body(`<</PhaseOne ${'<</A '.repeat(200_000)}>>`)],
    ['brackets in a string', body(`<</PhaseOne ${'('.repeat(2_000_000)}>>`)],
    ['an array of millions', body(`<</PhaseOne [${'0 '.repeat(3_000_000)}]>>`)],
    ['a name without end', body(`<</PhaseOne /${'A'.repeat(1_000_000)}>>`)],
    [
      'a catalog that is its own everything',
      body('<</PhaseOne 1/Type/Catalog/Pages 1 0 R/AcroForm 1 0 R/Names 1 0 R/Kids[1 0 R]/Fields[1 0 R]>>'),
    ],
  ])('is answered: %s', async (_, bytes) => {
    expect(['invalid', 'unsigned', 'unreadable']).toContain(await ask(bytes));
  });

  const figures = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const answer = await verifyReport(bytes, asking(report));
    return answer.ok ? [answer.value.verdict, ...failures(answer.value)] : [answer.error.code];
  };

  it('is answered: pages that hold each other', async () => {
    const bytes = append(report.unsigned, (file) => {
      const [tree] = objectsWith(file, 'Type', 'Pages');
      return [
        [tree!.number, { value: withEntries(tree!.value, { Kids: arrayValue([refValue(tree!.number)]) }) }],
      ];
    });
    expect(await figures(bytes)).toEqual(['unsigned', 'figures']);
  });

  it('is answered: a page that leads on and on', async () => {
    const bytes = append(report.unsigned, (file) => {
      const [page] = objectsWith(file, 'Type', 'Page');
      const first = nextNumber(file);
      const chain = Array.from(
        { length: 20_000 },
        (_, index) => [first + index, { value: arrayValue([refValue(first + index + 1)]) }] as const,
      );
      return [[page!.number, { value: withEntries(page!.value, { Deep: refValue(first) }) }], ...chain];
    });
    expect(await figures(bytes)).toEqual(['unsigned', 'figures']);
  });

  it('is answered: ten thousand pages out of one', async () => {
    const bytes = append(report.unsigned, (file) => {
      const [tree] = objectsWith(file, 'Type', 'Pages');
      const [page] = objectsWith(file, 'Type', 'Page');
      const kids = arrayValue(Array.from({ length: 10_000 }, () => refValue(page!.number)));
      return [[tree!.number, { value: withEntries(tree!.value, { Kids: kids }) }]];
    });
    expect(await figures(bytes)).toEqual(['unsigned', 'figures']);
  });

  it('is answered: the same signature in a hundred thousand fields', async () => {
    const bytes = withFields(report.countersigned, ([field]) =>
      Array.from({ length: 100_000 }, () => field!),
    );
    expect(await figures(bytes)).toEqual(['invalid', 'layout']);
  });

  it('is answered: a field listed twice', async () => {
    const bytes = withFields(report.countersigned, (fields) => [...fields, fields[0]!]);
    expect(await figures(bytes)).toEqual(['invalid', 'layout']);
  });

  it('is answered: a name tree that leads to itself', async () => {
    const bytes = append(report.unsigned, (file) => {
      const first = nextNumber(file);
      return [
        catalogWith(file, { Names: dictValue({ EmbeddedFiles: refValue(first) }) }),
        [first, { value: dictValue({ Names: refValue(first), Kids: arrayValue([refValue(first)]) }) }],
      ];
    });
    expect(await figures(bytes)).toEqual(['unsigned', 'attachment', 'figures']);
  });

  it('is answered: more revisions than anybody makes', async () => {
    let bytes = report.unsigned;
    for (let count = 0; count < 40; count += 1) {
      bytes = append(bytes, (file) => [[nextNumber(file), { value: numberValue(1) }]]);
    }
    expect(await ask(bytes)).toBe('invalid');
  });

  it('is answered within the memory of a report: a session that unfolds to half a gigabyte', async () => {
    const stream = await bomb(512);
    const bytes = append(report.unsigned, (file) => {
      const [attached] = objectsWith(file, 'Type', 'EmbeddedFile');
      const value = withEntries(attached!.value, { Length: numberValue(stream.length) });
      return [[attached!.number, { value, stream }]];
    });
    const before = process.resourceUsage().maxRSS;
    expect(await figures(bytes)).toEqual(['unsigned', 'attachment', 'figures']);
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(200 * 1024);
  });

  it('is answered: a key of sixteen thousand bits', async () => {
    const modulus = new Uint8Array(2049).fill(0xff);
    modulus[0] = 0;
    const key = writeDer(TAG.sequence, writeDer(TAG.integer, modulus), writeDer(TAG.integer, modulus));
    const algorithm = writeDer(TAG.sequence, writeOid('1.2.840.113549.1.1.1'), writeDer(TAG.null));
    const publicKey = writeDer(TAG.sequence, algorithm, writeDer(TAG.bitString, Uint8Array.of(0), key));
    const answer = verifySignature(
      publicKey,
      readDer(algorithm),
      'SHA-256',
      new Uint8Array(2048),
      new Uint8Array(8),
    );
    await expect(answer).rejects.toThrow('more than 8192 bits');
  });
});
