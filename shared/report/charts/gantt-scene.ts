import { say } from '#shared/language/say';
import type { IsoDate } from '#shared/core/dates';
import type { Scene, SceneNode } from '#shared/core/scene';
import { criteriaHeight, criterionLines } from './gantt-criteria.ts';
import { gateLines } from './gantt-gates.ts';
import { GATES, HEAD, labelsWidth, layOutRows, PHASE_LOOK, ROW_LOOKS, type RowLook } from './gantt-layout.ts';
import { linkMarks } from './gantt-links.ts';
import { ganttLegend } from './gantt-legend.ts';
import { moneyHeight } from './gantt-money.ts';
import {
  barMarks,
  type ChartSession,
  criteriaOf,
  gatesEnd,
  type GanttPicture,
  groundMarks,
  headMarks,
  headNames,
  isOnAxis,
  layOutPicture,
  moneyOf,
  nameMarks,
  todayMarks,
} from './gantt-parts.ts';
import { describePlan, ganttPlan, type GanttPlan, type GanttRow, limitRows } from './gantt-rows.ts';
import { label, line } from './marks.ts';
import { textWidth } from './text-width.ts';

/**
 * What the Gantt chart is drawn from. `detail: 'phases'` leaves the movable tasks out, for plans too long for one page;
 * of what is left as much is drawn as fits `maxHeight`.
 */
export type GanttSceneInput = {
  readonly session: ChartSession;
  readonly today: IsoDate;
  readonly width: number;
  readonly locale: string;
  readonly detail?: 'tasks' | 'phases';
  readonly maxHeight?: number;
};

/** As much as a page of the report shows at full size. */
const PAGE_HEIGHT = 840;

const emptyScene = (width: number): Scene => ({
  width,
  height: HEAD,
  description: say`A plan without phases.`,
  nodes: [
    line([0, 1], [width, 1], { stroke: 'ink', strokeWidth: 2 }),
    label([0, 27], say`No phase has been planned yet.`, { size: 13 }),
    line([0, HEAD - 1], [width, HEAD - 1], { stroke: 'line', strokeWidth: 1 }),
  ],
});

type Shown = { readonly rows: readonly GanttRow[]; readonly look: RowLook };

/**
 * The rows that find room in a height: all of them, set closer where that helps; else as many tasks as do, found by
 * halving.
 */
const rowsThatFit = (plan: GanttPlan, labels: number, room: number, criticalOnly: boolean): Shown => {
  const fits = (rows: readonly GanttRow[], look: RowLook): boolean =>
    layOutRows(rows, labels, 0, look).bottom <= room;
  const { roomy, short, dense, page } = ROW_LOOKS;
  const all = criticalOnly ? undefined : [roomy, short, dense].find((look) => fits(plan.rows, look));
  if (all !== undefined) return { rows: plan.rows, look: all };
  let [most, tooMany] = [0, plan.rows.length + 1];
  while (most + 1 < tooMany) {
    const middle = (most + tooMany) >> 1;
    if (fits(limitRows(plan.rows, middle, criticalOnly), page)) most = middle;
    else tooMany = middle;
  }
  return { rows: limitRows(plan.rows, most, criticalOnly), look: page };
};

const bodyOf = (picture: GanttPicture, input: GanttSceneInput): SceneNode[] => {
  const { layout, bottom, rowsEnd, gates, axis } = picture;
  const view = { from: picture.from, to: picture.to };
  const { width, today } = input;
  const criteria = criteriaOf(picture);
  const money = moneyOf(picture);
  const heavy = { stroke: 'ink', strokeWidth: 2 } as const;
  return [
    ...groundMarks(picture, layout.rows, view),
    ...nameMarks(picture, layout.rows),
    ...criteria.names,
    ...criteria.figures,
    ...money.names,
    ...money.marks,
    ...(axis === null ? [] : picture.links.flatMap((link) => linkMarks(link, axis))),
    ...barMarks(picture, layout.rows),
    ...todayMarks(picture, today, layout.top, rowsEnd),
    ...gateLines(gates, HEAD + GATES, gatesEnd(picture)),
    line([0, rowsEnd], [width, rowsEnd], heavy),
    ...(bottom > rowsEnd ? [line([0, bottom], [width, bottom], heavy)] : []),
  ];
};

/**
 * The plan over the months, all of it in one picture: a bracket for each phase, a bar for each task (critical filled,
 * movable light with its float dotted), links, a diamond on a line through everything for each gate with what it asks
 * left of it, today dashed, the kept plan behind in grey, the money below. What lies nowhere is listed and dashed in
 * vermilion; without any date there is no axis, and the chart says so.
 */
export const ganttScene = (input: GanttSceneInput): Scene => {
  const { session, today, width, locale, detail = 'tasks', maxHeight = PAGE_HEIGHT } = input;
  if (session.phases.length === 0) return emptyScene(width);
  const plan = ganttPlan(session, today);
  const isDated = plan.span !== null;
  // Without any date there is no axis, and the names take the whole width.
  const labels = isDated ? labelsWidth(width) : width - 4;
  const legendAt = (top: number, hasToday: boolean) =>
    ganttLegend(plan, { top, width, today, locale, hasToday });
  const head = HEAD + GATES;
  const around = isDated
    ? head + legendAt(0, true).height + 4 + criteriaHeight(criterionLines(session)) + moneyHeight(session)
    : head;
  const shown = rowsThatFit(plan, labels, maxHeight - around, detail === 'phases');
  const picture = layOutPicture(
    { ...session, locale },
    plan,
    { labels, from: labels, to: width, scale: 'fit', top: HEAD + GATES, pad: [14, 14] },
    shown,
  );
  // The first gate's label may reach into the column of names, where only one word stands.
  const undated = plan.gates.some(({ date }) => date === null);
  const from = undated ? labels + 6 : 8 + textWidth(say`Gates`, PHASE_LOOK) + 12;
  const legend = legendAt(picture.bottom, isOnAxis(picture.axis, today));
  return {
    width,
    height: picture.bottom + (isDated ? legend.height + 4 : 2),
    description: describePlan(plan, locale),
    nodes: [
      line([0, 1], [width, 1], { stroke: 'ink', strokeWidth: 2 }),
      ...headNames(picture),
      ...headMarks(picture, { from: labels, to: width }, from),
      ...bodyOf(picture, input),
      ...(isDated ? legend.nodes : []),
    ],
  };
};
