/** Held by the window of the room for as long as it lives: the engine lets go of it even when the window crashes. */
const ALIVE = 'phase-one:room';

/** Held by the window that leads the room: there is one, however many have a session open. */
const LEADS = 'phase-one:room-lead';

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Being given up, or taken over by another window, is how each of these ends. */
const ignore = (): undefined => undefined;

/** Says for the rest of this window's life that there is a window for the room; `told` hears when that has begun. */
export const liveAsRoom = (told: () => void): void => {
  void navigator.locks
    .request(ALIVE, { mode: 'shared' }, () => {
      told();
      return new Promise<void>(ignore);
    })
    .catch(ignore);
};

/** Resolves when no window for the room is left. */
export const roomGone = (signal: AbortSignal): Promise<void> =>
  navigator.locks.request(ALIVE, { signal }, ignore);

/**
 * Leads the room, as soon as nobody else does, or at once where it is taken over. `began` and `lost` hear it; it ends with
 * the signal.
 */
export const lead = (
  signal: AbortSignal,
  { isTaken, began, lost }: { isTaken: boolean; began: () => void; lost: () => void },
): void => {
  let isLeading = false;
  navigator.locks
    .request(LEADS, isTaken ? { steal: true } : { signal }, async () => {
      isLeading = true;
      if (!signal.aborted) began();
      await untilStopped(signal);
    })
    .catch(() => {
      if (isLeading && !signal.aborted) lost();
    });
};
