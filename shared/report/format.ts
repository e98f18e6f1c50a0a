import { numberFormat } from '#shared/core/intl';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import { decimalsOf, formatNumber } from '#shared/core/numbers';

/** What stands where nothing has been said. */
export const NOT_SAID = 'not said yet';

/** Whether a locale writes a space before the per cent sign, as French and German do. */
const spacesPercent = (locale: string): boolean =>
  /\s%/u.test(numberFormat(locale, { style: 'percent' }).format(0.5));

/** What goes between a figure and its unit: nothing or a fixed space before "%", a fixed space before a word. */
export const unitGap = (unit: string, locale: string): string =>
  unit === '%' && !spacesPercent(locale) ? '' : '\u00a0';

/** A written figure with its unit: "5.2 days", "9.8%"; without a unit the figure alone. */
export const withUnit = (figure: string, unit: string, locale: string): string =>
  unit.trim() === '' ? figure : `${figure}${unitGap(unit.trim(), locale)}${unit.trim()}`;

/** A number with its unit, in the locale; at most three decimals. */
export const formatMeasure = (value: number, unit: string, locale: string): string =>
  withUnit(formatNumber(value, locale), unit, locale);

/**
 * How far apart two values are, without sign, in the decimals that the two values are written with: 5.2 and 1 differ by
 * "4.2". Differences of percentages are percentage points.
 */
export const formatDifference = (a: number, b: number, unit: string, locale: string): string => {
  const digits = Math.max(decimalsOf(a), decimalsOf(b));
  const difference = Number(Math.abs(a - b).toFixed(digits));
  return withUnit(formatNumber(difference, locale), unit.trim() === '%' ? 'points' : unit, locale);
};

/** A day in running text, or words for a day that nobody has named. */
export const dateOr = (date: OptionalDate, locale: string, otherwise = NOT_SAID): string =>
  date === '' ? otherwise : formatDate(date, locale);

/** "a, b and c". */
export const listOf = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

/** "1 metric", "3 metrics". */
export const countOf = (count: number, one: string, many: string, locale: string): string =>
  `${formatNumber(count, locale)} ${count === 1 ? one : many}`;
