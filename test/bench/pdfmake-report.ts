/**
 * The same report content through pdfmake: the same words, tables, charts, contents with links, outline, running heads,
 * page numbers and ruler in the same fonts; without signature, attachment or PDF/A, which works in its favour.
 */
import { fileURLToPath } from 'node:url';
import type { Scene, SceneNode, ScenePaint } from '#shared/core/scene';
import { PALETTE } from '#shared/pdf/draw-palette';
import type { Block, Cell, ReportContent, ReportSection } from '#shared/report/content';

type Node = Readonly<Record<string, unknown>>;

const STRONG: Node = { bold: true };

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const paint = (node: ScenePaint): string =>
  [
    `fill="${node.fill ? PALETTE[node.fill] : 'none'}"`,
    node.stroke ? `stroke="${PALETTE[node.stroke]}" stroke-width="${node.strokeWidth ?? 1}"` : '',
    node.dash ? `stroke-dasharray="${node.dash.join(' ')}"` : '',
  ].join(' ');

/** The same marks in the same places, as SVG: the way pdfmake draws a picture with text in it. */
const svgOf = (node: SceneNode): string => {
  switch (node.kind) {
    case 'rect':
      return `<rect x="${node.x}" y="${node.y}" width="${node.width}" height="${node.height}" ${paint(node)}/>`;
    case 'line':
      return `<line x1="${node.x1}" y1="${node.y1}" x2="${node.x2}" y2="${node.y2}" ${paint(node)}/>`;
    case 'circle':
      return `<circle cx="${node.cx}" cy="${node.cy}" r="${node.r}" ${paint(node)}/>`;
    case 'polygon':
      return `<${node.closed ? 'polygon' : 'polyline'} points="${node.points.map((pair) => pair.join(',')).join(' ')}" ${paint(node)}/>`;
    case 'text':
      return `<text x="${node.x}" y="${node.y}" font-family="Archivo" font-size="${node.size}" text-anchor="${node.anchor}" fill="${PALETTE[node.color]}"${node.weight >= 600 ? ' font-weight="bold"' : ''}>${escape(node.text)}</text>`;
  }
};

const chart = ({ width, height, nodes }: Scene): readonly Node[] => [
  {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${nodes.map(svgOf).join('')}</svg>`,
    width: 475,
  },
];

/** The ruler down the edge of every page. */
const ruler = (): Node => ({
  canvas: Array.from({ length: 99 }, (_, index) => {
    const y = ((index + 1) * 841.89) / 100;
    const x2 = index % 10 === 9 ? 16 : index % 5 === 4 ? 10 : 6;
    return { type: 'line', x1: 0, y1: y, x2, y2: y, lineWidth: 0.5, lineColor: PALETTE['line-2'] };
  }),
});

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
    case 'numbers':
      return content.numbers.map(({ name, from, to, notes }) => ({
        text: [name, from?.label, from?.figure, to.label, to.figure, to.unit, ...notes].join(' '),
        fontSize: 18,
      }));
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
    case 'marks':
      return content.marks.map(({ name, capacity, when }) => ({ text: [name, capacity, when].join(', ') }));
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
    tocItem: true,
    outline: true,
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
          { toc: { title: { text: 'Contents', fontSize: 16, bold: true } }, pageBreak: 'before' },
          ...section(content.summary),
          ...content.chapters.flatMap((chapter) => chapter.sections.flatMap(section)),
        ],
        background: ruler,
        header: { text: content.head, fontSize: 8, margin: [40, 20] },
        footer: (page: number, pages: number) => ({
          columns: [content.foot, { text: `${page} of ${pages}`, alignment: 'right' }],
          fontSize: 8,
          margin: [40, 10],
        }),
      })
      .getBuffer();
};
