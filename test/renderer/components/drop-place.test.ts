import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, dropMark, dropPlace, placeInGap } from '../../../renderer/components/drop-place.ts';

const box = (left: number, top: number): Box => ({ left, top, width: 100, height: 60 });

/** Two rows: three cards, and two below. */
const rows = [box(0, 0), box(101, 0), box(202, 0), box(0, 61), box(101, 61)];
const column = [box(0, 0), box(0, 61), box(0, 122)];

describe('the place of a drop', () => {
  it.each([
    [
      { x: 10, y: 10 },
      { beside: 0, side: 'before', gap: 0 },
    ],
    [
      { x: 90, y: 10 },
      { beside: 0, side: 'after', gap: 1 },
    ],
    [
      { x: 290, y: 30 },
      { beside: 2, side: 'after', gap: 3 },
    ],
    [
      { x: 20, y: 100 },
      { beside: 3, side: 'before', gap: 3 },
    ],
    // The empty end of the last row, and far outside.
    [
      { x: 290, y: 118 },
      { beside: 4, side: 'after', gap: 5 },
    ],
    [
      { x: -500, y: -500 },
      { beside: 0, side: 'before', gap: 0 },
    ],
  ])('at %o among rows is %o', (point, place) => {
    expect(dropPlace(rows, point)).toEqual(place);
  });

  it.each([
    [
      { x: 90, y: 10 },
      { beside: 0, side: 'before', gap: 0 },
    ],
    [
      { x: 10, y: 50 },
      { beside: 0, side: 'after', gap: 1 },
    ],
    [
      { x: 10, y: 900 },
      { beside: 2, side: 'after', gap: 3 },
    ],
  ])('at %o in one column is %o', (point, place) => {
    expect(dropPlace(column, point)).toEqual(place);
  });

  it('is none without cards', () => {
    expect(dropPlace([], { x: 0, y: 0 })).toBeNull();
  });
});

describe('the mark of a drop', () => {
  it('stands on the edge between two cards, and never outside', () => {
    expect(dropMark(rows, { beside: 0, side: 'before', gap: 0 }, 4)).toEqual({ ...box(0, 0), width: 4 });
    expect(dropMark(rows, { beside: 0, side: 'after', gap: 1 }, 4)).toEqual({ ...box(98, 0), width: 4 });
    expect(dropMark(column, { beside: 1, side: 'after', gap: 2 }, 4)).toEqual({ ...box(0, 119), height: 4 });
  });
});

describe('the place after a drop', () => {
  it('is the one that taking out and putting in gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(29), fc.nat(30), (length, a, b) => {
        const from = a % length;
        const gap = b % (length + 1);
        const list = Array.from({ length }, (_, at) => at);
        const expected = [...list.slice(0, gap), -1, ...list.slice(gap)].filter((entry) => entry !== from);
        expect(placeInGap(from, gap)).toBe(expected.indexOf(-1));
      }),
    );
  });
});
