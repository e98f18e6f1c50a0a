import { say, table } from '#shared/language/say';
import { numberFormat } from '#shared/core/intl';
import { formatMoney, type Minor, sumMinor, toMajor } from '#shared/core/money';
import type { Scene, SceneNode, ScenePaint } from '#shared/core/scene';
import type { MoneyWriting } from '#shared/plan/money-words';
import type { PlanMoney } from '#shared/plan/plan-money';
import { scaleLinear } from 'd3-scale';
import { AXIS_LOOK, chartFigures } from './axis.ts';
import { circle, label, line, polyline, rect } from './marks.ts';
import { textWidth, type TextLook } from './text-width.ts';

/** What the chart is drawn from. */
export type MoneySceneInput = MoneyWriting & { readonly money: PlanMoney; readonly width: number };

/** The bars of the years stand above, the sum so far below them, each with a scale of its own. */
const BARS = { top: 44, bottom: 184 } as const;
const SUMS = { top: 226, bottom: 306 } as const;
const HEIGHT = 338;

const FIGURE_LOOK: TextLook = { size: 12, weight: 600, family: 'sans' };
const END_LOOK: TextLook = { size: 16, weight: 600, family: 'sans' };

/** A piece of a bar; gains stand above the zero line, costs below it. */
type Piece = 'cost' | 'missing' | 'contingency' | 'benefit';

const PAINTS: Readonly<Record<Piece, ScenePaint>> = {
  benefit: { fill: 'accent' },
  cost: { fill: 'chart-money' },
  missing: { fill: 'surface', stroke: 'chart-missing', strokeWidth: 1.5, dash: [4, 3] },
  contingency: { fill: 'sunk', stroke: 'line-2', strokeWidth: 1 },
};

const WORDS: Readonly<Record<Piece, string>> = table({
  benefit: 'Benefit',
  cost: 'Cost',
  missing: 'Cost without a payer',
  contingency: 'Contingency',
});

const ORDER: readonly Piece[] = ['benefit', 'cost', 'missing', 'contingency'];

const zero = sumMinor([]);

type Year = {
  readonly year: number;
  readonly pieces: Readonly<Record<Piece, number>>;
  readonly soFar: number;
};

const yearsOf = ({ money, currency }: MoneySceneInput): readonly Year[] =>
  money.years.map((year, at) => {
    const { funded, requested, missing, contingency } = money.fundingByYear;
    const of = (amounts: ReadonlyMap<number, Minor>): number => toMajor(amounts.get(year) ?? zero, currency);
    return {
      year,
      pieces: {
        benefit: of(money.benefit),
        cost: -of(funded) - of(requested),
        missing: -of(missing),
        contingency: -of(contingency),
      },
      soFar: toMajor(money.netSoFar[at] ?? zero, currency),
    };
  });

const side = ({ pieces }: Year, isUp: boolean): number =>
  Object.values(pieces).reduce((sum, amount) => (amount > 0 === isUp ? sum + amount : sum), 0);

/** A vertical scale between two heights, with room for figures beyond the outermost marks. */
type Scale = {
  readonly place: (amount: number) => number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
};

const scaleOf = (
  amounts: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  count: number,
  locale: string,
): Scale => {
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const scale = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .range([bottom, top]);
  const ticks = scale.ticks(count);
  return { place: (amount) => scale(amount), ticks, labels: chartFigures(ticks, locale, AXIS_LOOK, 64) };
};

type Plot = {
  readonly input: MoneySceneInput;
  readonly years: readonly Year[];
  readonly left: number;
  /** Where the columns end; the figure at the end of the line stands behind. */
  readonly right: number;
  readonly band: number;
  readonly bars: Scale;
  readonly sums: Scale;
  /** Writes an amount in short: "336k". */
  readonly short: (amount: number) => string;
};

const plotOf = (input: MoneySceneInput): Plot => {
  const years = yearsOf(input);
  const { locale, width } = input;
  const bars = scaleOf(
    years.flatMap((year) => [side(year, true), side(year, false)]),
    BARS,
    4,
    locale,
  );
  const sums = scaleOf(
    years.map(({ soFar }) => soFar),
    SUMS,
    3,
    locale,
  );
  const labels = [...bars.labels, ...sums.labels];
  const left = Math.ceil(Math.max(...labels.map((text) => textWidth(text, AXIS_LOOK)))) + 14;
  const format = numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const end = textWidth(format.format(years.at(-1)?.soFar ?? 0), END_LOOK);
  const right = width - Math.ceil(end) - 14;
  return {
    input,
    years,
    left,
    right,
    bars,
    sums,
    band: (right - left) / Math.max(1, years.length),
    short: (amount) => format.format(amount),
  };
};

const grid = ({ place, ticks, labels }: Scale, { left, right }: Plot): SceneNode[] =>
  ticks.flatMap((tick, at) => {
    const y = place(tick);
    return [
      line([left, y], [right, y], {
        stroke: tick === 0 ? 'ink' : 'line',
        strokeWidth: tick === 0 ? 1.5 : 1,
      }),
      label([left - 8, y + 4], labels[at] ?? '', { anchor: 'end' }),
    ];
  });

