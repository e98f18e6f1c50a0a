import { err, ok, type PlainError, type Result } from '#shared/core/result';

const WORKBOOK: PlainError<'workbook'> = {
  code: 'workbook',
  message: 'This is a workbook or another packed file, not a text.',
  todo: 'Open it, copy the column and paste it here, or save it as CSV.',
};

const BINARY: PlainError<'binary'> = {
  code: 'binary',
  message: 'This file holds no text.',
  todo: 'Choose a CSV or text file with one number in each row.',
};

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The text of bytes that are said to be UTF-8; null where they are not. */
const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of a file whose encoding nobody says: UTF-16 where it begins with that mark (spreadsheets' "Unicode text"),
 * else UTF-8, else Windows-1252, which is what spreadsheets of western locales save as CSV.
 */
export const decodeText = (bytes: Uint8Array): Result<string, PlainError<'workbook' | 'binary'>> => {
  // A zip archive (every newer workbook) and the older compound file.
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4) || beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return err(WORKBOOK);
  if (beginsWith(bytes, 0xff, 0xfe)) return ok(new TextDecoder('utf-16le').decode(bytes));
  if (beginsWith(bytes, 0xfe, 0xff)) return ok(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.subarray(0, 64 * 1024).includes(0)) return err(BINARY);
  return ok(asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
};
