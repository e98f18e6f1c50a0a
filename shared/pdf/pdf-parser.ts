import { say } from '#shared/language/say';
import {
  type PdfArray,
  type PdfDict,
  PdfError,
  type PdfName,
  type PdfString,
  type PdfValue,
} from './pdf-values.ts';

/**
 * A strict parser of PDF values. PDF readers forgive much, each in its own way, and files have been made that show one
 * thing to one reader and another to the next. What this parser accepts, all readers understand alike: no comments
 * inside objects, no key twice in a dictionary, no deep nesting, nothing left open.
 */

/** The deepest nesting that is read. Our reports need 8. */
const DEPTH_LIMIT = 40;

/** The longest string that is read, in bytes of the file. The longest of ours is a signature, some 16,000. */
const STRING_LIMIT = 1024 * 1024;

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITER = new Set(Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)));

/** Whether a byte is white space (ISO 32000-1, table 1). */
export const isSpace = (byte: number | undefined): boolean => byte !== undefined && SPACE.has(byte);

const endsToken = (byte: number | undefined): boolean =>
  byte === undefined || SPACE.has(byte) || DELIMITER.has(byte);

/** The first position at or after `at` that is not white space. */
export const skipSpace = (bytes: Uint8Array, at: number): number => {
  let position = at;
  while (isSpace(bytes[position])) position += 1;
  return position;
};

/** Whether ASCII text stands at a position. */
export const standsAt = (bytes: Uint8Array, at: number, text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
};

type Parsed<T extends PdfValue = PdfValue> = { readonly value: T; readonly end: number };

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
};

const readName = (bytes: Uint8Array, start: number): Parsed<PdfName> => {
  let name = '';
  let position = start + 1;
  while (!endsToken(bytes[position])) {
    let code = bytes[position] ?? 0;
    if (code === 0x23) {
      const [high, low] = [hexDigit(bytes[position + 1]), hexDigit(bytes[position + 2])];
      if (high < 0 || low < 0) throw new PdfError(say`holds a malformed name`);
      code = high * 16 + low;
      position += 2;
    }
    name += String.fromCharCode(code);
    position += 1;
    if (name.length > 200) throw new PdfError(say`holds a name that is too long`);
  }
  return { value: { type: 'name', name }, end: position };
};

const readHexString = (bytes: Uint8Array, start: number): Parsed<PdfString> => {
  let end = start + 1;
  let digits = 0;
  while (hexDigit(bytes[end]) >= 0) {
    end += 1;
    digits += 1;
    if (digits > STRING_LIMIT) throw new PdfError(say`holds a string that is too long`);
  }
  if (bytes[end] !== 0x3e || digits % 2 !== 0) throw new PdfError(say`holds a malformed hexadecimal string`);
  const content = new Uint8Array(digits / 2);
  for (let index = 0; index < content.length; index += 1) {
    const at = start + 1 + index * 2;
    content[index] = hexDigit(bytes[at]) * 16 + hexDigit(bytes[at + 1]);
  }
  return { value: { type: 'string', bytes: content, hex: true, start, end: end + 1 }, end: end + 1 };
};

const ESCAPES = new Map(
  Array.from('nrtbf()\\', (sign, index) => [sign.charCodeAt(0), '\n\r\t\b\f()\\'.charCodeAt(index)]),
);

/** One escape sequence after a backslash: the byte it means (-1 for none) and how many bytes it takes. */
const readEscape = (bytes: Uint8Array, at: number): readonly [number, number] => {
  const sign = bytes[at];
  if (sign === undefined) throw new PdfError(say`ends inside a string`);
  const meaning = ESCAPES.get(sign);
  if (meaning !== undefined) return [meaning, 1];
  if (sign === 0x0a) return [-1, 1];
  if (sign === 0x0d) return [-1, bytes[at + 1] === 0x0a ? 2 : 1];
  let code = 0;
  let digits = 0;
  while (digits < 3) {
    const digit = bytes[at + digits];
    if (digit === undefined || digit < 0x30 || digit > 0x37) break;
    code = code * 8 + digit - 0x30;
    digits += 1;
  }
  if (digits === 0 || code > 0xff) throw new PdfError(say`holds a malformed string`);
  return [code, digits];
};

