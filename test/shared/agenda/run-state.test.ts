import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaSchema, type AgendaMark } from '#shared/agenda/agenda';
import { isOn, runState } from '#shared/agenda/run-state';
import { after, agenda, at, block, mark, MINUTE } from './agendas.ts';

const BLOCKS = [block('welcome', 10), block('frame', 30), block('measure', 40)];

describe('how the workshop stands', () => {
  it('has not begun without a mark, and names what comes first', () => {
    const run = at(agenda(BLOCKS), 5);
    expect(run).toMatchObject({ phase: 'planned', block: null, elapsed: 0, next: { title: 'welcome' } });
    expect(isOn(agenda(BLOCKS))).toBe(false);
  });

  it('counts from the beginning on the wall clock, and past the end', () => {
    const running = agenda(BLOCKS, mark('begin', 'welcome', 0));
    expect(at(running, 4)).toMatchObject({ phase: 'running', elapsed: 4 * MINUTE, left: 6 * MINUTE });
    expect(at(running, 13)).toMatchObject({ left: -3 * MINUTE, next: { title: 'frame' } });
    expect(isOn(running)).toBe(true);
  });

  it('stands still while it is paused', () => {
    const paused = agenda(BLOCKS, mark('begin', 'welcome', 0), mark('pause', 'welcome', 3));
    expect(at(paused, 50)).toMatchObject({ phase: 'paused', elapsed: 3 * MINUTE, pausedSince: after(3) });
    const resumed = agenda(BLOCKS, ...paused.marks, mark('resume', 'welcome', 20));
    expect(at(resumed, 22)).toMatchObject({ phase: 'running', elapsed: 5 * MINUTE, pausedSince: null });
  });

  it('ends one block with the next, and counts both times of a block that is gone back to', () => {
    const back = agenda(
      BLOCKS,
      mark('begin', 'welcome', 0),
      mark('begin', 'frame', 8),
      mark('pause', 'frame', 10),
      mark('begin', 'welcome', 15),
    );
    const run = at(back, 17);
    expect(run).toMatchObject({ phase: 'running', block: { title: 'welcome' }, elapsed: 10 * MINUTE });
    expect(run.spent.get(BLOCKS[1]?.id ?? BLOCKS[0]!.id)).toBe(2 * MINUTE);
    // Frame has run: what comes next is what has not.
    expect(run.next?.title).toBe('measure');
  });

  it('passes over what is left out, and knows the block before of the same day', () => {
    const days = [
      block('a', 10),
      block('b', 10, { isDropped: true }),
      block('c', 10),
      block('d', 10, { day: 2 }),
    ];
    const run = at(agenda(days, mark('begin', 'a', 0), mark('begin', 'c', 10)), 12);
    expect([run.previous?.title, run.next?.title]).toEqual(['a', 'd']);
    const second = at(
      agenda(days, mark('begin', 'a', 0), mark('end', 'a', 10), mark('begin', 'd', 1440)),
      1445,
    );
    expect([second.previous, second.next]).toEqual([null, null]);
  });

  it('is over once the block has ended, and takes no notice of marks of a block that does not run', () => {
    const over = agenda(
      BLOCKS,
      mark('begin', 'welcome', 0),
      mark('pause', 'frame', 2),
      mark('end', 'welcome', 9),
    );
    expect(at(over, 30)).toMatchObject({ phase: 'ended', elapsed: 9 * MINUTE, block: { title: 'welcome' } });
    expect(isOn(over)).toBe(false);
  });

  it('never goes back behind its last mark when the clock is set back', () => {
    const running = agenda(BLOCKS, mark('begin', 'welcome', 0), mark('begin', 'frame', 10));
    expect(at(running, -30)).toMatchObject({ block: { title: 'frame' }, elapsed: 0, left: 30 * MINUTE });
  });

  it('takes time out that is marked later at the moments when it happened', () => {
    const slept = agenda(
      BLOCKS,
      mark('begin', 'welcome', 0),
      mark('begin', 'frame', 30),
      mark('pause', 'welcome', 4),
      mark('resume', 'welcome', 20),
    );
    const run = at(slept, 35);
    expect(run.spent.get(BLOCKS[0]!.id)).toBe(14 * MINUTE);
    expect(run).toMatchObject({ phase: 'running', elapsed: 5 * MINUTE });
  });
});

/** What ran, minute by minute. */
const countedByHand = (marks: readonly AgendaMark[], until: number): ReadonlyMap<string, number> => {
  let [current, isPaused] = ['', false];
  const spent = new Map<string, number>();
  for (let now = 0; now < until; now += 1) {
    const one = marks.find(({ at: moment }) => Date.parse(moment) === after(now));
    const isOwn = one?.blockId === current;
    const kind =
      one === undefined ? '' : one.kind === 'begin' ? (isOwn ? '' : 'begin') : isOwn ? one.kind : '';
    if (kind === 'begin') current = one?.blockId ?? '';
    if (kind === 'end') current = '';
    if (kind !== '') isPaused = kind === 'pause';
    if (current !== '' && !isPaused) spent.set(current, (spent.get(current) ?? 0) + MINUTE);
  }
  return spent;
};

describe('whatever happens', () => {
  /** Marks at moments of their own, as people press: any kind, of any block. */
  const happened = fc
    .uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 14 })
    .chain((minutes) =>
      fc.tuple(
        ...minutes.map((minute) =>
          fc
            .tuple(
              fc.constantFrom<AgendaMark['kind']>('begin', 'begin', 'pause', 'resume', 'end'),
              fc.constantFrom(...BLOCKS.map(({ id }) => id)),
            )
            .map(([kind, id]) => mark(kind, id, minute)),
        ),
      ),
    );

  it('elapsed time is the wall clock less the pauses, whatever the order of reading', () => {
    fc.assert(
      fc.property(
        happened.chain((marks) =>
          fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
        ),
        fc.integer({ min: 0, max: 900 }),
        ([marks, shuffled], minute) => {
          const run = at(agenda(BLOCKS, ...marks), minute);
          expect(at(agenda(BLOCKS, ...shuffled), minute)).toEqual(run);
          const spent = countedByHand(marks, (run.now - after(0)) / MINUTE);
          for (const { id } of BLOCKS) expect(run.spent.get(id) ?? 0).toBe(spent.get(id) ?? 0);
        },
      ),
    );
  });

  it('a reload at any moment finds the same state', () => {
    fc.assert(
      fc.property(happened, fc.integer({ min: 0, max: 900 }), (marks, minute) => {
        const before = agenda(BLOCKS, ...marks);
        const read = agendaSchema.parse(JSON.parse(JSON.stringify(before)));
        expect(runState(read, after(minute))).toEqual(runState(before, after(minute)));
      }),
    );
  });
});
