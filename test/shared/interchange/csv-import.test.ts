import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { guessTargets, withTarget } from '#shared/interchange/csv-import/columns';
import { sessionOfRow } from '#shared/interchange/csv-import/make-session';
import { readTable } from '#shared/interchange/csv-import/read-table';
import { emptyLook } from '#shared/session/report-look';
import { sessionSchema } from '#shared/session/session';

const START = {
  createdAt: asInstant('2027-01-04T09:00:00.000Z'),
  locale: 'en-GB',
  currency: 'EUR',
  look: emptyLook(),
  tag: 'list',
};

const ids = () => {
  let count = 0;
  return () => asId(`id-${(count += 1)}`);
};

const take = (text: string) => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.error);
  const { headings, rows } = read.value;
  const shape = { headings, targets: guessTargets(headings) };
  const newId = ids();
  return rows.map((row) => ({ line: row.line, made: sessionOfRow(row, shape, START, newId) }));
};

describe('a list of sessions', () => {
  it('is read whatever parts its cells, with quotes and breaks in them', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const text = `Title${mark}Goal\r\n"One${mark} two"${mark}"a ""b""\nc"\r\n`;
      const read = readTable(text);
      expect([mark, read.ok && read.value.rows[0]?.cells]).toEqual([mark, [`One${mark} two`, 'a "b"\nc']]);
    }
  });

  it('becomes sessions by what its headings say, in English and German', () => {
    expect(
      guessTargets(['Use case name', 'Agency_Name', 'Problem solved', 'Benefits', 'id', 'Name']),
    ).toEqual([...['title', 'client', 'goal', 'metric', '', '']]);
    expect(guessTargets(['Titel', 'Kunde', 'Ziel', 'Datum', 'Ort', 'Schlagwörter', 'Messgröße'])).toEqual([
      ...['title', 'client', 'goal', 'date', 'place', 'tags', 'metric'],
    ]);
    expect(withTarget(['title', ''], 1, 'title')).toEqual(['', 'title']);
  });

  it('gives every word its place', () => {
    const [row] = take(
      'Title,Client,Goal,Date,Place,Metric,Person,Tags,Notes\nIntake,Aldersee,Use AI,30 June 2027,Bern,Five days to one,Maria Koch <m@k.ch>; Jo,"a, b",later',
    );
    expect(row?.made).toMatchObject({
      ok: true,
      value: {
        title: 'Intake',
        client: 'Aldersee',
        place: 'Bern',
        date: '2027-06-30',
        goal: { statement: 'Use AI' },
        metrics: [{ name: 'Five days to one', gist: 'Five days to one' }],
        participants: [{ name: 'Maria Koch', email: 'm@k.ch' }, { name: 'Jo' }],
        tags: ['a', 'b', 'list'],
        parkingLot: [{ text: 'later' }],
      },
    });
  });

  it('names the rows that cannot be taken, with their line and why', () => {
    const rows = take(`Title,Date\nGood,\nBad,31.13.2027\n,2027-01-01\n${'x'.repeat(301)},\na,,more\n`);
    expect(rows.map(({ line, made }) => [line, made.ok || made.error.code])).toEqual([
      [2, true],
      [3, 'no-date'],
      [4, 'nothing'],
      [5, 'too-long'],
      [6, 'too-many-cells'],
    ]);
  });
});

const INVENTORY = new URL('../../../../shared/cases/ai-use-cases-2025.csv', import.meta.url);

describe.skipIf(!existsSync(INVENTORY))(
  'the federal inventory of AI use cases (skipped where the file is absent)',
  () => {
    it('becomes 3,527 draft sessions that fit the schema', () => {
      const rows = take(readFileSync(INVENTORY, 'utf8'));
      const good = rows.flatMap(({ made }) => (made.ok ? [made.value] : []));
      expect(good).toHaveLength(3_527);
      for (const session of good.filter((_, at) => at % 50 === 0)) {
        expect(sessionSchema.safeParse(session).error?.issues).toBeUndefined();
      }
    });
  },
);
