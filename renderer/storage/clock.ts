import type { Context } from '#shared/core/context';
import { dayInZone, type Instant, type IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';

/** The one place of time in the renderer; tests replace its members. */
export const clock = {
  now: (): Instant => new Date().toISOString() as Instant,
  /** The day on the wall of the room. */
  today: (): IsoDate => dayInZone(clock.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
};

/**
 * So long without a tick, in milliseconds, and the computer slept, whether the window was seen or not: one out of sight is
 * woken once a minute only, so there two minutes are no sleep yet.
 */
export const SLEEP_UNSEEN = 150_000;

/** A new identifier: a random UUID (version 4). */
export const newId = (): Id => crypto.randomUUID() as string as Id;

/** Time, chance and the name of the person at the keyboard, as the domain wants them. */
export const context = (actor = ''): Context => ({ now: clock.now, newId, actor });
