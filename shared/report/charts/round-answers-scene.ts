import type { Scene, SceneNode } from '#shared/core/scene';
import { roundSpreadTexts } from '#shared/language/round-spread';
import { formatNumber } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import type { NumberSpread, RangeSpread } from '#shared/rounds/answers';
import type { Round } from '#shared/rounds/round';
import { type Telling, whoOf } from '#shared/rounds/spread-words';
import { type Axis, AXIS_LOOK, makeAxis } from './axis.ts';
import { circle, label, line, rect } from './marks.ts';
import { clipText, textWidth } from './text-width.ts';

const NAME = { size: 13, weight: 500, family: 'sans' } as const;
const STRONG = { size: 13, weight: 600, family: 'sans' } as const;

const ROW = 26;
const TOP = 26;
const FOOT = 34;
const DOT = 6;

/** What is drawn of the answers, and the scale that a second round shares with the first. */
export type AnswersInput = {
  readonly round: Round;
  readonly spread: NumberSpread | RangeSpread;
  readonly telling: Telling;
  readonly width: number;
  /** Further values that the axis must reach, those of the round beside it. */
  readonly others?: readonly number[];
  readonly description: string;
};

type Row = { readonly name: string; readonly low: number; readonly high: number; readonly isApart: boolean };

const rowsOf = ({ round, spread, telling }: AnswersInput): readonly Row[] =>
  spread.kind === 'number'
    ? spread.answers.map((answer) => ({
        name: round.isAnonymous ? '' : whoOf(answer, telling),
        low: answer.value,
        high: answer.value,
        isApart: answer.isApart,
      }))
    : spread.answers.map((answer) => ({
        name: round.isAnonymous ? '' : whoOf(answer, telling),
        low: answer.low,
        high: answer.high,
        isApart: answer.isApart,
      }));

/** The axis under the answers, with the unit at its end. */
const axisNodes = (axis: Axis, from: number, to: number, y: number, unit: string): SceneNode[] => [
  line([from, y], [to, y], { stroke: 'line-2', strokeWidth: 1 }),
  ...axis.ticks.flatMap((tick, at) => [
    line([axis.place(tick), y], [axis.place(tick), y + 5], { stroke: 'line-2', strokeWidth: 1 }),
    label([axis.place(tick), y + 19], axis.labels[at] ?? '', { ...AXIS_LOOK, anchor: 'middle' }),
  ]),
  ...(unit.trim() === ''
    ? []
    : [label([to, y + 32], clipText(unit.trim(), AXIS_LOOK, to - from), { ...AXIS_LOOK, anchor: 'end' })]),
];

/** The middle of the room: a line for a median, a tinted stretch for a median range, with its figures above. */
const middleNodes = (
  { round, spread, telling, width }: AnswersInput,
  axis: Axis,
  bottom: number,
): SceneNode[] => {
  const t = roundSpreadTexts[telling.language];
  const figure = (value: number): string => formatNumber(value, telling.locale);
  const [low, high] =
    spread.kind === 'number' ? [spread.median, spread.median] : [spread.median.low, spread.median.high];
  const words =
    spread.kind === 'number'
      ? `${t.median} ${withUnit(figure(low), round.unit, telling.locale)}`
      : `${t.medianRange} ${t.saysRange(figure(low), withUnit(figure(high), round.unit, telling.locale))}`;
  const [from, to] = [axis.place(low), axis.place(high)];
  const half = textWidth(words, STRONG) / 2;
  const center = Math.min(Math.max((from + to) / 2, half), width - half);
  return [
    ...(to > from
      ? [rect({ x: from, y: TOP - 4, width: to - from, height: bottom - TOP + 4 }, { fill: 'accent-soft' })]
      : []),
    line([from, TOP - 4], [from, bottom], { stroke: 'accent', strokeWidth: 2 }),
    ...(to > from ? [line([to, TOP - 4], [to, bottom], { stroke: 'accent', strokeWidth: 2 })] : []),
    label([center, TOP - 11], words, { ...STRONG, anchor: 'middle', color: 'accent' }),
  ];
};

/** One answer: a dot, or a band with its two ends. Who stands apart is outlined and dashed, not only coloured. */
const markNodes = ({ low, high, isApart }: Row, axis: Axis, y: number): SceneNode[] => {
  const [from, to] = [axis.place(low), axis.place(high)];
  if (to - from < 1) {
    return [
      circle(
        [from, y],
        DOT,
        isApart ? { fill: 'surface', stroke: 'block', strokeWidth: 2 } : { fill: 'ink' },
      ),
    ];
  }
  const box = { x: from, y: y - 4, width: to - from, height: 8, radius: 2 };
  return [
    rect(box, isApart ? { fill: 'surface', stroke: 'block', strokeWidth: 2, dash: [4, 3] } : { fill: 'ink' }),
  ];
};

const namedRows = (rows: readonly Row[], axis: Axis, names: number): SceneNode[] =>
  rows.flatMap((row, at) => {
    const y = TOP + ROW * at + ROW / 2;
    return [
      ...(row.name === ''
        ? []
        : [
            label([0, y + 4], clipText(row.name, NAME, names - 12), {
              ...NAME,
              color: row.isApart ? 'block' : 'ink-2',
            }),
          ]),
      ...markNodes(row, axis, y),
    ];
  });

/** Dots that would lie on one another stand one above the other. */
const stackedDots = (
  rows: readonly Row[],
  axis: Axis,
): { readonly nodes: SceneNode[]; readonly height: number } => {
  const levels: number[] = [];
  const placed = rows.map((row) => {
    const x = axis.place(row.low);
    const free = levels.findIndex((last) => x - last >= DOT * 2 + 2);
    const level = free < 0 ? levels.length : free;
    levels[level] = x;
    return { row, level };
  });
  const height = Math.max(1, levels.length) * (DOT * 2 + 2) + 12;
  return {
    nodes: placed.flatMap(({ row, level }) =>
      markNodes(row, axis, TOP + height - 10 - level * (DOT * 2 + 2)),
    ),
    height,
  };
};

/**
 * Numbers as a strip of dots (a row for each person where they are named), ranges as bands on one axis; the middle of the
 * room goes through all of them.
 */
export const answersScene = (input: AnswersInput): Scene => {
  const { round, spread, telling, width, others = [] } = input;
  const rows = rowsOf(input);
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, NAME)));
  const names = round.isAnonymous ? 8 : Math.min(widest + 16, width * 0.3);
  const values = [...rows.flatMap(({ low, high }) => [low, high]), ...others];
  const axis = makeAxis(values, telling.locale, names + 8, width - 16);
  const isStrip = spread.kind === 'number' && round.isAnonymous;
  const strip = isStrip ? stackedDots(rows, axis) : null;
  const bottom = TOP + (strip === null ? ROW * rows.length : strip.height);
  return {
    width,
    height: bottom + FOOT,
    description: input.description,
    nodes: [
      ...middleNodes(input, axis, bottom),
      ...(strip?.nodes ?? namedRows(rows, axis, names)),
      ...axisNodes(axis, names + 8, width - 16, bottom, round.unit),
    ],
  };
};
