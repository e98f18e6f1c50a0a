import type { QuantityRole } from '../analysis.ts';
import { at, type Token } from '../tokens.ts';
import { type Amount, rulerOf } from './amounts.ts';
import { startsPart } from './phrases.ts';
import {
  DIFFERENCE_BEHIND,
  GAINED,
  LOSSES,
  NOW_CUES,
  PAYBACK,
  STATE_VERBS,
  TARGET_CUES,
} from './words/roles.ts';

/** A quantity of a sentence before its role: `side` says where it stands in "von … auf …" or "… statt …". */
export type Sided = Amount & { readonly side: 'first' | 'second' | null };

const CALENDAR: ReadonlySet<string | null> = new Set(['month', 'year', 'week']);

/** "Die Kosten belaufen sich auf …" states how things are. */
const AMOUNTS_TO = new Set(['belaufen', 'beläuft', 'summieren', 'summiert', 'beziffern', 'beziffert']);

/** Auxiliaries of what has happened already. */
const PAST = new Set(['hat', 'haben', 'wurde', 'wurden', 'hatte', 'hatten']);

/** How many tokens around an amount are looked at for cues. */
const REACH = 25;

/** The part of the sentence around an amount, between commas and the like: [from, to). */
const partAround = (
  tokens: readonly Token[],
  { from, next }: Amount,
  [first, end]: readonly [number, number],
) => {
  let start = from;
  while (start > first && from - start < REACH && !startsPart(tokens, start - 1)) start -= 1;
  // "Ziel: 90 %": the label belongs to its number.
  if (at(tokens, start - 1).text === ':') {
    start -= 1;
    while (start > first && from - start < REACH && !startsPart(tokens, start - 1)) start -= 1;
  }
  let to = next;
  while (to < end && to - next < REACH && !startsPart(tokens, to)) to += 1;
  return [start, to] as const;
};

const hasIn = (
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  isCue: (lower: string) => boolean,
): boolean => {
  for (let index = from; index < to; index += 1) if (isCue(at(tokens, index).lower)) return true;
  return false;
};

/** The words between the ruling word and the amount: "auf [höchstens] 4 Tage". */
const bounds = (tokens: readonly Token[], ruler: number, from: number): readonly string[] =>
  tokens.slice(ruler + 1, from).map(({ lower }) => lower);

const isBound = (between: readonly string[]): boolean => {
  const said = between.join(' ');
  return /(?:^| )(?:mindestens|höchstens|maximal|max|mind|wenigstens|spätestens|künftig|neu)(?: |$)|[≤≥<>]|weniger als/.test(
    said,
  );
};

const isWithin = (tokens: readonly Token[], ruler: number): boolean => {
  const { lower } = at(tokens, ruler);
  if (/^(?:innerhalb|innert|binnen|in)$/.test(lower)) return true;
  return lower === 'von' && at(tokens, ruler - 1).lower === 'innerhalb';
};

/** "in den nächsten 18 Monaten", "innert 12 Monaten die Zahl … senken": the project's own time, where a level is said too. */
const isDeadline = (
  tokens: readonly Token[],
  amount: Sided,
  ruler: number,
  hasOutcome: boolean,
  part: readonly [number, number],
): boolean => {
  if (!CALENDAR.has(amount.unit)) return false;
  const coming = /^(?:nächsten|kommenden|folgenden)$/.test(at(tokens, amount.from - 1).lower);
  if (coming) return true;
  if (!isWithin(tokens, ruler) || hasIn(tokens, part, (lower) => PAYBACK.test(lower) || PAST.has(lower)))
    return false;
  return hasOutcome;
};

const isChange = (
  tokens: readonly Token[],
  amount: Sided,
  ruler: number,
  part: readonly [number, number],
): boolean => {
  if (amount.kind === 'times') return true;
  if (at(tokens, ruler).lower === 'um' || at(tokens, ruler + 1).lower === 'um') return true;
  if (DIFFERENCE_BEHIND.test(at(tokens, amount.next).lower)) return true;
  if (amount.unit === 'percent_points') return !STATE_VERBS.has(at(tokens, ruler - 1).lower);
  if (amount.kind === 'each' || (amount.unit === 'count' && amount.per === null)) return false;
  return at(tokens, ruler).lower !== 'auf' && hasIn(tokens, part, (lower) => GAINED.test(lower));
};

/** "kein Kunde wartet länger als 5 Minuten", "nicht mehr als 3 Reklamationen": a bound in other words. */
const isDenied = (tokens: readonly Token[], { from }: Sided): boolean =>
  at(tokens, from - 1).lower === 'als' &&
  hasIn(tokens, [from - 8, from - 1], (lower) => /^(?:kein(?:e[nrms]?)?|nicht|nie|niemand)$/.test(lower));

