import { writeFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawReport } from '#shared/pdf/draw-report';
import { makeReport } from '#shared/pdf/make-report';
import type { Block, ReportContent } from '#shared/report/content';
import type { Session } from '#shared/session/session';
import { emptyOptionals, fiveMetrics, signedInRoom } from '../report/report-sessions.ts';
import { blankFile, contentOf, fileOf, MAKING } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { haveTools, run, scratchFolder } from './support/tools.ts';

const fonts = bundledFonts();
const scratch = scratchFolder();
afterAll(scratch.remove);
const tools = haveTools('pdfinfo');

const made = async (session: Session): Promise<Uint8Array> => {
  const report = await makeReport({ file: fileOf(session), options: MAKING, fonts });
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
};

const name = (text: string): PDFName => PDFName.of(text);

/** Every element of the structure tree with its number of marks. */
const elementsOf = (document: PDFDocument): { ref: PDFRef; dict: PDFDict }[] => {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const found: { ref: PDFRef; dict: PDFDict }[] = [];
  const visit = (ref: PDFRef): void => {
    const dict = document.context.lookup(ref, PDFDict);
    found.push({ ref, dict });
    const kids = dict.get(name('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    for (const kid of list) if (kid instanceof PDFRef) visit(kid);
  };
  visit(root.get(name('K')) as PDFRef);
  return found;
};

describe('the structure of a report', () => {
  let document: PDFDocument;
  beforeAll(async () => {
    document = await PDFDocument.load(await made(signedInRoom(fiveMetrics())), { updateMetadata: false });
  });

  it('leads back from every mark on every page to the element that holds it', () => {
    const { context, catalog } = document;
    const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
    const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    const values = new Map(
      Array.from({ length: numbers.size() / 2 }, (_, at) => [
        numbers.lookup(2 * at, PDFNumber).asNumber(),
        numbers.get(2 * at + 1),
      ]),
    );
    document.getPages().forEach((page, index) => {
      expect(page.node.lookup(name('StructParents'), PDFNumber).asNumber()).toBe(index);
      expect(page.node.lookup(name('Tabs'), PDFName)).toBe(name('S'));
      const parents = values.get(index);
      expect(parents).toBeInstanceOf(PDFArray);
      (parents as PDFArray).asArray().forEach((ref) => {
        expect(context.lookup(ref, PDFDict).get(name('S'))).toBeInstanceOf(PDFName);
      });
      const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
      for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
        const annotation = annotations?.lookup(at, PDFDict);
        const key = annotation?.lookup(name('StructParent'), PDFNumber).asNumber() ?? -1;
        const role = context.lookup(values.get(key), PDFDict).get(name('S'));
        expect(role).toBe(name(annotation?.get(name('Subtype')) === name('Widget') ? 'Form' : 'Link'));
      }
    });
  });

  it('tells every figure in words, and the language of it all', () => {
    const figures = elementsOf(document).filter(({ dict }) => dict.get(name('S')) === name('Figure'));
    expect(figures.length).toBeGreaterThan(5);
    for (const { dict } of figures) expect(String(dict.get(name('Alt'))).length).toBeGreaterThan(30);
    expect(document.catalog.has(name('Lang'))).toBe(true);
    expect(String(document.catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked')))).toBe('true');
  });

  it('has tables of rows of cells, their heads over a column or before a row', () => {
    const roleOf = (ref: unknown): string =>
      String(document.context.lookup(ref as PDFRef, PDFDict).get(name('S')));
    const elements = elementsOf(document);
    const parentRole = (dict: PDFDict): string => roleOf(dict.get(name('P')));
    const cells = elements.filter(({ dict }) => ['/TH', '/TD'].includes(String(dict.get(name('S')))));
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.every(({ dict }) => parentRole(dict) === '/TR')).toBe(true);
    const heads = cells.filter(({ dict }) => dict.get(name('S')) === name('TH'));
    expect(heads.every(({ dict }) => dict.lookup(name('A'), PDFDict).has(name('Scope')))).toBe(true);
  });
});

/** A table of so many rows in a report that holds nothing else. */
const withTable = (rows: number): ReportContent => {
  const content = contentOf(blankFile());
  const table: Block = {
    kind: 'table',
    title: 'A long table',
    columns: [
      { title: 'Number', share: 1, align: 'end' },
      { title: 'What it is', share: 3, align: 'start' },
    ],
    rows: Array.from({ length: rows }, (_, at) => [String(at), `Row ${at}`]),
    totals: [],
  };
  return { ...content, summary: { ...content.summary, blocks: [table] } };
};

it('tells the head of a table once, also where it is repeated on the next page', () => {
  const drawn = drawReport(withTable(90), fonts);
  if (!drawn.ok) throw new Error(drawn.error.message);
  const table = drawn.value.tags.find(({ tag }) => tag.role === 'Table');
  const rows = (table?.kids ?? []).map((kid) => (kid.kind === 'element' ? kid.element : null));
  expect(rows).toHaveLength(91);
  const pages = new Set<number>();
  for (const row of rows) {
    const cells = (row?.kids ?? []).map((kid) => (kid.kind === 'element' ? kid.element : null));
    expect(cells.map((cell) => cell?.kids.length)).toEqual([1, 1]);
    for (const mark of cells.flatMap((cell) => cell?.kids ?? []))
      if (mark.kind === 'mark') pages.add(mark.page);
  }
  expect(pages.size).toBeGreaterThan(2);
});

describe.skipIf(!tools)('the structure as another program reads it', () => {
  const session = emptyOptionals();
  let text = '';
  // The program reads every page again for each element: a short report is enough, and it is read once.
  beforeAll(async () => {
    const path = scratch.path('structure.pdf');
    writeFileSync(path, await made(session));
    text = run('pdfinfo', ['-struct-text', path]).text;
  }, 180_000);

  it('has the headings of all sections in the order of the report', () => {
    const content = contentOf(fileOf(session));
    const heads = Array.from(text.matchAll(/^ *H2 \(block\)\n((?: *".*"\n)+)/gm), ([, lines = '']) =>
      lines.replace(/[\s"]+/g, ' ').trim(),
    );
    const titles = content.chapters.flatMap(({ sections }) =>
      sections.map(({ number, title }) => `${number} ${title}`.trim()),
    );
    expect(heads).toEqual(['Contents', content.summary.title, ...titles]);
    expect(text).toContain(`H1 (block)\n    "${content.cover.title} "`);
    expect(text).not.toMatch(/Error/);
  });

  it('gives a table cell by cell', () => {
    expect(text).toMatch(/Table \(block\)\n *TR\n *TH:?\n *\/Scope \/Column\n *"/);
    expect(text).toMatch(/ TD\n *"/);
  });

  it('keeps words apart that stand in lines or figures of their own', () => {
    expect(text).toMatch(/"Lowest reasons? ?(?:: )?.*\d of 4 "/);
    expect(text).not.toMatch(/\dof 4/);
  });
});
