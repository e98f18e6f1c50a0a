import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '#shared/pdf/make-report';
import { signedInRoom } from '../report/report-sessions.ts';
import { fileOf, MAKING } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { pngLogo } from './support/logos.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** What PDF/A-3b (ISO 19005-3) asks of a report, as far as it can be told from its objects: no validator is at hand here. */
describe('a report as an archive keeps it', () => {
  let document: PDFDocument;
  let dicts: PDFDict[];
  beforeAll(async () => {
    const session = signedInRoom();
    const file = fileOf({ ...session, look: { ...session.look, logo: pngLogo() } });
    const made = await makeReport({ file, options: MAKING, fonts: bundledFonts() });
    if (!made.ok) throw new Error(made.error.message);
    document = await PDFDocument.load(made.value, { updateMetadata: false });
    dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (object instanceof PDFRawStream) return [object.dict];
      return object instanceof PDFDict ? [object] : [];
    });
  });

  it('says what it conforms to, for which colours, and has an identifier', () => {
    const { catalog, context } = document;
    const metadata = catalog.lookup(name('Metadata'));
    if (!(metadata instanceof PDFRawStream)) throw new Error('the report has no metadata');
    const xmp = Buffer.from(metadata.contents).toString('utf8');
    expect(xmp).toMatch(/pdfaid:part(?:>|=")3/);
    expect(xmp).toMatch(/pdfaid:conformance(?:>|=")B/);
    const intent = catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(intent.get(name('S'))).toBe(name('GTS_PDFA1'));
    const profile = intent.lookup(name('DestOutputProfile'));
    expect(profile instanceof PDFRawStream && profile.getContentsSize()).toBeGreaterThan(100);
    expect(context.trailerInfo.ID).toBeDefined();
    expect(context.trailerInfo.Encrypt).toBeUndefined();
  });

  it('embeds every font with the widths of what it draws', () => {
    const descriptors = dicts.filter((dict) => dict.get(name('Type')) === name('FontDescriptor'));
    expect(descriptors.length).toBeGreaterThan(3);
    expect(descriptors.every((dict) => dict.has(name('FontFile2')))).toBe(true);
    const composite = dicts.filter((dict) => dict.get(name('Subtype')) === name('Type0'));
    expect(composite.length).toBe(descriptors.length);
    expect(composite.every((dict) => dict.has(name('ToUnicode')))).toBe(true);
  });

  it('has nothing that is seen through, no action, and every annotation prints', () => {
    for (const dict of dicts) {
      for (const key of ['SMask', 'JS', 'AA', 'Launch']) expect(dict.has(name(key))).toBe(false);
      if (dict.has(name('ca'))) expect(String(dict.get(name('ca')))).toBe('1');
    }
    for (const page of document.getPages()) {
      const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
      for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
        expect(Number(String(annotations?.lookup(at, PDFDict).get(name('F')))) & 4).toBe(4);
      }
    }
  });

  it('says how the attached session belongs to it', () => {
    const [file] = document.catalog.lookup(name('AF'), PDFArray).asArray();
    const description = document.context.lookup(file, PDFDict);
    expect(description.get(name('AFRelationship'))).toBe(name('Data'));
    expect(description.has(name('UF'))).toBe(true);
  });
});
