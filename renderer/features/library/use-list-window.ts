import { type RefObject, useLayoutEffect, useState } from 'react';

/** The rows that are near the screen: from this place on, up to but not including that one. */
export type ListWindow = { readonly from: number; readonly to: number };

/** How tall a row is taken to be until one has been measured, in pixels. */
const GUESS = 59;

/** So many rows are drawn beyond each edge of the screen, so that scrolling never shows a gap. */
const BEYOND = 8;

/** The part of a list that lies on the screen, whatever scrolls it. */
const windowOf = (list: HTMLElement, count: number, height: number): ListWindow => {
  const { top } = list.getBoundingClientRect();
  const first = Math.floor(-top / height) - BEYOND;
  const last = Math.ceil((window.innerHeight - top) / height) + BEYOND;
  const from = Math.max(0, Math.min(first, count - 1));
  return { from, to: Math.max(from, Math.min(count, last)) };
};

const isSame = (a: ListWindow, b: ListWindow): boolean => a.from === b.from && a.to === b.to;

type Drawn = { readonly shown: ListWindow; readonly height: number };

const drawnOf = (list: HTMLElement, count: number, before: Drawn): Drawn => {
  const row = list.querySelector<HTMLElement>('[role="row"]');
  const measured = row?.getBoundingClientRect().height ?? 0;
  const height = measured > 0 ? measured : before.height;
  const shown = windowOf(list, count, height);
  return height === before.height && isSame(shown, before.shown) ? before : { shown, height };
};

/**
 * Which rows of a long list are drawn. All rows are of one height, which is measured and not known: it follows the size of
 * the type, the zoom and the width. `kind` names what decides it, so that it is measured again.
 */
export const useListWindow = (list: RefObject<HTMLElement | null>, count: number, kind: string): Drawn => {
  const [drawn, setDrawn] = useState<Drawn>({
    shown: { from: 0, to: Math.min(count, 2 * BEYOND) },
    height: GUESS,
  });
  useLayoutEffect(() => {
    const follow = (): void => {
      const element = list.current;
      if (element) setDrawn((before) => drawnOf(element, count, before));
    };
    // Still before the paint, but no longer within the drawing.
    queueMicrotask(follow);
    const observer = new ResizeObserver(follow);
    if (list.current) observer.observe(list.current);
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [list, count, kind]);
  return drawn;
};
