import { fieldNumber, type NumberLimits, parseNumber } from '#shared/core/parse-number';
import { useDraft } from './draft.ts';
import { DraftedField } from './drafted-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';

/**
 * A number, typed as the session's locale writes it; null while nothing is said. `digits` is how many decimals it shows
 * at least, so that figures that belong together line up.
 */
export const NumberField = ({
  value,
  onChange,
  min,
  max,
  isInteger,
  digits = 0,
  ...rest
}: FieldProps<number | null> & NumberLimits & { readonly digits?: number }) => {
  const { locale } = useFieldSettings();
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: (number) => fieldNumber(number, locale, digits),
    parse: (text) =>
      parseNumber(text, locale, {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        isInteger: isInteger ?? false,
      }),
  });
  return <DraftedField {...rest} draft={draft} isNumber inputMode={isInteger ? 'numeric' : 'decimal'} />;
};
