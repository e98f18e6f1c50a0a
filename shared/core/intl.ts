/**
 * The engine's formatters, each made once: making one costs a hundred times as much as using it, and a report uses
 * thousands. Keyed by locale and options; a session has one locale, so few are ever kept.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

const once = <T>(known: Map<string, T>, locale: string, options: object, make: () => T): T => {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = known.get(key);
  if (format === undefined) {
    format = make();
    known.set(key, format);
  }
  return format;
};

/** The number format of a locale. @throws RangeError for a locale or currency that is no such thing. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(numbers, locale, options, () => new Intl.NumberFormat(locale, options));

/** The date format of a locale. @throws RangeError for a locale or time zone that is no such thing. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));
