/** A stretch of the goal: plain, or one of the wordings to pin down. `number` counts wordings from 1. */
export type GoalPart = { readonly text: string; readonly number: number | null };

type Found = { readonly start: number; readonly end: number; readonly number: number };

const findPhrase = (statement: string, phrase: string, taken: readonly Found[]): number => {
  const text = statement.toLowerCase();
  const wanted = phrase.toLowerCase();
  for (let from = 0; from <= text.length; from += 1) {
    const start = text.indexOf(wanted, from);
    if (start < 0) return -1;
    const end = start + wanted.length;
    if (taken.every((other) => end <= other.start || start >= other.end)) return start;
    from = start;
  }
  return -1;
};

/**
 * The goal cut at the wordings that stand in it. Each wording marks its first free place; one that is no longer in the
 * text marks nothing, and none overlap.
 */
export const markPhrases = (statement: string, phrases: readonly string[]): readonly GoalPart[] => {
  const found: Found[] = [];
  phrases.forEach((raw, position) => {
    const phrase = raw.trim();
    // Lower case may be longer in some languages; the place would then be wrong, so nothing is marked.
    const isStable = statement.toLowerCase().length === statement.length;
    const start = phrase === '' || !isStable ? -1 : findPhrase(statement, phrase, found);
    if (start >= 0) found.push({ start, end: start + phrase.length, number: position + 1 });
  });
  found.sort((a, b) => a.start - b.start);
  const parts: GoalPart[] = [];
  let place = 0;
  for (const { start, end, number } of found) {
    if (start > place) parts.push({ text: statement.slice(place, start), number: null });
    parts.push({ text: statement.slice(start, end), number });
    place = end;
  }
  if (place < statement.length) parts.push({ text: statement.slice(place), number: null });
  return parts;
};
