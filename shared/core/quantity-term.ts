import { scaleExactly } from './exact-scale.ts';
import { numberFormat } from './intl.ts';
import { measureSchema } from './numbers.ts';
import { decimalAdvice, parseNumber } from './parse-number.ts';
import type { Parsed } from './parsed.ts';
import { afterHalf, POINT_WORDS, quoted, said, WAY_WORDS } from './quantity-words.ts';
import { convert, findScale, findUnit, isSameUnit, type Unit } from './units.ts';
import { say } from './say.ts';

/** What the reading of a quantity has to know of its surroundings. */
export type TermContext = {
  readonly locale: string;
  /** The unit of the field, where it is known, and its text. */
  readonly unit: Unit | null;
  readonly unitText: string;
  /** ISO 4217 code that a bare "$" or "kr" means. */
  readonly currency: string | undefined;
  /** All that was typed, for messages. */
  readonly whole: string;
};

/** One number with what stands beside it. `value` has its sign and scale ("-12k" is -12,000). */
export type Term = {
  readonly value: number;
  /** What the scale word multiplied by; 1 without one. */
  readonly factor: number;
  readonly sign: '' | '+' | '-';
  readonly way: 'less' | 'more' | null;
  readonly unit: Unit | null;
  readonly unitText: string;
  readonly isPoints: boolean;
  /** "half" alone: half of what? */
  readonly isBareHalf: boolean;
};

const NOTHING: Omit<Term, 'value'> = {
  factor: 1,
  sign: '',
  way: null,
  unit: null,
  unitText: '',
  isPoints: false,
  isBareHalf: false,
};

type Failure = { readonly ok: false; readonly message: string };

const wrong = (message: string): Failure => ({ ok: false, message });

