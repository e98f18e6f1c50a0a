import { utf8 } from '#shared/core/bytes';
import { readPdf } from '#shared/pdf/pdf-file';
import { entryOf, withEntries } from '#shared/pdf/pdf-values';
import {
  arrayValue,
  dictValue,
  nameValue,
  nextNumber,
  refValue,
  textValue,
  writeValue,
} from '#shared/pdf/pdf-write';
import {
  addNote,
  addText,
  append,
  flip,
  objectsWith,
  replaceAttachment,
  replacePage,
  spreadField,
  strip,
} from '../support/attacks.ts';
import type { Forged } from './base.ts';
import { placeOf, writeRange } from './forge.ts';

const BYTES = 'byte changed';
const LATER = 'added after the last signature';
const STRIPPED = 'signatures taken out';
const BACK = 'rolled back';
const ENDS = 'bytes around the file';

const indexOf = (bytes: Uint8Array, text: string): number => Buffer.from(bytes).indexOf(text);

/** Another digit in the place of a hexadecimal one. */
const otherDigit = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = new Uint8Array(bytes);
  copy[at] = copy[at] === 0x30 ? 0x31 : 0x30;
  return copy;
};

/** Where the last digits of a field's signature stand: those of the signature value. */
const endOfCms = (bytes: Uint8Array, title: string): number => {
  const { start } = placeOf(bytes, title);
  const header = Buffer.from(Buffer.from(bytes.subarray(start + 1, start + 9)).toString(), 'hex');
  return start + 1 + 2 * (4 + header.readUInt16BE(2));
};

/** One byte, or a few digits, other than they were when they were signed. */
export const CHANGED_BYTES: readonly Forged[] = [
  {
    name: 'byte-page',
    group: BYTES,
    what: 'a byte of a page flipped',
    make: ({ report: { countersigned } }) => flip(countersigned, indexOf(countersigned, 'stream\n') + 20),
    fails: ['facilitator/digest', 'client/digest', 'figures'],
  },
  {
    name: 'byte-attachment',
    group: BYTES,
    what: 'a byte of the attached session flipped',
    make: ({ report: { countersigned } }) => {
      const [attached] = objectsWith(readPdf(countersigned), 'Type', 'EmbeddedFile');
      return flip(countersigned, (attached?.stream?.start ?? 0) + 300);
    },
    fails: ['facilitator/digest', 'client/digest', 'attachment'],
  },
  {
    name: 'byte-cms-1',
    group: BYTES,
    what: 'a digit of the first signature changed',
    make: ({ report: { countersigned } }) =>
      otherDigit(countersigned, endOfCms(countersigned, 'facilitator') - 4),
    fails: ['facilitator/signature', 'client/digest'],
  },
  {
    name: 'byte-cms-2',
    group: BYTES,
    what: 'a digit of the second signature changed',
    make: ({ report: { countersigned } }) => otherDigit(countersigned, endOfCms(countersigned, 'client') - 4),
    fails: ['client/signature'],
  },
  {
    name: 'byte-padding',
    group: BYTES,
    what: 'something hidden in the room kept free behind the second signature',
    make: ({ report: { countersigned } }) =>
      otherDigit(countersigned, endOfCms(countersigned, 'client') + 4000),
    fails: ['client/range'],
  },
  {
    name: 'byte-range',
    group: BYTES,
    what: 'a digit of the ByteRange changed',
    make: ({ report: { sealed } }) => {
      const { start, end } = placeOf(sealed, 'facilitator');
      return writeRange(sealed, 'facilitator', `[0 ${start} ${end} ${sealed.length - end - 7}]`);
    },
    fails: ['facilitator/range', 'seal'],
  },
  {
    name: 'byte-date',
    group: BYTES,
    what: 'the stated time of the seal moved by a year',
    make: ({ report: { sealed } }) => {
      const text = Buffer.from(sealed).toString('latin1').replace('/M (D:2026', '/M (D:2027');
      return new Uint8Array(Buffer.from(text, 'latin1'));
    },
    fails: ['facilitator/digest'],
  },
];

const openAction = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [catalog] = objectsWith(file, 'Type', 'Catalog');
    const action = dictValue({ S: nameValue('JavaScript'), JS: textValue('app.alert(1)') });
    return [
      [catalog?.number ?? 0, { value: withEntries(catalog?.value ?? dictValue({}), { OpenAction: action }) }],
    ];
  });

