import { numberFormat } from '#shared/core/intl';
import { scaleLinear } from 'd3-scale';
import { formatAligned } from '#shared/core/numbers';
import { textWidth, type TextLook } from './text-width.ts';

/** A linear axis ready to be drawn: major ticks with their labels, and the step of the tenths between them. */
export type Axis = {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  /** Whether the axis leaves out the stretch from zero to `low`. */
  readonly cut: boolean;
  readonly place: (value: number) => number;
};

/** Axis labels: the smallest text there is. */
export const AXIS_LOOK: TextLook = { size: 12, weight: 500, family: 'sans' };

/** Wider tick labels are written in short. */
const LONGEST_LABEL = 64;

/** Below this share of the axis, marks stand so close that starting at zero would hide what matters. */
const SMALLEST_SPREAD = 0.06;

/**
 * Figures as they stand on a chart: in full and aligned, or, where the widest would take more than `limit`, in the short
 * form of the locale with three significant digits ("1.2M"). The full figures stand in the text beside the chart.
 */
export const chartFigures = (
  values: readonly number[],
  locale: string,
  look: TextLook,
  limit: number,
): string[] => {
  const full = formatAligned(values, locale);
  if (full.every((text) => textWidth(text, look) <= limit)) return full;
  const short = numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  return values.map((value) => short.format(value));
};

const boundsOf = (values: readonly number[]): { low: number; high: number; cut: boolean } => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const farthest = Math.max(Math.abs(least), Math.abs(most));
  const span = most - least;
  const oneSide = least >= 0 || most <= 0;
  if (oneSide && span > 0 && span < farthest * SMALLEST_SPREAD) {
    return { low: least - span * 0.35, high: most + span * 0.35, cut: true };
  }
  return { low: Math.min(0, least * 1.08), high: Math.max(0, most * 1.08), cut: false };
};

/**
 * The axis for some values between two horizontal places: from zero, or across zero where there are negative values.
 * When all values lie close together far from zero, the axis is cut and says so. No values: 0 to 1 without labels.
 */
export const makeAxis = (values: readonly number[], locale: string, from: number, to: number): Axis => {
  const bounds = values.length === 0 ? { low: 0, high: 1, cut: false } : boundsOf(values);
  const domain = bounds.low === bounds.high ? [0, 1] : [bounds.low, bounds.high];
  for (const count of [8, 6, 5, 4, 3, 2, 1]) {
    const scale = scaleLinear().domain(domain).range([from, to]).nice(count);
    const ticks = scale.ticks(count);
    const labels =
      values.length === 0 ? ticks.map(() => '') : chartFigures(ticks, locale, AXIS_LOOK, LONGEST_LABEL);
    const widest = Math.max(...labels.map((text) => textWidth(text, AXIS_LOOK)));
    const spacing = Math.abs(scale(ticks[1] ?? bounds.high) - scale(ticks[0] ?? bounds.low));
    if (count > 1 && widest + 14 > spacing) continue;
    const [low = 0, high = 1] = scale.domain();
    return { low, high, ticks, labels, cut: bounds.cut, place: (value) => scale(value) };
  }
  throw new Error('an axis always has a last resort');
};
