/** A word of a text: where it stands, and how it is looked up. */
export type Word = { readonly start: number; readonly end: number; readonly forms: readonly string[] };

/**
 * What is a word: letters, marks and digits in a row; a picture sign; and each sign of the scripts that put no spaces
 * between words.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+|\p{Extended_Pictographic}/gu;

/** A word is looked up by so many characters at most: nobody types more, and pasted data must not fill the index. */
const LONGEST = 40;

/** Marks above and below letters, the lengthening stroke of Arabic, and signs that only choose how a picture looks. */
const MARKS = /[\p{M}\u0640\u200C\u200D]/gu;

/** How somebody without the letter writes it. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const plain = (word: string): string =>
  word.normalize('NFKD').replace(MARKS, '').replaceAll('ß', 'ss').replaceAll('ı', 'i');

const shortened = (word: string): string => (word.length <= LONGEST ? word : word.slice(0, LONGEST));

/**
 * The ways in which a word is looked up: without case, accents and marks; where it has an umlaut, as it is written without
 * one too: "Müller" as "muller" and as "mueller".
 */
export const formsOf = (word: string): readonly string[] => {
  const small = word.normalize('NFC').toLowerCase();
  const folded = shortened(plain(small));
  if (folded === '') return [];
  const spelled = shortened(plain(small.replace(/[äöü]/g, (letter) => SPELLED[letter] ?? letter)));
  return spelled === folded ? [folded] : [folded, spelled];
};

/** The words of a text, in order. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const forms = formsOf(match[0]);
    if (forms.length > 0) words.push({ start: match.index, end: match.index + match[0].length, forms });
  }
  return words;
};

/** From so many letters on, one of them may be wrong: shorter words turn into others too easily. */
export const LONG_ENOUGH = 4;

/**
 * Whether two words differ by one slip of the keyboard at most: a letter too many, too few, wrong, or two neighbours
 * changed round (Damerau 1964).
 */
export const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === `${restA.charAt(1)}${restA.charAt(0)}`;
};

/** A word with two neighbours changed round, for each pair: the slip that a distance by letters counts as two. */
export const turned = (word: string): readonly string[] =>
  Array.from(
    word.slice(1),
    (letter, at) => `${word.slice(0, at)}${letter}${word[at] ?? ''}${word.slice(at + 2)}`,
  );

/** How a word fits what was typed: it is that word, begins with it, or is one slip away. */
export type Fit = 'exact' | 'begins' | 'near';

/** The best fit of a word of a text with a word that was typed; null where there is none. */
export const fitOf = (typed: readonly string[], found: readonly string[]): Fit | null => {
  if (typed.some((form) => found.includes(form))) return 'exact';
  if (typed.some((form) => found.some((other) => other.startsWith(form)))) return 'begins';
  const isClose = typed.some(
    (form) => form.length >= LONG_ENOUGH && found.some((other) => isNear(form, other)),
  );
  return isClose ? 'near' : null;
};
