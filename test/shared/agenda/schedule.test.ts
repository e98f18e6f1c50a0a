import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '#shared/agenda/agenda';
import { type BlockTimes, driftOf, layOut, lengthOfDay, scheduleOf } from '#shared/agenda/schedule';
import { timeOfMinutes, wallMinutes, wallTime } from '#shared/agenda/wall-time';
import { asDate } from '#shared/core/dates';
import { agenda, at, block, mark, ZONE } from './agendas.ts';

const time = (minutes: number | null): string => (minutes === null ? '-' : timeOfMinutes(minutes));

/** "welcome 09:00-09:10", with what is said of a lock. */
const said = ({ block: { title }, start, end, overlap, gap, state }: BlockTimes): string =>
  [
    `${title} ${time(start)}-${time(end)}`,
    ...(state === 'to-come' ? [] : [state]),
    ...(overlap > 0 ? [`overlap ${overlap}`] : []),
    ...(gap > 0 ? [`gap ${gap}`] : []),
  ].join(', ');

const lines = (of: Agenda, minute = 0): string[] =>
  scheduleOf(of, at(of, minute), ZONE).flatMap(({ times }) => times.map(said));

describe('the wall of the room', () => {
  it('has its own time zone and goes on past midnight', () => {
    const moment = Date.parse('2026-11-24T23:30:30.000Z');
    expect(wallTime(moment, 'Europe/Zurich')).toBe('00:30');
    expect(wallTime(moment, 'America/New_York')).toBe('18:30');
    expect(wallMinutes(moment, 'Europe/Zurich', asDate('2026-11-24'))).toBe(1470.5);
    expect(wallTime(Date.parse('2026-07-01T08:00:00.000Z'), 'Asia/Kolkata')).toBe('13:30');
  });
});

describe('a plan', () => {
  it('has no times while nothing is locked', () => {
    expect(lines(agenda([block('a', 10), block('b', 20)]))).toEqual(['a ---', 'b ---']);
  });

  it('is laid out from its first locked start, backwards too', () => {
    const plan = agenda([block('a', 10), block('b', 20, { startsAt: '09:15' }), block('c', 30)]);
    expect(lines(plan)).toEqual(['a 09:05-09:15', 'b 09:15-09:35', 'c 09:35-10:05']);
  });

  it('says by how much a locked start overlaps with what comes before, or what is free before it', () => {
    const plan = agenda([
      block('a', 60, { startsAt: '09:00' }),
      block('b', 30, { startsAt: '09:50' }),
      block('c', 10, { startsAt: '10:45' }),
    ]);
    expect(lines(plan)).toEqual(['a 09:00-10:00', 'b 09:50-10:20, overlap 10', 'c 10:45-10:55, gap 25']);
  });

  it('passes over what is left out, and takes each day for itself', () => {
    const plan = agenda([
      block('a', 60, { startsAt: '09:00' }),
      block('b', 30, { isDropped: true }),
      block('d', 10, { day: 2, startsAt: '08:30' }),
      block('c', 30),
    ]);
    expect(lines(plan)).toEqual(['a 09:00-10:00', 'b ---, dropped', 'c 10:00-10:30', 'd 08:30-08:40']);
    expect(scheduleOf(plan, at(plan, 0), ZONE)).toMatchObject([
      { day: 1, start: 540, end: 630, minutes: 90 },
      { day: 2, start: 510, end: 520, minutes: 10 },
    ]);
  });

  it('takes the gaps into the length of a day', () => {
    expect(lengthOfDay([block('a', 30), block('b', 30, { startsAt: '10:00' })], 540)).toBe(90);
  });
});

