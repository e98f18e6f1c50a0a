import { useSyncExternalStore } from 'react';

/** `wide`: rail, work and drawer side by side. `medium`: the drawer folds. `narrow`: the rail lies down. */
export type FrameWidth = 'wide' | 'medium' | 'narrow';

/** In rem, as the style sheets have them, so that zoom counts as well as the window. */
const WIDE = 72;
const MEDIUM = 48;

const measure = (): FrameWidth => {
  const root = document.documentElement;
  const width = root.clientWidth / parseFloat(getComputedStyle(root).fontSize);
  if (width > WIDE) return 'wide';
  return width > MEDIUM ? 'medium' : 'narrow';
};

const subscribe = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
  window.addEventListener('resize', listener);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', listener);
  };
};

export const useFrameWidth = (): FrameWidth => useSyncExternalStore(subscribe, measure);
