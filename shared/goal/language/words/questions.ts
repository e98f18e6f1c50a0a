import type { ClaimHead } from '../claim.ts';
import type { Family } from './benefit-nouns.ts';
import type { Direction } from './change-verbs.ts';

/**
 * Fills a question. `thing` is the object of the claim as the text says it ("accuracy", "manual effort"); empty where
 * it names none.
 */
export type Asking = (thing: string) => string;

const or = (thing: string, otherwise: string): string => (thing === '' ? otherwise : thing);

/** Questions about a change that a verb or a noun of change claims, by what the change is about. */
const CHANGE: Readonly<Record<Family, Asking>> = {
  time: (t) =>
    `How long does it take today (${or(t, 'time')}), from which event to which, and how long may it take?`,
  money: (t) => `What does it cost today (${or(t, 'cost')}), per case or per month, and what may it cost?`,
  quality: (t) =>
    `Out of 100 cases, how many are right today (${or(t, 'quality')}), and how many would be enough?`,
  effort: (t) =>
    `How many hours a week go into this today (${or(t, 'effort')}), whose hours, and how many may remain?`,
  satisfaction: (t) =>
    `Who rates it (${or(t, 'satisfaction')}), on which scale, what is the score today, and which score is enough?`,
  risk: (t) =>
    `How often does it happen today (${or(t, 'risk')}), what does one case cost, and how often may it happen?`,
  volume: (t) =>
    `How many are there today (${or(t, 'volume')}), in which period, and how many shall there be?`,
  consistency: (t) =>
    `When two people handle the same case, how often do they differ today (${or(t, 'consistency')}), and how often may they?`,
  access: (t) =>
    `Who cannot get at it today (${or(t, 'access')}), how many are they, and how many shall reach it, how fast?`,
  decisions: (t) =>
    `Which decision (${or(t, 'decisions')}), how often does it prove wrong or late today, and how often may it?`,
  efficiency: (t) =>
    `How many cases does one person finish in a day today (${or(t, 'efficiency')}), and how many shall it be?`,
  service: (t) =>
    `What does the person served wait for today (${or(t, 'service')}), for how long, and how long may it be?`,
  knowledge: (t) =>
    `What will someone do that they cannot do today (${or(t, 'knowledge')}), and how will you count it?`,
};

/** Questions about a comparison: first with what, then measured how. */
const COMPARISON: Readonly<Record<Family, Asking>> = {
  time: () => 'Faster than what, measured from when to when?',
  money: () => 'Cheaper than what, counted per case or per month, with which costs included?',
  quality: (t) =>
    `Better than what (${or(t, 'quality')}), judged by whom, and how many out of 100 are right today?`,
  effort: () => 'Easier than what: how many steps or minutes does it take today, and how many are enough?',
  satisfaction: () => 'Compared with which score, from whom, on which scale?',
  risk: () => 'Safer than what: how many incidents in which period today, and how many may there be?',
  volume: (t) => `More or fewer than how many today (${or(t, 'volume')}), in which period?`,
  consistency: () => 'Compared with what: how often do two people differ on the same case today?',
  access: () => 'Compared with today: who reaches it within how many minutes, and who shall?',
  decisions: (t) =>
    `Better than which decisions today (${or(t, 'decisions')}), and how do you tell afterwards that one was good?`,
  efficiency: () => 'More efficient than what: how much output for how many hours, today and then?',
  service: (t) => `Compared with which service today (${or(t, 'service')}), in minutes, days or score?`,
  knowledge: (t) =>
    `Compared with what is known today (${or(t, 'knowledge')}), shown by which test or count?`,
};

/** Questions about speed and ease without a bound. */
const SPEED: Readonly<Partial<Record<Family, Asking>>> = {
  efficiency: (t) => `How many minutes or hours for one case (${or(t, 'work')}), today and then?`,
  access: () => 'In how many steps or minutes, for which user?',
};

/** Questions about words of feeling. */
const FEELING: Readonly<Partial<Record<Family, Asking>>> = {
  access: () =>
    'Which user does which task in how many minutes without help, and what share of users shall manage?',
  money: () => 'What does it cost, what does it bring, and below which amount is it not worth it?',
  effort: () => 'How many hours are minimal here?',
};

const DEGREE = (thing: string): string =>
  `How much is "${thing}": which number, in which unit, would you accept?`;

/**
 * The question for a claim, by the kind of word that heads it and by what it is about. It asks for one thing: a level
 * today and a level to reach, measured so that two people get the same number (Planguage: past, plan, scale, meter).
 */
export const askOf = (head: ClaimHead, family: Family | null): Asking => {
  const about = family ?? 'quality';
  if (head === 'degree') return DEGREE;
  if (head === 'comparative') return COMPARISON[about];
  if (head === 'speed')
    return (
      SPEED[about] ?? ((t) => `Within how many minutes, hours or days (${or(t, 'this')}), from when to when?`)
    );
  if (head === 'feeling')
    return (
      FEELING[about] ??
      ((t) => `How would two strangers agree that it is ${or(t, 'so')}: by which measurement?`)
    );
  return family === null ? ASK_UNKNOWN : CHANGE[family];
};

/** Where the object of a change is of no known family. */
const ASK_UNKNOWN: Asking = (t) =>
  t === ''
    ? 'What exactly changes, what is its level today, and which level is enough?'
    : `What do you count to see a change in ${t}, what is it today, and which level is enough?`;

/** Verbs that ask their own way, as their object does not say enough. */
export const BY_DIRECTION: Readonly<Partial<Record<Direction, Asking>>> = {
  faster: (t) =>
    `From which event to which is ${or(t, 'it')} measured, how long is that today, and how long may it be?`,
};

/** Questions for wordings that claim no benefit. */
export const QUESTIONS = {
  openEnded: 'What else belongs to it? Name all of it, or say that this is all.',
  loophole: 'When exactly does it not apply, and who decides that?',
  pronoun: (word: string): string => `What does "${word}" stand for here?`,
  technology: (means: string): string =>
    `Which problem is solved if there were no ${means}: who has it, how often, and what does it cost?`,
  time: (word: string): string =>
    `How soon is "${word}": within how many minutes, hours or days of which event?`,
  quantity: (word: string): string => `How many are "${word}", in which period?`,
  unproven: (word: string): string =>
    `Which measurement shows that it is "${word}", and from which value on?`,
} as const;
