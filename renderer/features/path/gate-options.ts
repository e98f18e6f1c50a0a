import { pathGateTexts } from '#shared/language/path-gate';
import { termsTexts } from '#shared/language/terms';
import type { Comparator, CountUnit, CriterionLevel, Outcome } from '#shared/plan/gate';
import { COMPARATOR_WORDS, OUTCOME_WORDS, OUTCOMES_IN_ORDER } from '#shared/plan/gate-words';
import { textsNow } from '../../components/language.ts';

type Options<T extends string> = readonly { readonly value: T; readonly label: string }[];

/** The level of its metric that a criterion asks for, in the language that is spoken. */
export const levels = (): Options<CriterionLevel> => {
  const { own, baseline } = textsNow(pathGateTexts).options;
  const { must, plan, wish } = textsNow(termsTexts).levels;
  return [
    { value: '', label: own },
    { value: 'must', label: must },
    { value: 'plan', label: plan },
    { value: 'wish', label: wish },
    { value: 'baseline', label: baseline },
  ];
};

const COUNT_UNITS: readonly Exclude<CountUnit, ''>[] = ['cases', 'days', 'weeks', 'months', 'quarters'];

/** What a criterion is looked at over, in the language that is spoken. */
export const countUnits = (): Options<CountUnit> => {
  const { counts } = textsNow(pathGateTexts).options;
  return [
    { value: '', label: textsNow(termsTexts).notSaidYet },
    ...COUNT_UNITS.map((value) => ({ value, label: counts[value] })),
  ];
};

const SAID: readonly Exclude<Comparator, ''>[] = ['at-most', 'at-least', 'less-than', 'more-than', 'equal'];

/** How a number is compared, in the language that is spoken. */
export const comparators = (): Options<Comparator> => [
  { value: '', label: textsNow(termsTexts).notSaidYet },
  ...SAID.map((value) => ({ value, label: COMPARATOR_WORDS[value] })),
];

/** What may be decided, in the language that is spoken. */
export const outcomeOptions = (): Options<Outcome> =>
  OUTCOMES_IN_ORDER.map((value) => ({ value, label: OUTCOME_WORDS[value] }));
