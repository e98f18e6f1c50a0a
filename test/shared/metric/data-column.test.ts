import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DataTable,
  DATA_SIZE_LIMIT,
  likelyColumn,
  readColumns,
  type ReadOptions,
  ROW_LIMIT,
} from '#shared/metric/data-column';
import { delimiterOf } from '#shared/metric/data-layout';

const read = (text: string, options: Partial<ReadOptions> = {}): DataTable => {
  const result = readColumns(text, { locale: 'en-GB', ...options });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const refusal = (text: string): string => {
  const result = readColumns(text, { locale: 'en-GB' });
  return result.ok ? 'read' : result.error.code;
};
/** The columns as names and values. */
const columns = (text: string, options: Partial<ReadOptions> = {}) =>
  Object.fromEntries(read(text, options).columns.map(({ name, values }) => [name, Array.from(values)]));

describe('a pasted column', () => {
  it('is read with and without a header and with any end of line', () => {
    expect(columns('5.2\n4.8\n6\n')).toEqual({ 'Column 1': [5.2, 4.8, 6] });
    expect(columns('days\r\n5.2\r\n4.8')).toEqual({ days: [5.2, 4.8] });
    expect(columns('days\r5\r4')).toEqual({ days: [5, 4] });
    expect(columns('\n\ndays\n5\n')).toEqual({ days: [5] });
  });

  it('may hold one number only', () => {
    expect(columns('7')).toEqual({ 'Column 1': [7] });
  });

  it('may lie on its side', () => {
    expect(columns('5.2\t4.8\t6.1')).toEqual({ 'Column 1': [5.2, 4.8, 6.1] });
    expect(columns('5.2, 4.8, 6.1')).toEqual({ 'Column 1': [5.2, 4.8, 6.1] });
  });

  it('counts empty cells inside, not those at its end', () => {
    const [column] = read('days\n5\n\n\n4\n\n\n').columns;
    expect(column).toMatchObject({ empty: 2, unread: 0 });
    expect(read('days\n5\n\n\n4\n\n\n').rows).toBe(4);
  });

  it('counts what is no number and names the first five with their rows', () => {
    const [column] = read(`days\n5\nabout six\n4\n${'?\n'.repeat(6)}`).columns;
    expect(column?.unread).toBe(7);
    expect(column?.examples.map(({ row, text }) => `${row} ${text}`)).toEqual([
      '3 about six',
      ...[5, 6, 7, 8].map((row) => `${row} ?`),
    ]);
  });

  it('shows an unread cell without what would turn the line around, and not at full length', () => {
    const [column] = read(`5\n\u202Eevil\u0007\n${'x'.repeat(1_000_000)}\n4`).columns;
    expect(column?.examples.map(({ text }) => text)).toEqual(['evil', `${'x'.repeat(40)}…`]);
  });
});

describe('the decimal mark', () => {
  it('is found from the column, whatever the locale', () => {
    expect(columns('5,2\n1.204,5\n6')).toEqual({ 'Column 1': [5.2, 1204.5, 6] });
    expect(columns('5.2\n1,204.5\n6', { locale: 'de-DE' })).toEqual({ 'Column 1': [5.2, 1204.5, 6] });
    expect(columns('1,204\n5.5')).toEqual({ 'Column 1': [1204, 5.5] });
    expect(columns('1.204\n5,5')).toEqual({ 'Column 1': [1204, 5.5] });
  });

  it('is that of the locale where no cell decides, and the column says so', () => {
    expect(columns('1.234\n2.500', { locale: 'de-DE' })).toEqual({ 'Column 1': [1234, 2500] });
    expect(columns('1.234\n2.500')).toEqual({ 'Column 1': [1.234, 2.5] });
    expect(read('1.234\n2.500').columns[0]?.doubtful).toEqual({ text: '1.234', value: 1.234 });
    expect(read('1.234\n5.5').columns[0]?.doubtful).toBeNull();
  });

  it('can be named by the person', () => {
    expect(columns('1.234\n2.500', { decimal: ',' })).toEqual({ 'Column 1': [1234, 2500] });
    expect(columns('1.234\n2.500', { decimal: '.', locale: 'de-DE' })).toEqual({ 'Column 1': [1.234, 2.5] });
  });

  it('makes a cell of the other kind unread instead of wrong', () => {
    const [column] = read('5,2\n5,3\n5.4').columns;
    expect(Array.from(column?.values ?? [])).toEqual([5.2, 5.3]);
    expect(column?.unread).toBe(1);
  });
});

describe('a table', () => {
  it('is read with commas, semicolons, tabs and bars', () => {
    expect(columns('case,days\n1,5.2\n2,7.1')).toEqual({ case: [1, 2], days: [5.2, 7.1] });
    expect(columns('case;days\n1;5,2\n2;7,1')).toEqual({ case: [1, 2], days: [5.2, 7.1] });
    expect(columns('case\tdays\n1\t5,2\n2\t7,1')).toEqual({ case: [1, 2], days: [5.2, 7.1] });
    expect(columns('case|days\n1|5.2\n2|7.1')).toEqual({ case: [1, 2], days: [5.2, 7.1] });
    expect(columns('sep=;\ncase;days\n1;5,2')).toEqual({ case: [1], days: [5.2] });
  });

  it('keeps quoted cells whole', () => {
    const text = '"Name","Cost, net"\n"Koch, Maria","1,204.50"\n"Line\nbreak","3"';
    expect(columns(text)).toEqual({ 'Cost, net': [1204.5, 3] });
    expect(read(text)).toMatchObject({ rows: 2, otherColumns: 1 });
  });

  it('knows the column that only counts its rows and means another', () => {
    const table = read('case,days\n1,5\n2,4\n3,6');
    expect(table.columns[0]?.isCounter).toBe(true);
    expect(likelyColumn(table)?.name).toBe('days');
    expect(likelyColumn(read('1\n2\n3'))?.name).toBe('Column 1');
  });

  it('takes short rows as empty cells and names columns without a title', () => {
    const table = read('a;\n1;2\n3\n4;5');
    expect(table.columns.map(({ name, empty }) => [name, empty])).toEqual([
      ['a', 0],
      ['Column 2', 1],
    ]);
  });

  it('offers only columns of numbers, and a doubtful one where there is no other', () => {
    expect(Object.keys(columns('name,note,days\nA,7,1\nB,x,2\nC,y,3'))).toEqual(['days']);
    expect(Object.keys(columns('note\n7\nx\ny\nz'))).toEqual(['note']);
  });

  it('reads yes and no as one and zero', () => {
    const [column] = read('escalated\nyes\nno\nyes\nmaybe').columns;
    expect(column).toMatchObject({ isYesNo: true, unread: 1 });
    expect(Array.from(column?.values ?? [])).toEqual([1, 0, 1]);
  });

  it('says that percentages, amounts and times were read as such', () => {
    expect(read('12%\n8%').columns[0]?.form).toBe('percent');
    expect(read('€ 12\n€ 8').columns[0]?.form).toBe('currency');
    expect(read('1:30\n0:45').columns[0]?.form).toBe('clock');
  });
});

describe('the delimiter', () => {
  it('is no comma that belongs to the numbers', () => {
    expect(delimiterOf('5,2\n4,8')).toBeNull();
    expect(delimiterOf('days\n5,2\n4,8')).toBeNull();
    expect(delimiterOf('1,234\n2,345,678')).toBeNull();
    expect(delimiterOf('case,days\n5,2\n4,8')).toBe(',');
    expect(delimiterOf('1,5.2\n2,4.8')).toBe(',');
  });
});

describe('what cannot be read', () => {
  it('is refused with a reason', () => {
    expect(refusal('')).toBe('empty');
    expect(refusal(' \n \n')).toBe('empty');
    expect(refusal('hello\nworld')).toBe('no-numbers');
    expect(refusal('x'.repeat(DATA_SIZE_LIMIT + 1))).toBe('too-large');
  });

  it('that is no number that can be kept is named, and not taken for a header', () => {
    const read = readColumns(`${'9'.repeat(400)}\n5\n6\n7`, { locale: 'en-GB' });
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.hasHeader).toBe(false);
    expect(read.value.rows).toBe(4);
  });

  it('is more than a million rows; a million and a header are read', () => {
    const million = '7\n'.repeat(ROW_LIMIT);
    expect(read(`days\n${million}`).rows).toBe(ROW_LIMIT);
    expect(refusal(`days\n${million}7\n`)).toBe('too-many-rows');
    expect(refusal(`${million}7\n`)).toBe('too-many-rows');
    expect(refusal('7;'.repeat(ROW_LIMIT + 1))).toBe('too-many-rows');
  });

  it('tells how far it is, never backwards, to the end', () => {
    const told: number[] = [];
    readColumns('5.2\n'.repeat(200_000), { locale: 'en-GB' }, (share) => told.push(share));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('never throws, whatever the text', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('5', '5,2', '5.2', '"', '""', '\n', '\r\n', ';', '\t', ','),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), fc.constantFrom('', ';', ',', '\n'), (cells, mark) => {
        const result = readColumns(cells.join(mark), { locale: 'en-GB' });
        if (!result.ok) return;
        for (const column of result.value.columns) {
          expect(column.values.length).toBeGreaterThan(0);
          expect(column.values.every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
