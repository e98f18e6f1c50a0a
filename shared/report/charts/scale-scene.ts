import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { type Scene, type SceneNode } from '#shared/core/scene';
import { formatAligned } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import type { Metric } from '#shared/metric/metric';
import { formatDifference } from '../format.ts';
import { type Axis, AXIS_LOOK, chartFigures, makeAxis } from './axis.ts';
import { circle, label, line, polygon, polyline, rect } from './marks.ts';
import {
  arrowOf,
  FIGURE_LOOK,
  labelsOf,
  type PlacedMark,
  placeMarks,
  type ScaleMark,
} from './scale-labels.ts';
import { clipText, textWidth } from './text-width.ts';

/** What the scale bar is drawn from. `compact` leaves out the distance and the interval's ends, for small cards. */
export type ScaleSceneInput = {
  readonly metric: Metric;
  readonly locale: string;
  readonly width: number;
  readonly compact?: boolean;
};

/** Where the parts of the bar stand, in scene units. */
const AXIS_Y = 96;
const BAND_TOP = 84;
const HEIGHT = 128;
const LEFT = 10;
const RIGHT = 36;

/**
 * The scale bar: one metric's levels on a ruler. The must level is a thick edge that closes a tinted zone, the plan a
 * filled pointer on the tallest stem, the wish a ring, the baseline a dot on its 90% interval; labels stand on the
 * marks and never overlap. What has not been said is absent. Works for both directions, negative and huge values.
 */
export const scaleScene = (input: ScaleSceneInput): Scene => {
  const { metric, locale, width } = input;
  const compact = input.compact ?? false;
  const values = shownValues(metric);
  const axis = makeAxis(values, locale, LEFT, width - RIGHT);
  const marks = placeMarks(marksOf(metric, locale, width), axis, width);
  const nodes: SceneNode[] = [
    ...zoneOf(metric, axis, width),
    ...intervalOf(metric, locale, axis, marks, compact),
    ...ticksOf(axis, values.length > 0 ? unitIn(metric.unit, locale) : '', width),
    ...marks.flatMap(stemOf),
    ...marks.flatMap(shapeOf),
    ...labelsOf(marks),
    ...(compact ? [] : arrowOf(marks, differenceText(metric, locale))),
  ];
  if (values.length === 0) nodes.push(label([LEFT, 62], say`No number has been said yet.`, { size: 13 }));
  return { width, height: HEIGHT, description: describe(metric, axis, locale), nodes };
};

/** Every number that must find room on the axis. */
const shownValues = (metric: Metric): number[] => {
  const { baseline, must, plan, wish } = metric;
  return [baseline.value, baseline.low, baseline.high, must.value, plan.value, wish.value].filter(
    (value) => value !== null,
  );
};

/** What the must level is called: a guardrail reads as a limit. */
const mustName = (metric: Metric): string => {
  if (metric.role !== 'guardrail') return say`Must`;
  return metric.direction === 'decrease' ? say`At most` : say`At least`;
};

/** The marks in reading order of the axis, so that equal values keep a sensible order. */
const marksOf = (metric: Metric, locale: string, width: number): ScaleMark[] => {
  const named = [
    { kind: 'wish', name: say`Wish`, value: metric.wish.value },
    { kind: 'plan', name: say`Plan##level`, value: metric.plan.value },
    { kind: 'must', name: mustName(metric), value: metric.must.value },
    { kind: 'baseline', name: say`Baseline`, value: metric.baseline.value },
  ] as const;
  const said = named.flatMap(({ kind, name, value }) => (value === null ? [] : [{ kind, name, value }]));
  const figures = chartFigures(
    said.map(({ value }) => value),
    locale,
    FIGURE_LOOK,
    width / 4.5,
  );
  const marks = said.map((mark, index) => ({ ...mark, figure: figures[index] ?? '' }));
  const ordered = metric.direction === 'decrease' ? marks : marks.toReversed();
  return ordered.toSorted((a, b) => a.value - b.value);
};

