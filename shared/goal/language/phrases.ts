import { at, type Token, touches } from './tokens.ts';
import { CHANGE_VERBS } from './words/change-verbs.ts';
import { NEUTRAL_COMPARATIVES, PRAISING_COMPARATIVES } from './words/comparatives.ts';
import { CONJUNCTIONS, DETERMINERS, isFunctionWord, PLAIN_VERBS } from './words/function-words.ts';

/** A word with what touches it by hyphens ("user-friendly"), in lower case, and the position behind it. */
export type Compound = { readonly lower: string; readonly next: number };

/** The word at a position with its hyphened parts; at most four, so that the look ahead is bounded. */
export const compoundAt = (tokens: readonly Token[], index: number): Compound => {
  let [lower, next] = [at(tokens, index).lower, index + 1];
  for (let parts = 0; parts < 3; parts += 1) {
    const [dash, word] = [at(tokens, next), at(tokens, next + 1)];
    const joined = /^[-‐‑]$/.test(dash.text) && touches(at(tokens, next - 1), dash) && touches(dash, word);
    if (!joined || word.kind !== 'word') break;
    lower = `${lower}-${word.lower}`;
    next += 2;
  }
  return { lower, next };
};

/** Nouns whose "of" belongs to the measure: "the number of abandoned calls". */
const OF_HEADS = new Set([
  'number',
  'numbers',
  'level',
  'levels',
  'amount',
  'amounts',
  'rate',
  'rates',
  'share',
  'size',
  'volume',
]);

/** Participles that close a measure: "the time needed", "effort required". */
const CLOSING_PARTICIPLES = new Set(['needed', 'required', 'spent', 'involved', 'taken']);

const LONGEST_PHRASE = 8;

const isContent = (tokens: readonly Token[], index: number): boolean => {
  const { kind, lower } = at(tokens, index);
  if (kind !== 'word' || isFunctionWord(lower)) return false;
  // "the need", "improved support": a noun behind a determiner or what changes it.
  const before = at(tokens, index - 1).lower;
  return !PLAIN_VERBS.has(lower) || DETERMINERS.has(before) || CHANGE_VERBS.has(before);
};

/** Verbs of change that are as often the last noun of a phrase: "investigation speed". */
const NOUN_TOO = new Set([
  'speed',
  'gain',
  'gains',
  'yield',
  'drive',
  'cut',
  'ease',
  'drop',
  'increase',
  'increases',
]);

const isClaimWord = (lower: string): boolean =>
  (CHANGE_VERBS.has(lower) && !NOUN_TOO.has(lower)) ||
  PRAISING_COMPARATIVES.has(lower) ||
  NEUTRAL_COMPARATIVES.has(lower);

/** Whether another noun of the same list begins here: "accuracy[, safety], and satisfaction". */
const beginsCoordinate = (tokens: readonly Token[], index: number): boolean => {
  if (!isContent(tokens, index) || isClaimWord(at(tokens, index).lower)) return false;
  return !at(tokens, index).lower.endsWith('ing') || at(tokens, index + 1).kind !== 'word';
};

/** Behind a comma: a list goes on where only nouns stand before the next comma or "and". */
const listGoesOn = (tokens: readonly Token[], comma: number): boolean => {
  const and = at(tokens, comma + 1).lower === 'and';
  if (!beginsCoordinate(tokens, and ? comma + 2 : comma + 1)) return false;
  if (and) return true;
  for (let index = comma + 2; index < comma + 5; index += 1) {
    const token = at(tokens, index);
    if (token.text === ',' || token.lower === 'and' || token.lower === 'or') return true;
    if (!isContent(tokens, index)) return false;
  }
  return false;
};

const coordinateAt = (tokens: readonly Token[], index: number): number | null => {
  const { lower, text } = at(tokens, index);
  if (lower === 'and' || lower === 'or' || text === '&')
    return beginsCoordinate(tokens, index + 1) ? index + 1 : null;
  if (text !== ',' || !listGoesOn(tokens, index)) return null;
  return at(tokens, index + 1).lower === 'and' ? index + 2 : index + 1;
};

