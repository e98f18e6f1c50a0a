import { say } from '#shared/language/say';
import { dayNumber, type IsoDate } from '#shared/core/dates';
import type { SceneNode } from '#shared/core/scene';
import type { Session } from '#shared/session/session';
import { fitAxis, type GanttScale, scaledAxis, type TimeAxis } from './gantt-axis.ts';
import { rowGround, rowMarks } from './gantt-bars.ts';
import { criteriaHeight, criteriaMarks, type CriterionLine, criterionLines } from './gantt-criteria.ts';
import {
  gateLabels,
  gateLines,
  gateMark,
  keptGateMarks,
  placeGates,
  type PlacedGate,
} from './gantt-gates.ts';
import {
  GATES,
  type GanttLayout,
  HEAD,
  layOutRows,
  PHASE_LOOK,
  type PlacedRow,
  QUIET_LOOK,
  type RowLook,
} from './gantt-layout.ts';
import { type GanttLink, ganttLinks } from './gantt-links.ts';
import { BUDGET, moneyHeight, moneyMarks } from './gantt-money.ts';
import { rowName } from './gantt-names.ts';
import type { GanttPlan, GanttRow } from './gantt-rows.ts';
import { type AxisView, axisLabels, freeDayBands } from './gantt-ticks.ts';
import { label, line } from './marks.ts';
import { clipText, textWidth } from './text-width.ts';

/** What the whole picture is drawn from. */
export type ChartSession = Pick<
  Session,
  'phases' | 'calendar' | 'planBaseline' | 'metrics' | 'currency' | 'locale'
>;

/**
 * A picture of a plan, laid out but not drawn: the same for paper and for the screen, which draws only the parts near
 * its window. Names stand from 0 to `labels`; the plot from `from` to `to`. `y` counts from the top of the rows: the
 * head (axis and gates) is drawn on its own.
 */
export type GanttPicture = {
  readonly session: ChartSession;
  readonly plan: GanttPlan;
  readonly scale: GanttScale;
  readonly axis: TimeAxis | null;
  readonly labels: number;
  readonly from: number;
  readonly to: number;
  readonly layout: GanttLayout;
  readonly gates: readonly PlacedGate[];
  readonly links: readonly GanttLink[];
  readonly criteria: readonly CriterionLine[];
  /** Where the rows end and the money begins, and where the money ends. */
  readonly rowsEnd: number;
  readonly bottom: number;
};

/** Where a picture is laid out. */
export type PictureFrame = {
  readonly labels: number;
  readonly from: number;
  readonly to: number;
  readonly scale: GanttScale;
  /** What lies above the rows: 0 on the screen, the head on paper. */
  readonly top: number;
  /** Air between `from` or `to` and the axis. */
  readonly pad: readonly [number, number];
};

/** Lays a picture out. `rows` may be fewer than the plan has; `axisSpan` keeps the axis still while work is dragged. */
export const layOutPicture = (
  session: ChartSession,
  plan: GanttPlan,
  frame: PictureFrame,
  {
    rows = plan.rows,
    axisSpan = plan.span,
    look,
  }: {
    readonly rows?: readonly GanttRow[];
    readonly axisSpan?: GanttPlan['span'];
    readonly look?: RowLook;
  } = {},
): GanttPicture => {
  const [left, right] = [frame.from + frame.pad[0], frame.to - frame.pad[1]];
  const axis =
    axisSpan === null
      ? null
      : frame.scale === 'fit'
        ? fitAxis(axisSpan, left, right)
        : scaledAxis(axisSpan, frame.scale, left, right);
  const criteria = axis === null ? [] : criterionLines(session);
  const layout = layOutRows(rows, frame.labels, frame.top + criteriaHeight(criteria), look);
  return {
    session,
    plan,
    scale: frame.scale,
    axis,
    labels: frame.labels,
    from: frame.from,
    to: axis === null ? frame.to : axis.right + frame.pad[1],
    layout,
    gates: axis === null ? [] : placeGates(plan.gates, axis),
    links: ganttLinks(layout),
    criteria,
    rowsEnd: layout.bottom,
    bottom: layout.bottom + (axis === null ? 0 : moneyHeight(session)),
  };
};

/** The axis and the gates over the plot, from y 0 to `HEAD + GATES`. `from` is where the first gate's label may begin. */
export const headMarks = (picture: GanttPicture, view: AxisView, from: number): SceneNode[] => {
  const { axis, gates, plan, session, to } = picture;
  const { locale, calendar } = session;
  const bottom = HEAD + GATES;
  const rules = [
    line([picture.from, HEAD], [to, HEAD], { stroke: 'line', strokeWidth: 1 }),
    line([picture.from, bottom], [to, bottom], { stroke: 'line', strokeWidth: 1 }),
  ];
  if (axis === null) return rules;
  const middle = HEAD + GATES / 2;
  return [
    ...axisLabels(
      { axis, view, locale, weekend: calendar.weekend, repeatsYears: picture.scale !== 'fit' },
      { largeY: 18, smallY: 34, tickY: HEAD },
    ),
    ...rules,
    ...gateLines(gates, middle + 8, bottom),
    ...keptGateMarks(plan.gates, axis, HEAD),
    ...gates.flatMap(({ state, x }) => gateMark(state, x, middle)),
    ...gateLabels(gates, { from, middle }, locale),
  ];
};