const removePage = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [tree] = objectsWith(file, 'Type', 'Pages');
    const kids = entryOf(tree?.value, 'Kids', 'array')?.items ?? [];
    const value = withEntries(tree?.value ?? dictValue({}), { Kids: arrayValue(kids.slice(0, -1)) });
    return [[tree?.number ?? 0, { value }]];
  });

/** A further revision over what both have signed. */
export const LATER_REVISIONS: readonly Forged[] = [
  ...(
    [
      ['later-text', 'text drawn over the first page', addText, ['whole-file', 'figures']],
      ['later-page', 'the content of a page replaced', replacePage, ['whole-file', 'figures']],
      ['later-note', 'a FreeText note laid over the first page', addNote, ['whole-file', 'figures']],
      ['later-attachment', 'the attached session exchanged', replaceAttachment, ['whole-file', 'attachment']],
      ['later-script', 'a script that runs when the file is opened', openAction, ['whole-file']],
      ['later-page-removed', 'the last page removed', removePage, ['whole-file', 'figures']],
      ['later-field', 'the client’s field spread over the page', spreadField, ['whole-file', 'figures']],
    ] as const
  ).map(([name, what, attack, fails]): Forged => ({
    name,
    group: LATER,
    what,
    make: ({ report }) => attack(report.countersigned),
    fails,
  })),
];

const EVERYBODY = ['facilitator', 'client'] as const;

const withoutForm = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [catalog] = objectsWith(file, 'Type', 'Catalog');
    const value = withEntries(catalog?.value ?? dictValue({}), { AcroForm: undefined, Perms: undefined });
    return [[catalog?.number ?? 0, { value }]];
  });

/** A file that no longer shows that somebody signed, held by somebody who knows that they did. */
export const LOST_SIGNATURES: readonly Forged[] = [
  {
    name: 'stripped-values',
    group: STRIPPED,
    what: 'both signatures taken out of their fields',
    make: ({ report }) => ({ bytes: strip(report.countersigned), request: { expected: EVERYBODY } }),
    fails: ['expected'],
    verdict: 'unsigned',
  },
  {
    name: 'stripped-form',
    group: STRIPPED,
    what: 'the whole form taken out of the catalog',
    make: ({ report }) => ({ bytes: withoutForm(report.countersigned), request: { expected: EVERYBODY } }),
    fails: ['expected'],
    verdict: 'unsigned',
  },
  {
    name: 'stripped-page',
    group: STRIPPED,
    what: 'both signatures taken out and a page changed',
    make: ({ report }) => replacePage(strip(report.countersigned)),
    fails: ['figures'],
    verdict: 'unsigned',
  },
  {
    name: 'back-to-unsigned',
    group: BACK,
    what: 'cut back to the state before anybody signed',
    make: ({ report }) => ({ bytes: report.unsigned, request: { expected: EVERYBODY } }),
    fails: ['expected'],
    verdict: 'unsigned',
  },
  {
    name: 'back-to-seal',
    group: BACK,
    what: 'cut back to the state before the client signed',
    make: ({ report: { countersigned } }) => ({
      bytes: countersigned.slice(0, readPdf(countersigned).revisions[1]?.end),
      request: { expected: EVERYBODY },
    }),
    fails: ['expected'],
  },
];

const startxrefOf = (bytes: Uint8Array): string =>
  /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';

const joined = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : part))));

/** A second copy of the first page's content under the same number, which no table lists. */
const doubleObject = (bytes: Uint8Array): Uint8Array => {
  const file = readPdf(bytes);
  const [page] = objectsWith(file, 'Type', 'Page');
  const number = entryOf(page?.value, 'Contents', 'ref')?.number ?? 0;
  const object = `${number} 0 obj\n<</Length 28>>\nstream\n1 1 1 rg 50 300 400 300 re f\nendstream\nendobj\n`;
  const at = bytes.length;
  const trailer = `xref\n0 0\ntrailer\n<</Size ${nextNumber(file)}/Root ${rootOf(bytes)}/Prev ${startxrefOf(bytes)}>>\n`;
  return joined(bytes, object, trailer, `startxref\n${at + object.length}\n%%EOF\n`);
};

const rootOf = (bytes: Uint8Array): string =>
  /\/Root (\d+ 0 R)/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';

