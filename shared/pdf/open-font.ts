import type { jsPDF } from 'jspdf';
import { isUnseen, readAs, UNSEEN } from './arabic-forms.ts';
import { type MarkAnchors, readMarkAnchors, type Shift } from './mark-anchors.ts';
import { mirrorOf } from './right-to-left.ts';
import { type FontToEmbed, slimWhenEmbedded } from './slim-font.ts';
import type { FontName, Offset, Run } from './text-runs.ts';

type Outline = {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
  readonly raw: { readonly data: readonly number[] };
  /** The bytes that are embedded. */
  readonly encode: () => readonly number[];
};

/** The parts of jsPDF's font metadata that are read here; its types leave them open. */
type Metrics = {
  readonly characterToGlyph: (code: number) => number;
  readonly widthOfGlyph: (glyph: number) => number;
  readonly cmap?: { readonly unicode?: unknown };
  readonly head: { readonly unitsPerEm: number };
  /** The outlines; null for a glyph without ink. `cache` holds those that were read, as they will be embedded. */
  readonly glyf: {
    readonly glyphFor: (glyph: number) => Outline | null;
    readonly cache: Record<number, Outline | null>;
  };
  /** For each glyph that was drawn the character it stands for. */
  toUnicode: Record<number, number>;
};

/** A font that is part of a document. */
export type OpenFont = {
  /** The width of a character in ems; null where the font lacks it. */
  readonly widthOf: (code: number) => number | null;
  /** Where a mark goes that stands on another character, from that one's origin; null where the font does not say. */
  readonly markPlace: (on: number, mark: number) => Offset | null;
};

/** What each font is called in the file. */
const NAMES: Readonly<Record<FontName, string>> = {
  sansRegular: 'Archivo-Regular',
  sansSemiBold: 'Archivo-SemiBold',
  serifRegular: 'SourceSerif4-Regular',
  serifSemiBold: 'SourceSerif4-SemiBold',
  serifItalic: 'SourceSerif4-Italic',
  fallbackRegular: 'NotoSans-Regular',
  fallbackSemiBold: 'NotoSans-SemiBold',
  hebrewRegular: 'NotoSansHebrew-Regular',
  hebrewSemiBold: 'NotoSansHebrew-SemiBold',
  arabicRegular: 'NotoSansArabic-Regular',
  arabicSemiBold: 'NotoSansArabic-SemiBold',
};

/** Chooses the font of a run for what is printed next. */
export const setRunFont = (doc: jsPDF, { font }: Run): void => {
  doc.setFont(NAMES[font], 'normal');
};

/** The last character that a font of ours can have: none goes beyond the first plane, nor does jsPDF. */
const LAST_CODE = 0xffff;

/** Makes a font file part of a document. @throws Error when jsPDF could not parse it. */
export const openFont = (doc: jsPDF, name: FontName, bytes: Uint8Array): OpenFont => {
  const metrics = load(doc, name, bytes);
  const isArabic = name.startsWith('arabic');
  if (isArabic || name.startsWith('hebrew')) readAsWritten(metrics);
  if (isArabic) leaveBlank(metrics);
  const widths = new Map<number, number | null>();
  const anchors = anchorsOf(bytes);
  const em = metrics.head.unitsPerEm;
  return {
    widthOf: (code) => {
      let width = widths.get(code);
      if (width === undefined) {
        const glyph = code > LAST_CODE ? 0 : metrics.characterToGlyph(code);
        width = glyph === 0 ? null : metrics.widthOfGlyph(glyph) / 1000;
        widths.set(code, width);
      }
      return width;
    },
    markPlace: (on, mark) => {
      const [base, put] = [metrics.characterToGlyph(on), metrics.characterToGlyph(mark)];
      const shift = anchors()(base, put) ?? (isArabic ? shiftByShape(metrics, base, put) : null);
      return shift && { x: shift.x / em, y: shift.y / em };
    },
  };
};

/** The anchors of a font, read when the first mark is set: few reports have one. */
const anchorsOf = (bytes: Uint8Array): (() => MarkAnchors) => {
  let known: MarkAnchors | null = null;
  return () => (known ??= readMarkAnchors(bytes));
};

/** Registers one font file with jsPDF. */
const load = (doc: jsPDF, name: FontName, bytes: Uint8Array): Metrics => {
  doc.addFileToVFS(`${name}.ttf`, binaryString(bytes));
  doc.addFont(`${name}.ttf`, NAMES[name], 'normal');
  doc.setFont(NAMES[name], 'normal');
  const metrics = doc.getFont().metadata as unknown as Metrics;
  if (metrics.cmap?.unicode === undefined) throw new Error(`${name} has no character map`);
  slimWhenEmbedded(metrics as unknown as FontToEmbed);
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

/** The part of jsPDF's events that its types leave out: handlers by topic and token. */
type Events = {
  readonly getTopics: () => Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly unsubscribe: (token: string) => boolean;
};

/** jsPDF joins Arabic letters itself, in text that it takes to be in reading order; ours is joined and in order. */
export const leaveJoining = (doc: jsPDF): void => {
  const events = doc.internal.events as unknown as Events;
  for (const token of Object.keys(events.getTopics().preProcessText ?? {})) events.unsubscribe(token);
};

/** Lets the text of the PDF name what is meant, where a script's glyphs are other characters than those written. */
const readAsWritten = (metrics: Metrics): void => {
  metrics.toUnicode = new Proxy<Record<number, number>>(metrics.toUnicode, {
    set: (codes, glyph, drawn: number) => {
      const character = String.fromCharCode(drawn);
      const read = isUnseen(character) ? readAs(character) : mirrorOf(readAs(character));
      return Reflect.set(codes, glyph, read.charCodeAt(0));
    },
  });
};

/**
 * Takes the ink out of the signs that are not to be seen: the font shows them as little pictures. An outline of no
 * contours, as long as the one it replaces, since jsPDF counts on the lengths of the file.
 */
const leaveBlank = (metrics: Metrics): void => {
  const { glyf } = metrics;
  for (const sign of UNSEEN) {
    const glyph = metrics.characterToGlyph(sign.charCodeAt(0));
    const length = glyf.glyphFor(glyph)?.raw.data.length ?? 0;
    if (length === 0) continue;
    const bytes = new Array<number>(length).fill(0);
    glyf.cache[glyph] = { xMin: 0, xMax: 0, yMin: 0, yMax: 0, raw: { data: bytes }, encode: () => bytes };
  }
};

/** Air between a letter and a mark that is put on it by their outlines, in units of the font. */
const AIR = 60;

/**
 * Where a mark goes by the outlines: in the middle of the letter, above or below it. The Arabic fonts have anchors for
 * letters without their dots only, which shaping would take apart.
 */
const shiftByShape = ({ glyf }: Metrics, base: number, mark: number): Shift | null => {
  const [on, put] = [glyf.glyphFor(base), glyf.glyphFor(mark)];
  if (!on || !put) return null;
  const isBelow = put.yMax < 0;
  return {
    x: (on.xMin + on.xMax - put.xMin - put.xMax) / 2,
    y: isBelow ? Math.min(0, on.yMin - AIR - put.yMax) : Math.max(0, on.yMax + AIR - put.yMin),
  };
};
