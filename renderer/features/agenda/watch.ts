import { z } from 'zod';
import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import { SLEEP_UNSEEN } from '../../storage/clock.ts';
import { momentNow, onTick } from './now.ts';

const gapSchema = z.object({ from: z.number(), to: z.number(), kind: z.enum(['slept', 'closed']) });

/** Time in which nobody watched the clock: the computer slept, or the program was closed. */
export type SeenGap = z.infer<typeof gapSchema>;

const beatSchema = z.object({
  sessionId: z.string(),
  at: z.number(),
  /** The session was left on purpose: nobody needs to be told of it. */
  isLeft: z.boolean(),
  gaps: z.array(gapSchema),
});

/** So long between two ticks, in milliseconds, and the computer slept. */
const SLEEP = 60_000;

/** How often the heartbeat is written down, for the reload that comes without a warning. */
const WRITE_EVERY = 5_000;

const KEY = 'phase-one:agenda-heartbeat';

/** The gaps that nobody has answered yet, the oldest first. */
export const useGaps = create<{ readonly gaps: readonly SeenGap[] }>()(() => ({ gaps: [] }));

const readBeat = (): z.infer<typeof beatSchema> | null => {
  try {
    return beatSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // Nothing was written, or nothing that makes sense.
    return null;
  }
};

let beating: Id | null = null;
let last = 0;
let written = 0;

const write = (isLeft = false): void => {
  if (beating === null) return;
  written = last;
  const { gaps } = useGaps.getState();
  try {
    localStorage.setItem(KEY, JSON.stringify({ sessionId: beating, at: last, isLeft, gaps }));
  } catch {
    // Without it, only the explanation after a crash is lost; the time itself is in the session.
  }
};

const note = (gap: SeenGap): void => useGaps.setState(({ gaps }) => ({ gaps: [...gaps, gap] }));

const beat = (): void => {
  const now = momentNow();
  const limit = document.visibilityState === 'visible' ? SLEEP : SLEEP_UNSEEN;
  const isGap = now - last > limit;
  if (isGap) note({ from: last, to: now, kind: 'slept' });
  last = now;
  if (isGap || now - written >= WRITE_EVERY || now < written) write();
};

/**
 * Watches the clock while an agenda runs; the answer stops it. What was missed since it watched last is a gap too.
 *
 * @param lastStored when something was last stored in the session, in milliseconds: a crash takes the last heartbeats with
 * it, in a young profile all of them, since the browser writes them to the disk when it likes; but never what is stored.
 */
export const watchClock = (sessionId: Id, lastStored: number): (() => void) => {
  const before = readBeat();
  const isOurs = before?.sessionId === sessionId;
  const now = momentNow();
  beating = sessionId;
  last = now;
  useGaps.setState({ gaps: isOurs ? before.gaps : [] });
  const seen = Math.max(isOurs ? before.at : 0, lastStored);
  const wasLeft = before !== null && (!isOurs || before.isLeft);
  if (!wasLeft && now - seen > SLEEP) note({ from: seen, to: now, kind: 'closed' });
  write();
  const stop = onTick(beat);
  return () => {
    stop();
    write(true);
    beating = null;
  };
};

/** A gap was answered. */
export const forgetGap = (gap: SeenGap): void => {
  useGaps.setState(({ gaps }) => ({ gaps: gaps.filter((known) => known !== gap) }));
  write();
};
