import { phrase, said, say } from '#shared/language/say';
import type { Scene, SceneNode } from '#shared/core/scene';
import { LEVELS, type ReasonScores } from '#shared/findings/score';
import { circle, label, line, polyline, rect } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';

/** The level that each next step asks of every reason. */
const NEEDED = [
  { level: 2, text: phrase('POC needs 2') },
  { level: 3, text: phrase('Pilot needs 3') },
] as const;

const HEAD = 32;
const FOOT = 26;

/** How far the words stand from the edge of their tinted row. */
const INSET = 10;

const TITLE_LOOK = { size: 16, weight: 600, family: 'serif' } as const;
const WHY_LOOK = { size: 13, weight: 400, family: 'sans' } as const;
const SMALL_LOOK = { size: 12, weight: 500, family: 'sans' } as const;

type Row = {
  readonly score: ReasonScores['reasons'][number];
  readonly title: readonly string[];
  readonly why: readonly string[];
  readonly isLowest: boolean;
  readonly y: number;
  readonly height: number;
};

/**
 * The five reasons on one scale from 0 to 4 with the levels that proof of concept and pilot need. The lowest are
 * square, tinted and named, since the lowest counts. All equal: none is singled out as lower than the others.
 */
export const reasonsScene = ({ scores, width }: { scores: ReasonScores; width: number }): Scene => {
  const step = Math.max(58, Math.min(76, width * 0.093));
  const places = LEVELS.map((_, level) => width - 32 - (4 - level) * step);
  const textRoom = (places[0] ?? 0) - 36 - INSET;
  const rows = rowsOf(scores, textRoom);
  const bottom = rows.reduce((sum, { height }) => sum + height, HEAD);
  const nodes: SceneNode[] = [
    line([0, 1], [width, 1], { stroke: 'ink', strokeWidth: 2 }),
    label([INSET, 21], say`Five reasons why such projects fail`, SMALL_LOOK),
    ...LEVELS.map((name, level) =>
      label([places[level] ?? 0, 21], said(name), { ...SMALL_LOOK, anchor: 'middle' }),
    ),
    ...rows
      .filter(({ isLowest }) => isLowest)
      .map(({ y, height }) => rect({ x: 0, y, width, height }, { fill: 'block-soft' })),
    ...rows.map(({ y }) => line([0, y], [width, y], { stroke: 'line', strokeWidth: 1 })),
    ...needsOf(places, bottom),
    ...rows.flatMap((row) => rowOf(row, places)),
    line([0, bottom], [width, bottom], { stroke: 'line', strokeWidth: 1 }),
  ];
  return { width, height: bottom + FOOT, description: describe(scores), nodes };
};

const rowsOf = (scores: ReasonScores, room: number): Row[] => {
  const oneIsLower = scores.reasons.some(({ level }) => level > scores.lowest);
  let y = HEAD;
  return scores.reasons.map((score) => {
    const isLowest = oneIsLower && score.level === scores.lowest;
    const title = wrapText(`${score.reason} ${score.title}`, TITLE_LOOK, room - (isLowest ? 60 : 0), 2);
    const why = wrapText(score.why, WHY_LOOK, room, 2);
    const height = 18 + title.length * 21 + why.length * 17;
    const row = { score, title, why, isLowest, y, height };
    y += height;
    return row;
  });
};

const needsOf = (places: readonly number[], bottom: number): SceneNode[] =>
  NEEDED.flatMap(({ level, text }, index) => {
    const x = places[level] ?? 0;
    const first = index === 0;
    return [
      line([x, HEAD - 4], [x, bottom + 20], { stroke: 'ink', strokeWidth: 1, dash: [3, 3] }),
      label([first ? x - 6 : x + 6, bottom + 17], said(text), {
        ...SMALL_LOOK,
        anchor: first ? 'end' : 'start',
        color: 'ink-2',
      }),
    ];
  });

const rowOf = (row: Row, places: readonly number[]): SceneNode[] => {
  const { score, title, why, isLowest, y, height } = row;
  const middle = y + height / 2;
  const nodes: SceneNode[] = [
    ...title.map((text, index) => label([INSET, y + 24 + index * 21], text, { ...TITLE_LOOK, color: 'ink' })),
    ...why.map((text, index) =>
      label([INSET, y + 24 + title.length * 21 - 3 + index * 17], text, { ...WHY_LOOK, color: 'ink-2' }),
    ),
    line([places[0] ?? 0, middle], [places[4] ?? 0, middle], { stroke: 'line-2', strokeWidth: 1 }),
    ...places.map((x) => line([x, middle - 5], [x, middle + 5], { stroke: 'line-2', strokeWidth: 1 })),
  ];
  const x = places[score.level] ?? 0;
  const figure = { size: 15, weight: 600, anchor: 'middle', color: 'surface' } as const;
  if (!isLowest) {
    return [
      ...nodes,
      circle([x, middle], 13, { fill: 'ink' }),
      label([x, middle + 5], `${score.level}`, figure),
    ];
  }
  const end = INSET + textWidth(title.at(-1) ?? '', TITLE_LOOK);
  const top = y + 24 + (title.length - 1) * 21;
  return [
    ...nodes,
    ...downArrow(end + 16, top - 5, 'block'),
    label([end + 24, top], say`Lowest`, { ...SMALL_LOOK, weight: 600, color: 'block' }),
    rect({ x: x - 20, y: middle - 14, width: 40, height: 28, radius: 2 }, { fill: 'block' }),
    ...downArrow(x - 8, middle, 'surface'),
    label([x + 7, middle + 5], `${score.level}`, figure),
  ];
};

const downArrow = (x: number, y: number, color: 'block' | 'surface'): SceneNode[] => {
  const paint = { stroke: color, strokeWidth: 1.5 } as const;
  return [
    line([x, y - 5], [x, y + 5], paint),
    polyline(
      [
        [x - 4, y + 1],
        [x, y + 5],
        [x + 4, y + 1],
      ],
      paint,
    ),
  ];
};

const describe = (scores: ReasonScores): string => {
  const each = scores.reasons.map(
    ({ reason, title, level }) => `${reason} ${title}: ${level}, ${said(LEVELS[level])}.`,
  );
  return say`Five reasons from 0 to 4; the lowest counts: ${scores.lowest} of 4. ${each.join(' ')}`;
};
