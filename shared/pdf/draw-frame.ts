import { say } from '#shared/language/say';
import { PX } from './draw-palette.ts';
import { fullWidth, HAIR, type PagePen, rule } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { breakLines, clipLine, drawLine, type TextStyle } from './draw-text.ts';

/** What stands around the text of a page. Pages count from 1. */
export type Frame = {
  readonly page: number;
  readonly pages: number;
  readonly head: string;
  readonly chapter: string;
  readonly foot: string;
  /** Who may read the report; empty for nothing. */
  readonly confidentiality: string;
};

const HEAD_BASE = 64 * PX;

/** How far above the lower edge of the paper the rule of the foot runs. */
const FOOT = 59.5 * PX;

/** The ruler at the edge with the place in the document, the running head, and the foot with "n of m": decoration all. */
export const drawFrame = (pen: PagePen, frame: Frame): void => {
  drawFoot(pen, frame);
  pen.tags.artifact('Pagination');
  drawRuler(pen, frame.page, frame.pages);
  if (frame.confidentiality !== '') drawConfidentiality(pen, frame.confidentiality);
  if (frame.page === 1) return;
  const { book, paper } = pen;
  const style = STYLES.cellQuiet;
  const chapter = clipLine(book, frame.chapter, style, paper.textWidth * 0.4);
  drawLine(pen, chapter, style, { x: paper.right, y: HEAD_BASE, align: 'end' });
  const head = clipLine(book, frame.head, style, paper.textWidth * 0.57);
  drawLine(pen, head, style, { x: paper.left, y: HEAD_BASE });
};

const drawFoot = (pen: PagePen, { page, pages, foot }: Frame): void => {
  const { book, paper } = pen;
  const y = paper.height - FOOT;
  rule(pen, y, fullWidth(pen), HAIR);
  pen.tags.artifact('Pagination');
  const base = y + 24 * PX;
  const text = clipLine(book, foot, STYLES.small, paper.textWidth * 0.8);
  drawLine(pen, text, STYLES.small, { x: paper.left, y: base });
  drawLine(pen, say`${page} of ${pages}##pages`, STYLES.small, { x: paper.right, y: base, align: 'end' });
};

const LINE: TextStyle = { ...STYLES.status, size: 12 * PX, leading: 15 * PX, color: 'ink-2' };

/** The same for a line so long that it takes more than two rows. */
const CLOSE_LINE: TextStyle = { ...LINE, size: 9.5 * PX, leading: 11.5 * PX };

/** Over the running head, in full: half a warning is none. */
const drawConfidentiality = (pen: PagePen, text: string): void => {
  const { book, paper } = pen;
  const line = text.trim().replace(/\s+/g, ' ');
  const usual = breakLines(book, line, LINE, paper.textWidth);
  const style = usual.length <= 2 ? LINE : CLOSE_LINE;
  const lines = style === LINE ? usual : breakLines(book, line, style, paper.textWidth).slice(0, 4);
  const last = (style === LINE ? 38 : 43) * PX;
  lines.forEach((line, index) => {
    const y = last - (Math.max(lines.length, 2) - 1 - index) * style.leading;
    drawLine(pen, line, style, { x: paper.left, y, room: paper.textWidth });
  });
};

/** The ticks of the ruler in three lengths: which of a hundred take it, and how far they reach into the page. */
const TICKS = [
  { every: 1, length: 8 },
  { every: 5, length: 13 },
  { every: 10, length: 22 },
] as const;

/**
 * A hundred ticks down the edge, the fifth and tenth longer; the accent mark stands where the page is in the whole. The
 * ticks are the dashes of three broad lines: they are on every page and would be most of a small page's bytes one by one.
 */
const drawRuler = ({ doc, colors, paper }: PagePen, page: number, pages: number): void => {
  const step = paper.height / 100;
  doc.setDrawColor(colors['line-2']);
  for (const { every, length } of TICKS) {
    const [width, gap] = [length * PX, every * step];
    doc.setLineWidth(width);
    doc.setLineDashPattern([PX, gap - PX], 0);
    doc.line(width / 2, gap - PX / 2, width / 2, paper.height - step / 2);
  }
  doc.setLineDashPattern([], 0);
  doc.setFillColor(colors.accent);
  doc.rect(0, Math.min(page / pages, 0.995) * paper.height - 2.5 * PX, 44 * PX, 5 * PX, 'F');
};
