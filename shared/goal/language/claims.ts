import type { VagueKind } from './analysis.ts';
import { compoundAt, nounPhraseEnd } from './phrases.ts';
import { at, isCapital, type Token, touches } from './tokens.ts';
import { BENEFIT_NOUNS, BURDENS, type Family, GOODS } from './words/benefit-nouns.ts';
import {
  CHANGE_NOUNS,
  CHANGE_VERBS,
  type ChangeVerb,
  GAIN_NOUNS,
  PRODUCING_VERBS,
} from './words/change-verbs.ts';
import {
  NEUTRAL_COMPARATIVES,
  PRAISING_ADJECTIVES,
  PRAISING_COMPARATIVES,
  SUPERLATIVES,
} from './words/comparatives.ts';
import {
  DEGREE_ADJECTIVES,
  DEGREE_ADVERBS,
  MANNER_ADVERBS,
  SPEED_ADJECTIVES,
  SPEED_ADVERBS,
  SUBJECTIVE_PAIRS,
  SUBJECTIVE_WORDS,
} from './words/degree.ts';
import { AUXILIARIES, DETERMINERS, isFunctionWord } from './words/function-words.ts';

/** What kind of word heads a claim; it chooses the question together with the family. */
export type ClaimHead = 'verb' | 'noun' | 'comparative' | 'degree' | 'speed' | 'feeling';

/** A claim of benefit on the tokens [from, next). `word` heads it. */
export type Claim = {
  readonly from: number;
  readonly next: number;
  readonly kind: VagueKind;
  readonly head: ClaimHead;
  readonly family: Family | null;
  readonly word: string;
};

type Match = Omit<Claim, 'from'> | null;

/** The family that the first word of benefit in a stretch belongs to. */
const familyIn = (tokens: readonly Token[], from: number, next: number): Family | null => {
  for (let index = from; index < next; index += 1) {
    const family =
      BENEFIT_NOUNS.get(at(tokens, index).lower) ?? BENEFIT_NOUNS.get(compoundAt(tokens, index).lower);
    if (family) return family;
  }
  return null;
};

