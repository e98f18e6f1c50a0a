import { say } from '#shared/language/say';
import type { SceneColor } from '#shared/core/scene';
import type { FigureBlock, HeroBlock, HeroFigure } from '#shared/report/content';
import { PX } from './draw-palette.ts';
import type { Cutter, PagePen, Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, drawLine, drawLines, lineWidth, type TextStyle } from './draw-text.ts';

const label: TextStyle = { face: 'sans-bold', size: 14 * PX, leading: 20 * PX, color: 'ink' };
const sub: TextStyle = { face: 'sans', size: 14 * PX, leading: 20 * PX, color: 'ink-3' };
const subStrong: TextStyle = { ...sub, face: 'sans-bold', color: 'ink-2' };

/** A large figure: narrow and tight. */
export const figureStyle = (size: number): TextStyle => ({
  face: 'sans-bold',
  size,
  leading: size,
  color: 'ink',
  narrow: 0.88,
  track: -0.03,
});

/** The unit beside a figure. */
export const unitStyle = (size: number): TextStyle => ({ face: 'sans', size, leading: size, color: 'ink-3' });

/** What stands for a figure that nobody has said. */
const missing: TextStyle = { face: 'serif-italic', size: 22 * PX, leading: 28 * PX, color: 'ink-3' };

/** One side of the pair: its words, and the width it is given. */
type Side = HeroFigure & { readonly isSaid: boolean };

/** A side with its sizes and lines, ready to be drawn in a column of a width. */
type SetSide = {
  readonly width: number;
  readonly labels: readonly string[];
  readonly figure: string;
  readonly style: TextStyle;
  readonly size: number;
  /** The unit beside the figure; lines under it where there is no room. */
  readonly unit: string;
  readonly unitLines: readonly string[];
  readonly unitStyle: TextStyle;
  readonly sub: string;
  readonly subStrong: string;
  readonly height: number;
  readonly isSaid: boolean;
  readonly tag: Tag;
};

const ARROW = 62 * PX;
const GAP = 22 * PX;

/** Figures lower than this would be smaller than what stands around them: then the pair stands one over the other. */
const SMALLEST_PAIR = 26 * PX;

/**
 * The pair of large figures with an arrow between them. `size` is the size of the figures in points where there is
 * room; they shrink together until both fit beside each other. Where they would get too small for that (a sum of money in
 * full, a very long unit), they stand one over the other. Missing figures are named in words.
 */
export const heroSlab = (cutter: Cutter, hero: HeroBlock, size: number): Slab => {
  const from = hero.from === null ? [] : [sideOf(hero.from)];
  const sides = [...from, sideOf(hero.to)];
  const beside = fitBeside(cutter, sides, size);
  const set = sides.map((side): SetSide => {
    const width = beside === null ? cutter.paper.textWidth : sideWidth(cutter, side, beside);
    return { ...setSide(cutter, side, beside ?? size, width), tag: { role: 'P', parent: cutter.tag } };
  });
  return { before: 18 * PX, keep: true, ...(beside === null ? stacked(set) : besideEachOther(set)) };
};

type Piece = Pick<Slab, 'height' | 'draw'>;

const besideEachOther = (sides: readonly SetSide[]): Piece => ({
  height: Math.max(...sides.map(({ height }) => height)),
  draw: (pen, { y }) => {
    let x = pen.paper.left;
    sides.forEach((side, at) => {
      if (at > 0) {
        if (sides.some(({ isSaid }) => isSaid)) drawArrow(pen, x + GAP, arrowHeight(y, side));
        x += ARROW + 2 * GAP;
      }
      drawSide(pen, side, { x, y, isPlan: at === sides.length - 1 });
      x += side.width;
    });
  },
});

/** Air between two figures that stand one over the other. */
const STACK_AIR = 14 * PX;

const stacked = (sides: readonly SetSide[]): Piece => ({
  height: sides.reduce((sum, { height }) => sum + height, (sides.length - 1) * STACK_AIR),
  draw: (pen, { y }) => {
    let top = y;
    sides.forEach((side, at) => {
      drawSide(pen, side, { x: pen.paper.left, y: top, isPlan: at === sides.length - 1 });
      top += side.height + STACK_AIR;
    });
  },
});

const sideOf = (side: HeroFigure): Side =>
  side.figure === ''
    ? { ...side, figure: say`not said yet`, unit: '', isSaid: false }
    : { ...side, isSaid: true };

const unitSize = (size: number): number => Math.max(13 * PX, Math.min(30 * PX, size * 0.3));

const styleOf = ({ isSaid }: Side, size: number): TextStyle => (isSaid ? figureStyle(size) : missing);

/** The width of a side: figure and unit, but no less than its label and what stands under it. */
const sideWidth = ({ book }: Cutter, side: Side, size: number): number => {
  const unit = side.unit === '' ? 0 : lineWidth(book, side.unit, unitStyle(unitSize(size))) + 10 * PX;
  const figure = lineWidth(book, side.figure, styleOf(side, size)) + unit;
  const under = lineWidth(book, `${side.sub} `, sub) + lineWidth(book, side.subStrong, subStrong);
  return Math.max(figure, under, lineWidth(book, side.label, label));
};

