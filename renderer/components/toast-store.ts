/** A short message about what was just done, with the way back where there is one. */
export type ToastContent = {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** A toast with the same key replaces the earlier one. */
  readonly key?: string;
  /** How long it stays while nobody looks at it, in milliseconds. */
  readonly stay?: number;
};

/** A toast on show. */
export type ShownToast = ToastContent & { readonly id: number };

/** At most so many are on show; the oldest gives way. */
const LIMIT = 3;

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

const change = (next: readonly ShownToast[]): void => {
  shown = next;
  for (const listener of listeners) listener();
};

export const subscribeToToasts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const shownToasts = (): readonly ShownToast[] => shown;

export const closeToast = (id: number): void => change(shown.filter((toast) => toast.id !== id));

/** Shows a toast and returns its number, with which it can be closed early. */
export const showToast = (content: ToastContent): number => {
  lastId += 1;
  const others = content.key === undefined ? shown : shown.filter(({ key }) => key !== content.key);
  change([...others, { ...content, id: lastId }].slice(-LIMIT));
  return lastId;
};
