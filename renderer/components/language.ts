import { useSyncExternalStore } from 'react';
import { type Catalogue, type Language, languageOf, type Texts } from '#shared/language/language';

/** The language chosen for the interface; `system` is that of the browser or the desktop. */
export type LanguageChoice = Language | 'system';

/** The tag of the system's language; English where nothing says, as in a test. */
const systemTag = (): string => (typeof navigator === 'undefined' ? 'en' : navigator.language);

const systemLanguage = (): Language => languageOf(systemTag());

let current: Language = systemLanguage();
const listeners = new Set<() => void>();

/** The language of the interface now; for actions and messages, not for rendering. */
export const languageNow = (): Language => current;

/**
 * How the interface writes numbers and days of its own: as the system does where that speaks the same language. Sessions
 * and reports have a locale of their own.
 */
export const uiLocale = (): string => {
  if (current === 'en') return 'en-GB';
  return languageOf(systemTag()) === current ? systemTag() : current;
};

/** Where React Aria looks for the language of what it says itself, before it asks the browser. */
const ARIA_LOCALE = Symbol.for('react-aria.i18n.locale');

/** React Aria's own words follow as well: a provider would bring the whole library into the first paint. */
const tellAria = (): void => {
  Reflect.set(window, ARIA_LOCALE, uiLocale());
  window.dispatchEvent(new Event('languagechange'));
};

/** Turns the interface into a language. Everything on the screen follows at once. */
export const speak = (choice: LanguageChoice): void => {
  const next = choice === 'system' ? systemLanguage() : choice;
  document.documentElement.lang = next;
  const isNew = next !== current;
  current = next;
  tellAria();
  if (isNew) for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells something outside of React which language is spoken, now and before anything on the screen follows a change. */
export const tellLanguage = (tell: (language: Language) => void): void => {
  const telling = (): void => tell(current);
  const later = [...listeners];
  listeners.clear();
  for (const listener of [telling, ...later]) listeners.add(listener);
  telling();
};

/** The language of the interface. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, languageNow);

/**
 * The texts of an area in the language of the interface:
 *
 * ```tsx
 * const t = useTexts(agendaTexts);
 * return <Button>{t.start}</Button>;
 * ```
 */
export const useTexts = <T extends Catalogue>(area: Texts<T>): T => area[useLanguage()];

/** The texts of an area as the interface speaks now; for actions and messages, not for rendering. */
export const textsNow = <T extends Catalogue>(area: Texts<T>): T => area[current];
