/**
 * A chart as plain data: what the room sees on the screen (as SVG) and what the client gets on paper (as PDF) are
 * drawn from the same scene. Units are CSS pixels on the screen and are scaled to points on paper; the origin is the
 * upper left corner and y grows downwards.
 */
export type Scene = {
  readonly width: number;
  readonly height: number;
  /** The chart in one or two sentences, for those who do not see it. */
  readonly description: string;
  readonly nodes: readonly SceneNode[];
};

/** Colours by meaning; each drawer maps them to its own medium (CSS variables, RGB on paper). */
export type SceneColor =
  | 'paper'
  | 'surface'
  | 'sunk'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'line-2'
  | 'accent'
  | 'accent-soft'
  | 'ok'
  | 'warn'
  | 'block'
  | 'block-soft'
  | 'chart-now'
  | 'chart-now-soft'
  | 'chart-critical'
  | 'chart-float'
  | 'chart-missing'
  | 'chart-money';

/** How an outline or an area is painted. An absent fill or stroke is not painted. */
export type ScenePaint = {
  readonly fill?: SceneColor;
  readonly stroke?: SceneColor;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
};

/** A rectangle; `radius` rounds its corners. */
export type SceneRect = ScenePaint & {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
};

/** A straight line. */
export type SceneLine = ScenePaint & {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A circle. */
export type SceneCircle = ScenePaint & {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
};

/** A polygon or open polyline of straight segments, as `[x, y]` pairs. */
export type ScenePolygon = ScenePaint & {
  readonly kind: 'polygon';
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
};

/** One line of text, placed by its baseline. Never below 12 units on the screen. */
export type SceneText = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly family: 'sans' | 'serif';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly color: SceneColor;
};

/** One mark of a scene. Marks are painted in order, later ones over earlier ones. */
export type SceneNode = SceneRect | SceneLine | SceneCircle | ScenePolygon | SceneText;
