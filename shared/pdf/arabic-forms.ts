/**
 * The joined forms of Arabic letters. A letter looks different alone, at the end, at the start and in the middle of a
 * word; Unicode keeps those shapes as characters of their own (Arabic Presentation Forms-A and -B), which fonts map to
 * glyphs. They are drawn; the text of the PDF names the letters (see {@link readAs}).
 *
 * Source: The Unicode Standard, 9.2 (cursive joining) and the compatibility decompositions of its character database.
 */

/** Alone, final, initial, medial. Letters that join only to the one before them have the first two. */
type Forms = readonly string[];

const LAM = '\u0644';

/** U+FBE8 and U+FBE9 are the forms of a letter of Uyghur and would stand before those of the Arabic one. */
const isForm = (code: number): boolean =>
  ((code >= 0xfb50 && code <= 0xfbff) || (code >= 0xfe80 && code <= 0xfefc)) &&
  code !== 0xfbe8 &&
  code !== 0xfbe9;

/** Every letter, and every pair of lam and alef, with its forms: both blocks list them in one order. */
const readForms = (): ReadonlyMap<string, Forms> => {
  const forms = new Map<string, string[]>();
  for (let code = 0xfb50; code <= 0xfefc; code += 1) {
    if (!isForm(code)) continue;
    const form = String.fromCharCode(code);
    const letters = form.normalize('NFKC');
    const isPair = letters.length === 2 && letters.startsWith(LAM);
    if (letters === form || (letters.length !== 1 && !isPair)) continue;
    forms.set(letters, [...(forms.get(letters) ?? []), form]);
  }
  return forms;
};

let known: ReadonlyMap<string, Forms> | null = null;

const formsOf = (letters: string): Forms | undefined => (known ??= readForms()).get(letters);

/** Letters that never join and so need no forms: hamza, and the high hamza of Kazakh. */
const ALONE = /[\u0621\u0674]/;

const isArabicLetter = (character: string): boolean => /(?=\p{L})\p{Script=Arabic}/u.test(character);

/**
 * The shapes in which a character can be drawn: for a letter all its forms, for anything else itself. Empty for a letter
 * that joins but whose forms Unicode does not name (some of Kurdish, Pashto, Uyghur): drawn apart, it would be wrong.
 */
export const shapesOf = (character: string): readonly string[] => {
  if (character === '\u0640' || !isArabicLetter(character) || ALONE.test(character)) return [character];
  // A ligature that stands for itself ("﷼") is no letter that joins.
  if (/[\ufb50-\ufdff]/.test(character)) return [character];
  return formsOf(character) ?? [];
};

type Joining = 'both' | 'before' | 'causes' | 'none' | 'transparent';

/** Marks and the marks of direction let letters join across them; the non-joiner and isolates do not. */
const joiningOf = (character: string | undefined): Joining => {
  if (character === undefined) return 'none';
  if (character === '\u0640' || character === '\u200d') return 'causes';
  if (/[\p{Mn}\p{Me}\u061c\u200e\u200f\u202a-\u202e]/u.test(character)) return 'transparent';
  const forms = formsOf(character);
  if (forms === undefined || forms.length < 2) return 'none';
  return forms.length === 4 ? 'both' : 'before';
};

/** The nearest place before or after one that is not transparent. */
const neighbour = (joinings: readonly Joining[], from: number, step: 1 | -1): number => {
  let at = from + step;
  while (joinings[at] === 'transparent') at += step;
  return at;
};

const goesOn = (joining: Joining | undefined): boolean => joining === 'both' || joining === 'causes';

const takesBefore = (joining: Joining | undefined): boolean => goesOn(joining) || joining === 'before';

/**
 * What is drawn for an alef that its lam has taken along: a sign without width or ink, each of them for one kind of alef,
 * so that the text of the PDF has both letters.
 */
const TAKEN: Readonly<Record<string, string>> = {
  '\u0622': '\u200b',
  '\u0623': '\u200d',
  '\u0625': '\u200e',
  '\u0627': '\u200f',
};

/** It keeps letters apart and is not seen, but part of how a word is spelled. */
export const NON_JOINER = '\u200c';

/** The signs that are drawn without ink, to be read in the text of the PDF. */
export const UNSEEN: readonly string[] = [...Object.values(TAKEN), NON_JOINER];

/** Whether a drawn character is one of {@link UNSEEN}. */
export const isUnseen = (drawn: string): boolean => UNSEEN.includes(drawn);

/** The letter that a drawn character is to be read as. */
export const readAs = (drawn: string): string => {
  const alef = Object.entries(TAKEN).find(([, sign]) => sign === drawn)?.[0];
  if (alef !== undefined) return alef;
  const letters = drawn.normalize('NFKC');
  // The shape of lam and alef is read as the lam; its alef follows.
  return letters.length === 1 || letters.startsWith(LAM) ? letters.charAt(0) : drawn;
};

/**
 * One line in logical order with each letter in its form, one entry for each UTF-16 unit. Where lam and alef become one
 * shape, it stands at the lam, and at the alef a sign that is not seen.
 */
export const joinArabic = (text: string): string[] => {
  const characters = text.split('');
  const joinings = characters.map(joiningOf);
  const joined = [...characters];
  characters.forEach((character, at) => {
    const forms = formsOf(character);
    if (forms === undefined || isUnseen(joined[at] ?? '')) return;
    const next = neighbour(joinings, at, 1);
    const before = goesOn(joinings[neighbour(joinings, at, -1)]) && takesBefore(joinings[at]);
    const after = goesOn(joinings[at]) && takesBefore(joinings[next]);
    const alef = characters[next] ?? '';
    const pair = character === LAM ? formsOf(LAM + alef) : undefined;
    joined[at] = (pair ?? forms)[(before ? 1 : 0) + (after && pair === undefined ? 2 : 0)] ?? character;
    if (pair !== undefined) joined[next] = TAKEN[alef] ?? '';
  });
  return joined;
};
