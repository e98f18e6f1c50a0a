import { say } from '#shared/language/say';
import { formatMoney, sumMinor } from '#shared/core/money';
import type { Scene, SceneNode, ScenePaint } from '#shared/core/scene';
import { amountsFormat, FUNDING_PART_WORDS, type MoneyWriting } from '#shared/plan/money-words';
import { type Funding, FUNDING_PARTS, type FundingPart } from '#shared/plan/plan-money';
import { label, rect } from './marks.ts';
import { clipText, type TextLook, textWidth } from './text-width.ts';

/** What the bar is drawn from. */
export type FundingSceneInput = MoneyWriting & { readonly funding: Funding; readonly width: number };

const BAR = 16;
const NAME_Y = 40;
const FIGURE_Y = 64;
const HEIGHT = 70;

const NAME_LOOK: TextLook = { size: 13, weight: 500, family: 'sans' };
const FIGURE_LOOK: TextLook = { size: 20, weight: 600, family: 'sans' };
const SMALL_LOOK: TextLook = { ...FIGURE_LOOK, size: 14 };

const PAINTS: Readonly<Record<FundingPart, ScenePaint>> = {
  funded: { fill: 'chart-money' },
  requested: { fill: 'surface', stroke: 'chart-money', strokeWidth: 1.5 },
  missing: { fill: 'surface', stroke: 'chart-missing', strokeWidth: 1.5, dash: [4, 3] },
  contingency: { fill: 'sunk', stroke: 'line-2', strokeWidth: 1 },
};

const box = (x: number, y: number, width: number, height: number, paint: ScenePaint): SceneNode => {
  const inset = paint.stroke === undefined ? 0 : 0.75;
  const size = { width: Math.max(1, width - 2 * inset), height: height - 2 * inset };
  return rect({ x: x + inset, y: y + inset, ...size }, paint);
};

/** The parts side by side, each as wide as its share; parts that are negative take no room. */
const bar = ({ funding, width }: FundingSceneInput): SceneNode[] => {
  const sizes = FUNDING_PARTS.map((part) => ({ part, size: Math.max(0, funding[part]) }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  let x = 0;
  return sizes.flatMap(({ part, size }): SceneNode[] => {
    if (size === 0) return [];
    const share = (size / total) * width;
    const node = box(x, 0, share - 2, BAR, PAINTS[part]);
    x += share;
    return [node];
  });
};

/** The parts in words: a mark, what it is, and how much. All stand in columns of the same width. */
const parts = ({ funding, width, currency, locale }: FundingSceneInput): SceneNode[] => {
  const column = width / FUNDING_PARTS.length;
  const format = amountsFormat(Object.values(funding), currency, locale);
  const isTight = FUNDING_PARTS.some((part) => textWidth(format(funding[part]), FIGURE_LOOK) > column - 16);
  return FUNDING_PARTS.flatMap((part, at): SceneNode[] => {
    const x = at * column;
    const isNone = funding[part] === 0;
    return [
      box(x, NAME_Y - 10, 12, 12, PAINTS[part]),
      label([x + 20, NAME_Y], clipText(FUNDING_PART_WORDS[part], NAME_LOOK, column - 24), {
        ...NAME_LOOK,
        color: 'ink-2',
      }),
      label([x, FIGURE_Y], format(funding[part]), {
        ...(isTight ? SMALL_LOOK : FIGURE_LOOK),
        color: isNone ? 'ink-3' : 'ink',
      }),
    ];
  });
};

/** Who pays: a bar of what is granted, requested, without a payer and held back, with its parts in words below it. */
export const fundingScene = (input: FundingSceneInput): Scene => {
  const { funding, currency, locale, width } = input;
  const partWords = (part: FundingPart): string =>
    `${FUNDING_PART_WORDS[part]} ${formatMoney(funding[part], currency, locale)}`;
  const total = formatMoney(sumMinor(Object.values(funding)), currency, locale);
  return {
    width,
    height: HEIGHT,
    description: say`Who pays ${total}: ${FUNDING_PARTS.map(partWords).join(', ')}.`,
    nodes: [...bar(input), ...parts(input)],
  };
};
