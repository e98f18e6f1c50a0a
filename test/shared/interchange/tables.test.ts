import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asMinor } from '#shared/core/money';
import { asId } from '#shared/core/ids';
import { budgetTable } from '#shared/interchange/budget-table';
import { csvFile, guarded } from '#shared/interchange/csv';
import { metricTable } from '#shared/interchange/metric-table';
import { taskTable } from '#shared/interchange/task-table';
import { emptyBudgetLine } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyTask } from '#shared/plan/task';
import { hostileText } from './support/hostile.ts';
import { PLANNED } from './support/plan.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const rowsOf = (bytes: Uint8Array): readonly Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(decode(bytes).slice(1), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe('a table', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    const file = decode(csvFile([{ a: 'x' }], [{ heading: 'A', of: ({ a }) => a }]));
    expect(file).toBe('\uFEFFA\r\nx\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['=cmd|\nmore', "'=cmd|\nmore"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['  =1+1', "'  =1+1"],
    ['\u0000\u200B\uFEFF=1', "'\u0000\u200B\uFEFF=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\t@b', "a\t'@b"],
    ['a\n-1+cmd|x', "a\n'-1+cmd|x"],
    ['a; -1', "a;' -1"],
    ['a;；+1', 'a;；+1'],
  ])('guards the text %j against being run', (text, safe) => {
    expect(guarded(text)).toBe(safe);
    const [row] = rowsOf(csvFile([text], [{ heading: 'A', of: (value) => value }]));
    expect(row?.A).toBe(safe);
  });

  it.each(['a=1', '1-2', 'a, =b', 'a; b', 'Mr. & Mrs. O’Neill', '100 %'])(
    'leaves the text %j alone',
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );

  it('holds no cell that begins a formula, however another program parts it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), (texts) => {
        const file = decode(csvFile(texts, [{ heading: 'A', of: (text) => text }])).slice(1);
        // Who parts at commas knows the quotes; who parts otherwise finds them in the middle of a cell.
        const readers = [
          { delimiter: ',', newline: '\r\n' as const },
          { delimiter: ';', quoteChar: '' },
          { delimiter: '\t', quoteChar: '' },
        ];
        for (const reader of readers) {
          const { data } = Papa.parse<string[]>(file, reader);
          for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a negative number a number', () => {
    const file = decode(csvFile([-5.25], [{ heading: 'A', of: (value) => value }]));
    expect(file).toBe('\uFEFFA\r\n-5.25\r\n');
  });

  it('comes back as it went in, quotes, breaks and separators included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }),
        (rows) => {
          const file = csvFile(rows, [
            { heading: 'A', of: ([a]) => `.${a}` },
            { heading: 'B', of: ([, b]) => `.${b}` },
          ]);
          const read = Papa.parse<string[]>(decode(file).slice(1), { delimiter: ',', newline: '\r\n' }).data;
          expect(read.slice(1, -1)).toEqual(rows.map(([a, b]) => [guarded(`.${a}`), guarded(`.${b}`)]));
        },
      ),
    );
  });
});

describe('the table of tasks', () => {
  const rows = rowsOf(taskTable(PLANNED));
  const tasks = PLANNED.phases.flatMap((phase) => phase.tasks);
  const schedule = schedulePlan(PLANNED);

  it('has every task with the days of the schedule', () => {
    expect(rows.map((row) => row.Id)).toEqual(tasks.map(({ id }) => id));
    for (const row of rows) {
      const placed = schedule.tasks.get(row.Id ?? '');
      expect([row.Start, row.End]).toEqual([placed?.start, placed?.end]);
      expect(Number(row['Working days'])).toBe(placed?.length);
    }
  });

  it('names predecessors by number and by id', () => {
    const numbers = new Map(rows.map((row) => [row.Id, row.No]));
    const read = rows.find(({ Task }) => Task === 'Read “Intake time” every week');
    const wave = tasks.find(({ name }) => name === 'Roll-out, wave 2');
    expect(read?.Predecessors).toBe(`${numbers.get(wave!.id)}SS+5d`);
    expect(read?.['Predecessor ids']).toBe(wave?.id);
  });

  it('says whose they are and what is critical', () => {
    expect(rows.find(({ Task }) => Task?.startsWith('Build'))).toMatchObject({
      Owner: 'Priya Nair',
      Kind: 'build',
      Critical: 'yes',
      'Effort, person-days': '9',
    });
  });

  it('leaves blank what is not known', () => {
    const lost = {
      ...PLANNED,
      phases: PLANNED.phases.slice(3).map((phase) => ({
        ...phase,
        start: '' as const,
        end: '' as const,
        tasks: [emptyTask(asId('lost'), 'build', 'Lost')],
        gate: { ...phase.gate, date: '' as const },
      })),
    };
    expect(rowsOf(taskTable(lost))).toMatchObject([
      { Task: 'Lost', Start: '', End: '', 'Working days': '', Owner: '', Critical: '' },
    ]);
  });
});

describe('the tables of metrics and money', () => {
  it('has the levels of each metric as numbers', () => {
    expect(rowsOf(metricTable(PLANNED))).toMatchObject([
      {
        Metric: 'Intake time',
        Baseline: '5',
        'Baseline low': '4.25',
        Must: '2',
        Plan: '1',
        'Plan by': '2027-06-30',
        Accountable: 'Dr Anna Vogt',
      },
    ]);
  });

  it('has each budget line in units of the currency', () => {
    const line = {
      ...emptyBudgetLine(asId('b'), 'people', '=team'),
      amount: asMinor(-123_456),
      rhythm: 'monthly' as const,
    };
    const phases = PLANNED.phases.slice(0, 1).map((phase) => ({ ...phase, budget: [line] }));
    expect(rowsOf(budgetTable({ ...PLANNED, phases }))).toMatchObject([
      { Phase: 'Proof of concept', Label: "'=team", Amount: '-1234.56', Currency: 'EUR', Rhythm: 'monthly' },
    ]);
    expect(rowsOf(budgetTable(PLANNED)).every(({ Amount }) => Amount === '')).toBe(true);
  });
});
