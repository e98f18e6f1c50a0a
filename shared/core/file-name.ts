import { utf8 } from './bytes.ts';

/** Names that Windows keeps for devices, with any ending and with the superscript digits it takes for digits. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Longest base name: file systems take 255 bytes with the ending, and a path needs room too. */
const LIMIT = { characters: 80, bytes: 200 } as const;

/**
 * A file name that is safe on Windows, macOS and Linux, made from any text: base name only, no separators, control,
 * formatting or bidirectional characters (U+202A to U+202E, U+2066 to U+2069), no lone surrogates, no reserved device
 * name, no leading or trailing dot or space, at most 80 characters and 200 bytes of UTF-8, never empty.
 */
export const safeFileName = (text: string, ending: string, fallback = 'session'): string => {
  const base = baseName(text, LIMIT);
  return `${base === '' ? fallback : base}.${ending}`;
};

/**
 * The same with a word at its end that tells several files of one subject apart: "Claims intake, plan.ics". A long text
 * gives way, never the word; without a text the word stands alone.
 *
 * @param suffix a short plain word of our own.
 */
export const safeFileNameWith = (text: string, suffix: string, ending: string): string => {
  const tail = `, ${suffix}`;
  const base = baseName(text, {
    characters: LIMIT.characters - tail.length,
    bytes: LIMIT.bytes - tail.length,
  });
  return base === '' ? `${suffix}.${ending}` : `${base}${tail}.${ending}`;
};

type Limit = { readonly characters: number; readonly bytes: number };

/** Empty where nothing is left, and for a device. */
const baseName = (text: string, limit: Limit): string => {
  const cleaned = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\s]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/^[. ]+/, '');
  const short = shorten(cleaned, limit).replace(/[. ]+$/, '');
  return RESERVED.test((short.split('.')[0] ?? '').trim()) ? '' : short;
};

/** The longest beginning within the limits that does not cut a character in two. */
const shorten = (text: string, limit: Limit): string => {
  let short = '';
  let bytes = 0;
  for (const character of Array.from(text).slice(0, limit.characters)) {
    bytes += utf8(character).length;
    if (bytes > limit.bytes) break;
    short += character;
  }
  return short;
};
