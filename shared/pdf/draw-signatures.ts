import type { SignaturePlace, SignaturesBlock } from '#shared/report/content';
import { PAGE, PALETTE, PX } from './draw-palette.ts';
import type { Cutter, Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { baseline, clipLine, drawLine, type Pen } from './draw-text.ts';

/** A rectangle on a page (counted from 0) in PDF points; the origin is the lower left corner. */
export type Box = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the drawing leaves the places of the signatures once it knows them. */
export type BoxSink = { facilitator: Box | null; client: Box | null };

const BOX_HEIGHT = 112 * PX;
const GAP = 32 * PX;
const LABEL = 24 * PX;
const LINES = 44 * PX;

/** The two places for signatures side by side: an outlined box each, who signs under it. Nothing is drawn inside. */
export const signatureSlab = (cutter: Cutter, block: SignaturesBlock, sink: BoxSink): Slab => {
  const width = (PAGE.textWidth - GAP) / 2;
  return {
    height: LABEL + BOX_HEIGHT + LINES,
    before: 30 * PX,
    keep: true,
    draw: (pen, { y, page }) => {
      const box = (x: number): Box => ({
        page,
        x: round(x),
        y: round(PAGE.height - y - LABEL - BOX_HEIGHT),
        width: round(width),
        height: round(BOX_HEIGHT),
      });
      sink.facilitator = box(PAGE.left);
      sink.client = box(PAGE.left + width + GAP);
      drawPlace(pen, cutter, block.facilitator, { x: PAGE.left, y, width });
      drawPlace(pen, cutter, block.client, { x: PAGE.left + width + GAP, y, width });
    },
  };
};

/** Whole hundredths of a point: what a PDF writer keeps. */
const round = (value: number): number => Math.round(value * 100) / 100;

const drawPlace = (
  pen: Pen,
  { book, place }: Cutter,
  { title, lines }: SignaturePlace,
  at: { readonly x: number; readonly y: number; readonly width: number },
): void => {
  const { doc } = pen;
  drawLine(pen, book.prepare(title, place), STYLES.subhead, { x: at.x, y: baseline(at.y, STYLES.subhead) });
  doc.setDrawColor(PALETTE['line-2']);
  doc.setLineWidth(0.75 * PX);
  doc.rect(at.x, at.y + LABEL, at.width, BOX_HEIGHT, 'S');
  lines.slice(0, 2).forEach((line, index) => {
    const style = index === 0 ? STYLES.cellStrong : STYLES.cellQuiet;
    const text = clipLine(book, book.prepare(line, place), style, at.width);
    const top = at.y + LABEL + BOX_HEIGHT + 5 * PX + index * style.leading;
    drawLine(pen, text, style, { x: at.x, y: baseline(top, style) });
  });
};
