import type { GoalQuestion } from '#shared/goal/goal';
import { analyseText, type VagueWording } from '#shared/goal/language/analyse';
import { textLanguage } from '#shared/goal/language/text-language';
import type { Language } from '#shared/language/language';

/**
 * How many texts are kept with what was found in them. The rules run after every keystroke and read the same texts each
 * time; one metric has five and the goal one, so this holds all that can be in work at the same moment.
 */
const KEPT_TEXTS = 64;

const kept = new Map<string, readonly VagueWording[]>();

/**
 * The vague wordings of a text. `hint` is the language of the session, which the text is read in unless it is clearly in
 * the other one; the question is in the language of the text, as it is asked about its words. The same text is analysed once as long as it is among the last ones asked for; seen from
 * outside the function is pure.
 */
export const wordingsOf = (text: string, hint: Language = 'en'): readonly VagueWording[] => {
  if (text.trim() === '') return [];
  const key = `${hint}:${text}`;
  const wordings = kept.get(key) ?? analyseText(text, textLanguage(text, hint)).wordings;
  // Moves the text to the end, so that the first key is always the one that was not asked for the longest time.
  kept.delete(key);
  kept.set(key, wordings);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_TEXTS && oldest !== undefined) kept.delete(oldest);
  return wordings;
};

/** Longest slug; it becomes part of a finding's key, which a session stores when it is accepted. */
const SLUG_LIMIT = 60;

/**
 * A phrase as a stable part of a finding's key: letters and digits in lower case, joined by hyphens, at most 60
 * characters. The same phrase gives the same slug wherever it stands in a text.
 */
export const slugOf = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, SLUG_LIMIT)
    .replace(/^-|-$/g, '');

/** Only the first of the wordings that read the same; one answer settles all of them. */
export const distinctWordings = (wordings: readonly VagueWording[]): readonly VagueWording[] => {
  const seen = new Set<string>();
  return wordings.filter(({ text }) => {
    const slug = slugOf(text);
    if (slug === '' || seen.has(slug)) return false;
    seen.add(slug);
    return true;
  });
};

/** Lower case without a change of length, white space as one blank each, so that places in both texts agree. */
const fold = (text: string): string =>
  text.replace(/[\s\S]/gu, (sign) => {
    const low = /\s/.test(sign) ? ' ' : sign.toLowerCase();
    return low.length === sign.length ? low : sign;
  });

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/**
 * Marks every place of a text where a phrase stands. A place counts when at least one of its ends is the edge of a word:
 * a person who selects sloppily pins "effic" and means "efficient", but a pinned "AI" says nothing about "fair".
 */
const markPlaces = (text: string, phrase: string, covered: Uint8Array): void => {
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    const end = start + phrase.length;
    if (!isLetter(text[start - 1]) || !isLetter(text[end])) covered.fill(1, start, end);
  }
};

/**
 * The vague wordings of a text that no pinned phrase touches, each once. A phrase touches a wording when the two overlap
 * anywhere in the text, upper and lower case alike; a wording that is touched in one place is settled in all of them.
 * Linear in the text for each phrase.
 */
export const openWordings = (
  text: string,
  questions: readonly Pick<GoalQuestion, 'phrase'>[],
  hint: Language = 'en',
): readonly VagueWording[] => {
  const wordings = wordingsOf(text, hint);
  if (wordings.length === 0) return wordings;
  const folded = fold(text);
  const covered = new Uint8Array(text.length);
  for (const { phrase } of questions) {
    const wanted = fold(phrase.trim());
    if (wanted !== '') markPlaces(folded, wanted, covered);
  }
  const isSettled = ({ start, end }: VagueWording): boolean => covered.subarray(start, end).includes(1);
  const settled = new Set(wordings.filter(isSettled).map((wording) => slugOf(wording.text)));
  return distinctWordings(wordings.filter((wording) => !settled.has(slugOf(wording.text))));
};
