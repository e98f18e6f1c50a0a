/** The last control that had the focus in each part of the window, so that F6 returns to it. */
const lastFocus = new WeakMap<Element, HTMLElement>();

const regionOf = (element: Element | null): Element | null => element?.closest('[data-region]') ?? null;

const isVisible = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

/** Moves the focus to the next or previous part of the window: bar, rail, main area, drawer, messages. */
export const moveBetweenRegions = (step: 1 | -1): boolean => {
  const regions = Array.from(document.querySelectorAll<HTMLElement>('[data-region]')).filter(isVisible);
  if (regions.length === 0) return false;
  const active = document.activeElement;
  const here = regionOf(active);
  if (here && active instanceof HTMLElement) lastFocus.set(here, active);
  const position = regions.findIndex((region) => region === here);
  const next =
    regions[(position + step + regions.length + (position < 0 && step < 0 ? 1 : 0)) % regions.length];
  if (next === undefined) return false;
  const remembered = lastFocus.get(next);
  const target = remembered?.isConnected && next.contains(remembered) ? remembered : next;
  target.focus();
  return true;
};

/** Puts the focus on the main area: after a change of screen, and from the skip link. */
export const focusMain = (): void => {
  document.getElementById('main')?.focus({ preventScroll: true });
};

let isArriving = false;

/** Says that another screen is on its way; whoever draws it calls {@link arrive} once its main area is there. */
export const setOut = (): void => {
  isArriving = true;
};

/**
 * Takes the focus to the main area of a screen that was gone to, where it was left on what the screen before has taken
 * with it: a screen reader goes on from there, and the next Tab does not begin at the top of the window.
 */
export const arrive = (): void => {
  if (!isArriving) return;
  isArriving = false;
  if (document.activeElement === document.body) focusMain();
};
