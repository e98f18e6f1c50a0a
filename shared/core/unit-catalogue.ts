/**
 * One unit as it stands in the table. `size` is what one of it is in the base of its dimension, as a fraction of whole
 * numbers. `en` and `de` are singular and plural; `short` are other writings, compared without regard to capitals;
 * `exact` are writings whose capitals matter ("AT" are working days, "at" is a word).
 */
export type UnitRow = {
  readonly id: string;
  readonly dimension: 'duration' | 'working time' | 'share' | 'points' | 'count' | 'data';
  readonly size: readonly [num: number, den: number];
  readonly en: readonly [one: string, many: string];
  readonly de?: readonly string[];
  readonly short?: readonly string[];
  readonly exact?: readonly string[];
  /** Days that a month, quarter or year has on average; absent for units of fixed length. */
  readonly meanDays?: number;
};

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const YEAR = 365.25 * DAY;

/**
 * Calendar time, in milliseconds. Months, quarters and years have no fixed length; they count as a twelfth, a quarter
 * and the whole of the mean Julian year of 365.25 days, as the Unified Code for Units of Measure (UCUM) defines its
 * units "mo" (30.4375 days) and "a". A conversion that leans on this says so, see `conversionNote`.
 */
const DURATIONS: readonly UnitRow[] = [
  {
    id: 'millisecond',
    dimension: 'duration',
    size: [1, 1],
    en: ['millisecond', 'milliseconds'],
    de: ['Millisekunde', 'Millisekunden'],
    short: ['ms', 'msec', 'msecs'],
  },
  {
    id: 'second',
    dimension: 'duration',
    size: [SECOND, 1],
    en: ['second', 'seconds'],
    de: ['Sekunde', 'Sekunden'],
    short: ['s', 'sec', 'secs', 'sek'],
  },
  {
    id: 'minute',
    dimension: 'duration',
    size: [60 * SECOND, 1],
    en: ['minute', 'minutes'],
    de: ['Minute', 'Minuten'],
    short: ['min', 'mins'],
  },
  {
    id: 'hour',
    dimension: 'duration',
    size: [3600 * SECOND, 1],
    en: ['hour', 'hours'],
    de: ['Stunde', 'Stunden'],
    short: ['h', 'hr', 'hrs', 'std', 'stdn'],
  },
  {
    id: 'day',
    dimension: 'duration',
    size: [DAY, 1],
    en: ['day', 'days'],
    de: ['Tag', 'Tage', 'Tagen'],
    short: ['d', 'calendar day', 'calendar days', 'kalendertag', 'kalendertage', 'kalendertagen'],
  },
  {
    id: 'week',
    dimension: 'duration',
    size: [7 * DAY, 1],
    en: ['week', 'weeks'],
    de: ['Woche', 'Wochen'],
    short: ['w', 'wk', 'wks', 'wo', 'calendar week', 'calendar weeks', 'kalenderwoche', 'kalenderwochen'],
  },
  {
    id: 'month',
    dimension: 'duration',
    size: [YEAR / 12, 1],
    en: ['month', 'months'],
    de: ['Monat', 'Monate', 'Monaten'],
    short: ['mo', 'mos', 'mth', 'mths', 'calendar month', 'calendar months'],
    meanDays: 30.4375,
  },
  {
    id: 'quarter',
    dimension: 'duration',
    size: [YEAR / 4, 1],
    en: ['quarter', 'quarters'],
    de: ['Quartal', 'Quartale', 'Quartalen'],
    short: ['qtr', 'qtrs'],
    meanDays: 91.3125,
  },
  {
    id: 'year',
    dimension: 'duration',
    size: [YEAR, 1],
    en: ['year', 'years'],
    de: ['Jahr', 'Jahre', 'Jahren'],
    short: ['y', 'yr', 'yrs', 'annum', 'calendar year', 'calendar years', 'kalenderjahr', 'kalenderjahre'],
    meanDays: 365.25,
  },
];

/**
 * Working time, in working hours: a day of 8 and a week of 5 days, the usual full-time reckoning; a house that counts
 * otherwise should measure in working hours. German "Werktage" are left out: by law they include Saturday (BUrlG § 3),
 * which many who write the word do not mean.
 */
const WORKING_TIMES: readonly UnitRow[] = [
  {
    id: 'working hour',
    dimension: 'working time',
    size: [1, 1],
    en: ['working hour', 'working hours'],
    de: ['Arbeitsstunde', 'Arbeitsstunden'],
    short: ['work hour', 'work hours', 'business hour', 'business hours', 'working h'],
  },
  {
    id: 'working day',
    dimension: 'working time',
    size: [8, 1],
    en: ['working day', 'working days'],
    de: ['Arbeitstag', 'Arbeitstage', 'Arbeitstagen'],
    short: ['work day', 'work days', 'workday', 'workdays', 'business day', 'business days', 'working d'],
    exact: ['AT'],
  },
  {
    id: 'working week',
    dimension: 'working time',
    size: [40, 1],
    en: ['working week', 'working weeks'],
    de: ['Arbeitswoche', 'Arbeitswochen'],
    short: ['work week', 'work weeks', 'workweek', 'workweeks', 'business week', 'business weeks'],
  },
];

