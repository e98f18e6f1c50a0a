import type { Minor } from '#shared/core/money';
import { useDraft } from './draft.ts';
import { DraftedField } from './drafted-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import { fieldMoney, parseMoney } from './parse-money.ts';

/** An amount in the session's currency, kept in minor units; null while nothing is said. */
export const MoneyField = ({ value, onChange, ...rest }: FieldProps<Minor | null>) => {
  const { locale, currency } = useFieldSettings();
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: (amount) => fieldMoney(amount, currency, locale),
    parse: (text) => parseMoney(text, currency, locale),
  });
  return <DraftedField {...rest} draft={draft} isNumber inputMode="decimal" />;
};
