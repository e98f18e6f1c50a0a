import { writeFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText, type MissingCharacter } from '#shared/pdf/check-text';
import { drawReport } from '#shared/pdf/draw-report';
import { type Face, type FontBook, openFonts } from '#shared/pdf/fonts';
import { checkReportText, makeReport } from '#shared/pdf/make-report';
import { isInvisible } from '#shared/pdf/printable-text';
import type { ReportFonts } from '#shared/pdf/report-api';
import type { Session } from '#shared/session/session';
import { REPORT_SESSIONS } from '../report/report-sessions.ts';
import { contentOf, fileOf, MAKING, sampleFile, SAMPLES } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { haveTools, mustRun, scratchFolder } from './support/tools.ts';

const fonts = bundledFonts();
const scratch = scratchFolder();
afterAll(scratch.remove);
const { session: claims } = sampleFile('claims-intake');

const missingIn = (session: Session, withFonts: ReportFonts = fonts): readonly MissingCharacter[] => {
  const checked = checkText(contentOf(fileOf(session)), withFonts, session);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value;
};

/** The claims with something foreign in a name, a title, a chart, a table and running text. */
const foreign = (): Session => ({
  ...claims,
  goal: { ...claims.goal, statement: 'Faster claims \u{1F680}, ไทย' },
  participants: claims.participants.map((person, at) =>
    at === 2 ? { ...person, name: '陳大文', title: 'हिन्दी' } : person,
  ),
  metrics: claims.metrics.map((metric, at) => (at === 0 ? { ...metric, name: 'Intake 時間 ☃' } : metric)),
});

describe('checking the text of a report before it is made', () => {
  it('names each character once, with its code, what it is, and where it stands in the session and the report', () => {
    const missing = missingIn(foreign());
    const found = missing.find(({ character }) => character === '陳');
    expect(found).toMatchObject({ code: 'U+9673', script: 'Chinese or Japanese' });
    expect(found?.places[0]).toBe('the name of participant 3');
    expect(found?.places.some((place) => /^chapter Frame, section 1\.\d The people$/.test(place))).toBe(true);
    const inMetric = missing.find(({ character }) => character === '時');
    expect(inMetric?.places).toContain('the name of metric 1');
    expect(
      inMetric?.places.some((place) => /^chapter Measure, section 2\.\d Intake 時間 ☃$/.test(place)),
    ).toBe(true);
    expect(missing.find(({ character }) => character === '\u{1F680}')).toMatchObject({
      script: 'an emoji',
      places: expect.arrayContaining(['the wording of the goal', 'the cover']) as string[],
    });
    expect(missing.map(({ code }) => code)).toEqual([...new Set(missing.map(({ code }) => code))]);
  });

  it('names a month that nobody typed by its place in the report alone', () => {
    const missing = missingIn({ ...claims, locale: 'th' });
    expect(missing.length).toBeGreaterThan(3);
    for (const { script, places } of missing) {
      expect(script).toBe('Thai');
      expect(places.every((place) => /^(chapter|the cover|the page)/.test(place))).toBe(true);
    }
  });

  it('finds nothing in the samples, nor in Hebrew, Arabic, Greek, Cyrillic and Vietnamese', () => {
    for (const name of SAMPLES) expect(missingIn(sampleFile(name).session)).toEqual([]);
    const names = [
      'שרה כהן',
      'أحمد محمود',
      'نگار رضایی',
      'Γιώργος Παπαδόπουλος',
      'Наталья',
      'Nguyễn Thị Ánh',
    ];
    const participants = claims.participants.map((person, at) => ({ ...person, name: names[at] ?? '' }));
    expect(missingIn({ ...claims, participants })).toEqual([]);
  });

  it.each(['de-CH', 'de-DE', 'fr-FR', 'en-US', 'ru', 'vi', 'ar', 'ar-EG', 'he', 'fa'])(
    'finds nothing in the numbers, dates and money of %s',
    (locale) => {
      for (const currency of ['EUR', 'CHF', 'ILS', 'EGP', 'IRR', 'VND']) {
        expect(missingIn({ ...claims, locale, currency })).toEqual([]);
      }
    },
  );

  it('refuses letters that would be drawn apart, and marks that no font can put on their letter', () => {
    const named = missingIn({ ...claims, title: 'कि, ڵ, 1\u20e3, \u0301a' }).map(({ code }) => code);
    expect(named.sort()).toEqual(['U+0301', 'U+06B5', 'U+0915', 'U+093F', 'U+20E3']);
  });

  it('names Hebrew where its font is not there', () => {
    const others = Object.fromEntries(
      Object.entries(fonts).filter(([name]) => !name.startsWith('hebrew')),
    ) as ReportFonts;
    expect(missingIn({ ...claims, title: 'שלום' }, others).map(({ character }) => character)).toEqual([
      'ש',
      'ל',
      'ו',
      'ם',
    ]);
  });
});

