import { say } from '#shared/language/say';
import { dictIn, lookUp, objectsAfter, type PdfFile, type PdfObject } from './pdf-file.ts';
import { entryOf, nameIn, type PdfDict, PdfError, type PdfString, textOfString } from './pdf-values.ts';
import { catalogOf } from './report-fields.ts';
import { derEnd } from './der.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/** A signature field of a file, signed or blank. */
export type SignatureFieldState = {
  /** The field's name, as in `facilitator`. */
  readonly title: string;
  readonly number: number;
  readonly signature: PlacedSignature | null;
};

/**
 * A signature and where it stands. `revision` counts from 0 and is the one that wrote it. A time stamp over the document
 * (ISO 32000-2, 12.8.5) stands in a field as a signature does, but is an authority's word about the time and nobody's
 * consent.
 */
export type PlacedSignature = {
  readonly kind: 'signature' | 'timestamp';
  readonly number: number;
  readonly dict: PdfDict;
  readonly revision: number;
};

const revisionOf = (file: PdfFile, number: number): number =>
  file.revisions.findLastIndex(({ objects }) => objects.has(number));

const placeSignature = (file: PdfFile, objects: Objects, field: PdfDict): PlacedSignature | null => {
  const reference = entryOf(field, 'V', 'ref');
  const value = lookUp(objects, reference);
  if (!reference || value?.type !== 'dict') return null;
  const kind = nameIn(value, 'Type') === 'DocTimeStamp' ? 'timestamp' : 'signature';
  return { kind, number: reference.number, dict: value, revision: revisionOf(file, reference.number) };
};

/** More fields than this are not looked at: each signature costs a digest over the whole file. */
const FIELD_LIMIT = 40;

/**
 * The signature fields of a file as they stand at its end, in the order the form lists them.
 *
 * @throws PdfError when there are more than a file with one signature to a revision can have, or one is listed twice.
 */
export const signatureFields = (file: PdfFile): readonly SignatureFieldState[] => {
  const objects = objectsAfter(file);
  const form = dictIn(objects, catalogOf(file, objects)?.dict, 'AcroForm');
  const listed = lookUp(objects, form?.entries.get('Fields'));
  const items = listed?.type === 'array' ? listed.items : [];
  const numbers = new Set(items.map((item) => (item.type === 'ref' ? item.number : item)));
  if (items.length > FIELD_LIMIT) throw new PdfError(say`has too many fields`);
  if (numbers.size !== items.length) throw new PdfError(say`lists a field twice`);
  return items.flatMap((item) => {
    const field = lookUp(objects, item);
    if (item.type !== 'ref' || field?.type !== 'dict' || nameIn(field, 'FT') !== 'Sig') return [];
    const title = entryOf(field, 'T', 'string');
    const signature = placeSignature(file, objects, field);
    return [{ title: title ? textOfString(title) : '', number: item.number, signature }];
  });
};

/** What a signature covers, and the container it covers it with. */
export type Coverage = {
  readonly covered: readonly [Uint8Array, Uint8Array];
  readonly container: Uint8Array;
};

const HEX_CASES = [/^[0-9a-f]*$/, /^[0-9A-F]*$/];

/** The container ends where its DER ends; what follows is room that was kept free and must be zero. */
const readContainer = (bytes: Uint8Array, contents: PdfString): Uint8Array | string => {
  const digits = Array.from(bytes.subarray(contents.start + 1, contents.end - 1), (byte) =>
    String.fromCharCode(byte),
  ).join('');
  // Digits in mixed case mean the same bytes: the one place where a file could be altered without a trace.
  if (!HEX_CASES.some((pattern) => pattern.test(digits))) return say`Contents is written in mixed case`;
  const end = derEnd(contents.bytes);
  if (end === null) return say`Contents holds no DER`;
  if (contents.bytes.subarray(end).some((byte) => byte !== 0))
    return say`bytes other than zero after the DER`;
  return contents.bytes.subarray(0, end);
};

/** The four numbers of a ByteRange, or null when they are not four plain numbers. */
const rangeOf = (dict: PdfDict): readonly [number, number, number, number] | null => {
  const items = entryOf(dict, 'ByteRange', 'array')?.items ?? [];
  const numbers = items.map((item) => (item.type === 'number' && /^\d+$/.test(item.text) ? item.value : -1));
  const [start = -1, gap = -1, after = -1, length = -1] = numbers;
  return items.length === 4 && !numbers.includes(-1) ? [start, gap, after, length] : null;
};

/** Whether a range ends with its revision; the last one has to end with the file, an older one may lack the line end. */
const endsWithRevision = (file: PdfFile, revision: number, end: number): boolean => {
  const written = file.revisions[revision];
  if (end === written?.end) return true;
  return revision < file.revisions.length - 1 && end === written?.endOfMark;
};

/**
 * What a signature covers, after the rules that attacks on PDF signatures break (pdf-insecurity.org): the range begins at
 * the first byte, has two parts, leaves out exactly the container's own digits and ends where its revision ends.
 *
 * @returns the covered bytes, or in technical words which rule is broken.
 */
export const coverageOf = (file: PdfFile, { dict, revision }: PlacedSignature): Coverage | string => {
  const contents = entryOf(dict, 'Contents', 'string');
  if (!contents?.hex) return say`Contents is not a hexadecimal string`;
  const range = rangeOf(dict);
  if (!range) return say`ByteRange is not four numbers`;
  const [start, gap, after, length] = range;
  if (start !== 0) return say`ByteRange begins at ${start}, not at 0`;
  if (gap !== contents.start || after !== contents.end) {
    return say`ByteRange leaves out ${gap} to ${after}; Contents is ${contents.start} to ${contents.end}`;
  }
  const end = after + length;
  if (!endsWithRevision(file, revision, end))
    return say`ByteRange ends at ${end}, not where its revision ends`;
  const container = readContainer(file.bytes, contents);
  if (typeof container === 'string') return container;
  return { covered: [file.bytes.subarray(0, gap), file.bytes.subarray(after, end)], container };
};
