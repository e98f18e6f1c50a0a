import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#shared/report/charts/text-width';
import { breakLines, clipLine, lineWidth, type TextStyle } from '#shared/pdf/draw-text';
import { type FontBook, openFonts } from '#shared/pdf/fonts';
import { bundledFonts } from './support/bundled-fonts.ts';

const book = ((): FontBook => {
  const opened = openFonts(new jsPDF(), bundledFonts());
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
})();
const style: TextStyle = { face: 'sans', size: 10, leading: 14, color: 'ink' };

describe('breaking text into lines', () => {
  it('breaks between words and keeps every one', () => {
    const text = 'Reduce intake processing time from five days to one day';
    const lines = breakLines(book, text, style, 90);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(lineWidth(book, line, style)).toBeLessThanOrEqual(90);
  });

  it('breaks a word that is wider than the line, after a mark where one is near', () => {
    const lines = breakLines(book, 'https://example.org/a/very/long/path', style, 60);
    expect(lines.join('')).toBe('https://example.org/a/very/long/path');
    for (const line of lines) expect(lineWidth(book, line, style)).toBeLessThanOrEqual(60);
    expect(lines.slice(0, -1).some((line) => line.endsWith('/'))).toBe(true);
  });

  it('keeps fixed spaces and given line ends', () => {
    expect(breakLines(book, '353,000\u00a0EUR', style, 30).join('')).toContain('\u00a0');
    expect(breakLines(book, 'one\ntwo', style, 500)).toEqual(['one', 'two']);
    expect(breakLines(book, '', style, 500)).toEqual(['']);
  });

  it('cuts a line with three dots and no wider than asked', () => {
    const cut = clipLine(book, 'Aldersee Insurance', style, 50);
    expect(cut.endsWith('…')).toBe(true);
    expect(lineWidth(book, cut, style)).toBeLessThanOrEqual(50);
    expect(clipLine(book, 'Aldersee', style, 500)).toBe('Aldersee');
  });
});

describe('choosing fonts', () => {
  it('changes font inside a line only where the own font lacks a letter', () => {
    const fonts = book.runs('Наталья Щербакова, Łódź', 'sans').map(({ font }) => font);
    expect(fonts).toEqual(['fallbackRegular', 'sansRegular']);
    expect(book.runs('Γιώργος Παπαδόπουλος', 'serif')).toHaveLength(1);
  });

  it('composes accents, drops what is invisible and spells out what no font has', () => {
    expect(book.prepare('Zoe\u0308\u200d A\u030angstro\u0308m', 'here')).toBe('Zoë Ångström');
    expect(book.prepare('ok \u{1F44D}', 'there')).toBe('ok [U+1F44D]');
    expect(book.substituted).toEqual([{ character: '\u{1F44D}', printed: '[U+1F44D]', place: 'there' }]);
  });

  it('agrees with the widths that charts are laid out with', () => {
    const text = 'Intake processing time 0123456789, 90% (guardrail)';
    const looks = [
      ['sans', 'sans', 400],
      ['sans-bold', 'sans', 600],
      ['serif', 'serif', 400],
      ['serif-bold', 'serif', 600],
    ] as const;
    for (const [face, family, weight] of looks) {
      const estimate = textWidth(text, { size: 1, family, weight });
      expect(Math.abs(estimate / book.width(text, face) - 1)).toBeLessThan(0.015);
    }
  });
});
