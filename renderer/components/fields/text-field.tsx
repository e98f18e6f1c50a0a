import { Input, TextField as AriaTextField } from 'react-aria-components';
import { SHORT_TEXT_LIMIT, withoutDirections } from '#shared/core/text';
import { componentsTexts } from '#shared/language/components';
import { elementId, emptyWords, fieldClass, FieldHelp, FieldLabel, FieldMark } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';
import { useTexts } from '../language.ts';

/** One line of text. */
export const TextField = ({
  label,
  isLabelHidden,
  value,
  onChange,
  path,
  hint,
  problem,
  placeholder,
  size,
  voice = 'sans',
}: FieldProps<string> & { readonly voice?: 'sans' | 'serif' | 'strong' }) => {
  const { isReadOnly } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  return (
    <AriaTextField
      {...elementId(path)}
      className={fieldClass(size, problem !== undefined)}
      value={value}
      onChange={(text) => onChange(withoutDirections(text))}
      isReadOnly={isReadOnly}
      maxLength={SHORT_TEXT_LIMIT}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <span className={styles.wrap}>
        <Input
          className={`${styles.input} ${styles[voice] ?? ''}`}
          placeholder={emptyWords({ isLabelHidden, problem, placeholder }, t.notSaid)}
          autoComplete="off"
        />
        <FieldMark isShown={problem !== undefined} />
      </span>
      <FieldHelp problem={problem} hint={hint} isEmpty={value === ''} />
    </AriaTextField>
  );
};
