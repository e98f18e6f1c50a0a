import type { Block, Fact, FactsBlock } from '#shared/report/content';
import { elementsOf } from './draw-detail.ts';
import { PX } from './draw-palette.ts';
import {
  type Cutter,
  fullWidth,
  HAIR,
  type PagePen,
  rule,
  sideBySide,
  type Slab,
  type Stretch,
  subheadSlab,
} from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { leadingOf, TALLEST_ROW } from './draw-table.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, drawLine, type TextStyle } from './draw-text.ts';

/** Terms and values under a heavy rule, a hairline under each. */
export const factSlabs = (
  cutter: Cutter,
  block: FactsBlock,
  stretch: Stretch = fullWidth(cutter),
): Slab[] => {
  const list: Tag = { role: 'L', parent: cutter.tag, elements: elementsOf(block) };
  const inside: Cutter = { ...cutter, tag: list };
  return [
    subheadSlab(cutter, block.title, stretch),
    ...block.facts.flatMap((fact) => factRow(inside, fact, stretch)),
  ];
};

/** Two lists of facts side by side. */
export const columnSlabs = (cutter: Cutter, block: Extract<Block, { kind: 'columns' }>): Slab[] => {
  const { left, textWidth } = cutter.paper;
  const gap = 32 * PX;
  const width = (textWidth - gap) / 2;
  return sideBySide(
    factSlabs(cutter, block.left, { x: left, width }),
    factSlabs(cutter, block.right, { x: left + width + gap, width }),
  );
};

/** Lines of a term or a value with where they stand. */
type Part = { readonly lines: readonly string[]; readonly style: TextStyle; readonly stretch: Stretch };

const factRow = (cutter: Cutter, fact: Fact, stretch: Stretch): Slab[] => {
  const { book, dense } = cutter;
  const isNarrow = stretch.width < cutter.paper.textWidth * 0.7;
  const termWidth = stretch.width * (isNarrow ? 0.36 : 0.27);
  const part = (text: string, style: TextStyle, { x, width }: Stretch): Part => ({
    lines: breakLines(book, text, style, width),
    style,
    stretch: { x, width },
  });
  const parts = [
    part(fact.term, STYLES.term, { x: stretch.x, width: termWidth - 10 * PX }),
    part(fact.value, fact.missing ? STYLES.cellQuiet : STYLES.cell, {
      x: stretch.x + termWidth,
      width: stretch.width - termWidth,
    }),
  ];
  const count = Math.max(...parts.map(({ lines }) => lines.length));
  const leading = leadingOf(cutter);
  const pad = (dense ? 2 : 4) * PX;
  const isTall = count * leading > TALLEST_ROW;
  const tag: Tag = { role: 'LBody', parent: { role: 'LI', parent: cutter.tag } };
  const bands = isTall
    ? Array.from({ length: count }, (_, at) => ({ from: at, to: at + 1 }))
    : [{ from: 0, to: count }];
  return bands.map(({ from, to }): Slab => {
    const top = from === 0 ? pad : 0;
    const end = to === count ? pad : 0;
    const height = (to - from) * leading + top + end;
    return {
      height,
      before: 0,
      keep: isTall && (from === 0 || from === count - 2),
      draw: (pen, { y }) => {
        pen.tags.open(tag);
        for (const shown of parts) {
          drawPart(pen, { ...shown, lines: shown.lines.slice(from, to) }, y + top, leading);
        }
        if (end > 0) rule(pen, y + height, stretch, HAIR);
      },
    };
  });
};

const drawPart = (pen: PagePen, { lines, style, stretch }: Part, top: number, leading: number): void => {
  lines.forEach((text, index) => {
    const y = baseline(top + index * leading, { ...style, leading });
    drawLine(pen, text, style, { x: stretch.x, y, room: stretch.width });
  });
};
