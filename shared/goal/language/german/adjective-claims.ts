import { at, isCapital, type Token } from '../tokens.ts';
import type { Finder, GermanClaim } from './claims.ts';
import { phraseFrom } from './phrases.ts';
import { BARE, DEGREES, DOWNWARD, PRAISING, UPWARD } from './words/comparatives.ts';
import { familyOf, isBurden, isGood } from './words/families.ts';
import { DETERMINERS, isGrammar, PREPOSITIONS } from './words/grammar.ts';
import { FEELINGS, SPEEDS } from './words/praise.ts';

const isComparative = (lower: string): boolean =>
  PRAISING.has(lower) || UPWARD.has(lower) || DOWNWARD.has(lower);

/** "mehr als 5", "weniger als 15 Minuten", "höher als 3": compared with a number, it is none. */
const isBoundOfNumber = (tokens: readonly Token[], index: number): boolean => {
  if (at(tokens, index + 1).lower !== 'als') return false;
  for (let place = index + 2; place < index + 5; place += 1)
    if (at(tokens, place).kind === 'number') return true;
  return false;
};

/** "nicht mehr", "mehr oder weniger", "nie mehr", "nicht weniger". */
const isIdiom = (tokens: readonly Token[], index: number): boolean => {
  const [before, behind] = [at(tokens, index - 1).lower, at(tokens, index + 1).lower];
  if (/^(?:nicht|nie|keine?|kein|nichts|niemand|immer|oder|umso|desto)$/.test(before))
    return before !== 'immer';
  return behind === 'oder' || (at(tokens, index).lower === 'mehr' && /^(?:oder|denn|und)$/.test(behind));
};

/** The comparatives of one claim: "effizienter und bürgernäher", "bessere, persönlichere". */
const lastOfList = (tokens: readonly Token[], index: number): number => {
  let last = index;
  for (let steps = 0; steps < 4; steps += 1) {
    const joint = at(tokens, last + 1);
    const next = at(tokens, last + 2);
    if ((joint.lower !== 'und' && joint.text !== ',') || !isComparative(next.lower)) break;
    last += 2;
  }
  return last;
};

const degreeBefore = (tokens: readonly Token[], index: number, from: number): number => {
  let start = index;
  while (start > from && index - start < 2 && DEGREES.has(at(tokens, start - 1).lower)) start -= 1;
  return start;
};

/** More of it is what somebody asks for, and no benefit. */
const MEANS = /^(?:personal|mitarbeit|fachkr|leute|stellen|budget|geld|ressourcen|daten)/i;

/** Whether more or less of the noun is a benefit; praise is one of anything. */
const isBenefit = (lower: string, noun: string): boolean => {
  if (PRAISING.has(lower)) return true;
  if (noun === '' || (lower === 'mehr' && MEANS.test(noun))) return false;
  return UPWARD.has(lower) ? !isBurden(noun) : !isGood(noun) || isBurden(noun);
};

/**
 * "Einfacher Sprache" and "ein sicherer Betrieb" compare nothing; "schneller Angebote erstellen" does, and of speed and
 * praise the room is asked either way.
 */
const isPositive = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = at(tokens, index);
  const noun = at(tokens, index + 1);
  if (!BARE.has(lower) || noun.kind !== 'word' || !isCapital(noun)) return false;
  const before = at(tokens, index - 1).lower;
  const ruled = DETERMINERS.has(before) || PREPOSITIONS.has(before);
  return ruled || !(SPEEDS.test(lower) || FEELINGS.test(lower));
};

/** Comparatives that say no praise before some nouns or as adverbs of time and place. */
const isPlain = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = at(tokens, index);
  // "ein früherer Schritt" is a former one.
  if (isPositive(tokens, index) || /^frühere[nrsm]?$/.test(lower)) return true;
  // "Früher dauerte es": in former times.
  const opens = isCapital(at(tokens, index)) && /^früher$/.test(lower) && !isCapital(at(tokens, index + 1));
  return (
    opens || (lower === 'früher' && /(?:te|ten|war|waren|wurde|wurden)$/.test(at(tokens, index + 1).lower))
  );
};

/** What stands behind: "Zeit" of "mehr Zeit", "Reaktion auf" of "schnellere Reaktion". */
const nounBehind = (tokens: readonly Token[], last: number, to: number) => {
  const inflected =
    /e[nrsm]?$/.test(at(tokens, last).lower.replace(/er$/, '')) ||
    /^(?:mehr|weniger)$/.test(at(tokens, last).lower);
  return inflected || isCapital(at(tokens, last + 1)) ? phraseFrom(tokens, last + 1, to) : null;
};

