import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { componentsTexts } from '#shared/language/components';
import { elementId, fieldClass, FieldHelp, FieldLabel } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';
import { useTexts } from '../language.ts';

/** One thing to choose. An option with the value '' is how "not said yet" is chosen again. */
export type SelectOption<T extends string> = { readonly value: T; readonly label: string };

/** React Aria needs a key that is not empty. */
const keyOf = (value: string): string => `o:${value}`;

/** One of a few given values. */
export const SelectField = <T extends string>({
  label,
  isLabelHidden,
  value,
  onChange,
  options,
  path,
  hint,
  problem,
  placeholder,
  size,
}: FieldProps<T> & { readonly options: readonly SelectOption<T>[] }) => {
  const { isReadOnly } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  const chosen = options.find((option) => option.value === value);
  return (
    <Select
      className={fieldClass(size, problem !== undefined)}
      value={keyOf(value)}
      onChange={(key) => onChange(String(key).slice(2) as T)}
      isDisabled={isReadOnly}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Button {...elementId(path)} className={`${styles.input} ${styles.select}`}>
        <SelectValue className={value === '' ? styles.unsaid : styles.said}>
          {value === '' ? (placeholder ?? chosen?.label ?? t.notSaid) : (chosen?.label ?? value)}
        </SelectValue>
        <ChevronDown aria-hidden size={16} className={styles.chevron} />
      </Button>
      <FieldHelp problem={problem} hint={hint} isEmpty={value === ''} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          items={options.map((option) => ({ ...option, id: keyOf(option.value) }))}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
              <span>{option.label}</span>
              <Check aria-hidden size={16} className={styles.check} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
};
