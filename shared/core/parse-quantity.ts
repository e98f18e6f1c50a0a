import { formAdvice, withDigits } from './number-words.ts';
import { parseNumber } from './parse-number.ts';
import type { Parsed } from './parsed.ts';
import { parseTerm, type Term, type TermContext } from './quantity-term.ts';
import { quoted, said, tidy, withoutAbout } from './quantity-words.ts';
import { convert, type Unit } from './units.ts';
import { say } from './say.ts';

/**
 * What a typed quantity says, in the unit it was typed in. `number` and `range`: a level, `low` and `high` are equal for
 * a number. `relative`: a change of today's level in per cent (-60 for "-60%"). `points`: a step of so many percentage
 * points. For the last two `low` and `high` are equal and `unit` is null.
 */
export type TypedQuantity = {
  readonly kind: 'number' | 'range' | 'relative' | 'points';
  readonly low: number;
  readonly high: number;
  /** The unit that was typed; null for none, and for the field's own unit where that is free text. */
  readonly unit: Unit | null;
  /** How the unit was written; blank where none was typed. */
  readonly unitText: string;
  /** "about 5": the number was said to be inexact. */
  readonly isAbout: boolean;
};

/** Where a quantity is typed. */
export type QuantityPlace = {
  /** BCP 47 tag: which decimal mark and which groups. */
  readonly locale: string;
  /** The field's unit where it is known, and its text, which may be free ("alerts"). */
  readonly unit?: Unit | null;
  readonly unitText?: string;
  /** ISO 4217 code that "$" and "kr" mean here. */
  readonly currency?: string;
  /** Today's level, which a change refers to: null while it is not said, absent where no change can be meant. */
  readonly baseline?: number | null;
};

/** Longest text that is read; a field takes 60 characters. */
const LONGEST = 100;

type Failure = { readonly ok: false; readonly message: string };

const wrong = (message: string): Failure => ({ ok: false, message });

