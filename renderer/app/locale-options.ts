import { uiLocale } from '../components/language.ts';

type Option = { readonly value: string; readonly label: string };

const LOCALES = [
  'en-GB',
  'en-US',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CH',
  'it-IT',
  'es-ES',
  'pt-PT',
  'pt-BR',
  'nl-NL',
  'da-DK',
  'sv-SE',
  'nb-NO',
  'fi-FI',
  'pl-PL',
  'cs-CZ',
  'sk-SK',
  'sl-SI',
  'hr-HR',
  'hu-HU',
  'ro-RO',
  'bg-BG',
  'el-GR',
  'uk-UA',
  'et-EE',
  'lv-LV',
  'lt-LT',
  'tr-TR',
  'vi-VN',
] as const;

const CURRENCIES = [
  'EUR',
  'GBP',
  'USD',
  'CHF',
  'DKK',
  'NOK',
  'SEK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'UAH',
  'TRY',
  'CAD',
  'AUD',
  'NZD',
  'JPY',
  'SGD',
  'INR',
  'BRL',
  'VND',
  'ZAR',
] as const;

const SAMPLE = { number: 1234.5, day: new Date(Date.UTC(2027, 5, 30)) };

/** A locale by name and by what it does to a number and a day, which is what the choice is about. */
const localeLabel = (locale: string, languages: Intl.DisplayNames): string => {
  const number = new Intl.NumberFormat(locale).format(SAMPLE.number);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(SAMPLE.day);
  return `${languages.of(locale) ?? locale}: ${number}, ${day}`;
};

const withCurrent = (known: readonly string[], current: string): readonly string[] =>
  known.includes(current) ? known : [current, ...known];

/** The locales to choose from; the one a file brought along is always among them. */
export const localeOptions = (current: string): readonly Option[] => {
  const languages = new Intl.DisplayNames(uiLocale(), { type: 'language', languageDisplay: 'standard' });
  return withCurrent(LOCALES, current).map((value) => ({ value, label: localeLabel(value, languages) }));
};

/** The currencies to choose from; the one a file brought along is always among them. */
export const currencyOptions = (current: string): readonly Option[] => {
  const currencies = new Intl.DisplayNames(uiLocale(), { type: 'currency' });
  return withCurrent(CURRENCIES, current).map((value) => ({
    value,
    label: `${value}, ${currencies.of(value) ?? value}`,
  }));
};
