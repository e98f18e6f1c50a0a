import { languageOf } from '#shared/language/language';
import { said, say, speaking, table } from '#shared/language/say';
import type { IsoDate } from '#shared/core/dates';
import { decimalsOf, formatNumber } from '#shared/core/numbers';
import { numberFormat } from '#shared/core/intl';
import { findUnit, type Unit } from '#shared/core/units';
import type {
  ColumnSummary,
  Estimate,
  Outliers,
  StatisticName,
  Summary,
} from '#shared/core/statistics/summary';
import type { Baseline, Metric } from './metric.ts';

/** Where a column came from. */
export type DataSource = { readonly kind: 'clipboard' } | { readonly kind: 'file'; readonly name: string };

/** What a person made of a column of numbers: enough to state a level, and where it comes from, a year later. */
export type DataChoice = {
  readonly summary: ColumnSummary;
  readonly statistic: StatisticName;
  /** Whether the outliers count; without effect where there are none. */
  readonly keepsOutliers: boolean;
  readonly source: DataSource;
  /** The column's name; blank where it has none or is the only one. */
  readonly column: string;
  /** Cells without a number, empty or not. */
  readonly withoutNumber: number;
  /** The day on which the data was brought in. */
  readonly date: IsoDate;
  /** The metric's unit: a share is stated in percent where that is the unit. */
  readonly unit: string;
  readonly locale: string;
};

/** The statistics as they begin a sentence. */
export const STATISTIC_WORDS: Readonly<Record<StatisticName, string>> = table({
  median: 'Median',
  mean: 'Mean',
  p90: '90th percentile',
  p95: '95th percentile',
  share: 'Share of yes',
});

/** How an interval was found, in words for the person who has to defend it. */
export const METHOD_WORDS = table({
  'order-statistics': 'exact, from the ranks of the values',
  bootstrap: 'bootstrap, 2,000 samples',
  'student-t': 'Student’s t, since the values are many',
  wilson: 'Wilson score',
});

/** The part of a column's summary that counts: with or without its outliers. */
export const chosenSummary = ({ all, kept }: ColumnSummary, keepsOutliers: boolean): Summary =>
  keepsOutliers || kept === null ? all : kept;

/** The statistics that a column offers; a share only where every value is 0 or 1. */
export const statisticsOf = ({ all }: ColumnSummary): readonly StatisticName[] =>
  all.share === null ? ['median', 'mean', 'p90', 'p95'] : ['share', 'median', 'mean', 'p90', 'p95'];

/** The statistic that a metric asks for, where the column offers it; else the share of a yes/no column, or the median. */
export const preferredStatistic = (
  aggregation: Metric['aggregation'],
  summary: ColumnSummary,
): StatisticName => {
  const offered = statisticsOf(summary);
  return offered.find((name) => name === aggregation) ?? (summary.all.share === null ? 'median' : 'share');
};

/** A statistic in the metric's unit: a share in percent where the unit is "%". */
export const estimateOf = (summary: Summary, statistic: StatisticName, unit: string): Estimate => {
  if (statistic !== 'share') return summary.estimates[statistic];
  const share = summary.share ?? summary.estimates.mean;
  if (unit.trim() !== '%') return share;
  const { value, interval, fewest } = share;
  const percent = (part: number): number => Number((100 * part).toPrecision(15));
  return {
    value: percent(value),
    fewest,
    interval: interval && { ...interval, low: percent(interval.low), high: percent(interval.high) },
  };
};

/** How many significant digits a level is shown with; more would pretend. */
const SIGNIFICANT = 4;

const MOST_DECIMALS = 12;

/** The decimals with which a number has that many significant digits; none where its integer part has as many. */
const decimalsFor = (value: number, significant: number): number =>
  value === 0
    ? 0
    : Math.min(MOST_DECIMALS, Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value)))));

/**
 * Levels as they are shown beside each other, all with the decimals that the largest needs for four significant digits
 * and no more than they have. Integer parts are never rounded.
 */
export const formatLevels = (values: readonly number[], locale: string): string[] => {
  const largest = Math.max(0, ...values.map(Math.abs));
  const most = decimalsFor(largest, SIGNIFICANT);
  const digits = Math.max(0, ...values.map((value) => decimalsOf(Number(value.toFixed(most)), most)));
  const format = numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return values.map((value) => format.format(value === 0 ? 0 : value));
};

/** A value that was measured with few decimals stays as it was. */
const MEASURED_DECIMALS = 3;

const isShort = (value: number): boolean => Number(value.toFixed(MEASURED_DECIMALS)) === value;

/**
 * The level and its interval as they are stored: a value with at most three decimals exactly; another (a mean) rounded so
 * finely that it moves by less than a hundredth of its interval, with four significant digits at least. The interval is
 * rounded outwards, so that it holds no less often.
 */
