import { jsPDF } from 'jspdf';
import type { Instant } from '#shared/core/dates';
import { formatDate, dayOf } from '#shared/core/dates';
import { err, ok, type Result } from '#shared/core/result';
import type { CertificateInfo, ReportFonts, SignatureField, SignError } from './report-api.ts';

/** What the visible part of a signature says. */
export type AppearanceContent = {
  readonly field: SignatureField;
  readonly signer: CertificateInfo;
  readonly at: Instant;
  readonly width: number;
  readonly height: number;
};

const INK = '#101716';
const QUIET = '#52605D';
const ACCENT = '#005F6B';

const LABELS: Readonly<Record<SignatureField, string>> = {
  facilitator: 'Sealed by',
  client: 'Signed by',
};

const FACES = {
  sans: ['sansRegular', 'fallbackRegular'],
  strong: ['sansSemiBold', 'fallbackSemiBold'],
  serif: ['serifRegular', 'fallbackRegular'],
  title: ['serifSemiBold', 'fallbackSemiBold'],
} as const satisfies Record<string, readonly (keyof ReportFonts)[]>;

type Face = keyof typeof FACES;

type FontMetadata = { characterToGlyph?: (code: number) => number };

/** jsPDF keeps font files as text of one character a byte. */
const binaryText = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(index, index + 8192)));
  }
  return parts.join('');
};

const useFont = (document: jsPDF, fonts: ReportFonts, font: keyof ReportFonts): void => {
  if (!(font in document.getFontList())) {
    document.addFileToVFS(`${font}.ttf`, binaryText(fonts[font]));
    document.addFont(`${font}.ttf`, font, 'normal', undefined, 'Identity-H');
  }
  document.setFont(font, 'normal');
};

/** jsPDF reports a font that it cannot read on the console only and then draws nothing. */
const hasGlyph = (document: jsPDF, sign: string): boolean => {
  const { metadata } = document.getFont() as unknown as { metadata?: FontMetadata };
  if (!metadata?.characterToGlyph) throw new TypeError('a font of the report cannot be read');
  return metadata.characterToGlyph(sign.codePointAt(0) ?? 0) !== 0;
};

/** Text cut into runs that one font can draw; a character that none has becomes a visible box. */
const runsOf = (
  document: jsPDF,
  fonts: ReportFonts,
  face: Face,
  text: string,
): { font: keyof ReportFonts; text: string }[] => {
  const runs: { font: keyof ReportFonts; text: string }[] = [];
  for (const sign of text.normalize('NFC')) {
    const font = FACES[face].find((candidate) => {
      useFont(document, fonts, candidate);
      return hasGlyph(document, sign);
    });
    const run = font ? { font, text: sign } : { font: FACES[face][0], text: '?' };
    const last = runs.at(-1);
    if (last?.font === run.font) last.text += run.text;
    else runs.push(run);
  }
  return runs;
};

type Line = {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly text: string;
  /** From the top of the box to the line's base. */
  readonly base: number;
  readonly left?: number;
};

/** Draws one line, made smaller where it is too long for its box, to two thirds; then it is cut. */
const drawLine = (document: jsPDF, fonts: ReportFonts, line: Line, left: number, room: number): void => {
  const widthOf = (text: string, size: number): number => {
    document.setFontSize(size);
    return runsOf(document, fonts, line.face, text).reduce((sum, run) => {
      useFont(document, fonts, run.font);
      return sum + document.getTextWidth(run.text);
    }, 0);
  };
  const full = widthOf(line.text, line.size);
  const size = full > room ? line.size * Math.max(2 / 3, room / full) : line.size;
  let text = line.text;
  while (text.length > 1 && widthOf(text, size) > room) {
    text = `${Array.from(text.replace(/…$/, '')).slice(0, -1).join('')}…`;
  }
  document.setFontSize(size);
  document.setTextColor(line.colour);
  let x = left;
  for (const run of runsOf(document, fonts, line.face, text)) {
    useFont(document, fonts, run.font);
    document.text(run.text, x, line.base);
    x += document.getTextWidth(run.text);
  }
};

/** "23 November 2026, 10:15 UTC": the signer's claim, in the one zone that needs no explanation. */
const momentText = (at: Instant): string => `${formatDate(dayOf(at), 'en-GB')}, ${at.slice(11, 16)} UTC`;

const linesOf = ({ field, signer, at }: AppearanceContent, unit: number): Line[] => {
  const groups = signer.fingerprint.split(' ');
  const [first, second] = [groups.slice(0, 8).join(' '), groups.slice(8).join(' ')];
  const fine = { face: 'sans', size: 6 * unit, colour: QUIET } as const;
  return [
    { face: 'strong', size: 7.5 * unit, colour: ACCENT, text: LABELS[field], base: 10 * unit },
    { face: 'title', size: 15 * unit, colour: INK, text: signer.name, base: 28 * unit },
    { face: 'serif', size: 9.5 * unit, colour: INK, text: signer.organisation, base: 40.5 * unit },
    { face: 'sans', size: 8 * unit, colour: INK, text: momentText(at), base: 55 * unit },
    { ...fine, text: `SHA-256  ${first}`, base: 66 * unit },
    { ...fine, text: second, base: 74.5 * unit, left: 31.5 * unit },
  ];
};

/**
 * The visible part of a signature as a PDF of one page that has exactly the size of its box: who, for whom, when and
 * with which key, beside a bar in the report's accent. Deterministic.
 *
 * @returns an error when a font cannot be read.
 */
export const drawAppearance = (
  content: AppearanceContent,
  fonts: ReportFonts,
): Result<Uint8Array, SignError> => {
  const { width, height } = content;
  const unit = Math.min(height / 80, width / 190);
  try {
    const document = new jsPDF({
      unit: 'pt',
      format: [width, height],
      orientation: width > height ? 'landscape' : 'portrait',
      compress: true,
      putOnlyUsedFonts: true,
    });
    document.setFileId('0'.repeat(32));
    document.setCreationDate("D:20000101000000+00'00'");
    document.setFillColor(ACCENT);
    document.rect(0, 1.5 * unit, 2.5 * unit, 75 * unit, 'F');
    const left = 10 * unit;
    for (const line of linesOf(content, unit)) {
      const start = left + (line.left ?? 0);
      if (line.text !== '') drawLine(document, fonts, line, start, width - start - 2 * unit);
    }
    return ok(new Uint8Array(document.output('arraybuffer')));
  } catch {
    return err({
      code: 'fonts',
      message: 'The signature cannot be drawn: a font of the program cannot be read.',
      todo: 'Install Phase One again.',
    });
  }
};
