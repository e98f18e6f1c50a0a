import MiniSearch from 'minisearch';
import { speaking } from '#shared/language/say';
import { type CatalogueEntry, FIELD_NAMES } from './entry.ts';
import { ENGLISH_WORDS, type Term, type TermKind, type Word, type WordReader } from './words.ts';

/** How much of a query is read, in UTF-16 units: a goal of several sentences. The rest of what is pasted is cut off. */
export const QUERY_LIMIT = 2_000;

/** How much of each text of an entry is indexed; built-in texts are far shorter. */
const TEXT_LIMIT = 4_000;

/** At most so many different terms of a query are looked up. */
const TERM_LIMIT = 400;

/** At most so many words are tried for a word that is still being typed. */
const COMPLETIONS = 12;

/** Shortest word that is likened to others when the catalogue does not hold it. */
const FUZZY_FROM = 5;

/**
 * How many letters may differ; two letters that changed places count as two. In a long word they may stand in an ending,
 * which the stem of the right word has lost.
 */
const editsOf = (term: string): number => (term.length > 10 ? 3 : term.length > FUZZY_FROM ? 2 : 1);

/** At most so many words are likened to others; that costs more than all the rest. */
const FUZZY_LIMIT = 12;

/** An entry that was found, and the words of the query, as they were typed, that led to it: to highlight them. */
export type CatalogueMatch = { readonly entry: CatalogueEntry; readonly matched: readonly string[] };

/** Finds entries by what a room says. */
export type CatalogueSearch = {
  /** At most `limit` entries, the best first; none for a text without a word that tells something. Never throws. */
  readonly search: (text: string, limit?: number) => readonly CatalogueMatch[];
};

/**
 * How much a text of an entry counts; `rest` is unit and data source. Formula, meter and mistake are not indexed: they name
 * what other metrics are about, and goals were found better without them.
 */
const BOOSTS = { name: 2, words: 3, definition: 0.7, field: 1, rest: 0.3 };

/** How much a kind of term counts; found by trial on goals that are not those of the test. */
const KIND_WEIGHTS: Readonly<Record<TermKind, number>> = { word: 1, part: 0.7, weak: 0.25, idea: 0.6 };

type Row = Readonly<Record<keyof typeof BOOSTS, string>> & { readonly at: number };

const rowOf = (entry: CatalogueEntry, at: number): Row => ({
  at,
  name: entry.name,
  words: entry.words.join('; '),
  definition: entry.definition,
  field: FIELD_NAMES[entry.field],
  rest: `${entry.unit}; ${entry.dataSource}`,
});

/** The entries as they are looked up: `known` holds every term, `stems` the stems of whole words that may be completed. */
type Index = {
  readonly terms: MiniSearch<Row>;
  readonly known: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, string>;
};

const indexOf = (entries: readonly CatalogueEntry[], { language, wordsOf, termsOf }: WordReader): Index => {
  const known = new Set<string>();
  const stems = new Map<string, string>();
  const tokenize = (text: string, field?: string): string[] => {
    const words = wordsOf(text.slice(0, TEXT_LIMIT));
    if (field === 'name' || field === 'words') words.forEach(({ plain, stem }) => stems.set(plain, stem));
    const tokens = termsOf(words).map(({ term }) => term);
    tokens.forEach((token) => known.add(token));
    return tokens;
  };
  const terms = new MiniSearch<Row>({
    idField: 'at',
    fields: Object.keys(BOOSTS),
    tokenize,
    processTerm: (term) => term,
  });
  terms.addAll(speaking(language, () => entries.map(rowOf)));
  return { terms, known, stems };
};

/** The word that is still being typed: the text ends with it. */
const unfinishedWord = (text: string, words: readonly Word[]): Word | undefined => {
  const last = words.at(-1);
  return last !== undefined && text.endsWith(last.written) ? last : undefined;
};

/** Terms of a query by name; a term that occurs twice counts once. */
type Query = ReadonlyMap<string, Term>;

/** The query's terms, and those of the words that its last word may become. `stems` holds stems by whole words. */
const queryOf = (
  text: string,
  stems: ReadonlyMap<string, string>,
  { wordsOf, termsOf }: WordReader,
): Query => {
  const cut = text.slice(0, QUERY_LIMIT);
  const words = wordsOf(cut);
  const terms = new Map<string, Term>();
  for (const term of termsOf(words)) {
    if (terms.size < TERM_LIMIT && !terms.has(term.term)) terms.set(term.term, term);
  }
  const last = unfinishedWord(cut, words);
  if (last === undefined) return terms;
  const longer = [...stems].filter(([word]) => word.startsWith(last.plain)).slice(0, COMPLETIONS);
  for (const [, stem] of longer) {
    if (!terms.has(stem)) terms.set(stem, { term: stem, kind: 'idea', from: [last] });
  }
  return terms;
};

/** The first words of a query that the catalogue does not hold: typing errors, perhaps. */
const likelyTypos = (query: Query, known: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...query.values()]
      .filter(({ term, kind }) => kind === 'word' && term.length >= FUZZY_FROM && !known.has(term))
      .map(({ term }) => term)
      .slice(0, FUZZY_LIMIT),
  );

/** The words of a query that led to a match, in the order in which they were typed. */
const matchedWords = (query: Query, found: readonly string[]): readonly string[] => {
  const terms = new Set(found);
  return [
    ...new Set(
      [...query].flatMap(([term, { from }]) => (terms.has(term) ? from.map(({ written }) => written) : [])),
    ),
  ];
};

/**
 * Makes an index of entries in memory; make it anew when own entries change.
 *
 * Ranking is BM25+ (Lv and Zhai 2011) over stems and the ideas of our thesaurus, both of the `reader`'s language. A word that the catalogue
 * does not hold is likened to one that it does (edit distance), so that a typing error still finds; the last word is
 * completed while it is typed. Entries that share an id are all found.
 */
export const makeCatalogueSearch = (
  entries: readonly CatalogueEntry[],
  reader: WordReader = ENGLISH_WORDS,
): CatalogueSearch => {
  const { terms, known, stems } = indexOf(entries, reader);
  return {
    search: (text, limit = 10) => {
      const query = queryOf(text, stems, reader);
      if (query.size === 0) return [];
      const typos = likelyTypos(query, known);
      // The query is cut into terms above, with what each came from; the text given here only must not be empty.
      const found = terms.search(' ', {
        tokenize: () => [...query.keys()],
        boost: BOOSTS,
        boostTerm: (term) => KIND_WEIGHTS[query.get(term)?.kind ?? 'word'],
        fuzzy: (term) => typos.has(term) && editsOf(term),
      });
      return found.slice(0, limit).flatMap(({ id, queryTerms }) => {
        const entry = entries[Number(id)];
        return entry === undefined ? [] : [{ entry, matched: matchedWords(query, queryTerms) }];
      });
    },
  };
};
