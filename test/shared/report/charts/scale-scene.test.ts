import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene, SceneText } from '#shared/core/scene';
import type { Metric } from '#shared/metric/metric';
import { scaleScene } from '#shared/report/charts/scale-scene';
import { textWidth } from '#shared/report/charts/text-width';
import { metricWith } from '../sample-session.ts';

const intake = (fields: Partial<Metric> = {}): Metric =>
  metricWith({
    name: 'Intake time',
    unit: 'days',
    baseline: { value: 5.2, low: 4.6, high: 6.1, date: '', evidence: '', sampleSize: null },
    must: { value: 2, by: '' },
    plan: { value: 1, by: '' },
    wish: { value: 0.5, by: '' },
    ...fields,
  });

const draw = (metric: Metric, width = 634): Scene => scaleScene({ metric, locale: 'en-GB', width });
const texts = (scene: Scene): SceneText[] => scene.nodes.filter((node) => node.kind === 'text');
const words = (scene: Scene): string[] => texts(scene).map(({ text }) => text.replaceAll('\u00a0', ' '));

type Extent = { text: string; left: number; right: number; top: number; bottom: number };
const extent = (node: SceneText): Extent => {
  const width = textWidth(node.text, node);
  const left = node.x - (node.anchor === 'end' ? width : node.anchor === 'middle' ? width / 2 : 0);
  return { text: node.text, left, right: left + width, top: node.y - node.size * 0.7, bottom: node.y };
};
const collisions = (scene: Scene): string[] => {
  const all = texts(scene).map(extent);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
};

describe('the scale bar', () => {
  it('names every level with its figure, aligned on the decimal', () => {
    expect(words(draw(intake()))).toEqual(
      expect.arrayContaining([
        'Baseline',
        '5.2',
        'Must',
        '2.0',
        'Plan',
        '1.0',
        'Wish',
        '0.5',
        '4.6',
        '6.1',
        '7 days',
      ]),
    );
  });

  it('says how far the plan is from today', () => {
    expect(words(draw(intake()))).toContain('4.2 days less');
    const share = intake({
      unit: '%',
      direction: 'increase',
      plan: { value: 20, by: '' },
      must: { value: 15, by: '' },
    });
    expect(words(draw(share))).toContain('14.8 points more');
  });

  it('describes itself for those who do not see it', () => {
    expect(draw(intake()).description).toBe(
      'Intake time: scale from 0 to 7\u00a0days. Wish 0.5. Plan 1.0. Must 2.0. Baseline 5.2, 90% interval 4.6 to 6.1. Less is better.',
    );
  });

  it('closes the tinted zone at the must level, on the good side of either direction', () => {
    const zone = (metric: Metric) =>
      draw(metric).nodes.find((node) => node.kind === 'rect' && node.fill === 'accent-soft') as {
        x: number;
        width: number;
      };
    const less = zone(intake());
    const more = zone(intake({ direction: 'increase' }));
    expect(less.x).toBe(10);
    expect(more.x).toBeCloseTo(less.x + less.width);
    expect(more.x + more.width).toBeCloseTo(634 - 36);
  });

  it('leaves out what has not been said', () => {
    const scene = draw(metricWith({ unit: 'days', plan: { value: 7, by: '' } }));
    expect(words(scene)).toEqual(expect.arrayContaining(['Plan', '7']));
    for (const absent of ['Must', 'Wish', 'Baseline']) expect(words(scene)).not.toContain(absent);
    expect(words(draw(metricWith({})))).toEqual(['No number has been said yet.']);
  });

  it('reads a guardrail as a limit', () => {
    const guardrail = metricWith({ role: 'guardrail', unit: '%', must: { value: 1.2, by: '' } });
    expect(words(draw(guardrail))).toContain('At most');
    expect(words(draw({ ...guardrail, direction: 'increase' }))).toContain('At least');
  });

  it('starts at zero, crosses zero for negative values, and is cut when all values lie far from zero', () => {
    expect(words(draw(intake()))).toContain('0');
    const negative = intake({ baseline: { ...intake().baseline, value: -12, low: null, high: null } });
    expect(draw(negative).description).toContain('from -14 to 4');
    const close = metricWith({
      unit: '%',
      direction: 'increase',
      plan: { value: 99.5, by: '' },
      must: { value: 99, by: '' },
    });
    expect(words(draw(close))).not.toContain('0');
  });

  it('never sets text below 12 units', () => {
    expect(Math.min(...texts(draw(intake())).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  it('keeps all labels apart and inside, whatever the values, at every width', () => {
    const value = fc.option(
      fc.oneof(
        fc.integer({ min: -50, max: 50 }),
        fc.double({ min: 0, max: 10, noNaN: true }).map((n) => Math.round(n * 100) / 100),
        fc.constantFrom(0, 1e9, -1e9, 123456, 0.001, 999999999999999),
      ),
      { nil: null },
    );
    fc.assert(
      fc.property(
        fc.record({ baseline: value, must: value, plan: value, wish: value, low: value, high: value }),
        fc.constantFrom('days', '%', '', 'false alerts a day', 'EUR per processed and archived invoice'),
        fc.constantFrom('decrease' as const, 'increase' as const),
        fc.constantFrom(520, 634, 900, 1200),
        (v, unit, direction, width) => {
          const metric = intake({
            unit,
            direction,
            baseline: { ...intake().baseline, value: v.baseline, low: v.low, high: v.high },
            must: { value: v.must, by: '' },
            plan: { value: v.plan, by: '' },
            wish: { value: v.wish, by: '' },
          });
          const scene = draw(metric, width);
          expect(collisions(scene)).toEqual([]);
          for (const { left, right } of texts(scene).map(extent)) {
            expect(left).toBeGreaterThan(-1);
            expect(right).toBeLessThan(width + 1);
          }
          const numbers = scene.nodes.flatMap((node) =>
            Object.values(node).filter((v) => typeof v === 'number'),
          );
          expect(numbers.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
