import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { fieldElementId, type FieldPath } from '#shared/core/field-path';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

/** The label above a field; read aloud only where the head of a column shows it. */
export const FieldLabel = ({ children, isHidden }: { children: string; isHidden?: boolean | undefined }) => (
  <Label className={isHidden ? styles.hidden : styles.label}>{children}</Label>
);

/**
 * What stands below a field: what is wrong with what was typed; else what a rule says about the value; else the hint.
 * For a field that is still empty the rule's sentence is only read aloud: the field itself shows the gap, and a new
 * form must not open as a wall of warnings.
 */
export const FieldHelp = ({
  message,
  problem,
  hint,
  computed,
  isEmpty,
}: {
  message?: string | undefined;
  problem?: string | undefined;
  hint?: string | undefined;
  computed?: string | undefined;
  isEmpty: boolean;
}) => {
  if (message) {
    return (
      <Text slot="errorMessage" className={styles.message}>
        <TriangleAlert aria-hidden size={14} />
        <span>{message}</span>
      </Text>
    );
  }
  if (problem && isEmpty) {
    return (
      <Text slot="description" className={styles.hidden}>
        {problem}
      </Text>
    );
  }
  if (problem) {
    return (
      <Text slot="description" className={styles.message}>
        <TriangleAlert aria-hidden size={14} />
        <span>{problem}</span>
      </Text>
    );
  }
  if (hint) {
    return (
      <Text slot="description" className={styles.hint}>
        {hint}
      </Text>
    );
  }
  return computed ? (
    <Text slot="description" className={styles.hidden}>
      {computed}
    </Text>
  ) : null;
};

/** What a field tells of what was just typed or pasted: quiet, and read aloud when there is time. */
export const FieldTold = ({ children }: { readonly children?: ReactNode }) =>
  children ? (
    <span role="status" className={styles.hint}>
      {children}
    </span>
  ) : null;

/** The mark inside a field that has a gap or cannot be read. */
export const FieldMark = ({ isShown }: { isShown: boolean }) =>
  isShown ? <TriangleAlert aria-hidden size={16} className={styles.mark} /> : null;

/**
 * What stands in a field that is empty. Where a rule finds that it should not be, that it was not said yet; but where the
 * label is not seen, the words in the field are all that says what it is for, and they stay.
 */
export const emptyWords = (
  {
    isLabelHidden,
    problem,
    placeholder = '',
  }: Pick<FieldProps<string>, 'isLabelHidden' | 'problem' | 'placeholder'>,
  notSaid: string,
): string => (problem !== undefined && !(isLabelHidden && placeholder !== '') ? notSaid : placeholder);

/** The DOM id of a field with a path; none without. */
export const elementId = (path: FieldPath | undefined): { id: string } | undefined =>
  path === undefined ? undefined : { id: fieldElementId(path) };

/** The classes of the box that holds a field. */
export const fieldClass = (size: 'md' | 'cell' | undefined, isWarned: boolean): string =>
  [styles.field, size === 'cell' ? styles.cell : '', isWarned ? styles.warned : ''].filter(Boolean).join(' ');
