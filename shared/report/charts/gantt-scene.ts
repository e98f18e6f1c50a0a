import { dayNumber, type IsoDate } from '#shared/core/dates';
import type { Scene, SceneNode } from '#shared/core/scene';
import type { Session } from '#shared/session/session';
import {
  describePlan,
  ganttRows,
  type PhaseRows,
  planSpan,
  shortDay,
  type Span,
  spanText,
} from './gantt-rows.ts';
import { gateLabels } from './gantt-gates.ts';
import { diamond, label, line, polyline, rect } from './marks.ts';
import { type MonthAxis, monthAxis, monthLabels } from './month-axis.ts';
import { clipText, textWidth } from './text-width.ts';

/** What the Gantt chart is drawn from. `detail: 'phases'` leaves the tasks out, for plans too long for one page. */
export type GanttSceneInput = {
  readonly session: Session;
  readonly today: IsoDate;
  readonly width: number;
  readonly locale: string;
  readonly detail?: 'tasks' | 'phases';
};

const HEAD = 44;
const GATES = 40;
const PHASE = 28;
const TASK = 24;
const FOOT = 24;

const PHASE_LOOK = { size: 14, weight: 600, family: 'sans' } as const;
const TASK_LOOK = { size: 13, weight: 400, family: 'sans' } as const;
const QUIET_LOOK = { size: 12, weight: 500, family: 'sans' } as const;

type Frame = { readonly axis: MonthAxis | null; readonly labels: number; readonly width: number };

/**
 * The plan over the months: a bracket for each phase, a bar for each task, a diamond on a line through everything for
 * each gate, today dashed. What has no dates is listed and dashed in vermilion; without any date there is no axis, and
 * the chart says so.
 */
export const ganttScene = (input: GanttSceneInput): Scene => {
  const { session, today, width, locale } = input;
  if (session.phases.length === 0) return emptyScene(width);
  const rows = ganttRows(session.phases).map((row) =>
    input.detail === 'phases' ? { ...row, tasks: [] } : row,
  );
  const span = planSpan(rows);
  // Without any date there is no axis, and the names take the whole width.
  const labels = span === null ? width - 4 : Math.round(Math.min(250, Math.max(160, width * 0.29)));
  const axis = span === null ? null : monthAxis(span, labels + 6, width - 14);
  const frame: Frame = { axis, labels, width };
  const body = rows.reduce((sum, row) => sum + PHASE + row.tasks.length * TASK, 0);
  const bottom = HEAD + GATES + body;
  const nodes: SceneNode[] = [
    ...headOf(frame, locale),
    ...bodyOf(rows, frame, locale),
    ...todayOf(frame, today, bottom, locale),
    ...gatesOf(rows, frame, bottom, locale),
    line([0, bottom], [width, bottom], { stroke: 'ink', strokeWidth: 2 }),
  ];
  return {
    width,
    height: bottom + (axis === null ? 2 : FOOT),
    description: describePlan(rows, locale),
    nodes,
  };
};

const emptyScene = (width: number): Scene => ({
  width,
  height: HEAD,
  description: 'A plan without phases.',
  nodes: [
    line([0, 1], [width, 1], { stroke: 'ink', strokeWidth: 2 }),
    label([0, 27], 'No phase has been planned yet.', { size: 13 }),
    line([0, HEAD - 1], [width, HEAD - 1], { stroke: 'line', strokeWidth: 1 }),
  ],
});

const headOf = ({ axis, width }: Frame, locale: string): SceneNode[] => [
  line([0, 1], [width, 1], { stroke: 'ink', strokeWidth: 2 }),
  ...(axis === null
    ? [label([8, 27], 'No dates have been said yet.', { size: 13, color: 'block', weight: 600 })]
    : monthLabels(axis, locale, { yearY: 18, monthY: 34, tickY: HEAD })),
  line([0, HEAD], [width, HEAD], { stroke: 'line', strokeWidth: 1 }),
];

const bodyOf = (rows: readonly PhaseRows[], frame: Frame, locale: string): SceneNode[] => {
  const nodes: SceneNode[] = [];
  let y = HEAD + GATES;
  for (const row of rows) {
    nodes.push(...phaseOf(row, frame, y, locale));
    y += PHASE;
    for (const task of row.tasks) {
      nodes.push(...taskOf(task, row.span, frame, y));
      y += TASK;
    }
  }
  return nodes;
};

/** Left and right end of a stretch of days on the axis; the last day is covered whole. */
const ends = (axis: MonthAxis, span: Span): [number, number] => [
  axis.place(dayNumber(span.start)),
  axis.place(dayNumber(span.end) + 1),
];

const phaseOf = (row: PhaseRows, frame: Frame, y: number, locale: string): SceneNode[] => {
  const { axis, labels, width } = frame;
  const days = spanText(row.span, locale);
  const daysWidth = textWidth(days, QUIET_LOOK);
  const nameRoom = labels - 18;
  const nameWidth = textWidth(row.name, PHASE_LOOK);
  const showDays = nameWidth + daysWidth + 12 <= nameRoom || row.span === null;
  const name = clipText(row.name, PHASE_LOOK, showDays ? nameRoom - daysWidth - 12 : nameRoom);
  const nodes: SceneNode[] = [
    rect({ x: 0, y, width, height: PHASE }, { fill: 'paper' }),
    line([0, y], [width, y], { stroke: 'line', strokeWidth: 1 }),
    label([8, y + 19], name, { ...PHASE_LOOK, color: 'ink' }),
  ];
  if (showDays) {
    const color = row.span === null ? 'block' : 'ink-3';
    nodes.push(label([labels - 4, y + 19], days, { ...QUIET_LOOK, anchor: 'end', color }));
  }
  if (axis === null) return nodes;
  if (row.span === null) {
    nodes.push(missingBar([axis.left + 6, axis.right], y + 9, 10));
    return nodes;
  }
  const [from, to] = ends(axis, row.span);
  const bracket = [
    [from + 1, y + 18],
    [from + 1, y + 11],
    [to - 1, y + 11],
    [to - 1, y + 18],
  ] as const;
  nodes.push(polyline(bracket, { stroke: 'ink', strokeWidth: 2 }));
  return nodes;
};

