import { PAGE, PALETTE, PX } from './draw-palette.ts';
import { HAIR, rule } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { clipLine, drawLine, type Pen } from './draw-text.ts';

/** What stands around the text of a page. Pages count from 1. */
export type Frame = {
  readonly page: number;
  readonly pages: number;
  readonly head: string;
  readonly chapter: string;
  readonly foot: string;
};

const HEAD_BASE = 64 * PX;
const FOOT_RULE = 1063 * PX;

/** The ruler at the edge with the place in the document, the running head, and the foot with "n of m". */
export const drawFrame = (pen: Pen, frame: Frame): void => {
  drawRuler(pen, frame.page, frame.pages);
  drawFoot(pen, frame);
  if (frame.page === 1) return;
  const { book } = pen;
  const style = { ...STYLES.cellQuiet };
  const head = clipLine(book, book.prepare(frame.head, 'the head of each page'), style, PAGE.textWidth * 0.7);
  drawLine(pen, head, style, { x: PAGE.left, y: HEAD_BASE });
  drawLine(pen, frame.chapter, style, { x: PAGE.right, y: HEAD_BASE, align: 'end' });
};

const drawFoot = (pen: Pen, { page, pages, foot }: Frame): void => {
  const { book } = pen;
  rule(pen, FOOT_RULE, PAGE.left, PAGE.right, HAIR);
  const y = FOOT_RULE + 24 * PX;
  const text = clipLine(
    book,
    book.prepare(foot, 'the foot of each page'),
    STYLES.small,
    PAGE.textWidth * 0.8,
  );
  drawLine(pen, text, STYLES.small, { x: PAGE.left, y });
  drawLine(pen, `${page} of ${pages}`, STYLES.small, { x: PAGE.right, y, align: 'end' });
};

/** A hundred ticks down the edge, the fifth and tenth longer; the accent mark stands where the page is in the whole. */
const drawRuler = ({ doc }: Pen, page: number, pages: number): void => {
  const step = PAGE.height / 100;
  doc.setDrawColor(PALETTE['line-2']);
  doc.setLineWidth(PX);
  for (let tick = 1; tick < 100; tick += 1) {
    const length = tick % 10 === 0 ? 22 : tick % 5 === 0 ? 13 : 8;
    doc.moveTo(0, tick * step);
    doc.lineTo(length * PX, tick * step);
  }
  doc.stroke();
  doc.setFillColor(PALETTE.accent);
  doc.rect(0, Math.min(page / pages, 0.995) * PAGE.height - 2.5 * PX, 44 * PX, 5 * PX, 'F');
};
