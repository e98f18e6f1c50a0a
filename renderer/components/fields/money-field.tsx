import type { Minor } from '#shared/core/money';
import { componentsTexts } from '#shared/language/components';
import { useDraft } from './draft.ts';
import { DraftedField } from './drafted-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import { fieldMoney, parseMoney } from './parse-money.ts';
import { useTexts } from '../language.ts';

/** An amount in the session's currency, kept in minor units; null while nothing is said. */
export const MoneyField = ({ value, onChange, ...rest }: FieldProps<Minor | null>) => {
  const { locale, currency } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: (amount) => fieldMoney(amount, currency, locale),
    parse: (text) => parseMoney(text, currency, locale, t),
  });
  return <DraftedField {...rest} draft={draft} isNumber inputMode="decimal" />;
};
