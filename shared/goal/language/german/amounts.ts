import type { QuantityUnit } from '../analysis.ts';
import { at, isCapital, type Token } from '../tokens.ts';
import { type GermanNumber, readGermanNumber } from './numbers.ts';
import { moneyBefore, nounEnd, readGermanPer, readGermanUnit } from './units.ts';
import { APPROXIMATORS } from './words/grammar.ts';
import { ARTICLES_OF_ONE, ORDINALS, PARTS } from './words/numbers.ts';
import { MONTH_NAMES } from './words/times.ts';
import { GERMAN_UNITS, MONEY_BEFORE } from './words/units.ts';

/** A number with its unit on the tokens [from, next); `unit` is null where it has none of its own. */
export type Amount = {
  readonly from: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly unit: QuantityUnit | null;
  readonly unitText: string;
  readonly per: string | null;
  /** What sort of words say it; a change word ("halbieren") and a part ("ein Drittel") have roles of their own. */
  readonly kind: 'number' | 'part' | 'each' | 'times';
};

const exactly = (value: number): number => Number(value.toPrecision(12));

/** "30. Juni", "1.3.", "31.12.2026": a number that is a part of a date. */
const isDate = (tokens: readonly Token[], { from, next, spelled }: GermanNumber): boolean => {
  if (spelled) return false;
  if (at(tokens, next).text === '.' && MONTH_NAMES.has(at(tokens, next + 1).lower)) return true;
  return MONTH_NAMES.has(at(tokens, next).lower) || MONTH_NAMES.has(at(tokens, from - 1).lower);
};

