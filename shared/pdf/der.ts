import { say } from '#shared/language/say';
/**
 * A strict reader of DER (ITU-T X.690), for what arrives from outside. The ASN.1 library that writes our structures also
 * reads BER, in which one content has many encodings; a signature could then be altered byte by byte and still be
 * called valid. Here every length must be the shortest, indefinite lengths and multi-byte tags do not exist, and no
 * byte is left over.
 */
export type DerNode = {
  readonly tag: number;
  /** The value's bytes, without tag and length. */
  readonly content: Uint8Array;
  /** Tag, length and value. */
  readonly raw: Uint8Array;
};

/** The tags that certificates and signatures use. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Thrown by the readers of this file; callers turn it into a sentence. */
export class DerError extends Error {}

/** Reads the value that begins at `start`. @throws DerError when it is not DER. */
export const readDerAt = (bytes: Uint8Array, start: number): DerNode => {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) throw new DerError(say`ends in the middle of a value`);
  if ((tag & 0x1f) === 0x1f) throw new DerError(say`has a tag of several bytes`);
  let length = first;
  let header = 2;
  if (first >= 0x80) {
    const size = first - 0x80;
    if (size === 0 || size > 4) throw new DerError(say`has an indefinite or huge length`);
    length = 0;
    for (let index = 0; index < size; index += 1) length = length * 256 + (bytes[start + 2 + index] ?? 0);
    header = 2 + size;
    const shortest = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
    if (shortest !== size) throw new DerError(say`has a length that is not the shortest`);
  }
  const end = start + header + length;
  if (end > bytes.length) throw new DerError(say`ends in the middle of a value`);
  return { tag, content: bytes.subarray(start + header, end), raw: bytes.subarray(start, end) };
};

/** Reads bytes that are exactly one value. @throws DerError */
export const readDer = (bytes: Uint8Array, tag?: number): DerNode => {
  const node = readDerAt(bytes, 0);
  if (node.raw.length !== bytes.length) throw new DerError(say`has bytes after its end`);
  return expectTag(node, tag);
};

const expectTag = (node: DerNode, tag?: number): DerNode => {
  if (tag !== undefined && node.tag !== tag) {
    throw new DerError(say`has tag ${node.tag} where ${tag} belongs`);
  }
  return node;
};

/** The values inside a constructed value, in order. @throws DerError */
export const childrenOf = (node: DerNode, tag?: number): readonly DerNode[] => {
  expectTag(node, tag);
  const children: DerNode[] = [];
  let position = 0;
  while (position < node.content.length) {
    const child = readDerAt(node.content, position);
    children.push(child);
    position += child.raw.length;
  }
  return children;
};

/** The value at a place in a list, of a tag. @throws DerError when it is missing or another. */
export const childAt = (children: readonly DerNode[], index: number, tag?: number): DerNode => {
  const child = children[index];
  if (!child) throw new DerError(say`lacks value ${index}`);
  return expectTag(child, tag);
};

/** An object identifier in dots, as in `1.2.840.113549.1.7.2`. @throws DerError */
export const oidOf = (node: DerNode): string => {
  expectTag(node, TAG.oid);
  const arcs: number[] = [];
  let arc = 0;
  node.content.forEach((byte, position) => {
    if (arc === 0 && byte === 0x80) throw new DerError(say`has an identifier with padding`);
    arc = arc * 128 + (byte & 0x7f);
    if (!Number.isSafeInteger(arc)) throw new DerError(say`has an identifier that is too long`);
    if (byte & 0x80) {
      if (position === node.content.length - 1) throw new DerError(say`ends in the middle of an identifier`);
      return;
    }
    if (arcs.length === 0) {
      const root = Math.min(2, Math.floor(arc / 40));
      arcs.push(root, arc - root * 40);
    } else arcs.push(arc);
    arc = 0;
  });
  if (arcs.length === 0) throw new DerError(say`has an empty identifier`);
  return arcs.join('.');
};

/** A small non-negative integer. @throws DerError */
export const smallIntegerOf = (node: DerNode): number => {
  const { content } = expectTag(node, TAG.integer);
  if (content.length !== 1 || (content[0] ?? 0x80) >= 0x80) throw new DerError(say`has an unexpected number`);
  return content[0] ?? 0;
};

/** The bytes of a bit string without unused bits. @throws DerError */
export const bitStringOf = (node: DerNode): Uint8Array => {
  const { content } = expectTag(node, TAG.bitString);
  if (content[0] !== 0) throw new DerError(say`has a bit string with unused bits`);
  return content.subarray(1);
};

/** Writes a value of a tag around parts that are DER already (or raw content). */
export const writeDer = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [] : length < 0x100 ? [length] : [length >> 8, length & 0xff];
  if (length > 0xffff) throw new DerError(say`is too long to be written`);
  const head = size.length === 0 ? [tag, length] : [tag, 0x80 + size.length, ...size];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let position = head.length;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
};

/** Writes an object identifier. */
export const writeOid = (id: string): Uint8Array<ArrayBuffer> => {
  const [first = 0, second = 0, ...rest] = id.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let left = arc; left >= 128;) {
      left = Math.floor(left / 128);
      digits.unshift((left & 0x7f) | 0x80);
    }
    return digits;
  });
  return writeDer(TAG.oid, Uint8Array.from(bytes));
};

/** How many bytes the first value takes, or null when the bytes do not begin with a DER value. */
export const derEnd = (bytes: Uint8Array): number | null => {
  try {
    return readDerAt(bytes, 0).raw.length;
  } catch {
    return null;
  }
};
