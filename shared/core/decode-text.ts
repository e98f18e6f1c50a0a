import { decoderOf } from './bytes.ts';
import { err, ok, type Result } from './result.ts';

/** Why bytes are no text: a spreadsheet program's own file, or something else that is no text. */
export type DecodingProblem = 'workbook' | 'binary';

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The text of bytes that are said to be UTF-8; null where they are not. */
const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return decoderOf('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How many bytes tell whether they are text. */
const SAMPLE = 64 * 1024;

/** UTF-16 without its mark: in a text of western letters every second byte is zero. Null where it is not so. */
const bareUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[(at % 2) as 0 | 1] += 1;
  });
  const half = sample.length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1) return 'utf-16le';
  return zeros[0] > half * 0.6 && zeros[1] < half * 0.1 ? 'utf-16be' : null;
};

/**
 * The text of a file whose encoding nobody says: UTF-16 where it begins with that mark (spreadsheets' "Unicode text"), or
 * by its zeros where `takesBareUtf16` says so, else UTF-8, else Windows-1252, which is what spreadsheets of western
 * locales save as CSV.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  { takesBareUtf16 }: { readonly takesBareUtf16: boolean },
): Result<string, DecodingProblem> => {
  // A zip archive (every newer workbook) and the older compound file.
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4) || beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return err('workbook');
  if (beginsWith(bytes, 0xff, 0xfe)) return ok(decoderOf('utf-16le').decode(bytes));
  if (beginsWith(bytes, 0xfe, 0xff)) return ok(decoderOf('utf-16be').decode(bytes));
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    const encoding = takesBareUtf16 ? bareUtf16(bytes) : null;
    return encoding === null ? err('binary') : ok(decoderOf(encoding).decode(bytes));
  }
  return ok(asUtf8(bytes) ?? decoderOf('windows-1252').decode(bytes));
};
