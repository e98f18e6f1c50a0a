import { numberFormat } from './intl.ts';
import { z } from 'zod';

/**
 * An amount of money in the smallest unit of its currency (cents for EUR, yen for JPY), always an integer, so that
 * sums are exact. The currency stands once, in the session.
 */
export type Minor = number & z.$brand<'Minor'>;

const LIMIT = 1e15;

/** Accepts safe integers up to 10^15 minor units. */
export const minorSchema = z.int().min(-LIMIT).max(LIMIT).brand<'Minor'>();

/** An amount, or null for "not said yet". */
export const optionalMinorSchema = minorSchema.nullable();

/** A currency code of ISO 4217 that the running engine knows how to format. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** Brands an integer number of minor units; throws otherwise. */
export const asMinor = (value: number): Minor => minorSchema.parse(value);

/** Decimals that a currency is written with, after ISO 4217 (2 for EUR, 0 for JPY, 3 for KWD). */
export const currencyDigits = (currency: string): number =>
  numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * The exact sum of amounts in one currency. It stops at plus or minus 10^15 minor units, far beyond any plan, so that
 * absurd amounts show as absurd totals and never as an error.
 */
export const sumMinor = (amounts: readonly Minor[]): Minor =>
  amounts.reduce((sum, amount) => Math.max(-LIMIT, Math.min(LIMIT, sum + amount)), 0) as Minor;

/**
 * A major amount (12.34 EUR) as minor units (1234), rounded half away from zero. It does not check the limit: an amount
 * beyond it is refused by the schema when the command that carries it is applied.
 */
export const toMinor = (major: number, currency: string): Minor => {
  const scaled = Math.abs(major) * 10 ** currencyDigits(currency);
  return (Math.sign(major) * Math.round(Number(scaled.toPrecision(15))) || 0) as Minor;
};

/** Minor units (1234) as a major amount (12.34), for display and editing only. */
export const toMajor = (amount: Minor, currency: string): number => amount / 10 ** currencyDigits(currency);

/**
 * An amount as it is read in a locale, with its currency code: "48,000 EUR" or "1,234.50 EUR". Decimals are written
 * only when there are any. The code, not the symbol: a dollar sign names five currencies.
 */
export const formatMoney = (amount: Minor, currency: string, locale: string): string =>
  `${formatAmount(amount, currency, locale)} ${currency}`;

/** The same without the code, for columns whose head names the currency. */
export const formatAmount = (amount: Minor, currency: string, locale: string): string => {
  const major = toMajor(amount, currency);
  const digits = Number.isInteger(major) ? 0 : currencyDigits(currency);
  return numberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(major);
};
