import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '#shared/report/charts/spread';

const wish = (center: number, width = 10, weight = 1) => ({ center, width, weight });

describe('spread', () => {
  it('leaves alone what does not touch', () => {
    expect(spread([wish(20), wish(60)], 0, 100, 4)).toEqual([20, 60]);
  });

  it('moves what touches apart, evenly around where it wants to be', () => {
    expect(spread([wish(50), wish(50)], 0, 100, 4)).toEqual([43, 57]);
  });

  it('moves the light ones rather than the heavy one', () => {
    const [light = 0, heavy = 0] = spread([wish(50), wish(50, 10, 1000)], 0, 100, 4);
    expect(heavy).toBeCloseTo(50, 1);
    expect(light).toBeCloseTo(36, 1);
  });

  it('stays inside and in order, with the gap kept, as long as there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -50, max: 350, noNaN: true }), fc.integer({ min: 1, max: 40 })), {
          maxLength: 5,
        }),
        (wishes) => {
          const sorted = wishes.toSorted((a, b) => a[0] - b[0]).map(([center, width]) => wish(center, width));
          const centers = spread(sorted, 0, 300, 5);
          centers.forEach((center, index) => {
            const width = sorted[index]?.width ?? 0;
            expect(center - width / 2).toBeGreaterThanOrEqual(-1e-6);
            expect(center + width / 2).toBeLessThanOrEqual(300 + 1e-6);
            if (index === 0) return;
            const before = (centers[index - 1] ?? 0) + (sorted[index - 1]?.width ?? 0) / 2;
            expect(center - width / 2 - before).toBeGreaterThanOrEqual(5 - 1e-6);
          });
        },
      ),
    );
  });
});
