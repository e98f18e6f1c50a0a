import type { QuantityRole } from './analysis.ts';
import type { Measure } from './quantities.ts';
import { at, type Token } from './tokens.ts';
import { CHANGE_VERBS } from './words/change-verbs.ts';
import { APPROXIMATORS } from './words/labels.ts';
import { HALVERS, MULTIPLIERS } from './words/numbers.ts';
import {
  DIFFERENCE_HEADS,
  DIFFERENCE_NOUNS,
  MOVING_VERBS,
  PERIOD_CUES,
  REACHED_CUES,
  RECORD_NOUNS,
  SAVING_CUES,
  SERVICE_NOUNS,
  SERVICE_VERBS,
  TODAY_CUES,
  WAITING_NOUNS,
} from './words/role-cues.ts';

/** What stands around a measure in its sentence, as words. */
type Surroundings = {
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

const REACH = 9;

const wordsBefore = (tokens: readonly Token[], measure: Measure, from: number): readonly string[] => {
  let last = measure.from - 1;
  const rounds = (index: number): boolean => {
    const { lower } = at(tokens, index);
    if (lower === 'at') return /^(?:least|most)$/.test(at(tokens, index + 1).lower);
    return APPROXIMATORS.has(lower) && !['to', 'under', 'of', 'below', 'by', 'average'].includes(lower);
  };
  while (last >= from && rounds(last)) last -= 1;
  return tokens
    .slice(Math.max(from, last - 3 * REACH), last + 1)
    .filter(({ kind }) => kind !== 'break')
    .map(({ lower }) => lower)
    .reverse();
};

const around = (tokens: readonly Token[], measure: Measure, from: number, to: number): Surroundings => {
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

const hasAny = (words: readonly string[], cues: ReadonlySet<string>): boolean =>
  words.some((word) => cues.has(word));

const isMoving = (word: string): boolean => {
  const verb = CHANGE_VERBS.get(word);
  if (verb) return verb.direction !== 'better' || verb.base === 'improve';
  return MOVING_VERBS.has(word) || MULTIPLIERS.has(word) || HALVERS.has(word);
};

const STOPS = new Set(['and', 'with', 'who', 'to', 'which', 'that', 'is', 'are', 'for', 'at', 'when', 'or']);

/** "58% average reduction", "22% more", "276 hours of work saved": the difference stands close behind. */
const isDifferenceBehind = ({ after }: Surroundings): boolean => {
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
const isDifferenceBefore = (words: Surroundings, money: boolean): boolean => {
  if (isBy(words) || isOfDifference(words)) return true;
  // "cut waiting time to 10 days": a level, whatever the verb.
  if (words.before[0] === 'to' || isBound(words)) return false;
  return hasAny(words.before.slice(0, money ? REACH : 4), SAVING_CUES);
};

/** "at most 3 errors", "no more than 2 hours": a level that may not be passed. */
const isBound = ({ before, raw, rawer }: Surroundings): boolean =>
  (raw === 'most' && rawer === 'at') || (raw === 'than' && (before[0] === 'no' || before[0] === 'not'));

/** "to 1 day", "under 10 minutes", "less than 5 days". */
const isLevelBefore = (words: Surroundings): boolean => {
  const { before, far } = words;
  const [first = '', second = ''] = before;
  if (isBound(words)) return true;
  if (first === 'to') return far.some(isMoving);
  if (first === 'than') return ['less', 'fewer'].includes(second);
  return ['under', 'below', 'within', '<', '≤'].includes(first);
};

const isTodayNear = ({ before, after }: Surroundings): boolean =>
  ['vs', 'versus'].includes(before[0] === '.' ? (before[1] ?? '') : (before[0] ?? '')) ||
  before.slice(0, 3).includes('compared') ||
  hasAny(before.slice(0, 8), TODAY_CUES) ||
  hasAny(after.slice(0, 3), new Set(['currently', 'today', 'now']));

const NOW = new Set(['currently', 'today', 'now', 'presently']);

/** "We currently resolve 60%": said of today in so many words, and not of what "and" adds. */
const isNow = ({ before }: Surroundings): boolean => {
  const joined = before.findIndex((word) => word === 'and' || word === ',');
  return hasAny(joined === -1 ? before : before.slice(0, joined), NOW);
};

const isReachedNear = ({ before, after }: Surroundings): boolean =>
  hasAny(before.slice(0, 6), REACHED_CUES) || hasAny(after.slice(0, 3), REACHED_CUES);

const CALENDAR = new Set(['week', 'month', 'year']);

/** "within six months", "in the next two years": the time in which a goal is due, not a service level. */
const isDue = (measure: Measure, { before, far, after }: Surroundings): boolean => {
  if (!CALENDAR.has(measure.unit) || measure.per !== null) return false;
  const [first = '', second = ''] = before;
  const next = (first === 'next' || first === 'coming') && ['the', 'within', 'in', 'over'].includes(second);
  const within = first === 'within' || first === 'in';
  if (!next && !within) return false;
  if (['of', 'after', 'from'].includes(after[0] ?? '') || hasAny(far, SERVICE_VERBS)) return false;
  const moved = [...far, ...after].some((word) => isMoving(word) || CHANGE_VERBS.has(word));
  return next || moved || hasAny(far, DIFFERENCE_NOUNS);
};

/** "30% of applicants receive it within 24 hours". */
const isServed = ({ after }: Surroundings): boolean =>
  after.some((word, index) => {
    const [next = '', second = ''] = [after[index + 1], after[index + 2]];
    if (word === 'within' || word === 'under') return /^\d/.test(next);
    return word === 'in' && next === 'less' && second === 'than';
  });

const roleOfPercent = (words: Surroundings): QuantityRole => {
  // "half as many", "a third less".
  if (words.after[0] === 'as') return 'change';
  if (isDifferenceBehind(words) || isDifferenceBefore(words, false)) return 'change';
  if (isLevelBefore(words)) return 'target';
  if (isNow(words) || (isTodayNear(words) && !isReachedNear(words))) return 'baseline';
  if (isReachedNear(words)) return 'target';
  if (hasAny(words.far, SERVICE_VERBS) || isServed(words)) return 'target';
  return 'baseline';
};

const isRecord = (measure: Measure, { before, after }: Surroundings): boolean => {
  if (measure.unit !== 'year' && measure.unit !== 'month' && measure.unit !== 'week') return false;
  if (after[0] === 'of' && hasAny(after.slice(1, 5), RECORD_NOUNS)) return true;
  return hasAny(before.slice(0, 2), PERIOD_CUES) || measure.unit === 'year';
};

/** "within 4 months of inclusion": counted from an event, it bounds what is looked at. */
const isSpan = ({ before, after }: Surroundings): boolean =>
  before[0] === 'within' && ['of', 'after'].includes(after[0] ?? '');

const isLong = ({ unit }: Measure): boolean => unit === 'year' || unit === 'month';

/** The role that the words next to a time give it, or null where they say nothing. */
const roleBeside = (measure: Measure, words: Surroundings): QuantityRole | null => {
  if (isDue(measure, words)) return 'deadline';
  if (isLong(measure) && words.before[0] === 'for') return 'volume';
  if (isDifferenceBefore(words, false) || isDifferenceBehind(words)) return 'change';
  if (words.after.slice(0, 2).some((word) => WAITING_NOUNS.has(word))) return 'baseline';
  if (words.after.slice(0, 3).some((word) => SERVICE_NOUNS.has(word))) return 'target';
  return measure.attributive || isSpan(words) ? 'volume' : null;
};

const roleOfTime = (measure: Measure, words: Surroundings): QuantityRole => {
  const beside = roleBeside(measure, words);
  if (beside) return beside;
  // "records accumulated over 20 years"
  if (measure.unit === 'year' && words.raw === 'over' && !TODAY_CUES.has(words.before[0] ?? ''))
    return 'volume';
  if (isLevelBefore(words)) {
    // "the risk of cancer within six years" bounds what is looked at.
    const looked = isLong(measure) && words.before[0] === 'within' && !hasAny(words.far, SERVICE_VERBS);
    return looked ? 'volume' : 'target';
  }
  if (isTodayNear(words)) return 'baseline';
  if (isRecord(measure, words)) return 'volume';
  if (isReachedNear(words) || words.before[0] === 'in') return 'target';
  return measure.per === null ? 'volume' : 'baseline';
};

const roleOfMoney = (words: Surroundings): QuantityRole => {
  if (words.before[0] === 'at') return 'target';
  if (isDifferenceBefore(words, true) || isDifferenceBehind(words)) return 'change';
  if (hasAny(words.after, new Set(['savings', 'saved', 'creation', 'avoidance', 'realized'])))
    return 'change';
  if (words.before[0] === 'from') return 'baseline';
  if (isLevelBefore(words) || words.before[0] === 'with') return 'target';
  return hasAny(words.before, TODAY_CUES) ? 'baseline' : 'volume';
};

const roleOfMultiple = ({ before, after }: Surroundings): QuantityRole => {
  if (hasAny(before.slice(0, 3), new Set(['ratio', 'ratios']))) return 'target';
  const compares = ['higher', 'greater', 'lower', 'larger', 'more'].includes(after[0] ?? '');
  return compares && ['are', 'is'].includes(before[0] ?? '') ? 'baseline' : 'change';
};

const roleOfCount = (measure: Measure, words: Surroundings): QuantityRole => {
  const [first = ''] = words.before;
  if (/ (?:fewer|more) /.test(measure.text)) return 'change';
  if (isBound(words)) return 'target';
  if (first === 'by' && words.far.some(isMoving)) return 'change';
  if (first === 'of' && DIFFERENCE_HEADS.has(words.before[1] ?? '')) return 'change';
  const moved = words.far
    .slice(0, 14)
    .some((word) => isMoving(word) && CHANGE_VERBS.get(word)?.base !== 'improve');
  return first === 'to' && moved ? 'target' : 'volume';
};

const roleByUnit = (measure: Measure, words: Surroundings): QuantityRole => {
  const { unit } = measure;
  if (HALVERS.has(measure.text.toLowerCase())) return 'change';
  if (unit === 'percent' || unit === 'percent_points') return roleOfPercent(words);
  if (unit === 'multiple') return roleOfMultiple(words);
  if (unit === 'usd' || (unit === 'other' && /^[A-Z]{3}$/.test(measure.unitText))) return roleOfMoney(words);
  if (unit === 'count' || unit === 'other') return roleOfCount(measure, words);
  if (unit === 'fte')
    return isDifferenceBefore(words, false) || isDifferenceBehind(words)
      ? 'change'
      : roleOfCount(measure, words);
  return roleOfTime(measure, words);
};

/**
 * The role of a measure in its sentence, the tokens [from, to): from the pair it stands in ("from five days to one
 * day"), then from the verbs, prepositions and nouns around it, by kind of unit.
 */
export const roleOf = (
  tokens: readonly Token[],
  measure: Measure,
  from: number,
  to: number,
): QuantityRole => {
  const words = around(tokens, measure, from, to);
  // "15 km to 1 km" is no change of the work unless a verb of change rules it.
  const paired = measure.pair !== null && (measure.unit !== 'other' || words.far.some(isMoving));
  if (paired) return measure.pair === 'first' ? 'baseline' : 'target';
  return roleByUnit(measure, words);
};
