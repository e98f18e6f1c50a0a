import { isUnseen } from './arabic-forms.ts';
import { isInvisible } from './printable-text.ts';
import { runsBothWays, type SeenCharacter, seenOrder } from './right-to-left.ts';
import type { FontScript, ReportFonts } from './report-api.ts';

/** The faces of the report: sans for what is measured, serif for what people say. */
export type Face = 'sans' | 'sans-bold' | 'serif' | 'serif-bold' | 'serif-italic';

/** @see ReportFonts */
export type FontName = keyof ReportFonts;

/** A distance in ems, y upwards. */
export type Offset = { readonly x: number; readonly y: number };

/**
 * A stretch of text in one font, as it is seen from left to right. `width` is in ems; `tracked` counts the glyphs that
 * letter spacing may move apart, which is none of those that join. `offset` places a mark, from where the run
 * would stand; such a run has no width.
 */
export type Run = {
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
  readonly tracked: number;
  readonly offset?: Offset;
};

/** One line as it is drawn. */
export type SetText = { readonly runs: readonly Run[]; readonly width: number; readonly tracked: number };

/** What the fonts of a document say. */
export type FontLookup = {
  /** The font that draws a character with marks on it, in a face; that of `script` goes first. Null: none can. */
  readonly fontFor: (cluster: readonly number[], face: Face, script: FontScript | null) => FontName | null;
  /** The width of a character in ems; null where the font lacks it. */
  readonly widthIn: (font: FontName, code: number) => number | null;
  /** Where a mark goes that stands on another character, from that one's left edge. Null: the font does not say. */
  readonly markPlace: (font: FontName, on: number, mark: number) => Offset | null;
};

type OpenRun = { -readonly [K in keyof Run]: Run[K] };

type MarkRun = OpenRun & { readonly offset: Offset };

/** A character with the marks that stand on it. */
type Cluster = {
  readonly codes: readonly [number, ...number[]];
  readonly isTurned: boolean;
  readonly script: FontScript | null;
};

const SPACE = 0x20;

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const isMark = (character: string): boolean => character >= '\u0300' && /\p{M}/u.test(character);

/** Characters in the order in which they are seen, each with its marks: on a turned stretch those come before it. */
const clustersOf = (seen: readonly SeenCharacter[]): readonly Cluster[] => {
  const clusters: { codes: [number, ...number[]]; isTurned: boolean; script: FontScript | null }[] = [];
  let waiting: number[] = [];
  for (const { character, isTurned, script } of seen) {
    const last = clusters.at(-1);
    if (isTurned && isUnseen(character)) {
      // Marks on the alef stand on the shape that it is part of, which comes next.
      clusters.push({ codes: [codeOf(character)], isTurned, script });
    } else if (!isMark(character)) {
      clusters.push({ codes: [codeOf(character), ...(isTurned ? waiting : [])], isTurned, script });
      waiting = [];
    } else if (isTurned) waiting = [codeOf(character), ...waiting];
    else if (last) last.codes.push(codeOf(character));
    else clusters.push({ codes: [codeOf(character)], isTurned, script });
  }
  return clusters;
};

const seenFromLeft = (text: string): readonly SeenCharacter[] =>
  runsBothWays(text)
    ? seenOrder(text)
    : Array.from(text)
        .filter((character) => !isInvisible(character))
        .map((character) => ({ character, isTurned: false, script: null }));

/** The font of a face for what no font has; the glyph stays empty. Prepared texts hold no such character. */
const OWN: Readonly<Record<Face, FontName>> = {
  sans: 'sansRegular',
  'sans-bold': 'sansSemiBold',
  serif: 'serifRegular',
  'serif-bold': 'serifSemiBold',
  'serif-italic': 'serifItalic',
};

const joins = (font: FontName): boolean => font.startsWith('arabic');

/** The marks of a cluster as runs of their own, each on the one before where the font says so, else on the letter. */
const markRuns = ([base, ...marks]: Cluster['codes'], font: FontName, lookup: FontLookup): MarkRun[] => {
  let on = base;
  let from: Offset = { x: 0, y: 0 };
  return marks.map((mark) => {
    const onMark = on === base ? null : lookup.markPlace(font, on, mark);
    const offset =
      onMark === null
        ? (lookup.markPlace(font, base, mark) ?? { x: 0, y: 0 })
        : { x: from.x + onMark.x, y: from.y + onMark.y };
    on = mark;
    from = offset;
    return { font, text: String.fromCodePoint(mark), width: 0, tracked: 0, offset };
  });
};

/** Sets one line of prepared text: in order, and in stretches of one font each. */
export const setText = (text: string, face: Face, lookup: FontLookup): SetText => {
  const runs: OpenRun[] = [];
  for (const { codes, isTurned, script } of clustersOf(seenFromLeft(text))) {
    const [code] = codes;
    const last = runs.at(-1);
    // A space goes on in whatever font is being set, so that a Greek sentence is one run and not a dozen.
    const stays = code === SPACE && last !== undefined && lookup.widthIn(last.font, code) !== null;
    const font = stays ? last.font : (lookup.fontFor(codes, face, isTurned ? script : null) ?? OWN[face]);
    const width = lookup.widthIn(font, code) ?? 0;
    const tracked = joins(font) ? 0 : 1;
    const marks = codes.length > 1 ? markRuns(codes, font, lookup) : [];
    // Where text is turned, programs that read it turn it back: there the marks are drawn before their letter.
    if (isTurned) runs.push(...marks.reverse());
    const open = runs.at(-1);
    if (open?.font === font && open.offset === undefined) {
      open.text += String.fromCodePoint(code);
      open.width += width;
      open.tracked += tracked;
    } else runs.push({ font, text: String.fromCodePoint(code), width, tracked });
    if (!isTurned) {
      runs.push(...marks.map((run) => ({ ...run, offset: { x: run.offset.x - width, y: run.offset.y } })));
    }
  }
  const sum = (part: 'width' | 'tracked'): number => runs.reduce((total, run) => total + run[part], 0);
  return { runs, width: sum('width'), tracked: sum('tracked') };
};
