import { create } from 'zustand';

/** What the dialog that finds minutes is about: more time for the running block, or minutes lost that are caught up. */
export type Finding = { readonly kind: 'extend' | 'catch-up'; readonly minutes: number };

type ExtendState = {
  readonly asked: Finding | null;
  readonly ask: (asked: Finding) => void;
  readonly close: () => void;
};

/** Whether the dialog is open, and for how many minutes. It hangs in the bar, so that every screen can open it. */
export const useExtend = create<ExtendState>()((set) => ({
  asked: null,
  ask: (asked) => set({ asked }),
  close: () => set({ asked: null }),
}));
