const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * A file name that is safe on Windows, macOS and Linux, made from any text: base name only, no separators, control or
 * bidirectional characters (U+202A to U+202E, U+2066 to U+2069), no reserved device name, no leading or trailing dot or
 * space, at most 80 characters, never empty.
 */
export const safeFileName = (text: string, ending: string, fallback = 'session'): string => {
  const cleaned = Array.from(text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, ''))
    .join('')
    .replace(/[<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(cleaned)
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '');
  const base = short === '' || RESERVED.test(short.split('.')[0] ?? '') ? fallback : short;
  return `${base}.${ending}`;
};
