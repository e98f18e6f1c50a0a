import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawnMark,
  inkBox,
  type PenPoint,
  simplifyStroke,
  strokePoints,
} from '#shared/session/signature-mark';
import { MARK_NUMBERS_LIMIT, signatureMarkSchema } from '#shared/session/signed-revision';

const PAD = { width: 600, height: 200 };

const point = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  y: fc.double({ min: 0, max: 200, noNaN: true }),
});
const stroke = fc.array(point, { minLength: 1, maxLength: 60 });
const drawing = fc.array(stroke, { minLength: 1, maxLength: 12 });

/** A hand that moves on a little at each step, as a pen does. */
const scribble = (points: number, start = 0): PenPoint[] =>
  Array.from({ length: points }, (_, step) => ({
    x: 300 + 250 * Math.sin((start + step) / 7),
    y: 100 + 90 * Math.cos((start + step) / 5),
  }));

const distance = (of: PenPoint, from: PenPoint, to: PenPoint): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((of.x - from.x) * dx + (of.y - from.y) * dy) / length));
  return Math.hypot(of.x - from.x - along * dx, of.y - from.y - along * dy);
};

const toLine = (of: PenPoint, line: readonly PenPoint[]): number =>
  Math.min(...line.map((to, at) => distance(of, line[Math.max(0, at - 1)] ?? to, to)));

const scaled = ({ x, y }: PenPoint): PenPoint => ({ x: x * 4, y: y * 4 });

describe('a simplified stroke', () => {
  it('keeps its ends and is never farther from the drawn one than the tolerance', () => {
    fc.assert(
      fc.property(stroke, fc.double({ min: 0.1, max: 80, noNaN: true }), (points, tolerance) => {
        const simple = simplifyStroke(points, tolerance);
        expect(simple[0]).toBe(points[0]);
        expect(simple.at(-1)).toBe(points.at(-1));
        for (const drawn of points) expect(toLine(drawn, simple)).toBeLessThanOrEqual(tolerance + 1e-9);
      }),
    );
  });

  it('does without the points of a straight line', () => {
    const line = Array.from({ length: 50 }, (_, at) => ({ x: at * 3, y: at }));
    expect(simplifyStroke(line, 0.5)).toEqual([line[0], line[49]]);
  });

  it('keeps the turn of a stroke that goes back on itself', () => {
    const back = [0, 50, 100, 50, 0].map((x) => ({ x, y: 0 }));
    expect(simplifyStroke(back, 1)).toEqual([back[0], back[2], back[4]]);
  });
});

describe('a drawn signature', () => {
  it('is whole numbers that the document takes, whatever was drawn', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        expect(signatureMarkSchema.safeParse(drawnMark(strokes, PAD)).error).toBeUndefined();
      }),
    );
  });

  it('starts and ends each stroke where the pen did, and keeps its shape to within a third of a pixel', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        const mark = drawnMark(strokes, PAD);
        expect(mark?.strokes).toHaveLength(strokes.length);
        for (const [at, drawn] of strokes.entries()) {
          const kept = strokePoints(mark?.strokes[at] ?? []);
          // One unit of tolerance, and half a unit of rounding in each direction.
          for (const known of drawn)
            expect(toLine(scaled(known), kept)).toBeLessThanOrEqual(1 + Math.SQRT1_2);
          const ends = [drawn[0], drawn.at(-1)].map((end) => end && scaled(end));
          for (const [place, end] of [kept[0], kept.at(-1)].entries()) {
            expect(Math.abs((end?.x ?? NaN) - (ends[place]?.x ?? NaN))).toBeLessThanOrEqual(0.5);
            expect(Math.abs((end?.y ?? NaN) - (ends[place]?.y ?? NaN))).toBeLessThanOrEqual(0.5);
          }
        }
      }),
    );
  });

  it('is kept in a box of one width on every screen', () => {
    const small = drawnMark([scribble(40)], PAD);
    const large = drawnMark([scribble(40).map(({ x, y }) => ({ x: x * 2, y: y * 2 }))], {
      width: 1200,
      height: 400,
    });
    expect(small).toMatchObject({ width: 2400, height: 800 });
    expect(large).toEqual(small);
  });

  it('is never refused for its size: it becomes coarser until it fits', () => {
    const wild = Array.from({ length: 3 }, (_, stroke) =>
      Array.from({ length: 4200 }, (_, at) => ({ x: (at * 37 + stroke) % 600, y: (at * 53) % 200 })),
    );
    const mark = drawnMark(wild, PAD);
    expect(signatureMarkSchema.safeParse(mark).error).toBeUndefined();
    const numbers = mark?.strokes.flat().length ?? 0;
    expect(numbers).toBeLessThanOrEqual(MARK_NUMBERS_LIMIT);
    expect(mark?.strokes).toHaveLength(3);
  });

  it('keeps the 500 longest strokes of more, in their order', () => {
    const strokes = Array.from({ length: 520 }, (_, at) => (at < 20 ? scribble(1, at) : scribble(3, at)));
    const mark = drawnMark(strokes, PAD);
    expect(mark?.strokes).toHaveLength(500);
    expect(mark?.strokes[0]).toEqual(drawnMark([scribble(3, 20)], PAD)?.strokes[0]);
  });

  it('takes a single touch as a dot', () => {
    expect(drawnMark([[{ x: 10.2, y: 20 }]], PAD)?.strokes).toEqual([[41, 80]]);
  });

  it('keeps its shape where the pen went beyond the pad: the box grows', () => {
    const beyond = drawnMark(
      [
        [
          { x: -100, y: 50 },
          { x: 700, y: 250 },
        ],
      ],
      PAD,
    );
    expect(beyond).toMatchObject({ width: 3200, height: 1000, strokes: [[0, 200, 3200, 1000]] });
    const far = drawnMark([[...scribble(5), { x: 90_000, y: 0 }]], PAD);
    expect(signatureMarkSchema.safeParse(far).error).toBeUndefined();
  });

  it('is nothing while nothing is drawn, and points that are no numbers count as not drawn', () => {
    expect(drawnMark([], PAD)).toBeNull();
    expect(drawnMark([[]], PAD)).toBeNull();
    expect(drawnMark([[{ x: NaN, y: 1 }]], PAD)).toBeNull();
    expect(drawnMark([scribble(3)], { width: 0, height: 0 })).not.toBeNull();
  });

  it('has its ink in a box of its own', () => {
    const mark = drawnMark(
      [
        [
          { x: 100, y: 50 },
          { x: 200, y: 80 },
        ],
      ],
      PAD,
    );
    expect(mark && inkBox(mark)).toEqual({ x: 400, y: 200, width: 400, height: 120 });
  });
});
