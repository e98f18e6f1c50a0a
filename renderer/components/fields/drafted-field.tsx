import type { KeyboardEvent, ReactNode } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { withoutDirections } from '#shared/core/text';
import { componentsTexts } from '#shared/language/components';
import type { DraftField } from './draft.ts';
import { classNames } from '../class-names.ts';
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
import { useTexts } from '../language.ts';

type DraftedFieldProps = Omit<FieldProps<unknown>, 'value' | 'onChange'> & {
  readonly draft: DraftField;
  readonly isNumber: boolean;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  /** What was read of the text, or made of it; quiet, and gone with the next typing. */
  readonly told?: ReactNode;
  readonly maxLength?: number;
};

type BoxProps = Pick<
  DraftedFieldProps,
  'draft' | 'isNumber' | 'inputMode' | 'placeholder' | 'computed' | 'problem' | 'isLabelHidden'
>;

/** What is typed into, with the mark of what is wrong. */
const Box = ({ draft, isNumber, inputMode = 'text', computed, problem, ...words }: BoxProps) => {
  const { fields: t } = useTexts(componentsTexts);
  const isWarned = problem !== undefined || draft.message !== undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    // What cannot be read keeps the focus: Enter must not lead away from it.
    if (event.key === 'Enter' && !draft.finish()) event.preventDefault();
    if (event.key === 'Escape' && draft.revert()) event.stopPropagation();
  };
  return (
    <span className={styles.wrap}>
      <Input
        className={classNames(
          styles.input,
          isNumber && styles.number,
          computed !== undefined && !draft.isTyped && styles.computed,
        )}
        title={computed}
        placeholder={emptyWords({ ...words, problem }, t.notSaid)}
        inputMode={inputMode}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (computed !== undefined) event.currentTarget.select();
        }}
      />
      <FieldMark isShown={isWarned && (!isNumber || draft.text === '')} />
    </span>
  );
};

/** The box of a field whose text has to be read: number, quantity, money, date. */
export const DraftedField = (props: DraftedFieldProps) => {
  const { label, isLabelHidden, path, hint, problem, size, computed, draft, told, maxLength = 60 } = props;
  const { isReadOnly } = useFieldSettings();
  return (
    <AriaTextField
      {...elementId(path)}
      className={fieldClass(size, problem !== undefined || draft.message !== undefined)}
      value={draft.text}
      onChange={(text) => draft.type(withoutDirections(text))}
      onFocus={draft.focus}
      onBlur={draft.leave}
      isReadOnly={isReadOnly}
      isInvalid={draft.message !== undefined}
      maxLength={maxLength}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Box {...props} />
      <FieldHelp
        message={draft.message}
        problem={problem}
        hint={hint}
        computed={computed}
        isEmpty={draft.text === ''}
      />
      {draft.message === undefined && <FieldTold>{told}</FieldTold>}
    </AriaTextField>
  );
};
