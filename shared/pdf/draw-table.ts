import type { Cell, CellStyle, TableBlock } from '#shared/report/content';
import { elementsOf } from './draw-detail.ts';
import { PX } from './draw-palette.ts';
import {
  type Cutter,
  fullWidth,
  HAIR,
  HEAVY,
  type PagePen,
  rule,
  type Slab,
  stackHeight,
  type Stretch,
  subheadSlab,
} from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { baseline, breakLines, drawLine, lineWidth, type TextStyle } from './draw-text.ts';
import type { FontBook } from './fonts.ts';

const CELL_STYLES: Readonly<Record<CellStyle, TextStyle>> = {
  plain: STYLES.cell,
  strong: STYLES.cellStrong,
  quiet: STYLES.cellQuiet,
  serif: STYLES.cellSerif,
  warn: STYLES.cellWarn,
};

/** Air above and below the text of a row. */
const padOf = ({ dense }: Cutter): number => (dense ? 4 : 6) * PX;

/** The height of a line of a row. */
export const leadingOf = ({ dense }: Cutter): number => (dense ? 16.4 * PX : STYLES.cell.leading);

/** Air between the text of two columns. */
const GUTTER = 14 * PX;

/** A table lower than this is not broken over two pages. */
const WHOLE_TABLE = 270;

/** A row higher than this is cut into lines that may stand on two pages. */
export const TALLEST_ROW = 220;

/** A column with its place on the page. */
type Lane = Stretch & { readonly align: 'start' | 'end' };

/** Text of one cell, broken into lines. */
type SetCell = {
  readonly lane: Lane;
  readonly lines: readonly Line[];
  readonly tag: Tag;
};

type Text = { readonly text: string; readonly style: TextStyle };

/** A line of a cell. */
type Line = Text;

/**
 * A table as slabs: title, head and rows. Rows never break unless they are very tall; the head is repeated where the
 * table goes on; neither the first nor the last row stands alone.
 */
export const tableSlabs = (cutter: Cutter, table: TableBlock): Slab[] => {
  const heads = table.columns.map(({ title }): Text => ({ text: title, style: STYLES.columnHead }));
  const rowTexts = table.rows.map((cells) => cells.map(textOf));
  const totalTexts = table.totals.map((cells) => cells.map(textOf));
  const lanes = lanesOf(cutter, table, [heads, ...rowTexts, ...totalTexts]);
  const tag: Tag = { role: 'Table', parent: cutter.tag, elements: elementsOf(table) };
  const head = headSlab(cutter, heads, lanes, tag);
  const look = { head: { ...head, draw: asDecoration(head.draw) }, ...rowLook(cutter) };
  const rows = rowTexts.flatMap((texts) => rowSlabs(setRow(cutter, texts, lanes, tag), look));
  const totals = totalTexts.flatMap((texts) => rowSlabs(setRow(cutter, texts, lanes, tag), look));
  const all = [...rows, ...heavyTop(totals)];
  const isShort = stackHeight(all) <= WHOLE_TABLE;
  const body = all.map((slab, index) => ({
    ...slab,
    // The first row stays with the second, the last with the one before, the totals with the last row.
    keep: index < all.length - 1 && (isShort || slab.keep || index === 0 || index >= rows.length - 2),
  }));
  const title = table.title === '' ? [] : [subheadSlab(cutter, table.title)];
  return [...title, { ...head, before: title.length > 0 ? 0 : 10 * PX }, ...body];
};

const textOf = (cell: Cell): Text => {
  const { text, style } = typeof cell === 'string' ? { text: cell, style: 'plain' as const } : cell;
  return { text, style: CELL_STYLES[style] };
};

/** The widest share of the table that a column may claim for a long word. */
const WIDEST_CLAIM = 0.3;

/** The claims of a table, which is cut several times to find the closest setting; each report has tables of its own. */
const knownClaims = new WeakMap<TableBlock, readonly number[]>();

/** The width that each column needs for its longest word or figure, with the gutter. */
const claimsOf = (
  book: FontBook,
  textWidth: number,
  table: TableBlock,
  rows: readonly (readonly Text[])[],
): readonly number[] => {
  const known = knownClaims.get(table);
  if (known) return known;
  const claims = table.columns.map((_, at) => {
    const widths = rows.flatMap((row) => {
      const cell = row[at];
      if (cell === undefined) return [];
      return cell.text.split(/[ \n]/).map((word) => lineWidth(book, word, cell.style));
    });
    const gutter = at === table.columns.length - 1 ? 0 : GUTTER;
    return Math.min(Math.max(0, ...widths) + gutter + 0.01, textWidth * WIDEST_CLAIM);
  });
  knownClaims.set(table, claims);
  return claims;
};

/**
 * The columns by their shares of the width; one whose longest word or figure would have to be cut takes what it needs from
 * those that have more than they need.
 */
