import type { Claim } from './claim.ts';
import { at, type Token } from './tokens.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from './words/change-verbs.ts';
import { NEUTRAL_COMPARATIVES, PRAISING_COMPARATIVES } from './words/comparatives.ts';
import { DEGREE_ADJECTIVES, DEGREE_ADVERBS, MANNER_ADVERBS } from './words/degree.ts';
import { DETERMINERS, PREPOSITIONS } from './words/function-words.ts';
import { askOf, BY_DIRECTION } from './words/questions.ts';

/** Words that begin a clause, where an object was looked for: "improve how crews plan". */
const NO_THINGS = new Set([
  'how',
  'what',
  'when',
  'where',
  'why',
  'whether',
  'it',
  'them',
  'this',
  'that',
  'things',
]);

/** A longer object is not repeated in the question. */
const LONGEST_THING = 60;

/** Whether a word leads a claim and does not belong to its object. */
const isLead = (lower: string): boolean =>
  lower.startsWith('free') ||
  CHANGE_VERBS.has(lower) ||
  CHANGE_NOUNS.has(lower) ||
  DEGREE_ADVERBS.has(lower) ||
  DEGREE_ADJECTIVES.has(lower) ||
  MANNER_ADVERBS.has(lower) ||
  PRAISING_COMPARATIVES.has(lower) ||
  NEUTRAL_COMPARATIVES.has(lower) ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  lower === 'and';

/** What the claim is about, in the words of the text: "improve the overall efficiency" -> "overall efficiency". */
const thingOf = (text: string, tokens: readonly Token[], { from, next, head, word }: Claim): string => {
  if (head === 'degree') return word;
  let first = from;
  while (first < next && isLead(at(tokens, first).lower)) first += 1;
  if (first >= next || NO_THINGS.has(at(tokens, first).lower)) return '';
  const article = at(tokens, first - 1).lower === 'the' && first > from ? 'the ' : '';
  const thing = `${article}${text.slice(at(tokens, first).start, at(tokens, next - 1).end)}`;
  return thing.length <= LONGEST_THING ? thing.replace(/\s+/g, ' ') : '';
};

/** The one question that resolves a claim: by the word that heads it, and by what it is about. */
export const questionOfClaim = (text: string, tokens: readonly Token[], claim: Claim): string => {
  const direction = claim.head === 'verb' ? CHANGE_VERBS.get(claim.word)?.direction : undefined;
  const special = direction === undefined ? undefined : BY_DIRECTION[direction];
  return (special ?? askOf(claim.head, claim.word, claim.family))(thingOf(text, tokens, claim));
};
