import { TextArea, TextField as AriaTextField } from 'react-aria-components';
import { LONG_TEXT_LIMIT, SHORT_TEXT_LIMIT, withoutDirections } from '#shared/core/text';
import { componentsTexts } from '#shared/language/components';
import {
  elementId,
  emptyWords,
  fieldClass,
  FieldHelp,
  FieldLabel,
  FieldMark,
  FieldTold,
} from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';
import { useCut } from './use-cut.ts';
import { useTexts } from '../language.ts';

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
  const { fields: t } = useTexts(componentsTexts);
  const limit = isOneLine ? SHORT_TEXT_LIMIT : LONG_TEXT_LIMIT;
  const cut = useCut(value, limit);
  const change = (typed: string): void => {
    const text = withoutDirections(isOneLine ? typed.replaceAll(/[\r\n]+/g, ' ') : typed);
    cut.changed(text);
    onChange(text);
  };
  return (
    <AriaTextField
      {...elementId(path)}
      className={fieldClass(size, problem !== undefined)}
      value={value}
      onChange={change}
      isReadOnly={isReadOnly}
      maxLength={limit}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <span className={styles.wrap}>
        <TextArea
          className={`${styles.input} ${styles.area} ${styles[voice] ?? ''}`}
          placeholder={emptyWords({ isLabelHidden, problem, placeholder }, t.notSaid)}
          rows={rows}
          onPaste={cut.onPaste}
          onKeyDown={(event) => {
            if (isOneLine && event.key === 'Enter') event.preventDefault();
          }}
        />
        <FieldMark isShown={problem !== undefined} />
      </span>
      <FieldHelp problem={problem} hint={hint} isEmpty={value === ''} />
      <FieldTold>{cut.message}</FieldTold>
    </AriaTextField>
  );
};