describe('a day that runs', () => {
  const BLOCKS = [block('a', 10), block('b', 20), block('c', 30), block('d', 15)];

  it('has what ran where it was, and what comes behind the block that runs', () => {
    const of = agenda(BLOCKS, mark('begin', 'a', 0), mark('begin', 'b', 12));
    expect(lines(of, 15)).toEqual([
      'a 09:00-09:12, done',
      'b 09:12-09:32, now',
      'c 09:32-10:02',
      'd 10:02-10:17',
    ]);
    // Over its time by 8 minutes, the block ends now at the earliest.
    expect(lines(of, 40)[2]).toBe('c 09:40-10:10');
  });

  it('moves on with a pause, minute by minute', () => {
    const of = agenda(BLOCKS, mark('begin', 'a', 0), mark('pause', 'a', 4));
    expect(lines(of, 30).slice(0, 2)).toEqual(['a 09:00-09:36, now', 'b 09:36-09:56']);
  });

  it('passes over what it went past, and keeps a lock until it is missed', () => {
    const locked = [block('a', 10), block('b', 20), block('c', 30), block('d', 15, { startsAt: '09:50' })];
    const of = agenda(locked, mark('begin', 'a', 0), mark('begin', 'c', 10));
    expect(lines(of, 12)).toEqual([
      'a 09:00-09:10, done',
      'b ---, passed',
      'c 09:10-09:40, now',
      'd 09:50-10:05, gap 10',
    ]);
    expect(lines(of, 55)[3]).toBe('d 09:55-10:10, overlap 5');
  });

  it('has ended where nothing runs', () => {
    const of = agenda(BLOCKS, mark('begin', 'a', 0), mark('end', 'a', 9));
    expect(lines(of, 60)).toEqual(['a 09:00-09:09, done', 'b ---, passed', 'c ---, passed', 'd ---, passed']);
  });

  it('knows the next day by its own beginning', () => {
    const days = [block('a', 10), block('b', 20, { day: 2 }), block('c', 30, { day: 2 })];
    const of = agenda(days, mark('begin', 'a', 0), mark('end', 'a', 9), mark('begin', 'b', 1500));
    expect(lines(of, 1501)).toEqual(['a 09:00-09:09, done', 'b 10:00-10:20, now', 'c 10:20-10:50']);
  });
});

describe('ahead or behind', () => {
  const BLOCKS = [block('a', 10), block('b', 20), block('c', 30)];
  const drift = (of: Agenda, minute: number) => driftOf(of, at(of, minute), ZONE);

  it('is nothing while nothing runs', () => {
    expect(drift(agenda(BLOCKS), 5)).toBeNull();
    expect(drift(agenda(BLOCKS, mark('begin', 'a', 0), mark('end', 'a', 5)), 6)).toBeNull();
  });

  it('compares the block that runs, and the day, with the plan of the beginning', () => {
    const late = agenda(BLOCKS, mark('begin', 'a', 0), mark('begin', 'b', 16));
    expect(drift(late, 20)).toMatchObject({ atBlock: 6, atEnd: 6, plannedEnd: 600, end: 606 });
    const early = agenda(BLOCKS, mark('begin', 'a', 0), mark('begin', 'b', 7));
    expect(drift(early, 8)).toMatchObject({ atBlock: -3, atEnd: -3 });
  });

  it('still ends as planned where what was lost was found in what is left', () => {
    const late = agenda(BLOCKS, mark('begin', 'a', 0), mark('begin', 'b', 16));
    const found = {
      ...late,
      blocks: late.blocks.map((one) => (one.title === 'c' ? { ...one, minutes: 24 } : one)),
    };
    expect(drift(found, 20)).toMatchObject({ atBlock: 6, atEnd: 0 });
  });

  it('counts a block over its time as it goes, a late beginning, and a block that nobody had planned', () => {
    const running = agenda(BLOCKS, mark('begin', 'a', 0));
    expect([drift(running, 10)?.atBlock, drift(running, 14)?.atBlock]).toEqual([0, 4]);
    const locked = [block('a', 10, { startsAt: '08:50' }), block('b', 20)];
    expect(drift(agenda(locked, mark('begin', 'a', 0)), 1)).toMatchObject({ atBlock: 10, atEnd: 10 });
    const added = { ...running, blocks: [...running.blocks, block('x', 15)] };
    expect(drift(added, 5)).toMatchObject({ atBlock: 0, atEnd: 15 });
  });
});

describe('whatever is laid out', () => {
  const lengths = fc.array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 120 }),
      startsAt: fc.oneof(
        { weight: 4, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes) },
      ),
    }),
    { maxLength: 12 },
  );

  it('each block takes its minutes, and a lock says exactly how far it is from what comes before', () => {
    fc.assert(
      fc.property(lengths, fc.option(fc.integer({ min: 0, max: 1439 })), (blocks, from) => {
        const spans = layOut(blocks, from);
        const isKnown = from !== null || blocks.some(({ startsAt }) => startsAt !== '');
        spans.forEach(({ start, end, overlap, gap }, place) => {
          if (!isKnown) return expect([start, end, overlap, gap]).toEqual([null, null, 0, 0]);
          const before = place === 0 ? from : spans[place - 1]?.end;
          expect((end ?? NaN) - (start ?? NaN)).toBe(blocks[place]?.minutes);
          if (before !== null && before !== undefined) expect((start ?? NaN) + overlap - gap).toBe(before);
          if (blocks[place]?.startsAt !== '') expect(time(start)).toBe(blocks[place]?.startsAt);
        });
      }),
    );
  });
});
