import { say } from '#shared/language/say';
import { fromUtf8 } from '#shared/core/bytes';

/** A PDF object (ISO 32000-1, 7.3), without streams, which are objects of a file and not values. */
export type PdfValue = PdfNull | PdfBoolean | PdfNumber | PdfName | PdfString | PdfArray | PdfDict | PdfRef;

export type PdfNull = { readonly type: 'null' };
export type PdfBoolean = { readonly type: 'boolean'; readonly value: boolean };
/** `text` is how it is written, so that it can be written again without change. */
export type PdfNumber = { readonly type: 'number'; readonly value: number; readonly text: string };
export type PdfName = { readonly type: 'name'; readonly name: string };
/** `start` and `end` are its place in the file, delimiters included. */
export type PdfString = {
  readonly type: 'string';
  readonly bytes: Uint8Array;
  readonly hex: boolean;
  readonly start: number;
  readonly end: number;
};
export type PdfArray = { readonly type: 'array'; readonly items: readonly PdfValue[] };
export type PdfDict = { readonly type: 'dict'; readonly entries: ReadonlyMap<string, PdfValue> };
export type PdfRef = { readonly type: 'ref'; readonly number: number };

/** Thrown by the readers of PDF files; callers turn it into a sentence. */
export class PdfError extends Error {}

/** Thrown for a file that is encrypted. */
export class EncryptedPdf extends PdfError {}

/** A value of a dictionary when it is of a type, else undefined. References are not followed. */
export const entryOf = <T extends PdfValue['type']>(
  dict: PdfDict | undefined,
  key: string,
  type: T,
): Extract<PdfValue, { type: T }> | undefined => {
  const value = dict?.entries.get(key);
  return value?.type === type ? (value as Extract<PdfValue, { type: T }>) : undefined;
};

/** The text of a name in a dictionary, or undefined. */
export const nameIn = (dict: PdfDict | undefined, key: string): string | undefined =>
  entryOf(dict, key, 'name')?.name;

/** A copy of a dictionary with some entries set, or removed where the value is undefined. */
export const withEntries = (
  dict: PdfDict,
  changes: Readonly<Record<string, PdfValue | undefined>>,
): PdfDict => {
  const entries = new Map(dict.entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value) entries.set(key, value);
    else entries.delete(key);
  }
  return { type: 'dict', entries };
};

const sameItems = (a: readonly PdfValue[], b: readonly PdfValue[]): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index]));

const sameEntries = (a: PdfDict, b: PdfDict): boolean =>
  a.entries.size === b.entries.size &&
  [...a.entries].every(([key, value]) => sameValue(value, b.entries.get(key)));

/** Whether two values mean the same, however they are written. References are equal when they name the same object. */
export const sameValue = (a: PdfValue | undefined, b: PdfValue | undefined): boolean => {
  if (a?.type !== b?.type) return false;
  if (!a || !b) return true;
  switch (a.type) {
    case 'null':
      return true;
    case 'boolean':
    case 'number':
      return a.value === (b as PdfBoolean | PdfNumber).value;
    case 'name':
      return a.name === (b as PdfName).name;
    case 'ref':
      return a.number === (b as PdfRef).number;
    case 'string': {
      const { bytes } = b as PdfString;
      return a.bytes.length === bytes.length && a.bytes.every((byte, index) => byte === bytes[index]);
    }
    case 'array':
      return sameItems(a.items, (b as PdfArray).items);
    case 'dict':
      return sameEntries(a, b as PdfDict);
  }
};

/** The numbers of all objects that a value names. */
export const refsIn = (value: PdfValue): readonly number[] => {
  switch (value.type) {
    case 'ref':
      return [value.number];
    case 'array':
      return value.items.flatMap(refsIn);
    case 'dict':
      return [...value.entries.values()].flatMap(refsIn);
    default:
      return [];
  }
};

/**
 * A text string (ISO 32000-1, 7.9.2.2) as text: UTF-16BE or UTF-8 where it begins with their mark, else its bytes as
 * Latin-1, which PDFDocEncoding is for all that our reports write.
 */
export const textOfString = ({ bytes }: PdfString): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    let text = '';
    for (let index = 2; index + 1 < bytes.length; index += 2) {
      text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
    }
    return text;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    try {
      return fromUtf8(bytes);
    } catch {
      throw new PdfError(say`holds text that is not UTF-8`);
    }
  }
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
};
