import Papa from 'papaparse';
import { err, ok, type Result } from '#shared/core/result';

/** What a list may hold at most; more is no list that somebody wants to have as sessions. */
export const TABLE_LIMITS = { bytes: 32 * 1024 * 1024, rows: 20_000, columns: 200 } as const;

/** What is wrong with the form of a row: more cells than there are headings, or a quote that is never closed. */
export type RowDamage = 'too-many-cells' | 'open-quote';

/** A row of a list. `line` counts as a spreadsheet does: the headings are line 1, a row with breaks in a cell is one. */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly damage: RowDamage | null;
};

/** A list with its headings. */
export type CsvTable = {
  readonly headings: readonly string[];
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
};

/** Why nothing of a list can be read. */
export type TableProblem = 'empty' | 'too-many-rows' | 'too-many-columns';

const MARKS = ['\t', ';', ',', '|'] as const;

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The apostrophe goes that an export puts before what would be run as a formula. */
const unguarded = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

const damageOf = (cells: readonly string[], width: number, isOpen: boolean): RowDamage | null => {
  if (isOpen) return 'open-quote';
  return cells.slice(width).some((cell) => cell.trim() !== '') ? 'too-many-cells' : null;
};

/** So many rows tell what stands between the cells. */
const LOOKED_AT = 50;

/**
 * What stands between the cells: the mark by which the rows are most often as wide as the headings; of several, the one
 * that names the most columns.
 */
const markOf = (text: string): string => {
  const known = MARKS.map((delimiter) => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT }).data.filter(
      (row) => !isEmpty(row),
    );
    const width = rows[0]?.length ?? 0;
    const even = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    return { delimiter, width, score: width > 1 ? even : 0 };
  });
  return known.toSorted((a, b) => b.score - a.score || b.width - a.width)[0]?.delimiter ?? ',';
};

/**
 * A list as spreadsheets save and copy it: tab, semicolon, comma or bar between the cells, quotes after RFC 4180, with or without a byte order mark. The first line that holds something names the
 * columns; empty lines are passed over, but they count. Cells that are missing at the end of a row are blank.
 */
export const readTable = (text: string): Result<CsvTable, TableProblem> => {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = markOf(plain);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter });
  const open = new Set(
    errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])),
  );
  const head = data.findIndex((row) => !isEmpty(row));
  const headings = (data[head] ?? []).map((heading) => heading.trim());
  const width = headings.length;
  const rows = data.flatMap((cells, at): TableRow[] =>
    at <= head || isEmpty(cells)
      ? []
      : [{ line: at + 1, cells: cells.map(unguarded), damage: damageOf(cells, width, open.has(at)) }],
  );
  if (head < 0 || rows.length === 0) return err('empty');
  if (width > TABLE_LIMITS.columns) return err('too-many-columns');
  if (rows.length > TABLE_LIMITS.rows) return err('too-many-rows');
  return ok({ headings, delimiter, rows });
};
