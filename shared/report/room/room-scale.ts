import { unitIn } from '#shared/core/unit-names';
import type { Scene, SceneNode } from '#shared/core/scene';
import { roomTexts } from '#shared/language/presenter';
import type { Language } from '#shared/language/language';
import type { Metric } from '#shared/metric/metric';
import { withUnit } from '#shared/core/unit-text';
import { type Axis, AXIS_LOOK, chartFigures, makeAxis } from '../charts/axis.ts';
import { circle, line, polygon, polyline, rect } from '../charts/marks.ts';
import { spread } from '../charts/spread.ts';
import { textWidth } from '../charts/text-width.ts';
import { LEAST_TEXT, ROOM_LOOK, ROOM_WIDTH, roomLabel } from './room-scene.ts';

const HEIGHT = 150;
const TEXT_Y = 28;
const BAND_TOP = 78;
const AXIS_Y = 98;
const LEFT = 16;
const RIGHT = ROOM_WIDTH - 60;

/** An axis measures its labels at the size of a desk; this one is read from the back. */
const ENLARGED = LEAST_TEXT / AXIS_LOOK.size;

/** An axis between two places whose labels find room at the size that the room reads. */
export const roomAxis = (values: readonly number[], locale: string, from: number, to: number): Axis => {
  const axis = makeAxis(values, locale, from / ENLARGED, to / ENLARGED);
  return { ...axis, place: (value) => axis.place(value) * ENLARGED };
};

/** The axis line with a tick and a figure at each step; the last figure carries the unit where there is room. */
export const axisMarks = (axis: Axis, unit: string, y: number): SceneNode[] => {
  const [from, to] = [axis.place(axis.low), axis.place(axis.high)];
  const last = axis.ticks.length - 1;
  return [
    ...axis.ticks.flatMap((tick, index): SceneNode[] => {
      const [x, figure] = [axis.place(tick), axis.labels[index] ?? ''];
      const full = index === last ? withUnit(figure, unit, 'en') : figure;
      const half = textWidth(figure, ROOM_LOOK) / 2;
      const hasRoom = x - half + textWidth(full, ROOM_LOOK) <= ROOM_WIDTH;
      return [
        line([x, y], [x, y + 12], { stroke: 'line-2', strokeWidth: 2 }),
        roomLabel([Math.max(0, x - half), y + 44], hasRoom ? full : figure, { color: 'ink-3' }),
      ];
    }),
    line([from, y], [to, y], { stroke: 'ink', strokeWidth: 3 }),
  ];
};

type Mark = {
  readonly kind: 'baseline' | 'must' | 'plan' | 'wish';
  readonly value: number;
  readonly text: string;
};

const marksOf = (metric: Metric, locale: string, language: Language): readonly Mark[] => {
  const t = roomTexts[language];
  const limit = metric.role === 'guardrail' ? t.limits[metric.direction] : t.marks.must;
  const all = [
    { kind: 'wish', name: t.marks.wish, value: metric.wish.value },
    { kind: 'plan', name: t.marks.plan, value: metric.plan.value },
    { kind: 'must', name: limit, value: metric.must.value },
    { kind: 'baseline', name: t.marks.baseline, value: metric.baseline.value },
  ] as const;
  const said = all.flatMap(({ kind, name, value }) => (value === null ? [] : [{ kind, name, value }]));
  const figures = chartFigures(
    said.map(({ value }) => value),
    locale,
    ROOM_LOOK,
    ROOM_WIDTH / 7,
  );
  const marks = said.map(({ kind, name, value }, index) => ({
    kind,
    value,
    text: `${name} ${figures[index] ?? ''}`,
  }));
  return (metric.direction === 'decrease' ? marks : marks.toReversed()).toSorted((a, b) => a.value - b.value);
};

const shapeOf = (kind: Mark['kind'], x: number): SceneNode => {
  const y = (AXIS_Y + BAND_TOP) / 2;
  switch (kind) {
    case 'must':
      return line([x, BAND_TOP - 8], [x, AXIS_Y], { stroke: 'accent', strokeWidth: 6 });
    case 'plan':
      return polygon(
        [
          [x, AXIS_Y],
          [x - 14, AXIS_Y - 26],
          [x + 14, AXIS_Y - 26],
        ],
        { fill: 'accent' },
      );
    case 'wish':
      return circle([x, y], 9, { fill: 'surface', stroke: 'accent', strokeWidth: 5 });
    case 'baseline':
      return circle([x, y], 11, { fill: 'ink', stroke: 'surface', strokeWidth: 3 });
  }
};

const zoneOf = ({ must, direction }: Metric, axis: Axis): SceneNode[] => {
  if (must.value === null) return [];
  const edge = axis.place(must.value);
  const [from, to] = direction === 'decrease' ? [axis.place(axis.low), edge] : [edge, axis.place(axis.high)];
  if (to <= from) return [];
  return [
    rect({ x: from, y: BAND_TOP, width: to - from, height: AXIS_Y - BAND_TOP }, { fill: 'accent-soft' }),
  ];
};

const intervalOf = ({ baseline: { low, high } }: Metric, axis: Axis): SceneNode[] => {
  if (low === null || high === null) return [];
  const [from, to] = [axis.place(Math.min(low, high)), axis.place(Math.max(low, high))];
  const box = { x: from, y: BAND_TOP, width: Math.max(4, to - from), height: AXIS_Y - BAND_TOP };
  return [rect(box, { fill: 'chart-now-soft', stroke: 'warn', strokeWidth: 2 })];
};

/**
 * The scale of a metric for the back of the room: each level as a mark on one axis, its name and figure above it, moved
 * apart where they would touch. Null while no number is said.
 */
export const roomScale = (metric: Metric, locale: string, language: Language): Scene | null => {
  const marks = marksOf(metric, locale, language);
  if (marks.length === 0) return null;
  const { low, high } = metric.baseline;
  const values = [...marks.map(({ value }) => value), ...[low, high].filter((value) => value !== null)];
  const axis = roomAxis(values, locale, LEFT, RIGHT);
  const widths = marks.map(({ text }) => textWidth(text, ROOM_LOOK));
  const centers = spread(
    marks.map(({ value }, index) => ({ center: axis.place(value), width: widths[index] ?? 0, weight: 1 })),
    0,
    ROOM_WIDTH,
    28,
  );
  return {
    width: ROOM_WIDTH,
    height: HEIGHT,
    description: roomTexts[language].scale(metric.name, marks.map(({ text }) => text).join(', ')),
    nodes: [
      ...zoneOf(metric, axis),
      ...intervalOf(metric, axis),
      ...axisMarks(axis, unitIn(metric.unit, locale), AXIS_Y),
      ...marks.flatMap(({ kind, value, text }, index): SceneNode[] => {
        const [x, at] = [axis.place(value), centers[index] ?? 0];
        const color = kind === 'plan' || kind === 'must' ? 'accent' : 'ink-2';
        const stem = [
          [at, TEXT_Y + 12],
          [at, TEXT_Y + 20],
          [x, TEXT_Y + 36],
          [x, BAND_TOP - 4],
        ] as const;
        return [
          polyline(stem, { stroke: color, strokeWidth: 2 }),
          shapeOf(kind, x),
          roomLabel([at, TEXT_Y], text, { anchor: 'middle', color: kind === 'plan' ? 'accent' : 'ink' }),
        ];
      }),
    ],
  };
};
