import { type jsPDF } from 'jspdf';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { ReportFonts } from './report-api.ts';

/** Why a report could not be drawn. */
export type DrawError = PlainError<'font'>;

/** A character that no font has, what was printed for it, and where it stands. */
export type Substitution = { readonly character: string; readonly printed: string; readonly place: string };

/** The faces of the report: sans for what is measured, serif for what people say. */
export type Face = 'sans' | 'sans-bold' | 'serif' | 'serif-bold' | 'serif-italic';

type FontName = keyof ReportFonts;

/** A stretch of text in one font; `width` in ems. */
export type Run = { readonly font: FontName; readonly text: string; readonly width: number };

/** The fonts of one document, opened as they are needed. */
export type FontBook = {
  /** The text as it can be printed: what no font has is spelled out as "[U+1F600]" and remembered with its place. */
  readonly prepare: (text: string, place: string) => string;
  /** Splits a prepared text into stretches of one font each. */
  readonly runs: (text: string, face: Face) => readonly Run[];
  /** The width of a prepared text in ems. */
  readonly width: (text: string, face: Face) => number;
  readonly substituted: readonly Substitution[];
};

/** The last resort of every face, so that a character that any face can print, every face can. */
const REGULAR: readonly FontName[] = ['fallbackRegular', 'sansRegular', 'serifRegular'];

/** For each face its own font, then those that stand in, in order. Archivo has no Cyrillic; Noto Sans has. */
const CHAINS: Readonly<Record<Face, readonly FontName[]>> = {
  sans: ['sansRegular', ...REGULAR],
  'sans-bold': ['sansSemiBold', 'fallbackSemiBold', 'serifSemiBold', ...REGULAR],
  serif: ['serifRegular', ...REGULAR],
  'serif-bold': ['serifSemiBold', 'fallbackSemiBold', 'sansSemiBold', ...REGULAR],
  'serif-italic': ['serifItalic', 'serifRegular', ...REGULAR],
};

/** The parts of jsPDF's font metadata that are read here; its types leave them open. */
type Metrics = {
  readonly characterToGlyph: (code: number) => number;
  readonly widthOfGlyph: (glyph: number) => number;
  readonly cmap?: { readonly unicode?: unknown };
};

type OpenFont = { readonly metrics: Metrics; readonly widths: Map<number, number | null> };

/**
 * Opens the fonts for a document. Each file is handed to jsPDF when its first character is needed, so unused ones cost
 * nothing and are not embedded.
 *
 * @returns an error when a file is not a TrueType font: jsPDF would only log it and print garbage.
 */
export const openFonts = (doc: jsPDF, fonts: ReportFonts): Result<FontBook, DrawError> => {
  for (const [name, bytes] of Object.entries(fonts)) {
    if (!isTrueType(bytes)) return fontError(name);
  }
  const open = new Map<FontName, OpenFont>();
  const fontOf = (name: FontName): OpenFont => {
    const known = open.get(name);
    if (known) return known;
    const font = { metrics: load(doc, name, fonts[name]), widths: new Map<number, number | null>() };
    open.set(name, font);
    return font;
  };
  try {
    fontOf('sansRegular');
    fontOf('serifRegular');
  } catch {
    return fontError('sansRegular or serifRegular');
  }
  return ok(makeBook(fontOf));
};

const fontError = (name: string): Result<never, DrawError> =>
  err({
    code: 'font',
    message: `The report's font "${name}" cannot be read.`,
    todo: 'Install the program again: its fonts are damaged.',
  });

const isTrueType = (bytes: Uint8Array): boolean =>
  bytes.length > 1000 && bytes[0] === 0 && bytes[1] === 1 && bytes[2] === 0 && bytes[3] === 0;

/** What each font is called in the file. */
const NAMES: Readonly<Record<FontName, string>> = {
  sansRegular: 'Archivo-Regular',
  sansSemiBold: 'Archivo-SemiBold',
  serifRegular: 'SourceSerif4-Regular',
  serifSemiBold: 'SourceSerif4-SemiBold',
  serifItalic: 'SourceSerif4-Italic',
  fallbackRegular: 'NotoSans-Regular',
  fallbackSemiBold: 'NotoSans-SemiBold',
};

/** Chooses the font of a run for what is printed next. */
export const setRunFont = (doc: jsPDF, { font }: Run): void => {
  doc.setFont(NAMES[font], 'normal');
};