const missingBar = ([from, to]: readonly [number, number], y: number, height: number): SceneNode =>
  rect(
    { x: from, y, width: Math.max(14, to - from), height, radius: 2 },
    { fill: 'surface', stroke: 'chart-missing', strokeWidth: 1.25, dash: [4, 3] },
  );

const taskOf = (
  task: PhaseRows['tasks'][number],
  phase: Span | null,
  frame: Frame,
  y: number,
): SceneNode[] => {
  const { axis, labels } = frame;
  if (task.span !== null && axis !== null) {
    const [from, to] = ends(axis, task.span);
    return [
      label([8, y + 16], clipText(task.name, TASK_LOOK, labels - 14), { ...TASK_LOOK, color: 'ink-2' }),
      rect(
        { x: from, y: y + 5, width: Math.max(3, to - from), height: 14, radius: 2 },
        { fill: 'chart-float', stroke: 'chart-critical', strokeWidth: 1 },
      ),
    ];
  }
  return missingTask(task.name, phase, frame, y);
};

/** A task without dates: tinted, named, and dashed over the days of its phase. */
const missingTask = (name: string, phase: Span | null, frame: Frame, y: number): SceneNode[] => {
  const { axis, labels, width } = frame;
  const look = { ...TASK_LOOK, weight: 600 } as const;
  const reason = 'no dates yet';
  const reasonWidth = textWidth(reason, QUIET_LOOK);
  const room = labels - 14 - (axis === null ? reasonWidth + 10 : 0);
  const nodes: SceneNode[] = [
    rect({ x: 0, y, width, height: TASK }, { fill: 'block-soft' }),
    label([8, y + 16], clipText(name, look, room), { ...look, color: 'block' }),
  ];
  const style = { ...QUIET_LOOK, color: 'block' } as const;
  if (axis === null) return [...nodes, label([labels - 4, y + 16], reason, { ...style, anchor: 'end' })];
  const [from, to] = phase === null ? [axis.left + 6, axis.right] : ends(axis, phase);
  const inside = to - from >= reasonWidth + 14;
  const rightOf = to + 6 + reasonWidth <= width;
  const x = inside ? from + 7 : rightOf ? to + 6 : from - 6 - reasonWidth;
  return [...nodes, missingBar([from + 1, to - 1], y + 4, 16), label([x, y + 16], reason, style)];
};

const todayOf = ({ axis }: Frame, today: IsoDate, bottom: number, locale: string): SceneNode[] => {
  if (axis === null) return [];
  const x = axis.place(dayNumber(today));
  if (today < axis.first || today >= axis.last) return [];
  const text = `Today, ${shortDay(today, locale)}`;
  const half = textWidth(text, QUIET_LOOK) / 2;
  const textX = Math.min(Math.max(x, axis.left - 40 + half), axis.right + 14 - half);
  return [
    line([x, HEAD + GATES], [x, bottom + 6], { stroke: 'ink', strokeWidth: 1, dash: [3, 3] }),
    label([textX, bottom + 19], text, { ...QUIET_LOOK, anchor: 'middle', color: 'ink-2' }),
  ];
};

const gatesOf = (rows: readonly PhaseRows[], frame: Frame, bottom: number, locale: string): SceneNode[] => {
  const { axis, labels, width } = frame;
  const middle = HEAD + GATES / 2;
  const undated = rows.filter(({ gate }) => gate === null).map(({ number }) => number);
  const nodes: SceneNode[] = [label([8, middle + 5], 'Gates', { ...PHASE_LOOK, color: 'ink' })];
  if (undated.length > 0) {
    const numbers = `${undated.join(', ')} not dated`;
    const room = labels - 20 - textWidth('Gates', PHASE_LOOK);
    const text = clipText(numbers, QUIET_LOOK, room);
    nodes.push(label([labels - 4, middle + 5], text, { ...QUIET_LOOK, anchor: 'end', color: 'block' }));
  }
  nodes.push(line([0, HEAD + GATES], [width, HEAD + GATES], { stroke: 'line', strokeWidth: 1 }));
  if (axis === null) return nodes;
  const placed = rows.flatMap(({ number, gate }) =>
    gate === null ? [] : [{ number, date: gate, x: axis.place(dayNumber(gate) + 1) }],
  );
  for (const { x } of placed) {
    nodes.push(line([x, middle + 8], [x, bottom], { stroke: 'accent', strokeWidth: 1.25 }));
    nodes.push(diamond([x, middle], { fill: 'surface', stroke: 'accent', strokeWidth: 2 }, 7));
  }
  // The first gate's label may reach into the column of names, where only one word stands.
  const from = undated.length > 0 ? axis.left : 8 + textWidth('Gates', PHASE_LOOK) + 12;
  nodes.push(...gateLabels(placed, { from, middle }, locale));
  return nodes;
};
