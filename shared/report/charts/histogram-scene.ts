import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { scaleLinear } from 'd3-scale';
import { numberFormat } from '#shared/core/intl';
import { formatNumber } from '#shared/core/numbers';
import type { Scene, SceneNode } from '#shared/core/scene';
import type { Estimate, StatisticName, Summary } from '#shared/core/statistics/summary';
import { formatLevels, STATISTIC_WORDS } from '#shared/metric/baseline-from-data';
import { withUnit } from '#shared/core/unit-text';
import { countOf } from '../format.ts';
import { AXIS_LOOK } from './axis.ts';
import { circle, label, line, rect } from './marks.ts';
import { clipText, textWidth, type TextLook, wrapText } from './text-width.ts';

/** What the histogram is drawn from. */
export type HistogramSceneInput = {
  readonly summary: Summary;
  readonly statistic: StatisticName;
  /** The chosen statistic in the metric's unit. */
  readonly estimate: Estimate;
  /** "3 outliers kept"; blank where there are none. */
  readonly outliers: string;
  readonly unit: string;
  readonly locale: string;
  readonly width: number;
};

/** Where the parts stand, in scene units. */
const PLOT_TOP = 48;
const AXIS_Y = 176;
const CAPTION_Y = 222;
const LEFT = 10;
const RIGHT = 36;
const LINE_HEIGHT = 16;
const STRIP = 12;

/** Wider tick labels are written in short. */
const LONGEST_TICK = 64;

const NAME_LOOK: TextLook = { size: 13, weight: 500, family: 'sans' };
const FIGURE_LOOK: TextLook = { size: 20, weight: 600, family: 'sans' };

type Place = (value: number) => number;

/**
 * A column of numbers as bars on a ruler, as many as Freedman and Diaconis suggest. The chosen statistic is the baseline
 * of the scale bar: a dot on its 90% interval, a line up to its name and figure. Values too far out to be drawn, and
 * outliers, are named in words below.
 */
export const histogramScene = (input: HistogramSceneInput): Scene => {
  const { summary, width } = input;
  const { edges } = summary.histogram;
  const scale = scaleLinear()
    .domain([edges[0] ?? 0, edges.at(-1) ?? 1])
    .range([LEFT, width - RIGHT]);
  const place: Place = (value) => scale(value);
  const caption = wrapText(captionOf(input), AXIS_LOOK, width - LEFT, 3);
  const nodes: SceneNode[] = [
    ...bandOf(input, place),
    ...barsOf(summary, place),
    ...stripOf(input, place),
    ...ticksOf(input, scale.ticks(tickCount(input)), place),
    ...statisticOf(input, place),
    ...caption.map((text, index) => label([LEFT, CAPTION_Y + index * LINE_HEIGHT], text)),
  ];
  const height = CAPTION_Y + Math.max(1, caption.length) * LINE_HEIGHT - 8;
  return { width, height, description: describe(input), nodes };
};

/** A share stated in percent, of a column of zeros and ones, stands at its own place on the axis from 0 to 1. */
const onAxis = ({ statistic, unit }: HistogramSceneInput, value: number): number =>
  statistic === 'share' && unit.trim() === '%' ? value / 100 : value;

/** The unit of the values themselves. */
const axisUnit = ({ statistic, unit, locale }: HistogramSceneInput): string =>
  statistic === 'share' ? '' : unitIn(unit.trim(), locale);

/** Where the interval begins and how wide it is drawn; null where there is none. */
const extentOf = (input: HistogramSceneInput, place: Place): { x: number; width: number } | null => {
  const { interval } = input.estimate;
  if (interval === null) return null;
  const x = place(onAxis(input, interval.low));
  return { x, width: Math.max(3, place(onAxis(input, interval.high)) - x) };
};

