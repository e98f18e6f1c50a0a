import type { Id } from '#shared/core/ids';
import { type NumberSpread, numberSpread, type RangeSpread, rangeSpread, type Whose } from './answers.ts';
import { type IdeaSpread, ideaSpread } from './idea-cards.ts';
import { type RankingSpread, rankingSpread } from './ranking.ts';
import type { Round } from './round.ts';
import { type RatingSpread, ratingSpread, type VoteSpread, voteSpread } from './scores.ts';

/** What the room answered, as a whole. */
export type Spread = IdeaSpread | NumberSpread | RangeSpread | RankingSpread | VoteSpread | RatingSpread;

/** What the room answered; null while the round is open, and where nobody answered. */
export const spreadOf = (round: Round): Spread | null => {
  if (round.state === 'open') return null;
  switch (round.kind) {
    case 'ideas':
      return ideaSpread(round.inputs);
    case 'number':
      return numberSpread(round.inputs);
    case 'range':
      return rangeSpread(round.inputs);
    case 'ranking':
      return rankingSpread(round, round.inputs);
    case 'votes':
      return voteSpread(round, round.inputs);
    case 'rating':
      return ratingSpread(round, round.inputs);
  }
};

/** Those who stand apart from the room; of ideas nobody does. */
export const dissent = (spread: Spread): readonly Whose[] =>
  spread.kind === 'ideas' ? [] : spread.answers.filter(({ isApart }) => isApart);

/** How many answered; of anonymous ideas it is not known how many people they are of, so cards are counted. */
export const answersOf = (spread: Spread): number =>
  spread.kind === 'ideas' ? spread.total : spread.answers.length;

/**
 * How far the room is apart, in one number: the distance from the least to the greatest answer (numbers and ranges), the
 * agreement of the rankings (Kendall's W), the share of the votes that the first option has, the mean deviation of scores,
 * or the number of different ideas. Only the same kind of round can be compared.
 */
export const apartness = (spread: Spread): number | null => {
  switch (spread.kind) {
    case 'ideas':
      return spread.cards.length;
    case 'number':
    case 'range':
      return spread.high - spread.low;
    case 'ranking':
      return spread.agreement;
    case 'votes':
      return spread.total === 0 ? null : (spread.options[0]?.votes ?? 0) / spread.total;
    case 'rating': {
      const rated = spread.options.filter(({ mean }) => mean !== null);
      return rated.length === 0
        ? null
        : rated.reduce((sum, { deviation }) => sum + deviation, 0) / rated.length;
    }
  }
};

/** Whether the room has come closer, gone apart, or neither, from one round to the next on the same question. */
export type Movement = {
  readonly kind: 'closer' | 'apart' | 'same';
  readonly before: number;
  readonly after: number;
};

/** What changed from one spread to the next; null where the two cannot be compared. Of ideas there is no closer. */
export const movement = (before: Spread | null, after: Spread | null): Movement | null => {
  if (before === null || after?.kind !== before.kind || before.kind === 'ideas') return null;
  const [from, to] = [apartness(before), apartness(after)];
  if (from === null || to === null) return null;
  const growsTogether = before.kind === 'ranking' || before.kind === 'votes';
  const isCloser = growsTogether ? to > from : to < from;
  return { kind: from === to ? 'same' : isCloser ? 'closer' : 'apart', before: from, after: to };
};

/** A round with those that follow it, oldest first, and each of them once. */
export const seriesOf = (rounds: readonly Round[]): readonly (readonly Round[])[] => {
  const known = new Map<Id, Round>(rounds.map((round) => [round.id, round]));
  const firstOf = (round: Round): Id => {
    const seen = new Set<Id>([round.id]);
    let at = round;
    for (;;) {
      const before = at.follows === '' ? undefined : known.get(at.follows);
      if (before === undefined || seen.has(before.id)) return at.id;
      seen.add(before.id);
      at = before;
    }
  };
  const series = new Map<Id, Round[]>();
  for (const round of rounds) {
    const first = firstOf(round);
    series.set(first, [...(series.get(first) ?? []), round]);
  }
  return [...series.values()];
};
