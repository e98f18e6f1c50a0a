import type { Block, CodeBlock, ReportSection, SceneBlock, TextBlock } from '#shared/report/content';
import { columnSlabs, factSlabs } from './draw-facts.ts';
import { figureSlab, heroSlab } from './draw-hero.ts';
import { itemSlabs } from './draw-items.ts';
import { markSlabs } from './draw-marks.ts';
import { numberSlabs } from './draw-numbers.ts';
import { PX } from './draw-palette.ts';
import { drawScene } from './draw-scene.ts';
import { type BoxSink, signatureSlab } from './draw-signatures.ts';
import { type Cutter, paragraphSlabs, type Slab, subheadSlab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { tableSlabs } from './draw-table.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, drawLine, lineWidth, type TextStyle } from './draw-text.ts';

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
export const sectionSlabs = (cutter: Cutter, section: ReportSection, boxes: BoxSink): Slab[] => {
  return [
    ...headingSlabs(cutter, section),
    ...section.blocks.flatMap((block, index) => {
      const slabs = blockSlabs(cutter, block, boxes);
      // A short paragraph introduces what follows it and stays with it.
      const introduces = block.kind === 'text' && slabs.length <= 4 && index < section.blocks.length - 1;
      return introduces ? slabs.map((slab) => ({ ...slab, keep: true })) : slabs;
    }),
  ];
};

const headingSlabs = (cutter: Cutter, { number, title }: ReportSection): Slab[] => {
  const { book, paper } = cutter;
  const numberText = number === '' ? '' : `${number}\u00a0`;
  const indent = numberText === '' ? 0 : lineWidth(book, numberText, STYLES.titleNumber) + 4 * PX;
  const room = paper.textWidth - indent;
  const lines = breakLines(book, title, STYLES.title, room);
  const tag: Tag = { role: 'H2', parent: cutter.tag };
  return lines.map((line, index): Slab => ({
    height: STYLES.title.leading,
    before: index === 0 ? 34 * PX : 0,
    keep: true,
    draw: (pen, { y }) => {
      const base = baseline(y, STYLES.title);
      pen.tags.open(tag);
      if (index === 0) drawLine(pen, numberText, STYLES.titleNumber, { x: paper.left, y: base });
      drawLine(pen, line, STYLES.title, { x: paper.left + indent, y: base, room });
    },
  }));
};

const textSlabs = (cutter: Cutter, { voice, text }: TextBlock): Slab[] => {
  const { style, before } = VOICES[voice];
  return paragraphSlabs(cutter, text, style, { before, role: voice === 'quote' ? 'BlockQuote' : 'P' });
};

const blockSlabs = (cutter: Cutter, block: Block, boxes: BoxSink): Slab[] => {
  switch (block.kind) {
    case 'text':
      return textSlabs(cutter, block);
    case 'subhead':
      return [subheadSlab(cutter, block.text)];
    case 'hero':
      return [heroSlab(cutter, block, figureSize(cutter))];
    case 'numbers':
      return numberSlabs(cutter, block);
    case 'figure':
      return [figureSlab(cutter, block)];
    case 'scene':
      return sceneSlabs(cutter, block);
    case 'table':
      return tableSlabs(cutter, block);
    case 'facts':
      return factSlabs(cutter, block);
    case 'columns':
      return columnSlabs(cutter, block);
    case 'items':
      return itemSlabs(cutter, block);
    case 'marks':
      return markSlabs(cutter, block);
    case 'signatures':
      return [signatureSlab(cutter, block, boxes)];
    case 'code':
      return codeSlabs(cutter, block);
  }
};

/** A chart over the width of the text under its caption; smaller only when it would not fit on a page. */
const sceneSlabs = (cutter: Cutter, { scene, caption, alt }: SceneBlock): Slab[] => {
  const { paper } = cutter;
  const wide = paper.textWidth / scene.width;
  const scale = Math.min(wide, (paper.textHeight - 120 * PX) / scene.height);
  const tag: Tag = { role: 'Figure', parent: cutter.tag, alt };
  const picture: Slab = {
    height: scene.height * scale,
    before: (caption === '' ? 14 : 4) * PX,
    keep: false,
    draw: (pen, { y }) => {
      pen.tags.open(tag);
      drawScene(pen, scene, { x: paper.left, y, scale });
    },
  };
  if (caption === '') return [picture];
  return [...paragraphSlabs(cutter, caption, STYLES.subhead, { before: 16 * PX, keep: true }), picture];
};

const codeSlabs = (cutter: Cutter, { label, text }: CodeBlock): Slab[] => [
  ...paragraphSlabs(cutter, label, STYLES.note, { before: 16 * PX, keep: true }),
  ...paragraphSlabs(cutter, text, STYLES.code, { before: 2 * PX, role: 'Code' }),
];
