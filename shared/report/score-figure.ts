import { say } from '#shared/language/say';
import { levelName, type ReasonScores } from '#shared/findings/score';
import { clipText } from '#shared/session/value-words';
import type { FigureBlock } from './content.ts';
import { listOf } from './format.ts';

/**
 * The score of the five reasons: the lowest counts, and it is named with what keeps it there.
 *
 * @param limit how many characters of that are shown; without one, all.
 */
export const scoreFigure = (
  { reasons, lowest, lowestReasons }: ReasonScores,
  limit?: number,
): FigureBlock => {
  const own = reasons.filter(({ reason }) => lowestReasons.includes(reason));
  const names = own.map(({ reason, title }) => `${reason} ${title}`);
  const why = own.length === 1 ? clipText(own[0]?.why ?? '', limit ?? Infinity) : '';
  return {
    kind: 'figure',
    label: say`The lowest of the five reasons counts`,
    figure: `${lowest}`,
    unit: say`of ${4}`,
    text: [
      `${levelName(lowest)}. ${names.length === 1 ? say`Lowest reason` : say`Lowest reasons`}: ${listOf(names)}.`,
      why === '' || why.endsWith('…') ? why : `${why}.`,
    ]
      .join(' ')
      .trim(),
  };
};
