import type { z } from 'zod';
import type { IsoDate } from '#shared/core/dates';
import { type Minor, sumMinor } from '#shared/core/money';
import { monthsBetween } from '#shared/plan/budget';
import { allocate } from './allocate.ts';

/** A calendar month, `YYYY-MM`. */
export type CalendarMonth = string & z.$brand<'CalendarMonth'>;

/**
 * When an amount is paid. `on`: all of it on one day. `over`: all of it evenly over the days of a span. `monthly` and
 * `yearly`: the amount again and again, for each month or year of a span. Both ends of a span are counted.
 */
export type Spread =
  | { readonly kind: 'on'; readonly date: IsoDate }
  | { readonly kind: 'over' | 'monthly' | 'yearly'; readonly from: IsoDate; readonly to: IsoDate };

/** An amount and when it is paid: a cost or a gain, by whatever sign the caller gives it. */
export type Payment = { readonly amount: Minor; readonly spread: Spread };

/** The days of a span that lie in one calendar month. */
type MonthPart = {
  readonly month: CalendarMonth;
  readonly days: number;
  /** How many days the whole month has. */
  readonly length: number;
};

/** The months that shares of a running cost are counted in: divisible by 28, 29, 30 and 31, so shares are whole. */
const PARTS_OF_A_MONTH = 377_580;

/** The calendar month of a day. */
export const monthOf = (date: IsoDate): CalendarMonth => date.slice(0, 7) as CalendarMonth;

const yearOf = (month: CalendarMonth): number => Number(month.slice(0, 4));

/** Months since year 0, so that months can be counted. */
const monthIndex = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const dayOfMonth = (date: IsoDate): number => Number(date.slice(8));

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The days of a month, 0 January to 11 December, in the Gregorian calendar. */
const monthLength = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeap ? 29 : (LENGTHS[month] ?? 31);
};

const splitMonths = (from: IsoDate, to: IsoDate): readonly MonthPart[] => {
  if (to < from) return [];
  const [first, last] = [monthIndex(from), monthIndex(to)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const index = first + at;
    const [year, month] = [Math.floor(index / 12), index % 12];
    const length = monthLength(year, month);
    const start = at === 0 ? dayOfMonth(from) : 1;
    const end = index === last ? dayOfMonth(to) : length;
    const name = `${year}-${month < 9 ? '0' : ''}${month + 1}` as CalendarMonth;
    return { month: name, days: end - start + 1, length };
  });
};

let lastSplit: { readonly from: IsoDate; readonly to: IsoDate; readonly parts: readonly MonthPart[] } | null =
  null;

/**
 * The calendar months of a span, in order; none when it ends before it starts. The last span is remembered, because the
 * lines of a phase all have the same one.
 */
const monthParts = (from: IsoDate, to: IsoDate): readonly MonthPart[] => {
  if (lastSplit?.from === from && lastSplit.to === to) return lastSplit.parts;
  const parts = splitMonths(from, to);
  lastSplit = { from, to, parts };
  return parts;
};

/**
 * What a payment comes to as a whole, in minor units. It is the very rule of lineTotal in the budget: an amount paid
 * once is itself, a monthly one is taken times the months of its span (monthsBetween), a yearly one times the months
 * over twelve; rounded once, half away from zero. Zero for a running amount whose span ends before it starts.
 */
export const paymentTotal = ({ amount, spread }: Payment): Minor => {
  if (spread.kind === 'on' || spread.kind === 'over') return amount;
  const months = monthsBetween(spread.from, spread.to);
  const exact = spread.kind === 'monthly' ? amount * months : (amount * months) / 12;
  return sumMinor([(Math.sign(exact) * Math.round(Math.abs(exact)) || 0) as Minor]);
};

type Flow = readonly (readonly [CalendarMonth, Minor])[];

const shareOfMonth = ({ days, length }: MonthPart): number => (days * PARTS_OF_A_MONTH) / length;