/** Shares of a whole, and steps between two percentages, which are no share of anything. */
const SHARES: readonly UnitRow[] = [
  {
    id: 'fraction',
    dimension: 'share',
    size: [1, 1],
    en: ['fraction', 'fraction'],
    de: ['Anteil', 'Anteil'],
    short: ['share', 'proportion', 'ratio'],
  },
  {
    id: 'percent',
    dimension: 'share',
    size: [1, 100],
    en: ['%', '%'],
    de: ['Prozent', 'Prozent'],
    short: ['percent', 'per cent', 'pct', 'v.h', 'v. h'],
  },
  {
    id: 'per mille',
    dimension: 'share',
    size: [1, 1000],
    en: ['‰', '‰'],
    de: ['Promille', 'Promille'],
    short: ['per mille', 'per mil', 'permille', 'permil'],
  },
  {
    id: 'basis point',
    dimension: 'share',
    size: [1, 10_000],
    en: ['basis point', 'basis points'],
    de: ['Basispunkt', 'Basispunkte', 'Basispunkten'],
    short: ['bp', 'bps'],
  },
  {
    id: 'percentage point',
    dimension: 'points',
    size: [1, 1],
    en: ['percentage point', 'percentage points'],
    de: ['Prozentpunkt', 'Prozentpunkte', 'Prozentpunkten'],
    short: ['pp', 'ppt', 'ppts', 'pp.', 'p.p', '%-punkte', '%-points', '% points', '%p', 'percent points'],
  },
];

/** Counted things that need no name of their own. */
const COUNTS: readonly UnitRow[] = [
  {
    id: 'unit',
    dimension: 'count',
    size: [1, 1],
    en: ['unit', 'units'],
    de: ['Stück', 'Stück'],
    short: ['piece', 'pieces', 'pc', 'pcs', 'item', 'items', 'stk', 'anzahl', 'einheit', 'einheiten'],
  },
  { id: 'thousand', dimension: 'count', size: [1e3, 1], en: ['thousand', 'thousand'] },
  { id: 'million', dimension: 'count', size: [1e6, 1], en: ['million', 'million'] },
];

const bytes = (id: string, size: number): UnitRow => ({
  id,
  dimension: 'data',
  size: [size, 1],
  en: [id, id],
  exact: [id],
});

/** Amounts of data, in bytes: decimal prefixes of the SI, binary ones of IEC 80000-13. */
const DATA: readonly UnitRow[] = [
  { id: 'byte', dimension: 'data', size: [1, 1], en: ['byte', 'bytes'] },
  { ...bytes('kB', 1e3), exact: ['kB', 'KB'] },
  bytes('MB', 1e6),
  bytes('GB', 1e9),
  bytes('TB', 1e12),
  bytes('KiB', 1024),
  bytes('MiB', 1024 ** 2),
  bytes('GiB', 1024 ** 3),
  bytes('TiB', 1024 ** 4),
];

/** All units that have a name of their own; money, scaled counts and rates are put together from words. */
export const UNIT_ROWS: readonly UnitRow[] = [...DURATIONS, ...WORKING_TIMES, ...SHARES, ...COUNTS, ...DATA];

/** What a scale word multiplies by. `exact` are writings whose capitals matter. */
export type ScaleRow = {
  readonly factor: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly exact: readonly string[];
};

/**
 * Scale words, English and German, on the short scale. A German "Billion" is 10^12, so only the English writing in small
 * letters counts. A single "m" is no scale: it may be minutes, months or metres.
 */
export const SCALE_ROWS: readonly ScaleRow[] = [
  { factor: 1e3, name: 'thousand', words: ['k', 'thousand', 'thousands', 'tsd', 'tausend'], exact: [] },
  {
    factor: 1e6,
    name: 'million',
    words: ['mio', 'mn', 'mln', 'mill', 'million', 'millions', 'millionen'],
    exact: ['M'],
  },
  {
    factor: 1e9,
    name: 'billion',
    words: ['bn', 'mrd', 'milliarde', 'milliarden'],
    exact: ['billion', 'billions', 'B'],
  },
];

/** ISO 4217 codes that count as money when they are written in capitals. */
export const CURRENCY_CODES: readonly string[] = (
  'EUR GBP USD CHF DKK NOK SEK PLN CZK HUF RON BGN UAH TRY CAD AUD NZD JPY SGD INR BRL VND ZAR ' +
  'AED ARS CLP CNY COP EGP HKD IDR ILS ISK KRW KWD MAD MXN MYR NGN PEN PHP QAR RSD SAR THB TWD'
).split(' ');

/** Names and symbols that mean one currency only, in small letters. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['chf', 'CHF'],
  ['sfr.', 'CHF'],
  ['sfr', 'CHF'],
  ['franken', 'CHF'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['r$', 'BRL'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['₹', 'INR'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
]);

/** Symbols that several currencies share: they stay what they are and convert only into themselves. */
export const SHARED_SYMBOLS: readonly string[] = ['$', '¥', 'kr'];
