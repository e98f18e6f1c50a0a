import { makeWordReader, type WordReader } from '../words.ts';
import { germanParts } from './parts.ts';
import { germanPlain, germanStem } from './stem.ts';
import { GERMAN_STOP_WORDS, GERMAN_TECHNOLOGY_NAMES, GERMAN_WEAK_WORDS } from './stop-words.ts';
import { GERMAN_THESAURUS } from './thesaurus.ts';

/** Reads what a German-speaking room says. */
export const GERMAN_WORDS: WordReader = makeWordReader({
  language: 'de',
  stopWords: GERMAN_STOP_WORDS,
  weakWords: GERMAN_WEAK_WORDS,
  technologyNames: GERMAN_TECHNOLOGY_NAMES,
  thesaurus: GERMAN_THESAURUS,
  plainOf: germanPlain,
  stemOf: germanStem,
  partsOf: germanParts,
});
