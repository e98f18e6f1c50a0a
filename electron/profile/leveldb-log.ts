import { maskedCrc32c } from './crc32c.ts';

/** A log is a sequence of blocks of this many bytes; no record's fragment crosses from one to the next. */
export const BLOCK = 32_768;

/** Checksum (4), length (2), type (1). A block's end that is too short for a header is filled with zeros. */
const HEADER = 7;

const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

/** What a log holds. */
export type LogReading = {
  /** How many whole records there are before any damage. */
  readonly records: number;
  /** The offset after the last of them. */
  readonly wholeUntil: number;
  /** Whether anything but a block's padding follows: a record that is torn, unfinished or does not match its checksum. */
  readonly damaged: boolean;
};

type Fragment = { readonly type: number; readonly end: number };

const readFragment = (log: Uint8Array, at: number): Fragment | null => {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const length = view.getUint16(at + 4, true);
  const type = view.getUint8(at + 6);
  const end = at + HEADER + length;
  const blockEnd = at - (at % BLOCK) + BLOCK;
  if (type < FULL || type > LAST || end > blockEnd || end > log.byteLength) return null;
  // The checksum covers the type as well as the payload.
  return maskedCrc32c(log.subarray(at + 6, end)) === view.getUint32(at, true) ? { type, end } : null;
};

const isPadding = (log: Uint8Array, from: number): boolean =>
  log.byteLength - from < HEADER &&
  BLOCK - (from % BLOCK) < HEADER &&
  log.subarray(from).every((byte) => byte === 0);

/** Whether a fragment of this type may come here: inside a record only middle or last, outside only full or first. */
const fits = (type: number, inside: boolean): boolean =>
  inside ? type === MIDDLE || type === LAST : type === FULL || type === FIRST;

/**
 * Reads a LevelDB write-ahead log up to the first damage. A record counts when all its fragments are there, in order,
 * with matching checksums. What comes after the damage is not looked at: the engine writes in order, so the records
 * before it are the database as it was at some moment, and nothing else is.
 * Source: LevelDB, doc/log_format.md.
 */
export const readLog = (log: Uint8Array): LogReading => {
  let at = 0;
  let records = 0;
  let wholeUntil = 0;
  let inside = false;
  while (at < log.byteLength) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    const fragment = at + HEADER <= log.byteLength ? readFragment(log, at) : null;
    if (fragment === null || !fits(fragment.type, inside)) break;
    at = fragment.end;
    inside = fragment.type === FIRST || fragment.type === MIDDLE;
    if (inside) continue;
    records += 1;
    wholeUntil = at;
  }
  const damaged = wholeUntil < log.byteLength && !isPadding(log, wholeUntil);
  return { records, wholeUntil, damaged };
};
