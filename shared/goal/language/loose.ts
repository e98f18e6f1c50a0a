import type { VagueKind } from './analysis.ts';
import { at, isCapital, type Token } from './tokens.ts';
import { TIMELESS_WORDS, UNPROVEN_WORDS, VAGUE_QUANTIFIERS } from './words/degree.ts';
import {
  HEAD_PRONOUNS,
  HURRIES,
  LOOPHOLES,
  MEANS_VERBS,
  OPEN_ENDED,
  TECHNOLOGIES,
} from './words/loose-terms.ts';
import { QUESTIONS } from './words/questions.ts';

/** A wording that is vague by itself, whatever stands around it. */
export type LooseMatch = { readonly next: number; readonly kind: VagueKind; readonly question: string };

/** Phrases by their first word, so that each token is compared with few of them. */
type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

const tableOf = (phrases: readonly string[]): PhraseTable => {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
};

const OPEN_TABLE = tableOf(OPEN_ENDED);
const HURRY_TABLE = tableOf(HURRIES);
const LOOPHOLE_TABLE = tableOf(LOOPHOLES);
const TECHNOLOGY_TABLE = tableOf(TECHNOLOGIES);

/** The end of the longest phrase of a table that begins at a position, or null. */
const phraseAt = (tokens: readonly Token[], index: number, table: PhraseTable): number | null => {
  const found = table
    .get(at(tokens, index).lower)
    ?.find((words) => words.every((word, step) => at(tokens, index + step).lower === word));
  return found ? index + found.length : null;
};

const AFTER_PRONOUN = new Set([
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'can',
  'could',
  'may',
  'should',
  'must',
  'has',
]);

/** "This improves …": a pronoun that opens a sentence and stands before a verb may be anything that was said before. */
const matchPronoun = (tokens: readonly Token[], index: number, from: number): LooseMatch | null => {
  const [word, following] = [at(tokens, index), at(tokens, index + 1)];
  if (index !== from || !HEAD_PRONOUNS.has(word.lower) || from === 0) return null;
  const verb = AFTER_PRONOUN.has(following.lower) || (following.lower.endsWith('s') && !isCapital(following));
  return verb ? { next: index + 1, kind: 'pronoun', question: QUESTIONS.pronoun(word.text) } : null;
};

const ARTICLES = new Set(
  'a an the our some new more out modern advanced latest smart better state-of-the-art'.split(' '),
);

/** How far into a sentence its goal is named: behind "We want to", "The goal is to". */
const HEAD_WORDS = 6;

/** "use AI to …", "implement a chatbot": a means at the head of a sentence, where its problem should stand. */
const matchTechnology = (tokens: readonly Token[], index: number, from: number): LooseMatch | null => {
  if (index > from + HEAD_WORDS || !MEANS_VERBS.has(at(tokens, index).lower)) return null;
  let noun = index + 1;
  while (noun < index + 4 && ARTICLES.has(at(tokens, noun).lower)) noun += 1;
  const next = phraseAt(tokens, noun, TECHNOLOGY_TABLE);
  if (next === null) return null;
  const [first, last] = [at(tokens, noun), at(tokens, next - 1)];
  const means =
    first === last
      ? first.text
      : tokens
          .slice(noun, next)
          .map(({ text }) => text)
          .join(' ');
  return { next, kind: 'technology', question: QUESTIONS.technology(means) };
};

const matchWord = (tokens: readonly Token[], index: number): LooseMatch | null => {
  const { lower, text } = at(tokens, index);
  const next = index + 1;
  if (TIMELESS_WORDS.has(lower)) return { next, kind: 'ambiguous', question: QUESTIONS.time(text) };
  if (VAGUE_QUANTIFIERS.has(lower)) return { next, kind: 'ambiguous', question: QUESTIONS.quantity(text) };
  if (UNPROVEN_WORDS.has(lower)) return { next, kind: 'subjective', question: QUESTIONS.unproven(text) };
  return null;
};

/**
 * The vague wording at a token that is no claim of benefit: hurry and praise without a bound, open-ended terms,
 * loopholes, vague pronouns, means in the place of a problem. `from` is where the sentence begins.
 */
export const matchLoose = (tokens: readonly Token[], index: number, from: number): LooseMatch | null => {
  if (at(tokens, index).kind !== 'word') return null;
  const hurry = phraseAt(tokens, index, HURRY_TABLE);
  if (hurry !== null) return { next: hurry, kind: 'ambiguous', question: QUESTIONS.hurry };
  const open = phraseAt(tokens, index, OPEN_TABLE);
  if (open !== null) return { next: open, kind: 'open-ended', question: QUESTIONS.openEnded };
  const loophole = phraseAt(tokens, index, LOOPHOLE_TABLE);
  if (loophole !== null) return { next: loophole, kind: 'loophole', question: QUESTIONS.loophole };
  return (
    matchTechnology(tokens, index, from) ?? matchPronoun(tokens, index, from) ?? matchWord(tokens, index)
  );
};
