import { formatNumber } from '#shared/core/numbers';
import type { Scene, SceneNode } from '#shared/core/scene';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import type { Round } from '#shared/rounds/round';
import { type Spread, spreadOf } from '#shared/rounds/spread';
import { optionText, spreadWords } from '#shared/rounds/spread-words';
import { circle, line } from '../charts/marks.ts';
import { axisMarks, roomAxis } from './room-scale.ts';
import { ROOM_WIDTH } from './room-scene.ts';

/** An option with what it got; `share` is that compared with the best one, from 0 to 1. */
export type RoomResult = { readonly text: string; readonly detail: string; readonly share: number };

/**
 * A silent round. While it is open the room sees what is asked and how, never an entry and never how many there are; once
 * it is revealed, all of it at once, without names and without anybody's reasons.
 */
export type RoomRound =
  | {
      readonly kind: 'round';
      readonly state: 'open';
      readonly task: string;
      readonly isAnonymous: boolean;
      readonly privacy: string;
      readonly quota: string;
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'round';
      readonly state: 'revealed';
      /** The spread in a few sentences. */
      readonly summary: readonly string[];
      readonly scene: Scene | null;
      readonly ideas: readonly string[];
      readonly results: readonly RoomResult[];
    };

const openRound = (round: Round, language: Language): RoomRound => {
  const t = roomTexts[language];
  const hasOptions = round.kind === 'ranking' || round.kind === 'votes' || round.kind === 'rating';
  return {
    kind: 'round',
    state: 'open',
    task: t.tasks[round.kind],
    isAnonymous: round.isAnonymous,
    privacy: round.isAnonymous ? t.anonymous : t.named,
    quota: round.kind === 'votes' ? t.quota(round.quota) : '',
    options: hasOptions ? round.options.map(({ text }) => text.trim()).filter((text) => text !== '') : [],
  };
};

/** What the charts of a round share. */
type Told = { readonly locale: string; readonly unit: string; readonly description: string };

const DOT = 15;
const HIGHEST_STACK = 9;

/** Every number as a dot on one axis, equal ones on top of each other; the middle as a line through all of them. */
const dotScene = (values: readonly number[], median: number, told: Told): Scene => {
  const { locale, unit, description } = told;
  const axis = roomAxis(values, locale, 30, ROOM_WIDTH - 60);
  const stacks = new Map<number, number>();
  const placed = values
    .toSorted((a, b) => a - b)
    .map((value) => {
      const column = Math.round(axis.place(value) / (2 * DOT));
      const level = stacks.get(column) ?? 0;
      stacks.set(column, level + 1);
      return { x: axis.place(value), level };
    });
  const highest = Math.max(...stacks.values());
  const rise = Math.min(2 * DOT + 4, ((2 * DOT + 4) * HIGHEST_STACK) / highest);
  const top = 24;
  const base = top + DOT + rise * (highest - 1) + DOT + 8;
  const middle = axis.place(median);
  return {
    width: ROOM_WIDTH,
    height: base + 52,
    description,
    nodes: [
      line([middle, 4], [middle, base], { stroke: 'accent', strokeWidth: 5 }),
      ...placed.map(({ x, level }) =>
        circle([x, base - DOT - 8 - rise * level], DOT, { fill: 'ink', stroke: 'surface', strokeWidth: 3 }),
      ),
      ...axisMarks(axis, unit, base),
    ],
  };
};

type Range = { readonly low: number; readonly high: number };

/** Every range as a line of its own, the widest reach visible at once; in the order of their middles. */
const rangeScene = (ranges: readonly Range[], { locale, unit, description }: Told): Scene => {
  const values = ranges.flatMap(({ low, high }) => [low, high]);
  const axis = roomAxis(values, locale, 30, ROOM_WIDTH - 60);
  const gap = Math.max(8, Math.min(26, 300 / ranges.length));
  const base = 20 + gap * ranges.length;
  return {
    width: ROOM_WIDTH,
    height: base + 52,
    description,
    nodes: [
      ...ranges
        .toSorted((a, b) => a.low + a.high - b.low - b.high)
        .flatMap(({ low, high }, index): SceneNode[] => {
          const y = 14 + gap * index;
          const [from, to] = [axis.place(low), axis.place(high)];
          return [
            line([from, y], [to, y], { stroke: 'accent', strokeWidth: Math.min(8, gap / 2) }),
            circle([from, y], Math.min(7, gap / 2), { fill: 'ink' }),
            circle([to, y], Math.min(7, gap / 2), { fill: 'ink' }),
          ];
        }),
      ...axisMarks(axis, unit, base),
    ],
  };
};

/** The spread without anybody's name: whoever looks at the wall reads what was said, not who said it. */
const namelessSpread = (round: Round): Spread | null =>
  spreadOf({ ...round, inputs: round.inputs.map((input) => ({ ...input, personId: '' as const })) });

const sceneOf = (spread: Spread, round: Round, locale: string, description: string): Scene | null => {
  if (spread.kind === 'number') {
    const values = spread.answers.map(({ value }) => value);
    return dotScene(values, spread.median, { locale, unit: round.unit, description });
  }
  return spread.kind === 'range'
    ? rangeScene(spread.answers, { locale, unit: round.unit, description })
    : null;
};

/** What each option got, the best first. */
const resultsOf = (
  spread: Spread,
  round: Round,
  locale: string,
  language: Language,
): readonly RoomResult[] => {
  const t = roomTexts[language];
  const figure = (value: number): string => formatNumber(value, locale, 1);
  const share = (value: number, most: number): number => (most <= 0 ? 0 : value / most);
  switch (spread.kind) {
    case 'votes': {
      const most = Math.max(0, ...spread.options.map(({ votes }) => votes));
      return spread.options.map(({ optionId, votes }) => ({
        text: optionText(round, optionId),
        detail: t.points(figure(votes), votes),
        share: share(votes, most),
      }));
    }
    case 'ranking':
      return spread.options.map(({ optionId, points, meanRank }) => ({
        text: optionText(round, optionId),
        detail: t.meanRank(figure(meanRank)),
        share: share(points, spread.mostPoints),
      }));
    case 'rating':
      return spread.options.map(({ optionId, mean, low, high }) => ({
        text: optionText(round, optionId),
        detail: mean === null ? '' : t.score(figure(mean), figure(low), figure(high)),
        share: mean === null ? 0 : share(mean, round.highestScore),
      }));
    default:
      return [];
  }
};

/** What the room sees of a round. */
export const roomRound = (round: Round, locale: string, language: Language): RoomRound => {
  if (round.state === 'open') return openRound(round, language);
  const spread = namelessSpread(round);
  const revealed = { kind: 'round', state: 'revealed' } as const;
  if (spread === null) return { ...revealed, summary: [], scene: null, ideas: [], results: [] };
  const { headline, more } = spreadWords(round, spread, { language, locale, nameOf: () => '' });
  const summary = [headline, ...more];
  return {
    ...revealed,
    summary,
    scene: sceneOf(spread, round, locale, summary.join(' ')),
    ideas: spread.kind === 'ideas' ? spread.cards.map(({ text }) => text.trim()) : [],
    results: resultsOf(spread, round, locale, language),
  };
};
