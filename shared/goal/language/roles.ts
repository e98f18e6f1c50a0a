import type { QuantityRole } from './analysis.ts';
import type { Measure } from './quantities.ts';
import {
  around,
  hasAny,
  isBound,
  isCapped,
  isDifferenceBefore,
  isDifferenceBehind,
  isFloor,
  isLevelBefore,
  isMoving,
  isNow,
  isReachedNear,
  isTodayNear,
  isUnruled,
  type Surroundings,
} from './role-marks.ts';
import { at, type Token, touches } from './tokens.ts';
import { CHANGE_VERBS } from './words/change-verbs.ts';
import { HALVERS } from './words/numbers.ts';
import {
  DIFFERENCE_HEADS,
  DIFFERENCE_NOUNS,
  FINE_UNITS,
  LIMIT_NOUNS,
  PERIOD_CUES,
  RECORD_NOUNS,
  SERVICE_NOUNS,
  SERVICE_VERBS,
  STARTING_NOUNS,
  TODAY_CUES,
  WAITING_NOUNS,
} from './words/role-cues.ts';

/** What a project's own time is counted from: "within 12 months of go-live". */
const LAUNCHES = new Set(['go', 'launch', 'start', 'rollout', 'implementation', 'deployment', 'kickoff']);

const CALENDAR = new Set(['week', 'month', 'year']);

const AHEAD = new Set(['the', 'within', 'in', 'over']);

/** "in the next two years". */
const isAhead = ({ before }: Surroundings): boolean =>
  (before[0] === 'next' || before[0] === 'coming') && AHEAD.has(before[1] ?? '');

/** "within six months", "in the next two years": the time in which a goal is due, not a service level. */
const isDue = (measure: Measure, words: Surroundings): boolean => {
  if (!CALENDAR.has(measure.unit) || measure.per !== null) return false;
  const { before, far, after } = words;
  const ahead = isAhead(words);
  if (!ahead && before[0] !== 'within' && before[0] !== 'in') return false;
  const counted = ['of', 'after', 'from'].includes(after[0] ?? '');
  if (counted) return hasAny(after.slice(1, 4), LAUNCHES);
  if (hasAny(far, SERVICE_VERBS)) return false;
  const moved = [...far, ...after].some((word) => isMoving(word) || CHANGE_VERBS.has(word));
  return ahead || moved || hasAny(far, DIFFERENCE_NOUNS);
};

/** "30% of applicants receive it within 24 hours". */
const isServed = ({ after }: Surroundings): boolean =>
  after.some((word, index) => {
    const [next = '', second = ''] = [after[index + 1], after[index + 2]];
    if (word === 'within' || word === 'under') return /^\d/.test(next);
    return word === 'in' && next === 'less' && second === 'than';
  });

const roleOfPoints = (words: Surroundings): QuantityRole => {
  if (isNow(words)) return 'baseline';
  return isLevelBefore(words) ? 'target' : 'change';
};

/** "half as many", "cut it in half", "30% less", "by 40%", "reduce calls 20%". */
const isShareOfChange = (words: Surroundings, half: boolean): boolean =>
  words.after[0] === 'as' ||
  (words.raw === 'in' && half) ||
  isUnruled(words) ||
  isDifferenceBehind(words) ||
  isDifferenceBefore(words, false);

