import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { makeCatalogueSearch } from '#shared/metric/catalogue/search';
import { REAL_GOALS, type RealGoal } from './real-goals.ts';

const INVENTORY = new URL('../../../../../shared/cases/ai-use-cases-2025.csv', import.meta.url);

const catalogue = makeCatalogueSearch(BUILT_IN);

const foundFirst = ({ text }: RealGoal): readonly string[] =>
  catalogue.search(text, 5).map(({ entry }) => entry.id);

test('a fitting metric stands among the first five for at least 24 of 30 real goals', () => {
  expect(new Set(REAL_GOALS.map(({ text }) => text)).size).toBe(30);
  const missed = REAL_GOALS.filter((goal) => !foundFirst(goal).some((id) => goal.fits.includes(id)));
  const report = missed.map((goal) => `${goal.id}: ${foundFirst(goal).join(', ')}`).join('\n');
  // The issue asks for 24; 28 were found when this was written, and what is lost shall be noticed.
  expect(REAL_GOALS.length - missed.length, report).toBeGreaterThanOrEqual(28);
});

test('every metric that is called fitting stands in the catalogue', () => {
  const ids = new Set<string>(BUILT_IN.map(({ id }) => id));
  expect(REAL_GOALS.flatMap(({ fits }) => fits).filter((id) => !ids.has(id))).toEqual([]);
});

test.skipIf(!existsSync(INVENTORY))(
  'the goals stand in the inventory word for word (skipped where ../shared/cases is absent)',
  () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(INVENTORY, 'utf8'), { header: true });
    const oneLine = (text: string): string => text.split(/\s+/).join(' ').trim();
    const strangers = REAL_GOALS.filter(
      ({ id, column, text }) => !data.some((row) => row.id === id && oneLine(row[column] ?? '') === text),
    );
    expect(strangers.map(({ id }) => id)).toEqual([]);
  },
);
