/** A text or a day that may be blank: what is not said is null. */
export const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());
