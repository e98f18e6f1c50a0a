import { create } from 'zustand';

/** What of templates lies over the session: saving it as one, or what a newer one has otherwise. */
type TemplateView = {
  readonly shown: 'save' | 'update' | null;
  readonly show: (shown: 'save' | 'update') => void;
  readonly close: () => void;
};

/** @see TemplateView */
export const useTemplateView = create<TemplateView>((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
  close: () => set({ shown: null }),
}));
