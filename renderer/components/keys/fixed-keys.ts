/** Keys that belong to single controls and stay as they are, for the list. */
export const FIXED_KEYS = [
  { id: 'tab', keys: ['Tab', 'Shift+Tab'] },
  { id: 'arrows', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  { id: 'escape', keys: ['Escape'] },
  { id: 'move', keys: ['Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight'] },
] as const;
