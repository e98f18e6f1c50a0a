import { type LanguageChoice, speak } from '../components/language.ts';

/** What is remembered of theme, zoom and language for the first paint, before the preferences themselves are read. */
const KEY = 'phase-one:appearance';

export type Appearance = {
  readonly theme: string;
  readonly zoom: number;
  readonly language: LanguageChoice;
};

/** Puts theme and zoom on the root element, and speaks. `system` leaves the choice to the style sheet, and to the system. */
const put = ({ theme, zoom, language }: Appearance): void => {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.style.setProperty('--zoom', String(zoom));
  speak(language);
};

/** Shows an appearance and remembers it for the next start. */
export const applyAppearance = (appearance: Appearance): void => {
  put(appearance);
  try {
    localStorage.setItem(KEY, JSON.stringify(appearance));
  } catch {
    // Only the first paint of the next start depends on it.
  }
};

/** The appearance of last time; anything that makes no sense is the default. */
export const recallAppearance = (): void => {
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<keyof Appearance, unknown>;
    const zoom = typeof known.zoom === 'number' && known.zoom >= 0.5 && known.zoom <= 2 ? known.zoom : 1;
    const language = known.language === 'en' || known.language === 'de' ? known.language : 'system';
    put({ theme: typeof known.theme === 'string' ? known.theme : 'system', zoom, language });
  } catch {
    put({ theme: 'system', zoom: 1, language: 'system' });
  }
};
