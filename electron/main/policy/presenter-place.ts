import { z } from 'zod';
import type { Bounds } from './window-state.ts';

/** Where the window for the room stood, and whether it filled its display. */
export type PresenterState = { readonly bounds: Bounds; readonly fullScreen: boolean };

/** A place for it. */
export type PresenterPlace = PresenterState;

/** The first size on the facilitator's own display. */
export const PRESENTER_SIZE = { width: 1280, height: 800 } as const;

/** The least that is still read. */
export const LEAST_PRESENTER = { width: 480, height: 300 } as const;

const side = z.int().min(-100_000).max(100_000);

const stateSchema = z.object({
  bounds: z.object({ x: side, y: side, width: side.positive(), height: side.positive() }),
  fullScreen: z.boolean(),
});

/** Reads a stored place; anything else than one is none. */
export const readPresenterState = (text: string): PresenterState | null => {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const shared = (a: Bounds, b: Bounds): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The display that most of a window lies on; null where it lies on none. */
export const displayOf = (window: Bounds, displays: readonly Bounds[]): Bounds | null => {
  const [best] = displays.toSorted((a, b) => shared(window, b) - shared(window, a));
  return best !== undefined && shared(window, best) > 0 ? best : null;
};

/** Whether enough of a window is on some display to be found and moved: 100 pixels each way. */
const isFound = (window: Bounds, displays: readonly Bounds[]): boolean =>
  displays.some((display) => shared(window, display) >= 100 * 100);

const onOwn = (display: Bounds): PresenterPlace => {
  const width = Math.min(PRESENTER_SIZE.width, display.width);
  const height = Math.min(PRESENTER_SIZE.height, display.height);
  const x = display.x + Math.round((display.width - width) / 2);
  const y = display.y + Math.round((display.height - height) / 2);
  return { bounds: { x, y, width, height }, fullScreen: false };
};

/**
 * Where the window for the room opens: where it stood last, if that display is there; else filling another display than
 * the facilitator's; else as an ordinary window on the facilitator's own.
 */
export const placePresenter = (
  known: PresenterState | null,
  displays: readonly Bounds[],
  facilitator: Bounds,
): PresenterPlace => {
  const own = displayOf(facilitator, displays) ?? displays[0];
  const other = displays.find((display) => display !== own);
  const isOnOther = known !== null && displayOf(known.bounds, displays) !== own;
  // A place on the facilitator's own display only says that there was no other one.
  if (known !== null && isFound(known.bounds, displays) && (isOnOther || other === undefined)) return known;
  if (other !== undefined) return { bounds: other, fullScreen: true };
  return onOwn(own ?? { x: 0, y: 0, ...PRESENTER_SIZE });
};

/**
 * Where an open window for the room goes when displays came, went or changed; null where it stays. It never stays where
 * nobody sees it. `hasChoice`: a display came or went, so a window beside the facilitator's goes to one of its own.
 */
export const replacePresenter = (
  window: Bounds,
  displays: readonly Bounds[],
  facilitator: Bounds,
  hasChoice: boolean,
): PresenterPlace | null => {
  const own = displayOf(facilitator, displays) ?? displays[0];
  const canLeave = hasChoice && displays.length > 1 && displayOf(window, displays) === own;
  return canLeave || !isFound(window, displays) ? placePresenter(null, displays, facilitator) : null;
};
