import { say } from '#shared/language/say';
import type { SceneNode } from '#shared/core/scene';
import { ends, type Span, type TimeAxis } from './gantt-axis.ts';
import { type PlacedRow, QUIET_LOOK } from './gantt-layout.ts';
import type { PhaseRow, TaskRow } from './gantt-rows.ts';
import { diamond, label, line, polyline, rect } from './marks.ts';
import { textWidth } from './text-width.ts';

/** Height of a bar, and from the top of its row to the bar. */
export const BAR = { top: 5, height: 14 } as const;

/** A bar is never narrower, so that a day in a plan of years is still seen. */
const LEAST_BAR = 3;

/** Half the size of a task that is a milestone. */
const MILESTONE = 5;

/** The area a row's bar takes; null while it lies nowhere. A milestone stands around the evening of its day. */
export type BarBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where a row's bar or bracket is. */
export const barBox = ({ row, y }: PlacedRow, axis: TimeAxis): BarBox | null => {
  if (row.kind === 'more') return null;
  const span = row.kind === 'phase' ? row.span : row.placed;
  if (span === null) return null;
  const [from, to] = ends(axis, span);
  if (row.kind === 'phase') return { x: from, y: y + 8, width: Math.max(LEAST_BAR, to - from), height: 14 };
  const box = { y: y + BAR.top, height: BAR.height };
  if (row.placed?.length === 0) return { ...box, x: to - MILESTONE, width: MILESTONE * 2 };
  return { ...box, x: from, width: Math.max(LEAST_BAR, to - from) };
};

const phaseMarks = (row: PhaseRow, y: number, axis: TimeAxis): SceneNode[] => {
  if (row.span === null) return [missingBar([axis.left + 6, axis.right], y + 9, 10)];
  const [from, to] = ends(axis, row.span);
  const right = Math.max(from + 4, to - 1);
  const bracket = [
    [from + 1, y + 18],
    [from + 1, y + 11],
    [right, y + 11],
    [right, y + 18],
  ] as const;
  return [polyline(bracket, { stroke: 'ink', strokeWidth: 2 })];
};

const missingBar = ([from, to]: readonly [number, number], y: number, height: number): SceneNode =>
  rect(
    { x: from, y, width: Math.max(14, to - from), height, radius: 2 },
    { fill: 'surface', stroke: 'chart-missing', strokeWidth: 1.25, dash: [4, 3] },
  );

/** A task that lies nowhere: dashed over the days of its phase, with the reason beside it. */
const missingTask = (room: Span | null, y: number, axis: TimeAxis): SceneNode[] => {
  const reason = say`no dates yet`;
  const width = textWidth(reason, QUIET_LOOK);
  const [from, to] = room === null ? [axis.left + 6, axis.right] : ends(axis, room);
  const x = to - from >= width + 14 ? from + 7 : to + 6 + width <= axis.right ? to + 6 : from - 6 - width;
  return [
    missingBar([from + 1, to - 1], y + 4, 16),
    label([x, y + 16], reason, { ...QUIET_LOOK, color: 'block' }),
  ];
};

/** A thin grey bar under the work: where it was in the plan that was kept. */
const keptBar = (kept: Span, y: number, axis: TimeAxis): SceneNode => {
  const [from, to] = ends(axis, kept);
  return rect({ x: from, y: y + 19.5, width: Math.max(LEAST_BAR, to - from), height: 3 }, { fill: 'line-2' });
};

const floatLine = ({ placed }: TaskRow, y: number, axis: TimeAxis): SceneNode[] => {
  if (placed === null || placed.isCritical || placed.lateEnd <= placed.end) return [];
  const [, end] = ends(axis, placed);
  const [, late] = ends(axis, { start: placed.start, end: placed.lateEnd });
  const middle = y + BAR.top + BAR.height / 2;
  return [
    line([end + (placed.length === 0 ? MILESTONE : 0) + 1, middle], [late, middle], {
      stroke: 'chart-critical',
      strokeWidth: 2,
      dash: [2, 3],
    }),
  ];
};

const workBar = (placed: PlacedRow, task: TaskRow, axis: TimeAxis): SceneNode[] => {
  const box = barBox(placed, axis);
  if (box === null || task.placed === null) return [];
  const { isCritical, length, isLengthSaid } = task.placed;
  const paint = isCritical
    ? ({ fill: 'chart-critical', stroke: 'chart-critical', strokeWidth: 1 } as const)
    : ({ fill: 'chart-float', stroke: 'chart-critical', strokeWidth: 1 } as const);
  if (length === 0) {
    return [diamond([box.x + MILESTONE, box.y + BAR.height / 2], paint, MILESTONE)];
  }
  // Nobody said how long it takes: one day, outlined as what is not known.
  const unknown = { fill: 'surface', stroke: 'chart-missing', strokeWidth: 1.25, dash: [3, 2] } as const;
  return [rect({ ...box, radius: 2 }, isLengthSaid ? paint : unknown)];
};

/** The marks of one row on the axis. */
export const rowMarks = (placed: PlacedRow, axis: TimeAxis): SceneNode[] => {
  const { row, y } = placed;
  if (row.kind === 'more') return [];
  if (row.kind === 'phase') return phaseMarks(row, y, axis);
  const kept = row.kept === null ? [] : [keptBar(row.kept, y, axis)];
  if (row.placed === null) return [...kept, ...missingTask(row.room, y, axis)];
  return [...kept, ...floatLine(row, y, axis), ...workBar(placed, row, axis)];
};

/** What lies behind a row: the head of a phase and what is missing are tinted, from `x` on. */
export const rowGround = ({ row, y, height }: PlacedRow, x: number, width: number): SceneNode[] => {
  if (row.kind === 'phase') {
    return [
      rect({ x, y, width, height }, { fill: 'paper' }),
      line([x, y], [x + width, y], { stroke: 'line', strokeWidth: 1 }),
    ];
  }
  return row.kind === 'task' && row.placed === null
    ? [rect({ x, y, width, height }, { fill: 'block-soft' })]
    : [];
};
