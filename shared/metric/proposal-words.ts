import type { IsoDate } from '#shared/core/dates';
import { findDeadline } from '#shared/goal/deadline';
import type { FoundDeadline } from '#shared/goal/deadline-forms';
import { findGermanDeadline } from '#shared/goal/german-deadline';
import type { Quantity } from '#shared/goal/language/analysis';
import type { Direction, Metric } from './metric.ts';
import { isAside, isMoney, leadsFrom, PER_WORD, TIMES } from './propose-groups.ts';
import {
  aggregationOf,
  clauseAround,
  directionOf,
  nameOf,
  sentenceAround,
  wholeAfter,
} from './propose-words.ts';
import {
  germanAggregation,
  germanClause,
  germanDirection,
  germanName,
  germanRate,
  germanStretches,
  germanWhole,
} from './propose-words-german.ts';

/** A sentence of a text, or a part of one, with its place. */
export type SentencePart = { readonly start: number; readonly end: number; readonly text: string };

/** What a proposal reads from the words around its numbers, in one language. */
export type ProposalWords = {
  readonly unitOf: (quantity: Quantity) => { unit: string; denominator: string };
  readonly changeWords: (change: Quantity, direction: Direction) => string;
  readonly directionOf: (
    sentence: string,
    known: { readonly from: number | null; readonly to: number | null; readonly isTime: boolean },
  ) => Direction;
  readonly aggregationOf: (clause: string) => Metric['aggregation'];
  readonly nameOf: (sentence: string, start: number, end: number) => string;
  readonly wholeAfter: (rest: string) => string;
  readonly clauseAround: (sentence: string, start: number, end: number) => string;
  /** The sentence around a stretch of the text. */
  readonly sentencesIn: (text: string) => (start: number, end: number) => SentencePart;
  readonly findDeadline: (text: string, today: IsoDate) => FoundDeadline | null;
  readonly isAside: (quantity: Quantity, text: string) => boolean;
  readonly leadsFrom: (text: string, change: Quantity, level: Quantity) => boolean;
};

/** A rate over time is part of the unit ("claims a day"); a rate over things is a denominator ("hours per case"). */
const unitOf: ProposalWords['unitOf'] = ({ unitText, per }) => {
  if (per === null) return { unit: unitText, denominator: '' };
  const said = PER_WORD[per.toLowerCase()] ?? per.toLowerCase();
  return TIMES.has(per.toLowerCase()) || TIMES.has(said)
    ? { unit: `${unitText} ${said === 'hour' ? 'an' : 'a'} ${said}`.trim(), denominator: '' }
    : { unit: unitText, denominator: per };
};

/** The same in German: "Rechnungen pro Monat", and "Minuten" je "Akte". */
const germanUnitOf: ProposalWords['unitOf'] = ({ unitText, per }) => {
  const rate = per === null ? null : germanRate(unitText, per);
  return rate === null ? { unit: unitText, denominator: per ?? '' } : { unit: rate, denominator: '' };
};

/** Words that already say which way a change goes: "three fewer complaints". */
const SAYS_WHICH_WAY = /\b(?:more|less|fewer|faster|higher|lower|times)\b/i;

/** A change as the room would repeat it: "50% less", whatever word said it ("halve", "by half"). */
const changeWords: ProposalWords['changeWords'] = (change, direction) => {
  const more = direction === 'decrease' ? 'less' : 'more';
  if (change.unit === 'percent')
    return `${change.low === change.high ? '' : `${change.low} to `}${change.high}% ${more}`;
  if (change.unit === 'multiple')
    return `${change.high} times ${direction === 'decrease' ? 'less' : 'as much'}`;
  const text = change.text.trim();
  return SAYS_WHICH_WAY.test(text) ? text : `${text} ${more}`;
};

const comma = (value: number): string => String(value).replace('.', ',');

const germanChangeWords: ProposalWords['changeWords'] = ({ unit, low, high, text }, direction) => {
  const more = direction === 'decrease' ? 'weniger' : 'mehr';
  if (unit === 'percent') return `${low === high ? '' : `${comma(low)} bis `}${comma(high)} % ${more}`;
  if (unit === 'multiple')
    return direction === 'decrease' ? `durch ${comma(high)}` : `${comma(high)}-mal so viel`;
  return `${text.trim()} ${more}`;
};

/** "um die Hälfte von 90 Minuten": a level right behind the change. */
const germanLeadsFrom: ProposalWords['leadsFrom'] = (text, change, level) => {
  const between = text.slice(change.end, level.start);
  return (
    between.length < 80 &&
    /(?<!\p{L})von\s(?:\p{L}+\s){0,2}$/u.test(between) &&
    !/[,;]|(?<!\p{L})und(?!\p{L})/u.test(between)
  );
};

/** A price beside the point: "zu 50 EUR pro Stunde". */
const isGermanAside: ProposalWords['isAside'] = (quantity, text) => {
  const before = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  return (
    isMoney(quantity) &&
    quantity.per !== null &&
    /(?<!\p{L})(?:zu|à|für|im wert von)\s(?:etwa\s|rund\s)?$/iu.test(before)
  );
};

/** Looks up the German sentence of a stretch; they come in order, so each is passed once. */
const germanSentencesIn: ProposalWords['sentencesIn'] = (text) => {
  const stretches = germanStretches(text);
  let at = 0;
  return (start, end) => {
    while (at < stretches.length && (stretches[at]?.end ?? 0) < end) at += 1;
    const found = stretches[at];
    return found && found.start <= start ? found : { start, end, text: text.slice(start, end) };
  };
};

/** How proposals read English. */
export const ENGLISH: ProposalWords = {
  unitOf,
  changeWords,
  directionOf,
  aggregationOf,
  nameOf,
  wholeAfter,
  clauseAround,
  sentencesIn: (text) => (start, end) => sentenceAround(text, start, end),
  findDeadline,
  isAside,
  leadsFrom,
};

/** How proposals read German. */
export const GERMAN: ProposalWords = {
  unitOf: germanUnitOf,
  changeWords: germanChangeWords,
  directionOf: germanDirection,
  aggregationOf: germanAggregation,
  nameOf: germanName,
  wholeAfter: germanWhole,
  clauseAround: germanClause,
  sentencesIn: germanSentencesIn,
  findDeadline: findGermanDeadline,
  isAside: isGermanAside,
  leadsFrom: germanLeadsFrom,
};
