import { familyIn, hasWord, type Match, POINTING } from './claim.ts';
import { nounPhraseEnd } from './phrases.ts';
import { at, isCapital, type Token, touches } from './tokens.ts';
import { BURDENS, GOODS } from './words/benefit-nouns.ts';
import { CHANGE_VERBS, type ChangeVerb, PRODUCING_VERBS } from './words/change-verbs.ts';
import { AUXILIARIES, DETERMINERS } from './words/function-words.ts';

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

/** What is good to limit; to limit access or performance is a problem. */
const LIMITED = new Set(
  'manual need needed unnecessary error errors exposure risk risks rework delay delays burden impact damage waste'.split(
    ' ',
  ),
);

const WIDENING = new Set(['expand', 'broaden', 'widen']);
const WIDENED = new Set([
  'access',
  'coverage',
  'capacity',
  'reach',
  'availability',
  'throughput',
  'adoption',
]);

const meetsNeed = (tokens: readonly Token[], verb: ChangeVerb, from: number, next: number): boolean => {
  if (!verb.needsBenefit && verb.base !== 'lower') return true;
  if (verb.base === 'lower' && verb.form !== 'base') return true;
  if (verb.base === 'ensure') return at(tokens, from).lower === 'timely';
  if (PRODUCING_VERBS.has(verb.base)) return hasWord(tokens, from, next, PRODUCED);
  if (verb.base === 'clear') return hasWord(tokens, from, next, new Set(['backlog', 'backlogs']));
  if (verb.base === 'speed' || verb.base === 'ease') return true;
  if (verb.base === 'limit') return verb.form !== 'past' && hasWord(tokens, from, next, LIMITED);
  if (WIDENING.has(verb.base)) return hasWord(tokens, from, next, WIDENED);
  if (verb.base === 'save' && hasWord(tokens, from, next, SAVED)) return true;
  return familyIn(tokens, from, next) !== null;
};

/** Particles of the verb: "speed up", "improve upon", "cut down on". */
const afterParticle = (tokens: readonly Token[], index: number): number => {
  const words = `${at(tokens, index).lower} ${at(tokens, index + 1).lower}`;
  if (words === 'down on' || words === 'back on') return index + 2;
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
  // "This increases …": the pronoun and not the determiner.
  const determined = DETERMINERS.has(before.lower) && !(verb.form === 'third' && POINTING.has(before.lower));
  return noun && (determined || ['in', 'of'].includes(at(tokens, index + 1).lower));
};

/** "the increasing number", "growing availability", "optimized data collection": a fact or a kind of thing, no claim. */
const isDescription = (tokens: readonly Token[], index: number, verb: ChangeVerb, next: number): boolean => {
  const before = at(tokens, index - 1).lower;
  if (verb.form === 'ing' && verb.direction === 'up') {
    return (
      DETERMINERS.has(before) || (verb.base === 'grow' && !['by', 'for', 'while', 'and'].includes(before))
    );
  }
  // At the head of a fragment ("Optimised scheduling") it claims.
  const inside = at(tokens, index - 1).kind === 'word' && before !== 'and' && !AUXILIARIES.has(before);
  const kind = inside && verb.form === 'past' && /^optimi[sz]e$/.test(verb.base);
  return kind && familyIn(tokens, index + 1, next) === null;
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
export const matchVerb = (tokens: readonly Token[], index: number, to: number): Match => {
  const token = at(tokens, index);
  const verb = CHANGE_VERBS.get(token.lower);
  if (!verb || isPart(tokens, index) || isNominal(tokens, index, verb)) return null;
  const object = objectOf(tokens, index);
  const phrase = nounPhraseEnd(tokens, object, to);
  const reach = reachOf(tokens, verb, phrase, to);
  if (!meetsNeed(tokens, verb, object, reach) || isProblem(tokens, verb, object, phrase)) return null;
  if (isDescription(tokens, index, verb, phrase)) return null;
  // "Increased Spend": a heading, whatever word follows.
  const heading = phrase === object && isCapital(token) && isCapital(at(tokens, object));
  const next = heading ? object + 1 : phrase;
  const passive = verb.form === 'past' && next === object;
  if (passive && !AUXILIARIES.has(at(tokens, index - 1).lower)) return null;
  const family = familyIn(tokens, object, next);
  return { next, kind: 'benefit', head: 'verb', family, word: verb.base };
};

const RULES_FREE = new Set([
  'to',
  'will',
  'can',
  'could',
  'would',
  'may',
  'and',
  'help',
  'helps',
  'that',
  '-',
  ',',
]);

const FREED = new Set([
  'staff',
  'employees',
  'analysts',
  'agents',
  'people',
  'time',
  'resources',
  'users',
  'humans',
]);

/** "frees up the agents", "free staff for complex issues", "freeing humans to focus"; not "free text", "hands-free". */
export const matchFree = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower, gap } = at(tokens, index);
  if (!/^(?:free|frees|freed|freeing)$/.test(lower)) return null;
  const up = at(tokens, index + 1).lower === 'up';
  const freed = FREED.has(at(tokens, index + 1).lower);
  const ruled = lower !== 'free' || freed || RULES_FREE.has(at(tokens, index - 1).lower);
  const next = nounPhraseEnd(tokens, index + (up ? 2 : 1), to);
  if (!gap || (!up && (!ruled || next <= index + 1 || at(tokens, index + 1).text === '-'))) return null;
  return { next: Math.max(next, index + 2), kind: 'benefit', head: 'verb', family: 'effort', word: 'free' };
};
