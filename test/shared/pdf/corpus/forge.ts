import { objectsAfter, type PdfFile, readPdf } from '#shared/pdf/pdf-file';
import { entryOf, type PdfDict, type PdfValue, withEntries } from '#shared/pdf/pdf-values';
import {
  appendRevision,
  arrayValue,
  bytesValue,
  dictValue,
  nameValue,
  type NewObject,
  nextNumber,
  numberValue,
  refValue,
  textValue,
} from '#shared/pdf/pdf-write';
import { signatureFields } from '#shared/pdf/signature-place';
import { fieldOf, objectsWith } from '../support/attacks.ts';

/** Where a signature's container stands and how its range is written. */
type Place = {
  readonly start: number;
  readonly end: number;
  readonly rangeAt: number;
  readonly rangeEnd: number;
};

/** The four numbers of a range. */
export type Range = readonly [number, number, number, number];

const placeIn = (bytes: Uint8Array, dict: PdfDict): Place => {
  const contents = entryOf(dict, 'Contents', 'string');
  if (!contents) throw new Error('no container');
  const rangeAt = Buffer.from(bytes).lastIndexOf('/ByteRange [', contents.start) + '/ByteRange '.length;
  return {
    start: contents.start,
    end: contents.end,
    rangeAt,
    rangeEnd: Buffer.from(bytes).indexOf(']', rangeAt) + 1,
  };
};

/** Where the signature of a field stands. */
export const placeOf = (bytes: Uint8Array, title: string): Place => {
  const field = signatureFields(readPdf(bytes)).find((known) => known.title === title);
  if (!field?.signature) throw new Error(`${title} has not signed`);
  return placeIn(bytes, field.signature.dict);
};

/** The digits of a container, in the room between the angle brackets, zeros behind. */
const fillContents = (bytes: Uint8Array, { start, end }: Place, cms: Uint8Array): void => {
  bytes.fill(0x30, start + 1, end - 1);
  bytes.set(Buffer.from(Buffer.from(cms).toString('hex')), start + 1);
};

/** The bytes that a range names, as a reader that believes it would put them together. */
export const coveredBy = (bytes: Uint8Array, [start, length, after, rest]: Range): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(after, after + rest)]));

/** Another text in the place of a range; it takes as many bytes as there were. */
export const writeRange = (bytes: Uint8Array, title: string, text: string): Uint8Array => {
  const { rangeAt, rangeEnd } = placeOf(bytes, title);
  const room = bytes.subarray(rangeEnd).findIndex((byte) => byte !== 0x20) + rangeEnd - rangeAt;
  if (text.length > room) throw new Error('the range is too long');
  const copy = new Uint8Array(bytes);
  copy.set(Buffer.from(text.padEnd(room)), rangeAt);
  return copy;
};

/** A field's signature made again, over another range or in another way. The field is that of the last revision. */
export const signAgain = async (
  bytes: Uint8Array,
  title: string,
  make: (covered: Uint8Array) => Promise<Uint8Array>,
  rangeOf: (exact: Range) => Range = (exact) => exact,
): Promise<Uint8Array> => {
  const place = placeOf(bytes, title);
  const range = rangeOf([0, place.start, place.end, bytes.length - place.end]);
  const copy = writeRange(bytes, title, `[${range.join(' ')}]`);
  fillContents(copy, place, await make(coveredBy(copy, range)));
  return copy;
};

/** The container of a field's signature. */
export const contentsOf = (bytes: Uint8Array, title: string): Uint8Array => {
  const { start, end } = placeOf(bytes, title);
  return new Uint8Array(Buffer.from(Buffer.from(bytes.subarray(start + 1, end - 1)).toString(), 'hex'));
};

/** The container of a field's signature exchanged, nothing else. */
export const withContents = (bytes: Uint8Array, title: string, cms: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes);
  const place = placeOf(bytes, title);
  fillContents(copy, place, cms.subarray(0, (place.end - place.start - 2) / 2));
  return copy;
};

const ROOM = 8192;

type StampFaults = {
  /** More or other entries of the field. */
  readonly field?: Record<string, PdfValue>;
  /** Objects that come with it. */
  readonly more?: (file: PdfFile) => readonly (readonly [number, NewObject])[];
  /** Whether it takes the client's field instead of one of its own. */
  readonly inField?: boolean;
};

const STAMP = dictValue({
  Type: nameValue('DocTimeStamp'),
  Filter: nameValue('Adobe.PPKLite'),
  SubFilter: nameValue('ETSI.RFC3161'),
  ByteRange: { type: 'number', value: 0, text: `[0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}]` },
  Contents: bytesValue(new Uint8Array(ROOM)),
});

/** A list in a dictionary with one reference more. */
const longer = (dict: PdfDict, key: string, number: number): NewObject => {
  const items = entryOf(dict, key, 'array')?.items ?? [];
  return { value: withEntries(dict, { [key]: arrayValue([...items, refValue(number)]) }) };
};

const formOf = (file: PdfFile): { readonly number: number; readonly dict: PdfDict } => {
  const [catalog] = objectsWith(file, 'Type', 'Catalog');
  const number = entryOf(catalog?.value, 'AcroForm', 'ref')?.number ?? 0;
  const value = objectsAfter(file).get(number)?.value;
  return { number, dict: value?.type === 'dict' ? value : dictValue({}) };
};

const stampObjects = (file: PdfFile, { field = {}, more, inField }: StampFaults): Map<number, NewObject> => {
  const first = nextNumber(file);
  const objects = new Map<number, NewObject>([[first, { value: STAMP }], ...(more?.(file) ?? [])]);
  if (inField) {
    const client = fieldOf(file, 'client');
    return objects.set(client.number, { value: withEntries(client.value, { V: refValue(first) }) });
  }
  const [page] = objectsWith(file, 'Type', 'Page');
  const widget = dictValue({
    Type: nameValue('Annot'),
    Subtype: nameValue('Widget'),
    FT: nameValue('Sig'),
    T: textValue('timestamp'),
    F: numberValue(132),
    Rect: arrayValue([0, 0, 0, 0].map(numberValue)),
    P: page && refValue(page.number),
    V: refValue(first),
    ...field,
  });
  const form = formOf(file);
  objects.set(first + 1, { value: widget });
  objects.set(form.number, longer(form.dict, 'Fields', first + 1));
  const shown = page && (objects.get(page.number)?.value ?? page.value);
  if (page && shown?.type === 'dict') objects.set(page.number, longer(shown, 'Annots', first + 1));
  return objects;
};

/** A time stamp over a file, as a further revision: a field of its own that shows nothing, hung up on the first page. */
export const stampDocument = async (
  bytes: Uint8Array,
  make: (covered: Uint8Array) => Uint8Array | Promise<Uint8Array>,
  faults: StampFaults = {},
): Promise<Uint8Array> => {
  const file = readPdf(bytes);
  const stamped = new Uint8Array(appendRevision(file, stampObjects(file, faults)));
  const dict = readPdf(stamped).revisions.at(-1)?.objects.get(nextNumber(file))?.value as PdfDict;
  const place = placeIn(stamped, dict);
  const range: Range = [0, place.start, place.end, stamped.length - place.end];
  const text = `[${range.join(' ')}]`;
  stamped.set(Buffer.from(text.padEnd(place.rangeEnd - place.rangeAt)), place.rangeAt);
  fillContents(stamped, place, await make(coveredBy(stamped, range)));
  return stamped;
};
