import { say } from '#shared/language/say';
import { isSpace, readDict, readValue, skipSpace, standsAt } from './pdf-parser.ts';
import { EncryptedPdf, entryOf, type PdfDict, PdfError, type PdfValue } from './pdf-values.ts';

/** One object of a file, at its place. `stream` is where its raw data stand, if it has any. */
export type PdfObject = {
  readonly number: number;
  readonly value: PdfValue;
  readonly stream: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
};

/**
 * One revision: what one program wrote in one go, from `start` to `end`. `objects` are those it brings or replaces,
 * `freed` those it declares gone.
 */
export type PdfRevision = {
  readonly start: number;
  readonly end: number;
  /** Where `%%EOF` ends; `end` may be one or two bytes of line end later. */
  readonly endOfMark: number;
  readonly xrefAt: number;
  readonly trailer: PdfDict;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly freed: ReadonlySet<number>;
};

/** A file taken apart into its revisions, oldest first. */
export type PdfFile = { readonly bytes: Uint8Array; readonly revisions: readonly PdfRevision[] };

/** A 30-page report has about 300 objects; a file beyond this is not one. */
const OBJECT_LIMIT = 300_000;
const REVISION_LIMIT = 40;

/**
 * The most bytes outside streams that are parsed. A hostile file can hold a value in every second byte, and each takes
 * many times its size in memory; a report of a hundred pages has less than one megabyte.
 */
const SYNTAX_LIMIT = 4 * 1024 * 1024;
const TRAILER_LIMIT = 64 * 1024;

const integerAt = (bytes: Uint8Array, at: number): { value: number; end: number } => {
  let end = at;
  while ((bytes[end] ?? 0) >= 0x30 && (bytes[end] ?? 0) <= 0x39 && end - at < 11) end += 1;
  if (end === at) throw new PdfError(say`lacks a number where one belongs`);
  return { value: Number(String.fromCharCode(...bytes.subarray(at, end))), end };
};

const expectAt = (bytes: Uint8Array, at: number, text: string): number => {
  if (!standsAt(bytes, at, text)) throw new PdfError(say`lacks "${text}" where it belongs`);
  return at + text.length;
};

/** After the position, white space that contains nothing else. */
const afterSpace = (bytes: Uint8Array, at: number): number => {
  if (!isSpace(bytes[at])) throw new PdfError(say`lacks white space where it belongs`);
  return skipSpace(bytes, at);
};

const lineEnd = (bytes: Uint8Array, at: number): number => {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  return bytes[at] === 0x0a ? at + 1 : at;
};

/** Reads `N 0 obj … endobj` at a position, its value at most `limit` bytes long. @throws PdfError */
const readObject = (bytes: Uint8Array, number: number, start: number, limit: number): PdfObject => {
  const id = integerAt(bytes, start);
  if (id.value !== number) throw new PdfError(say`has another object at the place of object ${number}`);
  const generation = expectAt(bytes, afterSpace(bytes, id.end), '0');
  const open = expectAt(bytes, afterSpace(bytes, generation), 'obj');
  const { value, end } = readValue(bytes.subarray(0, open + limit), skipSpace(bytes, open));
  let position = skipSpace(bytes, end);
  let stream: PdfObject['stream'] = null;
  if (value.type === 'dict' && standsAt(bytes, position, 'stream')) {
    const data = lineEnd(bytes, position + 6);
    const length = entryOf(value, 'Length', 'number')?.value ?? -1;
    if (data === position + 6 || bytes[data - 1] !== 0x0a) throw new PdfError(say`has a malformed stream`);
    if (!Number.isSafeInteger(length) || length < 0 || data + length > bytes.length) {
      throw new PdfError(say`has a stream of unknown length`);
    }
    stream = { start: data, end: data + length };
    position = skipSpace(bytes, expectAt(bytes, skipSpace(bytes, data + length), 'endstream'));
  }
  return { number, value, stream, start, end: expectAt(bytes, position, 'endobj') };
};

type Entries = { readonly used: ReadonlyMap<number, number>; readonly freed: ReadonlySet<number> };

/** Reads the lines of a cross-reference table, 20 bytes each (ISO 32000-1, 7.5.4). */
const readTable = (bytes: Uint8Array, at: number): Entries & { end: number } => {
  const used = new Map<number, number>();
  const freed = new Set<number>();
  let position = afterSpace(bytes, expectAt(bytes, at, 'xref'));
  while (!standsAt(bytes, position, 'trailer')) {
    const first = integerAt(bytes, position);
    const count = integerAt(bytes, afterSpace(bytes, first.end));
    if (first.value + count.value > OBJECT_LIMIT) throw new PdfError(say`has too many objects`);
    position = afterSpace(bytes, count.end);
    for (let index = 0; index < count.value; index += 1, position += 20) {
      const line = String.fromCharCode(...bytes.subarray(position, position + 20));
      const match = /^(\d{10}) (\d{5}) ([nf])( \r| \n|\r\n)$/.exec(line);
      if (!match) throw new PdfError(say`has a malformed cross-reference table`);
      const number = first.value + index;
      if (used.has(number) || freed.has(number)) throw new PdfError(say`lists object ${number} twice`);
      if (match[3] === 'f') freed.add(number);
      else if (match[2] === '00000' && number > 0) used.set(number, Number(match[1]));
      else throw new PdfError(say`has an object of a later generation`);
    }
    position = skipSpace(bytes, position);
  }
  return { used, freed, end: position };
};

type Section = Entries & {
  readonly xrefAt: number;
  readonly trailer: PdfDict;
  readonly endOfMark: number;
  readonly previous: number | null;
};