const isNoPraise = (tokens: readonly Token[], index: number): boolean =>
  isBoundOfNumber(tokens, index) || isIdiom(tokens, index) || isPlain(tokens, index);

/** A list of comparatives is found from its first. */
const continuesList = (tokens: readonly Token[], index: number, from: number): boolean =>
  index - 2 >= from &&
  /^(?:und|,)$/.test(at(tokens, index - 1).lower) &&
  isComparative(at(tokens, index - 2).lower);

/** "deutlich schneller", "bessere, persönlichere Beratung", "weniger Überstunden". */
export const matchComparative: Finder = (tokens, index, [from, to]): GermanClaim | null => {
  const { lower } = at(tokens, index);
  if (!isComparative(lower) || isNoPraise(tokens, index) || continuesList(tokens, index, from)) return null;
  const last = lastOfList(tokens, index);
  const phrase = nounBehind(tokens, last, to);
  const near = phrase !== null && phrase.noun <= last + 2 ? phrase : null;
  const noun = near ? at(tokens, near.noun).text : '';
  const start = degreeBefore(tokens, index, from);
  const predicate =
    noun === '' && /^(?:kürzer|höher|tiefer|niedriger|geringer)$/.test(lower) && start < index;
  if (!isBenefit(lower, noun) && !predicate) return null;
  return {
    ...{ from: start, next: near?.next ?? last + 1, anchor: index, kind: 'comparative', head: 'comparative' },
    ...{ family: noun === '' ? null : familyOf(noun), word: lower, faster: false },
    thing: near ? [near.noun, near.next] : null,
  };
};

type Hurry = { readonly from: number; readonly next: number; readonly thing: GermanClaim['thing'] };

/** "möglichst früh", "viel zu lange". */
const matchExtreme = (tokens: readonly Token[], index: number, from: number): Hurry | null => {
  const [{ lower }, behind] = [at(tokens, index), at(tokens, index + 1)];
  if (lower === 'möglichst' && behind.kind === 'word' && !isGrammar(behind.lower)) {
    return { from: index, next: index + 2, thing: null };
  }
  if (lower !== 'zu' || !TOO_MUCH.test(behind.lower)) return null;
  const much = /^(?:viel|deutlich)$/.test(at(tokens, index - 1).lower) && index > from;
  return { from: much ? index - 1 : index, next: index + 2, thing: null };
};

const TOO_MUCH = /^(?:lange|langsam|aufwändig|aufwendig|teuer|mühsam|kompliziert|umständlich)$/;

/** "rasche Antworten", "zeitnah", "schnell reagieren"; "so schnell wie möglich" is a phrase of its own. */
const matchSpeed = (
  tokens: readonly Token[],
  index: number,
  [from, to]: readonly [number, number],
): Hurry | null => {
  const { lower } = at(tokens, index);
  if (!SPEEDS.test(lower) || /^(?:so|wie)$/.test(at(tokens, index - 1).lower)) return null;
  const phrase = /e[nrsm]?$/.test(lower) ? phraseFrom(tokens, index + 1, to) : null;
  const verb = at(tokens, index + 1);
  const takesVerb = verb.kind === 'word' && !isCapital(verb) && !isGrammar(verb.lower) && index + 1 < to;
  return {
    from: degreeBefore(tokens, index, from),
    next: phrase?.next ?? (takesVerb ? index + 2 : index + 1),
    thing: phrase ? [phrase.noun, phrase.next] : null,
  };
};

/** Hurry and its opposite without a bound. */
export const matchHurry: Finder = (tokens, index, range): GermanClaim | null => {
  const found = matchExtreme(tokens, index, range[0]) ?? matchSpeed(tokens, index, range);
  const { lower } = at(tokens, index);
  return (
    found && {
      ...found,
      ...{ anchor: index, kind: 'ambiguous', head: 'speed', family: 'time', word: lower, faster: true },
    }
  );
};

/** "optimale Warenverfügbarkeit", "benutzerfreundlich", "effiziente Abläufe". */
export const matchFeeling: Finder = (tokens, index, [from, to]): GermanClaim | null => {
  const { lower } = at(tokens, index);
  if (!FEELINGS.test(lower)) return null;
  const phrase = /e[nrsm]?$/.test(lower) ? phraseFrom(tokens, index + 1, to) : null;
  const near = phrase && phrase.noun <= index + 2 ? phrase : null;
  return {
    ...{
      from: degreeBefore(tokens, index, from),
      next: near?.next ?? index + 1,
      anchor: index,
      kind: 'subjective',
      head: 'feeling',
    },
    ...{ family: near ? familyOf(at(tokens, near.noun).text) : null, word: lower, faster: false },
    thing: near ? [near.noun, near.next] : null,
  };
};
