import type { SignaturePlace, SignaturesBlock } from '#shared/report/content';
import { PX } from './draw-palette.ts';
import type { Cutter, PagePen, Slab, Stretch } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, clipLine, drawLine } from './draw-text.ts';

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
  const { paper } = cutter;
  const width = (paper.textWidth - GAP) / 2;
  const places = (['facilitator', 'client'] as const).map((field, index) => ({
    field,
    place: block[field],
    stretch: { x: paper.left + index * (width + GAP), width },
    tags: tagsOf(cutter),
  }));
  return {
    height: LABEL + BOX_HEIGHT + LINES,
    before: 30 * PX,
    keep: true,
    draw: (pen, { y, page }) => {
      for (const { field, place, stretch, tags } of places) {
        sink[field] = {
          page,
          x: round(stretch.x),
          y: round(paper.height - y - LABEL - BOX_HEIGHT),
          width: round(width),
          height: round(BOX_HEIGHT),
        };
        drawPlace(pen, cutter, place, { ...stretch, y, tags });
        pen.tags.field(tags.form, field);
      }
    },
  };
};

/** Whole hundredths of a point: what a PDF writer keeps. */
const round = (value: number): number => Math.round(value * 100) / 100;

type PlaceTags = { readonly title: Tag; readonly form: Tag; readonly lines: readonly Tag[] };

const tagsOf = ({ tag: parent }: Cutter): PlaceTags => ({
  title: { role: 'P', parent },
  form: { role: 'Form', parent },
  lines: [
    { role: 'P', parent },
    { role: 'P', parent },
  ],
});

const drawPlace = (
  pen: PagePen,
  { book }: Cutter,
  { title, lines }: SignaturePlace,
  at: Stretch & { readonly y: number; readonly tags: PlaceTags },
): void => {
  const { doc, colors, tags } = pen;
  tags.open(at.tags.title);
  drawLine(pen, clipLine(book, title, STYLES.subhead, at.width), STYLES.subhead, {
    x: at.x,
    y: baseline(at.y, STYLES.subhead),
  });
  lines.slice(0, 2).forEach((line, index) => {
    const tag = at.tags.lines[index];
    if (tag) tags.open(tag);
    const style = index === 0 ? STYLES.cellStrong : STYLES.cellQuiet;
    const text = clipLine(book, line, style, at.width);
    const top = at.y + LABEL + BOX_HEIGHT + 5 * PX + index * style.leading;
    drawLine(pen, text, style, { x: at.x, y: baseline(top, style), room: at.width });
  });
  tags.artifact();
  doc.setDrawColor(colors['line-2']);
  doc.setLineWidth(0.75 * PX);
  doc.rect(at.x, at.y + LABEL, at.width, BOX_HEIGHT, 'S');
};
