import { at, isCapital, type Token, touches } from '../tokens.ts';
import { nounEnd } from './units.ts';
import { AUXILIARIES, DETERMINERS, isGrammar, isInflected, PREPOSITIONS } from './words/grammar.ts';

/** The longest object that a claim is shown with, in tokens. */
const LONGEST = 7;

const isNoun = (token: Token): boolean =>
  token.kind === 'word' && isCapital(token) && !isGrammar(token.lower);

/** Prepositions that tie a noun to the one before: "Zusammenarbeit zwischen Vertrieb und Technik", "Rückgang von Fehlern". */
const TIES = new Set(['von', 'vom', 'zwischen', 'der', 'des', 'beim', 'bei', 'an', 'für', 'im', 'in']);
const TIGHT = new Set(['von', 'vom', 'zwischen', 'der', 'des']);

/** What may stand in a noun phrase between its first word and its last noun. */
const isInside = (tokens: readonly Token[], index: number): boolean => {
  const token = at(tokens, index);
  if (token.kind === 'mark') return /^[-‑/]$/.test(token.text) && touches(at(tokens, index - 1), token);
  if (token.kind !== 'word') return false;
  if (isNoun(token) || DETERMINERS.has(token.lower) || TIGHT.has(token.lower)) return true;
  if (token.lower === 'und' || token.lower === 'sowie') return at(tokens, index + 1).kind === 'word';
  return isAdjective(tokens, index);
};

/** An infinitive looks like an adjective: "entgegensetzen und die Qualität"; before a noun it is one. */
const isAdjective = (tokens: readonly Token[], index: number): boolean => {
  const [{ lower }, following, behind] = [at(tokens, index), at(tokens, index + 1), at(tokens, index + 2)];
  if (!isInflected(lower) || AUXILIARIES.has(lower)) return false;
  if (isNoun(following) || following.text === ',') return true;
  return isInflected(following.lower)
    ? isNoun(behind)
    : following.lower === 'und' && isInflected(behind.lower);
};

/** A noun phrase on [from, next); `noun`: its first noun, which is its head where genitives follow. */
export type NounPhrase = { readonly from: number; readonly next: number; readonly noun: number };

/** The noun phrase that begins at a token: "die Qualität der Entscheide", "besseren Beratung". */
export const phraseFrom = (tokens: readonly Token[], index: number, to: number): NounPhrase | null => {
  if (/^(?:und|sowie)$/.test(at(tokens, index).lower)) return null;
  let [noun, next] = [-1, index];
  for (let place = index; place < to && place < index + LONGEST; place += 1) {
    const token = at(tokens, place);
    if (isNoun(token)) {
      if (noun < 0) noun = place;
      next = nounEnd(tokens, place);
      place = next - 1;
      continue;
    }
    if (!isInside(tokens, place)) break;
    // Behind its noun a phrase goes on with a genitive or a conjunction before a noun alone.
    if (noun >= 0 && !goesOn(tokens, place)) break;
  }
  return noun < 0 || next > to ? null : { from: index, next, noun };
};

const goesOn = (tokens: readonly Token[], index: number): boolean => {
  const [token, following, behind] = [at(tokens, index), at(tokens, index + 1), at(tokens, index + 2)];
  const genitive = /^(?:der|des|von|vom|zwischen|unserer|unseres|ihrer|seiner|eines|einer)$/.test(
    token.lower,
  );
  if (token.lower === 'und' || token.lower === 'sowie') {
    // "und bereiten Entscheidungen vor": a verb in the plural looks like an adjective.
    const adjective = isInflected(following.lower) && !following.lower.endsWith('en') && isNoun(behind);
    return isNoun(following) || adjective;
  }
  if (genitive) return isNoun(following) || (isInflected(following.lower) && isNoun(behind));
  return isInflected(token.lower) && isNoun(following);
};

const GENITIVE = /^(?:der|des|eines|einer|unserer|unseres|ihrer|ihres|seiner|dieser|dieses)$/;

/** "Durch Digitalisierung | die Zusammenarbeit": an article that is no genitive begins a phrase of its own. */
const isApart = (tokens: readonly Token[], index: number): boolean =>
  DETERMINERS.has(at(tokens, index).lower) &&
  !GENITIVE.test(at(tokens, index).lower) &&
  isNoun(at(tokens, index - 1));

/** The noun phrase that ends right before a token, as the object of the verb there. */
export const phraseBefore = (tokens: readonly Token[], index: number, from: number): NounPhrase | null => {
  if (!isNoun(at(tokens, index - 1))) return null;
  let first = index - 1;
  while (first > from && index - first < LONGEST && isInside(tokens, first - 1) && !isApart(tokens, first))
    first -= 1;
  // It begins with a noun, an adjective or a determiner, never with what ties it to the words before.
  while (first < index - 1 && /^(?:und|sowie|von|vom|zwischen|-|\/)$/.test(at(tokens, first).lower))
    first += 1;
  let noun = first;
  while (noun < index - 1 && !isNoun(at(tokens, noun))) noun += 1;
  return { from: first, next: index, noun };
};

/** The object before a verb, past an added "für die Pflege", "im Einkauf": the farther noun phrase that the verb means. */
export const objectBefore = (tokens: readonly Token[], index: number, from: number): NounPhrase | null => {
  const near = phraseBefore(tokens, index, from);
  if (!near) return null;
  const tie = at(tokens, near.from - 1).lower;
  const farther = PREPOSITIONS.has(tie) && tie !== 'um' ? phraseBefore(tokens, near.from - 1, from) : null;
  if (farther && near.next - farther.from <= LONGEST + 2 && TIES.has(tie))
    return { ...farther, next: near.next };
  // "um die Qualität zu verbessern": no preposition of its noun.
  return PREPOSITIONS.has(tie) && tie !== 'um' ? null : near;
};

const GOES_ON = /^(?:soll|sollen|wird|werden|muss|müssen|kann|können|will|wollen|möchte|möchten)$/;

/**
 * Whether something else begins at a token: behind a comma and the like, and at an "und" behind a verb ("um 30 % verringern
 * und die Qualität verbessern") or before one ("dauert acht Tage und soll").
 */
export const startsPart = (tokens: readonly Token[], index: number): boolean => {
  const [token, before] = [at(tokens, index), at(tokens, index - 1)];
  if (/^[,;:()–—]$/.test(token.text)) return true;
  if (token.lower !== 'und' && token.lower !== 'sowie') return false;
  return (
    (before.text === before.lower && /(?:en|ern|t)$/.test(before.lower)) ||
    GOES_ON.test(at(tokens, index + 1).lower)
  );
};
