import { z } from 'zod';

/** A rectangle on the desktop, in the system's pixels. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the window stood when it was last closed. */
export type WindowState = { readonly bounds: Bounds | null; readonly maximized: boolean };

/** The first window, and the least that the interface is drawn for. */
export const DEFAULT_SIZE = { width: 1440, height: 900 } as const;
export const LEAST_SIZE = { width: 1024, height: 700 } as const;

const side = z.int().min(-100_000).max(100_000);

const stateSchema = z.object({
  bounds: z.object({ x: side, y: side, width: side.positive(), height: side.positive() }).nullable(),
  maximized: z.boolean(),
});

/** Reads a stored state; anything else than one is no state. */
export const readWindowState = (text: string): WindowState | null => {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

/**
 * Where to open the window: as it was, when enough of it (100 pixels each way) is still on some screen; else in the
 * middle at the usual size, made smaller where the screen is.
 */
export const placeWindow = (
  state: WindowState | null,
  screens: readonly Bounds[],
): Partial<Bounds> & { readonly width: number; readonly height: number } => {
  const bounds = state?.bounds ?? null;
  const visible =
    bounds !== null &&
    screens.some(
      (screen) =>
        overlap(bounds.x, bounds.width, screen.x, screen.width) >= 100 &&
        overlap(bounds.y, bounds.height, screen.y, screen.height) >= 100,
    );
  if (visible) return bounds;
  const first = screens[0];
  return {
    width: Math.min(DEFAULT_SIZE.width, first?.width ?? DEFAULT_SIZE.width),
    height: Math.min(DEFAULT_SIZE.height, first?.height ?? DEFAULT_SIZE.height),
  };
};
