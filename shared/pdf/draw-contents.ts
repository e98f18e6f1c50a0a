import { say } from '#shared/language/say';
import type { ReportContent } from '#shared/report/content';
import { PX } from './draw-palette.ts';
import { type Cutter, fullWidth, HAIR, rule, type Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, drawLine } from './draw-text.ts';

/** On which page (counted from 0) each section begins; filled while the pages are stacked, read while they are drawn. */
export type SectionPages = Map<string, number>;

const NUMBER = 44 * PX;
const PAGE_NUMBER = 44 * PX;

/** The contents: chapters strong, sections under them, each row a link to its page. */
export const contentsSlabs = (cutter: Cutter, { chapters }: ReportContent, pages: SectionPages): Slab[] => {
  const inside: Cutter = { ...cutter, tag: { role: 'TOC', parent: cutter.tag } };
  const row = (row: Row): Slab => rowSlab(inside, row, pages);
  return [
    titleSlab(cutter),
    ...chapters.flatMap(({ number, title, sections }) => [
      row({ number, title, target: sections[0]?.id ?? '', isChapter: true }),
      ...sections.map(({ number, title, id }) => row({ number, title, target: id, isChapter: false })),
    ]),
  ];
};

const titleSlab = ({ paper, tag }: Cutter): Slab => {
  const heading: Tag = { role: 'H2', parent: tag };
  return {
    height: STYLES.title.leading + 8 * PX,
    before: 0,
    keep: true,
    draw: (pen, { y }) => {
      pen.tags.open(heading);
      drawLine(pen, say`Contents`, STYLES.title, { x: paper.left, y: baseline(y, STYLES.title) });
    },
  };
};

type Row = {
  readonly number: string;
  readonly title: string;
  readonly target: string;
  readonly isChapter: boolean;
};

const rowSlab = (cutter: Cutter, row: Row, pages: SectionPages): Slab => {
  const { book, paper } = cutter;
  const style = row.isChapter ? STYLES.contentsStrong : STYLES.contents;
  const room = paper.textWidth - NUMBER - PAGE_NUMBER;
  const lines = breakLines(book, row.title, style, room);
  const pad = row.isChapter ? 5 * PX : 1 * PX;
  const height = lines.length * style.leading + 2 * pad;
  const link: Tag = { role: 'Link', parent: { role: 'TOCI', parent: cutter.tag } };
  return {
    height,
    before: row.isChapter ? 6 * PX : 0,
    keep: row.isChapter,
    draw: (pen, { y }) => {
      const page = pages.get(row.target) ?? 0;
      if (row.isChapter) rule(pen, y, fullWidth(cutter), HAIR);
      pen.tags.open(link);
      drawLine(pen, row.number, style, { x: paper.left, y: baseline(y + pad, style) });
      lines.forEach((line, index) => {
        const top = y + pad + index * style.leading;
        drawLine(pen, line, style, { x: paper.left + NUMBER, y: baseline(top, style), room });
      });
      const base = baseline(y + pad + (lines.length - 1) * style.leading, style);
      drawLine(pen, `${page + 1}`, style, { x: paper.right, y: base, align: 'end' });
      pen.doc.link(paper.left, y, paper.textWidth, height, { pageNumber: page + 1 });
      pen.tags.link(link);
    },
  };
};