const readLiteralString = (bytes: Uint8Array, start: number): Parsed<PdfString> => {
  const content: number[] = [];
  let open = 1;
  let position = start + 1;
  for (;;) {
    const byte = bytes[position];
    if (byte === undefined) throw new PdfError(say`ends inside a string`);
    position += 1;
    if (byte === 0x5c) {
      const [code, length] = readEscape(bytes, position);
      if (code >= 0) content.push(code);
      position += length;
      continue;
    }
    if (byte === 0x28) open += 1;
    if (byte === 0x29) open -= 1;
    if (open === 0) break;
    content.push(byte);
    if (content.length > STRING_LIMIT) throw new PdfError(say`holds a string that is too long`);
  }
  const value: PdfString = {
    type: 'string',
    bytes: Uint8Array.from(content),
    hex: false,
    start,
    end: position,
  };
  return { value, end: position };
};

const readArray = (bytes: Uint8Array, start: number, depth: number): Parsed<PdfArray> => {
  const items: PdfValue[] = [];
  let position = skipSpace(bytes, start + 1);
  while (bytes[position] !== 0x5d) {
    const item = readValue(bytes, position, depth + 1);
    items.push(item.value);
    position = skipSpace(bytes, item.end);
  }
  return { value: { type: 'array', items }, end: position + 1 };
};

/** Reads the dictionary that begins at `start` with `<<`. @throws PdfError */
export const readDict = (bytes: Uint8Array, start: number, depth = 0): Parsed<PdfDict> => {
  if (!standsAt(bytes, start, '<<')) throw new PdfError(say`lacks a dictionary where one belongs`);
  const entries = new Map<string, PdfValue>();
  let position = skipSpace(bytes, start + 2);
  while (!standsAt(bytes, position, '>>')) {
    if (bytes[position] !== 0x2f) throw new PdfError(say`holds a malformed dictionary`);
    const key = readName(bytes, position);
    const item = readValue(bytes, skipSpace(bytes, key.end), depth + 1);
    if (entries.has(key.value.name)) throw new PdfError(say`holds a dictionary with the same entry twice`);
    entries.set(key.value.name, item.value);
    position = skipSpace(bytes, item.end);
  }
  return { value: { type: 'dict', entries }, end: position + 2 };
};

const tokenAt = (bytes: Uint8Array, start: number): string => {
  let end = start;
  while (!endsToken(bytes[end]) && end - start < 40) end += 1;
  if (!endsToken(bytes[end])) throw new PdfError(say`holds a word that is too long`);
  return String.fromCharCode(...bytes.subarray(start, end));
};

/** Where a reference ends that begins with an integer ending at `end`, or -1. Later generations do not exist here. */
const referenceEnd = (bytes: Uint8Array, end: number): number => {
  const generation = skipSpace(bytes, end);
  if (generation === end || bytes[generation] !== 0x30) return -1;
  const letter = skipSpace(bytes, generation + 1);
  if (letter === generation + 1 || bytes[letter] !== 0x52) return -1;
  return endsToken(bytes[letter + 1]) ? letter + 1 : -1;
};

/** A number, or a reference when an integer, a zero and an R stand here. */
const readNumber = (bytes: Uint8Array, start: number, text: string): Parsed => {
  const end = start + text.length;
  const value = Number(text);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) || !Number.isFinite(value)) {
    throw new PdfError(say`holds a word that means nothing (${text.replace(/[^\w.+-]/g, '?')})`);
  }
  const reference = Number.isInteger(value) && value > 0 ? referenceEnd(bytes, end) : -1;
  if (reference >= 0) return { value: { type: 'ref', number: value }, end: reference };
  return { value: { type: 'number', value, text }, end };
};

/** Reads the value that begins at `start`. @throws PdfError */
export const readValue = (bytes: Uint8Array, start: number, depth = 0): Parsed => {
  if (depth > DEPTH_LIMIT) throw new PdfError(say`is nested too deeply`);
  switch (bytes[start]) {
    case 0x2f:
      return readName(bytes, start);
    case 0x28:
      return readLiteralString(bytes, start);
    case 0x5b:
      return readArray(bytes, start, depth);
    case 0x3c:
      return bytes[start + 1] === 0x3c ? readDict(bytes, start, depth) : readHexString(bytes, start);
    default:
  }
  const token = tokenAt(bytes, start);
  if (token === 'null') return { value: { type: 'null' }, end: start + 4 };
  if (token === 'true' || token === 'false') {
    return { value: { type: 'boolean', value: token === 'true' }, end: start + token.length };
  }
  if (token === '') throw new PdfError(say`ends where a value belongs`);
  return readNumber(bytes, start, token);
};
