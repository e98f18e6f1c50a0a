import type { SceneColor } from '#shared/core/scene';
import { PX } from './draw-palette.ts';
import type { Paper } from './draw-paper.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag, Tagger } from './draw-tags.ts';
import { baseline, breakLines, drawLine, type Pen, type TextStyle } from './draw-text.ts';
import type { FontBook } from './fonts.ts';

/** A pen over the pages of a report: it knows the paper, and says what a drawn piece is. */
export type PagePen = Pen & { readonly paper: Paper; readonly tags: Tagger };

/**
 * A piece of the report that is never broken over two pages. Everything is first cut into slabs, then stacked on pages,
 * then drawn. `before` is the air above it, dropped at the top of a page; `keep` holds it to the next slab; `head` is
 * drawn again above it when it opens a page (the head of its table).
 */
export type Slab = {
  readonly height: number;
  readonly before: number;
  readonly keep: boolean;
  readonly head?: Slab;
  /** `y` is the top of the slab, `page` its page, counted from 0. */
  readonly draw: (pen: PagePen, at: { readonly y: number; readonly page: number }) => void;
};

/**
 * What blocks need to be cut into slabs: the paper, fonts to measure with, the element of the structure that they
 * stand in, and whether rows are set closer than usual because that saves a page. Texts come as they can be printed: they
 * are prepared once, before anything is cut.
 */
export type Cutter = {
  readonly paper: Paper;
  readonly book: FontBook;
  readonly dense: boolean;
  readonly tag: Tag | null;
};

/** The part of the page that something takes, from left to right. */
export type Stretch = { readonly x: number; readonly width: number };

/** The whole width of the text. */
export const fullWidth = ({ paper }: { readonly paper: Paper }): Stretch => ({
  x: paper.left,
  width: paper.textWidth,
});

/** A straight rule across a stretch of the page; decoration, and what is drawn next has to say what it is. */
export const rule = (
  { doc, colors, tags }: PagePen,
  y: number,
  { x, width }: Stretch,
  paint: { readonly color: SceneColor; readonly width: number },
): void => {
  tags.artifact();
  doc.setDrawColor(colors[paint.color]);
  doc.setLineWidth(paint.width);
  doc.line(x, y, x + width, y);
};

/** The heavy rule that opens a block, and the hairline that divides it. */
export const HEAVY = { color: 'ink', width: 2 * PX } as const;
export const HAIR = { color: 'line', width: 1 * PX } as const;

/**
 * Prepared lines as slabs of one line each, with no single first or last line left alone on a page.
 */
export const lineSlabs = (
  lines: readonly string[],
  style: TextStyle,
  options: {
    readonly before: number;
    readonly stretch: Stretch;
    readonly tag: Tag;
    readonly keep?: boolean;
  },
): Slab[] =>
  lines.map((text, index) => ({
    height: style.leading,
    before: index === 0 ? options.before : 0,
    keep:
      (index === 0 && lines.length > 1) ||
      index === lines.length - 2 ||
      (options.keep === true && index === lines.length - 1),
    draw: (pen, { y }) => {
      const { x, width: room } = options.stretch;
      pen.tags.open(options.tag);
      drawLine(pen, text, style, { x, y: baseline(y, style), room });
    },
  }));

/** A paragraph over the width of the text, or part of it. */
export const paragraphSlabs = (
  cutter: Cutter,
  text: string,
  style: TextStyle,
  options: {
    readonly before: number;
    readonly stretch?: Stretch;
    readonly keep?: boolean;
    readonly role?: 'P' | 'BlockQuote' | 'Code';
  },
): Slab[] => {
  const { book } = cutter;
  const stretch = options.stretch ?? fullWidth(cutter);
  const tag: Tag = { role: options.role ?? 'P', parent: cutter.tag };
  const lines = breakLines(book, text, style, stretch.width);
  return lineSlabs(lines, style, { ...options, stretch, tag });
};

/** A heavy rule with a short heading under it, over part of the width; holds on to what follows. */
export const subheadSlab = (cutter: Cutter, text: string, stretch: Stretch = fullWidth(cutter)): Slab => {
  const { book } = cutter;
  const style = STYLES.subhead;
  const tag: Tag = { role: 'H3', parent: cutter.tag };
  const lines = breakLines(book, text, style, stretch.width);
  return {
    height: (2 + 8 + 5) * PX + lines.length * style.leading,
    before: 20 * PX,
    keep: true,
    draw: (pen, { y }) => {
      rule(pen, y + PX, stretch, HEAVY);
      pen.tags.open(tag);
      lines.forEach((line, index) => {
        const top = y + 10 * PX + index * style.leading;
        drawLine(pen, line, style, { x: stretch.x, y: baseline(top, style), room: stretch.width });
      });
    },
  };
};

/** Two columns lower than this are never broken over two pages. */
const TALLEST_PAIR = 330;

/**
 * Two stacks of slabs side by side: as one piece, each with its own rhythm, or, when they are very tall, row by row so
 * that they can go on over the page.
 */
export const sideBySide = (left: readonly Slab[], right: readonly Slab[]): Slab[] => {
  const height = Math.max(stackHeight(left), stackHeight(right));
  if (height > TALLEST_PAIR) return rowByRow(left, right);
  return [
    {
      height,
      before: Math.max(left[0]?.before ?? 0, right[0]?.before ?? 0),
      keep: false,
      draw: (pen, { y, page }) => {
        for (const stack of [left, right]) {
          let top = y;
          stack.forEach((slab, index) => {
            top += index === 0 ? 0 : slab.before;
            slab.draw(pen, { y: top, page });
            top += slab.height;
          });
        }
      },
    },
  ];
};

/** The height of slabs stacked on each other, the first without the air above it. */
export const stackHeight = (slabs: readonly Slab[]): number =>
  slabs.reduce((sum, { height, before }, index) => sum + height + (index === 0 ? 0 : before), 0);

const rowByRow = (left: readonly Slab[], right: readonly Slab[]): Slab[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const pair = [left[index], right[index]].filter((slab) => slab !== undefined);
    return {
      height: Math.max(...pair.map(({ height }) => height)),
      before: Math.max(...pair.map(({ before }) => before)),
      keep: pair.some(({ keep }) => keep),
      draw: (pen, at) => {
        for (const slab of pair) slab.draw(pen, at);
      },
    };
  });
