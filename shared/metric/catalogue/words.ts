import { stemmer } from 'stemmer';
import { THESAURUS } from './thesaurus.ts';
import { STOP_WORDS, TECHNOLOGY_NAMES, WEAK_WORDS } from './stop-words.ts';

/** Longest word that is looked at: beyond it stands no word of English, only something pasted. */
const WORD_LIMIT = 40;

/** Marks ideas, so that they never meet a stem. */
const IDEA_MARK = '~';

/** A word as it was written, in plain letters, and its stem. */
export type Word = { readonly written: string; readonly plain: string; readonly stem: string };

/** `word`: a stem; `weak`: one that tells little. `idea`: what the thesaurus says that words stand for. */
export type TermKind = 'word' | 'weak' | 'idea';

/** What is put into the index and looked up in it, with the words that it came from. */
export type Term = { readonly term: string; readonly kind: TermKind; readonly from: readonly Word[] };

/** Lower case, without accents and other marks, so that "naïve" and "naive" are one word. */
const plainOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The stem after Porter (1980), made for English; words in other scripts and numbers stay as they are. */
const stemOf = (plain: string): string => (/^[a-z]+$/.test(plain) ? stemmer(plain) : plain);

/** Stems that were made before: making one takes longer than all the rest. Holds English words only, see the limit. */
const stems = new Map<string, string>();

/** So many words are remembered: the catalogue's and a workshop's. Pasted junk does not fill the memory. */
const STEM_LIMIT = 10_000;

const rememberedStem = (plain: string): string => {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const stem = stemOf(plain);
  if (stems.size < STEM_LIMIT) stems.set(plain, stem);
  return stem;
};

/** The words of a text that may tell what is to be measured. Linear in the length of the text. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const written of text.replace(TECHNOLOGY_NAMES, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    if (written.length > WORD_LIMIT) continue;
    const plain = plainOf(written);
    if (plain !== '' && !STOP_WORDS.has(plain)) words.push({ written, plain, stem: rememberedStem(plain) });
  }
  return words;
};

/** A phrase of the thesaurus, one word or more, by the stem of its first word. */
type Phrase = { readonly stems: readonly string[]; readonly idea: string };

const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, texts] of THESAURUS) {
    for (const text of texts) {
      const [first = '', ...more] = wordsOf(text).map(({ stem }) => stem);
      const phrase = { stems: [first, ...more], idea: `${IDEA_MARK}${name}` };
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [phrase]);
      else others.push(phrase);
    }
  }
  return byFirst;
})();

/** The ideas for which the words stand that begin at a place. */
const ideasAt = (words: readonly Word[], at: number): readonly Term[] =>
  (phrases.get(words[at]?.stem ?? '') ?? [])
    .filter((phrase) => phrase.stems.every((stem, offset) => words[at + offset]?.stem === stem))
    .map((phrase) => ({
      term: phrase.idea,
      kind: 'idea',
      from: words.slice(at, at + phrase.stems.length),
    }));

/** The terms of a text: each word's stem, and the ideas that it stands for. */
export const termsOf = (words: readonly Word[]): readonly Term[] =>
  words.flatMap((word, at) => [
    { term: word.stem, kind: WEAK_WORDS.has(word.plain) ? 'weak' : 'word', from: [word] },
    ...ideasAt(words, at),
  ]);
