import type { Id } from '#shared/core/ids';
import type { Agenda, AgendaBlock, AgendaMark } from './agenda.ts';
import { inOrder } from './order.ts';
import { momentOf } from './wall-time.ts';

/** A pause; `to` is null while it lasts. */
type Pause = { readonly from: number; readonly to: number | null };

/** One time in which a block ran, from its beginning to the next block's or its own end; `to` is null while it runs. */
export type Stretch = {
  readonly blockId: Id;
  readonly from: number;
  readonly to: number | null;
  readonly pauses: readonly Pause[];
};

const close = (stretch: Stretch, to: number): Stretch => ({
  ...stretch,
  to,
  pauses: stretch.pauses.map((pause) => ({ ...pause, to: pause.to ?? to })),
});

/** The stretch after one more mark of its own block; a mark that says nothing new changes nothing. */
const marked = (stretch: Stretch, kind: AgendaMark['kind'], at: number): Stretch => {
  const isPaused = stretch.pauses.at(-1)?.to === null;
  if (kind === 'end') return close(stretch, at);
  if (kind === 'pause' && !isPaused) {
    return { ...stretch, pauses: [...stretch.pauses, { from: at, to: null }] };
  }
  if (kind === 'resume' && isPaused) return { ...stretch, pauses: close(stretch, at).pauses };
  return stretch;
};

/**
 * What the marks tell, as stretches in the order in which they were. Marks are read by the moment when they happened,
 * those of one moment in the order in which they were written down; so time asleep that is taken out later counts where it
 * was. A mark of a block that does not run then is no news.
 */
export const stretchesOf = (marks: readonly AgendaMark[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { kind, blockId, at } of marks.toSorted((a, b) => momentOf(a.at) - momentOf(b.at))) {
    const moment = momentOf(at);
    const last = stretches.at(-1);
    const running = last?.to === null ? last : null;
    if (kind === 'begin') {
      if (running?.blockId === blockId) continue;
      if (running) stretches[stretches.length - 1] = close(running, moment);
      stretches.push({ blockId, from: moment, to: null, pauses: [] });
    } else if (running?.blockId === blockId) {
      stretches[stretches.length - 1] = marked(running, kind, moment);
    }
  }
  return stretches;
};

/** How long a stretch ran until a moment, in milliseconds on the wall clock, without its pauses. Never negative. */
export const ranFor = ({ from, to, pauses }: Stretch, now: number): number => {
  const until = (end: number | null): number => end ?? Math.max(now, from);
  const paused = pauses.reduce((sum, pause) => sum + Math.max(0, until(pause.to) - pause.from), 0);
  return Math.max(0, until(to) - from - paused);
};

/** How the workshop stands at a moment. All of it follows from the agenda and the moment. */
export type RunState = {
  /** `planned`: it has not begun. `ended`: nothing runs, the day or the whole is over. */
  readonly phase: 'planned' | 'running' | 'paused' | 'ended';
  /** The moment that this is true of: never before the last mark, whatever a clock that was set back says. */
  readonly now: number;
  readonly stretches: readonly Stretch[];
  /** The block that runs, or that ran last; null while none has. */
  readonly block: AgendaBlock | null;
  /** How long it ran so far, in milliseconds, without pauses, over all of its stretches. */
  readonly elapsed: number;
  /** What it has left, in milliseconds; negative once it is over its time. */
  readonly left: number;
  /** Since when it is paused. */
  readonly pausedSince: number | null;
  /** The block that comes next, maybe on another day; null behind the last one. */
  readonly next: AgendaBlock | null;
  /** The block before, of the same day; null for the first one. */
  readonly previous: AgendaBlock | null;
  /** How long each block ran, in milliseconds, for those that did. */
  readonly spent: ReadonlyMap<Id, number>;
};

const spentOf = (stretches: readonly Stretch[], now: number): ReadonlyMap<Id, number> => {
  const spent = new Map<Id, number>();
  for (const stretch of stretches) {
    spent.set(stretch.blockId, (spent.get(stretch.blockId) ?? 0) + ranFor(stretch, now));
  }
  return spent;
};

const phaseOf = (last: Stretch | undefined): RunState['phase'] => {
  if (!last) return 'planned';
  if (last.to !== null) return 'ended';
  return last.pauses.at(-1)?.to === null ? 'paused' : 'running';
};

const neighbours = (
  ordered: readonly AgendaBlock[],
  block: AgendaBlock | null,
  spent: ReadonlyMap<Id, number>,
): Pick<RunState, 'next' | 'previous'> => {
  const place = block === null ? -1 : ordered.indexOf(block);
  const isThere = ({ isDropped }: AgendaBlock): boolean => !isDropped;
  return {
    next: ordered.slice(place + 1).find((one) => isThere(one) && !spent.has(one.id)) ?? null,
    previous:
      ordered.slice(0, Math.max(0, place)).findLast((one) => isThere(one) && one.day === block?.day) ?? null,
  };
};

/** How the workshop stands at a moment (milliseconds since 1970). */
export const runState = ({ blocks, marks }: Agenda, moment: number): RunState => {
  const stretches = stretchesOf(marks);
  const last = stretches.at(-1);
  const now = marks.reduce((latest, { at }) => Math.max(latest, momentOf(at)), moment);
  const spent = spentOf(stretches, now);
  const block = blocks.find(({ id }) => id === last?.blockId) ?? null;
  const elapsed = block === null ? 0 : (spent.get(block.id) ?? 0);
  const phase = block === null ? 'planned' : phaseOf(last);
  return {
    phase,
    now,
    stretches,
    block,
    elapsed,
    left: block === null ? 0 : block.minutes * 60_000 - elapsed,
    pausedSince: phase === 'paused' ? (last?.pauses.at(-1)?.from ?? null) : null,
    ...neighbours(inOrder(blocks), block, spent),
    spent,
  };
};

/** Whether a block runs or is paused. Cheaper than the whole state: it needs no moment. */
export const isOn = ({ marks }: Pick<Agenda, 'marks'>): boolean => {
  const last = stretchesOf(marks).at(-1);
  return last?.to === null;
};
