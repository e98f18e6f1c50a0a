/** The languages that all texts of the product are there in. */
export const LANGUAGES = ['en', 'de'] as const;

/** @see LANGUAGES */
export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag: that of its first subtag where the product speaks it, else English. */
export const languageOf = (tag: string): Language => {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === first) ?? 'en';
};

/** What a catalogue of texts holds: texts, and functions that set names and figures into one. */
export type Catalogue = { readonly [key: string]: string | ((...facts: never[]) => string) | Catalogue };

/** The same texts in every language. */
export type Texts<T extends Catalogue> = Readonly<Record<Language, T>>;

/**
 * The texts of one area in every language. English says which texts there are; the compiler refuses a language in which
 * one is missing, left over, or takes other facts. Numbers and days come in as they shall read (`formatNumber`).
 */
export const texts = <T extends Catalogue>(inEach: { readonly en: T; readonly de: NoInfer<T> }): Texts<T> =>
  inEach;

/** One form for exactly one and another for every other number, as English and German have it. */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many);
