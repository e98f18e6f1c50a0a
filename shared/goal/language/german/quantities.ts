import type { Quantity } from '../analysis.ts';
import { at, isCapital, type Token } from '../tokens.ts';
import { type Amount, readGermanAmount, rulerOf } from './amounts.ts';
import { germanRole, type Sided } from './roles.ts';
import { perBefore } from './units.ts';
import { isGrammar } from './words/grammar.ts';
import { MONTH_NAMES } from './words/times.ts';

/** A quantity with the tokens it stands on. */
export type GermanQuantity = { readonly quantity: Quantity; readonly from: number; readonly next: number };

/** How far apart the two sides of a change may stand: "von derzeit 61 % bis Sommer 2027 auf mindestens 75 %". */
const REACH = 14;

/** "zwischen zwei Ausfällen" counts nothing, and "pro 1.000 Lieferungen" is a denominator. */
const isNone = (tokens: readonly Token[], { from, low, high, unit }: Amount): boolean => {
  const before = at(tokens, from - 1).lower;
  return (unit === 'count' && low === high && before === 'zwischen') || /^(?:pro|je|per)$/.test(before);
};

/** A currency between two numbers belongs to the first, "3,5 € 1.200", unless that is a year: "bis 2027 CHF 12'000". */
const addTo = (found: Amount[], amount: Amount, tokens: readonly Token[]): void => {
  const last = found.at(-1);
  if (!last || last.next <= amount.from) found.push(amount);
  else if (/^20\d\d$/.test(at(tokens, last.from).text)) found.splice(-1, 1, amount);
};

/** Every number of a sentence with or without a unit, in order; what is part of a date or a name has none and is dropped later. */
const amountsIn = (tokens: readonly Token[], [from, to]: readonly [number, number]): readonly Amount[] => {
  const found: Amount[] = [];
  for (let index = from; index < to;) {
    const amount = readGermanAmount(tokens, index);
    if (amount && amount.next <= to && !isNone(tokens, amount)) addTo(found, amount, tokens);
    index = Math.max(amount?.next ?? 0, index + 1);
  }
  return found;
};

const isArrow = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).text === '→' ||
  (at(tokens, index).text === '>' && /^[-–=]$/.test(at(tokens, index - 1).text));

/** Which side of a change two neighbours are, if they are one: "von 9 auf 4", "9 → 4", "2 statt 9". */
const bindingOf = (tokens: readonly Token[], left: Amount, right: Amount): 'rises' | 'instead' | null => {
  if (right.from - left.next > REACH || left.kind === 'times' || right.kind === 'times') return null;
  const [of, to] = [rulerOf(tokens, left.from), rulerOf(tokens, right.from)];
  const [before, between] = [at(tokens, of).lower, at(tokens, to)];
  if (isArrow(tokens, right.from - 1)) return 'rises';
  if (between.lower === 'auf' && before === 'von') return 'rises';
  // "liegt bei 2'300 und soll … unter 800 fallen": two bare numbers of one thing.
  const isLevel = before === 'bei' && /^(?:liegt|liegen|lag)$/.test(at(tokens, of - 1).lower);
  const isBare = left.unit === null && right.unit === null;
  if (isLevel && isBare && /^(?:auf|unter|über)$/.test(at(tokens, right.from - 1).lower)) return 'rises';
  const instead = /^(?:an)?statt$/;
  if (
    instead.test(between.lower) ||
    (/^(?:innert|in|innerhalb|binnen)$/.test(between.lower) && instead.test(at(tokens, to - 1).lower))
  ) {
    return 'instead';
  }
  return null;
};

/** The noun that two bare numbers count: "Anzahl manueller Buchungen von 5.000 auf 1.000" -> "manueller Buchungen". */
const subjectBefore = (tokens: readonly Token[], index: number, from: number): string => {
  let noun = index - 1;
  // "die Zahl der Rückfragen pro Gesuch von": behind the denominator.
  if (/^(?:pro|je)$/.test(at(tokens, noun - 1).lower)) noun -= 2;
  while (
    noun > from &&
    noun > index - 6 &&
    !(at(tokens, noun).kind === 'word' && isCapital(at(tokens, noun)))
  )
    noun -= 1;
  const token = at(tokens, noun);
  return noun >= from && token.kind === 'word' && isCapital(token) && !isGrammar(token.lower)
    ? token.text
    : '';
};

