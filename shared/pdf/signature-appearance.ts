import type { Language } from '#shared/language/language';
import { say, speaking, table } from '#shared/language/say';
import { jsPDF } from 'jspdf';
import { dayOf, formatDate, type Instant } from '#shared/core/dates';
import { err, ok, type Result } from '#shared/core/result';
import { missingCharacters } from './check-text.ts';
import { PALETTE } from './draw-palette.ts';
import { clipLine, drawLine, lineWidth, type Pen, type TextStyle } from './draw-text.ts';
import { openFonts } from './fonts.ts';
import type { CertificateInfo, ReportFonts, SignatureField, SignError } from './report-api.ts';

/** What the visible part of a signature says. */
export type AppearanceContent = {
  readonly field: SignatureField;
  readonly signer: CertificateInfo;
  readonly at: Instant;
  /** That of the report. */
  readonly language: Language;
  readonly width: number;
  readonly height: number;
};

const LABELS: Readonly<Record<SignatureField, string>> = table({
  facilitator: 'Sealed by',
  client: 'Signed by',
});

/** The box the layout is drawn for, in points; other boxes scale it. */
const DESIGN = { width: 190, height: 80 } as const;

/** How far a long name may shrink before it is cut. */
const SMALLEST = 2 / 3;

type Line = {
  readonly text: string;
  readonly style: TextStyle;
  readonly base: number;
  readonly left: number;
};

/** How each language writes a day. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** "23 November 2026, 10:15 UTC": the signer's claim, in the one zone that needs no explanation. */
const momentText = (at: Instant, language: Language): string =>
  `${formatDate(dayOf(at), LOCALES[language])}, ${at.slice(11, 16)} UTC`;

const linesOf = ({ field, signer, at, language }: AppearanceContent): readonly Line[] => {
  const groups = signer.fingerprint.split(' ');
  const label: TextStyle = { face: 'sans', size: 7.5, leading: 10, color: 'accent' };
  const name: TextStyle = { face: 'serif-bold', size: 15, leading: 18, color: 'ink' };
  const organisation: TextStyle = { face: 'serif', size: 9.5, leading: 12, color: 'ink' };
  const moment: TextStyle = { face: 'sans', size: 8, leading: 10, color: 'ink' };
  const fine: TextStyle = { face: 'sans', size: 6, leading: 8.5, color: 'ink-3' };
  const [left, indent] = [10, 37];
  return [
    { text: speaking(language, () => LABELS[field]), style: label, base: 9.5, left },
    { text: signer.name, style: name, base: 27.5, left },
    { text: signer.organisation, style: organisation, base: 40.5, left },
    { text: momentText(at, language), style: moment, base: 55.5, left },
    { text: 'SHA-256', style: fine, base: 67, left },
    { text: groups.slice(0, 8).join(' '), style: fine, base: 67, left: indent },
    { text: groups.slice(8).join(' '), style: fine, base: 75.5, left: indent },
  ];
};

/** Draws one line, smaller where it is too long for its box; where that is not enough, it is cut with "…". */
const drawFitting = (pen: Pen, { text, style, base, left }: Line, unit: number, width: number): void => {
  const { book } = pen;
  const room = width - (left + 2) * unit;
  const prepared = book.prepare(text, 'signature');
  const full = lineWidth(book, prepared, { ...style, size: style.size * unit });
  const size = style.size * unit * (full > room ? Math.max(SMALLEST, room / full) : 1);
  const fitting = { ...style, size };
  drawLine(pen, clipLine(book, prepared, fitting, room), fitting, { x: left * unit, y: base * unit });
};

/**
 * The visible part of a signature as a PDF of one page that has exactly the size of its box: who, for whom, when and
 * with which key, beside a bar in the report's accent. Deterministic.
 *
 * @returns an error when a font cannot be read, or when no font has a character of the signer's name.
 */
export const drawAppearance = (
  content: AppearanceContent,
  fonts: ReportFonts,
): Result<Uint8Array, SignError> => {
  const { width, height } = content;
  const doc = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  const book = openFonts(doc, fonts);
  if (!book.ok) return err({ ...book.error, code: 'fonts' });
  doc.setFileId('0'.repeat(32));
  doc.setCreationDate("D:20000101000000+00'00'");
  const unit = Math.min(height / DESIGN.height, width / DESIGN.width);
  doc.setFillColor(PALETTE.accent);
  doc.rect(0, 2 * unit, 2.5 * unit, 74 * unit, 'F');
  for (const line of linesOf(content)) {
    if (line.text !== '') drawFitting({ doc, book: book.value, colors: PALETTE }, line, unit, width);
  }
  const missing = missingCharacters(book.value.substituted, {});
  if (missing.length > 0) {
    return err({
      code: 'certificate',
      message: say`The report has no font for characters of the signer's name: ${missing.map(({ character, code }) => `${character} (${code})`).join(', ')}.`,
      todo: say`Sign with an identity whose name is in Latin, Greek, Cyrillic, Hebrew or Arabic letters.`,
    });
  }
  return ok(new Uint8Array(doc.output('arraybuffer')));
};
