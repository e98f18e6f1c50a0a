import { phrase, said, say, sayWith } from '#shared/core/say';
import { GERMAN } from './german/all.ts';
import type { Language } from './language.ts';

export { phrase, said, say };

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

sayWith((key) => (spoken === 'de' ? GERMAN[key] : undefined));

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

/** A phrase that begins with a capital as it stands within a sentence; German nouns keep theirs. */
export const lowered = (text: string): string => (spoken === 'de' ? text : text.toLowerCase());
