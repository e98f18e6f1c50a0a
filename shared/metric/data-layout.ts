import { readCell } from './data-cell.ts';

/** How the cells of a text are parted. Null: one cell a line. */
export type Delimiter = '\t' | ';' | ',' | '|' | null;

/** How much of a text is looked at to find out how it is laid out. */
const SAMPLE_LENGTH = 64 * 1024;
const SAMPLE_LINES = 200;

const sampleLines = (text: string): string[] => {
  const lines = text.slice(0, SAMPLE_LENGTH).split(/\r\n|\n|\r/);
  // The last line of a longer text may have been cut.
  if (text.length > SAMPLE_LENGTH && lines.length > 1) lines.pop();
  return lines.filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES);
};

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

const isNumber = (cell: string): boolean => readCell(unquoted(cell)) !== null;

/**
 * Whether a comma parts cells or belongs to the numbers. It parts where the first line names two columns, and where the
 * lines are no numbers as they stand: "5,2" below "days" is five and two tenths, below "case,days" it is two cells.
 */
const partsByComma = (lines: readonly string[]): boolean => {
  if (lines.filter((line) => line.includes(',')).length < lines.length / 2) return false;
  const [first = '', ...rest] = lines;
  const names = first.split(',').map(unquoted);
  if (rest.length > 0 && names.length > 1 && names.every((name) => name !== '' && !isNumber(name)))
    return true;
  const body = rest.length > 0 ? rest : lines;
  return body.filter(isNumber).length < body.length * 0.8;
};

/**
 * How a text from the clipboard or a file is laid out: tab (spreadsheets copy so), semicolon (spreadsheets of locales with
 * a decimal comma save so), bar or comma, where at least half of the lines hold it; else one cell a line. A comma that may
 * be a decimal or thousands mark is not taken for a delimiter. Looks at the first 200 lines.
 */
export const delimiterOf = (text: string): Delimiter => {
  const lines = sampleLines(text);
  const parted = (['\t', ';', '|'] as const).find(
    (mark) => lines.filter((line) => line.includes(mark)).length >= Math.max(1, lines.length / 2),
  );
  return parted ?? (lines.length > 0 && partsByComma(lines) ? ',' : null);
};