/** The size at which all sides stand beside each other; null where none does. */
const fitBeside = (cutter: Cutter, sides: readonly Side[], size: number): number | null => {
  const between = (sides.length - 1) * (ARROW + 2 * GAP);
  const needed = (at: number): number =>
    sides.reduce((sum, side) => sum + sideWidth(cutter, side, at), between);
  for (let at = size; at > SMALLEST_PAIR; at *= 0.92) if (needed(at) <= cutter.paper.textWidth) return at;
  return null;
};

/** Sets a side in a column: a figure that is too wide shrinks, a unit that is too long goes under it. */
const setSide = (cutter: Cutter, side: Side, size: number, width: number): Omit<SetSide, 'tag'> => {
  const { book } = cutter;
  const room = width + 0.01;
  const full = lineWidth(book, side.figure, styleOf(side, size));
  const fitted = full > room ? size * (room / full) : size;
  const style = { ...styleOf(side, fitted), ...(side.isSaid ? {} : { size: missing.size }) };
  const small = unitStyle(unitSize(fitted));
  const isBeside = lineWidth(book, side.figure, style) + lineWidth(book, side.unit, small) + 10 * PX <= room;
  const under = { ...unitStyle(sub.size), leading: sub.leading };
  const unitLines = isBeside || side.unit === '' ? [] : breakLines(book, side.unit, under, room);
  const labels = breakLines(book, side.label, label, room);
  const below = breakLines(book, [side.sub, side.subStrong].filter(Boolean).join(' '), sub, room);
  const fits = below.length <= 1;
  const figureHeight = 6 * PX + (side.isSaid ? fitted : missing.size) * 0.76 + 12 * PX;
  return {
    width,
    labels,
    figure: side.figure,
    style,
    size: side.isSaid ? fitted : missing.size,
    unit: isBeside ? side.unit : '',
    unitLines: [...unitLines, ...(fits ? [] : below)],
    unitStyle: isBeside ? small : under,
    sub: fits ? side.sub : '',
    subStrong: fits ? side.subStrong : '',
    height:
      labels.length * label.leading +
      figureHeight +
      (unitLines.length + (fits ? 0 : below.length)) * under.leading +
      (fits ? sub.leading : 0),
    isSaid: side.isSaid,
  };
};

const baseOf = (y: number, { labels, size }: SetSide): number =>
  y + labels.length * label.leading + 6 * PX + size * 0.74;

const arrowHeight = (y: number, side: SetSide): number => baseOf(y, side) - Math.min(side.size * 0.34, 26);

type SideAt = { readonly x: number; readonly y: number; readonly isPlan: boolean };

const drawSide = (pen: PagePen, side: SetSide, { x, y, isPlan }: SideAt): void => {
  const color: SceneColor = isPlan ? 'accent' : 'ink';
  pen.tags.open(side.tag);
  drawLines(pen, side.labels, { ...label, color }, { x, y });
  const base = baseOf(y, side);
  // The first digit of a large figure carries its own air on the left; the optical edge is the label's.
  const shift = side.isSaid ? side.size * 0.035 : 0;
  const figure: TextStyle = { ...side.style, color: side.isSaid ? color : 'ink-3' };
  const end = drawLine(pen, side.figure, figure, { x: x - shift, y: base });
  if (side.unit !== '') drawLine(pen, side.unit, side.unitStyle, { x: end + 10 * PX, y: base });
  let under = base + 12 * PX;
  drawLines(pen, side.unitLines, sub, { x, y: under });
  under += side.unitLines.length * sub.leading;
  const after = drawLine(pen, side.sub === '' ? '' : `${side.sub} `, sub, { x, y: baseline(under, sub) });
  drawLine(pen, side.subStrong, subStrong, { x: after, y: baseline(under, subStrong) });
};

/** An arrow from left to right, as long as the design has it. */
export const drawArrow = ({ doc, colors, tags }: PagePen, x: number, y: number, length = ARROW): void => {
  tags.artifact();
  const end = x + length;
  const wing = Math.min(11 * PX, length * 0.3);
  doc.setDrawColor(colors['ink-3']);
  doc.setLineWidth(length < ARROW ? 1.5 * PX : 2.5 * PX);
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
export const figureSlab = (cutter: Cutter, block: FigureBlock): Slab => {
  const { book, paper } = cutter;
  const beside = 190 * PX;
  const style = STYLES.serif;
  const full = lineWidth(book, block.figure, figureStyle(92 * PX));
  const unitWidth = lineWidth(book, block.unit, unitStyle(26 * PX)) + 26 * PX;
  const figure = figureStyle(92 * PX * Math.min(1, Math.max(40, beside - unitWidth) / full));
  const textWidth = paper.textWidth - beside;
  const lines = breakLines(book, block.text, style, textWidth);
  const tag: Tag = { role: 'P', parent: cutter.tag };
  return {
    height: Math.max(112 * PX, 24 * PX + lines.length * style.leading),
    before: 14 * PX,
    keep: true,
    draw: (pen, { y }) => {
      pen.tags.open(tag);
      drawLine(pen, block.label, label, { x: paper.left, y: baseline(y, label) });
      const base = y + 98 * PX;
      const end = drawLine(pen, block.figure, figure, { x: paper.left - 3 * PX, y: base });
      drawLine(pen, block.unit, unitStyle(26 * PX), { x: end + 10 * PX, y: base });
      drawLines(pen, lines, style, { x: paper.left + beside, y: y + 22 * PX, room: textWidth });
    },
  };
};
