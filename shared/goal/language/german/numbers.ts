import { at, type Token, touches } from '../tokens.ts';
import { ARTICLES_OF_ONE, ONES, SCALES, TENS } from './words/numbers.ts';

/**
 * A number on the tokens [from, next). `article`: it is "ein", which is a number only beside a unit that asks for one.
 * `spelled`: in words. `scale`: the product of its words of scale, which a range may share.
 */
export type GermanNumber = {
  readonly value: number;
  readonly from: number;
  readonly next: number;
  readonly article: boolean;
  readonly spelled: boolean;
  readonly scale: number;
};

/** Longer runs of digits are no number that a goal is stated in, and longer words none in words. */
const LONGEST = 20;
const LONGEST_WORD = 40;

/**
 * The value of digits as they are written in Germany, Austria and Switzerland: "1.200", "1'200", "1 200" and "3,5"; "2.50"
 * is a Swiss decimal. Null for dates, versions and numbers too long to be exact.
 */
export const germanDigits = (said: string): number | null => {
  if (/^[1-9]\d{0,14}$/.test(said)) return Number(said);
  const text = said.replaceAll(/['’\s]/g, '');
  if (text.length > LONGEST || /^0\d/.test(text)) return null;
  if (/^\d+$/.test(text)) return text.length > 15 ? null : Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d+$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\d+\.\d{1,2}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return Number(text.replaceAll(',', ''));
  return null;
};

const belowHundred = (word: string): number | null => {
  const known = ONES.get(word) ?? TENS.get(word);
  if (known !== undefined) return known;
  const [, ones = '', tens = ''] = /^(.+?)und(.+)$/.exec(word) ?? [];
  const [one, ten] = [ONES.get(ones), TENS.get(tens)];
  return one !== undefined && ten !== undefined ? ten + one : null;
};

const belowThousand = (word: string): number | null => {
  const [, hundreds, rest = ''] = /^(.*?)hundert(?:und)?(.*)$/.exec(word) ?? [];
  if (hundreds === undefined) return belowHundred(word);
  const many = hundreds === '' ? 1 : ONES.get(hundreds);
  const few = rest === '' ? 0 : belowHundred(rest);
  return many === undefined || few === null ? null : many * 100 + few;
};

/** The value of one word: "zweihundertfünfzig", "dreitausend", "zweieinhalb"; null where it is no number. */
export const germanWord = (word: string): number | null => {
  if (word.length > LONGEST_WORD) return null;
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  if (word.endsWith('einhalb')) {
    const whole = ONES.get(word.slice(0, -'einhalb'.length));
    return whole === undefined ? null : whole + 0.5;
  }
  const [, thousands, rest = ''] = /^(.*?)tausend(.*)$/.exec(word) ?? [];
  if (thousands === undefined) return belowThousand(word);
  const many = thousands === '' ? 1 : belowThousand(thousands);
  const few = rest === '' ? 0 : belowThousand(rest);
  return many === null || few === null ? null : many * 1000 + few;
};

/** Behind "Mio" its full stop belongs to it. */
const withScale = (tokens: readonly Token[], number: GermanNumber): GermanNumber => {
  const word = at(tokens, number.next);
  const factor = SCALES.get(word.lower);
  if (factor === undefined || (number.article && factor === 12)) return number;
  const stop = at(tokens, number.next + 1);
  const dotted = /^(?:mio|mrd|tsd)$/.test(word.lower) && stop.text === '.' && touches(word, stop);
  return {
    ...number,
    value: Number((number.value * factor).toPrecision(15)),
    next: number.next + (dotted ? 2 : 1),
    article: false,
    scale: factor,
  };
};

const HALF = /^halbe[nrms]?$/;

/** "eine halbe", "ein halbes": half of the unit behind it. */
const readHalf = (tokens: readonly Token[], index: number): GermanNumber | null => {
  const article = ARTICLES_OF_ONE.has(at(tokens, index).lower) ? 1 : 0;
  if (!HALF.test(at(tokens, index + article).lower)) return null;
  const next = index + article + 1;
  return { value: 0.5, from: index, next, article: false, spelled: true, scale: 1 };
};

/** Whether digits touch a letter or a sign that makes them a part of a name: "Q2", "CO2", "24/7", "3D". */
const isGluedToName = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [at(tokens, index - 1), at(tokens, index), at(tokens, index + 1)];
  if (touches(before, token) && (before.kind === 'word' || /^[/._:§#]$/.test(before.text))) {
    return !/^(?:chf|eur|usd|fr)$/.test(before.lower);
  }
  const sign = touches(token, after) && /^[/:]$/.test(after.text);
  return sign && touches(after, at(tokens, index + 2)) && at(tokens, index + 2).kind === 'number';
};

/** The number that begins at a token, with its word of scale; null where there is none. */
export const readGermanNumber = (tokens: readonly Token[], index: number): GermanNumber | null => {
  const token = at(tokens, index);
  const half = token.kind === 'word' ? readHalf(tokens, index) : null;
  if (half) return withScale(tokens, half);
  const base = { from: index, next: index + 1, scale: 1 };
  if (token.kind === 'number') {
    const value = isGluedToName(tokens, index) ? null : germanDigits(token.text);
    return value === null ? null : withScale(tokens, { ...base, value, article: false, spelled: false });
  }
  if (token.kind !== 'word') return null;
  if (ARTICLES_OF_ONE.has(token.lower)) {
    return withScale(tokens, { ...base, value: 1, article: true, spelled: true });
  }
  const value = germanWord(token.lower);
  return value === null || value === 0
    ? null
    : withScale(tokens, { ...base, value, article: false, spelled: true });
};
