import { addMonths, asDate, dayFromNumber, dayNumber, type IsoDate } from '#shared/core/dates';
import { dateFormat } from '#shared/core/intl';
import type { SceneNode } from '#shared/core/scene';
import { weekdayOf } from '#shared/plan/schedule/week-pattern';
import type { WorkingCalendar } from '#shared/plan/schedule/working-calendar';
import type { TimeAxis } from './gantt-axis.ts';
import { label, line, rect } from './marks.ts';
import { textWidth } from './text-width.ts';

/** The part of an axis that is drawn, in its own units: the whole on paper, what is near the window on a screen. */
export type AxisView = { readonly from: number; readonly to: number };

/** What the labels of an axis are written for. `weekend` says on which day a week begins. */
export type TickInput = {
  readonly axis: TimeAxis;
  readonly view: AxisView;
  readonly locale: string;
  readonly weekend: readonly number[];
  /** Whether a year is named again at each quarter: where the axis is longer than what is seen of it. */
  readonly repeatsYears: boolean;
};

const SMALL_LOOK = { size: 12, weight: 500, family: 'sans' } as const;
const LARGE_LOOK = { size: 13, weight: 600, family: 'sans' } as const;

/** Air after a label. */
const GAP = 8;

const utc = (date: IsoDate): Date => new Date(`${date}T00:00:00.000Z`);

const formatted = (date: IsoDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locale, { timeZone: 'UTC', ...options }).format(utc(date));

const firstOf = (date: IsoDate, months: number): IsoDate => {
  const month = Number(date.slice(5, 7)) - 1;
  const start = String(month - (month % Math.min(months, 12)) + 1).padStart(2, '0');
  const year = Number(date.slice(0, 4));
  const years = Math.max(1, Math.floor(months / 12));
  return asDate(`${year - (year % years)}-${start}-01`);
};

/** The first days of every `months` months that a view touches, the one before it included. */
const monthStarts = ({ axis, view }: TickInput, months: number): IsoDate[] => {
  const last = dayFromNumber(Math.min(axis.to - 1, axis.dayAt(view.to)));
  const starts: IsoDate[] = [];
  for (
    let at = firstOf(dayFromNumber(Math.max(axis.from, axis.dayAt(view.from))), months);
    at <= last;
    at = addMonths(at, months)
  ) {
    starts.push(at);
  }
  return starts;
};

/** The day a week begins on: the first working day after the weekend; Monday where there is none. */
const weekStart = (weekend: readonly number[]): number => {
  const free = new Set(weekend);
  const first = [1, 2, 3, 4, 5, 6, 0].find((day) => !free.has(day) && free.has((day + 6) % 7));
  return first ?? 1;
};

const weekStarts = ({ axis, view, weekend }: TickInput): IsoDate[] => {
  const first = weekStart(weekend);
  const from = Math.max(axis.from, axis.dayAt(view.from));
  const to = Math.min(axis.to - 1, axis.dayAt(view.to));
  const begin = from - ((weekdayOf(from) - first + 7) % 7);
  return Array.from({ length: Math.max(0, Math.ceil((to - begin + 1) / 7)) }, (_, at) =>
    dayFromNumber(begin + at * 7),
  );
};

type Tier = { readonly days: readonly IsoDate[]; readonly text: (day: IsoDate) => string };

