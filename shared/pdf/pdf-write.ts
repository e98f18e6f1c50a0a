import { say } from '#shared/language/say';
import { toHex, utf8 } from '#shared/core/bytes';
import type { Instant } from '#shared/core/dates';
import { sha256 } from '@noble/hashes/sha2.js';
import type { PdfFile } from './pdf-file.ts';
import {
  entryOf,
  type PdfArray,
  type PdfDict,
  PdfError,
  type PdfName,
  type PdfNumber,
  type PdfRef,
  type PdfString,
  type PdfValue,
} from './pdf-values.ts';
import { joinBytes } from './webcrypto.ts';

/** A name, as in `/Sig`. */
export const nameValue = (name: string): PdfName => ({ type: 'name', name });

/** A reference to an object. */
export const refValue = (number: number): PdfRef => ({ type: 'ref', number });

/** A number, at most four decimals: a ten-thousandth of a point is far below what a printer shows. */
export const numberValue = (value: number): PdfNumber => {
  const text = String(Number(value.toFixed(4)));
  return { type: 'number', value, text };
};

/** An array. */
export const arrayValue = (items: readonly PdfValue[]): PdfArray => ({ type: 'array', items });

/** A dictionary; entries that are undefined are left out. */
export const dictValue = (entries: Readonly<Record<string, PdfValue | undefined>>): PdfDict => ({
  type: 'dict',
  entries: new Map(Object.entries(entries).filter((entry): entry is [string, PdfValue] => !!entry[1])),
});

/** Some bytes as a string, written in hexadecimal digits. */
export const bytesValue = (bytes: Uint8Array): PdfString => ({
  type: 'string',
  bytes,
  hex: true,
  start: 0,
  end: 0,
});

/** Text as a string: ASCII as it is, anything else as UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export const textValue = (text: string): PdfString => {
  if (/^[\x20-\x7e]*$/.test(text)) {
    return { type: 'string', bytes: utf8(text), hex: false, start: 0, end: 0 };
  }
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xfe, 0xff]);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes.set([code >> 8, code & 0xff], 2 + index * 2);
  }
  return bytesValue(bytes);
};

/** A moment as PDF writes it, in UTC and to the second: `D:20261123101500Z`. */
export const dateValue = (at: Instant): PdfString => textValue(`D:${at.slice(0, 19).replace(/[-T:]/g, '')}Z`);

const writeName = (name: string): string =>
  `/${Array.from(name, (sign) =>
    /[A-Za-z0-9_.+:-]/.test(sign) ? sign : `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  ).join('')}`;

const writeString = ({ bytes, hex }: PdfString): string => {
  if (hex) return `<${toHex(bytes)}>`;
  const signs = Array.from(bytes, (byte) => {
    const sign = String.fromCharCode(byte);
    if (byte < 0x20 || byte > 0x7e) return `\\${byte.toString(8).padStart(3, '0')}`;
    return '()\\'.includes(sign) ? `\\${sign}` : sign;
  });
  return `(${signs.join('')})`;
};

/** A value as the text (ASCII) that a PDF holds. */
export const writeValue = (value: PdfValue): string => {
  switch (value.type) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'number':
      return value.text;
    case 'name':
      return writeName(value.name);
    case 'ref':
      return `${value.number} 0 R`;
    case 'string':
      return writeString(value);
    case 'array':
      return `[${value.items.map(writeValue).join(' ')}]`;
    case 'dict':
      return `<<${[...value.entries].map(([key, item]) => `${writeName(key)} ${writeValue(item)}`).join(' ')}>>`;
  }
};

/** An object to be written: a value, or a dictionary with the data of its stream. */
export type NewObject = { readonly value: PdfValue; readonly stream?: Uint8Array };

const writeObject = (number: number, { value, stream }: NewObject): Uint8Array => {
  const head = `${number} 0 obj\n${writeValue(value)}\n`;
  if (!stream) return utf8(`${head}endobj\n`);
  return joinBytes([utf8(`${head}stream\n`), stream, utf8('\nendstream\nendobj\n')]);
};

/** Cross-reference lines for objects at known places, grouped into runs of neighbouring numbers. */
const writeTable = (places: readonly (readonly [number, number])[]): string => {
  let text = 'xref\n';
  let index = 0;
  while (index < places.length) {
    const first = places[index]?.[0] ?? 0;
    let count = 1;
    while (places[index + count]?.[0] === first + count) count += 1;
    text += `${first} ${count}\n`;
    for (const [, offset] of places.slice(index, index + count)) {
      text += `${String(offset).padStart(10, '0')} 00000 n \n`;
    }
    index += count;
  }
  return text;
};

/** The trailer of the next revision: the same root and information, the second half of the identifier renewed. */
const nextTrailer = (file: PdfFile, size: number): PdfDict => {
  const last = file.revisions.at(-1);
  const [first] = entryOf(last?.trailer, 'ID', 'array')?.items ?? [];
  if (!last || first?.type !== 'string') throw new PdfError(say`has no identifier`);
  return dictValue({
    Size: numberValue(size),
    Root: last.trailer.entries.get('Root'),
    Info: last.trailer.entries.get('Info'),
    ID: arrayValue([first, bytesValue(sha256(file.bytes).slice(0, 16))]),
    Prev: numberValue(last.xrefAt),
  });
};

/** The number that the next new object of a file may take. */
export const nextNumber = (file: PdfFile): number =>
  Math.max(...file.revisions.map(({ trailer }) => entryOf(trailer, 'Size', 'number')?.value ?? 0));

/**
 * A file with one more revision (ISO 32000-1, 7.5.6): every byte that was there stays where it is, and new or changed
 * objects follow it. Deterministic.
 *
 * @throws PdfError when the file has no identifier.
 */
export const appendRevision = (
  file: PdfFile,
  objects: ReadonlyMap<number, NewObject>,
): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = [file.bytes];
  let length = file.bytes.length;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  if (file.bytes[length - 1] !== 0x0a) add(utf8('\n'));
  const places: [number, number][] = [];
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    places.push([number, length]);
    add(writeObject(number, object));
  }
  const size = Math.max(nextNumber(file), ...[...objects.keys()].map((number) => number + 1));
  const xrefAt = length;
  const trailer = writeValue(nextTrailer(file, size));
  add(utf8(`${writeTable(places)}trailer\n${trailer}\nstartxref\n${xrefAt}\n%%EOF\n`));
  return joinBytes(parts);
};
