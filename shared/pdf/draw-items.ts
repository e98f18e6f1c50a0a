import type { Item, ItemsBlock, Tone } from '#shared/report/content';
import type { SceneColor } from '#shared/core/scene';
import { elementsOf } from './draw-detail.ts';
import { PX } from './draw-palette.ts';
import { type Cutter, fullWidth, HAIR, type PagePen, rule, type Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, clipLine, drawLine, type TextStyle } from './draw-text.ts';

const TONE_COLORS: Readonly<Record<Tone, SceneColor>> = {
  ok: 'ok',
  warn: 'warn',
  block: 'block',
  quiet: 'ink-3',
};

/** The left column with status and place, and where the statement begins. */
const SIDE = 148 * PX;

/** An item lower than this is never broken over two pages. */
const TALLEST_ITEM = 260;

/** Air above and below an item. */
const padOf = ({ dense }: Cutter): number => (dense ? 6 : 9) * PX;

type SetLine = { readonly text: string; readonly style: TextStyle };

/** Findings, decisions and thoughts: status and place on the left, what is said in serif, why and by whom under it. */
export const itemSlabs = (cutter: Cutter, block: ItemsBlock): Slab[] => {
  const list: Tag = { role: 'L', parent: cutter.tag, elements: elementsOf(block) };
  return block.items.flatMap((item, index) => oneItem({ ...cutter, tag: list }, item, index === 0));
};

const oneItem = (cutter: Cutter, item: Item, isFirst: boolean): Slab[] => {
  const set = (text: string, style: TextStyle): SetLine[] =>
    setLines(cutter, text, style, cutter.paper.textWidth - SIDE);
  const lines = [
    ...set(item.statement, STYLES.statement),
    ...item.notes.flatMap((note) => set(note, STYLES.note)),
  ];
  const tag: Tag = { role: 'LBody', parent: { role: 'LI', parent: cutter.tag } };
  const side = setSide(cutter, item);
  const textHeight = lines.reduce((sum, { style }) => sum + style.leading, 0);
  const pad = padOf(cutter);
  const height = Math.max(textHeight, side.height) + 2 * pad;
  if (height > TALLEST_ITEM) return tallItem(lines, side, { pad, tag });
  const draw: Slab['draw'] = (pen, { y }) => {
    pen.tags.open(tag);
    side.draw(pen, y + pad);
    let top = y + pad;
    for (const line of lines) top = drawTextLine(pen, line, top);
    rule(pen, y + height, fullWidth(pen), HAIR);
  };
  return [{ height, before: isFirst ? 4 * PX : 0, keep: false, draw }];
};

const setLines = ({ book }: Cutter, text: string, style: TextStyle, width: number): SetLine[] =>
  breakLines(book, text, style, width).map((line) => ({ text: line, style }));

/** Status and place of an item, ready to be drawn from a given top. */
type SetSide = { readonly height: number; readonly draw: (pen: PagePen, top: number) => void };

const setSide = (cutter: Cutter, { status, place, tone }: Item): SetSide => {
  const width = SIDE - 38 * PX;
  const word = clipLine(cutter.book, status, STYLES.status, width);
  const lines = place === '' ? [] : setLines(cutter, place, STYLES.small, width).slice(0, 3);
  const x = cutter.paper.left + 22 * PX;
  return {
    height: STYLES.status.leading + lines.length * STYLES.small.leading,
    draw: (pen, top) => {
      drawIcon(pen, tone, cutter.paper.left + 7 * PX, top + 10 * PX);
      drawLine(
        pen,
        word,
        { ...STYLES.status, color: TONE_COLORS[tone] },
        { x, y: baseline(top + PX, STYLES.status) },
      );
      lines.forEach(({ text, style }, index) => {
        const y = baseline(top + STYLES.status.leading + index * style.leading + 2 * PX, style);
        drawLine(pen, text, style, { x, y });
      });
    },
  };
};

/** An item line by line, so that it can go on over the page. */
const tallItem = (
  lines: readonly SetLine[],
  side: SetSide,
  { pad, tag }: { readonly pad: number; readonly tag: Tag },
): Slab[] =>
  lines.map((line, index): Slab => {
    const isLast = index === lines.length - 1;
    const top = index === 0 ? pad : 0;
    const height = line.style.leading + top + (isLast ? pad : 0);
    return {
      height,
      before: 0,
      keep: index < 3 || index === lines.length - 2,
      draw: (pen, { y }) => {
        pen.tags.open(tag);
        if (index === 0) side.draw(pen, y + top);
        drawTextLine(pen, line, y + top);
        if (isLast) rule(pen, y + height, fullWidth(pen), HAIR);
      },
    };
  });

const drawTextLine = (pen: PagePen, { text, style }: SetLine, top: number): number => {
  const { left, textWidth } = pen.paper;
  drawLine(pen, text, style, { x: left + SIDE, y: baseline(top, style), room: textWidth - SIDE });
  return top + style.leading;
};

/** The sign of a status beside its word: a check, a triangle, an octagon, a dashed ring. */
const drawIcon = ({ doc, colors }: PagePen, tone: Tone, x: number, y: number): void => {
  const r = 6 * PX;
  doc.setDrawColor(colors[TONE_COLORS[tone]]);
  doc.setLineWidth(1.4 * PX);
  const mark = (): void => {
    doc.line(x, y - r * 0.42, x, y + r * 0.1);
    doc.line(x, y + r * 0.48, x, y + r * 0.5);
  };
  switch (tone) {
    case 'ok':
      doc.circle(x, y, r, 'S');
      doc.lines(
        [
          [r * 0.3, r * 0.32],
          [r * 0.55, -r * 0.6],
        ],
        x - r * 0.42,
        y + r * 0.05,
        [1, 1],
        'S',
        false,
      );
      return;
    case 'warn':
      doc.triangle(x, y - r, x + r * 1.08, y + r * 0.85, x - r * 1.08, y + r * 0.85, 'S');
      mark();
      return;
    case 'block':
      octagon(doc, x, y, r);
      mark();
      return;
    case 'quiet':
      doc.setLineDashPattern([1.6, 1.4], 0);
      doc.circle(x, y, r, 'S');
      doc.setLineDashPattern([], 0);
  }
};

const octagon = (doc: PagePen['doc'], x: number, y: number, r: number): void => {
  const a = r * 0.414;
  const d = r - a;
  doc.lines(
    [
      [2 * a, 0],
      [d, d],
      [0, 2 * a],
      [-d, d],
      [-2 * a, 0],
      [-d, -d],
      [0, -2 * a],
      [d, -d],
    ],
    x - a,
    y - r,
    [1, 1],
    'S',
    true,
  );
};
