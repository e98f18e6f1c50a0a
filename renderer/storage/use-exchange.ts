import { create } from 'zustand';

/** Whether plans are being given to other programs or tasks taken from them, over the session. */
type Exchange = {
  readonly shown: 'export' | 'import' | null;
  /** The list as it was typed or pasted: closing the dialog does not lose it. */
  readonly list: string;
  readonly open: (shown: 'export' | 'import') => void;
  readonly close: () => void;
  readonly keepList: (list: string) => void;
};

/** @see Exchange */
export const useExchange = create<Exchange>((set) => ({
  shown: null,
  list: '',
  open: (shown) => set({ shown }),
  close: () => set({ shown: null }),
  keepList: (list) => set({ list }),
}));
