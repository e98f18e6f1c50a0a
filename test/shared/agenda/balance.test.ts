import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '#shared/agenda/agenda';
import {
  type BalanceWay,
  catchUp,
  cutFromEnd,
  cutInProportion,
  extend,
  restOfDay,
} from '#shared/agenda/balance';
import { totalMinutes } from '#shared/agenda/order';
import { asId } from '#shared/core/ids';
import { agenda, at, block, done, mark } from './agendas.ts';

const BLOCKS = [block('a', 20), block('b', 30), block('c', 20), block('d', 10), block('e', 60, { day: 2 })];
const running = agenda(BLOCKS, mark('begin', 'a', 0));
const minutesOf = ({ blocks }: Agenda): number[] => blocks.map(({ minutes }) => minutes);

describe('more time for a block', () => {
  const by = (way: BalanceWay, minutes: number, minute = 5, of = running) => {
    const result = extend(of, at(of, minute), minutes, way);
    return { ...result, after: done(of, result.commands) };
  };

  it('comes from the last block, then from the one before, each keeping a minute', () => {
    const five = by({ kind: 'end' }, 5);
    expect(five).toMatchObject({ gives: 5, endShift: 0, cuts: [{ block: { title: 'd' }, from: 10, to: 5 }] });
    expect(minutesOf(five.after)).toEqual([25, 30, 20, 5, 60]);
    expect(minutesOf(by({ kind: 'end' }, 15).after)).toEqual([35, 30, 14, 1, 60]);
  });

  it('is spread in proportion, in whole minutes that add up', () => {
    const six = by({ kind: 'spread' }, 6);
    expect(minutesOf(six.after)).toEqual([26, 27, 18, 9, 60]);
    expect(six.endShift).toBe(0);
    expect(minutesOf(by({ kind: 'spread' }, 5).after)).toEqual([25, 28, 18, 9, 60]);
  });

  it('is made room for by leaving a block out, and the day may end earlier', () => {
    const dropped = by({ kind: 'drop', blockId: asId('c') }, 5);
    expect(dropped).toMatchObject({ dropped: { title: 'c' }, endShift: -15, cuts: [] });
    expect(dropped.after.blocks.map(({ isDropped }) => isDropped)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('covers what the block is over already, so that the minutes count from now on', () => {
    const over = by({ kind: 'end' }, 5, 22.5);
    expect(over.gives).toBe(8);
    expect(at(over.after, 22.5).left).toBe(5.5 * 60_000);
  });

  it('moves the end where nothing is left to take from', () => {
    const last = agenda(BLOCKS, mark('begin', 'd', 0));
    expect(by({ kind: 'spread' }, 5, 5, last)).toMatchObject({ cuts: [], endShift: 5, gives: 5 });
    // What is left cannot give more than it has.
    expect(by({ kind: 'end' }, 90, 5).endShift).toBe(90 - 29 - 19 - 9);
  });

  it('takes from nothing that has run, is left out or belongs to another day', () => {
    const of = agenda(
      [
        block('a', 20),
        block('b', 30),
        block('c', 20, { isDropped: true }),
        block('d', 10),
        block('e', 9, { day: 2 }),
      ],
      mark('begin', 'b', 0),
      mark('begin', 'a', 1),
    );
    expect(restOfDay(of, at(of, 2)).map(({ title }) => title)).toEqual(['d']);
  });

  it('catches up without giving the running block anything', () => {
    const late = catchUp(running, at(running, 5), 6, { kind: 'spread' });
    expect(late).toMatchObject({ gives: 0, endShift: 0 });
    expect(minutesOf(done(running, late.commands))).toEqual([20, 27, 18, 9, 60]);
  });
});

describe('whatever is cut', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 15 });
  const minutes = fc.integer({ min: 0, max: 600 });
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

  it.each([
    ['from the end', cutFromEnd],
    ['in proportion', cutInProportion],
  ])('%s, whole minutes add up exactly and nothing goes below one minute', (_, cut) => {
    fc.assert(
      fc.property(lengths, minutes, (all, wanted) => {
        const cuts = cut(all, wanted);
        expect(cuts).toHaveLength(all.length);
        expect(sum(cuts)).toBe(Math.min(wanted, sum(all) - all.length));
        cuts.forEach((one, place) => {
          expect(Number.isInteger(one) && one >= 0).toBe(true);
          expect((all[place] ?? 0) - one).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });

  it('in proportion, nobody is a whole minute from an exact share while all can give theirs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 240 }), { minLength: 1, maxLength: 15 }),
        minutes,
        (all, wanted) => {
          fc.pre(wanted <= sum(all) * 0.9);
          cutInProportion(all, wanted).forEach((one, place) => {
            expect(Math.abs(one - (wanted * (all[place] ?? 0)) / sum(all))).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it('the minutes of the day stay the same, less what was not found', () => {
    const blocks = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.boolean()), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(
        blocks,
        fc.nat(),
        minutes,
        fc.constantFrom<'end' | 'spread'>('end', 'spread'),
        (list, pick, more, kind) => {
          const all = list.map(([length, isDropped], place) => block(`b${place}`, length, { isDropped }));
          const current = all[pick % all.length];
          if (!current || current.isDropped) return;
          const of = agenda(all, mark('begin', current.id, 0));
          const result = extend(of, at(of, 0), more, { kind });
          const after = done(of, result.commands);
          expect(totalMinutes(after.blocks)).toBe(totalMinutes(of.blocks) + result.endShift);
          expect(after.blocks.every(({ minutes: left }) => left >= 1)).toBe(true);
        },
      ),
    );
  });
});
