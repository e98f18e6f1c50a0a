import { type jsPDF } from 'jspdf';
import type { SceneColor } from '#shared/core/scene';
import { PALETTE } from './draw-palette.ts';
import { type Face, type FontBook, setRunFont } from './fonts.ts';

/** How a text is set; sizes in points. `narrow` scales the width, `track` spaces letters in ems: for large figures. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly color: SceneColor;
  readonly narrow?: number;
  readonly track?: number;
};

/** The pen: a document with its fonts. */
export type Pen = { readonly doc: jsPDF; readonly book: FontBook };

/** The width of one line of prepared text in points. */
export const lineWidth = (book: FontBook, text: string, style: TextStyle): number =>
  (book.width(text, style.face) + (style.track ?? 0) * Array.from(text).length) *
  style.size *
  (style.narrow ?? 1);

/**
 * Prepared text broken into lines no wider than `width`: at line ends, else between words, else inside a word that is
 * wider than the line. Fixed spaces do not break. Always at least one line.
 */
export const breakLines = (book: FontBook, text: string, style: TextStyle, width: number): string[] =>
  text.split('\n').flatMap((part) => breakParagraph(book, part.trimEnd(), style, width));

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

/** Prints one line of prepared text; `y` is its baseline from the top. Returns where it ends. */
export const drawLine = (
  { doc, book }: Pen,
  text: string,
  style: TextStyle,
  at: { readonly x: number; readonly y: number; readonly align?: 'start' | 'middle' | 'end' },
): number => {
  const width = lineWidth(book, text, style);
  const align = at.align ?? 'start';
  let x = at.x - (align === 'end' ? width : align === 'middle' ? width / 2 : 0);
  const special = style.narrow !== undefined || style.track !== undefined;
  // Letter spacing and scaling would stay in force for all later text of the page.
  if (special) doc.saveGraphicsState();
  doc.setFontSize(style.size);
  doc.setTextColor(PALETTE[style.color]);
  for (const run of book.runs(text, style.face)) {
    setRunFont(doc, run);
    const options = special
      ? { charSpace: (style.track ?? 0) * style.size, horizontalScale: style.narrow ?? 1 }
      : undefined;
    doc.text(run.text, x, at.y, options);
    x += (run.width + (style.track ?? 0) * Array.from(run.text).length) * style.size * (style.narrow ?? 1);
  }
  if (special) doc.restoreGraphicsState();
  return x;
};

/** Prints lines one under the other; `y` is the top of the first line's box. */
export const drawLines = (
  pen: Pen,
  lines: readonly string[],
  style: TextStyle,
  at: { readonly x: number; readonly y: number; readonly align?: 'start' | 'end' },
): void => {
  lines.forEach((text, index) => {
    drawLine(pen, text, style, { ...at, y: baseline(at.y + index * style.leading, style) });
  });
};

/** The baseline of a line whose box begins at `top`: the letters stand optically in the middle of the leading. */
export const baseline = (top: number, style: TextStyle): number =>
  top + style.leading / 2 + style.size * 0.345;
