import { at, cutSentences, isCapital, type Token, tokenise, touches } from '../tokens.ts';
import { MONTH_NAMES } from './words/times.ts';

const APOSTROPHE = /^['’]$/;
const GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** Whether the digits at a position go on behind a thousands sign that is no full stop: "12'000", "45 000". */
const goesOn = (tokens: readonly Token[], last: Token, index: number): number | null => {
  const [sign, group] = [at(tokens, index), at(tokens, index + 1)];
  if (APOSTROPHE.test(sign.text) && touches(last, sign) && touches(sign, group) && GROUP.test(group.text)) {
    return index + 2;
  }
  const spaced = sign.kind === 'number' && sign.start - last.end === 1 && /^\d{3}(?:,\d+)?$/.test(sign.text);
  return spaced ? index + 1 : null;
};

/**
 * The tokens of a German text: as in English, with "12'000" and "45 000" as one number each. Linear in the length of the
 * text.
 */
export const germanTokens = (text: string): readonly Token[] => {
  const tokens = tokenise(text);
  const joined: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = at(tokens, index);
    let last = first;
    let next = index + 1;
    if (first.kind === 'number' && /^\d{1,3}$/.test(first.text)) {
      for (let end = goesOn(tokens, last, next); end !== null; end = goesOn(tokens, last, next)) {
        [last, next] = [at(tokens, end - 1), end];
      }
    }
    const said = text.slice(first.start, last.end);
    joined.push(last === first ? first : { ...first, end: last.end, text: said, lower: said });
    index = next;
  }
  return joined;
};

/** Abbreviations whose full stop ends no sentence; single letters ("z. B.") end none either. */
const ABBREVIATIONS = new Set(
  (
    'ca bzw mio mrd tsd std min max inkl exkl art abs nr evtl ggf vs sog st dr prof fr lit ziff bspw etwa vgl mind ' +
    'höchst jan feb mär apr jun jul aug sep sept okt nov dez zzgl durchschn gem insb rd tgl mtl jährl'
  ).split(' '),
);

const isOrdinalStop = (tokens: readonly Token[], index: number, from: number): boolean => {
  const [number, next] = [at(tokens, index - 1), at(tokens, index + 1)];
  if (number.kind !== 'number' || !/^\d{1,2}$|^\d{1,2}\.\d{1,2}$/.test(number.text)) return false;
  // "1. Kosten senken": the number of an item opens it.
  if (index - 1 === from) return true;
  return MONTH_NAMES.has(next.lower) || /^(?:quartal|halbjahr|januar)/.test(next.lower);
};

const endsSentence = (tokens: readonly Token[], index: number, from: number): boolean => {
  const [mark, before, next] = [at(tokens, index), at(tokens, index - 1), at(tokens, index + 1)];
  if (mark.kind === 'break') return !/^\p{Ll}/u.test(next.text) || !/^\r?\n$/.test(mark.text);
  if (mark.text === '?' || mark.text === '!') return true;
  if (mark.text !== '.' || ABBREVIATIONS.has(before.lower)) return false;
  if (before.kind === 'word' && before.text.length === 1) return false;
  if (isOrdinalStop(tokens, index, from)) return false;
  return (next.gap && !/^\p{Ll}/u.test(next.text)) || (next.kind === 'word' && isCapital(next));
};

const isListMark = (tokens: readonly Token[], index: number): boolean => {
  const [mark, next] = [at(tokens, index), at(tokens, index + 1)];
  if (mark.text === '•' || mark.text === '·' || mark.text === '*') return true;
  const free = /^[-–—]$/.test(mark.text) && at(tokens, index - 1).kind === 'break';
  return free && next.kind === 'word';
};

/**
 * The sentences and list items of a German text, as ranges of token positions [from, to). "30. Juni" and "z. B." end
 * none.
 */
export const germanSentences = (tokens: readonly Token[]): readonly (readonly [number, number])[] =>
  cutSentences(
    tokens,
    (index) => isListMark(tokens, index),
    (index, from) => endsSentence(tokens, index, from),
  );
