import type { Round, RoundKind } from './round.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What may be seen of a round in the window of the room. */
export type RoomRound = {
  readonly question: string;
  readonly kind: RoundKind;
  readonly isAnonymous: boolean;
  /** A second round says so. */
  readonly isAgain: boolean;
  readonly unit: string;
  readonly state: Round['state'];
  /** Null while the round is open: not even how many have entered is shown. */
  readonly spread: Spread | null;
};

/** What the room may see of a round: the question and how it is asked; the spread only once it is revealed. */
export const roomRound = (round: Round): RoomRound => ({
  question: round.question,
  kind: round.kind,
  isAnonymous: round.isAnonymous,
  isAgain: round.follows !== '',
  unit: round.unit,
  state: round.state,
  spread: spreadOf(round),
});
