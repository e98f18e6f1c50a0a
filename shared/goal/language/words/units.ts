import type { QuantityUnit } from '../analysis.ts';

/** A unit that words or signs stand for, and how a metric would say it. */
export type UnitWord = { readonly unit: QuantityUnit; readonly unitText: string };

const words = (unit: QuantityUnit, unitText: string, ...names: readonly string[]): [string, UnitWord][] =>
  names.map((name) => [name, { unit, unitText }]);

/** Units of time, by every word that names them. Single letters count only where they touch a number ("90s"). */
export const TIME_UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ...words('second', 'seconds', 'second', 'seconds', 'sec', 'secs'),
  ...words('minute', 'minutes', 'minute', 'minutes', 'min', 'mins'),
  ...words('hour', 'hours', 'hour', 'hours', 'hr', 'hrs', 'manhour', 'manhours'),
  ...words('day', 'days', 'day', 'days', 'workday', 'workdays', 'weekday', 'weekdays'),
  ...words('week', 'weeks', 'week', 'weeks', 'wk', 'wks'),
  ...words('month', 'months', 'month', 'months', 'mo'),
  ...words('year', 'years', 'year', 'years', 'yr', 'yrs'),
]);

/** Times that are a multiple of a unit: two quarters are six months, a decade is ten years. */
export const TIME_MULTIPLES: ReadonlyMap<string, UnitWord & { readonly factor: number }> = new Map([
  ['quarters', { unit: 'month', unitText: 'months', factor: 3 }],
  ['decades', { unit: 'year', unitText: 'years', factor: 10 }],
  ['decade', { unit: 'year', unitText: 'years', factor: 10 }],
]);

/** Units as they are glued to a number: "90s", "2h", "3d". "m" is left out: minute, month, metre or million. */
export const GLUED_UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ...words('second', 'seconds', 's', 'sec', 'secs'),
  ...words('other', 'milliseconds', 'ms'),
  ...words('minute', 'minutes', 'min', 'mins'),
  ...words('hour', 'hours', 'h', 'hr', 'hrs'),
  ...words('day', 'days', 'd'),
  ...words('week', 'weeks', 'w', 'wk', 'wks'),
  ...words('month', 'months', 'mo'),
  ...words('year', 'years', 'y', 'yr', 'yrs'),
  ...words('multiple', 'times', 'x', 'X', '×'),
  ...words('percent_points', 'percentage points', 'pp', 'ppt', 'pts'),
]);

/** Currencies, by sign, code and name. Only the US dollar has a unit of its own in the labelled data. */
export const CURRENCIES: ReadonlyMap<string, UnitWord> = new Map([
  ...words('usd', 'USD', '$', 'usd', 'dollar', 'dollars'),
  ...words('other', 'EUR', '€', 'eur', 'euro', 'euros'),
  ...words('other', 'GBP', '£', 'gbp'),
  ...words('other', 'JPY', '¥', 'jpy', 'yen'),
  ...words('other', 'CHF', 'chf', 'francs'),
  ...words('other', 'CAD', 'cad'),
  ...words('other', 'AUD', 'aud'),
  ...words('other', 'SEK', 'sek'),
  ...words('other', 'NOK', 'nok'),
  ...words('other', 'DKK', 'dkk'),
  ...words('other', 'INR', '₹', 'inr', 'rupees'),
]);

/** Physical and technical units; a quantity, though no metric of this product counts in them. */
export const OTHER_UNITS: ReadonlySet<string> = new Set([
  ...[
    'nm',
    'mm',
    'cm',
    'm',
    'km',
    'meter',
    'meters',
    'metre',
    'metres',
    'kilometer',
    'kilometers',
    'kilometre',
  ],
  ...[
    'kilometres',
    'mile',
    'miles',
    'feet',
    'ft',
    'inch',
    'inches',
    'acre',
    'acres',
    'ha',
    'hectare',
    'hectares',
  ],
  ...[
    'sq',
    'mg',
    'g',
    'kg',
    'tons',
    'tonnes',
    'pounds',
    'lbs',
    'litres',
    'liters',
    'gallons',
    'degree',
    'degrees',
  ],
  ...[
    '°',
    'å',
    'kb',
    'mb',
    'gb',
    'tb',
    'pb',
    'byte',
    'bytes',
    'kilobytes',
    'megabyte',
    'megabytes',
    'gigabyte',
  ],
  ...[
    'gigabytes',
    'terabyte',
    'terabytes',
    'petabyte',
    'petabytes',
    'hz',
    'khz',
    'mhz',
    'ghz',
    'kw',
    'mw',
    'gw',
  ],
  ...['kwh', 'mwh', 'gwh', 'volts', 'watts', 'ms', 'milliseconds', 'millisecond', 'bp', 'bps'],
]);

/** Adverbs and adjectives that are a denominator: "annually", "monthly". */
export const RATE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'annually',
    'annual',
    'yearly',
    'quarterly',
    'monthly',
    'weekly',
    'biweekly',
    'daily',
    'nightly',
    'hourly',
  ],
]);

/** Time nouns that follow "per", "a", "each" or "every" as a denominator. */
export const RATE_TIMES: ReadonlySet<string> = new Set([
  ...[
    'second',
    'minute',
    'hour',
    'day',
    'night',
    'shift',
    'week',
    'month',
    'quarter',
    'year',
    'annum',
    'session',
  ],
]);

/** Things that follow "a" or "an" as a denominator: "10.08 USD an invoice". */
export const RATE_THINGS: ReadonlySet<string> = new Set([
  ...[
    'application',
    'call',
    'case',
    'claim',
    'contract',
    'conversation',
    'customer',
    'document',
    'employee',
    'form',
  ],
  ...['head', 'invoice', 'item', 'order', 'page', 'patient', 'person', 'piece', 'query', 'record', 'report'],
  ...['request', 'search', 'ticket', 'transaction', 'unit', 'user', 'visit', 'appointment'],
]);
