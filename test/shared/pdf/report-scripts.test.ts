import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { drawReport } from '#shared/pdf/draw-report';
import { readFonts } from '#shared/pdf/font-files';
import type { ReportFonts } from '#shared/pdf/report-api';
import type { Session } from '#shared/session/session';
import { contentOf, fileOf, sampleFile } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { haveTools, mustRun, scratchFolder } from './support/tools.ts';

const scratch = scratchFolder();
afterAll(scratch.remove);
const { session: claims } = sampleFile('claims-intake');

const draw = (session: Session, fonts: ReportFonts = bundledFonts()): Uint8Array => {
  const drawn = drawReport(contentOf(fileOf(session)), fonts);
  if (!drawn.ok) throw new Error(drawn.error.message);
  expect(drawn.value.substituted).toEqual([]);
  return drawn.value.bytes;
};

const save = (name: string, session: Session): string => {
  const path = scratch.path(`${name}.pdf`);
  writeFileSync(path, draw(session));
  return path;
};

/** The text of a PDF as it is read, every kind of space as one plain space, without the marks that the tool adds. */
const textOf = (path: string): string =>
  mustRun('pdftotext', ['-layout', path, '-'])
    .replace(/[“”\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\s\u00a0]+/gu, ' ');

const fontsOf = (path: string): string[] => mustRun('pdffonts', [path]).trim().split('\n').slice(2);

/** Without stops and commas: in a page of Latin text the tool takes these for parts of numbers and turns around them. */
const PARAGRAPH =
  'המטרה של הסדנה היא לקצר את זמן הטיפול בתביעות נזק בלי לפגוע באיכות והצוות מדד תביעות בין ינואר למרץ ' +
  'ומצא שרבות מהן חוזרות לפחות פעם אחת בגלל מסמכים חסרים שאיש לא ביקש בהודעה הראשונה של הלקוח';

const hebrew = (): Session => ({
  ...claims,
  title: 'קליטת תביעות',
  goal: { ...claims.goal, statement: PARAGRAPH, meaning: PARAGRAPH },
  participants: claims.participants.map((person, at) => ({ ...person, name: `שרה כהן ${at + 1}` })),
});

const ARABIC = ['أحمد الأحمدي', 'لا إله إلا', 'نگار گزارش\u200cها', 'ڈاکٹر پڑھیں', 'مُحَمَّد'] as const;

const arabic = (): Session => ({
  ...claims,
  participants: claims.participants.map((person, at) => ({ ...person, name: ARABIC[at] ?? '' })),
  metrics: claims.metrics.map((metric, at) =>
    at === 0 ? { ...metric, name: 'وقت المعالجة SAP 4' } : metric,
  ),
});

describe.skipIf(!haveTools('pdftotext', 'pdffonts', 'qpdf'))(
  'a report in other scripts, judged by standard tools',
  () => {
    it('gives a Hebrew paragraph over several lines back in the order in which it is read', () => {
      const text = textOf(save('hebrew', hebrew()));
      expect(text).toContain('קליטת תביעות');
      expect(text).toContain(PARAGRAPH);
      expect(text).toContain('שרה כהן');
    });

    it('gives Arabic, Persian and Urdu names back as their letters, lam and alef and the non-joiner too', () => {
      const text = textOf(save('arabic', arabic()));
      for (const name of ARABIC.slice(0, 4)) {
        for (const word of name.split(' ')) expect(text).toContain(word);
      }
      expect(text).toContain('المعالجة');
      expect(text).toMatch(/SAP 4/);
    });

    it('embeds every font with a map to Unicode, and is clean', () => {
      for (const [name, session] of [['hebrew', hebrew()] as const, ['arabic', arabic()] as const]) {
        const path = save(`${name}-fonts`, session);
        for (const row of fontsOf(path)) expect(row).toMatch(/Identity-H\s+yes\s+(yes|no)\s+yes/);
        expect(mustRun('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors');
      }
      expect(fontsOf(scratch.path('hebrew-fonts.pdf')).some((row) => row.includes('NotoSansHebrew'))).toBe(
        true,
      );
      expect(fontsOf(scratch.path('hebrew-fonts.pdf')).some((row) => row.includes('NotoSansArabic'))).toBe(
        false,
      );
      expect(fontsOf(scratch.path('arabic-fonts.pdf')).some((row) => row.includes('NotoSansArabic'))).toBe(
        true,
      );
    });
  },
);

describe('a report without those scripts', () => {
  it('is the same, byte for byte, whether their fonts are there or not', async () => {
    const all = bundledFonts();
    const byFile = new Map(Object.entries(all).map(([name, bytes]) => [name, bytes]));
    const names = Object.keys(await readFonts(() => Promise.resolve(new Uint8Array(1))));
    const base = Object.fromEntries(names.map((name) => [name, byFile.get(name)])) as unknown as ReportFonts;
    expect(names).toHaveLength(7);
    expect(Buffer.compare(draw(claims, base), draw(claims, all))).toBe(0);
  });
});