describe('what the check names', () => {
  it.each([
    ...Object.entries(REPORT_SESSIONS).map(([name, make]) => [name, make()] as const),
    ['foreign', foreign()] as const,
  ])('%s: is what the drawing spells out, place by place', (_, session) => {
    const content = contentOf(fileOf(session));
    const drawn = drawReport(content, fonts);
    if (!drawn.ok) throw new Error(drawn.error.message);
    const spelled = drawn.value.substituted;
    const named = missingIn(session);
    expect(named.map(({ character }) => character)).toEqual([
      ...new Set(spelled.map(({ character }) => character)),
    ]);
    for (const { character, place } of spelled) {
      expect(named.find((one) => one.character === character)?.places).toContain(place);
    }
  });

  it.skipIf(!haveTools('pdftotext'))('is all that is spelled out on the pages', () => {
    const drawn = drawReport(contentOf(fileOf(foreign())), fonts);
    if (!drawn.ok) throw new Error(drawn.error.message);
    const path = scratch.path('foreign.pdf');
    writeFileSync(path, drawn.value.bytes);
    const printed = mustRun('pdftotext', [path, '-']).match(/U\+[0-9A-F]{4,5}/g) ?? [];
    expect([...new Set(printed)].sort()).toEqual(
      missingIn(foreign())
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('is refused: no report is made, and the message says what, where and what to do', async () => {
    const request = { file: fileOf(foreign()), options: { ...MAKING }, fonts };
    const made = await makeReport(request);
    expect(made).toMatchObject({ ok: false, error: { code: 'characters' } });
    if (made.ok) return;
    expect(made.error.message).toContain('(U+1F680, an emoji) in the wording of the goal, ');
    expect(made.error.todo).toContain('without emoji');
    const checked = await checkReportText(request);
    expect(checked.ok && checked.value.length).toBe(missingIn(foreign()).length);
  });
});

describe('the fonts that a report asks for', () => {
  it('are those of the scripts that are written in it, in numbers and dates too', async () => {
    const asked: string[][] = [];
    const source = (scripts: readonly string[]): Promise<ReportFonts> => {
      asked.push([...scripts]);
      return Promise.resolve(fonts);
    };
    const check = (session: Session): Promise<unknown> =>
      checkReportText({ file: fileOf(session), options: { ...MAKING }, fonts: source });
    await check(claims);
    await check({ ...claims, title: 'שלום' });
    await check({ ...claims, locale: 'fa' });
    await check({ ...claims, title: 'שלום', client: 'أحمد' });
    expect(asked).toEqual([[], ['hebrew'], ['arabic'], ['hebrew', 'arabic']]);
  });

  it('are named when they cannot be read', async () => {
    const source = (): Promise<ReportFonts> => Promise.reject(new Error('the disk is gone'));
    const made = await makeReport({ file: fileOf(claims), options: { ...MAKING }, fonts: source });
    expect(made).toMatchObject({ ok: false, error: { code: 'fonts' } });
    expect(!made.ok && made.error.message).toContain('the disk is gone');
  });
});

describe('any text at all', () => {
  const doc = new jsPDF();
  const book = ((): FontBook => {
    const opened = openFonts(doc, fonts);
    if (!opened.ok) throw new Error(opened.error.message);
    return opened.value;
  })();
  const FACES: readonly Face[] = ['sans', 'sans-bold', 'serif', 'serif-bold', 'serif-italic'];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('aא\u05b7بلاَم\u200c\u2068\u2069e\u0301\u0323x中\u{1F600}(1)٣ \u202e'),
      ),
      maxLength: 16,
    }),
  );

  it('is drawn with glyphs that are there, after everything else was named', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...FACES), (written, face) => {
        const prepared = book.prepare(written, written);
        const isNamed = book.substituted.some(({ place }) => place === written);
        if (!isNamed) expect(book.prepare(prepared, 'again')).toBe(prepared);
        expect(/\[U\+[0-9A-F]{4,6}\]/.test(prepared)).toBe(isNamed);
        for (const line of prepared.split('\n')) {
          for (const { font, text: drawn } of book.set(line, face).runs) {
            for (const character of drawn) expect(book.hasGlyph(font, character)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing but what is not seen', () => {
    fc.assert(
      fc.property(text, (written) => {
        const prepared = book.prepare(written, 'here').replace(/\n/g, '');
        const drawn = book
          .set(prepared, 'sans')
          .runs.map((run) => run.text)
          .join('');
        const count = (all: string): number => Array.from(all).filter((one) => !isInvisible(one)).length;
        // Lam and alef are one shape, the alef a sign without ink.
        const pairs = Array.from(drawn).filter((one) => /[\ufef5-\ufefc]/.test(one)).length;
        expect(count(drawn) + pairs).toBe(count(prepared));
      }),
      { numRuns: 1000 },
    );
  });
});
