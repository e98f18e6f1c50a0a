import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import type { jsPDF } from 'jspdf';
import type { Instant } from '#shared/core/dates';
import { err, ok, type Result } from '#shared/core/result';
import type { ReportContent } from '#shared/report/content';
import { changeText } from './content-text.ts';
import { type SectionPages } from './draw-contents.ts';
import { drawCover } from './draw-cover.ts';
import { detailOf } from './draw-detail.ts';
import { drawFrame } from './draw-frame.ts';
import { layOut } from './draw-layout.ts';
import { type DrawableLogo, type LogoError, logoError, type LogoFlaw, readLogo } from './draw-logo.ts';
import type { Stack } from './draw-pages.ts';
import { colorsWith } from './draw-palette.ts';
import { newDocument } from './draw-document.ts';
import { PAPERS } from './draw-paper.ts';
import type { Box, BoxSink } from './draw-signatures.ts';
import type { PagePen } from './draw-slab.ts';
import { startTags, type TagElement } from './draw-tags.ts';
import { type DrawError, type FontBook, openFonts, type Substitution } from './fonts.ts';
import type { ReportFonts } from './report-api.ts';

export type { Box } from './draw-signatures.ts';
export type { DrawError, Substitution } from './fonts.ts';

/** Why a report could not be drawn: a font that is none, or a logo that cannot be decoded. */
export type ReportDrawError = DrawError | LogoError;

/**
 * A drawn report: an unsigned PDF, the places left for the signatures, the characters that no font has, with what was
 * printed for them, and the tree of what is drawn, in the order in which it is read.
 */
export type DrawnReport = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signatureBoxes: { readonly facilitator: Box; readonly client: Box };
  readonly substituted: readonly Substitution[];
  readonly pages: number;
  readonly tags: readonly TagElement[];
};

/**
 * Draws a report on the paper and in the accent of its look, with outline, linked contents and metadata. A pure function:
 * the same content and fonts give the same bytes, on every machine, in every time zone. The content is first cut into
 * pieces that are never broken, then stacked on pages, then drawn, so that page numbers are known when the first page is
 * drawn. Characters that no font has are spelled out ("[U+4E2D]") and named in `substituted`: whoever makes a report from
 * it refuses those. Nothing is left out silently: a logo that cannot be printed is an error.
 */
export const drawReport = (
  content: ReportContent,
  fonts: ReportFonts,
): Result<DrawnReport, ReportDrawError> => {
  const { look, locale } = content;
  // What is wrong is said to whoever asked for the report; what is drawn speaks its own language.
  const logo = look.logo === null ? ok(null) : readLogo(look.logo);
  if (!logo.ok) return logo;
  const doc = newDocument(PAPERS[look.paper]);
  const opened = openFonts(doc, fonts);
  if (!opened.ok) return opened;
  const parts = { doc, book: opened.value, logo: logo.value };
  const drawn = speaking(languageOf(locale), () => drawSpoken(content, parts));
  return drawn.ok ? drawn : err(logoError(drawn.error));
};

type Parts = { readonly doc: jsPDF; readonly book: FontBook; readonly logo: DrawableLogo | null };

const drawSpoken = (content: ReportContent, { doc, book, logo }: Parts): Result<DrawnReport, LogoFlaw> => {
  const { look } = content;
  const paper = PAPERS[look.paper];
  const printable = changeText(content, (text, place) => book.prepare(text, place));
  const sink: BoxSink = { facilitator: null, client: null };
  const sectionPages: SectionPages = new Map();
  const stack = layOut(printable, { book, paper }, sectionPages, sink);
  const tags = startTags(doc, detailOf(printable, stack.page + 1));
  setInfo(doc, content);
  const pen: PagePen = { doc, book, paper, colors: colorsWith(look.accent), tags };
  const drawn = drawPages(pen, printable, stack, logo);
  if (!drawn.ok) return drawn;
  addOutline(doc, content, sectionPages);
  if (sink.facilitator === null || sink.client === null) {
    throw new Error('a report has a sign-off section with two places for signatures');
  }
  return ok({
    tags: tags.finish(),
    bytes: new Uint8Array(doc.output('arraybuffer')),
    signatureBoxes: { facilitator: sink.facilitator, client: sink.client },
    substituted: book.substituted,
    pages: stack.page + 1,
  });
};

const drawPages = (
  pen: PagePen,
  content: ReportContent,
  stack: Stack,
  logo: DrawableLogo | null,
): Result<null, LogoFlaw> => {
  const { doc, paper, tags } = pen;
  const { head, foot, cover, look } = content;
  const frame = { pages: stack.page + 1, head, foot, confidentiality: look.confidentiality };
  drawFrame(pen, { ...frame, page: 1, chapter: '', foot: cover.foot });
  const covered = drawCover(pen, cover, logo);
  if (!covered.ok) return covered;
  let current = 0;
  let chapter = '';
  for (const { slab, page, y } of stack.placed) {
    while (current < page) {
      current += 1;
      chapter = stack.chapters[current] ?? chapter;
      tags.turnTo(current);
      doc.addPage(paper.format, 'portrait');
      drawFrame(pen, { ...frame, page: current + 1, chapter });
    }
    slab.draw(pen, { y, page });
  }
  return ok(null);
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
  doc.setLanguage(/^(en|de)\b/.test(locale) ? (locale as 'en-GB') : 'en');
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
  // jsPDF would write every title as Latin-1; UTF-16 in hexadecimal holds every script.
  outline.makeString = (text) => {
    if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
    const units = Array.from({ length: text.length }, (_, at) =>
      text.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    return `<FEFF${units.join('').toUpperCase()}>`;
  };
  const pageOf = (id: string): { pageNumber: number } => ({ pageNumber: (pages.get(id) ?? 0) + 1 });
  outline.add(null, say`Contents`, { pageNumber: 2 });
  outline.add(null, content.summary.title, pageOf(content.summary.id));
  for (const { number, title, sections } of content.chapters) {
    const parent = outline.add(null, `${number} ${title}`, pageOf(sections[0]?.id ?? ''));
    for (const section of sections)
      outline.add(parent, `${section.number} ${section.title}`, pageOf(section.id));
  }
};
