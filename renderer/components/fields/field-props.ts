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
  /**
   * Why it shows what nobody typed: "Computed: after “Label cases”". Such a value looks quieter, tells the reason when it is
   * pointed at or reached, and is replaced by the first key.
   */
  readonly computed?: string | undefined;
};