const hybrid = (bytes: Uint8Array): Uint8Array => {
  const at = bytes.length;
  const trailer = `<</Size ${nextNumber(readPdf(bytes))}/Root ${rootOf(bytes)}/XRefStm 15/Prev ${startxrefOf(bytes)}>>`;
  return joined(bytes, `xref\n0 0\ntrailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
};

const loop = (bytes: Uint8Array): Uint8Array => {
  const at = bytes.length;
  const trailer = `<</Size ${nextNumber(readPdf(bytes))}/Root ${rootOf(bytes)}/Prev ${at}>>`;
  return joined(bytes, `xref\n0 0\ntrailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
};

const field = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
};

/**
 * A revision as newer programs write it: the first page, with other contents, inside a stream of objects, and the table in
 * a stream too. Readers that know only the older form pass it over.
 */
const objectStream = (bytes: Uint8Array): Uint8Array => {
  const file = readPdf(bytes);
  const [page] = objectsWith(file, 'Type', 'Page');
  const [first, at] = [nextNumber(file), bytes.length];
  const other = withEntries(page?.value ?? dictValue({}), { Contents: refValue(first) });
  const content = `${first} 0 obj\n<</Length 28>>\nstream\n1 1 1 rg 50 300 400 300 re f\nendstream\nendobj\n`;
  const body = `${page?.number ?? 0} 0 ${writeValue(other)}`;
  const head = `<</Type/ObjStm/N 1/First ${`${page?.number ?? 0} 0 `.length}/Length ${body.length}>>`;
  const packed = `${first + 1} 0 obj\n${head}\nstream\n${body}\nendstream\nendobj\n`;
  const xrefAt = at + content.length + packed.length;
  const table = Buffer.concat([
    ...[field(2, 1), field(first + 1, 4), field(0, 1)],
    ...[field(1, 1), field(at, 4), field(0, 1)],
    ...[field(1, 1), field(at + content.length, 4), field(0, 1)],
    ...[field(1, 1), field(xrefAt, 4), field(0, 1)],
  ]);
  const index = `[${page?.number ?? 0} 1 ${first} 3]`;
  const entries = `/Size ${first + 3}/W[1 4 1]/Index${index}/Root ${rootOf(bytes)}/Prev ${startxrefOf(bytes)}`;
  const opening = `${first + 2} 0 obj\n<</Type/XRef${entries}/Length ${table.length}>>\nstream\n`;
  return joined(bytes, content, packed, opening, table, `\nendstream\nendobj\nstartxref\n${xrefAt}\n%%EOF\n`);
};

/** An object that nothing leads to. */
const orphan = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => [[nextNumber(file), { value: dictValue({ Root: refValue(1) }) }]]);

/** Bytes before, between and behind the revisions, and tables that readers follow differently. */
export const STRANGE_LAYOUT: readonly Forged[] = (
  [
    ['end-bytes', ENDS, 'bytes after the end', (bytes) => joined(bytes, 'more')],
    ['end-mark', ENDS, 'a second end mark', (bytes) => joined(bytes, '%%EOF\n')],
    [
      'end-startxref',
      ENDS,
      'a second startxref that points into the file',
      (bytes) => joined(bytes, 'startxref\n15\n%%EOF\n'),
    ],
    ['end-file', ENDS, 'a whole second report behind the first', (bytes, other) => joined(bytes, other)],
    ['start-header', ENDS, 'a second header before the first', (bytes) => joined('%PDF-1.4\n', bytes)],
    [
      'start-file',
      ENDS,
      'a signed report with another one put before it',
      (bytes, other) => joined(other, bytes),
    ],
    [
      'table-double',
      'tables and object numbers',
      'an object number used twice, the second in no table',
      doubleObject,
    ],
    ['table-hybrid', 'tables and object numbers', 'a second table for newer readers only', hybrid],
    ['table-loop', 'tables and object numbers', 'a table that names itself as the one before it', loop],
    [
      'table-stream',
      'tables and object numbers',
      'a page inside a stream of objects, the table in a stream',
      objectStream,
    ],
    ['table-object', 'tables and object numbers', 'an object that nothing names', orphan],
  ] as readonly [string, string, string, (bytes: Uint8Array, other: Uint8Array) => Uint8Array][]
).map(([name, group, what, attack]) => ({
  name,
  group,
  what,
  make: ({ report, other }) => attack(report.countersigned, other.countersigned),
  fails: name === 'table-object' ? ['whole-file'] : ['layout'],
}));
