import type {
  SceneCircle,
  SceneColor,
  SceneLine,
  ScenePaint,
  ScenePolygon,
  SceneRect,
  SceneText,
} from '#shared/core/scene';

/** A straight line from one point to another. */
export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  paint: ScenePaint,
): SceneLine => ({ kind: 'line', x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...paint });

/** A rectangle by its upper left corner and size. */
export const rect = (
  box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly radius?: number;
  },
  paint: ScenePaint,
): SceneRect => ({ kind: 'rect', ...box, ...paint });

/** A circle by its centre. */
export const circle = (center: readonly [number, number], r: number, paint: ScenePaint): SceneCircle => ({
  kind: 'circle',
  cx: center[0],
  cy: center[1],
  r,
  ...paint,
});

/** A closed polygon. */
export const polygon = (points: readonly (readonly [number, number])[], paint: ScenePaint): ScenePolygon => ({
  kind: 'polygon',
  points,
  closed: true,
  ...paint,
});

/** An open line of straight segments. */
export const polyline = (
  points: readonly (readonly [number, number])[],
  paint: ScenePaint,
): ScenePolygon => ({
  kind: 'polygon',
  points,
  closed: false,
  ...paint,
});

/** A gate: a diamond of 14 units around a point. */
export const diamond = (center: readonly [number, number], paint: ScenePaint, radius = 8): ScenePolygon => {
  const [x, y] = center;
  return polygon(
    [
      [x, y - radius],
      [x + radius, y],
      [x, y + radius],
      [x - radius, y],
    ],
    paint,
  );
};

/** How labels are set; what is left out is the quiet axis label of 12 units. */
export type LabelStyle = {
  readonly size?: number;
  readonly weight?: SceneText['weight'];
  readonly family?: SceneText['family'];
  readonly anchor?: SceneText['anchor'];
  readonly color?: SceneColor;
};

/** One line of text placed by its baseline. */
export const label = (at: readonly [number, number], text: string, style: LabelStyle = {}): SceneText => ({
  kind: 'text',
  x: at[0],
  y: at[1],
  text,
  size: style.size ?? 12,
  weight: style.weight ?? 500,
  family: style.family ?? 'sans',
  anchor: style.anchor ?? 'start',
  color: style.color ?? 'ink-3',
});
