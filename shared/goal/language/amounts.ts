import type { QuantityUnit } from './analysis.ts';
import { isNameOrMark, isYear } from './names.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { at, type Token, touches } from './tokens.ts';
import { readUnit, type UnitRead } from './units.ts';
import { APPROXIMATORS } from './words/labels.ts';
import { CURRENCIES, type UnitWord } from './words/units.ts';

/** A number with its unit, from the token `from` to before the token `next`; the unit may still be open. */
export type Amount = {
  readonly from: number;
  readonly next: number;
  readonly number: NumberRead;
  readonly value: number;
  readonly unit: QuantityUnit | null;
  readonly unitText: string;
  readonly rate: string | null;
  readonly attributive: boolean;
};

/** A currency sign or code before a number: "$500", "US$ 500", "EUR 27.5 million". */
const currencyBefore = (
  tokens: readonly Token[],
  index: number,
): { money: UnitWord; next: number } | null => {
  const token = at(tokens, index);
  const money = CURRENCIES.get(token.lower);
  if (money && at(tokens, index + 1).kind === 'number') return { money, next: index + 1 };
  return null;
};

const isSpelledOne = (number: NumberRead): boolean => number.spelled && number.value === 1;

/** Words that make "one day" a length and no moment ("one day we will"). */
const BEFORE_ONE = new Set([
  ...[
    'to',
    'in',
    'within',
    'under',
    'of',
    'than',
    'by',
    'from',
    'takes',
    'take',
    'took',
    'about',
    'only',
    'just',
  ],
  ...[
    'least',
    'most',
    'and',
    'or',
    'between',
    'every',
    'per',
    'for',
    'nearly',
    'almost',
    'approximately',
    '-',
    '–',
  ],
]);

/** Determiners that point back to what was counted before. */
const REFERRING = new Set(['these', 'those', 'both', 'any', 'all']);

/** "zero missed deadlines": a count of none; "zero trust", "zero-day" and "zero-shot" are names. */
const isNone = (tokens: readonly Token[], number: NumberRead, { attributive }: UnitRead): boolean =>
  number.value === 0 &&
  !attributive &&
  !/^(?:trust|tolerance|shot|sum|emission|day|based)/.test(at(tokens, number.next).lower);

/** Whether a unit fits its number: no year of people, no single "one" of a thing. */
const fits = (tokens: readonly Token[], number: NumberRead, unit: UnitRead): boolean => {
  const before = at(tokens, number.from - 1).lower;
  if (isSpelledOne(number)) {
    return (
      !['count', 'multiple', 'other'].includes(unit.unit) && (BEFORE_ONE.has(before) || unit.unit !== 'day')
    );
  }
  if (number.spelled && unit.unit === 'count' && number.value < 2) return isNone(tokens, number, unit);
  if (number.spelled && unit.unit === 'count' && REFERRING.has(before)) return false;
  const year = !number.spelled && number.scale === 1 && isYear(at(tokens, number.from));
  return !year || (unit.unit !== 'count' && unit.unit !== 'year') || APPROXIMATORS.has(before);
};

const withUnit = (from: number, number: NumberRead, unit: UnitRead): Amount => ({
  from,
  next: unit.next,
  number,
  value: number.value * unit.factor,
  unit: unit.unit,
  unitText: unit.unitText,
  rate: unit.rate,
  attributive: unit.attributive,
});

const bare = (from: number, number: NumberRead): Amount => ({
  ...{ from, next: number.next, number, value: number.value },
  ...{ unit: null, unitText: '', rate: null, attributive: false },
});

const readMoney = (tokens: readonly Token[], index: number): Amount | null => {
  const currency = currencyBefore(tokens, index);
  if (!currency) return null;
  const number = readNumber(tokens, currency.next, true);
  if (!number) return null;
  const following = at(tokens, number.next);
  // "$3D" is no money.
  if (following.kind === 'word' && touches(at(tokens, number.next - 1), following)) return null;
  const { unit, unitText } = currency.money;
  return { ...bare(index, number), unit, unitText };
};

/** Units that say by themselves that a number is a quantity, whatever name stands before it. */
const isFirm = (unit: UnitRead): boolean => unit.unit !== 'count' && unit.unit !== 'other';

/** The amount that begins at a token; null where there is none, or where it is a name or a mark. */
export const readAmount = (tokens: readonly Token[], index: number): Amount | null => {
  const money = readMoney(tokens, index);
  if (money) return money;
  const number = readNumber(tokens, index);
  if (!number) return null;
  const unit = readUnit(tokens, number);
  if (isNameOrMark(tokens, number, unit !== null && isFirm(unit))) return null;
  if (!unit || !fits(tokens, number, unit)) {
    const following = at(tokens, number.next);
    const code = following.kind === 'word' && touches(at(tokens, number.next - 1), following);
    return code ? null : bare(index, number);
  }
  return withUnit(index, number, unit);
};
