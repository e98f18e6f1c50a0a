import type { QuantityUnit } from './analysis.ts';
import type { NumberRead } from './numbers.ts';
import { at, isCapital, type Token, touches } from './tokens.ts';
import { isFunctionWord, PLAIN_VERBS } from './words/function-words.ts';
import { CITATIONS, HYPHEN_IDIOMS, MEASURED_PARTS, UNMARKED_PLURALS } from './words/labels.ts';
import { DIFFERENCE_HEADS, DIFFERENCE_NOUNS, MOVING_VERBS } from './words/role-cues.ts';
import {
  CURRENCIES,
  GLUED_UNITS,
  OTHER_UNITS,
  RATE_THINGS,
  RATE_WORDS,
  TIME_MULTIPLES,
  TIME_UNITS,
} from './words/units.ts';

/**
 * The unit behind a number, up to before the token `next`. `factor` turns the number into the unit ("two quarters" are
 * six months). `rate`: a denominator that stands inside ("150 monthly calls"). `attributive`: the quantity only
 * describes the noun behind it ("6-hour time steps").
 */
export type UnitRead = {
  readonly unit: QuantityUnit;
  readonly unitText: string;
  readonly next: number;
  readonly factor: number;
  readonly rate: string | null;
  readonly attributive: boolean;
};

const unitRead = (
  unit: QuantityUnit,
  unitText: string,
  next: number,
  more?: Partial<UnitRead>,
): UnitRead => ({
  unit,
  unitText,
  next,
  factor: 1,
  rate: null,
  attributive: false,
  ...more,
});

/** Signs of degree; the second is the ordinal sign, which many a keyboard types in its place. */
const DEGREE_SIGN = /^[°º˚]$/;

/** "90°", "135º", "25 °C". */
const readDegrees = (tokens: readonly Token[], index: number): UnitRead | null => {
  if (!DEGREE_SIGN.test(at(tokens, index).text)) return null;
  const scale =
    /^[CFK]$/.test(at(tokens, index + 1).text) && touches(at(tokens, index), at(tokens, index + 1));
  return unitRead('other', scale ? `°${at(tokens, index + 1).text}` : '°', index + (scale ? 2 : 1));
};

const isPoint = (lower: string): boolean => lower === 'point' || lower === 'points' || lower === 'pts';

const readPercent = (tokens: readonly Token[], index: number): UnitRead | null => {
  const [first, second] = [at(tokens, index), at(tokens, index + 1)];
  const isPerCent = first.lower === 'per' && second.lower === 'cent';
  if (first.lower === 'percentage' && isPoint(second.lower)) {
    return unitRead('percent_points', 'percentage points', index + 2);
  }
  if (!isPerCent && !['%', 'percent', 'pct'].includes(first.lower)) return null;
  const after = isPerCent ? index + 2 : index + 1;
  const points = at(tokens, after).text === '-' ? after + 1 : after;
  if (isPoint(at(tokens, points).lower)) return unitRead('percent_points', 'percentage points', points + 1);
  return unitRead('percent', '%', after);
};

/**
 * "up 4 points", "by 3 points", "an increase of 2 points", "5 points higher": what a share or a score moves by. Not
 * "12 data points", "3 points of contact".
 */
const readPoints = (tokens: readonly Token[], number: NumberRead): UnitRead | null => {
  const { from, next } = number;
  if (!isPoint(at(tokens, next).lower) || at(tokens, next + 1).lower === 'of') return null;
  let before = from - 1;
  while (before > from - 4 && ROUNDERS.has(at(tokens, before).lower)) before -= 1;
  const { lower } = at(tokens, before);
  const moved = lower === 'up' || lower === 'down' || lower === 'by' || MOVING_VERBS.has(lower);
  const head = lower === 'of' && DIFFERENCE_HEADS.has(at(tokens, before - 1).lower);
  const behind = DIFFERENCE_NOUNS.has(at(tokens, next + 1).lower);
  return moved || head || behind ? unitRead('percent_points', 'points', next + 1) : null;
};