/** The interval behind the bars, over the height of the chart. */
const bandOf = (input: HistogramSceneInput, place: Place): SceneNode[] => {
  const extent = extentOf(input, place);
  if (extent === null) return [];
  return [rect({ ...extent, y: PLOT_TOP, height: AXIS_Y - PLOT_TOP }, { fill: 'chart-now-soft' })];
};

/** The interval before the bars, on the axis, as on the scale bar. */
const stripOf = (input: HistogramSceneInput, place: Place): SceneNode[] => {
  const extent = extentOf(input, place);
  if (extent === null) return [];
  const paint = { fill: 'chart-now-soft', stroke: 'warn', strokeWidth: 1 } as const;
  return [rect({ ...extent, y: AXIS_Y - STRIP, height: STRIP }, paint)];
};

const barsOf = ({ histogram }: Summary, place: Place): SceneNode[] => {
  const { edges, counts } = histogram;
  const tallest = Math.max(1, ...counts);
  return counts.flatMap((count, index) => {
    if (count === 0) return [];
    const from = place(edges[index] ?? 0);
    const size = place(edges[index + 1] ?? 0) - from;
    // A single case among a million is still a bar that can be seen.
    const height = Math.max(1.5, (count / tallest) * (AXIS_Y - PLOT_TOP - 6));
    const gap = size > 4 ? 1 : 0;
    return [
      rect({ x: from, y: AXIS_Y - height, width: Math.max(1, size - gap), height }, { fill: 'line-2' }),
    ];
  });
};

/** Levels as they are written, or in the short form of the locale ("1.2M") where one would take more than `limit`. */
const shortLevels = (values: readonly number[], locale: string, look: TextLook, limit: number): string[] => {
  const full = formatLevels(values, locale);
  if (full.every((text) => textWidth(text, look) <= limit)) return full;
  const short = numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  return values.map((value) => short.format(value));
};

/** As many ticks as leave their labels room. */
const tickCount = ({ summary, locale, width }: HistogramSceneInput): number => {
  const widest = Math.max(
    ...shortLevels([summary.least, summary.most], locale, AXIS_LOOK, LONGEST_TICK).map((text) =>
      textWidth(text, AXIS_LOOK),
    ),
  );
  return Math.max(2, Math.min(8, Math.floor((width - LEFT - RIGHT) / (widest + 28))));
};

const ticksOf = (input: HistogramSceneInput, ticks: readonly number[], place: Place): SceneNode[] => {
  const { locale, width } = input;
  const labels = shortLevels(ticks, locale, AXIS_LOOK, LONGEST_TICK);
  const nodes: SceneNode[] = [];
  ticks.forEach((tick, index) => {
    const x = place(tick);
    const isLast = index === ticks.length - 1;
    const figure = labels[index] ?? '';
    nodes.push(line([x, AXIS_Y], [x, AXIS_Y + 10], { stroke: 'line-2', strokeWidth: 1 }));
    const unit = clipText(axisUnit(input), AXIS_LOOK, width * 0.3);
    const text = isLast && unit !== '' ? withUnit(figure, unit, locale) : figure;
    const half = textWidth(figure, AXIS_LOOK) / 2;
    const start = Math.max(0, Math.min(x - half, width - textWidth(text, AXIS_LOOK)));
    nodes.push(label([start, AXIS_Y + 25], text));
  });
  nodes.push(line([LEFT, AXIS_Y], [width - RIGHT, AXIS_Y], { stroke: 'ink', strokeWidth: 1.5 }));
  return nodes;
};

/** The figure and its interval as they are written. */
const figuresOf = ({ estimate, unit, locale }: HistogramSceneInput): { figure: string; interval: string } => {
  const { value, interval } = estimate;
  const [figure = '', low = '', high = ''] = formatLevels(
    interval === null ? [value] : [value, interval.low, interval.high],
    locale,
  );
  return {
    figure: withUnit(figure, unit, locale),
    interval: interval === null ? '' : say`90% interval ${low} to ${high}`,
  };
};

