import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField as AriaCheckboxField } from 'react-aria-components';
import { elementId } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';

type CheckboxProps = Pick<FieldProps<boolean>, 'label' | 'isLabelHidden' | 'value' | 'onChange' | 'path'>;

/** Yes or no, with the sentence that is true when it is ticked. */
export const CheckboxField = ({ label, isLabelHidden, value, onChange, path }: CheckboxProps) => {
  const { isReadOnly } = useFieldSettings();
  return (
    <AriaCheckboxField {...elementId(path)} isSelected={value} onChange={onChange} isReadOnly={isReadOnly}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.box}>
          <Check aria-hidden size={14} />
        </span>
        <span className={isLabelHidden ? styles.hidden : ''}>{label}</span>
      </CheckboxButton>
    </AriaCheckboxField>
  );
};
