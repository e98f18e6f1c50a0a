import { Input, TextField as AriaTextField } from 'react-aria-components';
import { fieldClass, FieldHelp, FieldLabel } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

type PasswordProps = Pick<FieldProps<string>, 'label' | 'value' | 'onChange' | 'hint'>;

/** A secret: not shown, taken letter by letter as it was typed, never stored by the browser. */
export const PasswordField = ({ label, value, onChange, hint }: PasswordProps) => (
  <AriaTextField className={fieldClass('md', false)} type="password" value={value} onChange={onChange}>
    <FieldLabel>{label}</FieldLabel>
    <Input className={styles.input ?? ''} autoComplete="off" />
    <FieldHelp hint={hint} isEmpty={value === ''} />
  </AriaTextField>
);
