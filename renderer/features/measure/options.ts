import type { TermsTexts } from '#shared/language/terms';
import type { Metric } from '#shared/metric/metric';

/** The choices of a field, in the words of `termsTexts`. */
type Options<T extends string> = readonly { readonly value: T; readonly label: string }[];

const listed = <T extends string>(words: Readonly<Record<T, string>>): Options<T> =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));

const withNone = <T extends string>(none: string, words: Readonly<Record<T, string>>): Options<T | ''> => [
  { value: '', label: none },
  ...listed(words),
];

export const roles = (terms: TermsTexts): Options<Metric['role']> => listed(terms.metricRoles);

export const directions = (terms: TermsTexts): Options<Metric['direction']> => listed(terms.directions);

export const frequencies = (terms: TermsTexts): Options<Metric['frequency']> =>
  withNone(terms.notSaidYet, terms.frequencies);

export const aggregations = (terms: TermsTexts): Options<Metric['aggregation']> =>
  withNone(terms.notSaidYet, terms.aggregations);

export const percentKinds = (terms: TermsTexts): Options<Metric['percentKind']> =>
  withNone(terms.noPercentage, terms.percentKinds);

export const benefits = (terms: TermsTexts): Options<Metric['benefit']['type']> =>
  withNone(terms.notSaidYet, terms.benefits);
