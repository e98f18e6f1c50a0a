/** What a typed text means: a value, or a sentence that says what to type instead. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