/** The words beside the amount alone say it: "heute 55 min", "auf höchstens 4 Tage", "unter 3 Sekunden". */
const nearRole = (tokens: readonly Token[], amount: Sided, ruler: number): QuantityRole | null => {
  const between = bounds(tokens, ruler, amount.from);
  const word = at(tokens, ruler).lower;
  if (word === 'statt' || word === 'anstatt') return 'baseline';
  if (between.some((lower) => NOW_CUES.has(lower))) return 'baseline';
  if (word === 'auf' && hasIn(tokens, [ruler - 8, ruler], (lower) => AMOUNTS_TO.has(lower)))
    return 'baseline';
  if (isDenied(tokens, amount)) return 'target';
  if (word === 'auf' || isBound(between) || between[0] === 'unter') return 'target';
  if (NOW_CUES.has(word)) return 'baseline';
  return TARGET_CUES.has(word) && word !== 'neu' ? 'target' : null;
};

/** What the part of the sentence says of its numbers. */
const partRole = (tokens: readonly Token[], part: readonly [number, number]): QuantityRole | null => {
  if (hasIn(tokens, part, (lower) => NOW_CUES.has(lower))) return 'baseline';
  if (hasIn(tokens, part, (lower) => TARGET_CUES.has(lower))) return 'target';
  if (hasIn(tokens, part, (lower) => STATE_VERBS.has(lower) || PAST.has(lower))) return 'baseline';
  return hasIn(tokens, part, (lower) => LOSSES.test(lower)) ? 'baseline' : null;
};

const isLevel = ({ unit, kind }: Sided): boolean => unit !== 'count' || kind !== 'number';

/** "hat sich verdreifacht": what happened before the goal is where it starts. */
const isPast = (tokens: readonly Token[], amount: Sided, part: readonly [number, number]): boolean =>
  amount.kind === 'times' &&
  /^(?:ver|halb).+t$/.test(at(tokens, amount.from).lower) &&
  hasIn(tokens, part, (lower) => PAST.has(lower));

/** What a count is: scope, unless a bound or a change leads to it. "Eine Beschwerde auf 50 Fälle" is a share. */
const countRole = (tokens: readonly Token[], amount: Sided, ruler: number): QuantityRole => {
  const led =
    (at(tokens, ruler).lower === 'auf' && at(tokens, ruler - 2).kind !== 'number') ||
    isBound(bounds(tokens, ruler, amount.from)) ||
    isDenied(tokens, amount);
  return led && nearRole(tokens, amount, ruler) === 'target' ? 'target' : 'volume';
};

/** What the form of the words says, before what stands around them; null where they leave it open. */
const formRole = (
  tokens: readonly Token[],
  amount: Sided,
  ruler: number,
  part: readonly [number, number],
  hasOutcome: boolean,
): QuantityRole | null => {
  if (amount.side !== null) return amount.side === 'first' ? 'baseline' : 'target';
  if (isPast(tokens, amount, part)) return 'baseline';
  if (isDeadline(tokens, amount, ruler, hasOutcome, part)) return 'deadline';
  const past =
    CALENDAR.has(amount.unit) && isWithin(tokens, ruler) && hasIn(tokens, part, (lower) => PAST.has(lower));
  if (past) return 'volume';
  return isChange(tokens, amount, ruler, part) ? 'change' : null;
};

/** "20 Prozent der Anrufe betreffen Passwörter" tells how things are; "90 % der Anrufe beantworten" what is wanted. */
const isShareOf = (
  tokens: readonly Token[],
  { unit, kind, next }: Sided,
  part: readonly [number, number],
): boolean => {
  if (unit !== 'percent' || kind !== 'number' || !/^(?:der|aller)$/.test(at(tokens, next).lower))
    return false;
  const last = at(tokens, /^[.!?]$/.test(at(tokens, part[1] - 1).text) ? part[1] - 2 : part[1] - 1);
  return !(last.text === last.lower && last.lower.endsWith('en'));
};

/** The role of a quantity in its sentence. `hasOutcome`: the sentence says a level or a change besides its times. */
export const germanRole = (
  tokens: readonly Token[],
  amount: Sided,
  sentence: readonly [number, number],
  hasOutcome: boolean,
): QuantityRole => {
  const ruler = rulerOf(tokens, amount.from);
  const part = partAround(tokens, amount, sentence);
  const role = formRole(tokens, amount, ruler, part, hasOutcome);
  if (role !== null) return role;
  if (!isLevel(amount)) return countRole(tokens, amount, ruler);
  const near = nearRole(tokens, amount, ruler) ?? partRole(tokens, part);
  if (near !== null) return near;
  if (isShareOf(tokens, amount, part)) return 'baseline';
  // A bare length of time, a physical measure or a sum of money is no level of its own; a share is.
  return amount.unit === 'percent' || isWithin(tokens, ruler) ? 'target' : 'volume';
};
