import { isName, type NumberRead } from './numbers.ts';
import { at, isCapital, type Token, touches } from './tokens.ts';
import { isFunctionWord } from './words/function-words.ts';
import { BARE_LAWS, LAW_WORDS, MONTHS, NUMBERED_THINGS } from './words/labels.ts';

/** Signs that, touching a number from the left, make it part of something else: a path, a code, a version, a power. */
const GLUE_BEFORE = /^[-‑+/#._^@:&\\]$/;

const isGluedBefore = (tokens: readonly Token[], index: number): boolean => {
  const [before, number] = [at(tokens, index - 1), at(tokens, index)];
  if (!touches(before, number)) return false;
  if (before.kind === 'word' || before.text === '#') return true;
  if (!GLUE_BEFORE.test(before.text)) return false;
  // "-35%" and "pages/500": a sign with nothing before it belongs to the number.
  return touches(at(tokens, index - 2), before);
};

/** "24/7", "7/1/2025", "80/20", "10:30", "653(a)": signs that touch the number from the right. */
const isGluedAfter = (tokens: readonly Token[], next: number): boolean => {
  const [last, sign, following] = [at(tokens, next - 1), at(tokens, next), at(tokens, next + 1)];
  if (!touches(last, sign)) return false;
  if (sign.text === '(')
    return touches(sign, following) && following.text.length === 1 && following.kind === 'word';
  if (!/^[/:.#_^@]$/.test(sign.text) || !touches(sign, following)) return false;
  return following.kind === 'number' || sign.text !== '/';
};

const isDate = (tokens: readonly Token[], { from, next }: NumberRead): boolean => {
  const [before, after] = [at(tokens, from - 1), at(tokens, next)];
  if (MONTHS.has(before.lower) && isCapital(before)) return true;
  if (MONTHS.has(after.lower) && isCapital(after)) return true;
  // "26 September, 2025" and "September 26, 2025": the year.
  return isYear(at(tokens, from)) && before.text === ',' && MONTHS.has(at(tokens, from - 3).lower);
};

const isTimeOfDay = (tokens: readonly Token[], next: number): boolean => {
  const after = at(tokens, next).lower;
  return (
    after === 'am' ||
    after === 'pm' ||
    ((after === 'a' || after === 'p') && at(tokens, next + 1).text === '.')
  );
};

/** Four digits from 1900 to 2099, written without a separator. */
export const isYear = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text);

/** Whether the word before is one that numbers follow as names: "Level 3", "Form 990", "version 3". */
const isNumbered = (tokens: readonly Token[], from: number): boolean => {
  const before = at(tokens, from - 1);
  const word = before.text === '.' ? at(tokens, from - 2) : before;
  // "E.O. 14179": a single letter and its full stop.
  if (before.text === '.' && /^\p{Lu}$/u.test(word.text)) return true;
  if (word.kind !== 'word' || !NUMBERED_THINGS.has(word.lower)) return false;
  // "no 5 people" is as good as never said; "No. 25" and "release 3" are names.
  return before.text !== '.' || touches(word, before);
};

/** "Gemini 1.5", "Apache 2.0", "IEEE 2874", "Mars 2020": a number after a name is part of it. */
const followsName = (tokens: readonly Token[], from: number): boolean => {
  const before = at(tokens, from - 1);
  if (/^\p{Lu}{2,}$/u.test(before.text)) return true;
  return isName(tokens, from - 1) && !isFunctionWord(before.lower) && !before.lower.endsWith("'s");
};

const isLaw = (tokens: readonly Token[], { from, next }: NumberRead): boolean =>
  BARE_LAWS.has(at(tokens, from).text) && LAW_WORDS.has(at(tokens, next).lower);

/** A list's number: "(1)", "2)", "3." before a capital. */
const isListNumber = (tokens: readonly Token[], { from, next }: NumberRead): boolean => {
  const close = at(tokens, next);
  if (close.text === ')' && touches(at(tokens, next - 1), close)) return at(tokens, from).text.length <= 2;
  return false;
};

/** "Eleven Labs". */
const isSpelledName = (tokens: readonly Token[], { from, next }: NumberRead): boolean => {
  const before = at(tokens, from - 1);
  const inside = before.kind === 'word' || before.text === ',';
  return inside && isCapital(at(tokens, from)) && isCapital(at(tokens, next));
};

/** A sign of percent is stronger than any name before it. */
const isSigned = (tokens: readonly Token[], { next }: NumberRead): boolean =>
  ['%', 'percent'].includes(at(tokens, next).lower);

/**
 * Whether digits are a name or a mark and no quantity: codes, versions, dates, laws, forms, clock times, list numbers,
 * "24/7". `firm`: a sign or unit beside it says that it is a quantity ("Gemini 30%"), so names are not looked for.
 */
export const isNameOrMark = (tokens: readonly Token[], number: NumberRead, firm: boolean): boolean => {
  if (number.spelled) return !firm && (isNumbered(tokens, number.from) || isSpelledName(tokens, number));
  if (isGluedBefore(tokens, number.from) || isGluedAfter(tokens, number.next)) return true;
  if (isDate(tokens, number) || isTimeOfDay(tokens, number.next) || isLaw(tokens, number)) return true;
  if (isListNumber(tokens, number) && !firm) return true;
  if (isNumbered(tokens, number.from) && (!firm || isCapital(at(tokens, number.from - 1))))
    return !isSigned(tokens, number);
  return !firm && followsName(tokens, number.from);
};