const hasWord = (tokens: readonly Token[], from: number, next: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(from, next).some(({ lower }) => words.has(lower));

/** "increased workload", "reduces efficiency": a problem is stated, no benefit claimed. */
const isProblem = (tokens: readonly Token[], verb: ChangeVerb, from: number, next: number): boolean => {
  const last = at(tokens, next - 1).lower;
  if (verb.direction === 'up') return BURDENS.has(last) || BURDENS.has(at(tokens, from).lower);
  return verb.direction === 'down' && GOODS.has(last) && !BURDENS.has(at(tokens, from).lower);
};

const PRODUCED = new Set(['efficiency', 'efficiencies', 'savings', 'productivity', 'gains']);
const SAVED = new Set([
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'taxpayers',
  'lives',
  'employees',
  'users',
]);

const meetsNeed = (tokens: readonly Token[], verb: ChangeVerb, from: number, next: number): boolean => {
  if (!verb.needsBenefit && verb.base !== 'lower') return true;
  if (verb.base === 'lower' && verb.form !== 'base') return true;
  if (verb.base === 'ensure') return at(tokens, from).lower === 'timely';
  if (PRODUCING_VERBS.has(verb.base)) return hasWord(tokens, from, next, PRODUCED);
  if (verb.base === 'clear') return hasWord(tokens, from, next, new Set(['backlog', 'backlogs']));
  if (verb.base === 'speed') return true;
  if (verb.base === 'save' && hasWord(tokens, from, next, SAVED)) return true;
  return familyIn(tokens, from, next) !== null;
};

/** Particles of the verb: "speed up", "improve upon", "cut down on". */
const afterParticle = (tokens: readonly Token[], index: number): number => {
  const words = `${at(tokens, index).lower} ${at(tokens, index + 1).lower}`;
  if (words === 'down on') return index + 2;
  return ['up', 'upon', 'on'].includes(at(tokens, index).lower) ? index + 1 : index;
};

/** "an increase", "the speed": a noun and no verb. */
const isNominal = (tokens: readonly Token[], index: number, verb: ChangeVerb): boolean => {
  if (verb.form === 'ing' || verb.form === 'past') return false;
  const before = at(tokens, index - 1);
  if (before.text === '-' && touches(before, at(tokens, index))) return true;
  if (verb.base === 'speed' || verb.base === 'ease' || verb.base === 'yield') {
    const rules = ['to', 'will', 'can', 'could', 'would', 'may', 'help', 'helps'].includes(before.lower);
    return verb.form === 'base' && !rules && at(tokens, index + 1).lower !== 'up';
  }
  const noun = ['increase', 'decrease', 'boost', 'cut', 'drive', 'gain', 'trim', 'drop'].includes(verb.base);
  return noun && (DETERMINERS.has(before.lower) || ['in', 'of'].includes(at(tokens, index + 1).lower));
};

/** Where the object of a verb begins: behind its particle, or behind a second verb ("streamline and accelerate the review"). */
const objectOf = (tokens: readonly Token[], index: number): number => {
  const particle = afterParticle(tokens, index + 1);
  if (!['and', 'or', '/'].includes(at(tokens, particle).lower)) return particle;
  const second = CHANGE_VERBS.get(at(tokens, particle + 1).lower);
  return second && !second.needsBenefit ? afterParticle(tokens, particle + 2) : particle;
};

/** "saves thousands of hours": for this verb what is saved may stand behind "of". */
const reachOf = (tokens: readonly Token[], verb: ChangeVerb, next: number, to: number): number => {
  if (verb.base !== 'save') return next;
  const behind = at(tokens, next).lower === 'of' ? next + 1 : next;
  return Math.max(next, nounPhraseEnd(tokens, behind, to));
};

const isPart = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index - 1).text === '-' && touches(at(tokens, index - 1), at(tokens, index));

/** "improve", "improves upon the detection", "reduced manual effort", "streamline and accelerate the review". */
const matchVerb = (tokens: readonly Token[], index: number, to: number): Match => {
  const token = at(tokens, index);
  const verb = CHANGE_VERBS.get(token.lower);
  if (!verb || isPart(tokens, index) || isNominal(tokens, index, verb)) return null;
  const object = objectOf(tokens, index);
  const phrase = nounPhraseEnd(tokens, object, to);
  const reach = reachOf(tokens, verb, phrase, to);
  if (!meetsNeed(tokens, verb, object, reach) || isProblem(tokens, verb, object, phrase)) return null;
  // "Increased Spend": a heading, whatever word follows.
  const heading = phrase === object && isCapital(token) && isCapital(at(tokens, object));
  const next = heading ? object + 1 : phrase;
  const passive = verb.form === 'past' && next === object;
  if (passive && !AUXILIARIES.has(at(tokens, index - 1).lower)) return null;
  const family = familyIn(tokens, object, next);
  return { next, kind: 'benefit', head: 'verb', family, word: verb.base };
};

const FREED = new Set([
  'up',
  'staff',
  'employees',
  'analysts',
  'agents',
  'personnel',
  'time',
  'resources',
  'human',
  'users',
]);

/** "frees up the agents", "free staff for complex issues". */
const matchFree = (tokens: readonly Token[], index: number, to: number): Match => {
  if (!/^(?:free|frees|freed|freeing)$/.test(at(tokens, index).lower)) return null;
  const up = at(tokens, index + 1).lower === 'up';
  if (!up && !FREED.has(at(tokens, index + 1).lower)) return null;
  const next = Math.max(nounPhraseEnd(tokens, index + (up ? 2 : 1), to), index + 1);
  return { next, kind: 'benefit', head: 'verb', family: 'effort', word: 'free' };
};

const POINTING = new Set(['this', 'these', 'those']);

