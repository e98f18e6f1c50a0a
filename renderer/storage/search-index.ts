import SearchableMap from 'minisearch/SearchableMap';
import { LONG_ENOUGH, turned, wordsOf } from './search-words.ts';

/** A text with what it weighs: 3 names the session itself, 2 names something in it, 1 is anything else. */
export type WeighedText = { readonly text: string; readonly weight: 1 | 2 | 3 };

/**
 * What a search found: the places of the roster with how well each fits; the higher the better. Numbers and not keys: ten
 * thousand of them pass from the worker to the window as two blocks of memory, while ten thousand texts would be copied
 * one by one for each keystroke.
 */
export type FoundPlaces = {
  readonly places: Uint32Array<ArrayBuffer>;
  readonly scores: Uint16Array<ArrayBuffer>;
  /** True where some word was found nowhere as it was typed, and words one slip away were taken. */
  readonly isSimilar: boolean;
};

/**
 * Where a word stands: the place of the session, times four, plus the weight. Most words stand in one session only, so
 * that a single number is kept for them; small whole numbers cost four bytes each.
 */
type Postings = number | number[];

const SCORE = { exact: 12, begins: 6, near: 2 } as const;

type Vocabulary = SearchableMap<Postings>;

/** A word of one letter begins so many others that only the most telling hits count. */
const TOO_SHORT = 1;

const eachPosting = (postings: Postings, visit: (posting: number) => void): void => {
  if (typeof postings === 'number') visit(postings);
  else for (const posting of postings) visit(posting);
};

/** Words that fit a typed one equally well: where they stand, and their worth. */
type Terms = { readonly worth: number; readonly postings: readonly Postings[] };

/**
 * The words of the index that fit a typed one. Of those that only begin with it no spelling is made, which would cost more
 * than all else: a broad beginning has thousands.
 */
const termsFor = (
  vocabulary: Vocabulary,
  forms: readonly string[],
  widens: boolean,
): { readonly terms: readonly Terms[]; readonly isSimilar: boolean } => {
  const exact = forms.map((form) => vocabulary.get(form)).filter((found) => found !== undefined);
  const begun = forms.filter((form) => form.length > TOO_SHORT);
  const begins = begun.flatMap((form) => [...vocabulary.atPrefix(form).values()]);
  const terms: Terms[] = [
    { worth: SCORE.begins, postings: begins },
    { worth: SCORE.exact, postings: exact },
  ];
  if (begins.length + exact.length > 0 && !widens) return { terms, isSimilar: false };
  const long = forms.filter((form) => form.length >= LONG_ENOUGH);
  const near = long.flatMap((form) => [
    ...[...vocabulary.fuzzyGet(form, 1).values()].map(([postings]) => postings),
    ...turned(form).flatMap((word) => [...vocabulary.atPrefix(word).values()]),
  ]);
  return { terms: [...terms, { worth: SCORE.near, postings: near }], isSimilar: long.length > 0 };
};

/** Notes what a posting is worth where its place has nothing better. */
const better = (best: Uint8Array, posting: number, worth: number): void => {
  const score = worth * (posting & 3);
  const place = posting >>> 2;
  if (score > (best[place] ?? 0)) best[place] = score;
};

/** A board with a number for each place; kept between searches, so that a keystroke makes no garbage. */
const makeBoard = () => {
  let total = new Uint16Array(1024);
  let best = new Uint8Array(1024);
  let met = new Uint8Array(1024);
  return {
    clear: (length: number): void => {
      if (length > total.length) {
        const size = 2 ** Math.ceil(Math.log2(length));
        [total, best, met] = [new Uint16Array(size), new Uint8Array(size), new Uint8Array(size)];
      } else {
        total.fill(0);
        met.fill(0);
      }
    },
    /** Counts one typed word: only what met all words before can go on. */
    count: (terms: readonly Terms[], nth: number, length: number): number => {
      best.fill(0);
      for (const { worth, postings } of terms) {
        for (const of of postings) {
          if (typeof of === 'number') better(best, of, worth);
          else for (const posting of of) better(best, posting, worth);
        }
      }
      let left = 0;
      for (let place = 0; place < length; place += 1) {
        const score = best[place] ?? 0;
        if (score === 0 || met[place] !== nth) continue;
        met[place] = nth + 1;
        total[place] = (total[place] ?? 0) + score;
        left += 1;
      }
      return left;
    },
    score: (place: number, words: number): number => (met[place] === words ? (total[place] ?? 0) : 0),
  };
};

/** So many typed words count: a pasted page is no question. */
const MOST_WORDS = 12;

/** Dead places are swept once there are so many, and half as many as living ones. */
const SWEEP_FROM = 512;

/** The sessions of an index by place, their places, and their words. */
type Shelf = {
  readonly vocabulary: Vocabulary;
  /** Null where a session has gone. */
  readonly keys: (string | null)[];
  readonly places: Map<string, number>;
};

