import { describe, expect, it } from 'vitest';
import type { Agenda } from '#shared/agenda/agenda';
import type { AgendaCommand } from '#shared/agenda/agenda-command';
import { endOfDay, moveByStep, moveToDay, moveToPlace } from '#shared/agenda/order';
import { recordOf } from '#shared/agenda/record';
import {
  beginBlock,
  blockInGap,
  endAtGap,
  endRun,
  pauseOrResume,
  stepBack,
  takeOut,
} from '#shared/agenda/steps';
import { asId } from '#shared/core/ids';
import { after, agenda, at, block, done, mark, MINUTE, newId, titles } from './agendas.ts';

const BLOCKS = [block('a', 10), block('b', 20), block('c', 30, { isDropped: true })];

const begun = (of: Agenda, id: string, minute: number): Agenda =>
  done(of, beginBlock(of, asId(id), after(minute), newId));

describe('the steps of a workshop', () => {
  it('keeps how long every block was to take when it first begins, and never again', () => {
    const first = begun({ blocks: BLOCKS, marks: [] }, 'a', 0);
    expect(first.blocks.map(({ planned }) => planned)).toEqual([10, 20, null]);
    const longer = done(first, [
      { type: 'agendaBlock.update', id: asId('b'), changes: { minutes: 45 } },
      { type: 'agendaBlock.add', item: block('x', 5) },
    ]);
    expect(begun(longer, 'b', 12).blocks.map(({ planned }) => planned)).toEqual([10, 20, null, null]);
  });

  it('takes a block in again when it is begun', () => {
    expect(begun(begun({ blocks: BLOCKS, marks: [] }, 'a', 0), 'c', 4).blocks[2]).toMatchObject({
      isDropped: false,
    });
  });

  it('pauses, goes on and ends, and does nothing where nothing runs', () => {
    let of = begun({ blocks: BLOCKS, marks: [] }, 'a', 0);
    of = done(of, pauseOrResume(at(of, 3), after(3), newId));
    of = done(of, pauseOrResume(at(of, 8), after(8), newId));
    of = done(of, endRun(at(of, 10), after(10), newId));
    expect(of.marks.map(({ kind }) => kind)).toEqual(['begin', 'pause', 'resume', 'end']);
    expect(at(of, 60)).toMatchObject({ phase: 'ended', elapsed: 5 * MINUTE });
    expect([pauseOrResume(at(of, 60), after(60), newId), endRun(at(of, 60), after(60), newId)]).toEqual([
      [],
      [],
    ]);
  });

  it('goes back within a minute as if the step had not been, pause and all', () => {
    let of = begun({ blocks: BLOCKS, marks: [] }, 'a', 0);
    of = done(of, pauseOrResume(at(of, 3), after(3), newId));
    const before = of;
    of = begun(of, 'b', 5);
    of = done(of, stepBack(of, at(of, 5.5), after(5.5), newId));
    expect(of).toEqual(before);
  });

  it('goes back later by beginning the block before again, whose time goes on', () => {
    let of = begun(begun({ blocks: BLOCKS, marks: [] }, 'a', 0), 'b', 6);
    of = done(of, stepBack(of, at(of, 9), after(9), newId));
    expect(at(of, 10)).toMatchObject({ block: { title: 'a' }, elapsed: 7 * MINUTE });
    const first = begun({ blocks: BLOCKS, marks: [] }, 'a', 0);
    expect(stepBack(first, at(first, 2), after(2), newId)).toEqual([]);
  });

  it('takes time asleep out of the block that ran, also when the next one runs by then', () => {
    let of = begun(begun({ blocks: BLOCKS, marks: [] }, 'a', 0), 'b', 30);
    const gap = { from: after(4), to: after(20) };
    expect(blockInGap(at(of, 31), gap)).toBe('a');
    of = done(of, takeOut(at(of, 31), gap, newId));
    expect(at(of, 31)).toMatchObject({ block: { title: 'b' }, elapsed: MINUTE });
    expect(recordOf(of).map(({ real }) => real)).toEqual([14, 0, null]);
  });

  it('ends the day where a long gap began', () => {
    const of = begun({ blocks: BLOCKS, marks: [] }, 'a', 0);
    const ended = done(of, endAtGap(at(of, 900), { from: after(7), to: after(900) }, newId));
    expect(at(ended, 901)).toMatchObject({ phase: 'ended', elapsed: 7 * MINUTE });
  });

  it('has nothing to take out where nothing ran or it was paused', () => {
    let of = begun({ blocks: BLOCKS, marks: [] }, 'a', 0);
    of = done(of, pauseOrResume(at(of, 3), after(3), newId));
    expect(takeOut(at(of, 31), { from: after(4), to: after(20) }, newId)).toEqual([]);
    expect(takeOut(at(of, 31), { from: after(-9), to: after(-2) }, newId)).toEqual([]);
  });
});

