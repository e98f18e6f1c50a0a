import type { CoverContent, CoverFact } from '#shared/report/content';
import { heroSlab } from './draw-hero.ts';
import { PAGE, PALETTE, PX } from './draw-palette.ts';
import { type Cutter, HEAVY, rule } from './draw-slab.ts';
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

const PLACE = 'the cover';
const HERO_SIZE = 144 * PX;

/** The strip stands here at the latest, so that it never runs into the foot. */
const STRIP_LIMIT = 922 * PX;

const titleStyle = (size: number): TextStyle => ({
  face: 'serif-bold',
  size: size * PX,
  leading: size * 1.04 * PX,
  color: 'ink',
  track: -0.02,
});
const lineStyle: TextStyle = { face: 'serif', size: 22 * PX, leading: 31 * PX, color: 'ink-2' };
const saidStyle: TextStyle = { face: 'serif-italic', size: 22 * PX, leading: 31 * PX, color: 'ink' };
const meantStyle: TextStyle = { face: 'serif-bold', size: 21 * PX, leading: 28 * PX, color: 'ink' };

/** Draws the first page. The title takes the largest size at which it has at most four lines; the rest follows it. */
export const drawCover = (pen: Pen, cover: CoverContent): void => {
  const { book } = pen;
  const cutter: Cutter = { book, place: PLACE, dense: false };
  const prepare = (text: string): string => book.prepare(text, PLACE);
  drawMark(pen, cover);
  const { lines, style } = fitTitle(pen, prepare(cover.title));
  let y = (lines.length === 1 ? 206 : lines.length === 2 ? 170 : 130) * PX;
  drawLines(pen, lines, style, { x: PAGE.left - 2 * PX, y });
  y += lines.length * style.leading + 16 * PX;
  for (const text of cover.lines) {
    const wrapped = breakLines(book, prepare(text), lineStyle, PAGE.textWidth).slice(0, 2);
    drawLines(pen, wrapped, lineStyle, { x: PAGE.left, y });
    y += wrapped.length * lineStyle.leading;
  }
  const hero = cover.hero === null ? null : heroSlab(cutter, cover.hero, HERO_SIZE);
  y += (lines.length > 2 ? 30 : 50) * PX;
  y = drawGoal(pen, cover, y, STRIP_LIMIT - y - (hero === null ? 0 : hero.height + 60 * PX));
  if (hero !== null) {
    y += 44 * PX;
    hero.draw(pen, { y, page: 0 });
    y += hero.height;
  }
  drawStrip(pen, cutter, cover.strip, Math.min(Math.max(y + 56 * PX, 800 * PX), STRIP_LIMIT));
};

const fitTitle = ({ book }: Pen, title: string): { lines: string[]; style: TextStyle } => {
  const widest = (size: number): number => (size >= 64 ? 2 : size >= 48 ? 3 : 4);
  for (const size of [84, 72, 64, 56, 48, 42, 36, 30]) {
    const style = titleStyle(size);
    const lines = breakLines(book, title, style, PAGE.textWidth);
    // A word cut in two looks like a mistake in a title: go smaller first.
    const isWhole = title.split(/\s+/).every((word) => lineWidth(book, word, style) <= PAGE.textWidth);
    if ((lines.length <= widest(size) && isWhole) || size === 30) return { lines: lines.slice(0, 8), style };
  }
  return { lines: [title], style: titleStyle(30) };
};

/** What was said and what is meant, as far as there is room; what does not fit stands in full in chapter 1. */
const drawGoal = (pen: Pen, { said, meant }: CoverContent, top: number, room: number): number => {
  const { book } = pen;
  let y = top;
  const draw = (text: string, style: TextStyle, most: number): void => {
    if (text === '') return;
    const all = breakLines(book, book.prepare(text, PLACE), style, PAGE.textWidth);
    const count = Math.max(1, Math.min(most, all.length, Math.floor((room - (y - top)) / style.leading)));
    const lines = all.slice(0, count);
    if (count < all.length) {
      const last = `${lines.at(-1) ?? ''} ${all[count] ?? ''}`;
      lines[count - 1] = clipLine(book, last, style, PAGE.textWidth);
    }
    drawLines(pen, lines, style, { x: PAGE.left, y });
    y += lines.length * style.leading + 3 * PX;
  };
  draw(said, saidStyle, 4);
  draw(meant, meantStyle, 5);
  if (said === '' && meant === '')
    draw('The goal has not been said yet.', { ...saidStyle, color: 'ink-3' }, 1);
  return y;
};