const ROUNDERS = new Set(['about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'some', '~']);

const readTimes = (tokens: readonly Token[], index: number): UnitRead | null => {
  const word = at(tokens, index);
  const fold = word.text === '-' ? index + 1 : index;
  if (at(tokens, fold).lower === 'fold') return unitRead('multiple', 'times', fold + 1);
  if (word.text === '×') return unitRead('multiple', 'times', index + 1);
  if (word.lower !== 'times' && word.lower !== 'x') return null;
  const following = at(tokens, index + 1);
  if (word.lower === 'x' && following.kind === 'number') return null;
  const frequency =
    ['per', 'a', 'an', 'each', 'every'].includes(following.lower) || RATE_WORDS.has(following.lower);
  return frequency ? unitRead('count', 'times', index + 1) : unitRead('multiple', 'times', index + 1);
};

/** What there are millions of: "1.2m invoices"; "30m pixels" are metres. */
const MILLIONS_OF =
  /^(?:people|(?:user|customer|client|claim|call|invoice|record|case|ticket|order|file|document|transaction|member|patient|policie|request|message|email|visit|visitor|citizen|taxpayer|application|policyholder|household)s)$/;

/** A unit whose letters touch the number: "90s", "2h", "400x"; null where other letters make it a code ("3D"). */
const readGlued = (tokens: readonly Token[], index: number, number: NumberRead): UnitRead | null => {
  const [word, following] = [at(tokens, index), at(tokens, index + 1)];
  // "the 1940s", "100s of grants".
  if (word.text === 's' && (number.value >= 100 || following.lower === 'of')) return null;
  if (touches(word, following) && following.kind === 'number') return null;
  const known = GLUED_UNITS.get(word.text);
  if (known) return unitRead(known.unit, known.unitText, index + 1);
  const time = TIME_UNITS.get(word.lower);
  if (time) return unitRead(time.unit, time.unitText, index + 1);
  if (word.text === 'm' && MILLIONS_OF.test(following.lower)) {
    return unitRead('count', following.text, index + 2, { factor: 1e6 });
  }
  const isUnit = OTHER_UNITS.has(word.lower) && !/^[A-Z]$/.test(word.text);
  return isUnit ? unitRead('other', word.text, index + 1) : null;
};

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['axis', 'axes'],
  ['man', 'men'],
  ['woman', 'women'],
  ['foot', 'feet'],
]);

