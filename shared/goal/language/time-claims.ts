import type { Match } from './claim.ts';
import { nounPhraseEnd } from './phrases.ts';
import { at, type Token } from './tokens.ts';
import { isFunctionWord } from './words/function-words.ts';
import { SOONER_THINGS, SERVED_THINGS } from './words/time-things.ts';
import { TIME_UNITS } from './words/units.ts';

const SHORT_TIMES = new Set(['seconds', 'minutes', 'moments']);

/** How many tokens a time without its number takes behind its first word; 0 where none stands there. */
const shortTimeBehind = (tokens: readonly Token[], index: number, within: boolean): number => {
  const [first = '', second = '', third = '', fourth = ''] = [1, 2, 3, 4].map(
    (step) => at(tokens, index + step).lower,
  );
  if (SHORT_TIMES.has(first)) return 1;
  if (!within) return 0;
  const phrase = `${first} ${second} ${third}`;
  if (phrase === 'a matter of') return SHORT_TIMES.has(fourth) || fourth === 'hours' ? 4 : 0;
  if (phrase === 'a fraction of' && fourth === 'the') return 5;
  return (first === 'mere' || first === 'just') && SHORT_TIMES.has(second) ? 2 : 0;
};

/** "in seconds", "takes just seconds", "in a matter of minutes", "in a fraction of the time": a time without its number. */
const matchShortTime = (tokens: readonly Token[], index: number): Match => {
  const { lower } = at(tokens, index);
  const within = lower === 'in' || lower === 'within';
  if (!within && lower !== 'just' && lower !== 'mere') return null;
  const length = shortTimeBehind(tokens, index, within);
  if (length === 0) return null;
  return { next: index + 1 + length, kind: 'ambiguous', head: 'speed', family: 'time', word: 'in' };
};

/** Whether a noun phrase holds one of the words, within three words. */
const headIn = (tokens: readonly Token[], index: number, next: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(index, Math.min(next, index + 4)).some(({ lower }) => words.has(lower));

const isTimeOrNumber = ({ kind, lower }: Token): boolean => kind === 'number' || TIME_UNITS.has(lower);

/** "earlier interventions", "detect failures earlier."; not "two days earlier", "earlier versions", "as said earlier, …". */
const matchEarlier = (tokens: readonly Token[], index: number, to: number): Match => {
  if (isTimeOrNumber(at(tokens, index - 1))) return null;
  const next = nounPhraseEnd(tokens, index + 1, to);
  const claim = { kind: 'comparative', head: 'comparative', family: 'time', word: 'sooner' } as const;
  return headIn(tokens, index + 1, next, SOONER_THINGS) ? { ...claim, next } : null;
};

/** "immediate responses", "instantaneous feedback"; not "immediate supervisor". */
const matchImmediate = (tokens: readonly Token[], index: number, to: number): Match => {
  const next = nounPhraseEnd(tokens, index + 1, to);
  if (!headIn(tokens, index + 1, next, SERVED_THINGS)) return null;
  return { next, kind: 'ambiguous', head: 'speed', family: 'time', word: 'immediate' };
};

const GIVING = /^(?:giv|provid|allow|gain|creat|free|add|offer|leav|yield)(?:e|es|s|ing|ed)?$/;

/** "providing additional time", "gives staff extra hours"; not "requires additional time". */
const matchMoreTime = (tokens: readonly Token[], index: number): Match => {
  if (!/^(?:time|hours|capacity|bandwidth)$/.test(at(tokens, index + 1).lower)) return null;
  const given = [1, 2, 3].some((step) => GIVING.test(at(tokens, index - step).lower));
  return given
    ? { next: index + 2, kind: 'comparative', head: 'comparative', family: 'time', word: 'more time' }
    : null;
};

/** "focus more on patients", "gives staff time back". */
const matchAttention = (tokens: readonly Token[], index: number): Match => {
  const [word, following] = [at(tokens, index).lower, at(tokens, index + 1).lower];
  const more = /^focus(?:es|ing)?$/.test(word) && following === 'more';
  const back = (word === 'time' && following === 'back') || (word === 'back' && following === 'time');
  if (!more && !(back && !isFunctionWord(at(tokens, index - 1).lower))) return null;
  return { next: index + 2, kind: 'comparative', head: 'comparative', family: 'time', word: 'more time' };
};

/** A claim about time that has no verb of change: sooner, at once, more time for what matters. */
export const matchTime = (tokens: readonly Token[], index: number, to: number): Match => {
  const { lower } = at(tokens, index);
  if (lower === 'earlier') return matchEarlier(tokens, index, to);
  if (lower === 'immediate' || lower === 'instantaneous') return matchImmediate(tokens, index, to);
  if (lower === 'additional' || lower === 'extra') return matchMoreTime(tokens, index);
  return matchAttention(tokens, index) ?? matchShortTime(tokens, index);
};
