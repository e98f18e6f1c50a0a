import type { QuantityUnit } from '../analysis.ts';
import { at, isCapital, type Token, touches } from '../tokens.ts';
import type { GermanNumber } from './numbers.ts';
import { isInflected } from './words/grammar.ts';
import { MONTH_NAMES, RATE_ADVERBS, RATE_TIMES } from './words/times.ts';
import { GERMAN_UNITS, MONEY_BEFORE, NUMBERED, UNCOUNTED } from './words/units.ts';

/** The unit of a number up to before the token `next`; `factor` turns the number into it. */
export type GermanUnitRead = {
  readonly unit: QuantityUnit;
  readonly unitText: string;
  readonly factor: number;
  readonly next: number;
};

/** "%-Punkte", "Prozentpunkte". */
const readPoints = (tokens: readonly Token[], index: number): GermanUnitRead | null => {
  const percent = at(tokens, index).text === '%' || at(tokens, index).lower === 'prozent';
  const points = /^punkten?$/.test(at(tokens, index + 2).lower);
  return percent && points && /^[-‑–]$/.test(at(tokens, index + 1).text)
    ? { unit: 'percent_points', unitText: 'Prozentpunkte', factor: 1, next: index + 3 }
    : null;
};

/** A unit of two letters or fewer is one only right behind digits: "5 h", "30s", "8 t". */
const isFarLetter = (token: Token, number: GermanNumber): boolean =>
  token.kind === 'word' && token.text.length <= 2 && number.spelled;

const readKnown = (tokens: readonly Token[], number: GermanNumber): GermanUnitRead | null => {
  const index = number.next;
  const token = at(tokens, index);
  const known = GERMAN_UNITS.get(token.lower);
  if (!known || isFarLetter(token, number)) return null;
  // "5 M" and "3 S" are names as often; a metre and a second are written small.
  if (/^[SMTH]$/.test(token.text)) return null;
  if (known.unit === 'multiple' && !touches(at(tokens, index - 1), token) && token.lower === 'x') {
    return at(tokens, index + 1).kind === 'number' ? null : { ...known, next: index + 1 };
  }
  // "Prozent" has its full stop of the sentence; "Std." and "Min." are abbreviations.
  const stop = at(tokens, index + 1);
  const isAbbreviated = /^(?:std|min|sek|fr)$/.test(token.lower) && stop.text === '.' && touches(token, stop);
  const dotted = isAbbreviated && /^\p{Ll}/u.test(at(tokens, index + 2).text);
  return { ...known, next: index + (dotted ? 2 : 1) };
};

/** The end of a noun with its tied parts: "E-Mails", "KI-Anfragen". */
export const nounEnd = (tokens: readonly Token[], index: number): number => {
  let next = index + 1;
  while (
    /^[-‑/]$/.test(at(tokens, next).text) &&
    touches(at(tokens, next - 1), at(tokens, next)) &&
    touches(at(tokens, next), at(tokens, next + 1)) &&
    at(tokens, next + 1).kind === 'word'
  ) {
    next += 2;
  }
  return next;
};

const MOST_ADJECTIVES = 3;

/** Whether the number before is the name of a thing: "Linie 3", "ISO 27001", "30. Juni 2027". */
const isName = (tokens: readonly Token[], { from, value, spelled }: GermanNumber): boolean => {
  if (spelled) return false;
  const [before, number] = [at(tokens, from - 1), at(tokens, from)];
  const owner = before.text === '.' && touches(at(tokens, from - 2), before) ? at(tokens, from - 2) : before;
  if (NUMBERED.has(owner.lower) || MONTH_NAMES.has(owner.lower)) return true;
  if (/^\p{Lu}{2,}$/u.test(before.text) && !MONEY_BEFORE.has(before.lower)) return true;
  const year = /^(?:19|20)\d\d$/.test(number.text);
  return (
    year &&
    (value >= 1990 && value <= 2060 ? !/^(?:rund|etwa|ca|pro|je|die|der|und)$/.test(before.lower) : false)
  );
};