/** The head of the column of names: "Gates", and which of them have no day. */
export const headNames = ({ labels, plan, axis }: GanttPicture): SceneNode[] => {
  const middle = HEAD + GATES / 2;
  const undated = plan.gates.filter(({ date }) => date === null).map(({ number }) => number);
  const nodes: SceneNode[] = [
    line([0, HEAD], [labels, HEAD], { stroke: 'line', strokeWidth: 1 }),
    label([8, middle + 5], say`Gates`, { ...PHASE_LOOK, color: 'ink' }),
    line([0, HEAD + GATES], [labels, HEAD + GATES], { stroke: 'line', strokeWidth: 1 }),
  ];
  if (axis === null) {
    nodes.push(label([8, 27], say`No dates have been said yet.`, { size: 13, color: 'block', weight: 600 }));
  }
  if (undated.length === 0) return nodes;
  const room = labels - 24 - textWidth(say`Gates`, PHASE_LOOK);
  const text = clipText(say`${undated.join(', ')} not dated`, QUIET_LOOK, room);
  return [...nodes, label([labels - 8, middle + 5], text, { ...QUIET_LOOK, anchor: 'end', color: 'block' })];
};

/** The free days behind the rows, near a view. */
export const bandMarks = ({ axis, layout, plan }: GanttPicture, view: AxisView): SceneNode[] =>
  axis === null
    ? []
    : freeDayBands(axis, view, plan.schedule.calendar, { top: layout.top, bottom: layout.bottom });

/** What lies behind everything: the tints of rows, then the free days. */
export const groundMarks = (
  picture: GanttPicture,
  rows: readonly PlacedRow[],
  view: AxisView,
): SceneNode[] => [
  ...rows.flatMap((row) => rowGround(row, picture.from, picture.to - picture.from)),
  ...bandMarks(picture, view),
];

/** The links that touch a stretch of the rows. */
export const linksBetween = ({ links }: GanttPicture, from: number, to: number): readonly GanttLink[] =>
  links.filter((link) => {
    const [first, last] = link.from.y <= link.to.y ? [link.from, link.to] : [link.to, link.from];
    return first.y <= to && last.y + last.height >= from;
  });

/** The bars and brackets of some rows. */
export const barMarks = ({ axis }: GanttPicture, rows: readonly PlacedRow[]): SceneNode[] =>
  axis === null ? [] : rows.flatMap((row) => rowMarks(row, axis));

/** The names of some rows. */
export const nameMarks = ({ layout, session, axis }: GanttPicture, rows: readonly PlacedRow[]): SceneNode[] =>
  rows.flatMap((row) => [
    ...rowGround(row, 0, layout.labels),
    ...rowName(row, layout, session.locale, axis !== null),
  ]);

/** The criteria above the rows: names and figures. */
export const criteriaOf = (
  picture: GanttPicture,
): { readonly names: SceneNode[]; readonly figures: SceneNode[] } =>
  criteriaMarks(picture.criteria, picture.gates, {
    top: picture.layout.top - criteriaHeight(picture.criteria),
    from: picture.from,
    to: picture.to,
    labels: picture.labels,
    locale: picture.session.locale,
  });

/** The money below the rows: names and marks. */
export const moneyOf = (
  picture: GanttPicture,
): { readonly names: SceneNode[]; readonly marks: SceneNode[] } =>
  picture.axis === null
    ? { names: [], marks: [] }
    : moneyMarks(picture.session, picture.axis, picture.gates, {
        top: picture.rowsEnd,
        from: picture.from,
        to: picture.to,
        labels: picture.labels,
      });

/** Where the lines of the gates end: below the budget, above the bars of the spend, whose figures they would cross. */
export const gatesEnd = ({ rowsEnd, bottom }: GanttPicture): number => Math.min(bottom, rowsEnd + BUDGET);

/** Whether a day lies on the axis. */
export const isOnAxis = (axis: TimeAxis | null, day: IsoDate): boolean =>
  axis !== null && dayNumber(day) >= axis.from && dayNumber(day) < axis.to;

/** Today as a dashed line; nothing while it lies outside of the axis. */
export const todayMarks = ({ axis }: GanttPicture, today: IsoDate, from: number, to: number): SceneNode[] => {
  if (axis === null || !isOnAxis(axis, today)) return [];
  const x = axis.place(dayNumber(today));
  return [line([x, from], [x, to], { stroke: 'ink', strokeWidth: 1, dash: [3, 3] })];
};
