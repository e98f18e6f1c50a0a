import type { Cell, CellStyle, Fact, FactsBlock, TableBlock } from '#shared/report/content';
import { PAGE, PX } from './draw-palette.ts';
import { type Cutter, HAIR, HEAVY, rule, type Slab, stackHeight, subheadSlab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import { baseline, breakLines, drawLine, type TextStyle } from './draw-text.ts';

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
const leadingOf = ({ dense }: Cutter): number => (dense ? 16.4 * PX : STYLES.cell.leading);

/** Air between the text of two columns. */
const GUTTER = 14 * PX;

/** A table lower than this is not broken over two pages. */
const WHOLE_TABLE = 270;

/** A row higher than this is cut into lines that may stand on two pages. */
const TALLEST_ROW = 220;

/** A column with its place on the page. */
type Lane = { readonly x: number; readonly width: number; readonly align: 'start' | 'end' };

/** Text of one cell, broken into lines. */
type SetCell = { readonly lane: Lane; readonly lines: readonly string[]; readonly style: TextStyle };

/**
 * A table as slabs: title, head and rows. Rows never break unless they are very tall; the head is repeated where the
 * table goes on; neither the first nor the last row stands alone.
 */
export const tableSlabs = (cutter: Cutter, table: TableBlock): Slab[] => {
  const lanes = lanesOf(table);
  const head = headSlab(cutter, table, lanes);
  const set = (cells: readonly Cell[]): SetCell[] =>
    cells.map((cell, index) => setCell(cutter, cell, lanes[index]));
  const rows = table.rows.flatMap((cells) =>
    rowSlabs(set(cells), { head, pad: padOf(cutter), leading: leadingOf(cutter) }),
  );
  const totals = table.totals.flatMap((cells) =>
    rowSlabs(set(cells), { head, pad: padOf(cutter), leading: leadingOf(cutter) }),
  );
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

/** Shares of the columns that are in use, as places on the page. */
const lanesOf = ({ columns }: TableBlock): Lane[] => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = PAGE.left;
  return columns.map(({ share, align }, index) => {
    const full = (share / total) * PAGE.textWidth;
    const lane = { x, width: full - (index === columns.length - 1 ? 0 : GUTTER), align };
    x += full;
    return lane;
  });
};

const setCell = (cutter: Cutter, cell: Cell, lane: Lane | undefined): SetCell => {
  const place = lane ?? { x: PAGE.left, width: PAGE.textWidth, align: 'start' };
  const { text, style: name } = typeof cell === 'string' ? { text: cell, style: 'plain' as const } : cell;
  const style = CELL_STYLES[name];
  const prepared = cutter.book.prepare(text, cutter.place);
  return { lane: place, style, lines: breakLines(cutter.book, prepared, style, place.width) };
};

const headSlab = ({ book, place }: Cutter, table: TableBlock, lanes: readonly Lane[]): Slab => {
  const style = STYLES.columnHead;
  const cells = table.columns.map(({ title }, index) => {
    const lane = lanes[index] ?? { x: PAGE.left, width: PAGE.textWidth, align: 'start' as const };
    return { lane, style, lines: breakLines(book, book.prepare(title, place), style, lane.width) };
  });
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = count * style.leading + 5 * PX;
  return {
    height,
    before: 0,
    keep: true,
    draw: (pen, { y }) => {
      for (const { lane, lines } of cells) {
        // Heads stand on their rule: a shorter one begins lower.
        const top = y + (count - lines.length) * style.leading;
        lines.forEach((text, index) => {
          const x = lane.align === 'end' ? lane.x + lane.width : lane.x;
          drawLine(pen, text, style, {
            x,
            y: baseline(top + index * style.leading, style),
            align: lane.align,
          });
        });
      }
      rule(pen, y + height, PAGE.left, PAGE.right, HAIR);
    },
  };
};

type RowLook = { readonly head: Slab; readonly pad: number; readonly leading: number };

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
      for (const { lane, lines, style } of cells) {
        lines.slice(band.from, band.to).forEach((text, index) => {
          const x = lane.align === 'end' ? lane.x + lane.width : lane.x;
          const top = y + band.top + index * leading;
          drawLine(pen, text, style, { x, y: baseline(top, { ...style, leading }), align: lane.align });
        });
      }
      if (band.end > 0) rule(pen, y + height, PAGE.left, PAGE.right, HAIR);
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
            slab.draw(pen, at);
            rule(pen, at.y, PAGE.left, PAGE.right, { ...HEAVY, width: 1.5 * PX });
          },
        },
  );

/** The part of the page that a list of facts takes. */
export type Stretch = { readonly x: number; readonly width: number };

/** Terms and values under a heavy rule, a hairline under each. */
export const factSlabs = (
  cutter: Cutter,
  { title, facts }: FactsBlock,
  stretch: Stretch = { x: PAGE.left, width: PAGE.textWidth },
): Slab[] => {
  const isNarrow = stretch.width < PAGE.textWidth * 0.7;
  const termWidth = stretch.width * (isNarrow ? 0.36 : 0.27);
  const rows = facts.flatMap((fact) => factRow(cutter, fact, stretch, termWidth));
  return [subheadSlab(cutter, title, stretch), ...rows];
};

const factRow = (cutter: Cutter, fact: Fact, stretch: Stretch, termWidth: number): Slab[] => {
  const { book, place, dense } = cutter;
  const style = fact.missing ? STYLES.cellQuiet : STYLES.cell;
  const terms = breakLines(book, book.prepare(fact.term, place), STYLES.term, termWidth - 10 * PX);
  const values = breakLines(book, book.prepare(fact.value, place), style, stretch.width - termWidth);
  const count = Math.max(terms.length, values.length);
  const leading = leadingOf(cutter);
  const pad = (dense ? 2 : 4) * PX;
  const isTall = count * leading > TALLEST_ROW;
  const bands = isTall
    ? Array.from({ length: count }, (_, at) => ({ from: at, to: at + 1 }))
    : [{ from: 0, to: count }];
  return bands.map(({ from, to }): Slab => {
    const top = from === 0 ? pad : 0;
    const end = to === count ? pad : 0;
    const height = (to - from) * leading + top + end;
    return {
      height,
      before: 0,
      keep: isTall && (from === 0 || from === count - 2),
      draw: (pen, { y }) => {
        for (let index = from; index < to; index += 1) {
          const line = baseline(y + top + (index - from) * leading, { ...style, leading });
          if (terms[index] !== undefined)
            drawLine(pen, terms[index] ?? '', STYLES.term, { x: stretch.x, y: line });
          if (values[index] !== undefined)
            drawLine(pen, values[index] ?? '', style, { x: stretch.x + termWidth, y: line });
        }
        if (end > 0) rule(pen, y + height, stretch.x, stretch.x + stretch.width, HAIR);
      },
    };
  });
};
