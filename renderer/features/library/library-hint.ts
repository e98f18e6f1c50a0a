const KEY = 'phase-one:library-used';

/**
 * Whether the library held sessions last time. Only the first moment depends on it, before the storage has been read:
 * a library that was never used says at once what it is for; one that was used waits for its list.
 */
export const wasUsed = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
};

export const rememberUse = (isUsed: boolean): void => {
  try {
    if (isUsed) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Without it, the first moment is empty.
  }
};