/** What closes a noun phrase and still belongs to it: "the time needed", "the number of calls"; null where nothing does. */
const closing = (tokens: readonly Token[], next: number, to: number): number | null => {
  const { lower } = at(tokens, next);
  if (CLOSING_PARTICIPLES.has(lower)) return next + 1;
  if (lower !== 'of' || !OF_HEADS.has(at(tokens, next - 1).lower)) return null;
  const tail = nounPhraseEnd(tokens, next + 1, Math.min(to, next + 5));
  return tail > next + 1 ? tail : null;
};

/**
 * Where the noun phrase that begins at a position ends: determiners, adjectives, nouns, and what "and" or a comma adds
 * to the same list. At most eight words. Returns `index` itself where no noun phrase begins.
 */
export const nounPhraseEnd = (tokens: readonly Token[], index: number, to: number): number => {
  let next = index;
  while (next < index + 3 && DETERMINERS.has(at(tokens, next).lower)) next += 1;
  let [words, end] = [0, index];
  while (next < to && words < LONGEST_PHRASE) {
    if (isContent(tokens, next) && (words === 0 || !isClaimWord(at(tokens, next).lower))) {
      next = compoundAt(tokens, next).next;
      [words, end] = [words + 1, next];
      continue;
    }
    if (words === 0) break;
    const closed = closing(tokens, next, to);
    if (closed !== null) return closed;
    const coordinate = coordinateAt(tokens, next);
    if (coordinate === null) break;
    next = coordinate;
  }
  return end;
};

/** Words that begin a clause of their own. */
const CLAUSE_OPENERS = new Set([
  'while',
  'whereas',
  'which',
  'through',
  'thereby',
  'thus',
  'but',
  'because',
  'so',
  'via',
]);

const opensClaim = (tokens: readonly Token[], index: number): boolean => {
  for (let next = index; next < index + 3; next += 1) {
    const { lower, kind } = at(tokens, next);
    const verb = CHANGE_VERBS.get(lower);
    if ((verb && !verb.needsBenefit) || PRAISING_COMPARATIVES.has(lower)) return true;
    if ((verb && lower !== 'lower') || lower === 'freeing' || lower === 'frees') return true;
    if (
      kind !== 'word' ||
      !(lower.endsWith('ly') || CONJUNCTIONS.has(lower) || lower === 'to' || lower === 'more')
    )
      return false;
  }
  return false;
};

const isCapitalClaim = (tokens: readonly Token[], index: number): boolean => {
  const token = at(tokens, index);
  return /^\p{Lu}\p{Ll}/u.test(token.text) && CHANGE_VERBS.get(token.lower)?.needsBenefit === false;
};

/** Verbs that begin a demand of their own: "cut the cost to 2 EUR and make it faster". */
const MAKING_VERBS = new Set(['make', 'makes', 'making', 'get', 'keep', 'be', 'become']);

const startsClause = (tokens: readonly Token[], index: number): boolean => {
  const { text, lower } = at(tokens, index);
  if (text === ';' || CLAUSE_OPENERS.has(lower)) return true;
  if (lower === 'by') return at(tokens, index + 1).lower.endsWith('ing');
  const following = at(tokens, index + 1).lower;
  if ((text === ',' && following.endsWith('ed')) || (lower === 'and' && following === 'then')) return true;
  if (lower === 'and' && MAKING_VERBS.has(following)) return true;
  if (text === ',' || lower === 'and' || lower === 'or') return opensClaim(tokens, index + 1);
  return isCapitalClaim(tokens, index);
};

/**
 * The clauses of a sentence, as the position of the clause each token belongs to. Rough by intent: a new one begins
 * where another claim or a subordinate clause begins, so that a number counts for the claim it stands with.
 */
export const clausesOf = (tokens: readonly Token[], from: number, to: number): readonly number[] => {
  const clauses: number[] = [];
  let clause = 0;
  for (let index = from; index < to; index += 1) {
    if (index > from && startsClause(tokens, index)) clause += 1;
    clauses.push(clause);
  }
  return clauses;
};
