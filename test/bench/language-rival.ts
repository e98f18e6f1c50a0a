/**
 * The rival: a maintained tagger (compromise) in the place of our grammar, with our own word lists over its tags. It
 * answers whether a tagger would do better, and what it costs.
 */
import nlp from 'compromise';
import type { QuantityUnit } from '#shared/goal/language/analyse';
import type { LabelledStatement } from '#shared/goal/language/labelled';
import { CHANGE_VERBS } from '#shared/goal/language/words/change-verbs';
import { TIME_UNITS } from '#shared/goal/language/words/units';

type Term = { readonly text: string; readonly tags: readonly string[] };
type NumberMatch = {
  readonly text: string;
  readonly number: { readonly num: number | null; readonly prefix: string; readonly suffix: string };
  readonly offset: { readonly start: number; readonly length: number };
};

/** Parses a text and nothing else: the part of the time that any use of the tagger costs. */
export const parseWithRival = (text: string): unknown => nlp(text);

const has = (term: Term | undefined, ...tags: readonly string[]): boolean =>
  term !== undefined && tags.some((tag) => term.tags.includes(tag));

const lowerOf = ({ text }: Term): string => text.toLowerCase().replace(/[^\p{L}\p{N}%$-]/gu, '');

const unitOf = ({ number: { prefix, suffix } }: NumberMatch, behind: string): QuantityUnit | null => {
  if (suffix.includes('%') || behind.startsWith('%') || behind.startsWith('percent')) return 'percent';
  if (prefix.includes('$')) return 'usd';
  if (suffix === 'x') return 'multiple';
  const [word] = /^\p{L}+/u.exec(behind) ?? [];
  if (word === undefined) return null;
  return TIME_UNITS.get(word.toLowerCase())?.unit ?? (nlp(word).has('#Noun|#Adjective') ? 'count' : null);
};

const quantitiesOf = (text: string, doc: ReturnType<typeof nlp>): LabelledStatement['quantities'] =>
  (doc.numbers().json({ offset: true }) as NumberMatch[]).flatMap((match) => {
    const behind = text.slice(match.offset.start + match.offset.length).replace(/^[-\s]+/, '');
    const unit = unitOf(match, behind);
    const value = match.number.num;
    if (unit === null || value === null) return [];
    return [{ span: match.text, low: value, high: value, unit, per: null, role: 'change' as const }];
  });

const isHead = (terms: readonly Term[], index: number): boolean => {
  const term = terms[index];
  if (!term) return false;
  const verb = CHANGE_VERBS.get(lowerOf(term));
  if (verb && !verb.needsBenefit && has(term, 'Verb', 'Adjective', 'Gerund')) return true;
  if (has(term, 'Comparative') || lowerOf(term) === 'savings') return true;
  return lowerOf(term) === 'more' && has(terms[index + 1], 'Adjective');
};

const phrasesOf = (sentence: readonly Term[]): readonly string[] => {
  const phrases: string[] = [];
  for (let index = 0; index < sentence.length; index += 1) {
    if (!isHead(sentence, index)) continue;
    let next = index + 1;
    while (next < index + 6 && has(sentence[next], 'Determiner', 'Adjective', 'Noun')) next += 1;
    phrases.push(
      sentence
        .slice(index, next)
        .map(({ text }) => text)
        .join(' '),
    );
    index = next - 1;
  }
  return phrases;
};

/** What the rival finds in a statement, in the labelled shape. It tells no roles. */
export const findWithRival = (id: string, text: string): LabelledStatement => {
  const doc = nlp(text);
  const quantities = quantitiesOf(text, doc);
  const sentences = doc.json() as { terms: Term[] }[];
  const measurable = quantities.some(({ unit }) => unit !== 'count');
  return {
    id,
    measurable,
    quantities,
    deadline: false,
    vague: sentences.flatMap(({ terms }) => phrasesOf(terms)),
  };
};
