import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedCopy } from '#shared/core/statistics/describe';
import { histogramOf } from '#shared/core/statistics/histogram';
import { summarise } from '#shared/core/statistics/summary';
import { MPG } from './published-data.ts';

describe('the summary of a column', () => {
  it('counts and measures', () => {
    const { all } = summarise(MPG);
    expect(all).toMatchObject({ count: 32, least: 10.4, most: 33.9, share: null });
    expect(all.estimates.median.value).toBe(19.2);
    // mean(mtcars$mpg) and sd(mtcars$mpg) in R.
    expect(all.estimates.mean.value).toBeCloseTo(20.09062, 5);
    expect(all.deviation).toBeCloseTo(6.026948, 6);
    expect(all.estimates.p95).toMatchObject({ interval: null, fewest: 45 });
  });

  it('finds outliers beyond the fences and says what is left without them', () => {
    const { outliers, kept, all } = summarise(MPG);
    expect(outliers).toMatchObject({ below: 0, above: 1 });
    expect(kept?.count).toBe(31);
    expect(kept?.most).toBe(32.4);
    expect(all.count).toBe(32);
  });

  it('has nothing to leave out where there are no outliers', () => {
    expect(summarise(Float64Array.of(1, 2, 3, 4, 5)).kept).toBeNull();
    expect(summarise(Float64Array.of(5, 5, 5, 5, 90)).kept).toBeNull();
  });

  it('knows a column of zeros and ones and gives the share of ones', () => {
    const answers = Float64Array.from({ length: 100 }, (_, index) => (index < 8 ? 1 : 0));
    const { all, kept } = summarise(answers);
    expect(all.share).toMatchObject({ value: 0.08, interval: { method: 'wilson' } });
    expect(kept).toBeNull();
    for (const other of [
      [0, 1, 2],
      [-1, 0, 1],
      [0, 0.5, 1],
    ]) {
      expect(summarise(Float64Array.from(other)).all.share).toBeNull();
    }
  });

  it('of one value has the value and no interval', () => {
    const { all } = summarise(Float64Array.of(7));
    expect(all).toMatchObject({ count: 1, least: 7, most: 7, deviation: null });
    expect(all.estimates.median).toEqual({ value: 7, interval: null, fewest: 5 });
    expect(all.histogram).toEqual({ edges: [6.5, 7.5], counts: [1], below: 0, above: 0 });
  });

  it('of a million values holds all of them', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, index) => ((index * 7919) % 1000) / 10);
    const { all } = summarise(values);
    expect(all.count).toBe(1_000_000);
    expect(all.estimates.median.value).toBe(49.95);
    expect(all.estimates.mean.value).toBe(49.95);
    expect(all.estimates.mean.interval?.method).toBe('student-t');
  });
});

describe('the bars of a histogram', () => {
  it('stand at round numbers and hold every value once', () => {
    expect(histogramOf(Float64Array.of(1, 2, 2, 2, 2, 2, 9))).toEqual({
      edges: [0, 2, 4, 6, 8, 10],
      counts: [1, 5, 0, 0, 1],
      below: 0,
      above: 0,
    });
  });

  it('put the greatest value at a round number into the last bar', () => {
    const { edges, counts } = histogramOf(Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    expect(edges.at(-1)).toBe(10);
    expect(counts.at(-1)).toBeGreaterThan(1);
  });

  it('are at least one wide for whole numbers', () => {
    const days = Float64Array.from({ length: 2000 }, (_, index) => index % 4).sort();
    const { edges } = histogramOf(days);
    for (const [index, edge] of edges.entries()) expect(edge).toBe((edges[0] ?? 0) + index);
  });

  it('leave values far out to the words beside the chart, unless something there must be shown', () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => (index === 99 ? 5000 : index / 10));
    expect(histogramOf(values).above).toBe(1);
    expect(histogramOf(values).edges.at(-1)).toBe(10);
    expect(histogramOf(values, [5000]).above).toBe(0);
  });

  it('are one bar for values that a double hardly tells apart', () => {
    for (const [low, high] of [
      [0, 5e-324],
      [1e15, 1e15 + 0.125],
      [3, 3 + 4e-16],
    ] as const) {
      expect(histogramOf(Float64Array.of(low, high)).counts).toEqual([2]);
    }
  });

  it('count every value once and are at most 43, whatever the values', () => {
    const numbers = fc.array(
      fc.oneof(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), fc.integer({ min: -5, max: 5 })),
      { minLength: 1, maxLength: 400 },
    );
    fc.assert(
      fc.property(numbers, (list) => {
        const sorted = sortedCopy(Float64Array.from(list));
        const { edges, counts, below, above } = histogramOf(sorted);
        expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(sorted.length);
        expect(counts.length).toBeLessThanOrEqual(43);
        expect(edges).toHaveLength(counts.length + 1);
        edges.slice(1).forEach((edge, index) => expect(edge).toBeGreaterThan(edges[index] ?? Infinity));
      }),
    );
  });
});
