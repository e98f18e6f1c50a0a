/**
 * How this room says sentences. It imports nothing, and so knows no language but English: the words of others are brought
 * by `shared/language/say.ts`, which speaks for every other room as well.
 */
let wordsFor: (key: string) => string | undefined = () => undefined;

/** From now on phrases are said in these words; where there are none for a phrase, it is said in English. */
export const sayWith = (words: (key: string) => string | undefined): void => {
  wordsFor = words;
};

const setIn = (phrase: string, values: readonly (string | number)[]): string =>
  phrase.replaceAll(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));

/** What tells two meanings of one English phrase apart is for the translation only: `By##person`, `By##day`. */
const withoutHint = (key: string): string => key.replace(/##[a-z]+$/, '');

/** A phrase in the language that is spoken. */
export const said = (text: string): string => wordsFor(text) ?? withoutHint(text);

/**
 * A sentence in the language that is spoken: ``say`Nobody answers for ${name}` ``. The English sentence stands where it
 * is needed, and is the key of the German one in `shared/language/german/`; a test fails where one is missing or left
 * over.
 */
export const say = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string => {
  const key = parts.reduce((text, part, place) => `${text}{${place - 1}}${part}`);
  return setIn(said(key), values);
};

/** A phrase of a constant table: it stays English, and is said where it is shown ({@link said}). */
export const phrase = (text: string): string => text;
