import { formatDate, type OptionalDate } from '#shared/core/dates';
import { parseDate } from '#shared/core/parse-date';
import { useDraft } from './draft.ts';
import { DraftedField } from './drafted-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';

/** A day, typed the way people write it: "30 June 2027", "30.6.2027" or "2027-06-30". */
export const DateField = ({ value, onChange, ...rest }: FieldProps<OptionalDate>) => {
  const { locale } = useFieldSettings();
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: (date) => (date === '' ? '' : formatDate(date, locale, 'short')),
    parse: (text, isDone) => parseDate(text, locale, isDone),
  });
  return <DraftedField {...rest} draft={draft} isNumber={false} />;
};
