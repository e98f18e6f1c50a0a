import type { SceneNode } from '#shared/core/scene';
import type { LinkType } from '#shared/plan/task';
import type { TimeAxis } from './gantt-axis.ts';
import { barBox, type BarBox } from './gantt-bars.ts';
import type { GanttLayout, PlacedRow } from './gantt-layout.ts';
import { polygon, polyline } from './marks.ts';

type Point = readonly [number, number];

/** How far a line leads out of a bar before it bends, and the half width of its arrowhead. */
const OUT = 6;
const HEAD = { length: 5, half: 3 } as const;

const middle = ({ y, height }: BarBox): number => y + height / 2;

/** Down (or up) into the top (or bottom) of the bar that waits, where it begins late enough; else around its start. */
const finishToStart = (from: BarBox, to: BarBox): readonly Point[] => {
  const leave: Point = [from.x + from.width, middle(from)];
  const isBelow = to.y > from.y;
  const into = Math.max(leave[0] + 3, to.x + Math.min(4, to.width / 2));
  if (into <= to.x + to.width) {
    return [leave, [into, leave[1]], [into, isBelow ? to.y : to.y + to.height]];
  }
  const between = isBelow ? to.y - 3 : to.y + to.height + 3;
  return [
    leave,
    [leave[0] + OUT, leave[1]],
    [leave[0] + OUT, between],
    [to.x - OUT * 1.5, between],
    [to.x - OUT * 1.5, middle(to)],
    [to.x, middle(to)],
  ];
};

const startToFinish = (from: BarBox, to: BarBox): readonly Point[] => {
  const between = to.y > from.y ? to.y - 3 : to.y + to.height + 3;
  const [out, into] = [from.x - OUT, to.x + to.width + OUT * 1.5];
  return [
    [from.x, middle(from)],
    [out, middle(from)],
    [out, between],
    [into, between],
    [into, middle(to)],
    [to.x + to.width, middle(to)],
  ];
};

/** Both ends on the same side: out, along, and back in. */
const sameSide = (from: BarBox, to: BarBox, side: 'start' | 'end'): readonly Point[] => {
  const edge = ({ x, width }: BarBox): number => (side === 'start' ? x : x + width);
  const along =
    side === 'start'
      ? Math.min(edge(from), edge(to)) - OUT * 1.5
      : Math.max(edge(from), edge(to)) + OUT * 1.5;
  return [
    [edge(from), middle(from)],
    [along, middle(from)],
    [along, middle(to)],
    [edge(to), middle(to)],
  ];
};

/** The corners of a link's line, from the edge of the bar it leaves to the edge of the bar that waits. */
export const linkPath = (type: LinkType, from: BarBox, to: BarBox): readonly Point[] => {
  switch (type) {
    case 'FS':
      return finishToStart(from, to);
    case 'SS':
      return sameSide(from, to, 'start');
    case 'FF':
      return sameSide(from, to, 'end');
    case 'SF':
      return startToFinish(from, to);
  }
};

const arrowHead = (path: readonly Point[]): readonly Point[] => {
  const [tipX, tipY] = path.at(-1) ?? [0, 0];
  const [fromX, fromY] = path.at(-2) ?? [0, 0];
  const [dx, dy] = [Math.sign(tipX - fromX), Math.sign(tipY - fromY)];
  const [baseX, baseY] = [tipX - dx * HEAD.length, tipY - dy * HEAD.length];
  return [
    [tipX, tipY],
    [baseX - dy * HEAD.half, baseY - dx * HEAD.half],
    [baseX + dy * HEAD.half, baseY + dx * HEAD.half],
  ];
};

/** A link between two rows that both lie in the calendar. */
export type GanttLink = {
  readonly type: LinkType;
  readonly from: PlacedRow;
  readonly to: PlacedRow;
  /** Both ends are critical, and the second starts because of the first. */
  readonly isCritical: boolean;
};

/** The links between the rows that are drawn, in the order of the tasks that wait. */
export const ganttLinks = ({ rows, byId }: GanttLayout): readonly GanttLink[] =>
  rows.flatMap((to): GanttLink[] => {
    const { row } = to;
    if (row.kind !== 'task' || row.placed === null) return [];
    const { placed, task } = row;
    return task.links.flatMap((link): GanttLink[] => {
      const from = byId.get(link.from);
      if (from?.row.kind !== 'task' || from.row.placed === null || from === to) return [];
      const isCritical = placed.isCritical && from.row.placed.isCritical && placed.drivenBy === link.from;
      return [{ type: link.type, from, to, isCritical }];
    });
  });

/** The elbow line of a link with its arrowhead; critical ones in the colour of critical work. */
export const linkMarks = ({ type, from, to, isCritical }: GanttLink, axis: TimeAxis): SceneNode[] => {
  const [start, end] = [barBox(from, axis), barBox(to, axis)];
  if (start === null || end === null) return [];
  const path = linkPath(type, start, end);
  const color = isCritical ? 'chart-critical' : 'line-2';
  return [
    polyline(path, { stroke: color, strokeWidth: isCritical ? 1.5 : 1.25 }),
    polygon(arrowHead(path), { fill: color }),
  ];
};
