import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How exactly the size is found: in shares of the full one. */
const STEPS = 7;

const overflows = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

/**
 * Sets what stands in a box as large as it fits: `--fit`, from 1 down to `least`, multiplies every size of the style sheet.
 * Found by halving, before anything is painted; anew when the content or the window changes.
 */
export const useFit = <T extends HTMLElement>(content: unknown, least: number): RefObject<T | null> => {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = (): void => {
      const put = (share: number): void => element.style.setProperty('--fit', String(share));
      put(1);
      if (!overflows(element)) return;
      let [small, large] = [least, 1];
      for (let step = 0; step < STEPS; step += 1) {
        const middle = (small + large) / 2;
        put(middle);
        if (overflows(element)) large = middle;
        else small = middle;
      }
      put(small);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    let isCurrent = true;
    // Letters are as wide as their font, which may still be on its way.
    void document.fonts.ready.then(() => {
      if (isCurrent) fit();
    });
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [content, least]);
  return box;
};
