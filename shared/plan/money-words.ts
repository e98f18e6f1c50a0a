import { said, say, table } from '#shared/language/say';
import { numberFormat } from '#shared/core/intl';
import { currencyDigits, formatMoney, type Minor, toMajor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { formatWithUnit } from '#shared/metric/levels';
import type { FundingPart, PlanMoney } from './plan-money.ts';

/** In which currency and locale money is told. */
export type MoneyWriting = { readonly currency: string; readonly locale: string };

/**
 * How amounts that stand in one table are written: all with the decimals of the currency as soon as one of them has any,
 * so that they line up and add up before the reader's eyes. Without the currency code.
 */
export const amountsFormat = (
  amounts: Iterable<Minor>,
  currency: string,
  locale: string,
): ((amount: Minor) => string) => {
  const isWhole = [...amounts].every((amount) => Number.isInteger(toMajor(amount, currency)));
  const digits = isWhole ? 0 : currencyDigits(currency);
  const format = numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (amount) => format.format(amount === 0 ? 0 : toMajor(amount, currency));
};

/** The parts of the funding in words. */
export const FUNDING_PART_WORDS: Readonly<Record<FundingPart, string>> = table({
  funded: 'Granted',
  requested: 'Requested',
  missing: 'No payer',
  contingency: 'Contingency',
});

/** A yardstick as it is told: the figure or the word in its place, and what to know about it. */
export type Told = { readonly figure: string; readonly note: string };

const yearsWords = (years: number, locale: string): string =>
  `${formatNumber(years, locale, 1)} ${years === 1 ? say`year` : say`years`}`;

/** What the plan is worth today, and at which rate; how to find out while no rate is said. */
export const presentValueTold = (
  { appraisal: { rate, presentValue }, years }: Pick<PlanMoney, 'appraisal' | 'years'>,
  { currency, locale }: MoneyWriting,
): Told =>
  rate === null || presentValue === null
    ? { figure: say`Not known`, note: say`It takes a discount rate.` }
    : {
        figure: formatMoney(presentValue, currency, locale),
        note: say`in money of ${years[0] ?? ''}, at ${formatWithUnit(rate, '%', locale)} a year`,
      };

/**
 * After how many years what was spent has come back, and in which calendar year; or that it does not within the horizon,
 * and how much is owed at its end.
 */
export const paybackTold = (
  { appraisal: { payback }, years, netSoFar, benefits }: PlanMoney,
  { currency, locale }: MoneyWriting,
): Told => {
  const first = years[0] ?? 0;
  if (payback === 0) return { figure: say`At once`, note: say`No year leaves anything to pay back.` };
  if (payback !== null) {
    const year = first + Math.ceil(payback);
    return { figure: yearsWords(payback, locale), note: say`in ${year}, counted from ${first}` };
  }
  const owed = (0 - (netSoFar.at(-1) ?? 0)) as Minor;
  return {
    figure: say`Not within ${yearsWords(years.length, locale)}`,
    note:
      benefits.length === 0
        ? say`No metric claims a benefit in money.`
        : say`At the end of ${years.at(-1) ?? ''}, ${formatMoney(owed, currency, locale)} has not come back.`,
  };
};

/** The internal rate of return and how it compares with the rate that is asked; or why there is none. */
export const internalRateTold = (
  { appraisal: { internalRate, rate }, net }: Pick<PlanMoney, 'appraisal' | 'net'>,
  locale: string,
): Told => {
  if (internalRate.kind === 'none') return { figure: say`None`, note: said(internalRate.problem.message) };
  if (internalRate.kind === 'several')
    return { figure: say`More than one`, note: said(internalRate.problem.message) };
  const { percent } = internalRate;
  const figure = say`${formatWithUnit(Math.round(percent * 10) / 10, '%', locale)} a year`;
  const isLoan = (net.find((amount) => amount !== 0) ?? 0) > 0;
  if (isLoan) return { figure, note: say`Gains come first and costs follow: the lower, the better.` };
  if (percent < 0) return { figure, note: say`Less comes back than is spent.` };
  if (rate === null) return { figure, note: say`What the money spent brings.` };
  const asked = formatWithUnit(rate, '%', locale);
  return {
    figure,
    note: percent < rate ? say`Less than the ${asked} asked.` : say`At least the ${asked} asked.`,
  };
};
