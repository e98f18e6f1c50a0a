import { addMonths, dayNumber, type IsoDate } from '#shared/core/dates';
import { type Minor, sumMinor } from '#shared/core/money';
import { allocate } from './allocate.ts';
import { roundToMinor } from './ratio.ts';

/** A gain that comes year after year. A negative amount is a disadvantage. */
export type YearlyBenefit<Id extends string = string> = {
  readonly id: Id;
  /** What a full year brings, in minor units. */
  readonly yearly: Minor;
  /** The first day on which the benefit is reached. */
  readonly from: IsoDate;
  /** The last day on which it is, this one counted; null when it goes on. */
  readonly until: IsoDate | null;
  /** Whole months from `from` in which it grows evenly from nothing to full. Zero or left out: full at once. */
  readonly rampMonths?: number;
};

/** The calendar years to look at, both counted. None when the last is before the first. */
export type Horizon = { readonly firstYear: number; readonly lastYear: number };

/** The benefits of each calendar year of the horizon, in minor units; years without any are zero. */
export type BenefitsByYear<Id extends string = string> = {
  readonly rows: readonly { readonly id: Id; readonly byYear: ReadonlyMap<number, Minor> }[];
  readonly total: ReadonlyMap<number, Minor>;
};

/** Days of a year that shares of a year are counted in: divisible by 365 and 366, so shares are whole. */
const PARTS_OF_A_YEAR = 365 * 366;

const newYear = (year: number): number => dayNumber(`${year}-01-01` as IsoDate);

const yearsOf = ({ firstYear, lastYear }: Horizon): number[] =>
  Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, at) => firstYear + at);

/** How long a benefit grows, in days. */
const rampDays = ({ from, rampMonths = 0 }: YearlyBenefit): number => {
  if (!Number.isInteger(rampMonths) || rampMonths < 0) throw new RangeError('a ramp takes whole months');
  return dayNumber(addMonths(from, rampMonths)) - dayNumber(from);
};

/**
 * The part of a full year's benefit that falls in each year, in whole parts of `full`. A day of the ramp brings what the
 * ramp has reached at its middle: day d of R brings (d + 1/2) / R, so the first n days bring n * n / 2R.
 */
const partsByYear = (benefit: YearlyBenefit, years: readonly number[]): { parts: number[]; full: number } => {
  const ramp = rampDays(benefit);
  const perDay = ramp === 0 ? 1 : 2 * ramp;
  const reachedAfter = (days: number): number => (days < ramp ? days * days : perDay * days - ramp * ramp);
  const start = dayNumber(benefit.from);
  const end = benefit.until === null ? Infinity : dayNumber(benefit.until) + 1;
  const parts = years.map((year) => {
    const length = newYear(year + 1) - newYear(year);
    const first = Math.max(newYear(year), start);
    const after = Math.min(newYear(year + 1), end);
    if (after <= first) return 0;
    const reached = reachedAfter(after - start) - reachedAfter(first - start);
    return reached * (PARTS_OF_A_YEAR / length);
  });
  return { parts, full: perDay * PARTS_OF_A_YEAR };
};

/**
 * What one benefit brings in each calendar year of a horizon, in minor units. A year that has it in full on every day
 * brings exactly the yearly amount. The other years bring the share of their days, of 365 or 366; their exact sum is
 * rounded once, half away from zero, and given out by {@link allocate}, so that no cent is lost between the years. So a
 * part of a year may differ by one unit from its own rounding. Throws a RangeError for a ramp that is not whole months.
 */
export const benefitByYear = (benefit: YearlyBenefit, horizon: Horizon): ReadonlyMap<number, Minor> => {
  const years = yearsOf(horizon);
  const { parts, full } = partsByYear(benefit, years);
  const shares = parts.map((part) => (part === full ? 0 : part));
  const sum = shares.reduce((all, part) => all + BigInt(part), 0n);
  const rest = roundToMinor({ numerator: BigInt(benefit.yearly) * sum, denominator: BigInt(full) });
  const amounts = allocate(rest, shares);
  return new Map(
    years.map((year, at) => [year, parts[at] === full ? benefit.yearly : (amounts[at] as Minor)]),
  );
};

/** {@link benefitByYear} for every benefit in its order, and the sums of each year. */
export const benefitsByYear = <Id extends string>(
  benefits: readonly YearlyBenefit<Id>[],
  horizon: Horizon,
): BenefitsByYear<Id> => {
  const rows = benefits.map((benefit) => ({ id: benefit.id, byYear: benefitByYear(benefit, horizon) }));
  const sumOf = (year: number): Minor => sumMinor(rows.map(({ byYear }) => byYear.get(year) ?? sumMinor([])));
  return { rows, total: new Map(yearsOf(horizon).map((year) => [year, sumOf(year)])) };
};
