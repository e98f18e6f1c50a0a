/**
 * The outcome of an operation whose failure is an expected case, not a defect.
 * Functions in `shared/` return it wherever bad input is part of normal use; they throw only for programming errors.
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps an error as a failure. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * An error meant for a person: one sentence that says what is wrong, and one that says what to do.
 * `code` is stable and may be tested; the sentences may be reworded.
 */
export type PlainError<C extends string = string> = {
  readonly code: C;
  readonly message: string;
  readonly todo: string;
};