describe('the record', () => {
  it('is empty before the workshop, and holds planned and real minutes afterwards', () => {
    expect(recordOf(agenda(BLOCKS))).toEqual([]);
    const of = agenda(
      [...BLOCKS, block('x', 5, { planned: null })],
      mark('begin', 'a', 0),
      mark('begin', 'b', 12),
      mark('pause', 'b', 20),
      mark('resume', 'b', 30),
      mark('end', 'b', 33.4),
    );
    expect(recordOf(of).map(({ planned, real }) => [planned, real])).toEqual([
      [10, 12],
      [20, 11],
      [null, null],
      [5, null],
    ]);
  });
});

describe('the order', () => {
  const DAYS = agenda([block('a', 1), block('b', 1), block('c', 1, { day: 2 }), block('d', 1, { day: 2 })]);
  const moved = (commands: readonly AgendaCommand[], of = DAYS): string[] => titles(done(of, commands));

  it('moves by steps, and over the edge of a day without changing places', () => {
    expect(moved(moveByStep(DAYS, asId('b'), -1))).toEqual(['b/1', 'a/1', 'c/2', 'd/2']);
    expect(moved(moveByStep(DAYS, asId('b'), 1))).toEqual(['a/1', 'b/2', 'c/2', 'd/2']);
    expect(moved(moveByStep(DAYS, asId('c'), -1))).toEqual(['a/1', 'b/1', 'c/1', 'd/2']);
    expect([moveByStep(DAYS, asId('a'), -1), moveByStep(DAYS, asId('d'), 1)]).toEqual([[], []]);
  });

  it('drops a block where another one gives way, with its day', () => {
    expect(moved(moveToPlace(DAYS, asId('d'), 0))).toEqual(['d/1', 'a/1', 'b/1', 'c/2']);
    expect(moved(moveToPlace(DAYS, asId('a'), 2))).toEqual(['b/1', 'c/2', 'a/2', 'd/2']);
    expect(moved(moveToPlace(DAYS, asId('a'), 3))).toEqual(['b/1', 'c/2', 'd/2', 'a/2']);
    expect(moveToPlace(DAYS, asId('a'), 0)).toEqual([]);
  });

  it('puts a block to the end of another day', () => {
    expect(moved(moveToDay(DAYS, asId('a'), 2))).toEqual(['b/1', 'c/2', 'd/2', 'a/2']);
    expect(moved(moveToDay(DAYS, asId('d'), 1))).toEqual(['a/1', 'b/1', 'd/1', 'c/2']);
    expect(endOfDay(DAYS.blocks, 1)).toBe(2);
  });

  it('works where the list is not sorted by day', () => {
    const mixed = agenda([block('c', 1, { day: 2 }), block('a', 1), block('b', 1)]);
    expect(moved(moveByStep(mixed, asId('b'), -1), mixed)).toEqual(['c/2', 'b/1', 'a/1']);
  });
});
