/**
 * One token of a text. `gap`: white space stands before it. A `break` ends a line: a newline, or `_x000D_`, the way in
 * which a carriage return survives an export from a spreadsheet.
 */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  readonly gap: boolean;
};

/**
 * The alternatives begin with different characters, so each character is looked at a bounded number of times and no
 * text, however hostile, makes it backtrack. Digits are ASCII; the analysis is for English.
 */
const TOKEN =
  /([\n\r\u2028\u2029]+|_x000[dD]_)|https?:\/\/[^\s?]*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|\S/gu;

/** The end of the text, and what lies beyond: a token that is nothing, so that looking ahead needs no case of its own. */
export const NOTHING: Token = { start: -1, end: -1, text: '', lower: '', kind: 'break', gap: true };

/** "IT" and "US" are names; in small letters they would be pronouns. */
const PRONOUNS_IN_CAPITALS = new Set(['IT', 'US']);

const kindOf = (found: string, isBreak: boolean): Token['kind'] => {
  if (isBreak) return 'break';
  const first = found.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (/^https?:/.test(found)) return 'mark';
  return (first >= 97 && first <= 122) || /^\p{L}/u.test(found) ? 'word' : 'mark';
};

/** Splits a text into its tokens; white space falls away. Linear in the length of the text. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    tokens.push({
      start: match.index,
      end: match.index + found.length,
      text: found,
      lower: PRONOUNS_IN_CAPITALS.has(found) ? found : found.toLowerCase().replaceAll('’', "'"),
      kind: kindOf(found, match[1] !== undefined),
      gap: match.index > last || match.index === 0,
    });
    last = match.index + found.length;
  }
  return tokens;
};

/** The token at a position; NOTHING before the first and behind the last. */
export const at = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NOTHING;

/** Whether the word is written with a capital. */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Whether two tokens touch. */
export const touches = (left: Token, right: Token): boolean => left.end === right.start && left.end >= 0;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  'e',
  'g',
  'i',
  'eg',
  'ie',
  'vs',
  'approx',
  'u',
  's',
  'no',
  'dr',
  'mr',
  'ms',
  'est',
  'o',
  'max',
  'min',
  'avg',
  'ca',
]);

const isListMark = (tokens: readonly Token[], index: number): boolean => {
  const [mark, next] = [at(tokens, index), at(tokens, index + 1)];
  if (mark.text === '•' || mark.text === '·' || mark.text === '*') return true;
  // "- Improved …": a dash that stands free and has a capital behind it begins an item.
  const free = /^[-–—]$/.test(mark.text) && mark.gap;
  return free && next.kind === 'word' && isCapital(next) && (next.gap || index === 0);
};

/** "1. Improved", "2) Improved", "(3) Improved": the number of an item, not a number of the text. */
const isNumbered = (tokens: readonly Token[], index: number): boolean => {
  const [number, close, next] = [at(tokens, index), at(tokens, index + 1), at(tokens, index + 2)];
  if (number.kind !== 'number' || number.text.length > 2 || !touches(number, close)) return false;
  const opened = at(tokens, index - 1).text === '(';
  if (close.text === ')') return opened || number.gap;
  return close.text === '.' && next.kind === 'word' && isCapital(next) && number.gap && next.gap;
};

const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const [mark, next] = [at(tokens, index), at(tokens, index + 1)];
  // A sentence goes on over the end of a line where a small letter follows, as in text that was wrapped.
  if (mark.kind === 'break') return !/^\p{Ll}/u.test(next.text) || !/^\r?\n$/.test(mark.text);
  if (mark.text.startsWith('http') && mark.kind === 'mark') return isCapital(next);
  if (mark.text === '?' || mark.text === '!') return true;
  if (mark.text !== '.' || ABBREVIATIONS.has(at(tokens, index - 1).lower)) return false;
  return (next.gap && !/^\p{Ll}/u.test(next.text)) || (next.kind === 'word' && isCapital(next));
};

/** Cuts a text into ranges of token positions [from, to), where the rules of a language say that one begins or ends. */
export const cutSentences = (
  tokens: readonly Token[],
  begins: (index: number) => boolean,
  ends: (index: number, from: number) => boolean,
): readonly (readonly [number, number])[] => {
  const sentences: (readonly [number, number])[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push([from, to]);
    from = to;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (begins(index)) close(index);
    if (ends(index, from)) close(index + 1);
  }
  close(tokens.length);
  return sentences;
};

/**
 * The sentences and list items of a text, as ranges of token positions [from, to). Ends: full stop, question and
 * exclamation mark, line break, bullet, item number.
 */
export const sentencesOf = (tokens: readonly Token[]): readonly (readonly [number, number])[] =>
  cutSentences(
    tokens,
    (index) => isListMark(tokens, index) || isNumbered(tokens, index),
    (index) => endsSentence(tokens, index),
  );
