import createBidi, { type Bidi } from 'bidi-js';
import { joinArabic, NON_JOINER } from './arabic-forms.ts';
import { scriptsIn } from './font-files.ts';
import { isInvisible } from './printable-text.ts';
import type { FontScript } from './report-api.ts';

/**
 * Text that runs from right to left: put into the order in which it is seen by the Unicode bidirectional algorithm
 * (Unicode Standard Annex 9), line by line. Everything before the drawing handles text in the order in which it is read.
 */

/** A character in its place on the line, from the left. `isTurned`: it runs from right to left. */
export type SeenCharacter = {
  readonly character: string;
  readonly isTurned: boolean;
  /** The script whose font draws it, where that is known from the characters around it. */
  readonly script: FontScript | null;
};

let made: Bidi | null = null;

/** The algorithm with its tables, made when the first text needs it. */
const bidi = (): Bidi => (made ??= createBidi());

/** Whether a text needs to be put into order: it has letters that run from right to left, or marks of such a paragraph. */
export const runsBothWays = (text: string): boolean =>
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text) || scriptsIn(text).length > 0;

/** Whether a line or paragraph as a whole runs from right to left: its first strong character says so (rules P2, P3). */
export const isRightToLeft = (text: string): boolean =>
  runsBothWays(text) && (bidi().getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1;

/** The script of each character: its own, else that of the last one that had one, else that of the next. */
const scriptsOf = (text: string): (FontScript | null)[] => {
  let last = scriptsIn(text)[0] ?? null;
  const first = text.split('').find((character) => scriptsIn(character).length > 0);
  if (first !== undefined) last = scriptsIn(first)[0] ?? last;
  return text.split('').map((character) => (last = scriptsIn(character)[0] ?? last));
};

/** One line of prepared text as it is seen from left to right: joined, in order, brackets mirrored. */
export const seenOrder = (line: string): readonly SeenCharacter[] => {
  const levels = bidi().getEmbeddingLevels(line);
  const joined = joinArabic(line);
  const scripts = scriptsOf(line);
  const mirrored = bidi().getMirroredCharactersMap(line, levels.levels);
  return bidi()
    .getReorderedIndices(line, levels)
    .flatMap((at) => {
      if (isInvisible(line[at] ?? '') && line[at] !== NON_JOINER) return [];
      const character = mirrored.get(at) ?? joined[at] ?? '';
      return [{ character, isTurned: (levels.levels[at] ?? 0) % 2 === 1, script: scripts[at] ?? null }];
    });
};

/** The mirror image of a bracket or another sign that has one: what is read where it is seen. */
export const mirrorOf = (character: string): string => bidi().getMirroredCharacter(character) ?? character;

/** Marks and embeddings from left to right (even levels) and from right to left (odd ones); overrides set what they hold. */
const MARKS = ['\u200e', '\u200f'] as const;
const EMBEDDINGS = ['\u202a', '\u202b'] as const;
const OVERRIDES = ['\u202d', '\u202e'] as const;
const END = '\u202c';

const ofLevel = (kind: readonly [string, string], level: number): string => kind[level % 2 === 1 ? 1 : 0];

/** Characters of one level with invisible ones around them that give them just this level in a line of level `base`. */
const atLevel = (text: string, level: number, base: number): string => {
  if (level <= base) return ofLevel(MARKS, base) + text + ofLevel(MARKS, base);
  const steps = Array.from({ length: level - base }, (_, step) => base + step + 1);
  const opening = steps.map((step) => ofLevel(step === level ? OVERRIDES : EMBEDDINGS, step)).join('');
  return opening + text + END.repeat(steps.length);
};

/** A part of a paragraph as a line that is put into order as this part of it, whatever stood around it. */
const lineOf = (text: string, levels: Uint8Array, base: number): string => {
  // Spaces and isolates at the end of a line go with the paragraph (rule L1).
  const end = text.replace(/[ \u2066-\u2069]+$/, '').length;
  const levelAt = (at: number): number => (at < end ? (levels[at] ?? base) : base);
  let line = ofLevel(MARKS, base);
  for (let from = 0; from < text.length;) {
    const level = levelAt(from);
    let to = from + 1;
    while (to < text.length && levelAt(to) === level) to += 1;
    // What isolates did is in the levels; in their place stands a mark, since they part what is beside them.
    line += atLevel(text.slice(from, to).replace(/[\u2066-\u2069]/g, ofLevel(MARKS, level)), level, base);
    from = to;
  }
  return line;
};

/**
 * Lines that a paragraph was broken into, each with invisible characters so that it is put into order as the part of
 * the paragraph that it is: the levels are those of the whole paragraph, as the algorithm wants it, though each line is
 * measured and drawn alone. The lines hold the words of the paragraph in order, without the spaces at which they were
 * broken.
 */
export const keepDirections = (paragraph: string, lines: readonly string[]): string[] => {
  if (lines.length < 2 || !runsBothWays(paragraph)) return [...lines];
  const text = paragraph
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  const { levels, paragraphs } = bidi().getEmbeddingLevels(text);
  let from = 0;
  return lines.map((line) => {
    if (text[from] === ' ') from += 1;
    const to = from + line.length;
    const kept = lineOf(line, levels.slice(from, to), paragraphs[0]?.level ?? 0);
    from = to;
    return kept;
  });
};
