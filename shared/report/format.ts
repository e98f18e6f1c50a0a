import { phrase, said, say } from '#shared/language/say';
import { dayOf, formatDate, type Instant, type OptionalDate } from '#shared/core/dates';
import { decimalsOf, formatNumber } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';

/** What stands where nothing has been said. */
export const NOT_SAID = phrase('not said yet');

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
  return withUnit(formatNumber(difference, locale), unit.trim() === '%' ? say`points` : unit, locale);
};

/** A day in running text, or words for a day that nobody has named. */
export const dateOr = (date: OptionalDate, locale: string, otherwise = said(NOT_SAID)): string =>
  date === '' ? otherwise : formatDate(date, locale);

/** "a, b and c". */
export const listOf = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : say`${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

/** "1 metric", "3 metrics". */
export const countOf = (count: number, one: string, many: string, locale: string): string =>
  `${formatNumber(count, locale)} ${said(count === 1 ? one : many)}`;

/** A moment with its time: "15 October 2026, 15:04 UTC". */
export const momentText = (at: Instant, locale: string): string =>
  `${formatDate(dayOf(at), locale)}, ${at.slice(11, 16)} UTC`;
