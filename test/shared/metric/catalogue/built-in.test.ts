import { expect, test } from 'vitest';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { CATALOGUE_FIELDS, catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';

const FIELDS = CATALOGUE_FIELDS.filter((field) => field !== 'own');

const TEXTS = [
  'name',
  'definition',
  'formula',
  'unit',
  'meter',
  'dataSource',
  'mistake',
  'moneyUnit',
  'moneyNote',
] as const satisfies readonly (keyof CatalogueEntry)[];

const idsOf = (entries: readonly CatalogueEntry[]): readonly string[] => entries.map(({ id }) => id);

test('holds at least 80 metrics in 13 fields, at least five in each', () => {
  expect(BUILT_IN.length).toBeGreaterThanOrEqual(80);
  expect(FIELDS).toHaveLength(13);
  for (const field of FIELDS) {
    expect(BUILT_IN.filter((entry) => entry.field === field).length, field).toBeGreaterThanOrEqual(5);
  }
  expect(BUILT_IN.filter((entry) => entry.field === 'own')).toEqual([]);
});

test('every entry follows the schema of the document', () => {
  for (const entry of BUILT_IN) expect(catalogueEntrySchema.parse(entry)).toEqual(entry);
});

test('no two entries share an id, nor a name in one field', () => {
  expect(new Set(idsOf(BUILT_IN)).size).toBe(BUILT_IN.length);
  const names = BUILT_IN.map(({ field, name }) => `${field}: ${name.toLowerCase()}`);
  expect(new Set(names).size).toBe(names.length);
});

test('an id is made of at least two whole words', () => {
  for (const { id } of BUILT_IN) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

test('no text is left blank, and how it is aggregated and how often it is read are said', () => {
  for (const entry of BUILT_IN) {
    for (const part of TEXTS) expect(entry[part].trim(), `${entry.id} ${part}`).not.toBe('');
    expect(entry.aggregation, entry.id).not.toBe('');
    expect(entry.frequency, entry.id).not.toBe('');
  }
});

test('a percentage says how it is meant and of what; a rate says what it is counted per', () => {
  for (const { id, unit, percentKind, denominator, aggregation } of BUILT_IN) {
    expect(percentKind, id).toBe(unit === '%' ? 'share' : '');
    if (unit === '%' || aggregation === 'rate') expect(denominator, id).not.toBe('');
    if (aggregation === 'share') expect(unit, id).toBe('%');
  }
});

test('every metric has a guardrail, each one another entry or plain words, none twice', () => {
  const ids = new Set(idsOf(BUILT_IN));
  for (const { id, guardrailIds, guardrailNames } of BUILT_IN) {
    const all = [...guardrailIds, ...guardrailNames];
    expect(all.length, id).toBeGreaterThan(0);
    expect(new Set<string>(all).size, id).toBe(all.length);
    expect(guardrailIds, id).not.toContain(id);
    expect(
      guardrailIds.filter((other) => !ids.has(other)),
      id,
    ).toEqual([]);
    expect(
      guardrailNames.filter((name) => name.trim() === ''),
      id,
    ).toEqual([]);
  }
});

test('a room has at least four ways to say it, none of them twice', () => {
  for (const { id, words } of BUILT_IN) {
    expect(words.length, id).toBeGreaterThanOrEqual(4);
    expect(
      words.filter((word) => word.trim() === '' || word !== word.trim()),
      id,
    ).toEqual([]);
    expect(new Set(words).size, id).toBe(words.length);
  }
});

test('a metric that is read from a survey is marked as self-reported', () => {
  for (const { id, dataSource, selfReported } of BUILT_IN) {
    expect(selfReported, id).toBe(dataSource.startsWith('Survey'));
  }
});

test('no entry brings a price', () => {
  for (const { id, moneyUnit, moneyNote } of BUILT_IN) {
    expect(`${moneyUnit} ${moneyNote}`, id).not.toMatch(/\d/);
  }
});
