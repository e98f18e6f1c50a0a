import type { FieldPath } from '#shared/core/field-path';

/**
 * What all fields have in common. `problem` is what a rule found about the value; it warns and never blocks. `cell` is
 * a field in a row of a table: no frame until it is pointed at.
 */
export type FieldProps<T> = {
  readonly label: string;
  /** The label is heard, not seen: the head of the column shows it. */
  readonly isLabelHidden?: boolean | undefined;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly path?: FieldPath | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly size?: 'md' | 'cell' | undefined;
};

/** What an empty field with a gap shows; the finding itself says the rest. */
export const NOT_SAID = 'Not said yet';
