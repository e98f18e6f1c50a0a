import type { jsPDF } from 'jspdf';
import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import { digestOf } from '#shared/core/digest';
import { ok, type Result } from '#shared/core/result';
import type { ReportSection } from '#shared/report/content';
import type { GuideContent } from '#shared/report/guide';
import { changeAll } from './content-text.ts';
import { sectionSlabs } from './draw-blocks.ts';
import { emptyStack, stackSlabs, type Stack } from './draw-pages.ts';
import { colorsWith, PX } from './draw-palette.ts';
import { newDocument } from './draw-document.ts';
import { type Paper, PAPERS } from './draw-paper.ts';
import { fullWidth, HEAVY, type PagePen, rule, type Slab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { startTags } from './draw-tags.ts';
import { clipLine, drawLine, lineWidth } from './draw-text.ts';
import { type DrawError, type FontBook, openFonts } from './fonts.ts';
import type { ReportFonts } from './report-api.ts';

/** A drawn guide; `pages` is 1 unless the agenda is longer than a page holds at its closest. */
export type DrawnGuide = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number };

/** A guide has no room to give away: its text begins higher, and ends lower, than that of a report. */
const roomy = (paper: Paper): Paper => {
  const [top, bottom] = [paper.top - 6 * PX, paper.height - 40 * PX];
  return { ...paper, top, bottom, textHeight: bottom - top };
};

/** How close the guide is set; tried for each size of it until one fits on a page. */
const SETTINGS = [
  { air: 0.8, dense: false },
  { air: 0.45, dense: true },
] as const;

type Setting = (typeof SETTINGS)[number];

const stackIn = (
  sections: readonly ReportSection[],
  { air, dense }: Setting,
  book: FontBook,
  paper: Paper,
): Stack => {
  const stack = emptyStack(paper, 0);
  for (const section of sections) {
    const slabs = sectionSlabs({ book, paper, dense, tag: null }, section, {
      facilitator: null,
      client: null,
    });
    stackSlabs(
      stack,
      slabs.map((slab): Slab => ({ ...slab, before: slab.before * air })),
      '',
    );
  }
  return stack;
};

const stackOf = ({ sizes }: GuideContent, book: FontBook, paper: Paper): Stack => {
  const tries = sizes.flatMap((sections) => SETTINGS.map((setting) => ({ sections, setting })));
  let stack = emptyStack(paper, 0);
  for (const { sections, setting } of tries) {
    stack = stackIn(sections, setting, book, paper);
    if (stack.page === 0) break;
  }
  return stack;
};

const drawHead = (pen: PagePen, { title, head }: GuideContent): void => {
  const { book, paper } = pen;
  pen.tags.artifact('Pagination');
  const base = paper.top - 26 * PX;
  drawLine(pen, title, STYLES.title, { x: paper.left, y: base });
  const room = paper.textWidth - lineWidth(book, title, STYLES.title) - 20 * PX;
  drawLine(pen, clipLine(book, head, STYLES.cellQuiet, room), STYLES.cellQuiet, {
    x: paper.right,
    y: base,
    align: 'end',
  });
  rule(pen, base + 12 * PX, fullWidth(pen), HEAVY);
};

/** No moment and no chance: the same guide is the same file, and says nothing of when it was printed. */
const setInfo = (doc: jsPDF, content: GuideContent): void => {
  doc.setFileId(digestOf(content).replace('sha256:', '').slice(0, 32).toUpperCase());
  doc.setCreationDate("D:20260101000000+00'00'");
  doc.setDocumentProperties({ title: content.title, subject: content.head });
};

const draw = (content: GuideContent, fonts: ReportFonts): Result<DrawnGuide, DrawError> => {
  const paper = roomy(PAPERS[content.paper]);
  const doc = newDocument(paper);
  const opened = openFonts(doc, fonts);
  if (!opened.ok) return opened;
  const book = opened.value;
  const printable = changeAll(content, (text) => book.prepare(text, say`the guide`));
  const stack = stackOf(printable, book, paper);
  const tags = startTags(doc, { table: Infinity, list: Infinity });
  const pen: PagePen = { doc, book, paper, colors: colorsWith(content.accent), tags };
  setInfo(doc, content);
  let page = 0;
  drawHead(pen, printable);
  for (const placed of stack.placed) {
    while (page < placed.page) {
      page += 1;
      tags.turnTo(page);
      doc.addPage(paper.format, 'portrait');
      drawHead(pen, printable);
    }
    placed.slab.draw(pen, { y: placed.y, page });
  }
  tags.finish();
  return ok({ bytes: new Uint8Array(doc.output('arraybuffer')), pages: stack.page + 1 });
};

/** Draws the guide with the pieces that the report is drawn with. It is for the print, and so neither signed nor sealed. */
export const drawGuide = (content: GuideContent, fonts: ReportFonts): Result<DrawnGuide, DrawError> =>
  speaking(languageOf(content.locale), () => draw(content, fonts));
