import type { FieldPath } from '#shared/core/field-path';
import type { Room } from './search-stage.ts';
import type { Session, Stage } from '#shared/session/session';
import { stageOfText } from './search-stage.ts';
import { type SessionText, textsOf } from './search-texts.ts';
import { type Fit, fitOf, type Word, wordsOf } from './search-words.ts';

/** A piece of an excerpt; `isHit` where it is a word that was looked for. */
export type ExcerptPart = { readonly text: string; readonly isHit: boolean };

/** Where in a session something was found. */
export type FoundPlace = {
  readonly path: FieldPath;
  readonly stage: Stage;
  readonly room: Room | null;
  readonly kind: string;
  readonly name: string;
  readonly field: string;
  readonly excerpt: readonly ExcerptPart[];
  /** How many more texts of the session hold a word of the question. */
  readonly others: number;
};

const WORTH: Readonly<Record<Fit, number>> = { exact: 6, begins: 4, near: 1 };

/** The words of a text that are hits: their place, and which of the typed words they are. */
type Hit = { readonly word: Word; readonly nth: number; readonly fit: Fit };

const hitsIn = (text: string, typed: readonly (readonly string[])[]): readonly Hit[] =>
  wordsOf(text).flatMap((word): Hit[] =>
    typed.flatMap((forms, nth) => {
      const fit = fitOf(forms, word.forms);
      return fit === null ? [] : [{ word, nth, fit }];
    }),
  );

type Candidate = { readonly text: SessionText; readonly hits: readonly Hit[] };

/** A word that stands in the session as it was typed is not shown one slip away as well. */
const withoutNeedlessSlips = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const plain = new Set(
    candidates.flatMap(({ hits }) => hits.filter(({ fit }) => fit !== 'near').map(({ nth }) => nth)),
  );
  return candidates
    .map(({ text, hits }) => ({
      text,
      hits: hits.filter(({ fit, nth }) => fit !== 'near' || !plain.has(nth)),
    }))
    .filter(({ hits }) => hits.length > 0);
};

const worthOf = ({ text, hits }: Candidate): number => {
  const best = new Map<number, number>();
  for (const { nth, fit } of hits) best.set(nth, Math.max(best.get(nth) ?? 0, WORTH[fit]));
  const words = [...best.values()].reduce((sum, worth) => sum + worth, 0);
  // How many of the words stand in it counts before how well they fit, and that before what it is.
  return best.size * 1000 + words * 10 + text.weight;
};

/** How much of a text stands before the first hit, and how much is shown at all. */
const [BEFORE, LENGTH] = [36, 150];

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** A place to cut at that splits no word where a space is near, and never a character. */
const cutBefore = (text: string, at: number): number => {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 20).search(/\s/);
  const cut = space < 0 ? at : at + space + 1;
  return isLowSurrogate(text, cut) ? cut - 1 : cut;
};

const cutAfter = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.slice(at - 20, at).search(/\s\S*$/);
  const cut = space < 0 ? at : at - 20 + space;
  return isLowSurrogate(text, cut) ? cut - 1 : cut;
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The surroundings of the hits of a text, the hits apart. */
const excerptOf = ({ text: { text }, hits }: Candidate): readonly ExcerptPart[] => {
  const first = hits[0]?.word.start ?? 0;
  const from = Math.min(first, cutBefore(text, first - BEFORE));
  const to = Math.max(hits[0]?.word.end ?? 0, cutAfter(text, from + LENGTH));
  const parts: ExcerptPart[] = [];
  const push = (piece: string, isHit: boolean): void => {
    if (piece !== '') parts.push({ text: oneLine(piece), isHit });
  };
  let at = from;
  if (from > 0) push('… ', false);
  for (const { word } of hits) {
    if (word.start < at || word.end > to) continue;
    push(text.slice(at, word.start), false);
    push(text.slice(word.start, word.end), true);
    at = word.end;
  }
  push(text.slice(at, to), false);
  if (to < text.length) push(' …', false);
  return parts;
};

/**
 * The text of a session that fits a question best: the one that holds the most of its words, best written, in the most
 * telling place. Null where no text holds any.
 */
export const placeOf = (session: Session, question: string): FoundPlace | null => {
  const typed = wordsOf(question).map(({ forms }) => forms);
  const all = textsOf(session).map((text) => ({ text, hits: hitsIn(text.text, typed) }));
  const candidates = withoutNeedlessSlips(all.filter(({ hits }) => hits.length > 0));
  const best = candidates.reduce<Candidate | null>(
    (found, next) => (found === null || worthOf(next) > worthOf(found) ? next : found),
    null,
  );
  if (best === null) return null;
  const { path, kind, name, field } = best.text;
  return {
    ...{ path, kind, name, field, ...stageOfText(best.text, session) },
    excerpt: excerptOf(best),
    others: candidates.length - 1,
  };
};
