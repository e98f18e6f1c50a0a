import { addMonths, asDate, dayFromNumber, dayNumber, type IsoDate } from '#shared/core/dates';

/** A stretch of days; both are included. */
export type Span = { readonly start: IsoDate; readonly end: IsoDate };

/**
 * A calendar axis in days. `from` and `to` are day numbers (see `dayNumber`), `to` the first day after it. `place` is
 * where a day begins, so the end of a stretch is the place of the day after it. `perDay` is in units of the scene.
 */
export type TimeAxis = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly perDay: number;
  readonly place: (day: number) => number;
  /** The day under a place, before and after the axis too. */
  readonly dayAt: (x: number) => number;
};

/** How near the plan is looked at: so that a day, a week … can be told apart; `fit` shows all of it at once. */
export const GANTT_SCALES = ['fit', 'year', 'quarter', 'month', 'week', 'day'] as const;

/** @see GANTT_SCALES */
export type GanttScale = (typeof GANTT_SCALES)[number];

/** Units a day takes; a label of 12 units for each step finds room. */
const PER_DAY: Readonly<Record<Exclude<GanttScale, 'fit'>, number>> = {
  day: 28,
  week: 10,
  month: 3.6,
  quarter: 1.3,
  year: 0.35,
};

/** Never narrower than this, so that a plan of thirty years still has a place for each of its days. */
const LEAST_PER_DAY = 0.01;

const firstOfMonth = (date: IsoDate): IsoDate => asDate(`${date.slice(0, 8)}01`);

const axisOf = (from: number, to: number, left: number, right: number): TimeAxis => {
  const perDay = (right - left) / (to - from);
  return {
    from,
    to,
    left,
    right,
    perDay,
    place: (day) => left + (day - from) * perDay,
    dayAt: (x) => Math.floor(from + (x - left) / perDay),
  };
};

/** The whole months of a plan between two places. */
export const fitAxis = (span: Span, left: number, right: number): TimeAxis => {
  const from = dayNumber(firstOfMonth(span.start));
  const to = dayNumber(addMonths(firstOfMonth(span.end), 1));
  return axisOf(from, Math.max(to, from + 1), left, Math.max(right, left + (to - from) * LEAST_PER_DAY));
};

/** Air before and after the plan at a chosen scale, in units: work can be dragged beyond its ends. */
const AIR = { before: 60, after: 260 } as const;

/**
 * The axis at a scale, from a little before the plan to well after it, from `left` on and at least as wide as to reach
 * `right`. It keeps the size of a day, so a long plan gets a long axis.
 */
export const scaledAxis = (span: Span, scale: GanttScale, left: number, right: number): TimeAxis => {
  if (scale === 'fit') return fitAxis(span, left, right);
  const perDay = PER_DAY[scale];
  const from = dayNumber(firstOfMonth(dayFromNumber(dayNumber(span.start) - Math.ceil(AIR.before / perDay))));
  const planned = dayNumber(span.end) + 1 + Math.ceil(AIR.after / perDay);
  const to = Math.max(planned, from + Math.ceil((right - left) / perDay));
  return axisOf(from, to, left, left + (to - from) * perDay);
};

/** Left and right end of a stretch of days on the axis; the last day is covered whole. */
export const ends = (axis: TimeAxis, span: Span): readonly [number, number] => [
  axis.place(dayNumber(span.start)),
  axis.place(dayNumber(span.end) + 1),
];

/** The next nearer or farther scale. From `fit` it goes to the one whose days are next in size. */
export const nextScale = (scale: GanttScale, step: 1 | -1, perDay: number): GanttScale => {
  const named = GANTT_SCALES.filter((name): name is Exclude<GanttScale, 'fit'> => name !== 'fit');
  if (scale !== 'fit') return named[named.indexOf(scale) + step] ?? scale;
  const nearer = named.find((name) => PER_DAY[name] > perDay * 1.05);
  const farther = named.findLast((name) => PER_DAY[name] < perDay / 1.05);
  return (step === 1 ? nearer : farther) ?? scale;
};