/** The tinted zone where the must level is met, from the level to the good end of the axis. */
const zoneOf = (metric: Metric, axis: Axis, width: number): SceneNode[] => {
  const must = metric.must.value;
  if (must === null) return [];
  const edge = axis.place(must);
  const [from, to] = metric.direction === 'decrease' ? [LEFT, edge] : [edge, width - RIGHT];
  if (to <= from) return [];
  return [
    rect({ x: from, y: BAND_TOP, width: to - from, height: AXIS_Y - BAND_TOP }, { fill: 'accent-soft' }),
  ];
};

/** The 90% interval of the baseline as a band, with its ends named where there is room. */
const intervalOf = (
  metric: Metric,
  locale: string,
  axis: Axis,
  marks: readonly PlacedMark[],
  compact: boolean,
): SceneNode[] => {
  const { low, high } = metric.baseline;
  if (low === null || high === null) return [];
  const from = axis.place(Math.min(low, high));
  const to = axis.place(Math.max(low, high));
  const band = rect(
    { x: from, y: BAND_TOP, width: Math.max(2, to - from), height: AXIS_Y - BAND_TOP },
    { fill: 'chart-now-soft', stroke: 'warn', strokeWidth: 1 },
  );
  if (compact) return [band];
  const [lowText = '', highText = ''] = formatAligned([Math.min(low, high), Math.max(low, high)], locale);
  const isFree = (start: number, end: number): boolean =>
    start >= 0 &&
    end <= axis.place(axis.high) + RIGHT &&
    marks.every(({ x }) => x + 11 < start || x - 11 > end);
  const nodes: SceneNode[] = [band];
  const lowWidth = textWidth(lowText, { ...AXIS_LOOK, weight: 600 });
  const highWidth = textWidth(highText, { ...AXIS_LOOK, weight: 600 });
  const style = { weight: 600, color: 'ink-2' } as const;
  if (isFree(from - 6 - lowWidth, from - 1)) {
    nodes.push(label([from - 6, 93], lowText, { ...style, anchor: 'end' }));
  }
  if (isFree(to + 1, to + 6 + highWidth)) nodes.push(label([to + 6, 93], highText, style));
  return nodes;
};

/** The axis with a tick each tenth of a step, the fifth longer, and the unit at the last figure. */
const ticksOf = (axis: Axis, unit: string, width: number): SceneNode[] => {
  const nodes: SceneNode[] = [];
  const step = (axis.ticks[1] ?? axis.high) - (axis.ticks[0] ?? axis.low);
  const spacing = Math.abs(axis.place(step) - axis.place(0)) / 10;
  const every = spacing >= 4 ? 1 : spacing >= 1.6 ? 5 : 10;
  const tenths = Math.round(((axis.high - axis.low) / step) * 10);
  const first = Math.round((((axis.ticks[0] ?? 0) - axis.low) / step) * 10);
  for (let tenth = 0; tenth <= tenths; tenth += 1) {
    const position = (((tenth - first) % 10) + 10) % 10;
    if (position % every !== 0) continue;
    const x = axis.place(axis.low + (step * tenth) / 10);
    const length = position === 0 ? 10 : position === 5 ? 7 : 4;
    nodes.push(line([x, AXIS_Y], [x, AXIS_Y + length], { stroke: 'line-2', strokeWidth: 1 }));
  }
  nodes.push(...tickLabels(axis, unit, width));
  nodes.push(line([LEFT, AXIS_Y], [width - RIGHT, AXIS_Y], { stroke: 'ink', strokeWidth: 1.5 }));
  if (axis.cut) nodes.push(...cutSign());
  return nodes;
};

const UNIT_MARGIN = 10;

/** Figures under the major ticks; the last one carries the unit and pushes out what it would cover. */
const tickLabels = (axis: Axis, unit: string, width: number): SceneNode[] => {
  const lastIndex = axis.ticks.length - 1;
  const lastX = axis.place(axis.ticks[lastIndex] ?? axis.high);
  // Widths are estimates; a little room is left so that the last letter is never cut.
  const shortUnit = clipText(unit, AXIS_LOOK, width * 0.4 - UNIT_MARGIN);
  const figure = axis.labels[lastIndex] ?? '';
  const text = shortUnit === '' ? figure : withUnit(figure, shortUnit, 'en');
  const textSize = textWidth(text, AXIS_LOOK) + UNIT_MARGIN;
  // The figure stays centred under its tick while there is room for the unit to its right.
  const start = Math.min(lastX - textWidth(figure, AXIS_LOOK) / 2, width - textSize);
  const y = AXIS_Y + 25;
  const others = axis.ticks.slice(0, -1).flatMap((tick, index) => {
    const x = axis.place(tick);
    const tickText = axis.labels[index] ?? '';
    const half = textWidth(tickText, AXIS_LOOK) / 2;
    return x + half + 8 > start ? [] : [label([Math.max(x, half), y], tickText, { anchor: 'middle' })];
  });
  return figure === '' ? [] : [...others, label([start, y], text)];
};

