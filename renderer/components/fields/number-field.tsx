import { useDraft } from './draft.ts';
import { DraftedField } from './drafted-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import { fieldNumber, type NumberLimits, parseNumber } from './parse-number.ts';

/** A number, typed as the session's locale writes it; null while nothing is said. */
export const NumberField = ({
  value,
  onChange,
  min,
  max,
  isInteger,
  ...rest
}: FieldProps<number | null> & NumberLimits) => {
  const { locale } = useFieldSettings();
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: (number) => fieldNumber(number, locale),
    parse: (text) =>
      parseNumber(text, locale, {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        isInteger: isInteger ?? false,
      }),
  });
  return <DraftedField {...rest} draft={draft} isNumber inputMode={isInteger ? 'numeric' : 'decimal'} />;
};
