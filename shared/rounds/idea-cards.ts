import type { OptionalId } from '#shared/core/ids';
import type { RoundInput } from './round.ts';

/** One idea, with how often it was written. */
export type IdeaCard = {
  readonly text: string;
  readonly count: number;
  /** Who wrote it; blank names where the round is anonymous. */
  readonly personIds: readonly OptionalId[];
};

/** All ideas. */
export type IdeaSpread = {
  readonly kind: 'ideas';
  /** Those that were written most often first, then by the alphabet: an order that says nothing of who was first. */
  readonly cards: readonly IdeaCard[];
  readonly total: number;
};

/** What two cards have in common that say the same: letters and digits, whatever their case, marks and spaces. */
export const cardKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim() || text.trim();

/** All ideas of a round, those that say the same put together; null where there is none. */
export const ideaSpread = (inputs: readonly RoundInput[]): IdeaSpread | null => {
  const groups = new Map<string, { texts: string[]; personIds: OptionalId[] }>();
  for (const { ideas, personId } of inputs) {
    for (const text of ideas.map((idea) => idea.trim()).filter((idea) => idea !== '')) {
      const group = groups.get(cardKey(text)) ?? { texts: [], personIds: [] };
      groups.set(cardKey(text), group);
      group.texts.push(text);
      group.personIds.push(personId);
    }
  }
  if (groups.size === 0) return null;
  const cards = [...groups].map(([key, { texts, personIds }]) => ({
    key,
    // Of several spellings the first by the alphabet, not by the hand.
    text: texts.toSorted()[0] ?? '',
    count: texts.length,
    personIds: [...new Set(personIds)].toSorted(),
  }));
  return {
    kind: 'ideas',
    cards: cards
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .map(({ text, count, personIds }) => ({ text, count, personIds })),
    total: cards.reduce((sum, { count }) => sum + count, 0),
  };
};
