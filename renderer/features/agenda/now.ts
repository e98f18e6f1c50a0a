import { useSyncExternalStore } from 'react';
import { clock } from '../../storage/clock.ts';

const SECOND = 1000;

/** The moment now, in milliseconds since 1970. */
export const momentNow = (): number => Date.parse(clock.now());

/** The time zone of the room: that of this computer. */
export const roomZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** One timer for everything that shows time; it wakes right after each second of the wall clock, and only while looked at. */
const tick = (): void => {
  for (const listener of listeners) listener();
  timer = setTimeout(tick, SECOND - (momentNow() % SECOND) + 5);
};

// A window that comes back, and a computer that wakes, show the time at once.
const onSeen = (): void => {
  if (document.visibilityState !== 'visible') return;
  clearTimeout(timer);
  tick();
};

/** Calls back every second; the answer stops it. */
export const onTick = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (listeners.size === 1) {
    timer = setTimeout(tick, SECOND - (momentNow() % SECOND) + 5);
    document.addEventListener('visibilitychange', onSeen);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onSeen);
  };
};

const never = (): (() => void) => () => undefined;

/**
 * The moment now, by the whole second: everything that shows it agrees. Renders anew each `step`, and only while `isOn`.
 * Meant for small parts: what is around them stands still.
 */
export const useNow = (isOn = true, step = SECOND): number =>
  useSyncExternalStore(isOn ? onTick : never, () => Math.floor(momentNow() / step) * step);
