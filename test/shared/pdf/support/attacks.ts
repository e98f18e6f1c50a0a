import { deflateSync } from 'node:zlib';
import { objectsAfter, type PdfFile, type PdfObject, readPdf } from '#shared/pdf/pdf-file';
import { type PdfDict, type PdfValue, withEntries } from '#shared/pdf/pdf-values';
import {
  appendRevision,
  arrayValue,
  dictValue,
  nameValue,
  type NewObject,
  nextNumber,
  numberValue,
  refValue,
  textValue,
} from '#shared/pdf/pdf-write';

/** A copy with one byte changed. */
export const flip = (bytes: Uint8Array, at: number, mask = 1): Uint8Array => {
  const copy = new Uint8Array(bytes);
  copy[at] = copy[at]! ^ mask;
  return copy;
};

const isDict = (object: PdfObject): object is PdfObject & { value: PdfDict } => object.value.type === 'dict';

/** The objects of a file whose dictionary has an entry that is a given name. */
export const objectsWith = (file: PdfFile, key: string, name: string): (PdfObject & { value: PdfDict })[] =>
  [...objectsAfter(file).values()].filter(isDict).filter(({ value }) => {
    const entry = value.entries.get(key);
    return entry?.type === 'name' && entry.name === name;
  });

/** The signature field of a name. */
export const fieldOf = (file: PdfFile, title: string): PdfObject & { value: PdfDict } =>
  objectsWith(file, 'FT', 'Sig').find(({ value }) => {
    const text = value.entries.get('T');
    return text?.type === 'string' && Buffer.from(text.bytes).toString() === title;
  })!;

/** A file with one more revision, as any program could append it. */
export const append = (
  bytes: Uint8Array,
  make: (file: PdfFile) => readonly (readonly [number, NewObject])[],
): Uint8Array => {
  const file = readPdf(bytes);
  return appendRevision(file, new Map(make(file)));
};

const changed = (object: PdfObject & { value: PdfDict }, entries: Record<string, PdfValue | undefined>) =>
  [object.number, { value: withEntries(object.value, entries) }] as const;

const drawing = (text: string): NewObject => ({
  value: dictValue({ Length: numberValue(text.length) }),
  stream: Buffer.from(text),
});

/** A white box over the middle of the first page. */
const OVERLAY = '1 1 1 rg 50 300 400 300 re f';

/** Replaces what stands on the first page. */
export const replacePage = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [page] = objectsWith(file, 'Type', 'Page');
    const contents = page!.value.entries.get('Contents');
    return [[contents?.type === 'ref' ? contents.number : 0, drawing(OVERLAY)]];
  });

/** Adds a second content stream to the first page. */
export const addText = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [page] = objectsWith(file, 'Type', 'Page');
    const next = nextNumber(file);
    const contents = arrayValue([page!.value.entries.get('Contents')!, refValue(next)]);
    return [changed(page!, { Contents: contents }), [next, drawing(OVERLAY)]];
  });

/** Lays an annotation over the first page. */
export const addNote = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [page] = objectsWith(file, 'Type', 'Page');
    const next = nextNumber(file);
    const note = dictValue({
      Type: nameValue('Annot'),
      Subtype: nameValue('FreeText'),
      Rect: arrayValue([50, 300, 450, 600].map(numberValue)),
      Contents: textValue('The target is 50.'),
    });
    return [changed(page!, { Annots: arrayValue([refValue(next)]) }), [next, { value: note }]];
  });

/** Takes all signatures out of their fields. */
export const strip = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) =>
    ['facilitator', 'client'].map((title) => changed(fieldOf(file, title), { V: undefined })),
  );

/** Exchanges how the seal looks. */
export const repaintSeal = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const look = fieldOf(file, 'facilitator').value.entries.get('AP') as PdfDict;
    const form = look.entries.get('N');
    const number = form?.type === 'ref' ? form.number : 0;
    const old = objectsAfter(file).get(number)!.value as PdfDict;
    const stream = deflateSync(Buffer.from(OVERLAY));
    return [[number, { value: withEntries(old, { Length: numberValue(stream.length) }), stream }]];
  });

/** Makes the client's field as large as the page. */
export const spreadField = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => [
    changed(fieldOf(file, 'client'), { Rect: arrayValue([0, 0, 595, 842].map(numberValue)) }),
  ]);

/** Exchanges the attached file. */
export const replaceAttachment = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [attached] = objectsWith(file, 'Type', 'EmbeddedFile');
    const stream = deflateSync(Buffer.from('{}'));
    return [
      [
        attached!.number,
        { value: withEntries(attached!.value, { Length: numberValue(stream.length) }), stream },
      ],
    ];
  });

/** Writes the seal again further back, with the old range: signature wrapping. */
export const wrap = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [signature] = objectsWith(file, 'Type', 'Sig');
    return [[signature!.number, { value: signature!.value }]];
  });

/** Replaces text of the same length. */
export const rewrite = (bytes: Uint8Array, from: RegExp, to: (found: string) => string): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const changedText = text.replace(from, (found) => {
    const next = to(found);
    if (next.length !== found.length) throw new Error('not the same length');
    return next;
  });
  if (changedText === text) throw new Error('nothing was found');
  return new Uint8Array(Buffer.from(changedText, 'latin1'));
};
