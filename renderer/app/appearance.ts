/** What is remembered of theme and zoom for the first paint, before the preferences themselves are read. */
const KEY = 'phase-one:appearance';

export type Appearance = { readonly theme: string; readonly zoom: number };

/** Puts theme and zoom on the root element. `system` leaves the choice to the style sheet. */
const put = ({ theme, zoom }: Appearance): void => {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.style.setProperty('--zoom', String(zoom));
};

/** Shows an appearance and remembers it for the next start. */
export const applyAppearance = ({ theme, zoom }: Appearance): void => {
  put({ theme, zoom });
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, zoom }));
  } catch {
    // Only the first paint of the next start depends on it.
  }
};

/** The appearance of last time; anything that makes no sense is the default. */
export const recallAppearance = (): void => {
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { theme?: unknown; zoom?: unknown };
    const zoom = typeof known.zoom === 'number' && known.zoom >= 0.5 && known.zoom <= 2 ? known.zoom : 1;
    put({ theme: typeof known.theme === 'string' ? known.theme : 'system', zoom });
  } catch {
    put({ theme: 'system', zoom: 1 });
  }
};
