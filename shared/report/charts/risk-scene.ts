import { say } from '#shared/language/say';
import { type Minor, toMajor } from '#shared/core/money';
import type { Scene, SceneNode } from '#shared/core/scene';
import { formatWithUnit } from '#shared/metric/levels';
import type { MoneyWriting } from '#shared/plan/money-words';
import type { Risk } from '#shared/plan/risk';
import { type Range, rankRisks, riskImpact, riskProbability } from '#shared/plan/risk-exposure';
import { moneyRangeWords, probabilityWords, riskTitle } from '#shared/plan/risk-words';
import { AXIS_LOOK, makeAxis } from './axis.ts';
import { circle, label, line, rect } from './marks.ts';
import { textWidth } from './text-width.ts';

/** What the chart is drawn from. */
export type RiskSceneInput = MoneyWriting & { readonly risks: readonly Risk[]; readonly width: number };

const TOP = 26;
const BOTTOM = 236;
const HEIGHT = 278;
const RIGHT = 16;

/** Half the side of a box whose range is a single value. */
const LEAST = 5;

/** A risk with both ranges, by its place in the register. */
type Drawn = {
  readonly number: number;
  readonly risk: Risk;
  readonly probability: Range;
  readonly impact: Range<Minor>;
};

const drawnOf = (risks: readonly Risk[]): readonly Drawn[] =>
  rankRisks(risks).flatMap(({ risk, number }): Drawn[] => {
    const [probability, impact] = [riskProbability(risk), riskImpact(risk)];
    return probability === null || impact === null ? [] : [{ number, risk, probability, impact }];
  });

/** How many open risks have both ranges and can be drawn. */
export const drawableRisks = (risks: readonly Risk[]): number => drawnOf(risks).length;

type Plot = {
  readonly left: number;
  readonly right: number;
  readonly x: (percent: number) => number;
  readonly y: (amount: Minor) => number;
  readonly axis: ReturnType<typeof makeAxis>;
};

const plotOf = (drawn: readonly Drawn[], { currency, locale, width }: RiskSceneInput): Plot => {
  const amounts = drawn.flatMap(({ impact }) => [impact.low, impact.high]);
  const axis = makeAxis([0, ...amounts.map((amount) => toMajor(amount, currency))], locale, BOTTOM, TOP);
  const left = Math.ceil(Math.max(...axis.labels.map((text) => textWidth(text, AXIS_LOOK)))) + 14;
  const right = width - RIGHT;
  return {
    left,
    right,
    axis,
    x: (percent) => left + (percent / 100) * (right - left),
    y: (amount) => axis.place(toMajor(amount, currency)),
  };
};

const grid = ({ axis, left, right, x }: Plot, { currency, locale }: RiskSceneInput): SceneNode[] => [
  ...axis.ticks.flatMap((tick, at) => {
    const y = axis.place(tick);
    return [
      line([left, y], [right, y], { stroke: tick === 0 ? 'ink' : 'line', strokeWidth: tick === 0 ? 1.5 : 1 }),
      label([left - 8, y + 4], axis.labels[at] ?? '', { anchor: 'end' }),
    ];
  }),
  ...[0, 25, 50, 75, 100].flatMap((percent) => [
    line([x(percent), BOTTOM], [x(percent), BOTTOM + 5], { stroke: 'line-2', strokeWidth: 1 }),
    label([x(percent), BOTTOM + 19], formatWithUnit(percent, '%', locale), {
      anchor: percent === 100 ? 'end' : 'middle',
    }),
  ]),
  label([0, 12], say`Impact, ${currency}`, { color: 'ink-2' }),
  label([right, HEIGHT - 4], say`Probability`, { anchor: 'end', color: 'ink-2' }),
];

/** The box of a risk's ranges with its number at the upper right corner, where the worst of it lies. */
const boxOf = ({ number, probability, impact }: Drawn, isFirst: boolean, plot: Plot): SceneNode[] => {
  const [left, right] = [plot.x(probability.low), plot.x(probability.high)];
  const [top, bottom] = [plot.y(impact.high), plot.y(impact.low)];
  const wide = Math.max(0, LEAST - (right - left) / 2);
  const tall = Math.max(0, LEAST - (bottom - top) / 2);
  const color = isFirst ? 'block' : 'ink-2';
  const box = {
    x: left - wide,
    y: top - tall,
    width: right - left + 2 * wide,
    height: bottom - top + 2 * tall,
  };
  const corner = [box.x + box.width, box.y] as const;
  return [
    rect({ ...box, radius: 2 }, { stroke: color, strokeWidth: isFirst ? 2 : 1.25 }),
    circle(corner, 9, { fill: color, stroke: 'surface', strokeWidth: 1.5 }),
    label([corner[0], corner[1] + 4], `${number}`, {
      size: 12,
      weight: 600,
      anchor: 'middle',
      color: 'surface',
    }),
  ];
};

const describe = (drawn: readonly Drawn[], { currency, locale }: RiskSceneInput): string => {
  const each = drawn.map(
    ({ number, risk, probability, impact }) =>
      `${number} ${riskTitle(risk)}: ${probabilityWords(probability, locale)}, ${moneyRangeWords(impact, currency, locale)}.`,
  );
  return say`Open risks by probability and impact, the largest exposure first. ${each.join(' ')}`;
};

/**
 * The open risks as boxes: from the lowest to the highest probability, and from the lowest to the highest impact. Large
 * boxes are what the room knows least about. Numbers are places in the register; the largest exposure is drawn last, and
 * heavier. Risks without both ranges cannot be drawn ({@link drawableRisks}).
 */
export const riskScene = (input: RiskSceneInput): Scene => {
  const drawn = drawnOf(input.risks);
  const plot = plotOf(drawn, input);
  const nodes = [
    ...grid(plot, input),
    ...drawn.toReversed().flatMap((each) => boxOf(each, each === drawn[0], plot)),
  ];
  return { width: input.width, height: HEIGHT, description: describe(drawn, input), nodes };
};