/** How many months one label may stand for: as few as have room. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600] as const;

const monthStep = (perDay: number, room: number): number =>
  STEPS.find((months) => months * 30.4 * perDay >= room) ?? 600;

const quarterOf = (date: IsoDate): number => Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1;

/** The two rows of labels at the size of a day: what is large above, what is small below. */
const tiers = (input: TickInput): { large: Tier; small: Tier } => {
  const { axis, locale } = input;
  const year = (date: IsoDate): string => date.slice(0, 4);
  const monthAndYear = (date: IsoDate): string => formatted(date, locale, { month: 'long', year: 'numeric' });
  if (axis.perDay >= 20) {
    const { view } = input;
    const from = Math.max(axis.from, axis.dayAt(view.from));
    const to = Math.min(axis.to - 1, axis.dayAt(view.to));
    const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => dayFromNumber(from + at));
    const week = (date: IsoDate): string =>
      formatted(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
    return {
      large: { days: weekStarts(input), text: week },
      small: { days, text: (date) => String(Number(date.slice(8))) },
    };
  }
  if (axis.perDay >= 5) {
    const isWide = axis.perDay * 7 >= 52;
    const day = (date: IsoDate): string =>
      isWide ? formatted(date, locale, { day: 'numeric', month: 'short' }) : String(Number(date.slice(8)));
    return {
      large: { days: monthStarts(input, 1), text: monthAndYear },
      small: { days: weekStarts(input), text: day },
    };
  }
  const step = monthStep(axis.perDay, 34);
  const month = (date: IsoDate): string => formatted(date, locale, { month: 'short' });
  const yearStep = input.repeatsYears && axis.perDay * 91 > 60 ? 3 : Math.max(12, monthStep(axis.perDay, 46));
  return {
    large: { days: monthStarts(input, yearStep), text: year },
    small:
      step >= 12
        ? { days: [], text: year }
        : { days: monthStarts(input, step), text: step === 3 ? (date) => `Q${quarterOf(date)}` : month },
  };
};

const tierLabels = (
  { axis }: TickInput,
  { days, text }: Tier,
  y: number,
  look: typeof SMALL_LOOK | typeof LARGE_LOOK,
): SceneNode[] => {
  const nodes: SceneNode[] = [];
  let end = -Infinity;
  for (const day of days) {
    const x = Math.max(axis.left, axis.place(dayNumber(day))) + 4;
    const words = text(day);
    const width = textWidth(words, look);
    if (x < end || x + width > axis.right) continue;
    nodes.push(label([x, y], words, { ...look, color: look === LARGE_LOOK ? 'ink' : 'ink-3' }));
    end = x + width + GAP;
  }
  return nodes;
};

const ticks = ({ axis }: TickInput, { days }: Tier, tickY: number, length: number): SceneNode[] =>
  days.flatMap((day) => {
    const x = axis.place(dayNumber(day));
    return x < axis.left - 0.01
      ? []
      : [line([x, tickY - length], [x, tickY], { stroke: 'line-2', strokeWidth: 1 })];
  });

/**
 * Ticks and labels of the axis in two rows, as many as have room: days under weeks, weeks under months, months or
 * quarters under years. `largeY` and `smallY` are baselines, `tickY` is where ticks end.
 */
export const axisLabels = (
  input: TickInput,
  at: { readonly largeY: number; readonly smallY: number; readonly tickY: number },
): SceneNode[] => {
  const { large, small } = tiers(input);
  return [
    ...ticks(input, small, at.tickY, 6),
    ...ticks(input, large, at.tickY, 10),
    ...tierLabels(input, large, at.largeY, LARGE_LOOK),
    ...tierLabels(input, small, at.smallY, SMALL_LOOK),
  ];
};

/** Below this width of a day, free days are not shaded: they would make stripes of everything. */
export const LEAST_SHADED = 5;

/** The days on which nobody works as bands, neighbours joined; nothing while days are too narrow. */
export const freeDayBands = (
  axis: TimeAxis,
  view: AxisView,
  calendar: WorkingCalendar,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): SceneNode[] => {
  if (axis.perDay < LEAST_SHADED) return [];
  const from = Math.max(axis.from, axis.dayAt(view.from));
  const to = Math.min(axis.to, axis.dayAt(view.to) + 1);
  const bands: SceneNode[] = [];
  let begin: number | null = null;
  for (let day = from; day <= to; day += 1) {
    const isFree = day < to && !calendar.isWorkday(dayFromNumber(day));
    if (isFree) begin ??= day;
    else if (begin !== null) {
      const x = axis.place(begin);
      bands.push(rect({ x, y: top, width: axis.place(day) - x, height: bottom - top }, { fill: 'sunk' }));
      begin = null;
    }
  }
  return bands;
};
