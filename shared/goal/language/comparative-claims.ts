import { familyIn, hasWord, type Match } from './claim.ts';
import { compoundAt, nounPhraseEnd } from './phrases.ts';
import { at, type Token } from './tokens.ts';
import { BENEFIT_NOUNS, BURDENS, type Family, GOODS } from './words/benefit-nouns.ts';
import {
  NEUTRAL_COMPARATIVES,
  PRAISING_ADJECTIVES,
  PRAISING_COMPARATIVES,
  WEARY_ADJECTIVES,
} from './words/comparatives.ts';

/** Ends of words that make a comparative part of a compound: "higher-level", "lower-cost". */
/** Whether more words touch it by hyphens. */
export const isCompounded = (tokens: readonly Token[], index: number): boolean =>
  compoundAt(tokens, index).next > index + 1;

/** Compounds that compare all the same: "better-informed", "higher-quality". */
const COMPARING = /^better-|^(?:higher|lower)-(?:quality|cost)$/;

/** What else "and" or a comma adds: "faster, more comprehensive, and more detailed". */
const moreComparatives = (tokens: readonly Token[], index: number): number => {
  let next = index;
  for (let steps = 0; steps < 4; steps += 1) {
    let ahead = next;
    if (at(tokens, ahead).text === ',') ahead += 1;
    if (['and', 'or'].includes(at(tokens, ahead).lower)) ahead += 1;
    if (ahead === next) return next;
    const more = at(tokens, ahead).lower === 'more';
    const { lower, next: after } = compoundAt(tokens, more ? ahead + 1 : ahead);
    const known = PRAISING_ADJECTIVES.has(lower) || (!more && PRAISING_COMPARATIVES.has(lower));
    if (!known) return next;
    next = after;
  }
  return next;
};

const comparative = (
  tokens: readonly Token[],
  index: number,
  after: number,
  to: number,
  family: Family,
  word: string,
): Match => {
  const adjectives = moreComparatives(tokens, after);
  const next = Math.max(nounPhraseEnd(tokens, adjectives, to), adjectives);
  const about = familyIn(tokens, adjectives, next) ?? family;
  return {
    next,
    kind: 'comparative',
    head: 'comparative',
    family: about,
    word: word === '' ? at(tokens, index).lower : word,
  };
};

const SHRINKING: ReadonlySet<Family> = new Set(['time', 'effort', 'money', 'risk', 'errors']);

/** "less time", "less human error"; not "less accuracy", "less than". */
const matchLess = (tokens: readonly Token[], index: number, to: number): Match => {
  const next = nounPhraseEnd(tokens, index + 1, to);
  const family = familyIn(tokens, index + 1, next);
  const shrinks = family !== null && SHRINKING.has(family) && !hasWord(tokens, index + 1, next, GOODS);
  return shrinks ? { next, kind: 'comparative', head: 'comparative', family, word: 'less' } : null;
};

/** What more of is a benefit, besides the goods. */
const MORE_OF = new Set([
  'time',
  'access',
  'flexibility',
  'confidence',
  'insight',
  'insights',
  'control',
  'visibility',
  'focus',
  'attention',
]);

/** "more efficient and accurate review", "less expensive", "more time"; not "more complex cases". */
const matchMore = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  const { lower: adjective, next } = compoundAt(tokens, index + 1);
  const family = PRAISING_ADJECTIVES.get(adjective);
  if (family) return comparative(tokens, index, next, to, family, `${lower} ${adjective}`);
  if (lower === 'less' && WEARY_ADJECTIVES.has(adjective))
    return comparative(tokens, index, next, to, 'effort', 'less');
  if (lower === 'less') return matchLess(tokens, index, to);
  const gain = lower === 'more' && (GOODS.has(adjective) || MORE_OF.has(adjective));
  const about = BENEFIT_NOUNS.get(adjective) ?? 'volume';
  return gain ? comparative(tokens, index, next, to, about, `more ${adjective}`) : null;
};

/** "higher quality", "lower costs"; not "lower resolution", "higher costs". */
const matchNeutral = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  const next = nounPhraseEnd(tokens, index + 1, to);
  const family = familyIn(tokens, index + 1, next);
  const worse = hasWord(tokens, index + 1, next, lower === 'higher' ? BURDENS : GOODS);
  return family && !worse ? comparative(tokens, index, index + 1, to, family, '') : null;
};

/** "better decisions", "faster", "more efficient", "higher quality", "fewer requests"; not "higher than", "or fewer". */
export const matchComparative = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  if (at(tokens, index + 1).lower === 'than') return null;
  if (isCompounded(tokens, index)) {
    const { lower: compound, next } = compoundAt(tokens, index);
    return COMPARING.test(compound) ? comparative(tokens, index, next, to, 'quality', lower) : null;
  }
  const praising = PRAISING_COMPARATIVES.get(lower);
  if (praising) {
    const bound = lower === 'fewer' && at(tokens, index - 1).lower === 'or';
    // "greater threats"
    const worse = lower === 'greater' && BURDENS.has(at(tokens, index + 1).lower);
    return bound || worse ? null : comparative(tokens, index, index + 1, to, praising, '');
  }
  if (lower === 'more' || lower === 'less') return matchMore(tokens, index, to);
  return NEUTRAL_COMPARATIVES.has(lower) ? matchNeutral(tokens, index, to) : null;
};
