import { dayNumber, type IsoDate } from '#shared/core/dates';
import type { WeekPattern } from './week-pattern.ts';

/** Free days in a row, as day numbers; `end` is no longer free. */
export type FreeSpan = { readonly start: number; readonly end: number };

/** Days in a row, both ends counted; none where `to` is before `from`. */
export type DateSpan = { readonly from: IsoDate; readonly to: IsoDate };

/** Free days in any order as spans in order of which none touches another. */
export const mergeSpans = (dates: readonly DateSpan[]): FreeSpan[] => {
  const spans = dates
    .map(({ from, to }) => ({ start: dayNumber(from), end: dayNumber(to) + 1 }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
};

/** What holidays and closures take out of the days that the week alone would have worked. */
export type FreeSpans = {
  /** How many days of work are lost before that day. */
  readonly lostBefore: (day: number) => number;
  /** How many days of work are lost before the working day with that number. */
  readonly lostUpTo: (index: number) => number;
};

/** How many of the numbers, in rising order, are at most `limit`. */
const countUpTo = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Spans in order that do not touch, as {@link mergeSpans} gives them. Each question is one binary search. */
export const makeFreeSpans = (spans: readonly FreeSpan[], week: WeekPattern): FreeSpans => {
  const starts = spans.map(({ start }) => start);
  /** The days of work lost before each span; the last entry is all that is lost. */
  const lost = [0];
  /** The number of the working day that each span puts off. */
  const indexes: number[] = [];
  for (const { start, end } of spans) {
    const already = lost.at(-1) ?? 0;
    indexes.push(week.before(start) - already);
    lost.push(already + week.before(end) - week.before(start));
  }
  return {
    lostBefore: (day) => {
      const begun = countUpTo(starts, day);
      const last = spans[begun - 1];
      if (!last) return 0;
      return (lost[begun - 1] ?? 0) + week.before(Math.min(day, last.end)) - week.before(last.start);
    },
    lostUpTo: (index) => lost[countUpTo(indexes, index)] ?? 0,
  };
};