/** Gives each of two sides the unit that only the other says; two bare numbers count what stands before them. */
const withUnits = (
  tokens: readonly Token[],
  left: Amount,
  right: Amount,
  from: number,
): readonly [Amount, Amount] | null => {
  const own = left.unit ?? right.unit;
  if (own === null) {
    const unitText = subjectBefore(tokens, rulerOf(tokens, left.from), from);
    const per = left.per ?? right.per;
    return unitText === '' && left.high === right.high
      ? null
      : [
          { ...left, unit: 'count', unitText, per },
          { ...right, unit: 'count', unitText, per },
        ];
  }
  const share = (to: Amount, of: Amount): Amount =>
    to.unit === null
      ? { ...to, unit: of.unit, unitText: of.unitText, per: to.per ?? of.per }
      : { ...to, per: to.per ?? of.per };
  return [share(left, right), share(right, left)];
};

/** A year or a day that "auf" or "statt" happens to stand before is no side of a change. */
const isCalendar = (tokens: readonly Token[], { from, next, unit }: Amount): boolean => {
  if (unit !== null) return false;
  return (
    /^20\d\d$/.test(at(tokens, from).text) ||
    MONTH_NAMES.has(at(tokens, next).lower) ||
    MONTH_NAMES.has(at(tokens, from - 1).lower)
  );
};

const bound = (tokens: readonly Token[], amounts: readonly Amount[], from: number): readonly Sided[] => {
  const sided: Sided[] = [];
  const real = amounts.filter((amount) => !isCalendar(tokens, amount));
  for (let place = 0; place < real.length; place += 1) {
    const [left, right] = [real[place], real[place + 1]];
    if (!left) break;
    const binding = right ? bindingOf(tokens, left, right) : null;
    const pair = right && binding !== null ? withUnits(tokens, left, right, from) : null;
    if (pair) {
      const rises = binding === 'rises';
      sided.push(
        { ...pair[0], side: rises ? 'first' : 'second' },
        { ...pair[1], side: rises ? 'second' : 'first' },
      );
      place += 1;
    } else sided.push({ ...left, side: null });
  }
  return sided;
};

/** Whether a bare number behind "auf" or "von" stands alone: "auf vier verkürzt", not "auf 4 grosse Werke". */
const standsAlone = (tokens: readonly Token[], amount: Amount): boolean => {
  const behind = at(tokens, amount.next);
  if (!/^(?:auf|von)$/.test(at(tokens, rulerOf(tokens, amount.from)).lower) || behind.kind === 'number')
    return false;
  return behind.kind !== 'word' || (!isCapital(behind) && /(?:en|t)$/.test(behind.lower));
};

/** "dauert acht Arbeitstage und soll auf vier verkürzt werden": the unit of the last level before; others go. */
const withElided = (tokens: readonly Token[], sided: readonly Sided[]): readonly Sided[] => {
  const kept: Sided[] = [];
  let last: Sided | null = null;
  for (const amount of sided) {
    if (amount.unit !== null) {
      kept.push(amount);
      if (amount.kind === 'number') last = amount;
    } else if (last && last.unit !== 'count' && standsAlone(tokens, amount)) {
      kept.push({ ...amount, unit: last.unit, unitText: last.unitText, per: last.per });
    }
  }
  return kept;
};

const toQuantity = (
  text: string,
  tokens: readonly Token[],
  amount: Sided,
  role: Quantity['role'],
  from: number,
): Quantity | null => {
  const { unit, unitText, low, high } = amount;
  if (unit === null || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  const [start, end] = [at(tokens, amount.from).start, at(tokens, amount.next - 1).end];
  const per =
    amount.per ?? (unit === 'percent' || unit === 'multiple' ? null : perBefore(tokens, amount.from, from));
  return { start, end, text: text.slice(start, end), low, high, unit, unitText, per, role };
};

/** The quantities of one sentence, the tokens [from, to), in order and without overlaps. */
export const germanQuantities = (
  text: string,
  tokens: readonly Token[],
  sentence: readonly [number, number],
): readonly GermanQuantity[] => {
  const sided = withElided(tokens, bound(tokens, amountsIn(tokens, sentence), sentence[0]));
  const hasOutcome = sided.some(
    ({ side, unit, kind }) => side !== null || unit === 'percent' || kind !== 'number',
  );
  return sided.flatMap((amount) => {
    const role = germanRole(tokens, amount, sentence, hasOutcome);
    const quantity = toQuantity(text, tokens, amount, role, sentence[0]);
    return quantity ? [{ quantity, from: amount.from, next: amount.next }] : [];
  });
};
