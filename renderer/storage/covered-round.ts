import { create } from 'zustand';
import type { Id } from '#shared/core/ids';

/** Outlives a reload and a crash of the window, and no more: it says which round goes round, and nothing of who entered. */
const KEY = 'phase-one:covered-round';

const remembered = (): Id | null => {
  try {
    return sessionStorage.getItem(KEY) as Id | null;
  } catch {
    return null;
  }
};

const remember = (id: Id | null): void => {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // Without it a reload shows the session, as it did before.
  }
};

type Covered = {
  /** The round for which the laptop goes round; null while the facilitator has it. */
  readonly roundId: Id | null;
  readonly cover: (id: Id) => void;
  readonly uncover: () => void;
};

/** Whether the cover lies over everything. After a reload it lies there again: whoever holds the laptop sees nothing else. */
export const useCovered = create<Covered>()((set) => ({
  roundId: remembered(),
  cover: (id) => {
    remember(id);
    set({ roundId: id });
  },
  uncover: () => {
    remember(null);
    set({ roundId: null });
  },
}));
