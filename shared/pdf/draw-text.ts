import { type jsPDF } from 'jspdf';
import type { SceneColor } from '#shared/core/scene';
import type { Colors } from './draw-palette.ts';
import { type Face, type FontBook, setRunFont } from './fonts.ts';
import { isRightToLeft, keepDirections } from './right-to-left.ts';

/** How a text is set; sizes in points. `narrow` scales the width, `track` spaces letters in ems: for large figures. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly color: SceneColor;
  readonly narrow?: number;
  readonly track?: number;
};

/** The pen: a document with its fonts and colours. */
export type Pen = { readonly doc: jsPDF; readonly book: FontBook; readonly colors: Colors };

/** The width of one line of prepared text in points. */
export const lineWidth = (book: FontBook, text: string, style: TextStyle): number => {
  const { width, tracked } = book.set(text, style.face);
  return (width + (style.track ?? 0) * tracked) * style.size * (style.narrow ?? 1);
};

/**
 * Prepared text broken into lines no wider than `width`: at line ends, else between words, else inside a word that is
 * wider than the line. Fixed spaces do not break. Always at least one line. Lines stay in the order in which they are read;
 * those of a paragraph that runs from right to left, or both ways, carry invisible marks of their direction.
 */
export const breakLines = (book: FontBook, text: string, style: TextStyle, width: number): string[] => {
  const known = knownLines(book);
  const key = `${style.face} ${style.size} ${style.track ?? 0} ${style.narrow ?? 1} ${width} ${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = text
      .split('\n')
      .flatMap((part) => keepDirections(part.trimEnd(), breakParagraph(book, part.trimEnd(), style, width)));
    known.set(key, lines);
  }
  return [...lines];
};

const linesOfBooks = new WeakMap<FontBook, Map<string, readonly string[]>>();

/** The texts that were broken with a book: what is laid out more than once, closer or wider, is broken once. */
const knownLines = (book: FontBook): Map<string, readonly string[]> => {
  let known = linesOfBooks.get(book);
  if (known === undefined) linesOfBooks.set(book, (known = new Map<string, readonly string[]>()));
  return known;
};

const breakParagraph = (book: FontBook, text: string, style: TextStyle, width: number): string[] => {
  const lines: string[] = [];
  const space = lineWidth(book, ' ', style);
  let line = '';
  let used = 0;
  const flush = (): void => {
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const size = lineWidth(book, word, style);
    if (line !== '' && used + space + size <= width) {
      line += ` ${word}`;
      used += space + size;
      continue;
    }
    flush();
    if (size <= width) {
      line = word;
      used = size;
      continue;
    }
    const pieces = splitWord(book, word, style, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = lineWidth(book, line, style);
  }
  flush();
  return lines.length === 0 ? [''] : lines;
};

/** A word cut into pieces that fit, after a mark such as "/" or "-" where one is near; accents stay with their letter. */
const splitWord = (book: FontBook, word: string, style: TextStyle, width: number): string[] => {
  const clusters = word.match(/\P{M}\p{M}*/gu) ?? [word];
  const pieces: string[] = [];
  let piece = '';
  for (const cluster of clusters) {
    if (piece !== '' && lineWidth(book, piece + cluster, style) > width) {
      const mark = piece.search(/[-/._,;@][^-/._,;@]*$/);
      const cut = mark > piece.length / 2 ? mark + 1 : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += cluster;
  }
  return [...pieces, piece];
};

/** One line cut to a width with "…". */
export const clipLine = (book: FontBook, text: string, style: TextStyle, width: number): string => {
  if (lineWidth(book, text, style) <= width) return text;
  const clusters = text.match(/\P{M}\p{M}*/gu) ?? [];
  while (clusters.length > 1) {
    clusters.pop();
    const shorter = `${clusters.join('').trimEnd()}…`;
    if (lineWidth(book, shorter, style) <= width) return shorter;
  }
  return '…';
};

/**
 * Where a line goes: `y` is its baseline from the top. `room` is the width of the column that it opens at `x`: a line
 * that runs from right to left then stands at its other edge.
 */
export type LineAt = {
  readonly x: number;
  readonly y: number;
  readonly align?: 'start' | 'middle' | 'end';
  readonly room?: number;
};

/** Where a line begins on the left. */
const startOf = (book: FontBook, text: string, style: TextStyle, at: LineAt): number => {
  const align = at.align ?? 'start';
  if (align === 'start' && (at.room === undefined || !isRightToLeft(text))) return at.x;
  const width = lineWidth(book, text, style);
  if (align === 'start') return at.x + (at.room ?? 0) - width;
  return at.x - (align === 'end' ? width : width / 2);
};

/** jsPDF would put text into order itself; ours is. */
const IN_ORDER = { isInputVisual: false } as const;

/** Prints one line of prepared text, and a space that nobody sees after it. Returns where the line ends. */
export const drawLine = ({ doc, book, colors }: Pen, text: string, style: TextStyle, at: LineAt): number => {
  let x = startOf(book, text, style, at);
  const special = style.narrow !== undefined || style.track !== undefined;
  // Letter spacing and scaling would stay in force for all later text of the page.
  if (special) doc.saveGraphicsState();
  doc.setFontSize(style.size);
  doc.setTextColor(colors[style.color]);
  const [track, narrow] = [(style.track ?? 0) * style.size, style.narrow ?? 1];
  const runs = book.runs(text, style.face);
  runs.forEach((run, index) => {
    setRunFont(doc, run);
    // Lines and figures that are read one after the other would run together without a space.
    const printed = index === runs.length - 1 ? `${run.text} ` : run.text;
    const options = special
      ? { ...IN_ORDER, charSpace: run.tracked > 0 ? track : 0, horizontalScale: narrow }
      : IN_ORDER;
    const { x: right, y: up } = run.offset ?? { x: 0, y: 0 };
    doc.text(printed, x + right * style.size * narrow, at.y - up * style.size, options);
    x += (run.width * style.size + run.tracked * track) * narrow;
  });
  if (special) doc.restoreGraphicsState();
  return x;
};

/** Prints lines one under the other; `y` is the top of the first line's box, not its baseline. */
export const drawLines = (pen: Pen, lines: readonly string[], style: TextStyle, at: LineAt): void => {
  lines.forEach((text, index) => {
    drawLine(pen, text, style, { ...at, y: baseline(at.y + index * style.leading, style) });
  });
};

/** The baseline of a line whose box begins at `top`: the letters stand optically in the middle of the leading. */
export const baseline = (top: number, style: TextStyle): number =>
  top + style.leading / 2 + style.size * 0.345;
