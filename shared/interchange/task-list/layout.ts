import { say } from '#shared/language/say';
import Papa from 'papaparse';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { columnOf, type TaskColumn } from './words.ts';

/** A list this long is no plan of a workshop; it also bounds what one step of the journal holds. */
export const MOST_ROWS = 1000;

/** Longest text that is read, in characters. */
export const MOST_CHARACTERS = 1_000_000;

/** A row of a list with its cells by column. `line` counts as a spreadsheet does: the headings are line 1. */
export type ListRow = {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<TaskColumn, string>>>;
};

/** A list as it is laid out. */
export type ListLayout = {
  readonly columns: readonly TaskColumn[];
  /** Headings that say nothing to the import. */
  readonly passedOver: readonly string[];
  readonly rows: readonly ListRow[];
};

/** Why nothing of a list can be read. */
export type ListError = PlainError<'empty' | 'no-name-column' | 'too-long'>;

const empty = (): ListError => ({
  code: 'empty',
  message: say`There are no tasks in it.`,
  todo: say`The first line names the columns, each line below it is a task.`,
});

const noName = (): ListError => ({
  code: 'no-name-column',
  message: say`The first line has no column for the name of the task.`,
  todo: say`Name it “Task” or “Name”. Further columns: Phase, Kind, Owner, Start, End, Days, Effort, Due, Predecessors.`,
});

const tooLong = (what: string): ListError => ({
  code: 'too-long',
  message: say`The list is too long: ${what}.`,
  todo: say`Bring in at most ${MOST_ROWS} tasks at a time.`,
});

/** The apostrophe goes that an export puts before what would be run as a formula. */
const unguarded = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

/** The column of each place; the first one of a kind counts. */
const columnsOf = (headings: readonly string[]): readonly (TaskColumn | null)[] => {
  const seen = new Set<TaskColumn>();
  return headings.map((heading) => {
    const column = columnOf(heading);
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
};

const cellsOf = (row: readonly string[], columns: readonly (TaskColumn | null)[]): ListRow['cells'] =>
  Object.fromEntries(
    columns.flatMap((column, at) => (column === null ? [] : [[column, unguarded(row[at] ?? '')]])),
  );

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Lines before the headings that hold nothing but breaks are skipped, but they count. */
const headingAt = (rows: readonly (readonly string[])[]): number => rows.findIndex((row) => !isEmpty(row));

const MARKS = ['\t', ';', ',', '|'] as const;

/**
 * What stands between the cells: the mark by which the first line names the most columns. The headings tell more than
 * the number of marks in each line, which a short list or a comma in a name leads astray.
 */
const markOf = (text: string): string => {
  const known = MARKS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 50 });
    const first = data[headingAt(data)] ?? [];
    return { delimiter, count: columnsOf(first).filter((column) => column !== null).length };
  });
  return known.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
};

/**
 * A list of tasks as spreadsheets copy and save it: tab, comma, semicolon or bar between the cells, quotes after RFC 4180,
 * with or without a byte order mark. The first line that holds something names the columns, in any order.
 */
export const readLayout = (text: string): Result<ListLayout, ListError> => {
  if (text.length > MOST_CHARACTERS) return err(tooLong(say`more than a million characters`));
  const plain = text.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(plain, { delimiter: markOf(plain) });
  const head = headingAt(data);
  if (head < 0) return err(empty());
  const headings = data[head] ?? [];
  const columns = columnsOf(headings);
  if (!columns.includes('name')) return err(noName());
  const rows = data.flatMap((row, at) =>
    at <= head || isEmpty(row) ? [] : [{ line: at + 1, cells: cellsOf(row, columns) }],
  );
  if (rows.length === 0) return err(empty());
  if (rows.length > MOST_ROWS) return err(tooLong(say`it has ${rows.length} tasks`));
  return ok({
    columns: columns.filter((column) => column !== null),
    passedOver: headings.filter((heading, at) => columns[at] === null && heading.trim() !== ''),
    rows,
  });
};
