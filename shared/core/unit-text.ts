import { numberFormat } from './intl.ts';
import { unitIn } from './unit-names.ts';
import { findUnit, unitLabel } from './units.ts';

/** Whether a locale writes a space before the per cent sign, as French and German do. */
const spacesPercent = (locale: string): boolean =>
  /\s%/u.test(numberFormat(locale, { style: 'percent' }).format(0.5));

/** What goes between a figure and its unit: nothing or a fixed space before "%", a fixed space before a word. */
export const unitGap = (unit: string, locale: string): string =>
  unit === '%' && !spacesPercent(locale) ? '' : '\u00a0';

/** A written figure with its unit as the locale says it: "5.2 days", "9.8%"; without a unit the figure alone. */
export const withUnit = (figure: string, unit: string, locale: string): string =>
  unit.trim() === '' ? figure : `${figure}${unitGap(unit.trim(), locale)}${unitIn(unit.trim(), locale)}`;

/** English words that are already many, or that nobody counts, without an s at the end. */
const UNCOUNTED: readonly string[] = ['people', 'staff', 'children', 'men', 'women', 'data', 'money', 'work'];

/**
 * What a count is of, in English: "377 appointments" where the unit was typed as "appointment". A known unit takes its own
 * name; of others only one small English word without a final s becomes many, for any number but 1. Several words,
 * abbreviations ("kWh"), and what is no English word by its letters ("Termin", "Fälle") stay as they were typed.
 */
export const countedUnit = (count: number, unit: string): string => {
  const word = unit.trim();
  const known = findUnit(word);
  if (known !== null) return word === known.one ? unitLabel(known, count) : word;
  const isOneOfMany =
    /^(?=.*[aeiou])[a-z]{3,40}$/.test(word) && !word.endsWith('s') && !UNCOUNTED.includes(word);
  if (!isOneOfMany || Math.abs(count) === 1) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:ch|sh|x|z)$/.test(word) ? `${word}es` : `${word}s`;
};
