/**
 * The index of 10,000 sessions against a plain scan of the same texts, letter by letter, and what the index weighs. The
 * texts are those of the inventory of use cases, as the import makes sessions of them, four to a session so that it holds
 * as many words as a workshop does; where the inventory is absent, made-up words.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { guessTargets } from '#shared/interchange/csv-import/columns';
import { sessionOfRow } from '#shared/interchange/csv-import/make-session';
import { emptyLook } from '#shared/session/report-look';
import { makeSearchIndex, type WeighedText } from '../../renderer/storage/search-index.ts';
import { textsOf } from '../../renderer/storage/search-texts.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { useCases } from './library-list.ts';
import { median, ms, percentile, printTable } from './statistics.ts';

const [SESSIONS, CASES_EACH] = [10_000, 4];

const START = {
  ...{ createdAt: asInstant('2026-11-27T09:00:00.000Z'), locale: 'en-GB', currency: 'EUR', tag: 'bench' },
  look: emptyLook(),
};

const QUESTIONS = [
  ...['in', 'record retention', 'fraud detection', 'prediction', 'the cost of claims', 'streamline'],
  ...['department of veterans affairs', 'machine learning model', 'clamis', 'co', 'a st'],
];

/** Each letter of each question, as it is typed. */
const ASKED = QUESTIONS.flatMap((question) =>
  Array.from(question, (_, at) => question.slice(0, at + 1)),
).filter((asked) => !asked.endsWith(' '));

const makeTexts = (): readonly (readonly WeighedText[])[] => {
  const { headings, rows } = useCases();
  const shape = { headings, targets: guessTargets(headings) };
  const cases = rows.flatMap((cells, line) => {
    const made = sessionOfRow({ line, cells, damage: null }, shape, START, () => asId('x'));
    return made.ok ? [textsOf(made.value)] : [];
  });
  return Array.from({ length: SESSIONS }, (_, at) =>
    Array.from({ length: CASES_EACH }, (__, nth) => cases[(at + nth * 977) % cases.length] ?? []).flat(),
  );
};

/** Processor time: a keystroke is short, and whatever else the machine does would be most of what a clock shows. */
const timed = (work: () => void): number => {
  const since = cpuTime();
  work();
  return cpuTime() - since;
};

export const benchSearch = (): Promise<void> => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const texts = makeTexts();
  const plain = texts.map((of) => of.map(({ text }) => text).join('\n'));
  collect();
  const before = process.memoryUsage().heapUsed;
  const index = makeSearchIndex();
  const building = timed(() => texts.forEach((of, at) => index.put(`s${at}`, of)));
  collect();
  const weight = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  const [indexed, scanned]: [number[], number[]] = [[], []];
  for (const asked of ASKED) {
    const words = asked.split(' ');
    indexed.push(timed(() => void index.find(asked)));
    scanned.push(
      timed(() => void plain.filter((text) => words.every((word) => text.toLowerCase().includes(word)))),
    );
  }
  const row = (name: string, values: readonly number[]): string[] => [
    ...[name, ms(median(values)), ms(percentile(values, 0.95)), ms(Math.max(...values))],
  ];
  const slowest = ASKED[indexed.indexOf(Math.max(...indexed))] ?? '';
  printTable([
    [`${ASKED.length} keystrokes, processor time`, 'median', 'p95', 'longest'],
    row('index', indexed),
    row('plain scan', scanned),
    ['ratio', (median(indexed) / median(scanned)).toFixed(3), '', `slowest: “${slowest}”`],
    ['index made in', ms(building), '', `${weight.toFixed(0)} MB`],
  ]);
  return Promise.resolve();
};