/** Two slanted strokes at the beginning: the axis does not start at zero. */
const cutSign = (): SceneNode[] => [
  rect({ x: LEFT + 5, y: AXIS_Y - 2, width: 5, height: 4 }, { fill: 'surface' }),
  ...[LEFT + 3, LEFT + 8].map((x) =>
    line([x, AXIS_Y + 5], [x + 4, AXIS_Y - 5], { stroke: 'ink', strokeWidth: 1.5 }),
  ),
];

/** The line from a mark up to its label, bent where the label had to give way. */
const stemOf = ({ kind, x, stemX }: PlacedMark): SceneNode[] => {
  const paint =
    kind === 'plan'
      ? ({ stroke: 'accent', strokeWidth: 2 } as const)
      : ({ stroke: kind === 'must' ? 'accent' : 'ink-2', strokeWidth: 1 } as const);
  const top = kind === 'plan' ? 36 : 68;
  if (Math.abs(x - stemX) < 0.5) return [line([x, top], [x, BAND_TOP], paint)];
  return [
    polyline(
      [
        [stemX, top],
        [stemX, 72],
        [x, 80],
        [x, BAND_TOP],
      ],
      paint,
    ),
  ];
};

const shapeOf = ({ kind, x }: PlacedMark): SceneNode[] => {
  const y = (AXIS_Y + BAND_TOP) / 2;
  switch (kind) {
    case 'must':
      return [line([x, BAND_TOP - 12], [x, AXIS_Y + 1], { stroke: 'accent', strokeWidth: 3 })];
    case 'plan':
      return [
        polygon(
          [
            [x, AXIS_Y],
            [x - 8, AXIS_Y - 15],
            [x + 8, AXIS_Y - 15],
          ],
          { fill: 'accent' },
        ),
      ];
    case 'wish':
      return [circle([x, y], 5, { fill: 'surface', stroke: 'accent', strokeWidth: 2.5 })];
    case 'baseline':
      return [circle([x, y], 7, { fill: 'ink', stroke: 'surface', strokeWidth: 2 })];
  }
};

/** "4.2 days less": how far the plan is from today; empty while one of them is missing or they are equal. */
const differenceText = (metric: Metric, locale: string): string => {
  const from = metric.baseline.value;
  const to = metric.plan.value;
  if (from === null || to === null || from === to) return '';
  return `${formatDifference(from, to, metric.unit, locale)} ${to < from ? say`less##than` : say`more##than`}`;
};

/** The scale in words, for those who do not see it. */
const describe = (metric: Metric, axis: Axis, locale: string): string => {
  const marks = marksOf(metric, locale, Infinity);
  if (marks.length === 0) return say`Scale without numbers: none has been said yet.`;
  const name = metric.name.trim() === '' ? say`Scale` : say`${metric.name}: scale`;
  const [first = '', last = ''] = formatAligned(
    [axis.ticks[0] ?? axis.low, axis.ticks.at(-1) ?? axis.high],
    locale,
  );
  const range = say`${first} to ${withUnit(last, metric.unit, locale)}`;
  const { low, high } = metric.baseline;
  const [lowText = '', highText = ''] =
    low === null || high === null ? [] : formatAligned([low, high], locale);
  const levels = marks.map(({ kind, name: markName, figure }) =>
    kind === 'baseline' && lowText !== ''
      ? say`${markName} ${figure}, 90% interval ${lowText} to ${highText}.`
      : `${markName} ${figure}.`,
  );
  const better = metric.direction === 'decrease' ? say`Less is better.` : say`More is better.`;
  return say`${name} from ${range}. ${levels.join(' ')} ${better}`;
};