const tooLong = (text: string, locale: string): Failure => {
  if (!/^[\p{Nd}\s.,'’+-]+$/u.test(text)) {
    return wrong(say`This is too long for a number. Write the number and its unit alone.`);
  }
  const digits = text.replaceAll(/\P{Nd}/gu, '').length;
  return wrong(say`This number has ${said(digits, locale)} digits. Write at most ${said(1e15, locale)}.`);
};

type Ends = { readonly low: string; readonly high: string };

const BETWEEN = /^(?:between|zwischen|from|von) /i;
const FROM_TO = / (?:to|bis|till|until|through) /i;
const AND = / (?:and|und) /i;

const splitAt = (text: string, at: number, length: number): Ends => ({
  low: text.slice(0, at).trim(),
  high: text.slice(at + length).trim(),
});

/** "5 to 6", "between 5 and 6", "5 bis 6 Tage"; null where no such word stands between two numbers. */
const splitByWord = (text: string): Ends | null => {
  const isBetween = BETWEEN.test(text);
  const rest = text.replace(BETWEEN, '');
  const match = FROM_TO.exec(rest) ?? (isBetween ? AND.exec(rest) : null);
  if (!match) return null;
  const ends = splitAt(rest, match.index, match[0].length);
  return /\p{Nd}/u.test(ends.low) && /\p{Nd}/u.test(ends.high) ? ends : null;
};

/** A hyphen or dots with a number on either side: "5-6 days", "EUR 5 - 6 k", "5...6". */
const BETWEEN_NUMBERS = /(?<=\p{Nd}[^\p{Nd}-]{0,40})(?:-|\.{2,3}) ?(?=[+-]?[^\p{L}\p{Nd}+-]{0,3}\p{Nd})/gu;

/** The two ends of a range; "many" for more than two numbers, null for one. */
const splitRange = (text: string): Ends | 'many' | null => {
  const byWord = splitByWord(text);
  if (byWord) return byWord;
  const [first, second] = text.matchAll(BETWEEN_NUMBERS);
  if (!first) return null;
  return second ? 'many' : splitAt(text, first.index, first[0].length);
};

const contextOf = (whole: string, place: QuantityPlace): TermContext => ({
  locale: place.locale,
  unit: place.unit ?? null,
  unitText: place.unitText ?? '',
  currency: place.currency,
  whole,
});

const rounded = (value: number): number => Number(value.toPrecision(12));

const isShare = (unit: Unit | null | undefined): boolean => unit?.dimension === 'share';

const hasDirection = (term: Term): boolean => term.sign !== '' || term.way !== null;

/** The change that a term means, negative for less. */
const changeOf = (term: Term): number => (term.way === 'less' ? -Math.abs(term.value) : term.value);

const level = (term: Term, isAbout: boolean): Parsed<TypedQuantity> => ({
  ok: true,
  value: {
    kind: 'number',
    low: term.value,
    high: term.value,
    unit: term.unit,
    unitText: term.unitText,
    isAbout,
  },
});

const change = (kind: 'relative' | 'points', by: number, isAbout: boolean): Parsed<TypedQuantity> => ({
  ok: true,
  value: { kind, low: by, high: by, unit: null, unitText: '', isAbout },
});

const lessOrMore = (by: number): string => (by < 0 ? say`less##than` : say`more##than`);

/** "-60%" where the unit is itself a percentage: of today's level, or points? */
const twoPercents = (typed: string, by: number, place: QuantityPlace): Failure => {
  const { locale, baseline } = place;
  const step = say`${by < 0 ? '-' : '+'}${said(Math.abs(by), locale)} points`;
  const size = said(Math.abs(by), locale);
  if (baseline === null || baseline === undefined) {
    return wrong(
      say`${quoted(typed)} is a change, and today’s level is not said yet. Write the level itself, or the baseline first.`,
    );
  }
  const relative = said(rounded((baseline * (100 + by)) / 100), locale);
  return wrong(
    say`${quoted(typed)} can be read in two ways: write ${relative} for ${size}% ${lessOrMore(by)} than today’s ${said(baseline, locale)}, or ${step}.`,
  );
};

/** "60%" where the unit is another one: of today's level, or off it? */
const percentOfWhat = (typed: string, term: Term, place: QuantityPlace): Failure => {
  const { locale, baseline } = place;
  const size = said(term.value, locale);
  if (typeof baseline !== 'number') {
    return wrong(
      say`${quoted(typed)} needs a number that it is a percentage of. Write the level itself, or the baseline first.`,
    );
  }
  return wrong(
    say`${quoted(typed)} can be read in two ways: write -${size}% or +${size}% for a change of today’s level, or ${said(rounded((baseline * term.value) / 100), locale)} for ${size}% of today’s level.`,
  );
};

const readShare = (
  typed: string,
  term: Term,
  place: QuantityPlace,
  isAbout: boolean,
): Parsed<TypedQuantity> => {
  if (place.baseline === undefined && term.way === null) return level(term, isAbout);
  const isInPercent = isShare(place.unit);
  if (!hasDirection(term)) {
    const isUnitOpen = (place.unitText ?? '').trim() === '';
    return isInPercent || isUnitOpen ? level(term, isAbout) : percentOfWhat(typed, term, place);
  }
  if (isInPercent) return twoPercents(typed, changeOf(term), place);
  if (term.unit?.id !== 'percent') return wrong(say`Write a change of today’s level in %, for example -60%.`);
  return change('relative', changeOf(term), isAbout);
};

const readPoints = (
  typed: string,
  term: Term,
  place: QuantityPlace,
  isAbout: boolean,
): Parsed<TypedQuantity> => {
  if (place.unit?.dimension === 'points') return level({ ...term, unit: place.unit }, isAbout);
  const unitText = (place.unitText ?? '').trim();
  if (!isShare(place.unit)) {
    return wrong(
      unitText === ''
        ? say`${quoted(typed)} is a step between two percentages. Write % as the unit first, or the level itself.`
        : say`Percentage points belong to a metric in %, and this one is in ${unitText}. Write the level itself.`,
    );
  }
  const size = said(Math.abs(term.value), place.locale);
  if (place.baseline === undefined)
    return wrong(say`Points are a change, and this is a level. Write it in %, for example ${size}%.`);
  if (hasDirection(term)) return change('points', changeOf(term), isAbout);
  return wrong(
    say`${quoted(typed)} can be read in two ways: write ${size}% for the level, or -${size} points for a step down from today.`,
  );
};

/** "half" alone: of one, or of today's level? */
const readBareHalf = (typed: string, place: QuantityPlace, isAbout: boolean): Parsed<TypedQuantity> => {
  const { locale, baseline } = place;
  const inUnit =
    isShare(place.unit) && place.unit ? rounded(0.5 * (place.unit.size.den / place.unit.size.num)) : 0.5;
  if (typeof baseline !== 'number') {
    return {
      ok: true,
      value: { kind: 'number', low: inUnit, high: inUnit, unit: null, unitText: '', isAbout },
    };
  }
  return wrong(
    say`${quoted(typed)} can be read in two ways: write ${said(rounded(baseline / 2), locale)} for half of today’s level, or ${said(inUnit, locale)} for ${isShare(place.unit) ? say`half of all` : say`a half`}.`,
  );
};

/** "12k" where the unit already counts in thousands. */
const scaledTwice = (typed: string, term: Term, place: QuantityPlace): Failure | null => {
  const unit = place.unit;
  const isScaled = unit !== null && unit !== undefined && /^(?:thousand|million|billion)\b/.test(unit.many);
  if (term.factor === 1 || term.unitText !== '' || !isScaled) return null;
  const { locale } = place;
  const own = (place.unitText ?? unit.many).trim();
  const base = unit.many.split(' ').slice(1).join(' ');
  const all = said(term.value, locale);
  return wrong(
    say`${quoted(typed)} can be read in two ways: write ${said(rounded(term.value / unit.size.num), locale)} for ${`${all} ${base}`.trim()}, or ${all} for ${all} ${own}.`,
  );
};

const readSingle = (
  typed: string,
  text: string,
  isAbout: boolean,
  place: QuantityPlace,
): Parsed<TypedQuantity> => {
  const read = parseTerm(text, contextOf(typed, place));
  if (!read.ok) return read;
  const term = read.value;
  if (term.isBareHalf) return readBareHalf(typed, place, isAbout);
  if (term.isPoints) return readPoints(typed, term, place, isAbout);
  if (isShare(term.unit)) return readShare(typed, term, place, isAbout);
  if (term.way !== null) {
    return wrong(
      say`${quoted(typed)} is a change. Write the level itself, or the change in %, for example -20%.`,
    );
  }
  return scaledTwice(typed, term, place) ?? plusIsTwoWays(typed, term, place) ?? level(term, isAbout);
};

/** "+10" beside a baseline: ten, or ten more than today? A minus alone is a level below zero. */
const plusIsTwoWays = (typed: string, term: Term, { locale, baseline }: QuantityPlace): Failure | null => {
  if (term.sign !== '+' || typeof baseline !== 'number') return null;
  const unit = term.unitText === '' ? '' : ` ${term.unitText}`;
  return wrong(
    say`${quoted(typed)} can be read in two ways: write ${said(term.value, locale)}${unit} for the level, or add it to today’s ${said(baseline, locale)} and write the sum.`,
  );
};

/** The lower end takes scale and unit from the upper one: "5-6k" are 5,000 to 6,000, but "500-1.2k" 500 to 1,200. */
const inheriting = (low: Term, high: Term): Term => {
  const isBare = low.unitText === '' && low.factor === 1;
  const scaled = low.value * high.factor <= high.value ? low.value * high.factor : low.value;
  return isBare ? { ...low, value: rounded(scaled), unit: high.unit, unitText: high.unitText } : low;
};

const joinEnds = (low: Term, high: Term, isAbout: boolean, place: QuantityPlace): Parsed<TypedQuantity> => {
  const upper = high.unitText === '' ? { ...high, unit: low.unit, unitText: low.unitText } : high;
  let from = low.value;
  if (low.unit && upper.unit && low.unit.id !== upper.unit.id) {
    const converted = convert(low.value, low.unit, upper.unit);
    if (!converted.ok) return wrong(`${converted.error.message} ${converted.error.todo}`);
    from = converted.value;
  }
  if (from > upper.value) {
    const unit = upper.unitText === '' ? '' : ` ${upper.unitText}`;
    const [a, b] = [said(upper.value, place.locale), said(from, place.locale)];
    return wrong(say`The smaller number comes first: write ${a} to ${b}${unit}.`);
  }
  const kind = from === upper.value ? 'number' : 'range';
  const { unit, unitText } = upper;
  return { ok: true, value: { kind, low: from, high: upper.value, unit, unitText, isAbout } };
};

const readRange = (
  typed: string,
  ends: Ends,
  isAbout: boolean,
  place: QuantityPlace,
): Parsed<TypedQuantity> => {
  const context = contextOf(typed, place);
  const [low, high] = [parseTerm(ends.low, context), parseTerm(ends.high, context)];
  if (!high.ok) return high;
  if (!low.ok) return low;
  const terms = [low.value, high.value];
  const isChange = terms.some(
    (term) => term.way !== null || term.isPoints || (isShare(term.unit) && term.sign !== ''),
  );
  if (isChange && place.unit?.dimension !== 'points' && place.baseline !== undefined) {
    return wrong(say`A change is one number here, for example -60%. A range holds levels, for example 5-6.`);
  }
  return (
    scaledTwice(typed, high.value, place) ??
    joinEnds(inheriting(low.value, high.value), high.value, isAbout, place)
  );
};

/**
 * The quantity that a text means in a locale: a number, alone or with a unit ("1,5 h", "1 h 30 min", "1:30 h", "12k",
 * "1,2 Mio", "EUR 1,234.50", "22.6 %", "half a day"), a range ("5-6 days", "5 bis 6", "between 5 and 6"), an inexact
 * number ("~5", "ca. 5"), a number word ("five days"), a change of today's level ("-60%", "60% less") or of so many points ("-12 pp"). Nothing typed
 * is null. What could be read in two ways is refused with the two spelled out, as is a unit that is not known; the unit
 * is compared with the field's only where the words need it: `settleQuantity` does the rest. Takes time in proportion to
 * the text, and reads none of more than 100 characters.
 */
export const parseQuantity = (text: string, place: QuantityPlace): Parsed<TypedQuantity | null> => {
  if (text.trim() === '') return { ok: true, value: null };
  if (text.length > LONGEST) return tooLong(text, place.locale);
  const typed = tidy(text);
  const plain = parseNumber(typed, place.locale);
  if (plain.ok && plain.value !== null && !typed.startsWith('+')) {
    const { value } = plain;
    return {
      ok: true,
      value: { kind: 'number', low: value, high: value, unit: null, unitText: '', isAbout: false },
    };
  }
  const { rest: inexact, isAbout } = withoutAbout(typed);
  const rest = withDigits(inexact, place.locale);
  const advice = formAdvice(rest, place.locale);
  if (advice !== null) return wrong(advice);
  const ends = splitRange(rest);
  if (ends === 'many') return wrong(say`These are more than two numbers. Write one, or a range such as 5-6.`);
  return ends ? readRange(typed, ends, isAbout, place) : readSingle(typed, rest, isAbout, place);
};
