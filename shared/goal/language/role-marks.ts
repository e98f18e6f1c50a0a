import type { Measure } from './quantities.ts';
import { at, type Token } from './tokens.ts';
import { CHANGE_VERBS } from './words/change-verbs.ts';
import { isFunctionWord } from './words/function-words.ts';
import { APPROXIMATORS } from './words/labels.ts';
import { HALVERS, MULTIPLIERS } from './words/numbers.ts';
import {
  DIFFERENCE_HEADS,
  DIFFERENCE_NOUNS,
  MOVING_VERBS,
  REACHED_CUES,
  SAVING_CUES,
  TODAY_CUES,
} from './words/role-cues.ts';

/** What stands around a measure in its sentence, as words. */
export type Surroundings = {
  /** From the measure backwards, nearest first, without what only rounds the number. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The word directly before it. */
  readonly raw: string;
  /** The word before that. */
  readonly rawer: string;
  /** Everything before it in the sentence, nearest first. */
  readonly far: readonly string[];
};

/** How many words before a measure are looked at. */
const REACH = 9;

const wordsBefore = (tokens: readonly Token[], measure: Measure, from: number): readonly string[] => {
  let last = measure.from - 1;
  const rounds = (index: number): boolean => {
    const { lower } = at(tokens, index);
    if (lower === 'at') return /^(?:least|most)$/.test(at(tokens, index + 1).lower);
    if (lower === 'currently') return false;
    if (lower === 'to') return at(tokens, index - 1).lower === 'up';
    return APPROXIMATORS.has(lower) && !['to', 'under', 'of', 'below', 'by', 'average'].includes(lower);
  };
  while (last >= from && rounds(last)) last -= 1;
  return tokens
    .slice(Math.max(from, last - 3 * REACH), last + 1)
    .filter(({ kind }) => kind !== 'break')
    .map(({ lower }) => lower)
    .reverse();
};

/** The words around a measure in its sentence, the tokens [from, to); at most 27 each way, so that the work is bounded. */
export const around = (
  tokens: readonly Token[],
  measure: Measure,
  from: number,
  to: number,
): Surroundings => {
  const far = wordsBefore(tokens, measure, from);
  const after = tokens.slice(measure.next, Math.min(to, measure.next + 2 * REACH)).map(({ lower }) => lower);
  return {
    before: far.slice(0, REACH),
    after,
    far,
    raw: at(tokens, measure.from - 1).lower,
    rawer: at(tokens, measure.from - 2).lower,
  };
};

/** Whether one of the words is one of the cues. */
export const hasAny = (words: readonly string[], cues: ReadonlySet<string>): boolean =>
  words.some((word) => cues.has(word));

/** Whether a word says that something goes up or down, so that "by" brings a difference and "to" a level. */
export const isMoving = (word: string): boolean => {
  const verb = CHANGE_VERBS.get(word);
  if (verb) return verb.direction !== 'better' || verb.base === 'improve';
  return MOVING_VERBS.has(word) || MULTIPLIERS.has(word) || HALVERS.has(word);
};

const STOPS = new Set(['and', 'with', 'who', 'to', 'which', 'that', 'is', 'are', 'for', 'at', 'when', 'or']);

/** "58% average reduction", "22% more", "276 hours of work saved": the difference stands close behind. */
export const isDifferenceBehind = ({ after }: Surroundings): boolean => {
  const stop = after.findIndex((word) => /^[,;:.()]$/.test(word) || STOPS.has(word));
  const near = after.slice(0, Math.min(stop === -1 ? 5 : stop, 5));
  return hasAny(near, DIFFERENCE_NOUNS);
};

/** "by 40%", "by an average of 57%". */
const isBy = ({ before, far }: Surroundings): boolean => {
  const [first, second, third] = before;
  const average = first === 'average' || (first === 'of' && second === 'average');
  const by = first === 'by' || (average && [second, third, before[3]].includes('by'));
  return by && far.some((word) => isMoving(word) || DIFFERENCE_HEADS.has(word));
};

/** "a reduction of 20%", "an increase in detection of 4%". */
const isOfDifference = ({ before }: Surroundings): boolean => {
  if (before[0] !== 'of') return false;
  if (DIFFERENCE_HEADS.has(before[1] ?? '')) return true;
  return before.slice(2, 7).some((word, i) => word === 'in' && DIFFERENCE_HEADS.has(before[i + 3] ?? ''));
};

