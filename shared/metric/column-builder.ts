import { type CellForm, type DecimalMark, readAnswer, readCell } from './data-cell.ts';

/** A cell that holds something that is no number: in which row (counted from 1, as a spreadsheet does) and what. */
export type UnreadCell = { readonly row: number; readonly text: string };

/** One column of numbers, with what was found beside them. */
export type DataColumn = {
  /** Its place in the table, from 0. */
  readonly index: number;
  /** From the header, else "Column 2". */
  readonly name: string;
  readonly values: Float64Array;
  readonly empty: number;
  readonly unread: number;
  /** The first few unread cells. */
  readonly examples: readonly UnreadCell[];
  readonly decimal: DecimalMark;
  /**
   * A cell that reads otherwise with the other decimal mark, in a column where nothing decides between the two: how it
   * stands there and how it was read. Null where the column itself says which mark it uses.
   */
  readonly doubtful: { readonly text: string; readonly value: number } | null;
  readonly form: CellForm;
  /** Whether yes and no were read as 1 and 0. */
  readonly isYesNo: boolean;
  /** Whether it only counts its rows: 1, 2, 3 and so on. */
  readonly isCounter: boolean;
};

/** How many unread cells are named. */
const EXAMPLES = 5;

/** How much of an unread cell is shown. */
const EXAMPLE_LENGTH = 40;

/** After this many filled cells a column with hardly a number is taken for words and no longer read. */
const TRIAL = 1_000;

/** Numbers of which nobody knows yet how many will come. */
type Growing = {
  readonly push: (value: number) => void;
  readonly all: () => Float64Array;
  readonly copy: () => Growing;
};

const growing = (): Growing => {
  let buffer = new Float64Array(1_024);
  let length = 0;
  return {
    push: (value) => {
      if (length === buffer.length) {
        const larger = new Float64Array(length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      buffer[length] = value;
      length += 1;
    },
    all: () => buffer.slice(0, length),
    copy: () => {
      const other = growing();
      for (let index = 0; index < length; index += 1) other.push(buffer[index] ?? NaN);
      return other;
    },
  };
};

/** What was seen in a cell, cut to a length that can be shown and without characters that would disturb the line. */
const shownText = (text: string): string => {
  const plain = text
    .slice(0, 4 * EXAMPLE_LENGTH)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .trim();
  const characters = Array.from(plain);
  return characters.length > EXAMPLE_LENGTH ? `${characters.slice(0, EXAMPLE_LENGTH).join('')}…` : plain;
};

/** What was collected of a column so far. */
type Cells = {
  /** The numbers read with a decimal point; NaN where a cell does not allow it. */
  readonly point: Growing;
  /** The same with a decimal comma; only kept from the first cell on that reads otherwise. */
  comma: Growing | null;
  readonly answers: Growing;
  readonly forms: Map<CellForm, number>;
  readonly unread: UnreadCell[];
  doubtful: { readonly text: string; readonly point: number; readonly comma: number } | null;
  empty: number;
  filled: number;
  numbers: number;
  answered: number;
  /** Cells that allow one reading only. */
  pointOnly: number;
  commaOnly: number;
  isWords: boolean;
};

const noCells = (): Cells => ({
  point: growing(),
  comma: null,
  answers: growing(),
  forms: new Map(),
  unread: [],
  doubtful: null,
  empty: 0,
  filled: 0,
  numbers: 0,
  answered: 0,
  pointOnly: 0,
  commaOnly: 0,
  isWords: false,
});

const addOther = (cells: Cells, text: string, row: number): void => {
  const answer = readAnswer(text);
  if (answer !== null) {
    cells.answered += 1;
    cells.answers.push(answer);
  }
  if (cells.unread.length < EXAMPLES) cells.unread.push({ row, text: shownText(text) });
};

const addFilled = (cells: Cells, text: string, row: number): void => {
  const cell = readCell(text);
  if (cell === null) return addOther(cells, text, row);
  cells.numbers += 1;
  if (cell.form !== 'plain') cells.forms.set(cell.form, (cells.forms.get(cell.form) ?? 0) + 1);
  if (!Object.is(cell.point, cell.comma)) {
    cells.comma ??= cells.point.copy();
    if (Number.isNaN(cell.comma)) cells.pointOnly += 1;
    else if (Number.isNaN(cell.point)) cells.commaOnly += 1;
    else cells.doubtful ??= { text, point: cell.point, comma: cell.comma };
  }
  cells.point.push(cell.point);
  cells.comma?.push(cell.comma);
};

/** The mark that more cells ask for; the locale's where as many ask for one as for the other. */
const decide = ({ pointOnly, commaOnly }: Cells, locale: DecimalMark): DecimalMark => {
  if (pointOnly === commaOnly) return locale;
  return pointOnly > commaOnly ? '.' : ',';
};

const countsRows = (values: Float64Array): boolean =>
  values.length > 2 && values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);

/** What a column is called and how its decimals are read: by the locale where nothing else decides, or as forced. */
type Naming = {
  readonly index: number;
  readonly name: string;
  readonly locale: DecimalMark;
  readonly forced: DecimalMark | null;
};

const finish = (cells: Cells, { index, name, locale, forced }: Naming): DataColumn | null => {
  const decimal = forced ?? decide(cells, locale);
  const isYesNo = cells.answered > cells.numbers;
  const raw = isYesNo ? cells.answers : ((decimal === ',' ? cells.comma : null) ?? cells.point);
  const values = raw.all().filter((value) => !Number.isNaN(value));
  if (values.length === 0 || cells.isWords) return null;
  const { doubtful, unread } = cells;
  const isDecided = cells.pointOnly !== cells.commaOnly;
  return {
    index,
    name,
    values,
    empty: cells.empty,
    unread: cells.filled - values.length,
    examples: isYesNo ? unread.filter(({ text }) => readAnswer(text) === null) : unread,
    decimal,
    doubtful:
      doubtful === null || isDecided || isYesNo
        ? null
        : { text: doubtful.text, value: decimal === '.' ? doubtful.point : doubtful.comma },
    form: [...cells.forms].find(([, count]) => count > cells.numbers / 2)?.[0] ?? 'plain',
    isYesNo,
    isCounter: countsRows(values),
  };
};

/** Collects the cells of one column, one after another. */
export type ColumnBuilder = {
  /** Takes the next cell, without white space at its ends; `row` is counted from 1. */
  readonly add: (text: string, row: number) => void;
  /** Which share of the filled cells can be read. */
  readonly share: () => number;
  /** The column; null where it holds no number. */
  readonly finish: (naming: Naming) => DataColumn | null;
};

/**
 * A builder of one column. Numbers are kept in the reading with a decimal point and, as soon as a cell reads otherwise,
 * also in the one with a decimal comma; which of the two holds is decided at the end. A column that turns out to be words
 * is no longer read.
 */
export const columnBuilder = (): ColumnBuilder => {
  const cells = noCells();
  return {
    add: (text, row) => {
      if (text === '') {
        cells.empty += 1;
        return;
      }
      cells.filled += 1;
      if (cells.isWords) return;
      addFilled(cells, text, row);
      if (cells.filled === TRIAL) cells.isWords = cells.numbers + cells.answered < TRIAL / 10;
    },
    share: () =>
      cells.filled === 0 || cells.isWords ? 0 : Math.max(cells.numbers, cells.answered) / cells.filled,
    finish: (naming) => finish(cells, naming),
  };
};
