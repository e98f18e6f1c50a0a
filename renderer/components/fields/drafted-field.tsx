import type { KeyboardEvent, ReactNode } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { withoutDirections } from '#shared/core/text';
import type { DraftField } from './draft.ts';
import { elementId, fieldClass, FieldHelp, FieldLabel, FieldMark, FieldTold } from './field-parts.tsx';
import { type FieldProps, NOT_SAID } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';

type DraftedFieldProps = Omit<FieldProps<unknown>, 'value' | 'onChange'> & {
  readonly draft: DraftField;
  readonly isNumber: boolean;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  /** What was read of the text, or made of it; quiet, and gone with the next typing. */
  readonly told?: ReactNode;
  readonly maxLength?: number;
};

/** The box of a field whose text has to be read: number, quantity, money, date. */
export const DraftedField = ({
  label,
  isLabelHidden,
  path,
  hint,
  problem,
  placeholder,
  size,
  draft,
  isNumber,
  inputMode = 'text',
  told,
  maxLength = 60,
}: DraftedFieldProps) => {
  const { isReadOnly } = useFieldSettings();
  const isWarned = problem !== undefined || draft.message !== undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    // What cannot be read keeps the focus: Enter must not lead away from it.
    if (event.key === 'Enter' && !draft.finish()) event.preventDefault();
    if (event.key === 'Escape' && draft.revert()) event.stopPropagation();
  };
  return (
    <AriaTextField
      {...elementId(path)}
      className={fieldClass(size, isWarned)}
      value={draft.text}
      onChange={(text) => draft.type(withoutDirections(text))}
      onFocus={draft.focus}
      onBlur={draft.leave}
      isReadOnly={isReadOnly}
      isInvalid={draft.message !== undefined}
      maxLength={maxLength}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <span className={styles.wrap}>
        <Input
          className={`${styles.input} ${isNumber ? styles.number : ''}`}
          placeholder={problem && draft.text === '' ? NOT_SAID : (placeholder ?? '')}
          inputMode={inputMode}
          autoComplete="off"
          onKeyDown={onKeyDown}
        />
        <FieldMark isShown={isWarned && (!isNumber || draft.text === '')} />
      </span>
      <FieldHelp message={draft.message} problem={problem} hint={hint} isEmpty={draft.text === ''} />
      {draft.message === undefined && <FieldTold>{told}</FieldTold>}
    </AriaTextField>
  );
};