/** Reads a cross-reference table with its trailer and the end mark after it. @throws PdfError */
const readSection = (bytes: Uint8Array, xrefAt: number): Section => {
  const table = readTable(bytes, xrefAt);
  const opening = afterSpace(bytes, expectAt(bytes, table.end, 'trailer'));
  const trailer = readDict(bytes.subarray(0, opening + TRAILER_LIMIT), opening);
  if (trailer.value.entries.has('XRefStm')) throw new PdfError(say`has two cross-reference tables in one`);
  if (trailer.value.entries.has('Encrypt')) throw new EncryptedPdf(say`is encrypted`);
  const label = expectAt(bytes, skipSpace(bytes, trailer.end), 'startxref');
  const start = integerAt(bytes, afterSpace(bytes, label));
  if (start.value !== xrefAt) throw new PdfError(say`has an end that points elsewhere`);
  const endOfMark = expectAt(bytes, afterSpace(bytes, start.end), '%%EOF');
  const previous = trailer.value.entries.get('Prev');
  if (previous && previous.type !== 'number') throw new PdfError(say`has a malformed trailer`);
  return { ...table, xrefAt, trailer: trailer.value, endOfMark, previous: previous?.value ?? null };
};

/** The sections from the oldest to the newest. Each points strictly backwards, so the walk ends. */
const readSections = (bytes: Uint8Array): readonly Section[] => {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 64)));
  const match = /startxref[\r\n ]+(\d{1,10})[\r\n ]+%%EOF(\r\n|\r|\n)?$/.exec(tail);
  if (!match) throw new PdfError(say`does not end as a PDF ends`);
  const sections: Section[] = [];
  let listed = 0;
  let at: number | null = Number(match[1]);
  while (at !== null) {
    const section = readSection(bytes, at);
    sections.unshift(section);
    listed += section.used.size + section.freed.size;
    if (listed > OBJECT_LIMIT) throw new PdfError(say`has too many objects`);
    if (sections.length > REVISION_LIMIT) throw new PdfError(say`has too many revisions`);
    if (section.previous !== null && !(section.previous < at && Number.isSafeInteger(section.previous))) {
      throw new PdfError(say`has revisions out of order`);
    }
    at = section.previous;
  }
  return sections;
};

/** Where the objects of the first revision may begin: after the header and its line of binary marks. */
const headerEnd = (bytes: Uint8Array): number => {
  if (!/^%PDF-1\.[0-7][\r\n]/.test(String.fromCharCode(...bytes.subarray(0, 9)))) {
    throw new PdfError(say`does not begin as a PDF begins`);
  }
  let position = lineEnd(bytes, 8);
  if (bytes[position] === 0x25) {
    const limit = position + 20;
    while (position < limit && lineEnd(bytes, position) === position) position += 1;
  }
  return skipSpace(bytes, position);
};

/**
 * Reads the objects of one revision and checks that they fill it: nothing but white space stands between them. A byte
 * that belongs to no object is a byte that some reader might take for one.
 */
const readRevision = (
  bytes: Uint8Array,
  section: Section,
  start: number,
  budget: { left: number },
): PdfRevision => {
  const objects = new Map<number, PdfObject>();
  const inOrder = [...section.used].sort(([, a], [, b]) => a - b);
  let position = start === 0 ? headerEnd(bytes) : skipSpace(bytes, start);
  for (const [number, offset] of inOrder) {
    if (offset !== position)
      throw new PdfError(say`has bytes that belong to nothing before object ${number}`);
    const object = readObject(bytes, number, offset, budget.left);
    objects.set(number, object);
    const streamed = object.stream ? object.stream.end - object.stream.start : 0;
    budget.left -= object.end - object.start - streamed;
    position = skipSpace(bytes, object.end);
  }
  if (position !== section.xrefAt) throw new PdfError(say`has bytes that belong to nothing`);
  return {
    start,
    end: lineEnd(bytes, section.endOfMark),
    endOfMark: section.endOfMark,
    xrefAt: section.xrefAt,
    trailer: section.trailer,
    objects,
    freed: section.freed,
  };
};

/**
 * Takes a PDF apart. Only files laid out as our reports are: classic cross-reference tables, every byte accounted for.
 *
 * @throws PdfError for anything else. Time and memory grow with the size of the file only.
 */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const revisions: PdfRevision[] = [];
  let start = 0;
  const budget = { left: SYNTAX_LIMIT };
  for (const section of readSections(bytes)) {
    const revision = readRevision(bytes, section, start, budget);
    revisions.push(revision);
    start = revision.end;
  }
  if (start !== bytes.length) throw new PdfError(say`has bytes after its end`);
  return { bytes, revisions };
};

/** The objects of a file as they stand after one of its revisions (the last unless told otherwise). */
export const objectsAfter = (
  file: PdfFile,
  revision = file.revisions.length - 1,
): ReadonlyMap<number, PdfObject> => {
  const objects = new Map<number, PdfObject>();
  for (const { objects: newer, freed } of file.revisions.slice(0, revision + 1)) {
    for (const number of freed) objects.delete(number);
    for (const [number, object] of newer) objects.set(number, object);
  }
  return objects;
};

/** Follows a value to the object it names. A reference to an object that is not there is null, as PDF has it. */
export const lookUp = (
  objects: ReadonlyMap<number, PdfObject>,
  value: PdfValue | undefined,
): PdfValue | undefined => (value?.type === 'ref' ? objects.get(value.number)?.value : value);

/** A dictionary that stands in an entry, directly or by reference; undefined when it is something else. */
export const dictIn = (
  objects: ReadonlyMap<number, PdfObject>,
  dict: PdfDict | undefined,
  key: string,
): PdfDict | undefined => {
  const value = lookUp(objects, dict?.entries.get(key));
  return value?.type === 'dict' ? value : undefined;
};
