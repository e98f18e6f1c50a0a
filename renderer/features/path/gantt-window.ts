import { type RefObject, useLayoutEffect, useState } from 'react';

/** What is drawn of the chart, in the units of its scene: more than is seen, so that scrolling finds it there. */
export type GanttWindow = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The room of the chart in scene units, and how many pixels of the screen one of them takes. */
export type GanttRoom = { readonly width: number; readonly unit: number };

/** The window moves in steps, so that not every pixel of a scroll draws anew; and it reaches beyond the view. */
const STEP = { x: 480, y: 192 } as const;
const BEYOND = { x: 480, y: 288 } as const;

const steps = (from: number, to: number, step: number, beyond: number): readonly [number, number] => [
  Math.max(0, Math.floor((from - beyond) / step) * step),
  Math.ceil((to + beyond) / step) * step,
];

const unitNow = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

const windowOf = (element: HTMLElement): GanttWindow => {
  const unit = unitNow();
  const [x, y] = [element.scrollLeft / unit, element.scrollTop / unit];
  const [left, right] = steps(x, x + element.clientWidth / unit, STEP.x, BEYOND.x);
  const [top, bottom] = steps(y, y + element.clientHeight / unit, STEP.y, BEYOND.y);
  return { left, right, top, bottom };
};

const isSame = (a: GanttWindow, b: GanttWindow): boolean =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;

/** The room an element has, measured anew when it changes; null until it is on the screen. */
export const useGanttRoom = (box: RefObject<HTMLElement | null>): GanttRoom | null => {
  const [room, setRoom] = useState<GanttRoom | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const unit = unitNow();
      const width = Math.floor(element.clientWidth / unit);
      setRoom((known) => (known?.width === width && known.unit === unit ? known : { width, unit }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return room;
};

/** The part of a scrolled chart that is drawn. `key`: what else it depends on. */
export const useGanttWindow = (scroller: RefObject<HTMLElement | null>, key: unknown): GanttWindow => {
  const [seen, setSeen] = useState<GanttWindow>({ left: 0, right: 1440, top: 0, bottom: 1152 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const next = windowOf(element);
      setSeen((known) => (isSame(known, next) ? known : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, key]);
  return seen;
};
