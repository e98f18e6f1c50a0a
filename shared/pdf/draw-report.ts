import { jsPDF } from 'jspdf';
import type { Instant } from '#shared/core/dates';
import { ok, type Result } from '#shared/core/result';
import type { ReportContent } from '#shared/report/content';
import { type SectionPages } from './draw-contents.ts';
import { drawCover } from './draw-cover.ts';
import { drawFrame } from './draw-frame.ts';
import { layOut } from './draw-layout.ts';
import type { Stack } from './draw-pages.ts';
import type { Box, BoxSink } from './draw-signatures.ts';
import type { Pen } from './draw-text.ts';
import { type DrawError, openFonts, type Substitution } from './fonts.ts';
import type { ReportFonts } from './report-api.ts';

export type { Box } from './draw-signatures.ts';
export type { DrawError, Substitution } from './fonts.ts';

/**
 * A drawn report: an unsigned PDF, the places left for the signatures, and the characters that no font has, with what
 * was printed for them.
 */
export type DrawnReport = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signatureBoxes: { readonly facilitator: Box; readonly client: Box };
  readonly substituted: readonly Substitution[];
  readonly pages: number;
};

/**
 * Draws a report as A4 pages with outline, linked contents and metadata. A pure function: the same content and fonts
 * give the same bytes, on every machine, in every time zone. The content is first cut into pieces that are never
 * broken, then stacked on pages, then drawn, so that page numbers are known when the first page is drawn.
 */
export const drawReport = (content: ReportContent, fonts: ReportFonts): Result<DrawnReport, DrawError> => {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const opened = openFonts(doc, fonts);
  if (!opened.ok) return opened;
  const book = opened.value;
  const sink: BoxSink = { facilitator: null, client: null };
  const sectionPages: SectionPages = new Map();
  const stack = layOut(content, book, sectionPages, sink);
  const pages = stack.page + 1;
  setInfo(doc, content);
  drawPages({ doc, book }, content, stack, pages);
  addOutline(doc, content, sectionPages);
  if (sink.facilitator === null || sink.client === null) {
    throw new Error('a report has a sign-off section with two places for signatures');
  }
  return ok({
    bytes: new Uint8Array(doc.output('arraybuffer')),
    signatureBoxes: { facilitator: sink.facilitator, client: sink.client },
    substituted: book.substituted,
    pages,
  });
};

const drawPages = (pen: Pen, content: ReportContent, stack: Stack, pages: number): void => {
  const { doc } = pen;
  drawFrame(pen, { page: 1, pages, head: '', chapter: '', foot: content.cover.foot });
  drawCover(pen, content.cover);
  let current = 0;
  let chapter = '';
  for (const { slab, page, y } of stack.placed) {
    while (current < page) {
      current += 1;
      chapter = stack.chapters[current] ?? chapter;
      doc.addPage('a4', 'portrait');
      drawFrame(pen, { page: current + 1, pages, head: content.head, chapter, foot: content.foot });
    }
    slab.draw(pen, { y, page });
  }
};

/** jsPDF takes dates as text only up to the year 2037. */
const LAST_TEXT_DATE = '2038';

/** A moment as PDF writes it, in UTC: "D:20261123090000+00'00'". */
const pdfDate = (instant: Instant): string => `D:${instant.slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;

const setInfo = (doc: jsPDF, { document, locale }: ReportContent): void => {
  doc.setFileId(document.fileId);
  // As text: jsPDF writes a Date in the time zone of the machine.
  doc.setCreationDate(
    document.created < LAST_TEXT_DATE ? pdfDate(document.created) : new Date(document.created),
  );
  doc.setLanguage(locale.startsWith('en') ? (locale as 'en-GB') : 'en');
  doc.setDocumentProperties({
    title: document.title,
    subject: document.subject,
    author: document.author,
    keywords: document.keywords,
    creator: document.creator,
  });
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setDisplayMode('fullpage', 'continuous', 'UseOutlines');
};

/** The part of jsPDF's outline that its types leave out. */
type Outline = {
  add: (parent: unknown, title: string, options: { pageNumber: number }) => unknown;
  makeString: (text: string) => string;
};

const addOutline = (doc: jsPDF, content: ReportContent, pages: SectionPages): void => {
  const outline = doc.outline as unknown as Outline;
  // jsPDF writes titles as Latin-1; UTF-16 in hexadecimal holds every script.
  outline.makeString = (text) => {
    const units = Array.from({ length: text.length }, (_, at) =>
      text.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    return `<FEFF${units.join('').toUpperCase()}>`;
  };
  const pageOf = (id: string): { pageNumber: number } => ({ pageNumber: (pages.get(id) ?? 0) + 1 });
  outline.add(null, 'Contents', { pageNumber: 2 });
  outline.add(null, content.glance.title, pageOf(content.glance.id));
  for (const { number, title, sections } of content.chapters) {
    const parent = outline.add(null, `${number} ${title}`, pageOf(sections[0]?.id ?? ''));
    for (const section of sections)
      outline.add(parent, `${section.number} ${section.title}`, pageOf(section.id));
  }
};
