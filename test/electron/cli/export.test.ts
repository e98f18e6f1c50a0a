import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cli, CREATED, provideCli, samplePath } from '../../support/cli.ts';

let cli: Cli;

beforeAll(async () => {
  cli = await provideCli();
}, 60_000);

afterAll(() => cli.remove());

const exported = async (format: string, name: string): Promise<string> => {
  const spoken = await cli.run(
    ...['export', samplePath('claims-intake'), '--as', format, '--out', name, '--created', CREATED],
  );
  expect(spoken).toEqual({ out: `Wrote ${name}.\n`, error: '', exitCode: 0 });
  return readFile(cli.path(name), 'utf8');
};

describe('export', () => {
  it('writes the report as Markdown with its figures', async () => {
    const text = await exported('markdown', 'report.md');
    expect(text).toMatch(/^# Claims intake\n/);
    expect(text).toContain('| Intake processing time | 5.2 | 2.0 | 1.0 | days |');
  });

  it.each([
    ['metrics-csv', 'Metric', 'Intake processing time'],
    ['plan-csv', 'Task', 'Label 412 past cases'],
    ['budget-csv', 'Category', 'people'],
  ])(
    'writes %s with a byte order mark, as a table that another program reads',
    async (format, column, cell) => {
      const text = await exported(format, `${format}.csv`);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.map((row) => row[column])).toContain(cell);
    },
  );

  it('writes a calendar that another program reads', async () => {
    const text = await exported('calendar', 'plan.ics');
    const titles = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).summary);
    expect(titles).toContain('Gate: Pilot');
    expect(titles).toContain('Reading, plan: Intake processing time');
  });

  it('writes Project XML', async () => {
    expect(await exported('project', 'plan.xml')).toContain('<Name>Gate: Pilot</Name>');
  });

  it('writes JSON that follows the schema of the product', async () => {
    const schema = JSON.parse(
      await readFile(new URL('../../../assets/schemas/phase-one-report-1.json', import.meta.url), 'utf8'),
    ) as object;
    const data: unknown = JSON.parse(await exported('json', 'report.json'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data).toMatchObject({ format: 'phase-one-report', created: '2026-11-23T09:00:00.000Z' });
  });

  it('gives the same bytes for the same moment, and replaces nothing unasked', async () => {
    const first = await exported('json', 'one.json');
    expect(await exported('json', 'two.json')).toBe(first);
    const before = await cli.contents();
    const again = await cli.run(
      ...['export', samplePath('vague-goal'), '--as', 'json', '--out', 'one.json', '--created', CREATED],
    );
    expect(again.exitCode).toBe(2);
    expect(again.error).toContain('"one.json" exists already.');
    expect(await cli.contents()).toEqual(before);
  });

  it.each([
    ['marked', 'There is no export "marked". Did you mean markdown?'],
    ['docx', 'There is no export "docx". Choose one of markdown, metrics-csv, plan-csv, budget-csv,'],
  ])('says that there is no %s', async (format, line) => {
    const before = await cli.contents();
    const spoken = await cli.run(
      ...['export', samplePath('claims-intake'), '--as', format, '--out', 'no.txt'],
    );
    expect(spoken.exitCode).toBe(2);
    expect(spoken.error).toContain(line);
    expect(await cli.contents()).toEqual(before);
  });
});
