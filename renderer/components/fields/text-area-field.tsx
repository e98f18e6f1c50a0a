import { TextArea, TextField as AriaTextField } from 'react-aria-components';
import { LONG_TEXT_LIMIT, SHORT_TEXT_LIMIT } from '#shared/core/text';
import { elementId, fieldClass, FieldHelp, FieldLabel, FieldMark } from './field-parts.tsx';
import { type FieldProps, NOT_SAID } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';

type TextAreaProps = FieldProps<string> & {
  readonly rows?: number;
  readonly voice?: 'sans' | 'serif' | 'strong' | 'say';
  /** The text is one sentence: it may wrap, Enter makes no new line. */
  readonly isOneLine?: boolean;
};

/** Text that grows with what is written. */
export const TextAreaField = ({
  label,
  isLabelHidden,
  value,
  onChange,
  path,
  hint,
  problem,
  placeholder,
  size,
  rows = 2,
  voice = 'sans',
  isOneLine = false,
}: TextAreaProps) => {
  const { isReadOnly } = useFieldSettings();
  return (
    <AriaTextField
      {...elementId(path)}
      className={fieldClass(size, problem !== undefined)}
      value={value}
      onChange={(text) => onChange(isOneLine ? text.replaceAll(/[\r\n]+/g, ' ') : text)}
      isReadOnly={isReadOnly}
      maxLength={isOneLine ? SHORT_TEXT_LIMIT : LONG_TEXT_LIMIT}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <span className={styles.wrap}>
        <TextArea
          className={`${styles.input} ${styles.area} ${styles[voice] ?? ''}`}
          placeholder={problem && value === '' ? NOT_SAID : (placeholder ?? '')}
          rows={rows}
          onKeyDown={(event) => {
            if (isOneLine && event.key === 'Enter') event.preventDefault();
          }}
        />
        <FieldMark isShown={problem !== undefined} />
      </span>
      <FieldHelp problem={problem} hint={hint} isEmpty={value === ''} />
    </AriaTextField>
  );
};
