import { say } from '#shared/language/say';
import Papa from 'papaparse';
import { numberFormat } from '#shared/core/intl';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { isBlank } from '#shared/core/text';
import { type ColumnBuilder, columnBuilder, type DataColumn } from './column-builder.ts';
import { type DecimalMark, readAnswer, readCell } from './data-cell.ts';
import { type Delimiter, delimiterOf } from './data-layout.ts';

/** The most rows that are read: at this size the smallest laptop answers within two seconds. */
export const ROW_LIMIT = 1_000_000;

/** The largest text or file that is read, in bytes. */
export const DATA_SIZE_LIMIT = 64 * 1024 * 1024;

/** Columns further right are not looked at: their numbers would fill the memory before anyone chose one. */
const COLUMN_LIMIT = 50;

/** A table that was read: its columns of numbers, and what else it holds. */
export type DataTable = {
  /** Rows below the header, without empty ones at the end. */
  readonly rows: number;
  readonly hasHeader: boolean;
  /** The columns that hold numbers, from left to right; at least one. */
  readonly columns: readonly DataColumn[];
  /** How many columns hold something else. */
  readonly otherColumns: number;
};

/** Why a text could not be read. */
export type DataError = PlainError<'empty' | 'no-numbers' | 'too-many-rows' | 'too-large'>;

/** How to read it. `decimal` forces a decimal mark where the column does not decide and the first guess was wrong. */
export type ReadOptions = { readonly locale: string; readonly decimal?: DecimalMark };

/** What is said of a text or file beyond {@link DATA_SIZE_LIMIT}. */
export const tooLarge = (): DataError => ({
  code: 'too-large',
  message: say`This is more than 64 MB.`,
  todo: say`Leave only the column with the numbers, or take a sample of the rows.`,
});

const tooManyRows = (): DataError => ({
  code: 'too-many-rows',
  message: say`This holds more than 1,000,000 rows.`,
  todo: say`Take a sample: 100,000 rows chosen by chance say as much.`,
});

const nothingIn = (): DataError => ({
  code: 'empty',
  message: say`There is nothing in it.`,
  todo: say`Copy the column with the numbers and paste it again.`,
});

const noNumbers = (): DataError => ({
  code: 'no-numbers',
  message: say`There is no number in it.`,
  todo: say`Choose the column that holds the measured values, one number in each cell.`,
});

/** The decimal mark of a locale; a point where it is neither point nor comma. */
const markOf = (locale: string): DecimalMark =>
  numberFormat(locale, {})
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value === ','
    ? ','
    : '.';

const isSaid = (cell: string): boolean => readCell(cell) !== null || readAnswer(cell) !== null;

/** Takes the rows one by one, the first as a header where none of its cells is a value, and remembers the columns. */
const tableBuilder = () => {
  const columns: ColumnBuilder[] = [];
  let first: readonly string[] = [];
  let read = 0;
  /** Empty rows count only where another row follows. */
  let pendingEmpty = 0;
  const put = (cells: readonly string[], row: number): void => {
    while (columns.length < Math.min(cells.length, COLUMN_LIMIT)) {
      const column = columnBuilder();
      // A column that begins further down was empty above.
      for (let missed = 2; missed < row; missed += 1) column.add('', missed);
      columns.push(column);
    }
    columns.forEach((column, index) => column.add(cells[index] ?? '', row));
  };
  const add = (cells: readonly string[]): void => {
    if (cells.every((cell) => cell === '')) {
      // Empty lines above the table are not part of it.
      if (read > 0) pendingEmpty += 1;
      return;
    }
    if (read === 0) first = cells;
    if (read === 0 || (read === 1 && first.some(isSaid))) put(read === 0 ? [] : first, 1);
    for (; pendingEmpty > 0; pendingEmpty -= 1) {
      read += 1;
      put([], read);
    }
    read += 1;
    if (read > 1) put(cells, read);
  };
  return {
    addRow: (cells: readonly string[]) => add(cells.map((cell) => cell.trim())),
    rows: () => read,
    result: () => ({ columns, first, read }),
  };
};

type Table = ReturnType<ReturnType<typeof tableBuilder>['result']>;

/** A single row is a column that lies on its side. */
const sideways = (cells: readonly string[]): ColumnBuilder => {
  const column = columnBuilder();
  cells.forEach((cell, index) => column.add(cell, index + 1));
  return column;
};

