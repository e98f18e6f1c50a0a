import { stemmer } from 'stemmer';
import type { Language } from '#shared/language/language';
import { THESAURUS } from './thesaurus.ts';
import { STOP_WORDS, TECHNOLOGY_NAMES, WEAK_WORDS } from './stop-words.ts';

/** Longest word that is looked at: beyond it stands no word of English or German, only something pasted. */
const WORD_LIMIT = 40;

/** Marks ideas, so that they never meet a stem. */
const IDEA_MARK = '~';

/**
 * A word as it was written, in plain letters, and its stem. `parts`: the words that it is put together from, as German
 * does; each says that it was written as the whole.
 */
export type Word = {
  readonly written: string;
  readonly plain: string;
  readonly stem: string;
  readonly parts: readonly Word[];
};

/**
 * `word`: a stem; `part`: that of a part of a word; `weak`: one that tells little. `idea`: what the thesaurus says that
 * words stand for.
 */
export type TermKind = 'word' | 'part' | 'weak' | 'idea';

/** What is put into the index and looked up in it, with the words that it came from. */
export type Term = { readonly term: string; readonly kind: TermKind; readonly from: readonly Word[] };

/** What has to be known of a language to read what a room says in it. */
export type Vocabulary = {
  readonly language: Language;
  /** Words that tell nothing, and words that tell little: both in plain letters. */
  readonly stopWords: ReadonlySet<string>;
  readonly weakWords: ReadonlySet<string>;
  /** Names that are taken out of a text before its words are looked at. */
  readonly technologyNames: RegExp;
  readonly thesaurus: ReadonlyMap<string, readonly string[]>;
  /** A word in small plain letters, so that two writings of it are one. */
  readonly plainOf: (written: string) => string;
  /** The stem of a word in plain letters. */
  readonly stemOf: (plain: string) => string;
  /** The parts of a word in plain letters that are known; none where it is not put together. */
  readonly partsOf: (plain: string) => readonly string[];
};

/** Reads the words of one language. */
export type WordReader = {
  readonly language: Language;
  /** The words of a text that may tell what is to be measured. Linear in the length of the text. */
  readonly wordsOf: (text: string) => readonly Word[];
  /** The terms of a text: each word's stem, those of its parts, and the ideas that they stand for. */
  readonly termsOf: (words: readonly Word[]) => readonly Term[];
};

/** So many words are remembered: the catalogue's and a workshop's. Pasted junk does not fill the memory. */
const MEMORY = 10_000;

/** What was found for a word before: finding it takes longer than all the rest. */
const remembering = <T>(find: (plain: string) => T): ((plain: string) => T) => {
  const known = new Map<string, T>();
  return (plain) => {
    const before = known.get(plain);
    if (before !== undefined) return before;
    const found = find(plain);
    if (known.size < MEMORY) known.set(plain, found);
    return found;
  };
};

const makeWordsOf = (vocabulary: Vocabulary): WordReader['wordsOf'] => {
  const { plainOf, stopWords, technologyNames } = vocabulary;
  const stemOf = remembering(vocabulary.stemOf);
  const partsOf = remembering(vocabulary.partsOf);
  const wordOf = (written: string, plain: string, parts: readonly string[]): Word => ({
    written,
    plain,
    stem: stemOf(plain),
    parts: parts.map((part) => wordOf(written, part, [])),
  });
  return (text) => {
    const words: Word[] = [];
    for (const written of text.replace(technologyNames, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      if (written.length > WORD_LIMIT) continue;
      const plain = plainOf(written);
      if (plain !== '' && !stopWords.has(plain)) words.push(wordOf(written, plain, partsOf(plain)));
    }
    return words;
  };
};

/** A phrase of the thesaurus, one word or more, by the stem of its first word. */
type Phrase = { readonly stems: readonly string[]; readonly idea: string };

const phrasesOf = (
  thesaurus: Vocabulary['thesaurus'],
  wordsOf: WordReader['wordsOf'],
): ReadonlyMap<string, readonly Phrase[]> => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, texts] of thesaurus) {
    for (const text of texts) {
      const [first = '', ...more] = wordsOf(text).map(({ stem }) => stem);
      const phrase = { stems: [first, ...more], idea: `${IDEA_MARK}${name}` };
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [phrase]);
      else others.push(phrase);
    }
  }
  return byFirst;
};

/** Makes a reader of a language; its thesaurus is looked through once. */
export const makeWordReader = (vocabulary: Vocabulary): WordReader => {
  const wordsOf = makeWordsOf(vocabulary);
  const phrases = phrasesOf(vocabulary.thesaurus, wordsOf);
  const { language, weakWords } = vocabulary;
  /** The ideas for which the words stand that begin at a place. */
  const ideasAt = (words: readonly Word[], at: number): readonly Term[] =>
    (phrases.get(words[at]?.stem ?? '') ?? [])
      .filter((phrase) => phrase.stems.every((stem, offset) => words[at + offset]?.stem === stem))
      .map((phrase) => ({
        term: phrase.idea,
        kind: 'idea',
        from: words.slice(at, at + phrase.stems.length),
      }));
  const termOf = (word: Word, kind: TermKind): Term => ({
    term: word.stem,
    kind: weakWords.has(word.plain) ? 'weak' : kind,
    from: [word],
  });
  return {
    language,
    wordsOf,
    termsOf: (words) =>
      words.flatMap((word, at) => [
        termOf(word, 'word'),
        ...ideasAt(words, at),
        ...word.parts.flatMap((part) => [termOf(part, 'part'), ...ideasAt([part], 0)]),
      ]),
  };
};

/** Lower case, without accents and other marks, so that "naïve" and "naive" are one word. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** English: stems after Porter (1980); words in other scripts and numbers stay as they are. */
export const ENGLISH_WORDS: WordReader = makeWordReader({
  language: 'en',
  stopWords: STOP_WORDS,
  weakWords: WEAK_WORDS,
  technologyNames: TECHNOLOGY_NAMES,
  thesaurus: THESAURUS,
  plainOf: withoutMarks,
  stemOf: (plain) => (/^[a-z]+$/.test(plain) ? stemmer(plain) : plain),
  partsOf: () => [],
});
