import { BLOCK } from '../../../electron/profile/leveldb-log.ts';
import { maskedCrc32c } from '../../../electron/profile/crc32c.ts';

const HEADER = 7;

const fragment = (type: number, payload: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(HEADER + payload.length);
  bytes[6] = type;
  bytes.set(payload, HEADER);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, maskedCrc32c(bytes.subarray(6)), true);
  view.setUint16(4, payload.length, true);
  return bytes;
};

const typeOf = (first: boolean, last: boolean): number => {
  if (first) return last ? 1 : 2;
  return last ? 4 : 3;
};

/** A log and the offset after each of its records. */
export type WrittenLog = { readonly bytes: Uint8Array; readonly ends: readonly number[] };

/** Writes records as LevelDB does: fragments never cross a block, and what is left of a block under 7 bytes is zeros. */
export const writeLog = (records: readonly Uint8Array[]): WrittenLog => {
  const parts: Uint8Array[] = [];
  const ends: number[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
  };
  for (const record of records) {
    let from = 0;
    let first = true;
    do {
      const left = BLOCK - (size % BLOCK);
      if (left < HEADER) add(new Uint8Array(left));
      const room = BLOCK - (size % BLOCK) - HEADER;
      const until = Math.min(record.length, from + room);
      add(fragment(typeOf(first, until === record.length), record.subarray(from, until)));
      from = until;
      // With exactly a header's room left, the first fragment is an empty one.
      first = false;
    } while (from < record.length);
    ends.push(size);
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)), ends };
};