const roleOfPercent = (words: Surroundings, half: boolean): QuantityRole => {
  if (isShareOfChange(words, half)) return 'change';
  if (words.after.slice(0, 2).join(' ') === 'of which') return 'baseline';
  if (isLevelBefore(words) || isFloor(words)) return 'target';
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
const isSpan = (words: Surroundings): boolean =>
  words.before[0] === 'within' && ['of', 'after'].includes(words.after[0] ?? '') && !isPromise(words);

/** "within two weeks of receipt": counted from what sets the work going, it is a promise of service. */
const isPromise = ({ before, after }: Surroundings): boolean =>
  before[0] === 'within' && hasAny(after.slice(1, 5), STARTING_NOUNS);

/** "an SLA of 4 hours", "SLA: 4 hours", "max. 5 days", "5 days max", "five days or less", "one week instead of three". */
const isLimit = (words: Surroundings): boolean => {
  const [first = '', second = ''] = words.before;
  const behind = words.after.slice(0, 2).join(' ');
  if (isCapped(words) || /^(?:instead of|rather than|ahead|in advance|notice)\b/.test(behind)) return true;
  if (words.raw === 'than' && ['less', 'fewer'].includes(words.rawer)) return true;
  return LIMIT_NOUNS.has(['of', ':', 'is', '.'].includes(first) ? second : first);
};

const isLong = ({ unit }: Measure): boolean => unit === 'year' || unit === 'month';

/** The role that the words next to a time give it, or null where they say nothing. */
const roleBeside = (measure: Measure, words: Surroundings): QuantityRole | null => {
  if (isDue(measure, words)) return 'deadline';
  if (isLong(measure) && words.before[0] === 'for') return 'volume';
  if (isDifferenceBefore(words, false) || isDifferenceBehind(words)) return 'change';
  if (isPromise(words) || isLimit(words)) return 'target';
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

const roleOfMoney = (words: Surroundings, rated: boolean): QuantityRole => {
  if (words.before[0] === 'at') return 'target';
  if (isDifferenceBefore(words, true) || isDifferenceBehind(words)) return 'change';
  if (hasAny(words.after, new Set(['savings', 'saved', 'creation', 'avoidance', 'realized'])))
    return 'change';
  if (words.before[0] === 'from') return 'baseline';
  if (isLevelBefore(words) || words.before[0] === 'with') return 'target';
  // "€40k a year" alone is what something costs.
  return hasAny(words.before, TODAY_CUES) || (rated && words.far.length === 0) ? 'baseline' : 'volume';
};

const roleOfMultiple = ({ before, after }: Surroundings): QuantityRole => {
  if (hasAny(before.slice(0, 3), new Set(['ratio', 'ratios']))) return 'target';
  const compares = ['higher', 'greater', 'lower', 'larger', 'more'].includes(after[0] ?? '');
  return compares && ['are', 'is'].includes(before[0] ?? '') ? 'baseline' : 'change';
};

const TOLERANCES = new Set(['accuracy', 'precision', 'error', 'tolerance', 'deviation']);

/** "within 3 meters", "an accuracy of 2 m"; "within 15 km" tells where. */
const isTolerance = ({ unitText }: Measure, { before }: Surroundings): boolean =>
  (before[0] === 'within' && FINE_UNITS.has(unitText.toLowerCase())) ||
  (before[0] === 'of' && TOLERANCES.has(before[1] ?? ''));

/** "at most 3 errors", "4 interviews max", "zero missed deadlines", "within 3 meters"; "imagery (< 3 m)" is only described. */
const isCountLevel = (measure: Measure, words: Surroundings): boolean => {
  const physical = measure.unit === 'other';
  if (isBound(words)) return !physical || words.raw !== '<';
  return measure.high === 0 || isCapped(words) || (physical && isTolerance(measure, words));
};

const roleOfCount = (measure: Measure, words: Surroundings): QuantityRole => {
  const [first = '', second = ''] = words.before;
  if (/ (?:fewer|more) /.test(measure.text)) return 'change';
  if (isCountLevel(measure, words)) return 'target';
  if (first === 'by' && words.far.some(isMoving)) return 'change';
  if (first === 'of' && DIFFERENCE_HEADS.has(second)) return 'change';
  const moved = words.far
    .slice(0, 14)
    .some((word) => isMoving(word) && CHANGE_VERBS.get(word)?.base !== 'improve');
  if (!moved) return 'volume';
  if (first === 'from') return 'baseline';
  return first === 'to' ? 'target' : 'volume';
};

const roleOfStaff = (measure: Measure, words: Surroundings): QuantityRole => {
  if (isDifferenceBefore(words, false) || isDifferenceBehind(words)) return 'change';
  const role = roleOfCount(measure, words);
  return role === 'volume' && isTodayNear(words) ? 'baseline' : role;
};

const roleByUnit = (measure: Measure, words: Surroundings): QuantityRole => {
  const { unit } = measure;
  if (HALVERS.has(measure.text.toLowerCase())) return 'change';
  if (unit === 'percent') return roleOfPercent(words, measure.text.toLowerCase() === 'half');
  if (unit === 'percent_points') return roleOfPoints(words);
  if (unit === 'multiple') return roleOfMultiple(words);
  if (unit === 'usd' || (unit === 'other' && /^[A-Z]{3}$/.test(measure.unitText)))
    return roleOfMoney(words, measure.per !== null);
  if (unit === 'count' || unit === 'other') return roleOfCount(measure, words);
  if (unit === 'fte') return roleOfStaff(measure, words);
  return roleOfTime(measure, words);
};

/** "-20%", "+2 days": a sign that touches the number, with nothing before it. */
const isSigned = (tokens: readonly Token[], { from }: Measure): boolean => {
  const [sign, before] = [at(tokens, from - 1), at(tokens, from - 2)];
  return /^[-+−–]$/.test(sign.text) && touches(sign, at(tokens, from)) && !touches(before, sign);
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
  if (isSigned(tokens, measure)) return 'change';
  // "15 km to 1 km" is no change of the work unless a verb of change rules it.
  const paired =
    measure.pair !== null &&
    (measure.unit !== 'other' || measure.unitText === '' || words.far.some(isMoving));
  if (paired) return measure.pair === 'first' ? 'baseline' : 'target';
  return roleByUnit(measure, words);
};
