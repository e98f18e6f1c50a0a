import type { Item, ItemsBlock, Tone } from '#shared/report/content';
import type { SceneColor } from '#shared/core/scene';
import { PAGE, PALETTE, PX } from './draw-palette.ts';
import { type Cutter, HAIR, rule, type Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { baseline, breakLines, clipLine, drawLine, type Pen, type TextStyle } from './draw-text.ts';

const TONE_COLORS: Readonly<Record<Tone, SceneColor>> = {
  ok: 'ok',
  warn: 'warn',
  block: 'block',
  quiet: 'ink-3',
};

/** The left column with status and place, and where the statement begins. */
const SIDE = 148 * PX;
const TEXT_X = PAGE.left + SIDE;
const TEXT_WIDTH = PAGE.textWidth - SIDE;

/** An item lower than this is never broken over two pages. */
const TALLEST_ITEM = 260;

type SetLine = { readonly text: string; readonly style: TextStyle };

/** Findings, decisions and thoughts: status and place on the left, what is said in serif, why and by whom under it. */
export const itemSlabs = (cutter: Cutter, { items }: ItemsBlock): Slab[] =>
  items.flatMap((item, index) => oneItem(cutter, item, index === 0));

const oneItem = ({ book, place }: Cutter, item: Item, isFirst: boolean): Slab[] => {
  const set = (text: string, style: TextStyle, width: number): SetLine[] =>
    breakLines(book, book.prepare(text, place), style, width).map((line) => ({ text: line, style }));
  const lines = [
    ...set(item.statement, STYLES.statement, TEXT_WIDTH),
    ...item.notes.flatMap((note) => set(note, STYLES.note, TEXT_WIDTH)),
  ];
  const side = item.place === '' ? [] : set(item.place, STYLES.small, SIDE - 38 * PX).slice(0, 3);
  const status = clipLine(book, book.prepare(item.status, place), STYLES.status, SIDE - 38 * PX);
  const textHeight = lines.reduce((sum, { style }) => sum + style.leading, 0);
  const sideHeight = STYLES.status.leading + side.length * STYLES.small.leading;
  const pad = 9 * PX;
  const drawSide = (pen: Pen, top: number): void => {
    const color = TONE_COLORS[item.tone];
    drawIcon(pen, item.tone, PAGE.left + 7 * PX, top + 10 * PX);
    drawLine(
      pen,
      status,
      { ...STYLES.status, color },
      { x: PAGE.left + 22 * PX, y: baseline(top + PX, STYLES.status) },
    );
    side.forEach(({ text, style }, index) => {
      const y = baseline(top + STYLES.status.leading + index * style.leading + 2 * PX, style);
      drawLine(pen, text, style, { x: PAGE.left + 22 * PX, y });
    });
  };
  const height = Math.max(textHeight, sideHeight) + 2 * pad;
  if (height <= TALLEST_ITEM) {
    const draw: Slab['draw'] = (pen, { y }) => {
      drawSide(pen, y + pad);
      let top = y + pad;
      for (const line of lines) top = drawTextLine(pen, line, top);
      rule(pen, y + height, PAGE.left, PAGE.right, HAIR);
    };
    return [{ height, before: isFirst ? 4 * PX : 0, keep: false, draw }];
  }
  return lines.map((line, index): Slab => {
    const isLast = index === lines.length - 1;
    const top = index === 0 ? pad : 0;
    const slabHeight = line.style.leading + top + (isLast ? pad : 0);
    return {
      height: slabHeight,
      before: 0,
      keep: index < 3 || index === lines.length - 2,
      draw: (pen, { y }) => {
        if (index === 0) drawSide(pen, y + top);
        drawTextLine(pen, line, y + top);
        if (isLast) rule(pen, y + slabHeight, PAGE.left, PAGE.right, HAIR);
      },
    };
  });
};

const drawTextLine = (pen: Pen, { text, style }: SetLine, top: number): number => {
  drawLine(pen, text, style, { x: TEXT_X, y: baseline(top, style) });
  return top + style.leading;
};

/** The sign of a status beside its word: a check, a triangle, an octagon, a dashed ring. */
const drawIcon = ({ doc }: Pen, tone: Tone, x: number, y: number): void => {
  const r = 6 * PX;
  doc.setDrawColor(PALETTE[TONE_COLORS[tone]]);
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

const octagon = (doc: Pen['doc'], x: number, y: number, r: number): void => {
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
