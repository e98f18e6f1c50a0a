import type { Agenda, AgendaBlock } from './agenda.ts';
import { inOrder } from './order.ts';
import { ranFor, stretchesOf } from './run-state.ts';

/** What a block was to take and took, in whole minutes; null where it had no place in the plan, or never ran. */
export type BlockRecord = {
  readonly block: AgendaBlock;
  readonly planned: number | null;
  readonly real: number | null;
};

/**
 * Planned against real, block by block. A block that still runs counts up to its last mark: a record holds what happened,
 * not what the clock says when it is read. Empty while the workshop has not begun.
 */
export const recordOf = ({ blocks, marks }: Agenda): readonly BlockRecord[] => {
  const stretches = stretchesOf(marks);
  if (stretches.length === 0) return [];
  const last = marks.reduce((latest, { at }) => Math.max(latest, Date.parse(at)), 0);
  return inOrder(blocks).map((block) => {
    const own = stretches.filter(({ blockId }) => blockId === block.id);
    const spent = own.reduce((sum, stretch) => sum + ranFor(stretch, last), 0);
    return { block, planned: block.planned, real: own.length === 0 ? null : Math.round(spent / 60_000) };
  });
};
