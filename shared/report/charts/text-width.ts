/**
 * Advance widths of U+0020 to U+007E in hundredths of the type size, read from the bundled fonts. Scenes are laid out
 * without a font at hand; a good estimate is enough to keep labels apart, and every label also keeps a gap.
 */
const SANS =
  '21 27 37 58 51 95 69 21 36 36 41 63 28 33 28 29 57 52 57 57 56 57 57 55 57 57 30 30 63 63 63 58 101 68 70 73 73 68 61 80 74 27 56 66 54 85 74 79 67 79 73 67 61 73 65 92 68 66 64 30 29 30 63 49 19 55 57 52 57 55 28 56 56 23 22 51 23 86 56 57 57 57 33 51 30 56 50 72 51 50 50 35 25 35 63';
const SANS_BOLD =
  '20 29 44 58 54 97 73 25 36 36 41 64 30 33 30 30 58 58 58 58 58 58 58 58 58 58 34 34 64 64 64 61 100 71 71 72 73 67 61 79 73 28 59 70 57 84 73 78 67 78 72 67 62 72 67 95 69 68 63 34 30 34 64 51 21 56 59 55 59 56 31 59 58 25 25 54 25 86 58 60 59 59 36 54 31 58 53 76 55 53 51 39 25 39 64';
const SERIF =
  '24 29 38 53 52 93 73 18 36 36 46 53 30 32 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 41 83 71 65 66 74 64 61 72 81 38 38 71 62 94 77 74 62 74 69 54 63 76 71 101 67 67 59 34 34 34 53 51 40 54 62 52 61 53 37 56 64 33 30 59 33 96 64 58 62 60 46 47 36 63 58 84 57 59 49 36 29 36 53';
const SERIF_BOLD =
  '23 31 42 54 54 95 74 21 38 38 46 55 31 34 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 73 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 62 34 96 65 59 63 61 48 48 37 64 58 85 59 59 50 37 30 37 55';

const parse = (widths: string): readonly number[] => widths.split(' ').map((width) => Number(width) / 100);

const WIDTHS = {
  sans: { regular: parse(SANS), bold: parse(SANS_BOLD) },
  serif: { regular: parse(SERIF), bold: parse(SERIF_BOLD) },
};

/** How a text is set, as far as its width depends on it. */
export type TextLook = {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly family: 'sans' | 'serif';
};

/** From this code point on, scripts are set full width (Chinese, Japanese, Korean, emoji). */
const WIDE_FROM = 0x2e80;

/** The estimated width of a line of text, in units of its scene. Letters beyond ASCII count as an average letter. */
export const textWidth = (text: string, look: TextLook): number => {
  const widths = WIDTHS[look.family][look.weight >= 600 ? 'bold' : 'regular'];
  let ems = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Marks stand on their letter; isolates are not seen.
    if (/[\p{M}\u2066-\u2069]/u.test(character)) continue;
    ems += widths[code - 32] ?? (code >= WIDE_FROM ? 1 : code === 0xa0 ? (widths[0] ?? 0) : 0.62);
  }
  return ems * look.size;
};

/** The text, cut at the end with "…" where it is wider than `limit`; empty when not even the dots fit. */
export const clipText = (text: string, look: TextLook, limit: number): string => {
  if (textWidth(text, look) <= limit) return text;
  const characters = Array.from(text);
  while (characters.length > 0) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidth(shorter, look) <= limit) return characters.length > 0 ? shorter : '';
  }
  return '';
};

/** The text broken between words into at most `lines` lines no wider than `limit`; what is left over is cut with "…". */
export const wrapText = (text: string, look: TextLook, limit: number, lines: number): string[] => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const out: string[] = [];
  let current = '';
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || textWidth(longer, look) <= limit) {
      current = longer;
      continue;
    }
    if (out.length === lines - 1)
      return [...out, clipText([current, ...words.slice(index)].join(' '), look, limit)];
    out.push(clipText(current, look, limit));
    current = word;
  }
  return current === '' ? out : [...out, clipText(current, look, limit)];
};
