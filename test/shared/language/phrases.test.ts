import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { GERMAN } from '#shared/language/german/all';
import { UNITS } from '#shared/language/german/units';
import { phrase, said, say, speakFromNowOn, speaking, spokenNow } from '#shared/language/say';

const root = new URL('../../../shared/', import.meta.url).pathname;

const keyOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.templateSpans.reduce(
        (text, { literal }, place) => `${text}{${place}}${literal.text}`,
        template.head.text,
      );

/** The words of a table, without those that are blank. */
const textsIn = ({ arguments: [words] }: ts.CallExpression): string[] =>
  words && ts.isObjectLiteralExpression(words)
    ? words.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
          ? [property.initializer.text].filter((text) => text !== '')
          : [],
      )
    : [];

/** Every phrase that a source says, or keeps in a table to be said. */
const phrasesOf = (path: string): string[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(keyOf(node.template));
    if (ts.isCallExpression(node) && node.expression.getText() === 'phrase') {
      const [text] = node.arguments;
      if (text && ts.isStringLiteralLike(text)) found.push(text.text);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'table') found.push(...textsIn(node));
    if (ts.isCallExpression(node) && node.expression.getText() === 'countOf') {
      found.push(
        ...node.arguments.slice(1, 3).flatMap((each) => (ts.isStringLiteral(each) ? [each.text] : [])),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !relative(root, path).startsWith('language/'));
const asked = new Set(sources.flatMap(phrasesOf));

/** Words of a type that a table elsewhere says one by one: how often, which level, which kind of task. */
const SAID_BY_VALUE = new Set<string>(['', ...Object.keys(UNITS)]);

const places = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).toSorted();

describe('the German phrases', () => {
  it('are there for everything that the domain says', () => {
    expect([...asked].filter((key) => !Object.hasOwn(GERMAN, key))).toEqual([]);
  });

  it('are asked for by something', () => {
    expect(Object.keys(GERMAN).filter((key) => !asked.has(key) && !SAID_BY_VALUE.has(key))).toEqual([]);
  });

  it('set in the same facts', () => {
    const other = Object.entries(GERMAN).filter(
      ([key, text]) => String(places(key)) !== String(places(text)),
    );
    expect(other).toEqual([]);
  });
});

describe('saying', () => {
  it('speaks English, and German where it is asked to', () => {
    const sentence = () => say`The gate of ${'Pilot'} has no date`;
    expect(sentence()).toBe('The gate of Pilot has no date');
    expect(speaking('de', sentence)).toBe('Das Tor von Pilot hat keinen Termin');
    expect(sentence()).toBe('The gate of Pilot has no date');
  });

  it('speaks again as before, also after something was thrown', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    expect(() => speaking('de', fail)).toThrow('no');
    expect(spokenNow()).toBe('en');
  });

  it('refuses work that goes on later, which would go on in another language', () => {
    expect(() => speaking('de', () => Promise.resolve(1))).toThrow('later');
  });

  it('says constants where they are shown', () => {
    const word = phrase('Unknown');
    expect([word, said(word), speaking('de', () => said(word))]).toEqual(['Unknown', 'Unknown', 'Unbekannt']);
  });

  it('leaves braces in what is set in alone', () => {
    expect(say`The gate of ${'{1}'} has no date`).toBe('The gate of {1} has no date');
  });

  it('speaks from now on in the language of the interface', () => {
    speakFromNowOn('de');
    expect(say`A task`).toBe('Eine Aufgabe');
    speakFromNowOn('en');
    expect(say`A task`).toBe('A task');
  });
});