/** Digits and their marks, though no number that can be kept: a row of such cells is a bad row, not a header. */
const isFigure = (cell: string): boolean => /\d/.test(cell) && /^[\d\s.,'’%+-]+$/.test(cell);

/** The columns of a table that has been read. */
const columnsOf = (table: Table, options: ReadOptions): DataTable | null => {
  const { first, read } = table;
  const hasHeader = read > 1 && !first.some((cell) => isSaid(cell) || isFigure(cell));
  const isOneRow = read === 1;
  const columns = isOneRow ? [sideways(first)] : table.columns;
  const [locale, forced] = [markOf(options.locale), options.decimal ?? null];
  const shares = columns.map((column) => column.share());
  // Mostly numbers; where no column is, any that holds one.
  const least = shares.some((share) => share >= 0.5) ? 0.5 : Number.MIN_VALUE;
  const found = columns.flatMap((column, index) => {
    if ((shares[index] ?? 0) < least) return [];
    const title = hasHeader ? (first[index] ?? '') : '';
    const name = isBlank(title) ? say`Column ${index + 1}` : title.slice(0, 100);
    return column.finish({ index, name, locale, forced }) ?? [];
  });
  if (found.length === 0) return null;
  return {
    rows: isOneRow ? first.length : hasHeader ? read - 1 : read,
    hasHeader,
    columns: found,
    otherColumns: columns.length - found.length,
  };
};

/** Lines that a spreadsheet puts first to name the delimiter. */
const SEPARATOR_LINE = /^sep=([\t;,|])(?:\r\n|\n|\r)/i;

const layoutOf = (text: string): { readonly body: string; readonly delimiter: Delimiter } => {
  const named = SEPARATOR_LINE.exec(text);
  if (named) return { body: text.slice(named[0].length), delimiter: named[1] as Delimiter };
  return { body: text, delimiter: delimiterOf(text) };
};

type TakeRows = (rows: readonly (readonly string[])[], done: number) => boolean;

/** How many lines are taken at a time. */
const LINES_AT_ONCE = 20_000;

/** One cell a line needs no parser of tables. */
const readLines = (body: string, take: TakeRows): void => {
  const end = body.includes('\n') ? '\n' : '\r';
  let rows: string[][] = [];
  for (let from = 0; from < body.length;) {
    const found = body.indexOf(end, from);
    const to = found === -1 ? body.length : found;
    rows.push([body.slice(from, to)]);
    from = to + 1;
    if (rows.length < LINES_AT_ONCE && from < body.length) continue;
    if (!take(rows, from)) return;
    rows = [];
  }
};

const readTable = (body: string, delimiter: Delimiter, take: TakeRows): void => {
  // The library reads a text piece by piece, too; its types know this of files only.
  const config: Papa.ParseLocalConfig<string[], string> = {
    // A character that does not occur, where every line is one cell.
    delimiter: delimiter ?? '\u001f',
    newline: body.includes('\n') ? '\n' : '\r',
    chunkSize: Math.min(Math.max(body.length / 20, 256 * 1024), 4 * 1024 * 1024),
    chunk: ({ data, meta }, parser) => {
      if (!take(data, meta.cursor)) parser.abort();
    },
    complete: () => undefined,
  };
  Papa.parse(body, config as unknown as Papa.ParseConfig<string[]>);
};

/**
 * Reads the columns of numbers in a text from the clipboard or a file: one number a line, or a table parted by tabs,
 * semicolons, commas or bars, quoted as RFC 4180 has it, with or without a header. The decimal mark is found for each
 * column from the cells that allow one reading only; where none does, the locale decides. Works through the text piece by
 * piece and tells after each how far it is; takes time in proportion to the text, whatever it holds.
 *
 * @param onProgress is told the share that is done, from 0 to 1.
 */
export const readColumns = (
  text: string,
  options: ReadOptions,
  onProgress: (share: number) => void = () => undefined,
): Result<DataTable, DataError> => {
  if (text.length > DATA_SIZE_LIMIT) return err(tooLarge());
  if (isBlank(text)) return err(nothingIn());
  const { body, delimiter } = layoutOf(text);
  const table = tableBuilder();
  const seen = { isTooLong: false };
  /** Whether to go on. */
  const take = (rows: readonly (readonly string[])[], done: number): boolean => {
    // One row may lie on its side, and one more may be the header.
    seen.isTooLong = table.rows() > ROW_LIMIT + 1 || rows.some((row) => row.length > ROW_LIMIT);
    if (!seen.isTooLong) for (const row of rows) table.addRow(row);
    onProgress(Math.min(1, done / body.length));
    return !seen.isTooLong;
  };
  if (delimiter === null && !body.includes('"')) readLines(body, take);
  else readTable(body, delimiter, take);
  if (seen.isTooLong) return err(tooManyRows());
  const found = columnsOf(table.result(), options);
  if (found === null) return err(noNumbers());
  return found.rows > ROW_LIMIT ? err(tooManyRows()) : ok(found);
};

/** The column that is most likely meant: the first that does more than count its rows. */
export const likelyColumn = (table: DataTable): DataColumn | undefined =>
  table.columns.find(({ isCounter }) => !isCounter) ?? table.columns[0];
