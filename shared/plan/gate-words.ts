import { say, table } from '#shared/language/say';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { AgreedCriterion, Comparator, CountUnit, Criterion, CriterionLevel, Outcome } from './gate.ts';
import type { ThresholdChange } from './gate-criteria.ts';

/** How a criterion compares, within a sentence; a blank comparator has no word. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = table({
  '': '',
  'at-most': 'at most',
  'at-least': 'at least',
  'less-than': 'less than',
  'more-than': 'more than',
  equal: 'exactly',
});

/** What may be decided at a gate, as a person says it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = table({
  go: 'Go on',
  hold: 'Hold',
  recycle: 'Do it again',
  kill: 'Stop the project',
});

/** The outcomes in the order in which they are offered: from going on to stopping. */
export const OUTCOMES_IN_ORDER: readonly Outcome[] = ['go', 'hold', 'recycle', 'kill'];

/** What a level is called within a sentence: "follows must of Intake time". A number of its own has no name. */
export const LEVEL_WORDS: Readonly<Record<Exclude<CriterionLevel, ''>, string>> = table({
  baseline: 'baseline',
  must: 'must',
  plan: 'plan',
  wish: 'wish',
});

const ONE: Readonly<Record<Exclude<CountUnit, ''>, string>> = table({
  cases: 'case',
  days: 'day',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
});

const MANY: Readonly<Record<Exclude<CountUnit, ''>, string>> = table({
  cases: 'cases',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  quarters: 'quarters',
});

/** "412 cases", "1 week"; blank while number or unit is not said. */
export const countWords = (
  { count, countUnit }: Pick<Criterion, 'count' | 'countUnit'>,
  locale: string,
): string => {
  if (count === null || countUnit === '') return '';
  return `${formatNumber(count, locale)} ${count === 1 ? ONE[countUnit] : MANY[countUnit]}`;
};

type Asked = Pick<AgreedCriterion, 'comparator' | 'value' | 'unit'>;

/** "at most 2 days"; names what is missing: "at most a number not said yet". */
export const limitWords = ({ comparator, value, unit }: Asked, locale: string): string => {
  const word = COMPARATOR_WORDS[comparator];
  if (value === null) return word === '' ? say`not said yet` : say`${word} a number not said yet`;
  const figure = withUnit(formatNumber(value, locale), unit, locale);
  return word === '' ? say`${figure}, comparison not said yet` : `${word} ${figure}`;
};

/** A threshold in full: "at most 2 days over 4 weeks; all cases of eight clerks". */
export const thresholdWords = (asked: AgreedCriterion | Criterion, locale: string): string => {
  const count = countWords(asked, locale);
  const over = count === '' ? '' : say` over ${count}`;
  const period = isBlank(asked.period) ? '' : `; ${asked.period.trim()}`;
  return `${limitWords(asked, locale)}${over}${period}`;
};

/** A change of an agreed threshold, for a person who compares the two. `null`: it was not there, or is not any more. */
export type ChangeInWords = {
  readonly criterionId: Criterion['id'];
  readonly metric: string;
  readonly agreed: string | null;
  readonly now: string | null;
};

/** @see ChangeInWords */
export const changeInWords = (
  { criterionId, agreed, now }: ThresholdChange,
  locale: string,
): ChangeInWords => {
  const name = (now ?? agreed)?.metric.trim() ?? '';
  return {
    criterionId,
    metric: name === '' ? say`A criterion without a metric` : name,
    agreed: agreed && thresholdWords(agreed, locale),
    now: now && thresholdWords(now, locale),
  };
};
