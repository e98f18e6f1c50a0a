import type { Id } from '#shared/core/ids';
import type { Agenda, AgendaBlock } from './agenda.ts';
import type { AgendaCommand } from './agenda-command.ts';

/** The last day that a workshop can have. */
export const LAST_DAY = 10;

/** The blocks as they follow each other: by day, and within a day as they are listed. */
export const inOrder = (blocks: readonly AgendaBlock[]): readonly AgendaBlock[] =>
  blocks.toSorted((one, other) => one.day - other.day);

/** The days that have blocks, each with its own in order. */
export const daysOf = (blocks: readonly AgendaBlock[]): ReadonlyMap<number, readonly AgendaBlock[]> => {
  const days = new Map<number, AgendaBlock[]>();
  for (const block of inOrder(blocks)) days.set(block.day, [...(days.get(block.day) ?? []), block]);
  return days;
};

/** The total length of what is not left out, in minutes. */
export const totalMinutes = (blocks: readonly AgendaBlock[]): number =>
  blocks.reduce((sum, { minutes, isDropped }) => sum + (isDropped ? 0 : minutes), 0);

/** The place in the document's list right behind the last block of a day, or where that day would begin. */
export const endOfDay = (blocks: readonly AgendaBlock[], day: number): number =>
  blocks.findLastIndex((block) => block.day <= day) + 1;

/** What a move is: the day that the block belongs to afterwards, and the block that it then stands before, if any. */
type Place = { readonly day: number; readonly before: AgendaBlock | null };

const moveCommands = (
  { blocks }: Pick<Agenda, 'blocks'>,
  block: AgendaBlock,
  { day, before }: Place,
): AgendaCommand[] => {
  const others = blocks.filter(({ id }) => id !== block.id);
  const toIndex = before === null ? endOfDay(others, day) : others.indexOf(before);
  const commands: AgendaCommand[] = [];
  if (day !== block.day) commands.push({ type: 'agendaBlock.update', id: block.id, changes: { day } });
  if (toIndex !== blocks.indexOf(block)) commands.push({ type: 'agendaBlock.move', id: block.id, toIndex });
  return commands;
};

/**
 * Puts a block at a place, counted over all days as they follow each other. It takes the day of the block that gives way:
 * going down it comes behind that one, going up before it. Nothing where it stands there already.
 */
export const moveToPlace = (agenda: Pick<Agenda, 'blocks'>, id: Id, place: number): AgendaCommand[] => {
  const ordered = inOrder(agenda.blocks);
  const from = ordered.findIndex((block) => block.id === id);
  const [block, there] = [ordered[from], ordered[place]];
  if (!block || !there || from === place) return [];
  if (place < from) return moveCommands(agenda, block, { day: there.day, before: there });
  const after = ordered[place + 1];
  return moveCommands(agenda, block, {
    day: there.day,
    before: after?.day === there.day ? after : null,
  });
};

/**
 * Moves a block one step up (-1) or down (1). At the edge of a day the step goes over it: the block is then the last of the
 * day before or the first of the next one, and stays between the same two.
 */
export const moveByStep = (agenda: Pick<Agenda, 'blocks'>, id: Id, step: 1 | -1): AgendaCommand[] => {
  const ordered = inOrder(agenda.blocks);
  const from = ordered.findIndex((block) => block.id === id);
  const [block, neighbour] = [ordered[from], ordered[from + step]];
  if (!block || !neighbour) return [];
  if (neighbour.day === block.day) return moveToPlace(agenda, id, from + step);
  return moveCommands(agenda, block, { day: neighbour.day, before: step === 1 ? neighbour : null });
};

/** Gives a block another day; it is then the last of that day. */
export const moveToDay = (agenda: Pick<Agenda, 'blocks'>, id: Id, day: number): AgendaCommand[] => {
  const block = agenda.blocks.find((known) => known.id === id);
  return !block || block.day === day ? [] : moveCommands(agenda, block, { day, before: null });
};
