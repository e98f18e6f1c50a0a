import type { SceneNode } from '#shared/core/scene';
import type { Axis } from './axis.ts';
import { label, polyline } from './marks.ts';
import { spread } from './spread.ts';
import { textWidth, type TextLook } from './text-width.ts';

/** One level on the scale, with its figure as it is printed. */
export type ScaleMark = {
  readonly kind: 'baseline' | 'must' | 'plan' | 'wish';
  readonly name: string;
  readonly value: number;
  readonly figure: string;
};

/** A mark with the place of its shape (`x`), of its stem above the band (`stemX`) and of its label (`labelX`). */
export type PlacedMark = ScaleMark & {
  readonly x: number;
  readonly stemX: number;
  readonly labelX: number;
  readonly labelWidth: number;
};

const NAME_LOOK: TextLook = { size: 13, weight: 500, family: 'sans' };
/** How a mark's figure is set. */
export const FIGURE_LOOK: TextLook = { size: 20, weight: 600, family: 'sans' };

/** The plan's stem passes between the lower labels; it takes this much room there and hardly moves. */
const STEM_ROOM = 10;
const STEM_WEIGHT = 20;

const GAP = 10;

/**
 * Places the marks of a scale. Labels stand above their marks in one row, the plan's in a row of its own above them;
 * where they would touch, they move apart in the order of the marks, so that no stem crosses another.
 */
export const placeMarks = (marks: readonly ScaleMark[], axis: Axis, width: number): PlacedMark[] => {
  const widths = marks.map(({ name, figure }) =>
    Math.max(textWidth(name, NAME_LOOK), textWidth(figure, FIGURE_LOOK)),
  );
  const centers = spread(
    marks.map(({ kind, value }, index) =>
      kind === 'plan'
        ? { center: axis.place(value), width: STEM_ROOM, weight: STEM_WEIGHT }
        : { center: axis.place(value), width: widths[index] ?? 0, weight: 1 },
    ),
    0,
    width,
    GAP,
  );
  return marks.map((mark, index) => {
    const stemX = centers[index] ?? 0;
    const labelWidth = widths[index] ?? 0;
    const inside = Math.min(Math.max(stemX, labelWidth / 2), width - labelWidth / 2);
    return {
      ...mark,
      x: axis.place(mark.value),
      stemX,
      labelX: mark.kind === 'plan' ? inside : stemX,
      labelWidth,
    };
  });
};

/** The names and figures of the marks. */
export const labelsOf = (marks: readonly PlacedMark[]): SceneNode[] =>
  marks.flatMap(({ kind, name, figure, labelX }) => {
    const isPlan = kind === 'plan';
    return [
      label([labelX, isPlan ? 11 : 42], name, {
        ...NAME_LOOK,
        anchor: 'middle',
        color: isPlan ? 'accent' : 'ink-2',
      }),
      label([labelX, isPlan ? 30 : 62], figure, {
        ...FIGURE_LOOK,
        anchor: 'middle',
        color: isPlan ? 'accent' : 'ink',
      }),
    ];
  });

/**
 * An arrow in the free stretch beside the baseline's label, pointing to the plan, with the distance in words. Where the
 * words do not fit there is no arrow.
 */
export const arrowOf = (marks: readonly PlacedMark[], text: string): SceneNode[] => {
  const from = marks.findIndex(({ kind }) => kind === 'baseline');
  const to = marks.findIndex(({ kind }) => kind === 'plan');
  const baseline = marks[from];
  const neighbour = marks[from < to ? from + 1 : from - 1];
  if (text === '' || to < 0 || !baseline || !neighbour) return [];
  const room = (mark: PlacedMark): number => (mark.kind === 'plan' ? STEM_ROOM : mark.labelWidth) / 2;
  const side = from < to ? 1 : -1;
  const start = baseline.stemX + side * (room(baseline) + 16);
  const end = neighbour.stemX - side * (room(neighbour) + 16);
  const free = (end - start) * side;
  const needed = textWidth(text, NAME_LOOK);
  if (free < needed + 8) return [];
  const middle = (start + end) / 2;
  const half = Math.min(free, Math.max(needed, 124)) / 2;
  const tip = middle + side * half;
  const paint = { stroke: 'ink-3', strokeWidth: 1.5 } as const;
  return [
    polyline(
      [
        [middle - side * half, 58],
        [tip, 58],
      ],
      paint,
    ),
    polyline(
      [
        [tip - side * 7, 53],
        [tip, 58],
        [tip - side * 7, 63],
      ],
      paint,
    ),
    label([middle, 49], text, { ...NAME_LOOK, anchor: 'middle', color: 'ink-2' }),
  ];
};
