import { said, say } from './say.ts';
import { UNIT_ROWS } from './unit-catalogue.ts';

/** A unit that is written out in English by its name in German, one and many: "day" is "Tag", "days" are "Tage". */
export const GERMAN_UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  UNIT_ROWS.flatMap(({ en, de }) =>
    de === undefined || !/^[a-z]/.test(en[0])
      ? []
      : [
          [en[0], de[0] ?? en[0]],
          [en[1], de[1] ?? en[1]],
        ],
  ),
);

const germanName = (name: string): string =>
  Object.hasOwn(GERMAN_UNITS, name) ? (GERMAN_UNITS[name] ?? name) : name;

/** Writings of a rate with a period, of which the product makes the first itself. */
const RATE = /^(.+?)(?: per | an? )([a-z]+(?: [a-z]+)?)$/;

/**
 * A unit as somebody who counts in a locale reads it: in German "days" are "Tage" and "hours per week" are "Stunden pro
 * Woche". Everything that the product does not know, and every unit in another locale, stays as it was typed: it may be
 * a word of the house.
 */
export const unitIn = (unit: string, locale: string): string => {
  if (!/^de\b/i.test(locale)) return unit;
  const [, counted = '', period = ''] = RATE.exec(unit) ?? [];
  return Object.hasOwn(GERMAN_UNITS, period)
    ? `${germanName(counted)} pro ${germanName(period)}`
    : germanName(unit);
};

/** The name that the product has for a unit, in the language that is spoken. */
export const unitInWords = (name: string): string => {
  const at = name.lastIndexOf(' per ');
  if (at >= 0) return say`${said(name.slice(0, at))} per ${said(name.slice(at + 5))}`;
  const [scale = '', currency = ''] = name.split(' ');
  return currency === currency.toUpperCase() && currency !== '' ? `${said(scale)} ${currency}` : said(name);
};