const lanesOf = ({ book, paper }: Cutter, table: TableBlock, rows: readonly (readonly Text[])[]): Lane[] => {
  const { columns } = table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => (share / total) * paper.textWidth);
  const claims = claimsOf(book, paper.textWidth, table, rows);
  const missing = claims.reduce((sum, claim, at) => sum + Math.max(0, claim - (shares[at] ?? 0)), 0);
  const spare = claims.reduce((sum, claim, at) => sum + Math.max(0, (shares[at] ?? 0) - claim), 0);
  const given = missing === 0 ? 0 : Math.min(1, spare / missing);
  const taken = spare === 0 ? 0 : Math.min(1, missing / spare);
  let x: number = paper.left;
  return columns.map(({ align }, at) => {
    const [share, claim] = [shares[at] ?? 0, claims[at] ?? 0];
    const full = share + (claim > share ? (claim - share) * given : (claim - share) * taken);
    const lane = { x, width: full - (at === columns.length - 1 ? 0 : GUTTER), align };
    x += full;
    return lane;
  });
};

/** A name is strong; what stands under it in the same cell is said quietly. */
const setCell = (
  { book, paper }: Cutter,
  { text, style }: Text,
  lane: Lane | undefined,
  tag: Tag,
): SetCell => {
  const place = lane ?? { ...fullWidth({ paper }), align: 'start' };
  const lines = text.split('\n').flatMap((part, index): Line[] => {
    const set = index > 0 && style === STYLES.cellStrong ? STYLES.cellQuiet : style;
    return breakLines(book, part, set, place.width).map((line) => ({ text: line, style: set }));
  });
  return { lane: place, lines, tag };
};

/** The cells of a row; the first of several names it. */
const setRow = (cutter: Cutter, texts: readonly Text[], lanes: readonly Lane[], table: Tag): SetCell[] => {
  const row: Tag = { role: 'TR', parent: table };
  return texts.map((text, at) => {
    const tag: Tag =
      at === 0 && texts.length > 1 ? { role: 'TH', parent: row, scope: 'Row' } : { role: 'TD', parent: row };
    return setCell(cutter, text, lanes[at], tag);
  });
};

/** The head of a table that goes on is there for the eye: who hears the report has heard it. */
const asDecoration =
  (draw: Slab['draw']): Slab['draw'] =>
  (pen, at) => {
    pen.tags.artifact('Pagination');
    draw({ ...pen, tags: { ...pen.tags, open: () => undefined, artifact: () => undefined } }, at);
  };

const headSlab = (cutter: Cutter, texts: readonly Text[], lanes: readonly Lane[], table: Tag): Slab => {
  const style = STYLES.columnHead;
  const row: Tag = { role: 'TR', parent: table };
  const cells = texts.map((text, at) =>
    setCell(cutter, text, lanes[at], { role: 'TH', parent: row, scope: 'Column' }),
  );
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = count * style.leading + 5 * PX;
  return {
    height,
    before: 0,
    keep: true,
    draw: (pen, { y }) => {
      for (const cell of cells) {
        // Heads stand on their rule: a shorter one begins lower.
        drawCell(pen, cell, cell.lines, y + (count - cell.lines.length) * style.leading, style.leading);
      }
      rule(pen, y + height, fullWidth(pen), HAIR);
    },
  };
};

const drawCell = (
  pen: PagePen,
  { lane, tag }: SetCell,
  lines: readonly Line[],
  top: number,
  leading: number,
): void => {
  if (lines.length === 0) return;
  pen.tags.open(tag);
  lines.forEach(({ text, style }, index) => {
    const y = baseline(top + index * leading, { ...style, leading });
    if (lane.align === 'end') drawLine(pen, text, style, { x: lane.x + lane.width, y, align: 'end' });
    else drawLine(pen, text, style, { x: lane.x, y, room: lane.width });
  });
};

type RowLook = { readonly head: Slab; readonly pad: number; readonly leading: number };

const rowLook = (cutter: Cutter): Omit<RowLook, 'head'> => ({
  pad: padOf(cutter),
  leading: leadingOf(cutter),
});

const rowSlabs = (cells: readonly SetCell[], look: RowLook): Slab[] => {
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = count * look.leading + 2 * look.pad;
  if (height <= TALLEST_ROW)
    return [bandSlab(cells, { from: 0, to: count, top: look.pad, end: look.pad }, look)];
  return Array.from({ length: count }, (_, index) => ({
    ...bandSlab(
      cells,
      {
        from: index,
        to: index + 1,
        top: index === 0 ? look.pad : 0,
        end: index === count - 1 ? look.pad : 0,
      },
      look,
    ),
    keep: index === 0 || index === count - 2,
  }));
};

/** Some lines of a row: from the first to before the last, with the air above and below them. */
type Band = { readonly from: number; readonly to: number; readonly top: number; readonly end: number };

const bandSlab = (cells: readonly SetCell[], band: Band, { head, leading }: RowLook): Slab => {
  const height = (band.to - band.from) * leading + band.top + band.end;
  return {
    height,
    before: 0,
    keep: false,
    head,
    draw: (pen, { y }) => {
      for (const cell of cells)
        drawCell(pen, cell, cell.lines.slice(band.from, band.to), y + band.top, leading);
      if (band.end > 0) rule(pen, y + height, fullWidth(pen), HAIR);
    },
  };
};

/** Totals open with a heavy rule. */
const heavyTop = (slabs: readonly Slab[]): Slab[] =>
  slabs.map((slab, index) =>
    index > 0
      ? slab
      : {
          ...slab,
          draw: (pen, at) => {
            rule(pen, at.y, fullWidth(pen), { ...HEAVY, width: 1.5 * PX });
            slab.draw(pen, at);
          },
        },
  );
