import type { ClaimHead } from '../claim.ts';
import type { Family } from './benefit-nouns.ts';
import type { Direction } from './change-verbs.ts';

/**
 * Fills a question. `thing` is the object of the claim as the text says it ("accuracy", "manual effort"); empty where
 * it names none.
 */
export type Asking = (thing: string) => string;

const capital = (thing: string): string => `${thing.charAt(0).toUpperCase()}${thing.slice(1)}`;

/** Puts the object of the claim before the question: "Accuracy: how many …"; the bare question where it names none. */
const about =
  (question: string): Asking =>
  (thing) =>
    thing === '' ? capital(question) : `${capital(thing)}: ${question}`;

/** Questions about a change that a verb or a noun of change claims, by what the change is about. */
const CHANGE: Readonly<Record<Family, Asking>> = {
  time: about('from which event to which is it measured, how long is it today, and how long may it be?'),
  money: about('what does one case or one month cost today, and what may it cost?'),
  quality: about('of what exactly, how many of 100 are right today, and how many would be enough?'),
  errors: about('how many are there in 100 cases today, and how many may there be?'),
  effort: about('whose hours, how many a week today, and how many may remain?'),
  satisfaction: about('who rates it on which scale, what is the score today, and which score is enough?'),
  risk: about('how often does it happen in a year today, and how often may it?'),
  volume: about('how many in which period today, and how many shall it be?'),
  consistency: about(
    'how often do two people handle the same case differently today, and how often may they?',
  ),
  access: about('who cannot get at it today, how many are they, and how many shall reach it?'),
  decisions: about('which decision, how often does it prove wrong or late today, and how often may it?'),
  efficiency: about('how many cases does one person finish in a day today, and how many shall it be?'),
  service: about('how long does the person served wait today, and how long may it be?'),
  knowledge: about('who can do what with it that is impossible today, and how will you count that?'),
};

/** Questions about a comparison: with what, and measured how. */
const COMPARISON: Readonly<Record<Family, Asking>> = {
  time: () => 'Faster than what, measured from when to when?',
  money: () => 'Cheaper than what, counted per case or per month?',
  quality: about('better than what, and how many of 100 are good enough today?'),
  errors: about('compared with how many in 100 cases today?'),
  effort: () => 'Easier than what: how many steps or minutes does it take today?',
  satisfaction: about('compared with which score, from whom, on which scale?'),
  risk: about('compared with how many incidents a year today?'),
  volume: about('compared with how many today, in which period?'),
  consistency: about('compared with what: how often do two people differ on the same case today?'),
  access: about('compared with what: how many reach it today, within how many minutes?'),
  decisions: about('better than which today, and how will you tell afterwards that one was good?'),
  efficiency: () => 'More efficient than what: how many cases for how many hours today?',
  service: about('compared with which service today, in minutes, days or score?'),
  knowledge: about('compared with what is known today, shown by which test or count?'),
};

/** Comparatives whose word asks its own question, whatever they are about. */
const BY_COMPARATIVE: ReadonlyMap<string, Asking> = new Map([
  ['faster', COMPARISON.time],
  ['quicker', COMPARISON.time],
  ['sooner', COMPARISON.time],
  ['more timely', COMPARISON.time],
  ['more quickly', COMPARISON.time],
  ['easier', COMPARISON.effort],
  ['more easily', COMPARISON.effort],
  ['cheaper', COMPARISON.money],
  ['fewer', about('fewer than how many today, in which period?')],
  ['less', about('less than how much today, in which period?')],
  ['more time', () => 'More time for what: how many hours a week today, and how many then?'],
]);

/** Questions about speed and ease without a bound. */
const SPEED: Readonly<Partial<Record<Family, Asking>>> = {
  efficiency: about('how many minutes or hours for one case today, and how many may it be?'),
  access: about('in how many steps or minutes, for which user?'),
};

const SPEED_ELSE = about('within how many minutes, hours or days, counted from when?');

/** Questions about words of feeling. */
const FEELING: Readonly<Partial<Record<Family, Asking>>> = {
  access: about('which user does which task in how many minutes without help?'),
  money: about('what does it cost and what does it bring, in money a year?'),
  effort: about('how many hours are minimal here?'),
};

const FEELING_ELSE = about('by which measurement would two strangers agree on it?');

const DEGREE: Asking = (thing) => `How much is "${thing}": which number, in which unit, would you accept?`;

/** Where the object of a change is of no known family. */
const CHANGE_ELSE: Asking = (thing) =>
  thing === ''
    ? 'What do you count to see the change, what is it today, and which level is enough?'
    : `What do you count to see a change in ${thing}, what is it today, and which level is enough?`;

/**
 * The question for a claim, by the kind of word that heads it, by that word, and by what it is about. It asks for a
 * level today and a level to reach, measured so that two people get the same number (Planguage: past, plan, scale,
 * meter).
 */
export const askOf = (head: ClaimHead, word: string, family: Family | null): Asking => {
  if (head === 'degree') return DEGREE;
  if (head === 'comparative') return BY_COMPARATIVE.get(word) ?? COMPARISON[family ?? 'quality'];
  if (head === 'speed') return SPEED[family ?? 'time'] ?? SPEED_ELSE;
  if (head === 'feeling') return FEELING[family ?? 'quality'] ?? FEELING_ELSE;
  return family === null ? CHANGE_ELSE : CHANGE[family];
};

/** Verbs that ask their own way, as what they change is always a time. */
export const BY_DIRECTION: Readonly<Partial<Record<Direction, Asking>>> = { faster: CHANGE.time };

/** Questions for wordings that claim no benefit. */
export const QUESTIONS = {
  hurry: 'By which day at the latest?',
  openEnded: 'What else belongs to it? Name all of it, or say that this is all.',
  loophole: 'When exactly does it not apply, and who decides that?',
  pronoun: (word: string): string => `What does “${word}” stand for here?`,
  technology: (means: string): string =>
    `If there were no ${means}: which problem would remain, who has it, and how often?`,
  time: (word: string): string =>
    `How soon is “${word}”: within how many minutes, hours or days of which event?`,
  quantity: (word: string): string => `How many are “${word}”, in which period?`,
  unproven: (word: string): string =>
    `Which measurement shows that it is “${word}”, and from which value on?`,
} as const;
