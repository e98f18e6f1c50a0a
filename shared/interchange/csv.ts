import Papa from 'papaparse';
import { utf8 } from '#shared/core/bytes';

/** What stands in a cell. Text is guarded, a number is written as it is, null and '' leave the cell blank. */
export type Cell = string | number | null;

/** A heading and what stands below it in each row. */
export type Column<T> = { readonly heading: string; readonly of: (row: T, at: number) => Cell };

/**
 * Spreadsheets take a text that begins with one of these for a formula and run it (OWASP, "CSV Injection"), also in the
 * full-width forms that they fold to the plain ones, and behind white space or signs that cannot be seen, which some of
 * them drop.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * What would begin a cell of its own where a program parts cells otherwise than we do: Excel of many countries at
 * semicolons, others at tabs, and a reader that does not know quotes at breaks.
 */
const FORMULA_WITHIN = /(?<=[;\t\r\n])(?=[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * A text cell that no spreadsheet runs: an apostrophe goes before what would begin a formula. Excel shows it, which is
 * the price of a file that is safe in every program.
 */
export const guarded = (text: string): string =>
  `${FORMULA.test(text) ? "'" : ''}${text.replaceAll(FORMULA_WITHIN, "'")}`;

const written = (cell: Cell): string | number => (typeof cell === 'string' ? guarded(cell) : (cell ?? ''));

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotes where needed, in UTF-8 with a byte order mark, without which Excel
 * takes it for Windows-1252. Numbers have a decimal point and no groups, days are ISO 8601, in every locale: another
 * program reads it, not a person.
 */
export const csvFile = <T>(rows: readonly T[], columns: readonly Column<T>[]): Uint8Array => {
  const fields = columns.map(({ heading }) => heading);
  const data = rows.map((row, at) => columns.map(({ of }) => written(of(row, at))));
  return utf8(`\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`);
};