/** "Ein" counts only before a time, ruled by a word that asks for a number: "statt einer Stunde", "eine Stunde pro Tag". */
const isCountedOne = (tokens: readonly Token[], number: GermanNumber): boolean => {
  const unit = GERMAN_UNITS.get(at(tokens, number.next).lower);
  if (!unit || !['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'percent'].includes(unit.unit))
    return false;
  if (readGermanPer(tokens, number.next + 1) !== null) return true;
  const before = at(tokens, number.from - 1).lower;
  return /^(?:statt|anstatt|auf|um|von|innerhalb|innert|binnen|rund|etwa|ca|knapp|fast|unter|über|als|gut|nach)$/.test(
    before,
  );
};

/** "24 % im Jahr zuvor" is no rate. */
const perOf = (tokens: readonly Token[], next: number, unit: QuantityUnit | null): string | null =>
  unit === 'percent' && /^(?:im|am|in)$/.test(at(tokens, next).lower) ? null : readGermanPer(tokens, next);

/** "Ein" and "halb" are numbers only beside a unit that asks for one. */
const isLoose = (tokens: readonly Token[], number: GermanNumber, hasUnit: boolean): boolean =>
  (number.article && !isCountedOne(tokens, number)) || (number.spelled && number.value === 0.5 && !hasUnit);

const NO_UNIT = { unit: null, unitText: '', factor: 1 } as const;

/** "von 5 Tagen", "14 Euro", "CHF 12'000", "eine halbe Million Franken": one number with what it counts. */
const readSingle = (tokens: readonly Token[], index: number): Amount | null => {
  const number = readGermanNumber(tokens, index);
  if (!number || isDate(tokens, number)) return null;
  const money = moneyBefore(tokens, index);
  const read = money ? { ...money.unit, next: number.next } : readGermanUnit(tokens, number);
  if (isLoose(tokens, number, read !== null)) return null;
  const { unit, unitText, factor, next } = read ?? { ...NO_UNIT, next: number.next };
  const value = exactly(number.value * factor);
  const per = perOf(tokens, next, unit);
  return {
    ...{ from: money?.from ?? index, next, low: value, high: value },
    unit,
    unitText,
    per,
    kind: 'number',
  };
};

const share = (from: number, next: number, value: number, kind: Amount['kind']): Amount => ({
  ...{ from, next, low: exactly(value), high: exactly(value) },
  ...{ unit: 'percent', unitText: '%', per: null, kind },
});

/** "jede zehnte Rechnung" is 10 %; "jeden zweiten Tag" is a rhythm. */
const readEach = (tokens: readonly Token[], index: number): Amount | null => {
  if (!/^jede[nmrs]?$/.test(at(tokens, index).lower)) return null;
  const of = ORDINALS.get(at(tokens, index + 1).lower);
  const noun = at(tokens, index + 2);
  if (of === undefined || GERMAN_UNITS.has(noun.lower) || noun.lower === 'mal') return null;
  const next = noun.kind === 'word' && isCapital(noun) ? nounEnd(tokens, index + 2) : index + 2;
  return share(index, next, 100 / of, 'each');
};

/** "ein Drittel", "drei Viertel", "die Hälfte": not "das vierte Viertel". */
const readPart = (tokens: readonly Token[], index: number): Amount | null => {
  const [first, second] = [at(tokens, index), at(tokens, index + 1)];
  const part = PARTS.get(second.lower);
  if (part === undefined || !isCapital(second)) return null;
  if (second.lower === 'hälfte')
    return first.lower === 'die' || first.lower === 'der' ? share(index, index + 2, 50, 'part') : null;
  if (ARTICLES_OF_ONE.has(first.lower)) return share(index, index + 2, part, 'part');
  const number = readGermanNumber(tokens, index);
  return number?.next === index + 1 && number.value < 10
    ? share(index, index + 2, number.value * part, 'part')
    : null;
};

/** "zwei von drei Anfragen", "1 von 200 Positionen", "95 von 100". */
const readOutOf = (tokens: readonly Token[], index: number): Amount | null => {
  if (at(tokens, index + 1).lower !== 'von' && at(tokens, index + 2).lower !== 'von') return null;
  const some = readGermanNumber(tokens, index);
  if (!some || some.article || at(tokens, some.next).lower !== 'von') return null;
  const all = readGermanNumber(tokens, some.next + 1);
  if (!all || all.article || all.value < some.value || all.value === 0) return null;
  // "um 3 von 12 auf 15" says a change.
  const [before, behind] = [
    at(tokens, index - 1),
    [0, 1, 2, 3].map((step) => at(tokens, all.next + step).lower),
  ];
  if (before.lower === 'um' || behind.includes('auf')) return null;
  const next = wholeEnd(tokens, all.next);
  return share(index, next, (some.value / all.value) * 100, 'each');
};

/** The end of what a share is taken of, where a noun says it. */
const wholeEnd = (tokens: readonly Token[], index: number): number => {
  const noun = at(tokens, index);
  const isNoun = noun.kind === 'word' && isCapital(noun) && !GERMAN_UNITS.has(noun.lower);
  return isNoun ? nounEnd(tokens, index) : index;
};

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doppelt', 2],
  ['zweifach', 2],
  ['dreifach', 3],
  ['vierfach', 4],
  ['fünffach', 5],
  ['zehnfach', 10],
]);

const HALVED = /^(?:halbier(?:en|t|te|ten)|halbierung)$/;
const MULTIPLIED: readonly (readonly [RegExp, number])[] = [
  [/^(?:zu)?ver(?:doppel(?:n|t|te|ten)|dopp(?:e)?lung)$/, 2],
  [/^verdreifach(?:en|t|te|ten|ung)$/, 3],
  [/^vervierfach(?:en|t|te|ten|ung)$/, 4],
  [/^verfünffach(?:en|t|te|ten|ung)$/, 5],
  [/^verzehnfach(?:en|t|te|ten|ung)$/, 10],
];

const times = (from: number, next: number, value: number): Amount => ({
  ...{ from, next, low: value, high: value, unit: 'multiple', unitText: 'mal', per: null, kind: 'times' },
});

/** "dreimal schneller", "drei Mal so viele": not "dreimal täglich". */
const readTimes = (tokens: readonly Token[], index: number): Amount | null => {
  const { lower } = at(tokens, index);
  const joined = /^\p{L}{3,12}mal$/u.test(lower);
  if (!joined && at(tokens, index + 1).lower !== 'mal') return null;
  const number = readCountWord(joined ? lower.slice(0, -'mal'.length) : lower);
  const next = joined ? index + 1 : index + 2;
  const compared = at(tokens, next).lower === 'so' || /.{3}er$/.test(at(tokens, next).lower);
  return number !== null && compared ? times(index, next, number) : null;
};

