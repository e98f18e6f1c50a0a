import { describe, expect, it } from 'vitest';
import type { Scene, SceneText } from '#shared/core/scene';
import { type StatisticName, summarise } from '#shared/core/statistics/summary';
import { estimateOf, outlierWords } from '#shared/metric/baseline-from-data';
import { histogramScene } from '#shared/report/charts/histogram-scene';
import { textWidth } from '#shared/report/charts/text-width';

/** 400 values from 0.5 to 20, more of them small, and three far out. */
const days = Float64Array.from({ length: 403 }, (_, index) =>
  index < 400 ? 0.5 + 20 * (index / 400) ** 3 : 300 + index,
);

const draw = (
  values = days,
  options: {
    readonly width?: number;
    readonly statistic?: StatisticName;
    readonly unit?: string;
    readonly keeps?: boolean;
  } = {},
): Scene => {
  const { width = 700, statistic = 'median', unit = 'days', keeps = true } = options;
  const locale = 'en-GB';
  const column = summarise(values);
  const summary = (keeps ? null : column.kept) ?? column.all;
  return histogramScene({
    ...{ summary, statistic, unit, locale, width },
    estimate: estimateOf(summary, statistic, unit),
    outliers: outlierWords(column.outliers, keeps, locale),
  });
};
const texts = (scene: Scene): SceneText[] => scene.nodes.filter((node) => node.kind === 'text');
const words = (scene: Scene): string =>
  texts(scene)
    .map(({ text }) => text)
    .join(' | ');
const bars = (scene: Scene) => scene.nodes.filter((node) => node.kind === 'rect' && node.fill === 'line-2');
const bands = (scene: Scene) =>
  scene.nodes.filter((node) => node.kind === 'rect' && node.fill === 'chart-now-soft');

describe('the histogram', () => {
  it('names the statistic with its figure, unit and interval', () => {
    const text = words(draw());
    expect(text).toContain('Median');
    expect(text).toMatch(/\d\.\d+\u00a0days/);
    expect(text).toMatch(/90% interval \d\.\d+ to \d\.\d+/);
    expect(words(draw(days, { statistic: 'p90' }))).toContain('90th percentile');
  });

  it('draws the interval as a band in the colour of the baseline, around the line of the statistic', () => {
    const scene = draw();
    const [band] = bands(scene);
    const mark = scene.nodes.find((node) => node.kind === 'circle');
    if (band?.kind !== 'rect' || mark?.kind !== 'circle') throw new Error('band and mark are drawn');
    expect(band.x).toBeLessThan(mark.cx);
    expect(band.x + band.width).toBeGreaterThan(mark.cx);
  });

  it('has no band and no words of an interval where there are too few values', () => {
    const scene = draw(Float64Array.of(1, 2, 3));
    expect(bands(scene)).toHaveLength(0);
    expect(words(scene)).not.toContain('interval');
  });

  it('says in words what lies too far out and what became of the outliers', () => {
    expect(draw().description).toContain('outliers kept; not drawn: 3 further right, up to 702.0');
    expect(words(draw())).toContain('outliers kept');
    expect(words(draw(days, { keeps: false }))).toContain('left out');
    expect(words(draw(days, { keeps: false }))).not.toContain('further right');
  });

  it('says what the tallest bar holds', () => {
    expect(words(draw(Float64Array.of(1, 2, 2, 2, 2, 2, 9)))).toContain(
      'The tallest bar, 2 to 4 days, holds 5 cases.',
    );
  });

  it('describes itself to those who do not see it', () => {
    const { description } = draw(Float64Array.of(1, 2, 3, 4, 5));
    expect(description).toBe(
      'Histogram of 5 values from 1 to 5\u00a0days. Median 3\u00a0days, 90% interval 1 to 5. The tallest bar, 2 to 4\u00a0days, holds 2 cases.',
    );
  });

  it('puts a share in percent at its place between zero and one', () => {
    const answers = Float64Array.from({ length: 100 }, (_, index) => (index < 25 ? 1 : 0));
    const scene = draw(answers, { statistic: 'share', unit: '%' });
    expect(words(scene)).toContain('25.00%');
    const mark = scene.nodes.find((node) => node.kind === 'circle');
    const axis = scene.nodes.filter((node) => node.kind === 'line').at(-2);
    if (mark?.kind !== 'circle' || axis?.kind !== 'line') throw new Error('mark and axis are drawn');
    expect((mark.cx - axis.x1) / (axis.x2 - axis.x1)).toBeCloseTo(0.25, 6);
  });

  it.each([
    ['one value', Float64Array.of(7)],
    ['equal values', new Float64Array(50).fill(3)],
    ['negative values', Float64Array.of(-5, -4, -3, -2, -1)],
    ['huge values', Float64Array.of(1e15, 2e14, 9e14, 3e14, -1e15)],
    ['tiny values', Float64Array.of(1e-9, 2e-9, 3e-9, 4e-9, 9e-9)],
    ['many values', days],
  ])('of %s stays inside its width, in text of at least 12, at most 43 bars', (_, values) => {
    for (const width of [320, 420, 700]) {
      for (const statistic of ['median', 'mean', 'p95'] as const) {
        const scene = draw(values, { width, statistic });
        expect(bars(scene).length).toBeGreaterThan(0);
        expect(bars(scene).length).toBeLessThanOrEqual(43);
        for (const text of texts(scene)) {
          expect(text.size).toBeGreaterThanOrEqual(12);
          const size = textWidth(text.text, text);
          const shift = { start: 0, middle: size / 2, end: size }[text.anchor];
          expect(text.x - shift).toBeGreaterThanOrEqual(-0.5);
          expect(text.x - shift + size).toBeLessThanOrEqual(width + 0.5);
        }
        for (const bar of bars(scene)) {
          if (bar.kind !== 'rect') continue;
          expect(bar.x + bar.width).toBeLessThanOrEqual(width);
          expect(Number.isFinite(bar.height)).toBe(true);
        }
      }
    }
  });
});
