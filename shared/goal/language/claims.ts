import { type Claim, familyIn, type Match } from './claim.ts';
import { isCompounded, matchComparative } from './comparative-claims.ts';
import { matchNoun } from './noun-claims.ts';
import { compoundAt, nounPhraseEnd } from './phrases.ts';
import { at, type Token } from './tokens.ts';
import { matchTime } from './time-claims.ts';
import { matchFree, matchVerb } from './verb-claims.ts';
import { CHANGE_NOUNS, GAIN_NOUNS } from './words/change-verbs.ts';
import { NEUTRAL_COMPARATIVES, SUPERLATIVES } from './words/comparatives.ts';
import {
  DEGREE_ADJECTIVES,
  DEGREE_ADVERBS,
  MANNER_ADVERBS,
  PRAISING_MANNERS,
  SPEED_ADJECTIVES,
  SPEED_ADVERBS,
  SUBJECTIVE_PAIRS,
  SUBJECTIVE_WORDS,
} from './words/degree.ts';
import { isFunctionWord } from './words/function-words.ts';

/** "quick responses", "rapid, automated classification", "quickly understand", "efficiently reviewing images". */
const matchSpeed = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  const adverb = SPEED_ADVERBS.get(lower);
  if (adverb) {
    const verb = at(tokens, index + 1);
    const next = verb.kind === 'word' && !isFunctionWord(verb.lower) ? index + 2 : index + 1;
    return { next, kind: 'ambiguous', head: 'speed', family: adverb, word: lower };
  }
  const adjective = SPEED_ADJECTIVES.get(lower);
  // "fast-moving asteroids" are no promise; "quick-but-principled" is.
  const compound = isCompounded(tokens, index) && !compoundAt(tokens, index).lower.includes('-but-');
  if (!adjective || compound) return null;
  const next = Math.max(nounPhraseEnd(tokens, index, to), index + 1);
  const noun = familyIn(tokens, index + 1, next) ?? adjective;
  return { next, kind: 'ambiguous', head: 'speed', family: noun, word: lower };
};

/** "user-friendly", "cost-effective", "high value", "highest-quality results", "minimal labor". */
const matchFeeling = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower, next } = compoundAt(tokens, index);
  const single = SUBJECTIVE_WORDS.get(lower);
  const pair = SUBJECTIVE_PAIRS.get(`${at(tokens, index).lower}_${at(tokens, index + 1).lower}`);
  const hyphened = SUBJECTIVE_PAIRS.get(lower.replace('-', '_'));
  const value =
    lower === 'high' &&
    at(tokens, index + 1).lower === 'value' &&
    isFunctionWord(at(tokens, index + 2).lower);
  const family = single ?? pair ?? hyphened ?? (value ? 'money' : undefined);
  if (!family) return null;
  const after = (pair ?? value) && !single ? index + 2 : next;
  const end = Math.max(nounPhraseEnd(tokens, after, to), after);
  return { next: end, kind: 'subjective', head: 'feeling', family, word: lower };
};

/** "consistently and clearly", "clearly, consistently": praise of how it is done, where one alone only describes. */
const matchManner = (tokens: readonly Token[], index: number): Match => {
  if (!PRAISING_MANNERS.has(at(tokens, index).lower)) return null;
  const joined = at(tokens, index + 1);
  if (joined.lower !== 'and' && joined.text !== ',') return null;
  if (!PRAISING_MANNERS.has(at(tokens, index + 2).lower)) return null;
  return { next: index + 3, kind: 'subjective', head: 'feeling', family: 'quality', word: joined.lower };
};

const matchPlain = (tokens: readonly Token[], index: number, to: number): Match =>
  matchVerb(tokens, index, to) ??
  matchFree(tokens, index, to) ??
  matchNoun(tokens, index, to) ??
  matchComparative(tokens, index, to) ??
  matchFeeling(tokens, index, to) ??
  matchSpeed(tokens, index, to) ??
  matchTime(tokens, index, to) ??
  matchManner(tokens, index);

/** "significantly reduce", "greatly aid", "significant reduction", "notable savings", "significant slowdowns". */
const matchDegree = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  const adverb = DEGREE_ADVERBS.has(lower);
  if (!adverb && !DEGREE_ADJECTIVES.has(lower)) return null;
  const start = index + (MANNER_ADVERBS.has(at(tokens, index + 1).lower) ? 2 : 1);
  const inner = matchPlain(tokens, start, to);
  if (inner) return inner;
  if (adverb) {
    const verb = at(tokens, start);
    const content =
      verb.kind === 'word' && !isFunctionWord(verb.lower) && !NEUTRAL_COMPARATIVES.has(verb.lower);
    if (!content) return null;
    return { next: start + 1, kind: 'ambiguous', head: 'degree', family: null, word: lower };
  }
  const noun = at(tokens, start);
  const gain =
    CHANGE_NOUNS.has(noun.lower) ||
    GAIN_NOUNS.has(noun.lower) ||
    /^(?:benefit|slowdown|gain|impact)s?$/.test(noun.lower);
  return gain ? { next: start + 1, kind: 'ambiguous', head: 'degree', family: null, word: lower } : null;
};

/** The claim that begins at a token, if one does. */
export const matchClaim = (tokens: readonly Token[], index: number, to: number): Claim | null => {
  if (at(tokens, index).kind !== 'word') return null;
  const degree = matchDegree(tokens, index, to);
  if (degree) return { from: index, ...degree };
  const manner = MANNER_ADVERBS.has(at(tokens, index).lower) ? 1 : 0;
  const match = matchManner(tokens, index) ?? matchPlain(tokens, index + manner, to);
  if (match && !SUPERLATIVES.has(match.word)) return { from: index, ...match };
  return null;
};
