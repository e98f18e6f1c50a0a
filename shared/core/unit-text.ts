import { numberFormat } from './intl.ts';

/** Whether a locale writes a space before the per cent sign, as French and German do. */
const spacesPercent = (locale: string): boolean =>
  /\s%/u.test(numberFormat(locale, { style: 'percent' }).format(0.5));

/** What goes between a figure and its unit: nothing or a fixed space before "%", a fixed space before a word. */
export const unitGap = (unit: string, locale: string): string =>
  unit === '%' && !spacesPercent(locale) ? '' : '\u00a0';

/** A written figure with its unit: "5.2 days", "9.8%"; without a unit the figure alone. */
export const withUnit = (figure: string, unit: string, locale: string): string =>
  unit.trim() === '' ? figure : `${figure}${unitGap(unit.trim(), locale)}${unit.trim()}`;
