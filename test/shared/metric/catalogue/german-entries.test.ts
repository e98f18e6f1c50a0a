import { describe, expect, test } from 'vitest';
import { findUnit } from '#shared/core/units';
import { speaking } from '#shared/language/say';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import {
  CATALOGUE_FIELDS,
  type CatalogueEntry,
  catalogueEntrySchema,
  FIELD_NAMES,
} from '#shared/metric/catalogue/entry';
import { GERMAN_BUILT_IN, GERMAN_ROWS } from '#shared/metric/catalogue/german/all';

/** What a language says; everything else of an entry is the same in each. */
const TEXTS = [
  'name',
  'definition',
  'formula',
  'unit',
  'denominator',
  'meter',
  'dataSource',
  'mistake',
  'moneyUnit',
  'moneyNote',
] as const satisfies readonly (keyof CatalogueEntry)[];

const LISTS = ['guardrailNames', 'words'] as const satisfies readonly (keyof CatalogueEntry)[];

/** Words that are the same in both languages: names of things and signs. */
const SAME_IN_BOTH = new Set(['%', 'Ticket', 'Patient', 'Test', 'Pilot', 'Alarm']);

const pairs = BUILT_IN.map((english, at) => ({ english, german: GERMAN_BUILT_IN[at] as CatalogueEntry }));

/** What is the same in every language. */
const untranslated = (entry: CatalogueEntry): Readonly<Record<string, unknown>> => {
  const said = new Set<string>([...TEXTS, ...LISTS]);
  return Object.fromEntries(Object.entries(entry).filter(([part]) => !said.has(part)));
};

test('every entry has German texts, and no German text is left over', () => {
  expect(Object.keys(GERMAN_ROWS).toSorted()).toEqual(BUILT_IN.map(({ id }) => id as string).toSorted());
});

test('ids, fields, guardrails and everything that is chosen or counted are those of the English entry', () => {
  for (const { english, german } of pairs) expect(untranslated(german)).toEqual(untranslated(english));
});

test('every German entry follows the schema of the document', () => {
  for (const { german } of pairs) expect(catalogueEntrySchema.parse(german)).toEqual(german);
});

test('every English text has a German one and no other has', () => {
  for (const { english, german } of pairs) {
    for (const part of TEXTS) {
      expect(german[part].trim() === '', `${english.id} ${part}`).toBe(english[part] === '');
    }
    expect(german.guardrailNames, english.id).toHaveLength(english.guardrailNames.length);
    expect(german.guardrailNames, english.id).not.toContain('');
  }
});

test('no text was left in English', () => {
  const left = pairs.flatMap(({ english, german }) =>
    TEXTS.map((part) => [part, english[part], german[part]] as const)
      .filter(([, en, de]) => en === de && en !== '' && !SAME_IN_BOTH.has(en))
      .map(([part, en]) => `${english.id} ${part}: ${en}`),
  );
  expect(left).toEqual([]);
  const englishWords = /\b(?:the|of|and|with|that|which|from|out of|divided by)\b/i;
  const halves = pairs.flatMap(({ german }) =>
    [...TEXTS.map((part) => german[part]), ...german.guardrailNames].filter((text) =>
      englishWords.test(text),
    ),
  );
  expect(halves).toEqual([]);
});

test('a German room has words of its own; it borrows one or two', () => {
  for (const { english, german } of pairs) {
    const borrowed = german.words.filter((word) => english.words.includes(word));
    expect(borrowed.length, `${german.id}: ${borrowed.join(', ')}`).toBeLessThanOrEqual(2);
  }
});

test('the texts are those of a German-speaking hand: its quotation marks, its sharp s', () => {
  for (const { german } of pairs) {
    const all = [...TEXTS.map((part) => german[part]), ...german.guardrailNames, ...german.words].join('\n');
    expect(all, german.id).not.toMatch(/[”"]|“[^„]*”|\b\d+(?:,\d{3})+\b/);
    expect(all.split('„').length, german.id).toBe(all.split('“').length);
    expect(all, german.id).not.toMatch(/\bdu\b|\bdein/i);
  }
});

/** The dimension of a unit, whatever its counted noun is called: "complaints per month" and „Beschwerden je Monat“. */
const dimensionOf = (unit: string): string | null =>
  findUnit(unit)?.dimension.replace(/“[^”]*”/, 'counted') ?? null;

test('a German unit reads as the English one does', () => {
  for (const { english, german } of pairs) {
    expect([german.unit, dimensionOf(german.unit)], english.id).toEqual([
      german.unit,
      dimensionOf(english.unit),
    ]);
    expect(findUnit(german.unit)?.size, english.id).toEqual(findUnit(english.unit)?.size);
  }
});

test('no two German entries of a field share a name', () => {
  const names = GERMAN_BUILT_IN.map(({ field, name }) => `${field}: ${name.toLowerCase()}`);
  expect(new Set(names).size).toBe(names.length);
});

test('a German room has at least four ways to say it, none of them twice, none of them blank', () => {
  for (const { id, words } of GERMAN_BUILT_IN) {
    expect(words.length, id).toBeGreaterThanOrEqual(4);
    expect(new Set(words).size, id).toBe(words.length);
    expect(
      words.filter((word) => word.trim() === ''),
      id,
    ).toEqual([]);
  }
});

test('no German entry brings a price', () => {
  for (const { id, moneyUnit, moneyNote } of GERMAN_BUILT_IN) {
    expect(`${moneyUnit} ${moneyNote}`, id).not.toMatch(/\d/);
  }
});

describe('the fields of work', () => {
  test('are called in the language that is spoken', () => {
    expect(FIELD_NAMES.maintenance).toBe('Maintenance');
    expect(speaking('de', () => FIELD_NAMES.maintenance)).toBe('Instandhaltung');
  });

  test('each have a German name of their own', () => {
    const german = speaking('de', () => CATALOGUE_FIELDS.map((field) => FIELD_NAMES[field]));
    expect(new Set(german).size).toBe(CATALOGUE_FIELDS.length);
  });
});