/** "halbieren", "verdoppeln", "dreimal schneller", "doppelt so viele", "halb so lange". */
const readChangeWord = (tokens: readonly Token[], index: number): Amount | null => {
  const { lower } = at(tokens, index);
  const so = at(tokens, index + 1).lower === 'so';
  if (HALVED.test(lower) || (lower === 'halb' && so)) return share(index, index + 1, 50, 'times');
  const verb = MULTIPLIED.find(([form]) => form.test(lower));
  if (verb) return times(index, index + 1, verb[1]);
  const multiple = so ? MULTIPLES.get(lower) : undefined;
  return multiple === undefined ? readTimes(tokens, index) : times(index, index + 1, multiple);
};

const readCountWord = (word: string): number | null => {
  const found = 'zwei drei vier fünf sechs sieben acht neun zehn'.split(' ').indexOf(word);
  return found < 0 ? null : found + 2;
};

/** "85-90 %", "6 bis 8 %", "zwischen 10 und 15 Minuten", "zwei oder drei Tage". */
const rangeAt = (tokens: readonly Token[], first: Amount): number | null => {
  const [token, before] = [at(tokens, first.next), at(tokens, first.from - 1).lower];
  if (/^[-‑–—]$/.test(token.text) || token.lower === 'oder') return first.next + 1;
  if (token.lower === 'und' && before === 'zwischen') return first.next + 1;
  if (token.lower !== 'bis') return null;
  return /^(?:zu|etwa|rund|ca|maximal|höchstens)$/.test(at(tokens, first.next + 1).lower)
    ? first.next + 2
    : first.next + 1;
};

/** "€85.000-158.000": the second number of money has no sign of its own. */
const shareMoney = (tokens: readonly Token[], first: Amount, second: Amount | null): Amount | null => {
  const isBefore = first.unit !== null && MONEY_BEFORE.has(at(tokens, first.from).lower);
  return isBefore && second?.unit === null
    ? { ...second, unit: first.unit, unitText: first.unitText }
    : second;
};

/** The first number of a range with the scale that only the second says: "1,2 bis 1,5 Mio. CHF". */
const lowOf = (tokens: readonly Token[], first: Amount, second: Amount, index: number): number => {
  if (first.unit !== null) return first.low;
  const scale = readGermanNumber(tokens, index)?.scale ?? 1;
  const factor = GERMAN_UNITS.get(at(tokens, second.next - 1).lower)?.factor ?? 1;
  const scaled = first.low * scale * factor;
  return scaled < second.low ? scaled : first.low;
};

const withRange = (tokens: readonly Token[], first: Amount): Amount => {
  const index = rangeAt(tokens, first);
  const second = index === null ? null : shareMoney(tokens, first, readSingle(tokens, index));
  if (index === null || second?.unit === undefined || second.unit === null || second.from !== index)
    return first;
  const low = lowOf(tokens, first, second, index);
  if (low >= second.low || (first.unit !== null && first.unit !== second.unit)) return first;
  return { ...second, from: first.from, low: exactly(low) };
};

/** The amount that begins at a token, or null. */
export const readGermanAmount = (tokens: readonly Token[], index: number): Amount | null => {
  const token = at(tokens, index);
  if (token.kind === 'mark' || token.kind === 'break') return null;
  const special =
    readEach(tokens, index) ??
    readPart(tokens, index) ??
    readOutOf(tokens, index) ??
    readChangeWord(tokens, index);
  if (special) return special;
  const single = readSingle(tokens, index);
  return single && withRange(tokens, single);
};

/**
 * The word that rules a number, past what only rounds it: "von heute rund 42" -> "von". A capital ends the way, so that
 * nothing is ruled over a noun.
 */
export const rulerOf = (tokens: readonly Token[], index: number): number => {
  let before = index - 1;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = at(tokens, before);
    const isCapitalised = isCapital(token) && !APPROXIMATORS.has(token.lower);
    if (!APPROXIMATORS.has(token.lower) || isCapitalised) break;
    before -= 1;
  }
  return before;
};
