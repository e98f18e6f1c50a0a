import { existsSync, readFileSync } from 'node:fs';
import { readTable } from '#shared/interchange/csv-import/read-table';

/** The inventory of use cases; it lies beside the repository where it is there at all. */
export const INVENTORY = new URL('../../../shared/cases/ai-use-cases-2025.csv', import.meta.url);

/** A list of use cases: its headings and its rows. */
export type UseCases = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** False where the inventory is absent and the words are made up. */
  readonly isReal: boolean;
};

/** A stream of numbers below 1 that is the same in each run (Park and Miller 1988). */
export const makeChance = () => {
  let state = 20_261_127;
  return (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

const HEADINGS = [
  'use_case_name',
  'agency_name',
  'problem_solved',
  'benefits',
  'system_outputs',
  'topic_area',
];
const SYLLABLES = [
  'in',
  're',
  'ta',
  'con',
  'ma',
  'pro',
  'de',
  'si',
  'fra',
  'lo',
  'ver',
  'es',
  'ti',
  'ca',
  'an',
  'st',
];

/** Words of one to four syllables whose frequencies fall as those of a language do (Zipf 1949). */
const makeWords = (): ((count: number) => string) => {
  const chance = makeChance();
  const syllable = (): string => SYLLABLES[Math.floor(chance() * SYLLABLES.length)] ?? '';
  const words = Array.from({ length: 12_000 }, () =>
    Array.from({ length: 1 + Math.floor(chance() * 4) }, syllable).join(''),
  );
  const word = (): string => words[Math.floor(words.length ** chance()) - 1] ?? '';
  return (count) => Array.from({ length: count }, word).join(' ');
};

const madeUp = (): UseCases => {
  const words = makeWords();
  const rows = Array.from({ length: 3_527 }, () => [6, 3, 45, 30, 20, 2].map(words));
  return { headings: HEADINGS, rows, isReal: false };
};

/** The real inventory; where it is absent, made-up words of the same form, and that is said aloud. */
export const useCases = (): UseCases => {
  if (!existsSync(INVENTORY)) {
    console.log(
      '  ABSENT: the inventory of use cases is not on this computer; made-up words take its place.',
    );
    return madeUp();
  }
  const read = readTable(readFileSync(INVENTORY, 'utf8'));
  if (!read.ok) throw new Error(`the inventory cannot be read: ${read.error}`);
  const { headings, rows } = read.value;
  return { headings, rows: rows.map(({ cells }) => cells), isReal: true };
};

/** So many rows: the list again and again, in each further round under another title. */
export const repeated = ({ headings, rows }: UseCases, count: number): readonly (readonly string[])[] => {
  const title = Math.max(0, headings.indexOf('use_case_name'));
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length] ?? [];
    const round = Math.floor(at / rows.length);
    return round === 0 ? row : row.map((cell, column) => (column === title ? `${cell} ${round + 1}` : cell));
  });
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The same as a file. */
export const csvOf = (headings: readonly string[], rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from([headings, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n'));
