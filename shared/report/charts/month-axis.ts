import { dateFormat } from '#shared/core/intl';
import { addMonths, asDate, dayNumber, type IsoDate } from '#shared/core/dates';
import type { SceneNode } from '#shared/core/scene';
import type { Span } from './gantt-rows.ts';
import { label, line } from './marks.ts';
import { textWidth } from './text-width.ts';

/** A calendar axis in whole months; `place` is where a day begins. */
export type MonthAxis = {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly left: number;
  readonly right: number;
  readonly place: (day: number) => number;
};

const firstOfMonth = (date: IsoDate): IsoDate => asDate(`${date.slice(0, 8)}01`);

/** The axis from the first day of the first month to the end of the last one; `last` is the first day after it. */
export const monthAxis = (span: Span, left: number, right: number): MonthAxis => {
  const first = firstOfMonth(span.start);
  const last = addMonths(firstOfMonth(span.end), 1);
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return { first, last, left, right, place: (day) => left + ((day - from) / (to - from)) * (right - left) };
};

const MONTH_LOOK = { size: 12, weight: 500, family: 'sans' } as const;
const YEAR_LOOK = { size: 13, weight: 600, family: 'sans' } as const;

/** How many months one label may stand for: as few as have room. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600] as const;

/**
 * Ticks and names of the months with the years above them; only as many as have room. `yearY` and `monthY` are
 * baselines, `tickY` is where ticks end.
 */
export const monthLabels = (
  axis: MonthAxis,
  locale: string,
  at: { readonly yearY: number; readonly monthY: number; readonly tickY: number },
): SceneNode[] => {
  const format = dateFormat(locale, { timeZone: 'UTC', month: 'short' });
  const monthWidth = (axis.right - axis.left) / monthsBetween(axis.first, axis.last);
  const step = STEPS.find((count) => count * monthWidth >= (count >= 12 ? 40 : 34)) ?? 600;
  const nodes: SceneNode[] = [];
  let yearEnd = -Infinity;
  for (let month = axis.first, count = 0; month < axis.last; month = addMonths(axis.first, (count += 1))) {
    const x = axis.place(dayNumber(month));
    const number = Number(month.slice(5, 7)) - 1;
    const isYear = number === 0 || count === 0;
    if (monthWidth >= 5 || number === 0) {
      nodes.push(
        line([x, at.tickY - (isYear ? 10 : 6)], [x, at.tickY], { stroke: 'line-2', strokeWidth: 1 }),
      );
    }
    if (isYear && x > yearEnd && x + textWidth('2000', YEAR_LOOK) <= axis.right) {
      nodes.push(label([x + 4, at.yearY], month.slice(0, 4), { ...YEAR_LOOK, color: 'ink' }));
      yearEnd = x + textWidth('2000', YEAR_LOOK) + 10;
    }
    if (step < 12 && number % step === 0) {
      const name = format.format(new Date(`${month}T00:00:00.000Z`));
      if (x + 4 + textWidth(name, MONTH_LOOK) <= axis.right)
        nodes.push(label([x + 4, at.monthY], name, MONTH_LOOK));
    }
  }
  return nodes;
};

const monthsBetween = (from: IsoDate, to: IsoDate): number => {
  const index = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.max(1, index(to) - index(from));
};
