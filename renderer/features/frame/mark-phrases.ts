/**
 * A stretch of the goal: plain, one of the wordings that were pinned down (`number` counts them from 1), or a vague one
 * that was not yet.
 */
export type GoalPart = { readonly text: string; readonly number: number | null; readonly isVague: boolean };

type Place = { readonly start: number; readonly end: number };
type Found = Place & { readonly number: number | null };

const findPhrase = (statement: string, phrase: string, taken: readonly Found[]): number => {
  const text = statement.toLowerCase();
  const wanted = phrase.toLowerCase();
  for (let from = 0; from <= text.length; from += 1) {
    const start = text.indexOf(wanted, from);
    if (start < 0) return -1;
    if (isFree({ start, end: start + wanted.length }, taken)) return start;
    from = start;
  }
  return -1;
};

const isFree = ({ start, end }: Place, taken: readonly Found[]): boolean =>
  taken.every((other) => end <= other.start || start >= other.end);

const pinned = (statement: string, phrases: readonly string[]): Found[] => {
  const found: Found[] = [];
  phrases.forEach((raw, position) => {
    const phrase = raw.trim();
    // Lower case may be longer in some languages; the place would then be wrong, so nothing is marked.
    const isStable = statement.toLowerCase().length === statement.length;
    const start = phrase === '' || !isStable ? -1 : findPhrase(statement, phrase, found);
    if (start >= 0) found.push({ start, end: start + phrase.length, number: position + 1 });
  });
  return found;
};

/**
 * The goal cut at the wordings that stand in it: first those that were pinned down, each at its first free place; then
 * the vague places that none of them touches. A wording that is no longer in the text marks nothing, and none overlap.
 */
export const markPhrases = (
  statement: string,
  phrases: readonly string[],
  vague: readonly Place[] = [],
): readonly GoalPart[] => {
  const found = pinned(statement, phrases);
  for (const { start, end } of vague) {
    if (end <= statement.length && isFree({ start, end }, found)) found.push({ start, end, number: null });
  }
  found.sort((a, b) => a.start - b.start);
  const parts: GoalPart[] = [];
  let place = 0;
  const plain = (end: number): void => {
    if (end > place) parts.push({ text: statement.slice(place, end), number: null, isVague: false });
  };
  for (const { start, end, number } of found) {
    plain(start);
    parts.push({ text: statement.slice(start, end), number, isVague: number === null });
    place = end;
  }
  plain(statement.length);
  return parts;
};
