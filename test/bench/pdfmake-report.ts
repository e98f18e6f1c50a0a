/**
 * The same report content through pdfmake, as a plain document: the same words, tables and chart shapes in the same
 * fonts, without signature, attachment or PDF/A. What it leaves out works in its favour.
 */
import { fileURLToPath } from 'node:url';
import type { Scene, SceneNode } from '#shared/core/scene';
import type { Block, Cell, ReportContent, ReportSection } from '#shared/report/content';

type Node = Readonly<Record<string, unknown>>;

const STRONG: Node = { bold: true };

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const shape = (node: SceneNode): Node | null => {
  const paint = { color: 'fill' in node && node.fill ? '#005f6b' : undefined, lineColor: '#101716' };
  switch (node.kind) {
    case 'rect':
      return { type: 'rect', x: node.x, y: node.y, w: node.width, h: node.height, ...paint };
    case 'line':
      return { type: 'line', x1: node.x1, y1: node.y1, x2: node.x2, y2: node.y2, lineColor: '#101716' };
    case 'circle':
      return { type: 'ellipse', x: node.cx, y: node.cy, r1: node.r, r2: node.r, ...paint };
    case 'polygon':
      return {
        type: 'polyline',
        points: node.points.map(([x, y]) => ({ x, y })),
        closePath: node.closed,
        ...paint,
      };
    case 'text':
      return null;
  }
};

const chart = (scene: Scene): readonly Node[] => [
  { canvas: scene.nodes.map(shape).filter((node) => node !== null) },
  { text: scene.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : [])).join('   '), fontSize: 9 },
];

const facts = (rows: readonly { readonly term: string; readonly value: string }[]): Node => ({
  table: { widths: ['30%', '*'], body: rows.map(({ term, value }) => [{ text: term, ...STRONG }, value]) },
});

const block = (content: Block): readonly Node[] => {
  switch (content.kind) {
    case 'text':
      return [{ text: content.text, font: content.voice === 'note' ? 'Archivo' : 'Serif' }];
    case 'subhead':
      return [{ text: content.text, bold: true }];
    case 'hero':
      return [content.from, content.to].flatMap((figure) =>
        figure
          ? [{ text: [figure.label, figure.figure, figure.unit, figure.sub].join(' '), fontSize: 24 }]
          : [],
      );
    case 'figure':
      return [{ text: `${content.label} ${content.figure} ${content.unit} ${content.text}` }];
    case 'scene':
      return chart(content.scene);
    case 'table':
      return [
        {
          table: {
            headerRows: 1,
            widths: content.columns.map(() => '*'),
            body: [
              content.columns.map(({ title }) => ({ text: title, bold: true })),
              ...[...content.rows, ...content.totals].map((row) => row.map(textOf)),
            ],
          },
        },
      ];
    case 'facts':
      return [facts(content.facts)];
    case 'items':
      return content.items.map((item) => ({
        text: [item.status, item.place, item.statement, ...item.notes].join('. '),
      }));
    case 'columns':
      return [{ columns: [facts(content.left.facts), facts(content.right.facts)] }];
    case 'signatures':
      return [content.facilitator, content.client].map(({ title, lines }) => ({
        text: [title, ...lines].join('\n'),
      }));
    case 'code':
      return [{ text: `${content.label} ${content.text}` }];
  }
};

const section = (content: ReportSection): readonly Node[] => [
  {
    text: `${content.number} ${content.title}`,
    bold: true,
    fontSize: 16,
    ...(content.start === 'flow' ? {} : { pageBreak: 'before' }),
  },
  ...content.blocks.flatMap(block),
];

const font = (name: string): string =>
  fileURLToPath(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url));

type PdfMake = {
  readonly addFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void;
  readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void;
  readonly createPdf: (document: Node) => { readonly getBuffer: () => Promise<Uint8Array> };
};

/** Opens pdfmake with the report's own fonts. */
export const openPdfMake = async (): Promise<(content: ReportContent) => Promise<Uint8Array>> => {
  // The package brings no types.
  const name = 'pdfmake';
  const { default: pdfmake } = (await import(name)) as { default: PdfMake };
  const archivo = { normal: font('archivo-400'), bold: font('archivo-600') };
  const serif = { normal: font('source-serif-400'), bold: font('source-serif-600') };
  pdfmake.addFonts({
    Archivo: { ...archivo, italics: archivo.normal, bolditalics: archivo.bold },
    Serif: { ...serif, italics: font('source-serif-400-italic'), bolditalics: serif.bold },
  });
  // It draws from what it is given: no file but the fonts, no address.
  const own = [archivo, serif].flatMap((face) => Object.values(face)).concat(font('source-serif-400-italic'));
  pdfmake.setLocalAccessPolicy((path) => own.includes(path));
  pdfmake.setUrlAccessPolicy(() => false);
  return (content) =>
    pdfmake
      .createPdf({
        defaultStyle: { font: 'Archivo', fontSize: 10 },
        content: [
          { text: content.cover.title, fontSize: 32 },
          { text: `${content.cover.said}\n${content.cover.meant}`, font: 'Serif' },
          ...content.chapters.flatMap((chapter) => chapter.sections.flatMap(section)),
        ],
        footer: { text: content.foot, fontSize: 8 },
      })
      .getBuffer();
};