export const storedLevels = ({ value, interval }: Estimate): Pick<Baseline, 'value' | 'low' | 'high'> => {
  const width = interval === null ? 0 : interval.high - interval.low;
  const fine = width > 0 ? Math.ceil(2 - Math.log10(width)) : 0;
  const digits = Math.min(MOST_DECIMALS, Math.max(fine, decimalsFor(value, SIGNIFICANT), 0));
  const near = (exact: number): number => (isShort(exact) ? exact : Number(exact.toFixed(digits)));
  const outward = (exact: number, side: 1 | -1): number => {
    const rounded = near(exact);
    const next = Number((rounded + side * 10 ** -digits).toFixed(digits));
    // Where the last decimal is finer than the number is held, no step leads outwards; the exact end then stays.
    return [rounded, next].find((end) => (end - exact) * side >= 0) ?? exact;
  };
  return {
    value: near(value),
    low: interval && outward(interval.low, -1),
    high: interval && outward(interval.high, 1),
  };
};

/** A name from a file as one short line that cannot disturb the sentence around it. */
const plainName = (name: string): string => {
  const line = name
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : line;
};

/** The unit that a column's header names: "days", or in brackets at its end: "Duration (h)", "Cost [EUR]". */
const headerUnit = (header: string): Unit | null => {
  const line = header.slice(0, 200).trim();
  const last = line.endsWith(')') ? '(' : line.endsWith(']') ? '[' : null;
  return findUnit(last === null ? line : line.slice(line.lastIndexOf(last) + 1, -1));
};

/** What a rate counts: a column of EUR fits a metric in "EUR an invoice". */
const countedIn = (unit: string): string => unit.split(/ (?:per|an?|pro|je) |\//)[0]?.trim() ?? '';

/**
 * The warning where a column's header names another unit than the metric has; blank where it names none, the same (or
 * what the metric's rate counts), or where the metric has no unit yet. Nothing is converted: which of the two is right
 * only a person knows.
 */
export const otherUnitWords = (header: string, unit: string): string => {
  const named = headerUnit(header);
  const own = unit.trim();
  if (named === null || own === '') return '';
  if ([own, countedIn(own)].some((text) => findUnit(text)?.id === named.id)) return '';
  return say`The column is called “${plainName(header)}”, the metric is in ${own === '%' ? say`percent` : own}.`;
};

/** `countOf` of the reports, whose room is not open to this one. */
const countOf = (count: number, one: string, many: string, locale: string): string =>
  `${formatNumber(count, locale)} ${said(count === 1 ? one : many)}`;

/** How many values lie beyond the fences, on both sides. */
export const outlierCount = ({ below, above }: Outliers): number => below + above;

/** "3 outliers kept", "1 outlier left out"; empty where there are none. */
export const outlierWords = (outliers: Outliers, keepsOutliers: boolean, locale: string): string => {
  const count = outlierCount(outliers);
  if (count === 0) return '';
  const counted = countOf(count, 'outlier', 'outliers', locale);
  return keepsOutliers ? say`${counted} kept` : say`${counted} left out`;
};

/**
 * Where a level comes from, in words: "412 cases, pasted 2026-11-22", "409 of 412 cases from intake.csv, column days,
 * 2026-11-22; 3 outliers left out". Names every choice that changed the number, so that another person gets the same one.
 * It is kept in the session, so it is in its language.
 */
export const evidenceOf = (choice: DataChoice): string =>
  speaking(languageOf(choice.locale), () => evidenceWords(choice));

const evidenceWords = (choice: DataChoice): string => {
  const { summary, keepsOutliers, source, column, withoutNumber, date, locale } = choice;
  const used = chosenSummary(summary, keepsOutliers).count;
  const all = countOf(summary.all.count, 'case', 'cases', locale);
  const cases = used === summary.all.count ? all : say`${formatNumber(used, locale)} of ${all}##cases`;
  const named = column.trim() === '' ? '' : say`, column ${plainName(column)}`;
  const from =
    source.kind === 'file'
      ? say`${cases} from ${plainName(source.name)}${named}, ${date}`
      : say`${cases}${named}, pasted ${date}`;
  const missing =
    withoutNumber === 0
      ? ''
      : say`${countOf(withoutNumber, 'cell', 'cells', locale)} without a number left out`;
  return [from, outlierWords(summary.outliers, keepsOutliers, locale), missing]
    .filter((part) => part !== '')
    .join('; ');
};

/**
 * The changes of a metric that state its baseline from a column: level, 90% interval, day, number of cases, evidence and
 * aggregation, all in one command, so that one undo takes them back. Ends of an interval that does not exist (too few
 * values) are emptied: an older interval would not belong to the new level.
 */
export const baselineChanges = (choice: DataChoice): Pick<Metric, 'baseline' | 'aggregation'> => {
  const summary = chosenSummary(choice.summary, choice.keepsOutliers);
  return {
    baseline: {
      ...storedLevels(estimateOf(summary, choice.statistic, choice.unit)),
      date: choice.date,
      evidence: evidenceOf(choice),
      sampleSize: summary.count,
    },
    aggregation: choice.statistic,
  };
};
