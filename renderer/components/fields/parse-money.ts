import { scaleExactly } from '#shared/core/exact-scale';
import { currencyDigits, formatAmount, type Minor, minorSchema, toMinor } from '#shared/core/money';
import { parseNumber } from '#shared/core/parse-number';
import { findScale } from '#shared/core/units';
import type { Parsed } from '#shared/core/parsed';
import { componentsTexts } from '#shared/language/components';

type MoneyTexts = (typeof componentsTexts)['en']['fields'];

/** The currency's code or symbol may stand before or after the amount; the session has one currency only. */
const withoutCurrency = (text: string, currency: string, locale: string): string => {
  const symbol = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(1)
    .find((part) => part.type === 'currency')?.value;
  let rest = text.trim();
  for (const mark of [currency, symbol ?? currency]) {
    if (rest.toUpperCase().startsWith(mark.toUpperCase())) rest = rest.slice(mark.length).trim();
    if (rest.toUpperCase().endsWith(mark.toUpperCase())) rest = rest.slice(0, -mark.length).trim();
  }
  return rest;
};

type Scaled = { readonly number: string; readonly factor: number };

/** Scale words behind an amount: "12k", "1.2M", "1,2 Mio."; of money a small "m" is a million, and "T€" are thousands. */
const splitScale = (amount: string, hasCurrency: boolean): Scaled => {
  const [word = ''] = /\p{L}+\.?$/u.exec(amount.slice(-12)) ?? [];
  const factor = word === 'm' ? 1e6 : word === 'T' && hasCurrency ? 1e3 : (findScale(word)?.factor ?? 1);
  const number = amount.slice(0, amount.length - word.length).trim();
  return factor === 1 || number === '' ? { number: amount, factor: 1 } : { number, factor };
};

const parseScaled = (text: string, currency: string, locale: string): Parsed<number | null> => {
  const amount = withoutCurrency(text, currency, locale);
  const { number, factor } = splitScale(amount, amount !== text.trim());
  const parsed = parseNumber(number, locale);
  if (!parsed.ok || parsed.value === null || factor === 1) return parsed;
  return { ok: true, value: scaleExactly(parsed.value, BigInt(factor), 1n) };
};

/**
 * The amount in minor units that a text means: "48,000", "48.000 EUR", "€ 1,234.50", "12k", "1.2M". Nothing typed is
 * null.
 */
export const parseMoney = (
  text: string,
  currency: string,
  locale: string,
  t: MoneyTexts = componentsTexts.en.fields,
): Parsed<Minor | null> => {
  const parsed = parseScaled(text, currency, locale);
  if (!parsed.ok || parsed.value === null) return parsed as Parsed<Minor | null>;
  const digits = currencyDigits(currency);
  if (Number(parsed.value.toFixed(digits)) !== parsed.value) {
    const most = digits === 0 ? t.noDecimals : t.atMost(digits);
    return { ok: false, message: t.decimals(currency, most) };
  }
  const largest = 1e15 / 10 ** digits;
  if (Math.abs(parsed.value) > largest) {
    return { ok: false, message: t.atMostAmount(new Intl.NumberFormat(locale).format(largest)) };
  }
  const amount = minorSchema.safeParse(toMinor(parsed.value, currency));
  return amount.success ? { ok: true, value: amount.data } : { ok: false, message: t.tooExact };
};

/** An amount as it stands in a field, without the currency, which stands beside it. */
export const fieldMoney = (value: Minor | null, currency: string, locale: string): string =>
  value === null ? '' : formatAmount(value, currency, locale);