/** A number at the beginning of a text, with any separators; it begins and ends with a digit. */
const NUMBER = /^(?:\p{Nd}(?:[\p{Nd}.,'’٫٬ ]*\p{Nd})?|[.,]\p{Nd}+)/u;

/** What to type, for a text in which no number is found. */
const example = ({ locale }: TermContext): string =>
  say`Write a number, for example ${numberFormat(locale, {}).format(1234.5)}, 90 min or 5-6 days.`;

const readNumber = (token: string, context: TermContext): Parsed<number> => {
  const { locale, whole } = context;
  const parsed = parseNumber(token, locale);
  if (parsed.ok) return { ok: true, value: parsed.value ?? 0 };
  const decimal = decimalAdvice(token, locale);
  if (decimal) return wrong(say`${decimal.advice}: write ${whole.replace(token, decimal.right)}.`);
  return token.includes(' ') ? wrong(example(context)) : parsed;
};

type Suffix = Pick<Term, 'factor' | 'way' | 'unit' | 'unitText' | 'isPoints'>;

const PLAIN_SUFFIX: Suffix = { factor: 1, way: null, unit: null, unitText: '', isPoints: false };

/** "$" is the currency of the field or of the session, if that is written so; else a symbol of its own. */
const findMoneyOf = (text: string, { unit, currency }: TermContext): Unit | null => {
  const own = unit?.dimension.startsWith('money ') === true ? unit.dimension.slice('money '.length) : null;
  for (const code of [own, currency]) {
    if (!code || !/^[A-Z]{3}$/.test(code)) continue;
    const symbol = numberFormat('en', { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')?.value;
    if (symbol !== undefined && text.endsWith(symbol)) return findUnit(text.replace(symbol, code));
  }
  return null;
};

/** A single letter that may stand for several things; the ways to write them. */
const ambiguousLetter = (text: string, number: string, { unit }: TermContext): string | null => {
  const isTime = unit?.dimension === 'duration';
  if (text === 'm' || (text === 'M' && isTime)) {
    return say`${quoted(text)} can be minutes, months or million: write ${number} min, ${number} months or ${number} million.`;
  }
  return text === 'T' ? say`“T” can be thousand or Tage: write ${number}k or ${number} days.` : null;
};

const withoutWay = (text: string): { readonly rest: string; readonly way: 'less' | 'more' | null } => {
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  const way = WAY_WORDS.less.includes(last) ? 'less' : WAY_WORDS.more.includes(last) ? 'more' : null;
  return way === null ? { rest: text, way } : { rest: text.slice(0, -last.length).trim(), way };
};

/** A scale word, alone or before a unit: "k", "Mio.", "thousand claims a month". */
const scaledSuffix = (text: string, context: TermContext): Suffix | null => {
  const scale = findScale(text);
  if (scale) return { ...PLAIN_SUFFIX, factor: scale.factor };
  const [first = '', ...more] = text.split(' ');
  const before = more.length > 0 ? findScale(first) : null;
  if (before === null) return null;
  const rest = knownSuffix(more.join(' '), context);
  return rest === null || rest.isPoints ? null : { ...rest, factor: before.factor };
};

const knownSuffix = (text: string, context: TermContext): Suffix | null => {
  if (context.unitText !== '' && isSameUnit(text, context.unitText)) {
    return { ...PLAIN_SUFFIX, unit: context.unit, unitText: text };
  }
  const unit = findMoneyOf(text, context) ?? findUnit(text);
  if (unit?.dimension === 'points' || POINT_WORDS.includes(text.toLowerCase())) {
    return { ...PLAIN_SUFFIX, isPoints: true, unitText: text };
  }
  return unit === null ? null : { ...PLAIN_SUFFIX, unit, unitText: text };
};

/** What stands behind a number: nothing, a scale, a unit, points, "less"; or a message. */
const readSuffix = (typed: string, number: string, context: TermContext): Parsed<Suffix> => {
  const { rest: text, way } = withoutWay(typed);
  if (text === '') return { ok: true, value: { ...PLAIN_SUFFIX, way } };
  const letter = ambiguousLetter(text, number, context);
  if (letter !== null) return wrong(letter);
  // "thousand EUR" is one unit where the field has it; anywhere else it is thousand times the unit EUR.
  const isOwn = context.unitText !== '' && isSameUnit(text, context.unitText);
  const found = (isOwn ? null : scaledSuffix(text, context)) ?? knownSuffix(text, context);
  if (found) return { ok: true, value: { ...found, way } };
  return wrong(
    context.unitText === ''
      ? say`${quoted(text)} is no unit that is known here. Write the number alone, and the unit in its own field.`
      : say`${quoted(text)} is no unit that is known here. Write the number in ${context.unitText.trim()}, alone.`,
  );
};

const CLOCK = /^(\p{Nd}{1,4}):(\p{Nd}{2})(?::(\p{Nd}{2}))?(?: ?([^\p{Nd}:]*))$/u;

const numberOf = (digits: string, locale: string): number => {
  const parsed = parseNumber(digits, locale);
  return parsed.ok ? (parsed.value ?? 0) : 0;
};

const clockTerm = (count: number, of: string, as: string, unitText: string): Parsed<Term> => {
  const [base, unit] = [findUnit(of), findUnit(as)];
  const converted = unit && base ? convert(count, base, unit) : null;
  return { ok: true, value: { ...NOTHING, value: converted?.ok ? converted.value : 0, unit, unitText } };
};

/** What the parts of a clock reading are, the last one first; null where that is open. */
const clockUnits = (
  parts: number,
  suffix: string,
  context: TermContext,
): readonly [of: string, as: string] | null => {
  if (parts === 3) return ['second', 'hour'];
  const named = suffix === '' ? context.unit?.id : findUnit(suffix)?.id;
  if (named === 'hour') return ['minute', 'hour'];
  return named === 'minute' && suffix !== '' ? ['second', 'minute'] : null;
};

/** "1:30 h", "1:30" in a field of hours, "2:05 min", "1:30:00"; null where there is no colon. */
const readClock = (text: string, context: TermContext): Parsed<Term> | null => {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, one = '', two = '', three, suffix = ''] = match;
  const parts = [one, two, ...(three === undefined ? [] : [three])].map((part) =>
    numberOf(part, context.locale),
  );
  if (parts.slice(1).some((part) => part > 59)) {
    return wrong(say`At most 59 stands behind a colon: write 1:30 h for one and a half hours.`);
  }
  const units = clockUnits(parts.length, suffix, context);
  if (units) {
    const count = parts.reduce((sum, part) => sum * 60 + part, 0);
    return clockTerm(count, ...units, suffix || 'h');
  }
  return wrong(
    say`${quoted(text)} can be hours and minutes or minutes and seconds: write ${one}:${two} h or ${one}:${two} min.`,
  );
};

type Piece = { readonly value: number; readonly unit: Unit; readonly unitText: string };

/** "1 h 30 min", "2 d 4 h", "1h30": pieces of one kind, each smaller than the one before. */
const readPieces = (text: string, context: TermContext): Parsed<readonly Piece[]> | null => {
  const pieces: Piece[] = [];
  let rest = text;
  while (rest !== '') {
    const token = NUMBER.exec(rest)?.[0];
    if (token === undefined) return null;
    const number = readNumber(token, context);
    if (!number.ok) return number;
    rest = rest.slice(token.length);
    const name = /^[^\p{Nd}]*/u.exec(rest)?.[0] ?? '';
    rest = rest.slice(name.length);
    const word = name.replace(/,? *(?:and|und)? *$/i, '').trim();
    const previous = pieces.at(-1);
    const unit =
      word === '' && rest === '' && previous?.unit.id === 'hour' ? findUnit('min') : findUnit(word);
    if (unit === null) return null;
    if (previous && (previous.unit.dimension !== unit.dimension || isLarger(unit, previous.unit)))
      return null;
    pieces.push({ value: number.value, unit, unitText: word });
  }
  return { ok: true, value: pieces };
};

const isLarger = (a: Unit, b: Unit): boolean => a.size.num * b.size.den >= b.size.num * a.size.den;

/** The pieces added up in the unit of the first. */
const sumPieces = (pieces: readonly Piece[]): Term | null => {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  let sum = 0;
  for (const { value, unit } of pieces) {
    const part = convert(value, unit, last.unit);
    if (!part.ok) return null;
    sum += part.value;
  }
  const total = convert(Number(sum.toPrecision(12)), last.unit, first.unit);
  return total.ok ? { ...NOTHING, value: total.value, unit: first.unit, unitText: first.unitText } : null;
};

const signed = (term: Term, sign: Term['sign']): Term => ({
  ...term,
  sign,
  value: sign === '-' && term.value !== 0 ? -term.value : term.value,
});

const SIGN = /^(?:(plus|minus)(?= )|([+-])) */i;

/** The sign at the beginning, also in words. */
const splitSign = (text: string): { readonly sign: Term['sign']; readonly rest: string } => {
  const match = SIGN.exec(text);
  if (!match) return { sign: '', rest: text };
  const word = (match[1] ?? match[2] ?? '').toLowerCase();
  return { sign: word === '-' || word === 'minus' ? '-' : '+', rest: text.slice(match[0].length) };
};

const halfTerm = (rest: string, context: TermContext): Parsed<Term> => {
  const suffix = readSuffix(rest, '0.5', context);
  return suffix.ok
    ? { ok: true, value: { ...NOTHING, ...suffix.value, value: 0.5, isBareHalf: rest === '' } }
    : suffix;
};

/** A number with what stands behind it, once sign and currency before it are off. */
const readBody = (text: string, context: TermContext): Parsed<Term> => {
  const clock = readClock(text, context);
  if (clock) return clock;
  const token = NUMBER.exec(text)?.[0];
  if (token === undefined) return wrong(example(context));
  const behind = text.slice(token.length).trim();
  if (/\p{Nd}/u.test(behind)) {
    const pieces = readPieces(text, context);
    if (pieces && !pieces.ok) return pieces;
    const sum = pieces ? sumPieces(pieces.value) : null;
    if (sum) return { ok: true, value: sum };
  }
  const number = readNumber(token, context);
  if (!number.ok) return number;
  const suffix = readSuffix(behind, token, context);
  if (!suffix.ok) return suffix;
  const value =
    suffix.value.factor === 1 ? number.value : scaleExactly(number.value, BigInt(suffix.value.factor), 1n);
  if (!measureSchema.safeParse(value).success)
    return wrong(say`Write at most ${said(1e15, context.locale)}.`);
  return { ok: true, value: { ...NOTHING, ...suffix.value, value } };
};

/** A currency before the number goes behind it: "EUR 1,234.50" reads as "1,234.50 EUR", "€12k" as "12 k €". */
const currencyBehind = (text: string, context: TermContext): string => {
  const before = /^[^\p{Nd}.,+-]+/u.exec(text)?.[0] ?? '';
  const name = before.trim();
  if (name === '' || (findMoneyOf(name, context) ?? findUnit(name))?.dimension.startsWith('money ') !== true)
    return text;
  return `${text.slice(before.length)} ${name}`;
};

/**
 * One number with its sign, scale and unit: "1,5 h", "90 min", "1 h 30 min", "1:30 h", "12k", "1.2 Mio. €", "EUR 1,234.50",
 * "half a day", "-12 pp", "60% less". What is in no unit that is known, or could be read in two ways, is refused with
 * what to write instead. Takes time in proportion to the text.
 */
export const parseTerm = (text: string, context: TermContext): Parsed<Term> => {
  const outer = splitSign(text);
  const half = afterHalf(outer.rest);
  const behind = currencyBehind(outer.rest, context);
  const inner = outer.sign === '' ? splitSign(behind) : { sign: outer.sign, rest: behind };
  const term = half === null ? readBody(inner.rest, context) : halfTerm(half, context);
  return term.ok ? { ok: true, value: signed(term.value, inner.sign) } : term;
};