/** Parts of the same year stand together, because parts are in order. */
const yearGroups = (parts: readonly MonthPart[]): readonly (readonly MonthPart[])[] => {
  const groups: MonthPart[][] = [];
  let current = '';
  for (const part of parts) {
    const year = part.month.slice(0, 4);
    if (year === current) groups.at(-1)?.push(part);
    else groups.push([part]);
    current = year;
  }
  return groups;
};

/** First over the years, so that no year is more than a unit off its share, then over the months of each. */
const paid = (amount: Minor, parts: readonly MonthPart[], weigh: (part: MonthPart) => number): Flow => {
  const [only, another] = parts;
  if (only && !another) return [[only.month, amount]];
  const years = yearGroups(parts).map((year) => ({ year, weights: year.map(weigh) }));
  const amounts = allocate(
    amount,
    years.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0)),
  );
  return years.flatMap(({ year, weights }, at) => {
    const ofMonths = allocate(amounts[at] as Minor, weights);
    return year.map(({ month }, place) => [month, ofMonths[place] as Minor] as const);
  });
};

/**
 * A whole month of a monthly amount, or a whole year of a yearly one, is paid exactly that amount. What the total leaves
 * beside these goes to the months at the two ends, by the share of each month that the span takes.
 */
const runningFlow = (payment: Payment, unit: 'month' | 'year', parts: readonly MonthPart[]): Flow => {
  const total = paymentTotal(payment);
  const groups = unit === 'month' ? parts.map((part) => [part]) : yearGroups(parts);
  const size = unit === 'month' ? 1 : 12;
  const isWhole = (group: readonly MonthPart[]): boolean =>
    group.length === size && group.every(({ days, length }) => days === length);
  const whole = groups.filter(isWhole);
  const ends = groups.filter((group) => !isWhole(group)).flat();
  const rest = (total - payment.amount * whole.length) as Minor;
  // Only where the total stopped at the limit of money do whole periods not fit into it.
  if (rest !== 0 && (ends.length === 0 || Math.sign(rest) !== Math.sign(total))) {
    return paid(total, parts, shareOfMonth);
  }
  // Every whole group is shared out alike: its months all have the same weight.
  const shares = allocate(payment.amount, Array<number>(size).fill(1));
  return [
    ...whole.flatMap((group) => group.map(({ month }, at) => [month, shares[at] as Minor] as const)),
    ...paid(rest, ends, shareOfMonth),
  ];
};

const flowOf = (payment: Payment): Flow => {
  const { amount, spread } = payment;
  if (spread.kind === 'on') return [[monthOf(spread.date), amount]];
  const parts = monthParts(spread.from, spread.to);
  if (spread.kind === 'over') {
    return parts.length === 0 ? [[monthOf(spread.from), amount]] : paid(amount, parts, ({ days }) => days);
  }
  return runningFlow(payment, spread.kind === 'monthly' ? 'month' : 'year', parts);
};

/**
 * What is paid in each calendar month, in minor units, in the order of time; months in which nothing is paid or that no
 * span touches are left out or zero. The months add up to the sum of paymentTotal over the payments, to the cent, as
 * long as the sums stay within 10^15.
 *
 * An amount paid `over` a span that ends before it starts is paid in the month of its start, because the budget counts
 * it whatever its dates.
 */
export const byMonth = (payments: readonly Payment[]): ReadonlyMap<CalendarMonth, Minor> => {
  const sums = new Map<CalendarMonth, Minor>();
  for (const [month, amount] of payments.flatMap(flowOf)) {
    const known = sums.get(month);
    sums.set(month, known === undefined ? sumMinor([amount]) : sumMinor([known, amount]));
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** What is paid in each calendar year, in minor units, in the order of time: the sums of {@link byMonth}. */
export const byYear = (payments: readonly Payment[]): ReadonlyMap<number, Minor> => {
  const sums = new Map<number, Minor>();
  for (const [month, amount] of byMonth(payments)) {
    const year = yearOf(month);
    sums.set(year, sumMinor([sums.get(year) ?? sumMinor([]), amount]));
  }
  return sums;
};
