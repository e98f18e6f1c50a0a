/**
 * What a typed text means: a value, or a sentence for the person who types that says what to write instead. Lighter than
 * `Result` with a `PlainError`: it stands under the field while the person is still at it.
 */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
