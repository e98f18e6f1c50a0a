import type { FigureBlock, HeroBlock, HeroFigure } from '#shared/report/content';
import { PAGE, PALETTE, PX } from './draw-palette.ts';
import type { Cutter, Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import {
  baseline,
  breakLines,
  clipLine,
  drawLine,
  drawLines,
  lineWidth,
  type Pen,
  type TextStyle,
} from './draw-text.ts';
import type { FontBook } from './fonts.ts';

const label: TextStyle = { face: 'sans-bold', size: 14 * PX, leading: 20 * PX, color: 'ink' };
const sub: TextStyle = { face: 'sans', size: 14 * PX, leading: 20 * PX, color: 'ink-3' };
const subStrong: TextStyle = { ...sub, face: 'sans-bold', color: 'ink-2' };

const figureStyle = (size: number): TextStyle => ({
  face: 'sans-bold',
  size,
  leading: size,
  color: 'ink',
  narrow: 0.88,
  track: -0.03,
});

const unitStyle = (size: number): TextStyle => ({ face: 'sans', size, leading: size, color: 'ink-3' });

/** What stands for a figure that nobody has said. */
const missing: TextStyle = { face: 'serif-italic', size: 22 * PX, leading: 28 * PX, color: 'ink-3' };

/** One side of the pair with the sizes it is set in. */
type Side = HeroFigure & { readonly style: TextStyle; readonly isSaid: boolean };

const ARROW = 62 * PX;
const GAP = 22 * PX;

/**
 * The pair of large figures with an arrow between them. `size` is the size of the figures in points where there is
 * room; they shrink together until both fit the width. Missing figures are named in words.
 */
export const heroSlab = ({ book, place }: Cutter, hero: HeroBlock, size: number): Slab => {
  const prepare = (side: HeroFigure): Side => ({
    label: book.prepare(side.label, place),
    figure: side.figure === '' ? 'not said yet' : book.prepare(side.figure, place),
    unit: side.figure === '' ? '' : book.prepare(side.unit, place),
    sub: side.sub,
    subStrong: book.prepare(side.subStrong, place),
    style: side.figure === '' ? missing : figureStyle(size),
    isSaid: side.figure !== '',
  });
  const from = hero.from === null ? null : prepare(hero.from);
  const to = prepare(hero.to);
  const fitted = fitSize(book, from, to, size);
  const height = 20 * PX + 6 * PX + fitted * 0.76 + 12 * PX + 20 * PX;
  return {
    height,
    before: 18 * PX,
    keep: true,
    draw: (pen, { y }) => {
      const base = y + 26 * PX + fitted * 0.74;
      let x: number = PAGE.left;
      if (from !== null) {
        x = drawSide(pen, sized(from, fitted), { x, y, base, color: 'ink' }) + GAP;
        if (from.isSaid || to.isSaid) drawArrow(pen, x, base - Math.min(fitted * 0.34, 26));
        x += ARROW + GAP;
      }
      drawSide(pen, sized(to, fitted), { x, y, base, color: 'accent' });
    },
  };
};

const sized = (side: Side, size: number): Side =>
  side.isSaid ? { ...side, style: figureStyle(size) } : side;

const unitSize = (size: number): number => Math.max(13 * PX, Math.min(30 * PX, size * 0.3));

/** The width of a side: figure and unit, but no less than its label and what stands under it. */
const sideWidth = (book: FontBook, side: Side, size: number): number => {
  const unit = side.unit === '' ? 0 : lineWidth(book, side.unit, unitStyle(unitSize(size))) + 10 * PX;
  const figure = lineWidth(book, side.figure, sized(side, size).style) + unit;
  const under = lineWidth(book, `${side.sub} `, sub) + lineWidth(book, side.subStrong, subStrong);
  return Math.max(figure, under, lineWidth(book, side.label, label));
};

const fitSize = (book: FontBook, from: Side | null, to: Side, size: number): number => {
  const needed = (at: number): number =>
    sideWidth(book, to, at) + (from === null ? 0 : sideWidth(book, from, at) + ARROW + 2 * GAP);
  for (let at = size; at > 18; at *= 0.92) if (needed(at) <= PAGE.textWidth) return at;
  return 18;
};

type SideAt = {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly color: 'ink' | 'accent';
};

/** Draws one side and returns its right end. */
const drawSide = (pen: Pen, side: Side, { x, y, base, color }: SideAt): number => {
  const { book } = pen;
  const size = side.style.size;
  const room = PAGE.right - x;
  drawLine(pen, clipLine(book, side.label, label, room), { ...label, color }, { x, y: baseline(y, label) });
  const figureColor = side.isSaid ? color : 'ink-3';
  // The first digit of a large figure carries its own air on the left; the optical edge is the label's.
  const shift = side.isSaid ? size * 0.035 : 0;
  const end = drawLine(pen, side.figure, { ...side.style, color: figureColor }, { x: x - shift, y: base });
  if (side.unit !== '') {
    const style = unitStyle(unitSize(size));
    drawLine(pen, clipLine(book, side.unit, style, PAGE.right - end - 10 * PX), style, {
      x: end + 10 * PX,
      y: base,
    });
  }
  const underY = base + 12 * PX;
  const after = drawLine(pen, side.sub === '' ? '' : `${side.sub} `, sub, { x, y: baseline(underY, sub) });
  drawLine(pen, side.subStrong, subStrong, { x: after, y: baseline(underY, subStrong) });
  return x + sideWidth(book, side, size);
};

const drawArrow = ({ doc }: Pen, x: number, y: number): void => {
  const end = x + ARROW;
  const wing = 11 * PX;
  doc.setDrawColor(PALETTE['ink-3']);
  doc.setLineWidth(2.5 * PX);
  doc.line(x, y, end, y);
  doc.lines(
    [
      [wing, wing],
      [-wing, wing],
    ],
    end - wing,
    y - wing,
    [1, 1],
    'S',
    false,
  );
};

/** One figure of middle size with its label, and words to its right. */
export const figureSlab = ({ book, place }: Cutter, block: FigureBlock): Slab => {
  const figure = figureStyle(92 * PX);
  const textX = PAGE.left + 190 * PX;
  const style = STYLES.serif;
  const lines = breakLines(book, book.prepare(block.text, place), style, PAGE.right - textX);
  const height = Math.max(112 * PX, 24 * PX + lines.length * style.leading);
  return {
    height,
    before: 14 * PX,
    keep: true,
    draw: (pen, { y }) => {
      drawLine(pen, book.prepare(block.label, place), label, { x: PAGE.left, y: baseline(y, label) });
      const base = y + 98 * PX;
      const end = drawLine(pen, block.figure, figure, { x: PAGE.left - 3 * PX, y: base });
      drawLine(pen, block.unit, unitStyle(26 * PX), { x: end + 10 * PX, y: base });
      drawLines(pen, lines, style, { x: textX, y: y + 22 * PX });
    },
  };
};
