import type { Block, CodeBlock, ReportSection, SceneBlock, TextBlock } from '#shared/report/content';
import { figureSlab, heroSlab } from './draw-hero.ts';
import { itemSlabs } from './draw-items.ts';
import { PAGE, PX } from './draw-palette.ts';
import { drawScene } from './draw-scene.ts';
import { type BoxSink, signatureSlab } from './draw-signatures.ts';
import { type Cutter, lineSlabs, paragraphSlabs, sideBySide, type Slab, subheadSlab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { baseline, breakLines, drawLine, lineWidth, type TextStyle } from './draw-text.ts';
import { factSlabs, tableSlabs } from './draw-table.ts';

/** The large figures of a metric's page, in points. */
const figureSize = ({ dense }: Cutter): number => (dense ? 64 : 90) * PX;

const VOICES: Readonly<Record<TextBlock['voice'], { readonly style: TextStyle; readonly before: number }>> = {
  quote: { style: STYLES.quote, before: 12 * PX },
  lead: { style: STYLES.lead, before: 8 * PX },
  serif: { style: STYLES.serif, before: 10 * PX },
  note: { style: STYLES.note, before: 6 * PX },
  small: { style: STYLES.small, before: 14 * PX },
};

/** A section as slabs: its heading, which never stands alone, and its blocks. */
export const sectionSlabs = (cutter: Cutter, section: ReportSection, boxes: BoxSink): Slab[] => [
  ...headingSlabs(cutter, section),
  ...section.blocks.flatMap((block, index) => {
    const slabs = blockSlabs(cutter, block, boxes);
    // A short paragraph introduces what follows it and stays with it.
    const introduces = block.kind === 'text' && slabs.length <= 4 && index < section.blocks.length - 1;
    return introduces ? slabs.map((slab) => ({ ...slab, keep: true })) : slabs;
  }),
];

const headingSlabs = ({ book, place }: Cutter, { number, title }: ReportSection): Slab[] => {
  const numberText = number === '' ? '' : `${number}\u00a0`;
  const indent = numberText === '' ? 0 : lineWidth(book, numberText, STYLES.titleNumber) + 4 * PX;
  const lines = breakLines(book, book.prepare(title, place), STYLES.title, PAGE.textWidth - indent);
  return lines.map((line, index): Slab => ({
    height: STYLES.title.leading,
    before: index === 0 ? 34 * PX : 0,
    keep: true,
    draw: (pen, { y }) => {
      const base = baseline(y, STYLES.title);
      if (index === 0) drawLine(pen, numberText, STYLES.titleNumber, { x: PAGE.left, y: base });
      drawLine(pen, line, STYLES.title, { x: PAGE.left + indent, y: base });
    },
  }));
};

const blockSlabs = (cutter: Cutter, block: Block, boxes: BoxSink): Slab[] => {
  switch (block.kind) {
    case 'text':
      return paragraphSlabs(cutter, block.text, VOICES[block.voice].style, {
        before: VOICES[block.voice].before,
      });
    case 'subhead':
      return [subheadSlab(cutter, block.text)];
    case 'hero':
      return [heroSlab(cutter, block, figureSize(cutter))];
    case 'figure':
      return [figureSlab(cutter, block)];
    case 'scene':
      return [sceneSlab(cutter, block)];
    case 'table':
      return tableSlabs(cutter, block);
    case 'facts':
      return factSlabs(cutter, block);
    case 'columns':
      return columnSlabs(cutter, block);
    case 'items':
      return itemSlabs(cutter, block);
    case 'signatures':
      return [signatureSlab(cutter, block, boxes)];
    case 'code':
      return codeSlabs(cutter, block);
  }
};

const columnSlabs = (cutter: Cutter, block: Extract<Block, { kind: 'columns' }>): Slab[] => {
  const gap = 32 * PX;
  const width = (PAGE.textWidth - gap) / 2;
  return sideBySide(
    factSlabs(cutter, block.left, { x: PAGE.left, width }),
    factSlabs(cutter, block.right, { x: PAGE.left + width + gap, width }),
  );
};

/** A chart over the width of the text; smaller only when it would not fit on a page. */
const sceneSlab = ({ place }: Cutter, { scene }: SceneBlock): Slab => {
  const wide = PAGE.textWidth / scene.width;
  const scale = Math.min(wide, (PAGE.bottom - PAGE.top - 120 * PX) / scene.height);
  return {
    height: scene.height * scale,
    before: 14 * PX,
    keep: false,
    draw: (pen, { y }) => {
      drawScene(pen, scene, { x: PAGE.left, y, scale, name: place });
    },
  };
};

const codeSlabs = (cutter: Cutter, { label, text }: CodeBlock): Slab[] => {
  const { book, place } = cutter;
  const lines = breakLines(book, book.prepare(text, place), STYLES.code, PAGE.textWidth);
  return [
    ...paragraphSlabs(cutter, label, STYLES.note, { before: 16 * PX, keep: true }),
    ...lineSlabs(lines, STYLES.code, { before: 2 * PX }),
  ];
};