/** The difference stands before: also "saves 30 minutes", "minus 80%", "ROI: 300%"; money looks further back. */
export const isDifferenceBefore = (words: Surroundings, money: boolean): boolean => {
  if (isBy(words) || isOfDifference(words)) return true;
  if (words.raw === 'up' || words.raw === 'down') return true;
  // "cut waiting time to 10 days": a level, whatever the verb.
  if (words.before[0] === 'to' || isBound(words)) return false;
  return hasAny(words.before.slice(0, money ? REACH : 4), SAVING_CUES);
};

/** "callers should not wait longer than", "shouldn't", "shouldnt". */
const isNegation = (word: string): boolean =>
  /^(?:not|never|cannot|\w+n't|(?:do|does|should|must|ca|wo)nt)$/.test(word);

/** "at most 3 errors", "no more than 2 hours": a level that may not be passed. */
export const isBound = ({ before, raw, rawer }: Surroundings): boolean => {
  if (raw === 'than') return before[0] === 'no' || before.slice(0, 6).some(isNegation);
  return (raw === 'most' && rawer === 'at') || raw === '<' || raw === '≤';
};

/** "to 1 day", "under 10 minutes", "less than 5 days". */
export const isLevelBefore = (words: Surroundings): boolean => {
  const { before, far } = words;
  const [first = '', second = ''] = before;
  if (isBound(words)) return true;
  if (first === 'to') return far.some((word) => isMoving(word) || word === 'up' || word === 'down');
  if (first === 'than') return ['less', 'fewer'].includes(second);
  return ['under', 'below', 'within', '<', '≤'].includes(first);
};

/** "currently takes", "compared with", "instead of": what is said is how things are today. */
export const isTodayNear = ({ before, after }: Surroundings): boolean =>
  ['vs', 'versus'].includes(before[0] === '.' ? (before[1] ?? '') : (before[0] ?? '')) ||
  before.slice(0, 3).includes('compared') ||
  hasAny(before.slice(0, 8), TODAY_CUES) ||
  hasAny(after.slice(0, 3), new Set(['currently', 'today', 'now']));

const NOW = new Set(['currently', 'today', 'now', 'presently']);

/** "We currently resolve 60%": said of today in so many words, and not of what "and" adds. */
export const isNow = ({ before }: Surroundings): boolean => {
  const joined = before.findIndex((word) => word === 'and' || word === ',' || word === ';');
  return hasAny(joined === -1 ? before : before.slice(0, joined), NOW);
};

/** "achieves", "accuracy", "within": what is said is a level to reach, or that was reached. */
export const isReachedNear = ({ before, after }: Surroundings): boolean =>
  hasAny(before.slice(0, 6), REACHED_CUES) || hasAny(after.slice(0, 3), REACHED_CUES);

/** Words of a clause that says how bad things are, in which "at least 30%" is no aim. */
const SUFFERED = new Set([
  'spent',
  'lost',
  'wasted',
  'not',
  'missing',
  'wrong',
  'fail',
  'late',
  'devoted',
  'consumed',
  'taken',
]);

/** "at least 95% of claims": a level to reach, unless the clause tells of today. */
export const isFloor = (words: Surroundings): boolean =>
  ((words.raw === 'least' && words.rawer === 'at') || words.raw === '≥' || words.raw === '>') &&
  !isTodayNear(words) &&
  !hasAny(words.after, SUFFERED);

/** "reduce calls 20%", "cut average handling time 15%": nothing but the object stands between the verb and the share. */
export const isUnruled = ({ before }: Surroundings): boolean => {
  const verb = before.slice(0, 5).findIndex(isMoving);
  return verb > 0 && before.slice(0, verb).every((word) => /^\p{L}/u.test(word) && !isFunctionWord(word));
};

/** What may stand behind a bound. */
const CAP_BEHIND = /^(?:max|maximum|tops|or less|or fewer)\b/;

/** Whether the words behind a measure say that it may not be passed: "5 days max", "five days or less". */
export const isCapped = ({ after }: Surroundings): boolean => CAP_BEHIND.test(after.slice(0, 2).join(' '));
