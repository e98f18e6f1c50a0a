import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogue, counted, languageOf, type Texts } from '#shared/language/language';

const root = new URL('../../../', import.meta.url).pathname;
const areas = readdirSync(join(root, 'shared/language')).filter(
  (name) => name.endsWith('.ts') && !['language.ts', 'say.ts', 'phrases.ts'].includes(name),
);

const sources = ['renderer', 'shared', 'electron'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => !path.includes('/shared/language/'))
    .map(({ path }) => readFileSync(path, 'utf8')),
);

/** Every text of a catalogue with its path. */
const leaves = (catalogue: Catalogue, path: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'object' ? leaves(value, [...path, key]) : [[...path, key]],
  );

const at = (catalogue: Catalogue, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], catalogue);

describe('the language of a tag', () => {
  it('is that of its first subtag where the product speaks it, else English', () => {
    expect(['de', 'de-CH', 'DE_at', 'en-GB', 'fr-FR', 'deu', ''].map(languageOf)).toEqual([
      'de',
      'de',
      'de',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});

describe('a count', () => {
  it('takes the one form for exactly one', () => {
    expect([0, 1, 2, 1.5].map((n) => counted(n, 'day', 'days'))).toEqual(['days', 'day', 'days', 'days']);
  });
});

describe.each(areas)('the texts of %s', async (name) => {
  const module = (await import(join(root, 'shared/language', name))) as Record<string, unknown>;
  const catalogues = Object.entries(module).filter(
    (entry): entry is [string, Texts<Catalogue>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'en' in entry[1],
  );

  it('are there, as one catalogue or several', () => {
    expect(catalogues.length).toBeGreaterThan(0);
  });

  it.each(catalogues)('%s says something in both languages', (_, { en, de }) => {
    for (const path of leaves(en)) {
      for (const value of [at(en, path), at(de, path)]) {
        expect([path.join('.'), typeof value]).toEqual([path.join('.'), typeof at(en, path)]);
        if (typeof value === 'string')
          expect([path.join('.'), value.trim()]).not.toEqual([path.join('.'), '']);
      }
    }
  });

  it.each(catalogues)('%s holds nothing that no source asks for', (exported, { en }) => {
    const users = sources.filter((text) => text.includes(exported));
    const unused = leaves(en).filter((path) => {
      const key = path.at(-1) ?? '';
      const group = path.at(-2);
      const isNamed = (text: string, word: string): boolean =>
        new RegExp(`(\\.|\\{ |, |'|\\b)${word}\\b`).test(text);
      // A group that is looked into by a value, such as `t.languages[value]`, uses all that is in it.
      const isIndexed =
        group !== undefined &&
        users.some((text) => new RegExp(`\\b${group}\\[|\\b${group}\\b(?!\\.)`).test(text));
      return !isIndexed && !users.some((text) => isNamed(text, key));
    });
    expect(unused.map((path) => path.join('.'))).toEqual([]);
  });
});
