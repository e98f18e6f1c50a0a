import { formatDate, isoDateSchema } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { templateUpdateTexts } from '#shared/language/template-update';
import { termsTexts } from '#shared/language/terms';
import type { ComparedField } from '#shared/template/compare';
import { useTexts } from '../../components/language.ts';

type Names = Readonly<Record<string, string>>;

/** Words for the values and the fields of a comparison. */
export const useUpdateWords = (locale: string, nameOf: (id: string) => string) => {
  const t = useTexts(templateUpdateTexts);
  const terms = useTexts(termsTexts);
  const words: Names = {
    ...terms.stages,
    ...terms.phases,
    ...terms.metricRoles,
    ...terms.directions,
    ...terms.levels,
    ...terms.aggregations,
    ...terms.frequencies,
    ...terms.percentKinds,
    ...terms.benefits,
  };
  const value = (field: string, held: unknown): string => {
    if (held === '' || held === null) return t.unsaid;
    if (typeof held === 'boolean') return held ? t.yes : t.no;
    if (typeof held === 'number') return formatNumber(held, locale);
    if (Array.isArray(held)) return t.entries(held.length);
    if (typeof held !== 'string') return t.picture;
    if (field === 'metricId' || field === 'evidenceTask') return nameOf(held);
    const day = isoDateSchema.safeParse(held);
    if (day.success) return formatDate(day.data, locale);
    return Object.hasOwn(words, held) ? (words[held] ?? held) : held;
  };
  return {
    label: ({ field }: ComparedField): string => {
      const names: Names = t.fields;
      const [first = '', second] = field.split('/');
      const name = names[second ?? first] ?? second ?? first;
      const level = second === undefined ? undefined : (terms.levels as Names)[first];
      return level === undefined ? name : `${level}: ${name}`;
    },
    value,
  };
};
