import { say } from '#shared/language/say';
import type { jsPDF } from 'jspdf';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { shapesOf } from './arabic-forms.ts';
import { scriptsIn } from './font-files.ts';
import { leaveJoining, openFont, type OpenFont } from './open-font.ts';
import { printableText } from './printable-text.ts';
import type { FontScript, ReportFonts } from './report-api.ts';
import { type Face, type FontLookup, type FontName, type Run, setText, type SetText } from './text-runs.ts';

export { setRunFont } from './open-font.ts';
export type { Face } from './text-runs.ts';

/** Why a report could not be drawn. */
export type DrawError = PlainError<'font'>;

/** A character that no font has, what was printed for it, and where it stands. */
export type Substitution = { readonly character: string; readonly printed: string; readonly place: string };

/** The fonts of one document, opened as they are needed. */
export type FontBook = {
  /** The text as it can be printed: what no font has is spelled out as "[U+1F600]" and remembered with its place. */
  readonly prepare: (text: string, place: string) => string;
  /** A line of prepared text in the order in which it is seen, in stretches of one font each. */
  readonly set: (text: string, face: Face) => SetText;
  /** The stretches of {@link FontBook.set}. */
  readonly runs: (text: string, face: Face) => readonly Run[];
  /** The width of a prepared text in ems. */
  readonly width: (text: string, face: Face) => number;
  /** Whether a font has a glyph for a character. */
  readonly hasGlyph: (font: FontName, character: string) => boolean;
  readonly substituted: readonly Substitution[];
};

/** The last resort of every face, so that a character that any face can print, every face can. */
const REGULAR: readonly FontName[] = [
  'fallbackRegular',
  'sansRegular',
  'serifRegular',
  'hebrewRegular',
  'arabicRegular',
];

const SEMI_BOLD: readonly FontName[] = ['hebrewSemiBold', 'arabicSemiBold', ...REGULAR];

/** For each face its own font, then those that stand in, in order. Archivo has no Cyrillic; Noto Sans has. */
const CHAINS: Readonly<Record<Face, readonly FontName[]>> = {
  sans: ['sansRegular', ...REGULAR],
  'sans-bold': ['sansSemiBold', 'fallbackSemiBold', 'serifSemiBold', ...SEMI_BOLD],
  serif: ['serifRegular', ...REGULAR],
  'serif-bold': ['serifSemiBold', 'fallbackSemiBold', 'sansSemiBold', ...SEMI_BOLD],
  'serif-italic': ['serifItalic', 'serifRegular', ...REGULAR],
};

/** The fonts that go first for text of a script: regular, then semi-bold. */
const OF_SCRIPT: Readonly<Record<FontScript, readonly [FontName, FontName]>> = {
  hebrew: ['hebrewRegular', 'hebrewSemiBold'],
  arabic: ['arabicRegular', 'arabicSemiBold'],
};

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
    const font = open.get(name) ?? openFont(doc, name, fonts[name] ?? new Uint8Array());
    open.set(name, font);
    return font;
  };
  try {
    fontOf('sansRegular');
    fontOf('serifRegular');
  } catch {
    return fontError('sansRegular, serifRegular');
  }
  leaveJoining(doc);
  return ok(makeBook(fontOf, (name) => fonts[name] !== undefined));
};

const fontError = (name: string): Result<never, DrawError> =>
  err({
    code: 'font',
    message: say`The report's font "${name}" cannot be read.`,
    todo: say`Install the program again: its fonts are damaged.`,
  });

const isTrueType = (bytes: Uint8Array): boolean =>
  bytes.length > 1000 && bytes[0] === 0 && bytes[1] === 1 && bytes[2] === 0 && bytes[3] === 0;

/** Letters of scripts that a font has but that need more than one glyph after the other. Their digits do not. */
const NEEDS_SHAPING = /(?!\p{Nd})\p{Script=Devanagari}/u;

/** The code point of a character as Unicode writes it: "U+4E2D". */
export const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const makeBook = (fontOf: (name: FontName) => OpenFont, isThere: (name: FontName) => boolean): FontBook => {
  const lookup = lookUpIn(fontOf, isThere);
  const substituted = new Map<string, Substitution>();
  const spellOut = (character: string, place: string): string => {
    const printed = `[${codeName(character)}]`;
    substituted.set(`${character} ${place}`, { character, printed, place });
    return printed;
  };
  const ready = new Set<string>();
  const answers = new Map<string, boolean>();
  const printable = (cluster: string): boolean => {
    const answer = answers.get(cluster) ?? canPrint(cluster, lookup);
    answers.set(cluster, answer);
    return answer;
  };
  // Words come again and again, and every stretch is laid out more than once: both are measured once.
  const known = new Map<string, SetText>();
  const set = (text: string, face: Face): SetText => {
    const key = `${face} ${text}`;
    let line = known.get(key);
    if (line === undefined) {
      line = setText(text, face, lookup);
      known.set(key, line);
    }
    return line;
  };
  return {
    prepare: (text, place) => {
      // Texts come again, from other pages and as prepared ones.
      if (ready.has(text)) return text;
      const printed = printableText(text, printable, (character) => spellOut(character, place));
      if (printed === text) ready.add(text);
      return printed;
    },
    set,
    runs: (text, face) => set(text, face).runs,
    width: (text, face) => set(text, face).width,
    hasGlyph: (font, character) => lookup.widthIn(font, character.codePointAt(0) ?? 0) !== null,
    get substituted() {
      return [...substituted.values()];
    },
  };
};

/** Whether a character with its marks can be printed, in each shape that it may take. */
const canPrint = (cluster: string, { fontFor }: FontLookup): boolean => {
  if (NEEDS_SHAPING.test(cluster)) return false;
  const [base = '', ...marks] = cluster;
  const shapes = shapesOf(base);
  const script = scriptsIn(base)[0] ?? null;
  const codes = marks.map((mark) => mark.codePointAt(0) ?? 0);
  return (
    shapes.length > 0 &&
    !/\p{M}/u.test(base) &&
    shapes.every((shape) => fontFor([shape.codePointAt(0) ?? 0, ...codes], 'sans', script) !== null)
  );
};

const lookUpIn = (fontOf: (name: FontName) => OpenFont, isThere: (name: FontName) => boolean): FontLookup => {
  const has = (name: FontName, [base = 0, ...marks]: readonly number[]): boolean => {
    const { widthOf, markPlace } = fontOf(name);
    return (
      widthOf(base) !== null &&
      marks.every((mark) => widthOf(mark) !== null && markPlace(base, mark) !== null)
    );
  };
  const chains = new Map<string, readonly FontName[]>();
  const chainOf = (face: Face, script: FontScript | null): readonly FontName[] => {
    const key = `${face} ${script ?? ''}`;
    let chain = chains.get(key);
    if (chain === undefined) {
      const first = script === null ? [] : [OF_SCRIPT[script][face.endsWith('-bold') ? 1 : 0]];
      chain = [...first, ...CHAINS[face]].filter(isThere);
      chains.set(key, chain);
    }
    return chain;
  };
  return {
    widthIn: (name, code) => fontOf(name).widthOf(code),
    markPlace: (name, on, mark) => fontOf(name).markPlace(on, mark),
    fontFor: (cluster, face, script) => chainOf(face, script).find((name) => has(name, cluster)) ?? null,
  };
};