/** Registers one font file with jsPDF. @throws Error when jsPDF could not parse it. */
const load = (doc: jsPDF, name: FontName, bytes: Uint8Array): Metrics => {
  doc.addFileToVFS(`${name}.ttf`, binaryString(bytes));
  doc.addFont(`${name}.ttf`, NAMES[name], 'normal');
  doc.setFont(NAMES[name], 'normal');
  const metrics = doc.getFont().metadata as unknown as Metrics;
  if (metrics.cmap?.unicode === undefined) throw new Error(`${name} has no character map`);
  return metrics;
};

const binaryStrings = new WeakMap<Uint8Array, string>();

/**
 * A file as jsPDF's store takes it, one character a byte; made once for each file, since a report and the look of its
 * signature use the same fonts.
 */
const binaryString = (bytes: Uint8Array): string => {
  const known = binaryStrings.get(bytes);
  if (known !== undefined) return known;
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode.apply(null, bytes.subarray(start, start + 8192) as unknown as number[]);
  }
  binaryStrings.set(bytes, text);
  return text;
};

type SetRuns = { readonly runs: readonly Run[]; readonly width: number };

/** Printable ASCII and line ends: every font has them, there is nothing to prepare. */
const PLAIN_TEXT = /^[\x20-\x7e\n]*$/;

const makeBook = (fontOf: (name: FontName) => OpenFont): FontBook => {
  const substituted: Substitution[] = [];
  const widthIn = (name: FontName, code: number): number | null => {
    const { metrics, widths } = fontOf(name);
    let width = widths.get(code);
    if (width === undefined) {
      const glyph = metrics.characterToGlyph(code);
      width = glyph === 0 ? null : metrics.widthOfGlyph(glyph) / 1000;
      widths.set(code, width);
    }
    return width;
  };
  const fontFor = (code: number, face: Face): FontName | null =>
    CHAINS[face].find((name) => widthIn(name, code) !== null) ?? null;
  const hasGlyph = (code: number): boolean => code <= 0xffff && fontFor(code, 'sans') !== null;
  // Words come again and again, and every stretch is laid out more than once: both are measured once.
  const runCache = new Map<string, SetRuns>();
  const setRuns = (text: string, face: Face): SetRuns => {
    const key = `${face} ${text}`;
    let set = runCache.get(key);
    if (set === undefined) {
      const runs = splitRuns(text, face, fontFor, widthIn);
      set = { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
      runCache.set(key, set);
    }
    return set;
  };
  return {
    prepare: (text, place) =>
      PLAIN_TEXT.test(text) ? text : prepareText(text, place, hasGlyph, substituted),
    runs: (text, face) => setRuns(text, face).runs,
    width: (text, face) => setRuns(text, face).width,
    substituted,
  };
};

const splitRuns = (
  text: string,
  face: Face,
  fontFor: (code: number, face: Face) => FontName | null,
  widthIn: (name: FontName, code: number) => number | null,
): readonly Run[] => {
  const found: { font: FontName; text: string; width: number }[] = [];
  const own = CHAINS[face][0] ?? 'sansRegular';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = found.at(-1);
    // A space goes on in whatever font is being set, so that a Greek sentence is one run and not a dozen.
    const stays = code === 0x20 && last !== undefined && widthIn(last.font, code) !== null;
    const font = stays ? last.font : (fontFor(code, face) ?? own);
    const width = widthIn(font, code) ?? 0;
    if (last?.font === font) {
      last.text += character;
      last.width += width;
    } else found.push({ font, text: character, width });
  }
  return found;
};

/**
 * Composes accents, drops what is invisible (controls, joiners, variation selectors, soft hyphens), turns rare spaces
 * and presentation forms (full-width letters) into plain ones and spells out what no font has.
 */
const prepareText = (
  text: string,
  place: string,
  hasGlyph: (code: number) => boolean,
  substituted: Substitution[],
): string => {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu, '');
  let printed = '';
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || hasGlyph(code)) {
      printed += character;
      continue;
    }
    const plainForm = character.normalize('NFKC');
    if (Array.from(plainForm).every((part) => hasGlyph(part.codePointAt(0) ?? 0))) {
      printed += plainForm;
      continue;
    }
    const spelled = `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    printed += spelled;
    if (!substituted.some((known) => known.character === character && known.place === place)) {
      substituted.push({ character, printed: spelled, place });
    }
  }
  return printed;
};
