/** What stands for a colour that is none of the given ones. */
export const OWN_ACCENT = 'own';

/** A colour to choose. `value` is what the session keeps; `shown` is what it looks like on paper. */
export type Accent = { readonly id: AccentId; readonly value: string; readonly shown: string };

/** The given colours, each with a name in every language. */
export type AccentId = 'teal' | 'blue' | 'green' | 'red' | 'violet' | 'brown' | 'grey';

/** Colours that read well on white, the product's own first: each at least 4.5 to 1. A test holds them to it. */
export const ACCENTS: readonly Accent[] = [
  { id: 'teal', value: '', shown: '#005f6b' },
  { id: 'blue', value: '#1f4e9e', shown: '#1f4e9e' },
  { id: 'green', value: '#1d6b3a', shown: '#1d6b3a' },
  { id: 'red', value: '#a3262a', shown: '#a3262a' },
  { id: 'violet', value: '#5b3a9e', shown: '#5b3a9e' },
  { id: 'brown', value: '#7a4a12', shown: '#7a4a12' },
  { id: 'grey', value: '#3d4a52', shown: '#3d4a52' },
];