const SHARES = [1.5, 0.85, 1.2, 0.95] as const;

const drawStrip = (pen: Pen, cutter: Cutter, facts: readonly CoverFact[], y: number): void => {
  rule(pen, y, PAGE.left, PAGE.right, HEAVY);
  const total = SHARES.reduce((sum, share) => sum + share, 0);
  let x: number = PAGE.left;
  facts.forEach((fact, index) => {
    const width = ((SHARES[index] ?? 1) / total) * PAGE.textWidth;
    drawFact(pen, cutter, fact, {
      x,
      y: y + 12 * PX,
      width: width - (index === facts.length - 1 ? 0 : 16 * PX),
    });
    x += width;
  });
};

const factFigure: TextStyle = {
  face: 'sans-bold',
  size: 30 * PX,
  leading: 34 * PX,
  color: 'ink',
  narrow: 0.88,
  track: -0.025,
};

const drawFact = (
  pen: Pen,
  { book }: Cutter,
  fact: CoverFact,
  at: { readonly x: number; readonly y: number; readonly width: number },
): void => {
  const { small, statement } = STYLES;
  drawLine(pen, clipLine(book, fact.label, small, at.width), small, { x: at.x, y: baseline(at.y, small) });
  let y = at.y + small.leading + 3 * PX;
  if (fact.figure !== '') {
    const unit = { ...STYLES.cellQuiet };
    const unitWidth = lineWidth(book, fact.unit, unit) + 4 * PX;
    const shrink = Math.min(1, (at.width - unitWidth) / lineWidth(book, fact.figure, factFigure));
    const style = { ...factFigure, size: factFigure.size * shrink };
    const base = y + 26 * PX;
    const end = drawLine(pen, fact.figure, style, { x: at.x, y: base });
    drawLine(pen, fact.unit, unit, { x: end + 4 * PX, y: base });
    y += factFigure.leading;
  } else {
    const lines = breakLines(book, book.prepare(fact.text, PLACE), statement, at.width);
    const shown = lines.slice(0, 3);
    if (lines.length > 3)
      shown[2] = clipLine(book, `${shown[2] ?? ''} ${lines[3] ?? ''}`, statement, at.width);
    drawLines(pen, shown, statement, { x: at.x, y });
    y += shown.length * statement.leading + 2 * PX;
  }
  const notes = fact.note === '' ? [] : breakLines(book, book.prepare(fact.note, PLACE), small, at.width);
  drawLines(pen, notes.slice(0, 3), small, { x: at.x, y: y + 2 * PX });
};

/** The product's mark: a baseline with four strokes, the first one tall. */
const drawMark = (pen: Pen, { label }: CoverContent): void => {
  const { doc } = pen;
  const unit = (26 / 28) * PX;
  const [x, y] = [PAGE.left, 48 * PX];
  doc.setDrawColor(PALETTE.ink);
  doc.setLineWidth(2 * unit);
  doc.line(x + 2 * unit, y + 23.5 * unit, x + 26 * unit, y + 23.5 * unit);
  for (const at of [11.5, 17, 22.5]) doc.line(x + at * unit, y + 23 * unit, x + at * unit, y + 17 * unit);
  doc.setDrawColor(PALETTE.accent);
  doc.setLineWidth(4 * unit);
  doc.line(x + 5.5 * unit, y + 23 * unit, x + 5.5 * unit, y + 4 * unit);
  const style: TextStyle = { ...STYLES.subhead, size: 15 * PX };
  drawLine(pen, 'Phase One', style, { x: x + 36 * PX, y: 66 * PX });
  drawLine(pen, label, STYLES.cellQuiet, { x: PAGE.right, y: 66 * PX, align: 'end' });
};
