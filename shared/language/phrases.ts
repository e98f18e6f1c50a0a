/** Phrases in another language by the English phrase: `{0}`, `{1}` stand for what is set in, in any order. */
export type Phrases = Readonly<Record<string, string>>;
