import type { Scene, SceneNode } from '#shared/core/scene';
import { formatNumber } from '#shared/core/numbers';
import { roundSpreadTexts } from '#shared/language/round-spread';
import type { RankingSpread } from '#shared/rounds/ranking';
import type { Round } from '#shared/rounds/round';
import type { RatedOption, RatingSpread, VoteSpread } from '#shared/rounds/scores';
import { optionText, type Telling } from '#shared/rounds/spread-words';
import { circle, label, line, rect } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';

const NAME = { size: 13, weight: 500, family: 'sans' } as const;
const VALUE = { size: 13, weight: 600, family: 'sans' } as const;

const LINE = 17;
const PAD = 14;

/** What is drawn of the options. */
export type OptionsInput = {
  readonly round: Round;
  readonly spread: RankingSpread | VoteSpread | RatingSpread;
  readonly telling: Telling;
  readonly width: number;
  readonly description: string;
};

/** One option: its name, what stands at the end of its row, and what is drawn between. */
type Row = {
  readonly name: string;
  readonly value: string;
  readonly draw: (x: number, width: number, y: number) => SceneNode[];
};

const bar =
  (share: number, isFirst: boolean): Row['draw'] =>
  (x, width, y) => [
    rect({ x, y: y - 7, width, height: 14, radius: 2 }, { fill: 'sunk' }),
    rect(
      { x, y: y - 7, width: Math.max(share === 0 ? 0 : 2, width * share), height: 14, radius: 2 },
      { fill: isFirst ? 'accent' : 'chart-critical' },
    ),
  ];

/** The scores of an option on the scale: every person a ring, the mean filled, from the lowest to the highest a line. */
const scored =
  (option: RatedOption, highest: number): Row['draw'] =>
  (x, width, y) => {
    const place = (score: number): number => x + 7 + ((score - 1) / (highest - 1)) * (width - 14);
    const scale = [
      line([place(1), y], [place(highest), y], { stroke: 'line-2', strokeWidth: 1 }),
      ...Array.from({ length: highest }, (_, at) =>
        line([place(at + 1), y - 4], [place(at + 1), y + 4], { stroke: 'line-2', strokeWidth: 1 }),
      ),
    ];
    if (option.mean === null) return scale;
    return [
      ...scale,
      line([place(option.low), y], [place(option.high), y], { stroke: 'ink', strokeWidth: 3 }),
      ...option.scores.map(({ score, isApart }) =>
        circle([place(score), y], 4, {
          fill: 'surface',
          stroke: isApart ? 'block' : 'ink',
          strokeWidth: isApart ? 2 : 1,
        }),
      ),
      circle([place(option.mean), y], 7, { fill: 'accent' }),
    ];
  };

const rowsOf = ({ round, spread, telling }: OptionsInput): readonly Row[] => {
  const t = roundSpreadTexts[telling.language];
  const figure = (value: number): string => formatNumber(value, telling.locale, 1);
  switch (spread.kind) {
    case 'ranking':
      return spread.options.map(({ optionId, points }, at) => ({
        name: optionText(round, optionId),
        value: t.points(figure(points)),
        draw: bar(spread.mostPoints === 0 ? 0 : points / spread.mostPoints, at === 0),
      }));
    case 'votes': {
      const most = Math.max(1, ...spread.options.map(({ votes }) => votes));
      return spread.options.map(({ optionId, votes, voters }, at) => ({
        name: optionText(round, optionId),
        value: t.votes(figure(votes), figure(voters)),
        draw: bar(votes / most, at === 0),
      }));
    }
    case 'rating':
      return spread.options.map((option) => ({
        name: optionText(round, option.optionId),
        value: option.mean === null ? '–' : figure(option.mean),
        draw: scored(option, round.highestScore),
      }));
  }
};

/** The ends of the scale of a rating, under the last row. */
const scaleFoot = ({ round, spread }: OptionsInput, x: number, width: number, y: number): SceneNode[] =>
  spread.kind !== 'rating'
    ? []
    : [
        label([x + 7, y + 12], '1', { anchor: 'middle' }),
        label([x + width - 7, y + 12], String(round.highestScore), { anchor: 'middle' }),
      ];

/** The options of a round one below the other, the first at the top, each with what the room gave it. */
export const optionsScene = (input: OptionsInput): Scene => {
  const { width } = input;
  const rows = rowsOf(input);
  const names = Math.round(width * 0.36);
  const values = Math.max(32, ...rows.map(({ value }) => textWidth(value, VALUE))) + 12;
  const [x, room] = [names + 12, Math.max(60, width - names - 12 - values)];
  let y = 4;
  const nodes = rows.flatMap(({ name, value, draw }) => {
    const lines = wrapText(name, NAME, names, 2);
    const height = Math.max(1, lines.length) * LINE + PAD;
    const [top, middle] = [y, y + height / 2];
    y += height;
    const first = middle - ((lines.length - 1) * LINE) / 2 + 4;
    return [
      line([0, top], [width, top], { stroke: 'line', strokeWidth: 1 }),
      ...lines.map((text, at) => label([0, first + at * LINE], text, { ...NAME, color: 'ink' })),
      ...draw(x, room, middle),
      label([width, middle + 4], value, { ...VALUE, anchor: 'end', color: 'ink' }),
    ];
  });
  const foot = input.spread.kind === 'rating' ? 18 : 4;
  return {
    width,
    height: y + foot,
    description: input.description,
    nodes: [...nodes, ...scaleFoot(input, x, room, y)],
  };
};
