import { GERMAN } from './german/all.ts';
import type { Language } from './language.ts';

let spoken: Language = 'en';

/** The language in which {@link say} speaks now. */
export const spokenNow = (): Language => spoken;

/** Says from now on what nobody asked for in a language of its own in this one: that of the interface. */
export const speakFromNowOn = (language: Language): void => {
  spoken = language;
};

/**
 * Does something in a language: a report speaks that of its session, whatever the interface speaks. The work must be
 * done when it returns; one that goes on afterwards would go on in another language, so a promise is refused.
 */
export const speaking = <T>(language: Language, work: () => T): T => {
  const before = spoken;
  spoken = language;
  try {
    const done = work();
    if (done instanceof Promise) throw new Error('speaking takes no work that goes on later');
    return done;
  } finally {
    spoken = before;
  }
};

const setIn = (phrase: string, values: readonly (string | number)[]): string =>
  phrase.replaceAll(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));

/** What tells two meanings of one English phrase apart is for the translation only: `By##person`, `By##day`. */
const withoutHint = (key: string): string => key.replace(/##[a-z]+$/, '');

const phraseOf = (key: string): string => (spoken === 'de' ? GERMAN[key] : undefined) ?? withoutHint(key);

/**
 * A sentence in the language that is spoken: ``say`Nobody answers for ${name}` ``. The English sentence stands where it
 * is needed, and is the key of the German one in `german/`; a test fails where one is missing or left over.
 */
export const say = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string => {
  const key = parts.reduce((text, part, place) => `${text}{${place - 1}}${part}`);
  return setIn(phraseOf(key), values);
};

/** A phrase of a constant table: it stays English, and is said where it is shown ({@link said}). */
export const phrase = (text: string): string => text;

/**
 * A table of words that reads in the language that is spoken at each look: the English words are its phrases.
 *
 * ```ts
 * const FUNDING_WORDS = table({ funded: 'funded', missing: 'no payer yet' });
 * ```
 */
export const table = <K extends string | number>(
  words: Readonly<Record<K, string>>,
): Readonly<Record<K, string>> => {
  const spokenTable = {} as Record<K, string>;
  for (const key of Object.keys(words) as K[]) {
    Object.defineProperty(spokenTable, key, { enumerable: true, get: () => said(words[key]) });
  }
  return spokenTable;
};

/** A {@link phrase} in the language that is spoken. */
export const said = (text: string): string => phraseOf(text);

/** A phrase that begins with a capital as it stands within a sentence; German nouns keep theirs. */
export const lowered = (text: string): string => (spoken === 'de' ? text : text.toLowerCase());
