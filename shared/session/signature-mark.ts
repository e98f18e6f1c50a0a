import { MARK_NUMBERS_LIMIT, type SignatureMark } from './signed-revision.ts';

/** A point of a pen on a pad, from the pad's upper left corner. */
export type PenPoint = { readonly x: number; readonly y: number };

/** A width and a height in the same unit. */
export type Extent = { readonly width: number; readonly height: number };

/** A signature drawn by hand. */
export type DrawnMark = Extract<SignatureMark, { kind: 'drawn' }>;

/** The width of a whole pad in the units of a mark: about three to a pixel, finer than a pen is steady. */
const PAD_UNITS = 2400;

/** The longest side that the document holds. */
const LONGEST = 4000;

/** The most strokes that the document holds, and the most numbers of one. */
const MOST_STROKES = 500;
const LONGEST_STROKE = 8000;

const squaredDistance = (point: PenPoint, from: PenPoint, to: PenPoint): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return (point.x - from.x - along * dx) ** 2 + (point.y - from.y - along * dy) ** 2;
};

/** The point between two others that lies farthest from the line between them, where that is more than the tolerance. */
const farthest = (points: readonly PenPoint[], from: number, to: number, limit: number): number => {
  const [start, end] = [points[from], points[to]];
  let [place, most] = [-1, limit];
  if (!start || !end) return place;
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    const distance = point ? squaredDistance(point, start, end) : 0;
    if (distance > most) [place, most] = [at, distance];
  }
  return place;
};

/**
 * A stroke with fewer points: no point that was left out lies farther than `tolerance` from the line that remains, and
 * both ends stay (Douglas and Peucker 1973, "Algorithms for the reduction of the number of points"). Distances are to
 * the segment, not to its endless line, so that a stroke that turns back on itself keeps its turn.
 */
export const simplifyStroke = <T extends PenPoint>(points: readonly T[], tolerance: number): readonly T[] => {
  if (points.length < 3) return points;
  const kept = new Set([0, points.length - 1]);
  const spans: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const place = farthest(points, span[0], span[1], tolerance * tolerance);
    if (place < 0) continue;
    kept.add(place);
    spans.push([span[0], place], [place, span[1]]);
  }
  return points.filter((_, at) => kept.has(at));
};

const extremes = (strokes: readonly (readonly PenPoint[])[], pad: Extent) => {
  let [left, top, right, bottom] = [0, 0, Math.max(1, pad.width), Math.max(1, pad.height)];
  for (const { x, y } of strokes.flat()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
};

const withoutRepeats = (points: readonly PenPoint[]): readonly PenPoint[] =>
  points.filter(({ x, y }, at) => at === 0 || x !== points[at - 1]?.x || y !== points[at - 1]?.y);

/** The strokes with the most points, in the order in which they were drawn. */
const most = <T>(strokes: readonly (readonly T[])[], count: number): readonly (readonly T[])[] => {
  if (strokes.length <= count) return strokes;
  const longest = strokes
    .map((stroke, place) => ({ place, length: stroke.length }))
    .sort((a, b) => b.length - a.length || a.place - b.place)
    .slice(0, count);
  const chosen = new Set(longest.map(({ place }) => place));
  return strokes.filter((_, place) => chosen.has(place));
};

const fits = (strokes: readonly (readonly PenPoint[])[]): boolean =>
  strokes.every(({ length }) => length * 2 <= LONGEST_STROKE) &&
  strokes.reduce((sum, { length }) => sum + length * 2, 0) <= MARK_NUMBERS_LIMIT;

/**
 * What was drawn on a pad, as the document keeps it: whole numbers, in a box of which the pad's width is 2400 units
 * (fewer where the pen went beyond the pad, for then the box grows with it: nothing is cut off and nothing is bent). Points
 * that the line does without are left out, to within one unit; only where that is still more than the document
 * holds, the tolerance doubles until it fits. So no drawing is ever refused for its size; of more than 500 strokes the
 * shortest are dropped. Points that are no numbers count as not drawn. Null while nothing is drawn.
 */
export const drawnMark = (strokes: readonly (readonly PenPoint[])[], pad: Extent): DrawnMark | null => {
  const drawn = most(
    strokes
      .map((points) => points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))
      .filter(({ length }) => length > 0),
    MOST_STROKES,
  );
  if (drawn.length === 0) return null;
  const { left, top, right, bottom } = extremes(drawn, pad);
  const scale = Math.min(
    PAD_UNITS / Math.max(1, pad.width),
    LONGEST / (right - left),
    LONGEST / (bottom - top),
  );
  const placed = drawn.map((points) =>
    withoutRepeats(
      points.map(({ x, y }) => ({ x: Math.round((x - left) * scale), y: Math.round((y - top) * scale) })),
    ),
  );
  let tolerance = 1;
  let simple = placed.map((points) => simplifyStroke(points, tolerance));
  while (!fits(simple)) {
    tolerance *= 2;
    simple = placed.map((points) => simplifyStroke(points, tolerance));
  }
  return {
    kind: 'drawn',
    width: Math.max(1, Math.round((right - left) * scale)),
    height: Math.max(1, Math.round((bottom - top) * scale)),
    strokes: simple.map((points) => points.flatMap(({ x, y }) => [x, y])),
  };
};

/** The points of a stroke that is kept as x, y, x, y, … */
export const strokePoints = (stroke: readonly number[]): readonly PenPoint[] =>
  Array.from({ length: Math.floor(stroke.length / 2) }, (_, at) => ({
    x: stroke[2 * at] ?? 0,
    y: stroke[2 * at + 1] ?? 0,
  }));

/** The smallest box around the ink of a drawing, in the units of its own box; of no width or height for a single dot. */
export const inkBox = ({ strokes }: DrawnMark): PenPoint & Extent => {
  const points = strokes.flatMap(strokePoints);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const greatest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: greatest(xs) - x, height: greatest(ys) - y };
};
