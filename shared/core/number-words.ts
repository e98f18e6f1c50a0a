import { parseNumber } from './parse-number.ts';
import { say } from './say.ts';
import { quoted, said } from './quantity-words.ts';

type Words = {
  /** The numbers from one to nineteen (`ones`, by their place) and the tens from twenty on. */
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  /** What may stand before a number: the text's beginning always may. */
  readonly before: readonly string[];
};

const ENGLISH: Words = {
  ones: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  before: ['to', 'till', 'until', 'through', 'between', 'and', 'from', 'minus', 'plus'],
};

const GERMAN: Words = {
  ones: [
    ...['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
    ...['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
  ],
  tens: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  before: ['bis', 'zwischen', 'und', 'von', 'minus', 'plus'],
};

/** A number word where a number can stand, not in the middle of a unit ("5 five-star reviews"). */
const patternOf = ({ ones, tens, before }: Words): RegExp => {
  const [small, ten] = [ones.join('|'), tens.join('|')];
  const number = `(?:(${ten})(?:[- ](${ones.slice(0, 9).join('|')}))?|(${small}))`;
  return new RegExp(`(^|(?:^|(?<= ))(?:${before.join('|')}) )${number}(?![\\p{L}\\p{Nd}-])`, 'giu');
};

type Language = Words & { readonly pattern: RegExp };

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { ...ENGLISH, pattern: patternOf(ENGLISH) },
  de: { ...GERMAN, pattern: patternOf(GERMAN) },
};

/**
 * A text with its number words as digits, in the language of the locale: "five to six days" as "5 to 6 days",
 * "twenty-five" as "25", "fünf Tage" as "5 Tage". English and German, one to nineteen and the tens with their ones (German
 * tens alone); every other text comes back as it is. Expects a tidied text and takes time in proportion to it.
 */
export const withDigits = (text: string, locale: string): string => {
  const language = LANGUAGES[locale.slice(0, 2).toLowerCase()];
  if (!language) return text;
  const placeIn = (list: readonly string[], word: string | undefined): number =>
    word === undefined ? 0 : list.indexOf(word.toLowerCase()) + 1;
  return text.replace(
    language.pattern,
    (_whole, before: string, ten?: string, one?: string, small?: string): string => {
      const tens = ten === undefined ? 0 : 10 * (placeIn(language.tens, ten) + 1);
      return `${before}${tens + placeIn(language.ones, one) + placeIn(language.ones, small)}`;
    },
  );
};

const EXPONENT = /^([+-]?\p{Nd}[\p{Nd}.,]*)(e[+-]?\p{Nd}{1,9})(?!\p{L})/iu;
const FRACTION = /^([+-]?\p{Nd}{1,15}) ?[/\u2044] ?(\p{Nd}{1,15})(?!\p{Nd})/u;
const PROGRAMMED = /^[+-]?0[xbo]\p{Nd}/iu;

/** What a text in one of the forms comes to: NaN where that cannot be said, null where it has none of them. */
const valueOf = (text: string, locale: string): number | null => {
  const [, mantissa, exponent = ''] = EXPONENT.exec(text) ?? [];
  if (mantissa !== undefined) {
    const number = parseNumber(mantissa, locale);
    return number.ok ? Number(`${number.value ?? 0}${exponent}`) : Number.NaN;
  }
  const [, numerator, denominator] = FRACTION.exec(text) ?? [];
  if (numerator !== undefined) {
    const divisor = Number(denominator);
    return divisor === 0 ? Number.NaN : Number(numerator) / divisor;
  }
  return PROGRAMMED.test(text) ? Number.NaN : null;
};

/**
 * What to write for a number in a form that only calculators and programs use: "1e308", "1/2", "0x10". Null for any
 * other text. Said before anything else is, or the letters would be taken for a unit.
 */
export const formAdvice = (text: string, locale: string): string | null => {
  const value = valueOf(text, locale);
  if (value === null) return null;
  if (Math.abs(value) > 1e15) return say`${quoted(text)} is too large. Write at most ${said(1e15, locale)}.`;
  const isReadable = Number.isFinite(value) && Number(value.toFixed(10)) !== 0;
  const write = isReadable ? `: ${said(value, locale)}` : say`, for example ${said(0.5, locale)}`;
  return say`${quoted(text)} is in no form that is read here. Write the number in digits${write}.`;
};
