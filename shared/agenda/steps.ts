import type { Id } from '#shared/core/ids';
import type { Agenda, AgendaMark } from './agenda.ts';
import type { AgendaCommand } from './agenda-command.ts';
import type { RunState, Stretch } from './run-state.ts';
import { instantOf, momentOf } from './wall-time.ts';

/** Whoever goes on and comes back within this time, in milliseconds, pressed by mistake. */
export const SLIP = 60_000;

const mark = (kind: AgendaMark['kind'], blockId: Id, moment: number, newId: () => Id): AgendaCommand => ({
  type: 'agendaMark.add',
  item: { id: newId(), kind, blockId, at: instantOf(moment) },
});

/**
 * Begins a block, whatever ran before; a block that was left out is taken in again. The very first beginning keeps how long
 * every block was to take, to compare with later.
 */
export const beginBlock = (
  { blocks, marks }: Agenda,
  blockId: Id,
  moment: number,
  newId: () => Id,
): AgendaCommand[] => [
  ...blocks.flatMap((block): AgendaCommand[] => {
    const changes = {
      ...(marks.length === 0 && !block.isDropped ? { planned: block.minutes } : {}),
      ...(block.id === blockId && block.isDropped ? { isDropped: false } : {}),
    };
    return Object.keys(changes).length === 0 ? [] : [{ type: 'agendaBlock.update', id: block.id, changes }];
  }),
  mark('begin', blockId, moment, newId),
];

/** Stops the clock of the running block, or goes on with it. Nothing while no block is on. */
export const pauseOrResume = (run: RunState, moment: number, newId: () => Id): AgendaCommand[] => {
  if (!run.block || run.phase === 'planned' || run.phase === 'ended') return [];
  return [mark(run.phase === 'paused' ? 'resume' : 'pause', run.block.id, moment, newId)];
};

/** Ends the day, or the whole workshop where nothing comes after. Nothing while no block is on. */
export const endRun = (run: RunState, moment: number, newId: () => Id): AgendaCommand[] =>
  !run.block || run.phase === 'planned' || run.phase === 'ended'
    ? []
    : [mark('end', run.block.id, moment, newId)];

const takeBack = (marks: readonly AgendaMark[], { blockId, from }: Stretch): AgendaCommand[] =>
  marks
    .filter((known) => known.blockId === blockId && momentOf(known.at) >= from)
    .map(({ id }) => ({ type: 'agendaMark.remove', id }));

/**
 * Back to the block before. Within a minute that was a slip: the step is taken back as if it had not been, and no time is
 * lost to it. Later the block before begins again, and what it took so far counts.
 */
export const stepBack = (agenda: Agenda, run: RunState, moment: number, newId: () => Id): AgendaCommand[] => {
  const [before, last] = run.stretches.slice(-2);
  const isOn = run.phase === 'running' || run.phase === 'paused';
  if (isOn && before && last && moment - last.from < SLIP && before.to === last.from) {
    return takeBack(agenda.marks, last);
  }
  return run.previous === null ? [] : beginBlock(agenda, run.previous.id, moment, newId);
};

/** Time that went by without anybody working: from when to when, in milliseconds since 1970. */
export type Gap = { readonly from: number; readonly to: number };

/** The block that ran at the beginning of a gap and was not paused: its time is what the gap cost. Null for none. */
export const blockInGap = ({ stretches }: RunState, { from }: Gap): Id | null => {
  const ran = stretches.find((stretch) => stretch.from <= from && (stretch.to ?? Infinity) > from);
  const isPaused = ran?.pauses.some((pause) => pause.from <= from && (pause.to ?? Infinity) > from) ?? false;
  return ran && !isPaused ? ran.blockId : null;
};

/** Takes a gap out of the time of the block that ran then: it was paused. */
export const takeOut = (run: RunState, gap: Gap, newId: () => Id): AgendaCommand[] => {
  const blockId = blockInGap(run, gap);
  return blockId === null
    ? []
    : [mark('pause', blockId, gap.from, newId), mark('resume', blockId, gap.to, newId)];
};

/** Ends the day where a gap began: nobody worked any more. */
export const endAtGap = (run: RunState, gap: Gap, newId: () => Id): AgendaCommand[] => {
  const blockId = blockInGap(run, gap);
  return blockId === null ? [] : [mark('end', blockId, gap.from, newId)];
};
