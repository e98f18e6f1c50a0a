import { say } from '#shared/language/say';
import { ok, type Result } from '#shared/core/result';
import type { CoverContent, CoverFact } from '#shared/report/content';
import { heroSlab } from './draw-hero.ts';
import { type DrawableLogo, drawLogo, type LogoFlaw } from './draw-logo.ts';
import { PX } from './draw-palette.ts';
import { type Cutter, fullWidth, HEAVY, type PagePen, rule, type Slab, type Stretch } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import {
  baseline,
  breakLines,
  clipLine,
  drawLine,
  drawLines,
  lineWidth,
  type TextStyle,
} from './draw-text.ts';
import type { FontBook } from './fonts.ts';

/** The sizes that the pair of figures may take, in pixels: the largest for which there is room. */
const HERO_SIZES = [144, 116, 92, 72, 56, 40] as const;

/** Air around the pair of figures. */
const HERO_AIR = 44 * PX;
const STRIP_AIR = 56 * PX;

/** How far above the lower edge of the paper the strip stands: usually, and at the least, clear of the foot. */
const STRIP_USUAL = 322.5 * PX;
const STRIP_LEAST = 200.5 * PX;

/** The line that says who signed, over the foot. */
const SIGNED_BASE = 70 * PX;

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

const piece = (role: Tag['role']): Tag => ({ role, parent: null });

/**
 * Draws the first page. The title takes the largest size at which it has at most four lines; the rest follows it.
 *
 * @returns an error when the logo cannot be drawn.
 */
export const drawCover = (
  pen: PagePen,
  cover: CoverContent,
  logo: DrawableLogo | null,
): Result<null, LogoFlaw> => {
  const { book, paper } = pen;
  const cutter: Cutter = { book, paper, dense: false, tag: null };
  const head = drawHead(pen, cover, logo);
  if (!head.ok) return head;
  let y = drawTitle(pen, cover);
  const limit = paper.height - STRIP_LEAST - (cover.signed === '' ? 0 : 22 * PX);
  const hero = fitHero(cutter, cover, limit - y);
  const heroHeight = hero === null ? 0 : HERO_AIR + hero.height;
  y = drawGoal(pen, cover, y, limit - STRIP_AIR / 2 - heroHeight - y);
  if (hero !== null) {
    hero.draw(pen, { y: y + HERO_AIR, page: 0 });
    y += heroHeight;
  }
  drawStrip(pen, cover.strip, Math.min(Math.max(y + STRIP_AIR, paper.height - STRIP_USUAL), limit));
  if (cover.signed !== '') {
    pen.tags.open(piece('P'));
    const signed = clipLine(book, cover.signed, STYLES.cellQuiet, paper.textWidth);
    drawLine(pen, signed, STYLES.cellQuiet, { x: paper.left, y: paper.height - SIGNED_BASE });
  }
  return ok(null);
};

/** The organisation's logo, or the product's mark, and what kind of record this is. */
const drawHead = (
  pen: PagePen,
  { label }: CoverContent,
  logo: DrawableLogo | null,
): Result<null, LogoFlaw> => {
  const { paper } = pen;
  if (logo === null) drawMark(pen);
  else {
    const box = { x: paper.left, y: 48 * PX, width: 260 * PX, height: 60 * PX };
    const drawn = drawLogo(pen, logo, box);
    if (!drawn.ok) return drawn;
  }
  pen.tags.open(piece('P'));
  drawLine(pen, label, STYLES.cellQuiet, { x: paper.right, y: 66 * PX, align: 'end' });
  return ok(null);
};

/** The title and the lines under it; returns where the goal may begin. */
const drawTitle = (pen: PagePen, cover: CoverContent): number => {
  const { paper } = pen;
  const { lines, style } = fitTitle(pen, cover.title);
  let y = (lines.length === 1 ? 206 : lines.length === 2 ? 170 : 130) * PX;
  pen.tags.open(piece('H1'));
  drawLines(pen, lines, style, { x: paper.left - 2 * PX, y, room: paper.textWidth });
  y += lines.length * style.leading + 16 * PX;
  for (const text of cover.lines) {
    pen.tags.open(piece('P'));
    const wrapped = atMost(pen, text, lineStyle, 2);
    drawLines(pen, wrapped, lineStyle, { x: paper.left, y, room: paper.textWidth });
    y += wrapped.length * lineStyle.leading;
  }
  return y + (lines.length > 2 ? 30 : 50) * PX;
};

/** A text over the width of the page in at most so many lines; what is left out shows as "…". */
const atMost = ({ book, paper }: PagePen, text: string, style: TextStyle, most: number): string[] => {
  const all = breakLines(book, text, style, paper.textWidth);
  return cutAfter({ book, width: paper.textWidth }, all, style, most);
};

const cutAfter = (
  { book, width }: { readonly book: FontBook; readonly width: number },
  all: readonly string[],
  style: TextStyle,
  most: number,
): string[] => {
  if (all.length <= most) return [...all];
  const last = `${all[most - 1] ?? ''} ${all[most] ?? ''}…`;
  return [...all.slice(0, most - 1), clipLine(book, last, style, width)];
};

