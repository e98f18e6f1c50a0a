import type { VagueKind } from '../analysis.ts';
import type { ClaimHead } from '../claim.ts';
import { at, isCapital, type Token } from '../tokens.ts';
import type { Family } from '../words/benefit-nouns.ts';
import { matchComparative, matchFeeling, matchHurry } from './adjective-claims.ts';
import { objectBefore, phraseFrom, type NounPhrase } from './phrases.ts';
import {
  type Change,
  directionOf,
  FINITES,
  INFINITIVES,
  isFaster,
  NOUN_OF_CHANGE,
  NOUN_OF_GAIN,
  PARTICIPLES,
  participleOf,
} from './words/changes.ts';
import { DEGREE_ADJECTIVE, DEGREES } from './words/comparatives.ts';
import { familyOf, isBurden, isGood } from './words/families.ts';
import { AUXILIARIES, isGrammar } from './words/grammar.ts';

/**
 * A claim of benefit on the tokens [from, next). `anchor` is the word that claims; the number of its clause settles it.
 * `thing`: the tokens that name what it is about, or null.
 */
export type GermanClaim = {
  readonly from: number;
  readonly next: number;
  readonly anchor: number;
  readonly kind: VagueKind;
  readonly head: ClaimHead;
  readonly family: Family | null;
  readonly word: string;
  readonly faster: boolean;
  readonly thing: readonly [number, number] | null;
};

export type Finder = (
  tokens: readonly Token[],
  index: number,
  range: readonly [number, number],
) => GermanClaim | null;

const textOf = (tokens: readonly Token[], { noun, next }: NounPhrase): string =>
  tokens
    .slice(noun, next)
    .map(({ text }) => text)
    .join(' ');

/** "Kosten erhöhen", "Qualität senken": a problem is stated, no benefit claimed. */
export const isProblem = (change: Change, said: string): boolean => {
  if (change === 'more') return isBurden(said) && !isGood(said);
  return change === 'less' && isGood(said) && !isBurden(said);
};

const claimOf = (
  tokens: readonly Token[],
  object: NounPhrase | null,
  made: Pick<GermanClaim, 'from' | 'next' | 'anchor' | 'head' | 'word' | 'faster'>,
): GermanClaim => ({
  ...made,
  kind: 'benefit',
  family: object ? (familyOf(at(tokens, object.noun).text) ?? familyOf(textOf(tokens, object))) : null,
  thing: object ? [object.noun, object.next] : null,
});

const ADVERBS_OF_EXTENT = new Set([
  'so',
  'weit',
  'wie',
  'möglich',
  'zu',
  'weiter',
  'dadurch',
  'gezielt',
  'laufend',
  'nicht',
  'dauerhaft',
]);

/** Past the adverbs before a verb at the end: "den Aufwand [so weit wie möglich] reduzieren", "Zeit [zu] sparen". */
const beforeAdverbs = (tokens: readonly Token[], index: number, from: number): number => {
  let start = index;
  while (start > from && index - start < 6) {
    const { lower } = at(tokens, start - 1);
    if (!DEGREES.has(lower) && !ADVERBS_OF_EXTENT.has(lower)) break;
    start -= 1;
  }
  return start;
};

/** The first noun of the sentence part before a verb: what it is said of, where no object stands beside it. */
const subjectBefore = (tokens: readonly Token[], index: number, from: number): string => {
  let found = '';
  for (let place = index - 1; place >= from && index - place < 12; place -= 1) {
    const token = at(tokens, place);
    if (token.text === ',' || token.text === ';') break;
    if (token.kind === 'word' && isCapital(token) && !isGrammar(token.lower)) found = token.text;
  }
  return found;
};

/** What a verb may not do without an object of its kind. */
const meetsNeed = (lower: string, said: string): boolean => {
  if (/förder|ausgebaut|ausbau|auszubauen/.test(lower)) return isGood(said);
  if (/abbau|abgebaut|abzubauen|begrenz/.test(lower)) return isBurden(said);
  return /^(?:ge)?rette/.test(lower) ? /leben/i.test(said) : true;
};

