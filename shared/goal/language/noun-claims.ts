import { familyIn, hasWord, type Match, POINTING } from './claim.ts';
import { nounPhraseEnd } from './phrases.ts';
import { at, type Token } from './tokens.ts';
import { BENEFIT_NOUNS, BURDENS } from './words/benefit-nouns.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, GAIN_NOUNS } from './words/change-verbs.ts';
import { isFunctionWord } from './words/function-words.ts';

const BEHIND_CHANGE = new Set(['in', 'of', 'to']);

/** "cost reduction", "time-savings", "efficiency gains", "business process improvement". */
const matchBenefitNoun = (tokens: readonly Token[], index: number): Match => {
  const token = at(tokens, index);
  const family = BENEFIT_NOUNS.get(token.lower);
  const second = at(tokens, index + 1).text === '-' ? index + 2 : index + 1;
  const { lower } = at(tokens, second);
  if (
    !family ||
    !(
      GAIN_NOUNS.has(lower) || /^(?:reduction|improvement|enhancement|optimi[sz]ation|benefit)s?$/.test(lower)
    )
  )
    return null;
  // "quality improvement efforts" names the efforts.
  const following = at(tokens, second + 1);
  const modifies = following.kind === 'word' && !isFunctionWord(following.lower) && !GAIN_NOUNS.has(lower);
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

const BARE_CLAIMS = new Set(['efficiency', 'efficiencies', 'productivity']);

/** Whether at most two plain words stand between here and the beginning of a sentence or item. */
const opensFragment = (tokens: readonly Token[], index: number): boolean => {
  for (let before = index - 1; before >= index - 3; before -= 1) {
    const { kind, text, lower } = at(tokens, before);
    if (kind === 'break' || text === '.' || text === '-' || text === ')') return true;
    if (kind !== 'word' || isFunctionWord(lower) || CHANGE_VERBS.has(lower)) return false;
  }
  return false;
};

/** "Cost efficiency.": a claim that is no sentence, two words in at most, and no heading of what follows. */
const matchFragment = (tokens: readonly Token[], index: number): Match => {
  const { lower } = at(tokens, index);
  if (!BARE_CLAIMS.has(lower)) return null;
  const following = at(tokens, index + 1);
  if (following.text === ':' || (following.kind === 'word' && !isFunctionWord(following.lower))) return null;
  return opensFragment(tokens, index)
    ? { next: index + 1, kind: 'benefit', head: 'noun', family: 'efficiency', word: lower }
    : null;
};

/** "attorney time saved", "hours saved". */
const matchSaved = (tokens: readonly Token[], index: number): Match => {
  const family = BENEFIT_NOUNS.get(at(tokens, index).lower);
  const saved =
    at(tokens, index + 1).lower === 'saved' &&
    (family === 'time' || family === 'money' || family === 'effort');
  return saved ? { next: index + 2, kind: 'benefit', head: 'noun', family, word: 'saved' } : null;
};

/** A claim made by nouns alone. */
export const matchNoun = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  // "This time savings" speaks of what was claimed before.
  if (POINTING.has(at(tokens, index - 1).lower) || POINTING.has(at(tokens, index - 2).lower)) return null;
  if (lower === 'savings')
    return { next: index + 1, kind: 'benefit', head: 'noun', family: 'money', word: lower };
  return (
    matchBenefitNoun(tokens, index) ??
    matchChangeNoun(tokens, index, to) ??
    matchSaved(tokens, index) ??
    matchFragment(tokens, index)
  );
};
