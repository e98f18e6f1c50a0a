import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '#shared/core/digest';
import { type SessionFile } from '#shared/document/session-file';
import { type DrawnReport, drawReport } from '#shared/pdf/draw-report';
import type { ReportFonts } from '#shared/pdf/report-api';
import { metricFigures } from '#shared/report/metric-hero';
import type { Session } from '#shared/session/session';
import { blankFile, contentOf, fileOf, sampleFile, SAMPLES } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { haveTools, mustRun, run, scratchFolder } from './support/tools.ts';

const fonts = bundledFonts();
const scratch = scratchFolder();
afterAll(scratch.remove);
const tools = haveTools('pdftotext', 'pdffonts', 'pdfinfo', 'qpdf');

const draw = (file: SessionFile, withFonts: ReportFonts = fonts): DrawnReport => {
  const drawn = drawReport(contentOf(file), withFonts);
  if (!drawn.ok) throw new Error(drawn.error.message);
  return drawn.value;
};

const save = (name: string, { bytes }: DrawnReport): string => {
  const path = scratch.path(`${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
};

/** The text of a PDF in reading order, every kind of space as one plain space. */
const textOf = (path: string): string =>
  mustRun('pdftotext', ['-layout', path, '-']).replace(/[\s\u00a0]+/gu, ' ');

const claims = sampleFile('claims-intake');

/** A session with names in every script that the report promises, and characters that no font has. */
const worldly = (): Session => ({
  ...claims.session,
  title: 'Ασφάλεια, Страхование, Bảo hiểm',
  client: 'Łódź Großbetrieb Ñandú ＡＢ',
  participants: claims.session.participants.map((person, index) => ({
    ...person,
    name:
      ['Γιώργος Παπαδόπουλος', 'Наталья Щербакова', 'Nguyễn Thị Ánh Tuyết', 'Zoë Ślązak', '陳大文 😀'][
        index
      ] ?? person.name,
  })),
});

/** The first metric so many times over, each under its own name. */
const manyMetrics = (count: number): Session => {
  const [first] = claims.session.metrics;
  if (!first) throw new Error('the sample has metrics');
  const metrics = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `m${index}` as typeof first.id,
    name: `Metric number ${index + 1}`,
  }));
  return { ...claims.session, metrics };
};

describe('drawing a report', () => {
  it('gives the same bytes for the same content', () => {
    expect(sha256Hex(draw(claims).bytes)).toBe(sha256Hex(draw(claims).bytes));
  });

  it('gives the same bytes in another time zone and language', () => {
    const script = fileURLToPath(new URL('support/print-digest.ts', import.meta.url));
    const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));
    const digestIn = (TZ: string, LANG: string): string =>
      execFileSync(process.execPath, [tsx, script, 'claims-intake'], {
        encoding: 'utf8',
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      }).trim();
    const here = sha256Hex(draw(claims).bytes);
    expect(digestIn('Pacific/Kiritimati', 'de_DE.UTF-8')).toBe(here);
    expect(digestIn('America/Los_Angeles', 'C')).toBe(here);
  });

  it('leaves two boxes of equal size on one page, clear of each other and of the edges', () => {
    const { signatureBoxes, pages } = draw(claims);
    const { facilitator, client } = signatureBoxes;
    expect(facilitator.page).toBe(client.page);
    expect(facilitator.page).toBeLessThan(pages);
    expect([client.width, client.height, client.y]).toEqual([
      facilitator.width,
      facilitator.height,
      facilitator.y,
    ]);
    expect(client.x).toBeGreaterThan(facilitator.x + facilitator.width);
    expect(client.x + client.width).toBeLessThan(595);
    expect(facilitator.y).toBeGreaterThan(40);
    expect(facilitator.height).toBeGreaterThan(60);
  });

  it('says which characters no font has, what it printed and where', () => {
    const { substituted } = draw(fileOf(worldly()));
    expect(substituted).toContainEqual({
      character: '😀',
      printed: '[U+1F600]',
      place: expect.stringMatching(/^chapter Frame, section 1\.\d The people$/) as string,
    });
    expect(substituted.every(({ character }) => /[陳大文😀]/u.test(character))).toBe(true);
    expect(draw(claims).substituted).toEqual([]);
  });

  it('refuses a font that is none, by its name', () => {
    const broken = { ...fonts, serifItalic: new Uint8Array(5000) };
    expect(drawReport(contentOf(claims), broken)).toMatchObject({ ok: false, error: { code: 'font' } });
    // jsPDF writes what it cannot parse to the console before we answer.
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const cut = { ...fonts, sansRegular: fonts.sansRegular.slice(0, 2000) };
    expect(drawReport(contentOf(claims), cut)).toMatchObject({ ok: false, error: { code: 'font' } });
    log.mockRestore();
  });

  it('draws whatever there is: nothing, one metric, sixty', () => {
    expect(draw(blankFile()).pages).toBeLessThan(8);
    expect(draw(fileOf(manyMetrics(1))).pages).toBeGreaterThan(8);
    expect(draw(fileOf(manyMetrics(60))).pages).toBeGreaterThan(60);
  });
});

describe.skipIf(!tools)('the drawn PDF, judged by standard tools', () => {
  it.each(SAMPLES)('%s: every number of every metric can be found in the text', (name) => {
    const { session, journal } = sampleFile(name);
    const text = textOf(save(name, draw({ session, journal })));
    for (const metric of session.metrics) {
      const figures = Object.values(metricFigures(metric, session.locale)).filter(
        (figure) => figure !== null,
      );
      for (const figure of figures) expect(text).toContain(figure.replaceAll('\u00a0', ' '));
      if (metric.name !== '') expect(text).toContain(metric.name.split(' ')[0]);
    }
  });

  it('gives Greek, Cyrillic, Vietnamese and accented Latin back as text', () => {
    const session = worldly();
    const text = textOf(save('worldly', draw(fileOf(session))));
    for (const person of session.participants.slice(0, 4)) {
      for (const word of person.name.split(' ')) expect(text).toContain(word);
    }
    for (const word of session.title.split(', ')) expect(text).toContain(word.split(' ')[0]);
    expect(text).toContain('Großbetrieb Ñandú AB');
    expect(text).toContain('[U+1F600]');
  });

  it('embeds every font with a map to Unicode', () => {
    const rows = mustRun('pdffonts', [save('fonts', draw(fileOf(worldly())))])
      .trim()
      .split('\n')
      .slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const row of rows) expect(row).toMatch(/Identity-H\s+yes\s+(yes|no)\s+yes/);
  });

  it('is clean to qpdf, also when empty and when long', () => {
    for (const file of [claims, blankFile(), fileOf(manyMetrics(30))]) {
      expect(run('qpdf', ['--check', save('check', draw(file))]).text).toContain(
        'No syntax or stream encoding errors',
      );
    }
  });

  it('carries title, author, producer and the moment it was made', () => {
    const info = mustRun('pdfinfo', ['-rawdates', save('info', draw(claims))]);
    expect(info).toMatch(/Title:\s+Claims intake, Aldersee Insurance/);
    expect(info).toMatch(/Author:\s+Sam Berger/);
    expect(info).toMatch(/Creator:\s+Phase One 0\.1\.0/);
    expect(info).toMatch(/CreationDate:\s+D:20261123090000/);
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
  });

  it('has an outline in every script and a link from each line of the contents to its page', () => {
    const path = scratch.path('outline.qdf');
    const source = save('outline', draw(fileOf(worldly())));
    mustRun('qpdf', ['--qdf', '--object-streams=disable', source, path]);
    const raw = readFileSync(path, 'latin1');
    const { chapters } = contentOf(fileOf(worldly()));
    const sections = chapters.flatMap((chapter) => chapter.sections);
    expect(chapters).toHaveLength(6);
    expect(raw.match(/\/Subtype \/Link/g)?.length).toBe(sections.length + chapters.length);
    const titles = mustRun('qpdf', ['--json', '--json-key=outlines', source]);
    for (const { number, title } of sections) expect(titles).toContain(`${number} ${title}`);
  });

  it('numbers its pages to the last', () => {
    const { pages } = draw(claims);
    const text = textOf(save('pages', draw(claims)));
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`${page} of ${pages}`);
  });
});