const emptyShelf = (): Shelf => ({ vocabulary: new SearchableMap<Postings>(), keys: [], places: new Map() });

/** The same without the places that are dead. */
const swept = ({ vocabulary, keys }: Shelf): Shelf => {
  const fresh = emptyShelf();
  const moved = new Int32Array(keys.length).fill(-1);
  keys.forEach((key, place) => {
    if (key === null) return;
    moved[place] = fresh.keys.length;
    fresh.places.set(key, fresh.keys.length);
    fresh.keys.push(key);
  });
  for (const [term, postings] of vocabulary) {
    const kept: number[] = [];
    eachPosting(postings, (posting) => {
      const place = moved[posting >>> 2] ?? -1;
      if (place >= 0) kept.push(place * 4 + (posting & 3));
    });
    if (kept.length > 0) fresh.vocabulary.set(term, kept.length === 1 ? (kept[0] ?? 0) : kept);
  }
  return fresh;
};

/** Which session stands at which place. It only grows, until the dead places are swept: then it is another one. */
export type Roster = { readonly sweep: number; readonly keys: readonly (string | null)[] };

/** The words of some texts, each with its highest weight. */
const weightsOf = (texts: readonly WeighedText[]): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { text, weight } of texts) {
    for (const form of wordsOf(text).flatMap(({ forms }) => forms)) {
      if ((weights.get(form) ?? 0) < weight) weights.set(form, weight);
    }
  }
  return weights;
};

const enter = ({ vocabulary }: Shelf, term: string, posting: number): void => {
  const known = vocabulary.get(term);
  if (known === undefined) vocabulary.set(term, posting);
  else if (typeof known === 'number') vocabulary.set(term, [known, posting]);
  else known.push(posting);
};

/** The living places that have a score. */
const met = (
  keys: readonly (string | null)[],
  scoreOf: (place: number) => number,
): Omit<FoundPlaces, 'isSimilar'> => {
  const [places, scores] = [new Uint32Array(keys.length), new Uint16Array(keys.length)];
  let count = 0;
  for (let place = 0; place < keys.length; place += 1) {
    const score = scoreOf(place);
    if (score === 0 || keys[place] === null) continue;
    places[count] = place;
    scores[count] = score;
    count += 1;
  }
  return { places: places.slice(0, count), scores: scores.slice(0, count) };
};

const look = (
  { vocabulary, keys }: Shelf,
  board: ReturnType<typeof makeBoard>,
  words: readonly (readonly string[])[],
  widens: boolean,
): FoundPlaces => {
  board.clear(keys.length);
  let isSimilar = false;
  const isMet = words.every((forms, nth) => {
    const found = termsFor(vocabulary, forms, widens);
    isSimilar ||= found.isSimilar;
    return board.count(found.terms, nth, keys.length) > 0;
  });
  return {
    ...(isMet ? met(keys, (place) => board.score(place, words.length)) : met([], () => 0)),
    isSimilar,
  };
};

/**
 * An index of sessions by all their words: MiniSearch's radix tree for beginnings and slips, and for each word a list of
 * numbers. It holds no text and no counts, so it is a fraction of a full text index. What is put again takes a new place;
 * old ones are swept together.
 */
export const makeSearchIndex = () => {
  let shelf = emptyShelf();
  let sweep = 0;
  const board = makeBoard();

  const drop = (key: string): void => {
    const place = shelf.places.get(key);
    if (place === undefined) return;
    shelf.keys[place] = null;
    shelf.places.delete(key);
    const dead = shelf.keys.length - shelf.places.size;
    if (dead < SWEEP_FROM || dead <= shelf.places.size / 2) return;
    shelf = swept(shelf);
    sweep += 1;
  };

  return {
    put: (key: string, texts: readonly WeighedText[]): void => {
      drop(key);
      const place = shelf.keys.length;
      shelf.keys.push(key);
      shelf.places.set(key, place);
      for (const [term, weight] of weightsOf(texts)) enter(shelf, term, place * 4 + weight);
    },
    drop,
    /** How many sessions it knows. */
    size: (): number => shelf.places.size,
    /** How many different words it knows. */
    words: (): number => shelf.vocabulary.size,
    /** The sessions by their places. */
    roster: (): Roster => ({ sweep, keys: shelf.keys }),
    /**
     * The sessions in which every word of a question stands, whole or as a beginning. A word that stands nowhere may be one
     * slip away; and where the words do not meet in any session, all of them may be. Null for a question without words.
     */
    find: (question: string): FoundPlaces | null => {
      const words = wordsOf(question)
        .slice(0, MOST_WORDS)
        .map(({ forms }) => forms);
      if (words.length === 0) return null;
      const strict = look(shelf, board, words, false);
      return strict.places.length > 0 ? strict : look(shelf, board, words, true);
    },
  };
};

/** @see makeSearchIndex */
export type SearchIndex = ReturnType<typeof makeSearchIndex>;
