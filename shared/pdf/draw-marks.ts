import { say } from '#shared/language/say';
import type { MarksBlock, RoomMark } from '#shared/report/content';
import type { SignatureMark } from '#shared/session/signed-revision';
import { PX } from './draw-palette.ts';
import { type Cutter, type PagePen, rule, type Slab, type Stretch, subheadSlab } from './draw-slab.ts';
import { STYLES } from './draw-styles.ts';
import type { Tag } from './draw-tags.ts';
import { breakLines, drawLine, drawLines, lineWidth, type TextStyle } from './draw-text.ts';

const GAP = 32 * PX;

/** The room over the line that is signed on. */
const MARK_HEIGHT = 74 * PX;

const typed: TextStyle = { face: 'serif-italic', size: 34 * PX, leading: 44 * PX, color: 'ink' };

/** How thick a pen draws: on a box of the design, and never less than can be printed. */
const STROKE = 1.5 * PX;

/**
 * What was signed in the room: each mark over a line, with name, capacity and time under it, two beside each other. A pair
 * is never broken over two pages.
 */
export const markSlabs = (cutter: Cutter, { title, marks }: MarksBlock): Slab[] => {
  const { left, textWidth } = cutter.paper;
  const width = (textWidth - GAP) / 2;
  const places = marks.map((mark, at) =>
    setPlace(cutter, mark, { x: left + (at % 2) * (width + GAP), width }),
  );
  const rows = Array.from({ length: Math.ceil(places.length / 2) }, (_, at): Slab => {
    const pair = places.slice(2 * at, 2 * at + 2);
    return {
      height: Math.max(...pair.map(({ height }) => height)),
      before: at === 0 ? 4 * PX : 18 * PX,
      keep: false,
      draw: (pen, { y }) => {
        for (const place of pair) place.draw(pen, y);
      },
    };
  });
  return [...(title === '' ? [] : [subheadSlab(cutter, title)]), ...rows];
};

type Place = { readonly height: number; readonly draw: (pen: PagePen, y: number) => void };

const setPlace = (cutter: Cutter, room: RoomMark, stretch: Stretch): Place => {
  const { book } = cutter;
  const set = (text: string, style: TextStyle): { style: TextStyle; lines: string[] } => ({
    style,
    lines: text === '' ? [] : breakLines(book, text, style, stretch.width),
  });
  const words = [
    set(room.name, STYLES.cellStrong),
    set(room.capacity, STYLES.cellQuiet),
    set(room.when, STYLES.cellQuiet),
  ];
  const tag: Tag = { role: 'P', parent: cutter.tag };
  const picture: Tag = { role: 'Figure', parent: cutter.tag, alt: say`Signature of ${room.name}` };
  const under = MARK_HEIGHT + 6 * PX;
  return {
    height: under + words.reduce((sum, { style, lines }) => sum + style.leading * lines.length, 0),
    draw: (pen, y) => {
      pen.tags.open(room.mark.kind === 'drawn' ? picture : tag);
      drawMark(pen, cutter, room.mark, { ...stretch, y });
      rule(pen, y + MARK_HEIGHT, stretch, { color: 'line-2', width: PX });
      pen.tags.open(tag);
      let top = y + under;
      for (const { style, lines } of words) {
        drawLines(pen, lines, style, { x: stretch.x, y: top, room: stretch.width });
        top += style.leading * lines.length;
      }
    },
  };
};

type MarkAt = Stretch & { readonly y: number };

const drawMark = (pen: PagePen, cutter: Cutter, mark: SignatureMark, at: MarkAt): void => {
  if (mark.kind === 'drawn') drawStrokes(pen, mark, at);
  else {
    const { book } = cutter;
    const text = mark.text;
    const shrink = Math.min(1, at.width / lineWidth(book, text, typed));
    const style = { ...typed, size: typed.size * shrink };
    drawLine(pen, text, style, { x: at.x, y: at.y + MARK_HEIGHT - 18 * PX });
  }
};

type Point = readonly [x: number, y: number];

/** The strokes as large as they fit into the box, in the ratio in which they were drawn, standing on the line. */
const drawStrokes = (
  { doc, colors }: PagePen,
  { strokes }: Extract<SignatureMark, { kind: 'drawn' }>,
  at: MarkAt,
): void => {
  const all = strokes.flatMap(pointsOf);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const room = { width: at.width - 12 * PX, height: MARK_HEIGHT - 8 * PX };
  const scale = Math.min(room.width / Math.max(width, 1), room.height / Math.max(height, 1), 0.6);
  const place = ([x, y]: Point): Point => [
    at.x + 6 * PX + (x - left) * scale,
    at.y + 4 * PX + (room.height - height * scale) + (y - top) * scale,
  ];
  doc.setDrawColor(colors.ink);
  doc.setLineWidth(STROKE);
  doc.setLineCap('round');
  doc.setLineJoin('round');
  for (const stroke of strokes) drawStroke(doc, thinned(pointsOf(stroke).map(place)));
  doc.setLineCap('butt');
  doc.setLineJoin('miter');
};

const pointsOf = (stroke: readonly number[]): Point[] =>
  Array.from({ length: Math.floor(stroke.length / 2) }, (_, at): Point => [
    stroke[2 * at] ?? 0,
    stroke[2 * at + 1] ?? 0,
  ]);

/** Points nearer than this to the last one, in points of the page, change nothing that can be seen. */
const NEAR = 0.9;

const thinned = (points: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (last === undefined || isEnd || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR)
      kept.push(point);
  });
  return kept;
};

/** A stroke as a smooth curve through its points: a Catmull-Rom spline (1974) written as Bézier curves. A dot is a short line. */
const drawStroke = (doc: PagePen['doc'], points: readonly Point[]): void => {
  const first = points[0];
  if (first === undefined) return;
  const point = (at: number): Point => points[Math.min(Math.max(at, 0), points.length - 1)] ?? first;
  const curves = points.slice(1).map((to, index) => {
    const [before, from, after] = [point(index - 1), point(index), point(index + 2)];
    const handle = (axis: 0 | 1): readonly [number, number] => [
      (to[axis] - before[axis]) / 6,
      to[axis] - from[axis] - (after[axis] - from[axis]) / 6,
    ];
    const [[x1, x2], [y1, y2]] = [handle(0), handle(1)];
    return [x1, y1, x2, y2, to[0] - from[0], to[1] - from[1]];
  });
  doc.lines(curves.length === 0 ? [[0.01, 0]] : curves, first[0], first[1], [1, 1], 'S', false);
};
