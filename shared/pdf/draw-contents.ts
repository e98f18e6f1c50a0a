import type { ReportContent } from '#shared/report/content';
import { PAGE, PX } from './draw-palette.ts';
import { type Cutter, HAIR, rule, type Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { baseline, breakLines, drawLine } from './draw-text.ts';

/** On which page (counted from 0) each section begins; filled while the pages are stacked, read while they are drawn. */
export type SectionPages = Map<string, number>;

const NUMBER = 44 * PX;
const PAGE_NUMBER = 44 * PX;

/** The contents: chapters strong, sections under them, each row a link to its page. */
export const contentsSlabs = (cutter: Cutter, { chapters }: ReportContent, pages: SectionPages): Slab[] => [
  titleSlab(),
  ...chapters.flatMap(({ number, title, sections }) => [
    ...rowSlabs(cutter, { number, title, target: sections[0]?.id ?? '', isChapter: true }, pages),
    ...sections.flatMap((section) =>
      rowSlabs(
        cutter,
        { number: section.number, title: section.title, target: section.id, isChapter: false },
        pages,
      ),
    ),
  ]),
];

const titleSlab = (): Slab => ({
  height: STYLES.title.leading + 8 * PX,
  before: 0,
  keep: true,
  draw: (pen, { y }) => {
    drawLine(pen, 'Contents', STYLES.title, { x: PAGE.left, y: baseline(y, STYLES.title) });
  },
});

type Row = {
  readonly number: string;
  readonly title: string;
  readonly target: string;
  readonly isChapter: boolean;
};

const rowSlabs = ({ book, place }: Cutter, row: Row, pages: SectionPages): Slab[] => {
  const style = row.isChapter ? STYLES.contentsStrong : STYLES.contents;
  const lines = breakLines(
    book,
    book.prepare(row.title, place),
    style,
    PAGE.textWidth - NUMBER - PAGE_NUMBER,
  );
  const pad = row.isChapter ? 5 * PX : 1 * PX;
  const height = lines.length * style.leading + 2 * pad;
  return [
    {
      height,
      before: row.isChapter ? 6 * PX : 0,
      keep: row.isChapter,
      draw: (pen, { y }) => {
        const page = pages.get(row.target) ?? 0;
        if (row.isChapter) rule(pen, y, PAGE.left, PAGE.right, HAIR);
        drawLine(pen, row.number, style, { x: PAGE.left, y: baseline(y + pad, style) });
        lines.forEach((line, index) => {
          const top = y + pad + index * style.leading;
          drawLine(pen, line, style, { x: PAGE.left + NUMBER, y: baseline(top, style) });
        });
        const base = baseline(y + pad + (lines.length - 1) * style.leading, style);
        drawLine(pen, `${page + 1}`, style, { x: PAGE.right, y: base, align: 'end' });
        pen.doc.link(PAGE.left, y, PAGE.textWidth, height, { pageNumber: page + 1 });
      },
    },
  ];
};
