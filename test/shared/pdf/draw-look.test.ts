import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { fromBase64 } from '#shared/pdf/pem';
import { drawReport } from '#shared/pdf/draw-report';
import { makeReport } from '#shared/pdf/make-report';
import { emptyLook, type Logo, type ReportLook } from '#shared/session/report-look';
import { contentOf, fileOf, MAKING, sampleFile } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { JPEG_LOGOS, pngLogo } from './support/logos.ts';
import { haveTools, mustRun, run, scratchFolder } from './support/tools.ts';

const fonts = bundledFonts();
const scratch = scratchFolder();
afterAll(scratch.remove);
const tools = haveTools('pdfimages', 'pdfinfo', 'pdftotext', 'qpdf');
const claims = sampleFile('claims-intake').session;

const fileWith = (look: Partial<ReportLook>): ReturnType<typeof fileOf> =>
  fileOf({ ...claims, look: { ...emptyLook(), ...look } });

const drawn = (look: Partial<ReportLook>): ReturnType<typeof drawReport> =>
  drawReport(contentOf(fileWith(look)), fonts);

const save = (name: string, look: Partial<ReportLook>): string => {
  const report = drawn(look);
  if (!report.ok) throw new Error(report.error.message);
  const path = scratch.path(`${name}.pdf`);
  writeFileSync(path, report.value.bytes);
  return path;
};

/** A picture with some of its bytes changed. */
const changed = (logo: Logo, change: (bytes: Uint8Array) => Uint8Array): Logo => {
  const bytes = fromBase64(logo.data);
  if (bytes === null) throw new Error('the logo is base64');
  return { ...logo, data: Buffer.from(change(bytes)).toString('base64') };
};

describe('a logo that cannot be printed', () => {
  const png = pngLogo();
  const cases: readonly (readonly [string, Logo, string])[] = [
    ['has transparent parts', pngLogo(24, 12, 6), 'transparent'],
    ['is cut off', changed(png, (bytes) => bytes.slice(0, bytes.length / 2)), 'damaged'],
    ['has a byte changed', changed(png, (bytes) => bytes.fill(7, 60, 90)), 'damaged'],
    ['is another kind than it says', { ...png, type: 'image/jpeg' }, 'another kind'],
    ['is no picture', { ...png, data: Buffer.from('not a picture').toString('base64') }, 'damaged'],
    ['has the colours of a printing press', JPEG_LOGOS.cmyk, 'CMYK'],
    ['is a JPEG without an end', changed(JPEG_LOGOS.baseline, (bytes) => bytes.slice(0, -20)), 'cut off'],
  ];

  it.each(cases)('%s: the report says so and what to do', (_, logo, word) => {
    const report = drawn({ logo });
    expect(report).toMatchObject({ ok: false, error: { code: 'logo' } });
    if (report.ok) return;
    expect(report.error.message).toContain(word);
    expect(report.error.todo).toContain('Choose the logo again');
  });

  it('is told by makeReport under the same code', async () => {
    const file = fileWith({ logo: JPEG_LOGOS.cmyk });
    expect(await makeReport({ file, options: MAKING, fonts })).toMatchObject({
      ok: false,
      error: { code: 'logo' },
    });
  });
});

describe.skipIf(!tools)('the look of a report, judged by standard tools', () => {
  it('puts the report on A4 or on US Letter, every page of it', () => {
    for (const [paper, size] of [
      ['a4', '595.28 x 841.89 pts (A4)'],
      ['letter', '612 x 792 pts (letter)'],
    ] as const) {
      const pages = mustRun('pdfinfo', ['-f', '1', '-l', '99', save(paper, { paper })]);
      const sizes = pages.split('\n').filter((line) => /^Page +\d+ size/.test(line));
      expect(sizes.length).toBeGreaterThan(10);
      expect(sizes.every((line) => line.endsWith(size))).toBe(true);
    }
  });

  it('prints the accent and its tint in place of the product’s', () => {
    const path = scratch.path('accent.qdf');
    mustRun('qpdf', ['--qdf', '--object-streams=disable', save('accent', { accent: '#8a1c5b' }), path]);
    const text = mustRun('cat', [path]);
    expect(text).toContain('0.54 0.11 0.36 rg');
    expect(text).not.toContain('0. 0.37 0.42 rg');
  });

  it.each([
    ['png', pngLogo(), /image +240 +80 +rgb +3 +8 /],
    ['jpeg', JPEG_LOGOS.baseline, /image +24 +12 +\w+ +[13] +8 +jpeg/],
    ['progressive jpeg', JPEG_LOGOS.progressive, /image +24 +12 +\w+ +[13] +8 +jpeg/],
  ] as const)('prints a %s once, on the cover, without a mask', (name, logo, row) => {
    const path = save(name, { logo });
    const images = mustRun('pdfimages', ['-list', path]).trim().split('\n').slice(2);
    expect(images).toHaveLength(1);
    expect(images[0]).toMatch(row);
    expect(images[0]?.trim().startsWith('1 ')).toBe(true);
    expect(run('qpdf', ['--check', path]).text).toContain('No syntax or stream encoding errors');
  });

  it('prints the line of confidentiality on every page, in full, also when it is long', () => {
    const long = 'Only for the steering committee of Aldersee Insurance and its auditors. '.repeat(4).trim();
    for (const confidentiality of ['Confidential, Aldersee Insurance', long]) {
      const path = save('confidential', { confidentiality });
      const pages = mustRun('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(10);
      for (const page of pages) expect(page.replace(/\s+/g, ' ')).toContain(confidentiality);
    }
  });
});
