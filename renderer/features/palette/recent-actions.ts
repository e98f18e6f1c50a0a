const KEY = 'phase-one:recent-actions';

/** So many are remembered. */
const LIMIT = 5;

/** The ids of the actions that were used last, newest first. */
export const recentActions = (): readonly string[] => {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter((id) => typeof id === 'string').slice(0, LIMIT) : [];
  } catch {
    // Nothing is remembered, or no sense in it: the list begins anew.
    return [];
  }
};

/** Remembers that an action was used. */
export const rememberAction = (id: string): void => {
  try {
    const ids = [id, ...recentActions().filter((known) => known !== id)].slice(0, LIMIT);
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Only the order of the list depends on it.
  }
};