/** What a compound counts, as a metric says it: "ten-person" counts people, "8-band" bands. */
const pluralOf = (noun: string): string => {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^s]s$/.test(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

/** "6-axis", "ten-person", "12-month", "24-hour": a number that describes the noun behind it. */
const readHyphened = (tokens: readonly Token[], index: number, number: NumberRead): UnitRead | null => {
  const word = at(tokens, index + 1);
  if (word.kind !== 'word' || !touches(at(tokens, index), word)) return null;
  const time = TIME_UNITS.get(word.lower);
  const next = index + 2;
  if (time && number.value > 0) return unitRead(time.unit, time.unitText, next, { attributive: true });
  if (HYPHEN_IDIOMS.has(word.lower) || word.lower === 'only' || number.value < 2) return null;
  if (OTHER_UNITS.has(word.lower) && word.lower.length > 1) {
    return unitRead('other', word.lower, next, { attributive: true });
  }
  // One or two capitals make a code: "8-K", "990-EZ".
  if (isCapital(word) && word.text.length <= 3) return null;
  return unitRead('count', pluralOf(word.lower), next, { attributive: true });
};

/** Whether a word is a plural, by its form: ends in s, or is one of the unmarked. */
export const isPlural = (token: Token): boolean => {
  const { lower } = token;
  if (UNMARKED_PLURALS.has(lower)) return true;
  if (/^[A-Z]{2,}s?$/.test(token.text)) return token.text.endsWith('s') || UNMARKED_PLURALS.has(lower);
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|'s|ous)$/.test(lower);
};

/** How many words a counted noun may have: "15 new large commercial customer accounts". */
const LONGEST_NOUN = 5;

type Word = { readonly token: Token; readonly index: number };

const JOINS = /^[-‑/&.]$/;

/** Whether a sign ties two parts of a noun: "community-based", "Jira/SNOW", "Energy.gov", "R & D". */
const joinsParts = (tokens: readonly Token[], index: number): boolean => {
  const [before, sign, after] = [at(tokens, index - 1), at(tokens, index), at(tokens, index + 1)];
  if (!JOINS.test(sign.text) || after.kind !== 'word') return false;
  return sign.text === '&' || (touches(before, sign) && touches(sign, after));
};

/** Whether a word may open the noun behind a number though it belongs to the grammar: "12 more calls", "150 monthly calls". */
const opensNoun = (lower: string): boolean =>
  lower === 'most' || lower === 'more' || lower === 'fewer' || RATE_WORDS.has(lower);

/** The words behind a number that may be its noun; hyphened and slashed words count as one each part. */
const nounWords = (tokens: readonly Token[], index: number): readonly Word[] => {
  const words: Word[] = [];
  let joined = false;
  for (let i = index; i < index + 3 * LONGEST_NOUN && words.length < LONGEST_NOUN + 2; i += 1) {
    const token = at(tokens, i);
    if (words.length > 0 && joinsParts(tokens, i)) {
      joined = true;
      continue;
    }
    // "EM32": digits that touch the word before.
    if (token.kind === 'number' && words.length > 0 && touches(at(tokens, i - 1), token)) continue;
    if (token.kind !== 'word') break;
    const grammar = isFunctionWord(token.lower) && !(i === index && opensNoun(token.lower));
    if (!joined && (grammar || (words.length > 0 && PLAIN_VERBS.has(token.lower)))) break;
    words.push({ token, index: i });
    joined = false;
  }
  return words;
};

const FTE = /^ftes?$/;

/** What kind of day or hour is meant belongs to the unit: "5 working days" are no calendar days. */
const KINDS_OF_TIME = new Set(['working', 'business', 'calendar']);

const unitOfWord = ({ token, index }: Word, position: number, before: Word | undefined): UnitRead | null => {
  // "70 HR policies" are no hours.
  const letters = /^[A-Z]{2,3}$/.test(token.text);
  const time = letters ? undefined : TIME_UNITS.get(token.lower);
  const kind = before && KINDS_OF_TIME.has(before.token.lower) ? `${before.token.lower} ` : '';
  if (time) return unitRead(time.unit, `${kind}${time.unitText}`, index + 1);
  if (position === 0 && token.text === 'h') return unitRead('hour', 'hours', index + 1);
  if (position === 0 && token.text === 's') return unitRead('second', 'seconds', index + 1);
  const many = TIME_MULTIPLES.get(token.lower);
  if (many) return unitRead(many.unit, many.unitText, index + 1, { factor: many.factor });
  const money = CURRENCIES.get(token.lower);
  if (money && position === 0) return unitRead(money.unit, money.unitText, index + 1);
  // "5 G" and "30 M" are as likely a name.
  if (position === 0 && OTHER_UNITS.has(token.lower) && !/^[A-Z]$/.test(token.text)) {
    return unitRead('other', token.lower, index + 1);
  }
  return null;
};

const isFullTime = (words: readonly Word[]): boolean =>
  words[0]?.token.lower === 'full' && words[1]?.token.lower === 'time' && words.length > 2;

/** "9 digit number", "12 lead ECG": a compound whose hyphen was left out. */
const readUnhyphened = (words: readonly Word[], number: NumberRead): UnitRead | null => {
  const [part] = words;
  if (!part || number.value < 2 || number.spelled || !MEASURED_PARTS.has(part.token.lower)) return null;
  return unitRead('count', pluralOf(part.token.lower), part.index + 1, { attributive: true });
};

const countOf = (tokens: readonly Token[], words: readonly Word[], number: NumberRead): UnitRead | null => {
  const [first] = words;
  const single = number.value === 1 && first && RATE_THINGS.has(first.token.lower) ? first : undefined;
  const head = words.slice(0, LONGEST_NOUN).find(({ token }) => isPlural(token)) ?? single;
  if (!head || !first) return null;
  // "a team of 8 handles 11,000 invoices": a verb, as another number follows.
  if (head === first && at(tokens, head.index + 1).kind === 'number') return null;
  const rate = RATE_WORDS.has(first.token.lower) ? first.token.lower : null;
  const from = rate === null ? first : (words[1] ?? first);
  const names = tokens
    .slice(from.index, head.index + 1)
    .map(({ text, gap }, i) => (gap && i > 0 ? ` ${text}` : text));
  return unitRead('count', names.join(''), head.index + 1, { rate });
};

/** The noun behind the number: a time, money, people in full-time equivalents, or what is counted. */
const readNoun = (tokens: readonly Token[], index: number, number: NumberRead): UnitRead | null => {
  const words = nounWords(tokens, index);
  const [first] = words;
  if (!first || CITATIONS.has(first.token.lower)) return null;
  for (const [position, word] of words.slice(0, 4).entries()) {
    const unit = unitOfWord(word, position, words[position - 1]);
    if (unit) return unit;
    // A plural ends the noun: "3 instruments" and no hours behind it.
    if (isPlural(word.token) && !FTE.test(word.token.lower)) break;
  }
  if (FTE.test(first.token.lower)) return unitRead('fte', 'FTE', first.index + 1);
  const third = words[2];
  if (isFullTime(words) && third) return unitRead('fte', 'FTE', third.index + 1);
  return readUnhyphened(words, number) ?? countOf(tokens, words, number);
};

const skipPlus = (tokens: readonly Token[], index: number): number => {
  const words = `${at(tokens, index).lower} ${at(tokens, index + 1).lower}`;
  if (words === 'or more' || words === 'or less' || words === 'or fewer') return index + 2;
  return at(tokens, index).lower === 'plus' ? index + 1 : index;
};

/** Reads the unit that stands behind a number, or null where the number has none. */
export const readUnit = (tokens: readonly Token[], number: NumberRead): UnitRead | null => {
  const { next } = number;
  const [last, first] = [at(tokens, next - 1), at(tokens, next)];
  const sign =
    readPercent(tokens, next) ??
    readTimes(tokens, next) ??
    readDegrees(tokens, next) ??
    readPoints(tokens, number);
  if (sign) return sign;
  const glued = touches(last, first);
  if (glued && first.kind === 'word' && !number.plus) return readGlued(tokens, next, number);
  if (glued && /^[-‑–]$/.test(first.text)) return readHyphened(tokens, next, number);
  if (glued && /^[/:.]$/.test(first.text) && touches(first, at(tokens, next + 1))) return null;
  const noun = skipPlus(tokens, next);
  // "1 or more categories" counts nothing.
  return noun > next && number.value === 1 ? null : readNoun(tokens, noun, number);
};
