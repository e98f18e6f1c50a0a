import { CHANGE_WORDS } from '#shared/language/german/changes';
import { spokenNow } from '#shared/language/say';

/** A kind of entry, a field, a choice or a unit in the language that is spoken, by its English word. */
export const changeWord = (english: string): string =>
  spokenNow() === 'de' && Object.hasOwn(CHANGE_WORDS, english) ? (CHANGE_WORDS[english] ?? english) : english;