/** Where the interval is written: right of the figure, else left of it; nowhere when it fits on neither side. */
const intervalNote = (text: string, middle: number, half: number, width: number): SceneNode[] => {
  const room = textWidth(text, AXIS_LOOK) + 12;
  if (text === '') return [];
  if (middle + half + room <= width) return [label([middle + half + 12, 31], text, { color: 'ink-2' })];
  if (middle - half - room < 0) return [];
  return [label([middle - half - 12, 31], text, { color: 'ink-2', anchor: 'end' })];
};

const statisticOf = (input: HistogramSceneInput, place: Place): SceneNode[] => {
  const { statistic, width, locale, unit } = input;
  const { figure: full, interval } = figuresOf(input);
  const [short = ''] = shortLevels([input.estimate.value], locale, FIGURE_LOOK, 0);
  const isLong = textWidth(full, FIGURE_LOOK) > width * 0.5;
  const figure = clipText(isLong ? withUnit(short, unit, locale) : full, FIGURE_LOOK, width * 0.9);
  const x = place(onAxis(input, input.estimate.value));
  const name = STATISTIC_WORDS[statistic];
  const half = Math.max(textWidth(figure, FIGURE_LOOK), textWidth(name, NAME_LOOK)) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return [
    line([x, 38], [x, AXIS_Y], { stroke: 'ink', strokeWidth: 1.5 }),
    circle([x, AXIS_Y - 6], 7, { fill: 'ink', stroke: 'surface', strokeWidth: 2 }),
    label([middle, 11], name, { ...NAME_LOOK, anchor: 'middle', color: 'ink-2' }),
    label([middle, 31], figure, { ...FIGURE_LOOK, anchor: 'middle', color: 'ink' }),
    ...intervalNote(interval, middle, half, width),
  ];
};

/** How wide the bars are and what the tallest holds: the scale of the heights, in words. */
const tallestWords = ({ summary, locale, ...rest }: HistogramSceneInput): string => {
  const { edges, counts } = summary.histogram;
  const at = counts.indexOf(Math.max(...counts));
  const [from = '', to = ''] = formatLevels([edges[at] ?? 0, edges[at + 1] ?? 0], locale);
  const unit = axisUnit({ summary, locale, ...rest });
  return say`The tallest bar, ${from} to ${withUnit(to, unit, locale)}, holds ${countOf(counts[at] ?? 0, 'case', 'cases', locale)}.`;
};

/** What lies beyond the drawn part. */
const beyondWords = (input: HistogramSceneInput): string => {
  const { summary, locale } = input;
  const { below, above } = summary.histogram;
  const [least = '', most = ''] = formatLevels([summary.least, summary.most], locale);
  const unit = axisUnit(input);
  return [
    below === 0
      ? ''
      : say`${formatNumber(below, locale)} further left, down to ${withUnit(least, unit, locale)}`,
    above === 0
      ? ''
      : say`${formatNumber(above, locale)} further right, up to ${withUnit(most, unit, locale)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
};

const captionOf = (input: HistogramSceneInput): string => {
  const beyond = beyondWords(input);
  const notes = [input.outliers, beyond === '' ? '' : say`not drawn: ${beyond}`].filter(
    (part) => part !== '',
  );
  const note = notes.join('; ');
  return note === ''
    ? tallestWords(input)
    : `${tallestWords(input)} ${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
};

const describe = (input: HistogramSceneInput): string => {
  const { summary, statistic, locale } = input;
  const { figure, interval } = figuresOf(input);
  const [least = '', most = ''] = formatLevels([summary.least, summary.most], locale);
  const count = countOf(summary.count, 'value', 'values', locale);
  const level = [`${STATISTIC_WORDS[statistic]} ${figure}`, interval]
    .filter((part) => part !== '')
    .join(', ');
  const range = say`${least} to ${withUnit(most, axisUnit(input), locale)}`;
  return say`Histogram of ${count} from ${range}. ${level}. ${captionOf(input)}`;
};
