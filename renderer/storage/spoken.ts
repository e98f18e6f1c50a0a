import type { Language } from '#shared/language/language';
import { speakFromNowOn } from '#shared/language/say';

const listeners = new Set<() => void>();

/** What is kept in words is said anew when the language changes. */
export const onSpoken = (listener: () => void): void => {
  listeners.add(listener);
};

/** Speaks a language from now on; findings and the words of undo and redo follow. */
export const speakInStorage = (language: Language): void => {
  speakFromNowOn(language);
  for (const listener of listeners) listener();
};