/** Without an object a claim begins with its degree: "dadurch [wesentlich beschleunigt]". */
const firstDegree = (tokens: readonly Token[], start: number, index: number): number => {
  let first = start;
  while (first < index && !DEGREES.has(at(tokens, first).lower) && at(tokens, first).lower !== 'so')
    first += 1;
  return first;
};

const hasDegree = (tokens: readonly Token[], start: number, index: number): boolean => {
  for (let place = start; place < index; place += 1) if (DEGREES.has(at(tokens, place).lower)) return true;
  return false;
};

/** Without an object beside it a verb claims only at the end of its part, of something, or with a degree. */
const standsAlone = (
  tokens: readonly Token[],
  index: number,
  start: number,
  said: string,
  change: Change,
): boolean => {
  const { lower } = at(tokens, index + 1);
  const ends = AUXILIARIES.has(lower) || /^(?:und|oder|,|\.|;)?$/.test(lower);
  if (!ends || (change !== 'either' && said === '')) return false;
  return said !== '' || hasDegree(tokens, start, index);
};

/** "die Abläufe vereinfachen", "Zeit und Geld zu sparen", "werden Fehler reduziert", "signifikant gesteigert werden". */
const matchVerbAtEnd: Finder = (tokens, index, [from, to]) => {
  const { lower, text } = at(tokens, index);
  // "Der Transport erhöht den Aufwand": what stands before is no object where one follows.
  if (text !== lower || phraseFrom(tokens, index + 1, to)) return null;
  const verb = INFINITIVES.get(lower) ?? PARTICIPLES.get(lower);
  if (!verb) return null;
  const start = beforeAdverbs(tokens, index, from);
  const object = objectBefore(tokens, start, from);
  const said = object ? textOf(tokens, object) : subjectBefore(tokens, start, from);
  if (isProblem(verb.change, said) || !meetsNeed(lower, said)) return null;
  if (!object && !standsAlone(tokens, index, start, said, verb.change)) return null;
  return claimOf(tokens, object, {
    ...{
      from: object?.from ?? firstDegree(tokens, start, index),
      next: index + 1,
      anchor: index,
      head: 'verb',
      word: lower,
    },
    faster: verb.faster,
  });
};

/** "senkt die Anzahl Anrufe", "steigern wir die Anlagenverfügbarkeit", "spart den Mitarbeitenden Zeit". */
const matchVerbFirst: Finder = (tokens, index, [from, to]) => {
  const { lower, text } = at(tokens, index);
  const isHead = index === from;
  if (text !== lower && !isHead) return null;
  const verb = FINITES.get(lower) ?? INFINITIVES.get(lower);
  if (!verb) return null;
  let first = index + 1;
  while (first < index + 4 && /^(?:wir|sie|er|es|sich|uns|damit|dadurch|so)$/.test(at(tokens, first).lower))
    first += 1;
  while (first < index + 5 && DEGREES.has(at(tokens, first).lower)) first += 1;
  const near = phraseFrom(tokens, first, to);
  if (!near) return null;
  const said = textOf(tokens, near);
  if (isProblem(verb.change, said) || !meetsNeed(lower, said)) return null;
  return claimOf(tokens, near, {
    from: index,
    next: near.next,
    anchor: index,
    head: 'verb',
    word: lower,
    faster: verb.faster,
  });
};

/** "verbesserte Qualität", "optimierte Prozesse", "reduzierter Aufwand". */
const matchParticiple: Finder = (tokens, index, [, to]) => {
  const { lower } = at(tokens, index);
  const verb = participleOf(lower);
  if (!verb || /^(?:gespart|vermied)/.test(lower)) return null;
  const phrase = phraseFrom(tokens, index + 1, to);
  if (!phrase || phrase.noun > index + 2 || isProblem(verb.change, textOf(tokens, phrase))) return null;
  // "die optimierte Anlage" is a thing that is known; at the head of a phrase it claims.
  if (/^(?:der|die|das|den|dem|des)$/.test(at(tokens, index - 1).lower)) return null;
  return claimOf(tokens, phrase, {
    from: index,
    next: phrase.next,
    anchor: index,
    head: 'verb',
    word: lower,
    faster: verb.faster,
  });
};

