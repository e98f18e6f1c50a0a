import type { QuantityUnit } from './analysis.ts';
import { at, type Token } from './tokens.ts';
import { isFunctionWord, PLAIN_VERBS } from './words/function-words.ts';
import { RATE_THINGS, RATE_TIMES, RATE_WORDS } from './words/units.ts';

/** How far behind a quantity its denominator may stand: "160 FTE hours saved per month". */
const REACH = 7;

/** The noun of a denominator: "case", "research topic"; at most three words. */
const nounFrom = (tokens: readonly Token[], index: number): string | null => {
  const words: string[] = [];
  for (let i = index; i < index + 3; i += 1) {
    const token = at(tokens, i);
    if (token.kind !== 'word' || isFunctionWord(token.lower) || PLAIN_VERBS.has(token.lower)) break;
    words.push(token.text);
    if (RATE_TIMES.has(token.lower) || RATE_THINGS.has(token.lower)) break;
  }
  return words.length > 0 ? words.join(' ') : null;
};

/** "on a daily basis": the adjective. */
const basisAt = (tokens: readonly Token[], index: number): string | null => {
  const [on, article, rate, basis] = [0, 1, 2, 3].map((step) => at(tokens, index + step).lower);
  const isBasis = on === 'on' && (article === 'a' || article === 'an') && basis === 'basis';
  return isBasis && rate !== undefined && RATE_WORDS.has(rate) ? rate : null;
};

const isThing = (lower: string): boolean => RATE_TIMES.has(lower) || RATE_THINGS.has(lower);

/** "each month", "a day", "an invoice"; what is no time only directly behind the quantity. */
const afterArticle = (lower: string, noun: string, close: boolean, unit: QuantityUnit): string | null => {
  if (lower === 'each' || lower === 'every')
    return RATE_TIMES.has(noun) || (close && isThing(noun)) ? noun : null;
  const article = (lower === 'a' || lower === 'an') && close && unit !== 'percent';
  return article && isThing(noun) ? noun : null;
};

/** "p.a.", "p. a.". */
const annumAt = (tokens: readonly Token[], index: number): string | null => {
  const [p, stop, a] = [at(tokens, index), at(tokens, index + 1), at(tokens, index + 2)];
  if (p.lower === 'pa' && p.gap) return p.text;
  return p.lower === 'p' && stop.text === '.' && a.lower === 'a' ? `${p.text}.${a.text}.` : null;
};

const perAt = (
  tokens: readonly Token[],
  index: number,
  close: boolean,
  unit: QuantityUnit,
): string | null => {
  const [token, following] = [at(tokens, index), at(tokens, index + 1)];
  if (token.lower === 'per' || (close && token.text === '/' && following.kind === 'word')) {
    if (following.lower === 'cent') return null;
    // "3 errors per 100 claims"
    const noun = following.kind === 'number' ? nounFrom(tokens, index + 2) : null;
    return noun === null ? nounFrom(tokens, index + 1) : `${following.text} ${noun}`;
  }
  return RATE_WORDS.has(token.lower) ? token.lower : afterArticle(token.lower, following.lower, close, unit);
};

/**
 * The denominator behind a quantity, as written: "per case", "/month", "a day", "each month", "annually". Looks a few
 * words on, but over no punctuation and no other number. Null where there is none.
 */
export const readPer = (tokens: readonly Token[], next: number, unit: QuantityUnit): string | null => {
  for (let index = next; index < next + REACH; index += 1) {
    const token = at(tokens, index);
    const per =
      basisAt(tokens, index) ?? annumAt(tokens, index) ?? perAt(tokens, index, index === next, unit);
    if (per !== null) return per;
    if (token.kind !== 'word' || token.lower === 'and' || token.lower === 'to') return null;
  }
  return null;
};
