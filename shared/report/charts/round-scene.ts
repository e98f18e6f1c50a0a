import type { Scene } from '#shared/core/scene';
import { roundSpreadTexts } from '#shared/language/round-spread';
import type { Round } from '#shared/rounds/round';
import type { Spread } from '#shared/rounds/spread';
import { spreadWords, type Telling } from '#shared/rounds/spread-words';
import { answersScene } from './round-answers-scene.ts';
import { optionsScene } from './round-bars-scene.ts';

/** The values that a spread reaches from and to, so that two rounds on one question share an axis. */
export const reachOf = (spread: Spread | null): readonly number[] =>
  spread?.kind === 'number' || spread?.kind === 'range' ? [spread.low, spread.high] : [];

/** What the room answered, as a chart: dots, bands, bars or scores. Null for ideas, which are cards. */
export const roundScene = (input: {
  readonly round: Round;
  readonly spread: Spread;
  readonly telling: Telling;
  readonly width: number;
  /** The values of the rounds beside it ({@link reachOf}). */
  readonly others?: readonly number[];
}): Scene | null => {
  const { round, spread, telling, width, others = [] } = input;
  if (spread.kind === 'ideas') return null;
  const t = roundSpreadTexts[telling.language];
  const { headline, more, apart } = spreadWords(round, spread, telling);
  const said = [headline, ...more, ...apart].join(' ');
  const question = round.question.trim();
  switch (spread.kind) {
    case 'number':
      return answersScene({
        round,
        spread,
        telling,
        width,
        others,
        description: t.chartNumbers(question, said),
      });
    case 'range':
      return answersScene({
        round,
        spread,
        telling,
        width,
        others,
        description: t.chartRanges(question, said),
      });
    default:
      return optionsScene({ round, spread, telling, width, description: t.chartBars(question, said) });
  }
};