/** "1.200 Rechnungen", "50 offene Tickets", "450 Pakete". */
const readCounted = (tokens: readonly Token[], number: GermanNumber): GermanUnitRead | null => {
  if (number.article || isName(tokens, number)) return null;
  let noun = number.next;
  while (
    noun < number.next + MOST_ADJECTIVES &&
    at(tokens, noun).kind === 'word' &&
    !isCapital(at(tokens, noun))
  ) {
    if (!isInflected(at(tokens, noun).lower) || GERMAN_UNITS.has(at(tokens, noun + 1).lower)) return null;
    noun += 1;
  }
  const token = at(tokens, noun);
  if (token.kind !== 'word' || !isCapital(token) || token.text.length < 2) return null;
  if (UNCOUNTED.has(token.lower) || MONTH_NAMES.has(token.lower)) return null;
  if (!at(tokens, number.next).gap) return null;
  const next = nounEnd(tokens, noun);
  const said = tokens
    .slice(number.next, next)
    .map(({ text, gap }, place) => (gap && place > 0 ? ` ${text}` : text));
  return { unit: 'count', unitText: said.join(''), factor: 1, next };
};

/** Reads the unit behind a number, or null where it has none. */
export const readGermanUnit = (tokens: readonly Token[], number: GermanNumber): GermanUnitRead | null =>
  readPoints(tokens, number.next) ?? readKnown(tokens, number) ?? readCounted(tokens, number);

/** The currency that stands before a number: "CHF 12'000", "Fr. 2.50". */
export const moneyBefore = (
  tokens: readonly Token[],
  index: number,
): { unit: GermanUnitRead; from: number } | null => {
  const stop = at(tokens, index - 1).text === '.' ? 1 : 0;
  const sign = at(tokens, index - 1 - stop);
  const known = MONEY_BEFORE.has(sign.lower) ? GERMAN_UNITS.get(sign.lower) : undefined;
  if (!known || (stop === 1 && !/^s?fr$/.test(sign.lower))) return null;
  return { unit: { ...known, next: index }, from: index - 1 - stop };
};

const EACH = /^(?:pro|je|per|\/|jede[mnrs]?)$/;

/**
 * The denominator behind a quantity, as a metric names it: "pro Monat", "je Tonne", "im Jahr", "am Tag", "täglich"; null
 * where it has none.
 */
export const readGermanPer = (tokens: readonly Token[], index: number): string | null => {
  const [word, noun] = [at(tokens, index), at(tokens, index + 1)];
  const adverb = RATE_ADVERBS.get(word.lower);
  if (adverb !== undefined) return adverb;
  if (word.lower === 'p' && at(tokens, index + 2).lower === 'a') return 'Jahr';
  if (noun.kind !== 'word') return null;
  const time = RATE_TIMES.get(noun.lower);
  if (EACH.test(word.lower)) return time ?? (isCapital(noun) ? noun.text : null);
  const dated = at(tokens, index + 2).kind === 'number';
  if (/^(?:im|am|die)$/.test(word.lower) && time !== undefined && !dated) return time;
  const inThe = word.lower === 'in' && noun.lower === 'der';
  return inThe ? (RATE_TIMES.get(at(tokens, index + 2).lower) ?? null) : null;
};

/** The denominator that stands before: "täglich 2,5 Stunden", "pro Patient gehen 20 Minuten", "jährliche Einsparungen von". */
export const perBefore = (tokens: readonly Token[], index: number, from: number): string | null => {
  for (let before = index - 1; before >= Math.max(from, index - 8); before -= 1) {
    const { lower, text } = at(tokens, before);
    if (/^[,;?–]$/.test(text) || lower === 'und') return null;
    const adverb = RATE_ADVERBS.get(lower);
    if (adverb !== undefined) return adverb;
    if (
      /^(?:pro|je)$/.test(lower) &&
      at(tokens, before + 1).kind === 'word' &&
      isCapital(at(tokens, before + 1))
    ) {
      return RATE_TIMES.get(at(tokens, before + 1).lower) ?? at(tokens, before + 1).text;
    }
    // Another number between them has the denominator.
    if (at(tokens, before).kind === 'number') return null;
  }
  return null;
};