const BEHIND_CHANGE = new Set(['in', 'of', 'to']);

/** "cost reduction", "time-savings", "efficiency gains", "business process improvement". */
const matchBenefitNoun = (tokens: readonly Token[], index: number): Match => {
  const token = at(tokens, index);
  const family = BENEFIT_NOUNS.get(token.lower);
  const second = at(tokens, index + 1).text === '-' ? index + 2 : index + 1;
  const { lower } = at(tokens, second);
  if (!family || !(GAIN_NOUNS.has(lower) || /^(?:reduction|improvement)s?$/.test(lower))) return null;
  // "quality improvement efforts" names the efforts.
  const following = at(tokens, second + 1);
  const modifies = following.kind === 'word' && !isFunctionWord(following.lower) && lower !== 'savings';
  return modifies ? null : { next: second + 1, kind: 'benefit', head: 'noun', family, word: token.lower };
};

/** "reduction in errors", "improvements to quality"; not "an increase in workload". */
const matchChangeNoun = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  if (!CHANGE_NOUNS.has(lower) || !BEHIND_CHANGE.has(at(tokens, index + 1).lower)) return null;
  const next = nounPhraseEnd(tokens, index + 2, to);
  if (next === index + 2) return null;
  if (/^increases?$/.test(lower) && hasWord(tokens, index + 2, next, BURDENS)) return null;
  return { next, kind: 'benefit', head: 'noun', family: familyIn(tokens, index + 2, next), word: lower };
};

/** A claim made by nouns alone. */
const matchNoun = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  // "This time savings" speaks of what was claimed before.
  if (POINTING.has(at(tokens, index - 1).lower) || POINTING.has(at(tokens, index - 2).lower)) return null;
  if (lower === 'savings')
    return { next: index + 1, kind: 'benefit', head: 'noun', family: 'money', word: lower };
  return matchBenefitNoun(tokens, index) ?? matchChangeNoun(tokens, index, to);
};

/** Ends of words that make a comparative part of a compound: "higher-level", "lower-cost". */
const isCompounded = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index + 1).text === '-' && touches(at(tokens, index), at(tokens, index + 1));

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
]);

/** "more efficient and accurate review", "less expensive", "more time"; not "more complex cases". */
const matchMore = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  const { lower: adjective, next } = compoundAt(tokens, index + 1);
  const family = PRAISING_ADJECTIVES.get(adjective);
  if (family) return comparative(tokens, index, next, to, family, `${lower} ${adjective}`);
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
const matchComparative = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  if (isCompounded(tokens, index) || at(tokens, index + 1).lower === 'than') return null;
  const praising = PRAISING_COMPARATIVES.get(lower);
  if (praising) {
    const bound = lower === 'fewer' && at(tokens, index - 1).lower === 'or';
    return bound ? null : comparative(tokens, index, index + 1, to, praising, '');
  }
  if (lower === 'more' || lower === 'less') return matchMore(tokens, index, to);
  return NEUTRAL_COMPARATIVES.has(lower) ? matchNeutral(tokens, index, to) : null;
};

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
  if (!adjective) return null;
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
  const family = single ?? pair ?? hyphened;
  if (!family) return null;
  const after = pair && !single ? index + 2 : next;
  const end = Math.max(nounPhraseEnd(tokens, after, to), after);
  return { next: end, kind: 'subjective', head: 'feeling', family, word: lower };
};

const matchPlain = (tokens: readonly Token[], index: number, to: number): Match =>
  matchVerb(tokens, index, to) ??
  matchFree(tokens, index, to) ??
  matchNoun(tokens, index, to) ??
  matchComparative(tokens, index, to) ??
  matchFeeling(tokens, index, to) ??
  matchSpeed(tokens, index, to);

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
  const match = matchPlain(tokens, index + manner, to);
  if (match && !SUPERLATIVES.has(match.word)) return { from: index, ...match };
  return null;
};
