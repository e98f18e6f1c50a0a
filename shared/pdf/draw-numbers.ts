import { say } from '#shared/language/say';
import type { LargeNumber, NumbersBlock } from '#shared/report/content';
import { elementsOf } from './draw-detail.ts';
import { drawArrow, figureStyle, unitStyle } from './draw-hero.ts';
import { PX } from './draw-palette.ts';
import { type Cutter, fullWidth, HAIR, type PagePen, rule, type Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, drawLine, drawLines, lineWidth, type TextStyle } from './draw-text.ts';

const name: TextStyle = { ...STYLES.statement };
const label: TextStyle = { ...STYLES.small };
const missing: TextStyle = { face: 'serif-italic', size: 16 * PX, leading: 20 * PX, color: 'ink-3' };
const FIGURE = 38 * PX;
const UNIT = 15 * PX;
const ARROW = 30 * PX;
const GAP = 14 * PX;
const PAD = 8 * PX;

/** The name and the notes take this share of the width, the figures the rest. */
const NAME_SHARE = 0.42;

/** The numbers that decide: name and notes on the left, from today to the plan on the right, a hairline under each. */
export const numberSlabs = (cutter: Cutter, block: NumbersBlock): Slab[] => {
  const list: Tag = { role: 'L', parent: cutter.tag, elements: elementsOf(block) };
  return block.numbers.map((number, index) => ({
    ...numberSlab({ ...cutter, tag: list }, number),
    before: index === 0 ? 6 * PX : 0,
  }));
};

type Side = {
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly isSaid: boolean;
};

const numberSlab = (cutter: Cutter, number: LargeNumber): Slab => {
  const { book, paper } = cutter;
  const nameWidth = paper.textWidth * NAME_SHARE - 20 * PX;
  const names = breakLines(book, number.name, name, nameWidth);
  const notes = number.notes.flatMap((note) => breakLines(book, note, STYLES.small, nameWidth));
  const side = ({ label, figure }: { label: string; figure: string }, unit: string): Side => ({
    label,
    figure: figure === '' ? say`not said yet` : figure,
    unit: figure === '' ? '' : unit,
    isSaid: figure !== '',
  });
  const sides = [...(number.from === null ? [] : [side(number.from, '')]), side(number.to, number.to.unit)];
  const pair = setPair(cutter, sides);
  const text = names.length * name.leading + notes.length * STYLES.small.leading;
  const height = Math.max(text, pair.height) + 2 * PAD;
  const tag: Tag = { role: 'LBody', parent: { role: 'LI', parent: cutter.tag } };
  return {
    height,
    before: 0,
    keep: false,
    draw: (pen, { y }) => {
      const top = y + PAD;
      pen.tags.open(tag);
      drawLines(pen, names, name, { x: paper.left, y: top, room: nameWidth });
      pair.draw(pen, paper.left + paper.textWidth * NAME_SHARE, top, tag);
      pen.tags.open(tag);
      const under = top + names.length * name.leading;
      drawLines(pen, notes, STYLES.small, { x: paper.left, y: under, room: nameWidth });
      rule(pen, y + height, fullWidth(pen), HAIR);
    },
  };
};

type Pair = {
  readonly height: number;
  readonly draw: (pen: PagePen, x: number, y: number, tag: Tag) => void;
};

const styleOf = ({ isSaid }: Side, size: number): TextStyle => (isSaid ? figureStyle(size) : missing);

/** Both figures in one size, with the unit beside the last, or under it where it is long. */
const setPair = ({ book, paper }: Cutter, sides: readonly Side[]): Pair => {
  const room = paper.textWidth * (1 - NAME_SHARE);
  const small = unitStyle(UNIT);
  const unit = sides.at(-1)?.unit ?? '';
  const unitWidth = unit === '' ? 0 : lineWidth(book, unit, small) + 6 * PX;
  const isBeside = unitWidth <= room * 0.3;
  const between = (sides.length - 1) * (ARROW + 2 * GAP);
  const widthAt = (side: Side, size: number): number =>
    Math.max(lineWidth(book, side.figure, styleOf(side, size)), lineWidth(book, side.label, label));
  const total = (size: number): number =>
    sides.reduce((sum, side) => sum + widthAt(side, size), between + (isBeside ? unitWidth : 0));
  let size = FIGURE;
  while (size > 9 * PX && total(size) > room) size *= 0.92;
  const unitLines = isBeside ? [] : breakLines(book, unit, { ...small, leading: 19 * PX }, room);
  const base = label.leading + 4 * PX + FIGURE * 0.74;
  return {
    height: base + 6 * PX + unitLines.length * 19 * PX,
    draw: (pen, left, top, tag) => {
      let x = left;
      sides.forEach((side, at) => {
        if (at > 0) {
          drawArrow(pen, x + GAP, top + base - FIGURE * 0.28, ARROW);
          x += ARROW + 2 * GAP;
        }
        pen.tags.open(tag);
        const isPlan = at === sides.length - 1;
        const color = side.isSaid ? (isPlan ? 'accent' : 'ink') : 'ink-3';
        drawLine(pen, side.label, label, { x, y: baseline(top, label) });
        const style: TextStyle = { ...styleOf(side, size), color };
        const end = drawLine(pen, side.figure, style, { x, y: top + base });
        if (isPlan && isBeside && unit !== '') drawLine(pen, unit, small, { x: end + 6 * PX, y: top + base });
        x += widthAt(side, size);
      });
      drawLines(pen, unitLines, { ...small, leading: 19 * PX }, { x: left, y: top + base + 4 * PX });
    },
  };
};