/** "Optimierung von Prozessen [und Anpassung von Strukturen]": behind "und" another thing is done. */
const untilNextNoun = (tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null => {
  for (let index = phrase?.noun ?? 0; phrase && index < phrase.next - 1; index += 1) {
    const joined = at(tokens, index).lower === 'und' && /(?:ung|tion)$/.test(at(tokens, index + 1).lower);
    if (joined) return { ...phrase, next: index };
  }
  return phrase;
};

const TIED = /^(?:der|des|von|vom|im|in|bei|beim|für|eines|einer|unserer|unseres|ihrer)$/;
const PREPOSED = /^(?:von|vom|bei|beim|für|im|in)$/;

/** What a noun of change is about, behind it: "Steigerung der Zufriedenheit". */
const objectBehind = (tokens: readonly Token[], index: number, to: number): NounPhrase | null => {
  const behind = at(tokens, index + 1).lower;
  if (!TIED.test(behind)) return null;
  return untilNextNoun(tokens, phraseFrom(tokens, index + (PREPOSED.test(behind) ? 2 : 1), to));
};

/** Increases and reductions of what people pay and earn are no benefit of a project: "Preiserhöhung". */
const OF_OTHERS = /^(?:preis|lohn|prämien|beitrags|gehalts|steuer|zins|temperatur|druck|herz)/;

/** A word of change as the head of a noun, with what the noun says before it: "Kosten" of "Kostensenkung". */
const changeIn = ({ kind, lower, text }: Token): { part: string; head: string } | null => {
  if (kind !== 'word' || text === lower || text.length > 60) return null;
  const [, part = '', head = ''] = NOUN_OF_CHANGE.exec(lower) ?? [];
  if (head === '') return NOUN_OF_GAIN.test(lower) ? { part: lower, head: '' } : null;
  return OF_OTHERS.test(part) ? null : { part, head };
};

/** "Steigerung der Zufriedenheit", "Kosteneinsparungen", "deutliche Zeitersparnis", "Entlastung des Pflegepersonals". */
const matchNoun: Finder = (tokens, index, [from, to]) => {
  const noun = changeIn(at(tokens, index));
  if (!noun) return null;
  const object = noun.part === '' ? objectBehind(tokens, index, to) : null;
  const said = object ? textOf(tokens, object) : noun.part;
  if (isProblem(directionOf(noun.head), said)) return null;
  // "eine Steigerung" of nothing says too little to ask about, unless its degree is praised.
  const degree = DEGREE_ADJECTIVE.test(at(tokens, index - 1).lower) && index > from ? 1 : 0;
  if (said === '' && degree === 0) return null;
  const made = {
    ...{ from: index - degree, next: object?.next ?? index + 1, anchor: index },
    ...{ word: at(tokens, index).lower, faster: isFaster(noun.head) },
    head: 'noun',
  } as const;
  if (object || noun.part === '') return claimOf(tokens, object, made);
  return { ...claimOf(tokens, null, made), family: familyOf(noun.part), thing: [index, index + 1] };
};

/** The claim whose word stands at a token, if one does. */
export const matchGermanClaim: Finder = (tokens, index, range) =>
  at(tokens, index).kind === 'word'
    ? (matchComparative(tokens, index, range) ??
      matchVerbAtEnd(tokens, index, range) ??
      matchVerbFirst(tokens, index, range) ??
      matchParticiple(tokens, index, range) ??
      matchNoun(tokens, index, range) ??
      matchHurry(tokens, index, range) ??
      matchFeeling(tokens, index, range))
    : null;
