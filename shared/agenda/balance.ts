import type { Id } from '#shared/core/ids';
import { type Agenda, type AgendaBlock, LONGEST_BLOCK } from './agenda.ts';
import type { AgendaCommand } from './agenda-command.ts';
import { inOrder } from './order.ts';
import type { RunState } from './run-state.ts';

/** Where the minutes come from: the last blocks, all of what is left in proportion, or one block that is left out. */
export type BalanceWay =
  { readonly kind: 'end' } | { readonly kind: 'spread' } | { readonly kind: 'drop'; readonly blockId: Id };

/** A block that becomes shorter. */
export type Cut = { readonly block: AgendaBlock; readonly from: number; readonly to: number };

/** What a way does, before it is chosen. */
export type Balance = {
  /** How many minutes the running block is given. */
  readonly gives: number;
  readonly cuts: readonly Cut[];
  readonly dropped: AgendaBlock | null;
  /** By how many minutes all of it moves the end of the day: 0 where everything was found, negative where it is earlier. */
  readonly endShift: number;
  readonly commands: readonly AgendaCommand[];
};

/** What of the running day is still to come. */
export const restOfDay = ({ blocks }: Pick<Agenda, 'blocks'>, run: RunState): readonly AgendaBlock[] => {
  const ordered = inOrder(blocks);
  const place = run.block === null ? -1 : ordered.indexOf(run.block);
  return ordered
    .slice(place + 1)
    .filter(({ id, day, isDropped }) => day === run.block?.day && !isDropped && !run.spent.has(id));
};

/** Takes minutes from the last length, then from the one before; none goes below one minute. In whole minutes. */
export const cutFromEnd = (lengths: readonly number[], minutes: number): readonly number[] => {
  let open = minutes;
  return lengths
    .toReversed()
    .map((length) => {
      const cut = Math.min(open, length - 1);
      open -= cut;
      return cut;
    })
    .toReversed();
};

/**
 * Shares minutes out in proportion to the lengths, in whole minutes that add up exactly (largest remainder, Hare's quota;
 * of equal remainders the earlier one). No length goes below one minute: what one cannot give, the others do.
 */
export const cutInProportion = (lengths: readonly number[], minutes: number): readonly number[] => {
  const caps = lengths.map((length) => length - 1);
  const cuts = lengths.map(() => 0);
  let open = Math.min(
    minutes,
    caps.reduce((sum, cap) => sum + cap, 0),
  );
  let active = lengths.map((_, at) => at).filter((at) => (caps[at] ?? 0) > 0);
  for (;;) {
    const weight = active.reduce((sum, at) => sum + (lengths[at] ?? 0), 0);
    // As one fraction: whole numbers divide without an error that would move a minute.
    const quota = (at: number): number => (open * (lengths[at] ?? 0)) / weight;
    const full = active.filter((at) => quota(at) >= (caps[at] ?? 0));
    if (full.length === 0) return withRemainder(cuts, active, quota, open);
    for (const at of full) {
      cuts[at] = Math.min(caps[at] ?? 0, open);
      open -= cuts[at] ?? 0;
    }
    active = active.filter((at) => !full.includes(at));
    if (active.length === 0 || open === 0) return cuts;
  }
};

const withRemainder = (
  cuts: readonly number[],
  active: readonly number[],
  quota: (at: number) => number,
  open: number,
): readonly number[] => {
  const floors = new Map(active.map((at) => [at, Math.floor(quota(at))]));
  const left = open - [...floors.values()].reduce((sum, floor) => sum + floor, 0);
  const remainder = (at: number): number => quota(at) - (floors.get(at) ?? 0);
  const more = new Set(active.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, left));
  return cuts.map((cut, at) => cut + (floors.get(at) ?? 0) + (more.has(at) ? 1 : 0));
};

const shorter = (rest: readonly AgendaBlock[], cuts: readonly number[]): readonly Cut[] =>
  rest.flatMap((block, at) => {
    const cut = cuts[at] ?? 0;
    return cut === 0 ? [] : [{ block, from: block.minutes, to: block.minutes - cut }];
  });

const taken = (
  rest: readonly AgendaBlock[],
  takes: number,
  way: BalanceWay,
): Pick<Balance, 'cuts' | 'dropped'> => {
  if (way.kind === 'drop') {
    return { cuts: [], dropped: rest.find(({ id }) => id === way.blockId) ?? null };
  }
  const cut = way.kind === 'end' ? cutFromEnd : cutInProportion;
  return {
    cuts: shorter(
      rest,
      cut(
        rest.map(({ minutes }) => minutes),
        takes,
      ),
    ),
    dropped: null,
  };
};

const commandsOf = (run: RunState, { gives, cuts, dropped }: Omit<Balance, 'endShift' | 'commands'>) => {
  const commands: AgendaCommand[] = [];
  if (run.block && gives > 0) {
    const minutes = run.block.minutes + gives;
    commands.push({ type: 'agendaBlock.update', id: run.block.id, changes: { minutes } });
  }
  for (const { block, to } of cuts) {
    commands.push({ type: 'agendaBlock.update', id: block.id, changes: { minutes: to } });
  }
  if (dropped) commands.push({ type: 'agendaBlock.update', id: dropped.id, changes: { isDropped: true } });
  return commands;
};

/** The minutes that the running block is over its time, begun ones counted whole; 0 while it is within. */
export const overMinutes = ({ block, left }: RunState): number =>
  block === null ? 0 : Math.max(0, Math.ceil(-left / 60_000));

const balance = (agenda: Agenda, run: RunState, wanted: number, takes: number, way: BalanceWay): Balance => {
  const gives = Math.min(wanted, LONGEST_BLOCK - (run.block?.minutes ?? 0));
  const found = taken(restOfDay(agenda, run), takes, way);
  const saved = found.cuts.reduce((sum, { from, to }) => sum + from - to, found.dropped?.minutes ?? 0);
  const parts = { gives, ...found };
  return { ...parts, endShift: takes - saved, commands: commandsOf(run, parts) };
};

/**
 * Gives the running block so many more minutes from now on. What it is over its time already is gone and has to be found
 * too, so a block that is 3 minutes over and is to have 5 more becomes 8 longer.
 */
export const extend = (agenda: Agenda, run: RunState, minutes: number, way: BalanceWay): Balance => {
  const whole = minutes + overMinutes(run);
  return balance(agenda, run, whole, whole, way);
};

/** Finds minutes that were lost in what is left, without giving any to the running block. */
export const catchUp = (agenda: Agenda, run: RunState, minutes: number, way: BalanceWay): Balance =>
  balance(agenda, run, 0, minutes, way);