/** The pieces of a year, stacked from the zero line: gains upwards, costs downwards. */
const stack = (year: Year, at: number, { bars, band, left }: Plot): SceneNode[] => {
  const width = Math.min(48, band * 0.56);
  const x = left + (at + 0.5) * band - width / 2;
  const reached = { up: 0, down: 0 };
  return ORDER.flatMap((piece): SceneNode[] => {
    const amount = year.pieces[piece];
    if (amount === 0) return [];
    const way = amount > 0 ? 'up' : 'down';
    const [from, to] = [bars.place(reached[way]), bars.place(reached[way] + amount)];
    reached[way] += amount;
    const inset = PAINTS[piece].stroke === undefined ? 0 : 0.75;
    const box = {
      x: x + inset,
      y: Math.min(from, to) + inset,
      width: width - 2 * inset,
      height: Math.max(1, Math.abs(to - from) - 2 * inset),
    };
    return [rect(box, PAINTS[piece])];
  });
};

/** The sums of a year beside its bar, where every year has room for its own. */
const figures = (plot: Plot): SceneNode[] => {
  const { years, bars, band, left, short } = plot;
  const sums = years.map((year) => [side(year, true), side(year, false)] as const);
  const widest = Math.max(...sums.flat().map((sum) => textWidth(short(sum), FIGURE_LOOK)));
  if (widest + 6 > band) return [];
  return sums.flatMap(([up, down], at): SceneNode[] => {
    const x = left + (at + 0.5) * band;
    const style = { ...FIGURE_LOOK, anchor: 'middle', color: 'ink-2' } as const;
    return [
      ...(up === 0 ? [] : [label([x, bars.place(up) - 5], short(up), style)]),
      ...(down === 0 ? [] : [label([x, bars.place(down) + 14], short(-down), style)]),
    ];
  });
};

const yearNames = ({ years, band, left }: Plot): SceneNode[] => {
  const step = Math.max(1, Math.ceil((textWidth('2026', AXIS_LOOK) + 8) / band));
  return years.flatMap(({ year }, at) =>
    at % step === 0
      ? [label([left + (at + 0.5) * band, HEIGHT - 4], `${year}`, { anchor: 'middle', color: 'ink-2' })]
      : [],
  );
};

/** The sum so far: nothing at the beginning, and what it is at the end of each year. */
const soFarLine = ({ years, sums, band, left, short }: Plot): SceneNode[] => {
  const points = [0, ...years.map(({ soFar }) => soFar)].map(
    (sum, at) => [left + at * band, sums.place(sum)] as const,
  );
  const [x = left, y = 0] = points.at(-1) ?? [];
  return [
    polyline(points, { stroke: 'ink', strokeWidth: 2 }),
    ...points
      .slice(1)
      .map((point) => circle(point, 3.5, { fill: 'ink', stroke: 'surface', strokeWidth: 1.5 })),
    label([x + 10, y + 5], short(years.at(-1)?.soFar ?? 0), { ...END_LOOK, color: 'ink' }),
  ];
};

/** What the marks mean, in one line above them; what does not occur is not named. */
const legend = ({ years, input, right }: Plot): SceneNode[] => {
  const used = ORDER.filter((piece) => years.some(({ pieces }) => pieces[piece] !== 0));
  const nodes: SceneNode[] = [];
  let x = 0;
  for (const piece of used) {
    nodes.push(rect({ x: x + 1, y: 5, width: 16, height: 10 }, PAINTS[piece]));
    nodes.push(label([x + 23, 14], WORDS[piece], { color: 'ink-2' }));
    x += 23 + textWidth(WORDS[piece], AXIS_LOOK) + 18;
  }
  nodes.push(label([right, 14], input.currency, { anchor: 'end' }));
  return nodes;
};

const describe = ({ money, currency, locale }: MoneySceneInput): string => {
  const { years, netSoFar } = money;
  const amountText = (amount: Minor): string => formatMoney(amount, currency, locale);
  const lowest = Math.min(...netSoFar) as Minor;
  const least = years[netSoFar.indexOf(lowest)];
  const end = netSoFar.at(-1) ?? zero;
  return say`Cost and benefit of the years ${years[0] ?? ''} to ${years.at(-1) ?? ''}. The sum so far is lowest in ${
    least ?? ''
  }, at ${amountText(lowest)}, and ${amountText(end)} at the end.`;
};

/**
 * The money over the years: what each year costs (below the line) and brings (above it); under it the sum so far as a line
 * that has reached the end of a year at the end of its column. Cost that nobody pays is dashed, as everywhere. Nothing but
 * its frame for a plan without years.
 */
export const moneyScene = (input: MoneySceneInput): Scene => {
  const plot = plotOf(input);
  const nodes = [
    ...legend(plot),
    ...grid(plot.bars, plot),
    label([0, SUMS.top - 14], say`Sum so far at the end of each year, ${input.currency}`, { color: 'ink-2' }),
    ...grid(plot.sums, plot),
    ...plot.years.flatMap((year, at) => stack(year, at, plot)),
    ...figures(plot),
    ...soFarLine(plot),
    ...yearNames(plot),
  ];
  return { width: input.width, height: HEIGHT, description: describe(input), nodes };
};