const fitTitle = ({ book, paper }: PagePen, title: string): { lines: string[]; style: TextStyle } => {
  const widest = (size: number): number => (size >= 64 ? 2 : size >= 48 ? 3 : 4);
  for (const size of [84, 72, 64, 56, 48, 42, 36]) {
    const style = titleStyle(size);
    const lines = breakLines(book, title, style, paper.textWidth);
    // A word cut in two looks like a mistake in a title: go smaller first.
    const isWhole = title.split(/\s+/).every((word) => lineWidth(book, word, style) <= paper.textWidth);
    if (lines.length <= widest(size) && isWhole) return { lines, style };
  }
  const style = titleStyle(30);
  const all = breakLines(book, title, style, paper.textWidth);
  return { lines: cutAfter({ book, width: paper.textWidth }, all, style, 8), style };
};

/** The pair of figures as large as there is room for it over the strip, with some of the goal above it; null for none. */
const fitHero = (cutter: Cutter, { hero, said, meant }: CoverContent, room: number): Slab | null => {
  if (hero === null) return null;
  const goal = (said === '' ? 0 : saidStyle.leading) + (meant === '' ? 0 : meantStyle.leading);
  const left = room - Math.max(goal, saidStyle.leading) - 6 * PX - HERO_AIR - STRIP_AIR / 2;
  for (const size of HERO_SIZES) {
    const slab = heroSlab(cutter, hero, size * PX);
    if (slab.height <= left) return slab;
  }
  return null;
};

/** What was said and what is meant, as far as there is room; what does not fit stands in full in chapter 1. */
const drawGoal = (pen: PagePen, { said, meant }: CoverContent, top: number, room: number): number => {
  const { book, paper } = pen;
  let y = top;
  const draw = (text: string, style: TextStyle, most: number, kept = 0): void => {
    if (text === '') return;
    const left = Math.floor((room - kept - (y - top)) / style.leading);
    const all = breakLines(book, text, style, paper.textWidth);
    const lines = cutAfter({ book, width: paper.textWidth }, all, style, Math.max(1, Math.min(most, left)));
    pen.tags.open(piece(style === saidStyle ? 'BlockQuote' : 'P'));
    drawLines(pen, lines, style, { x: paper.left, y, room: paper.textWidth });
    y += lines.length * style.leading + 3 * PX;
  };
  draw(said, saidStyle, 4, meant === '' ? 0 : meantStyle.leading);
  draw(meant, meantStyle, 5);
  if (said === '' && meant === '')
    draw(say`The goal has not been said yet.`, { ...saidStyle, color: 'ink-3' }, 1);
  return y;
};

const SHARES = [1.5, 0.85, 1.2, 0.95] as const;

const drawStrip = (pen: PagePen, facts: readonly CoverFact[], y: number): void => {
  const { paper } = pen;
  rule(pen, y, fullWidth(pen), HEAVY);
  const total = SHARES.reduce((sum, share) => sum + share, 0);
  let x: number = paper.left;
  facts.forEach((fact, index) => {
    const width = ((SHARES[index] ?? 1) / total) * paper.textWidth;
    pen.tags.open(piece('P'));
    drawFact(pen, fact, {
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

const drawFact = (pen: PagePen, fact: CoverFact, at: Stretch & { readonly y: number }): void => {
  const { book } = pen;
  const { small, statement } = STYLES;
  const set = (text: string, style: TextStyle, most: number, y: number): number => {
    if (text === '') return y;
    const all = breakLines(book, text, style, at.width);
    const lines = cutAfter({ book, width: at.width }, all, style, most);
    drawLines(pen, lines, style, { x: at.x, y, room: at.width });
    return y + lines.length * style.leading + 2 * PX;
  };
  drawLine(pen, clipLine(book, fact.label, small, at.width), small, { x: at.x, y: baseline(at.y, small) });
  const y = at.y + small.leading + 3 * PX;
  const after = fact.figure === '' ? set(fact.text, statement, 3, y) : drawFigure(pen, fact, { ...at, y });
  set(fact.note, small, fact.figure === '' ? 2 : 3, after + 2 * PX);
};

/** A figure of the strip with its unit, as large as both fit; returns where what follows begins. */
const drawFigure = (pen: PagePen, fact: CoverFact, at: Stretch & { readonly y: number }): number => {
  const { book } = pen;
  const unit = STYLES.cellQuiet;
  const room = at.width - lineWidth(book, fact.unit, unit) - 4 * PX;
  const shrink = Math.min(1, Math.max(0.3, room / lineWidth(book, fact.figure, factFigure)));
  const base = at.y + 26 * PX;
  const end = drawLine(
    pen,
    fact.figure,
    { ...factFigure, size: factFigure.size * shrink },
    { x: at.x, y: base },
  );
  drawLine(pen, fact.unit, unit, { x: end + 4 * PX, y: base });
  return at.y + factFigure.leading;
};

/** The product's mark: a baseline with four strokes, the first one tall. */
const drawMark = (pen: PagePen): void => {
  const { doc, colors, paper, tags } = pen;
  const unit = (26 / 28) * PX;
  const [x, y] = [paper.left, 48 * PX];
  tags.artifact();
  doc.setDrawColor(colors.ink);
  doc.setLineWidth(2 * unit);
  doc.line(x + 2 * unit, y + 23.5 * unit, x + 26 * unit, y + 23.5 * unit);
  for (const at of [11.5, 17, 22.5]) doc.line(x + at * unit, y + 23 * unit, x + at * unit, y + 17 * unit);
  doc.setDrawColor(colors.accent);
  doc.setLineWidth(4 * unit);
  doc.line(x + 5.5 * unit, y + 23 * unit, x + 5.5 * unit, y + 4 * unit);
  tags.open(piece('P'));
  drawLine(pen, 'Phase One', { ...STYLES.subhead, size: 15 * PX }, { x: x + 36 * PX, y: 66 * PX });
};
