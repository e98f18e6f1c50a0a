import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMinor } from '#shared/core/money';
import { moneyContingency, OPTIMISM_BIAS, timeContingency } from '#shared/plan/finance/contingency';

describe('a contingency of money', () => {
  it.each([
    [9_500_000, 10, 950_000],
    [333, 10, 33],
    [335, 10, 34],
    [-335, 10, -34],
    [100, 0, 0],
    [100, 200, 200],
    // 1.005 * 100 is 100.49999999999999 in floating point; half a unit is rounded away from zero.
    [10_000, 1.005, 101],
    [1_000_000_000_000_000, 50, 500_000_000_000_000],
    [1_000_000_000_000_000, 500, 1_000_000_000_000_000],
  ])('of %d at %d percent is %d', (total, percent, money) => {
    expect(moneyContingency(asMinor(total), percent)).toBe(money);
  });

  it('is within half a unit of the exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 100_000 }),
        (total, thousandths) => {
          const money = moneyContingency(asMinor(total), thousandths / 1000);
          const off = BigInt(money) * 100_000n - BigInt(total) * BigInt(thousandths);
          expect(off <= 50_000n && off >= -50_000n).toBe(true);
        },
      ),
    );
  });
});

describe('a contingency of time', () => {
  it.each([
    [20, 10, 2],
    [21, 10, 3],
    [0, 50, 0],
    [10, 0, 0],
    [1, 1, 1],
    // 100 * 0.07 is 7.000000000000001 in floating point; it is seven days, not eight.
    [100, 7, 7],
    [30, 54, 17],
    [2.5, 100, 3],
  ])('of %d days at %d percent is %d', (days, percent, extra) => {
    expect(timeContingency(days, percent)).toBe(extra);
  });
});

it.each([-1, NaN, Infinity])('a contingency of %d percent is no contingency', (percent) => {
  expect(() => moneyContingency(asMinor(100), percent)).toThrow(RangeError);
  expect(() => timeContingency(10, percent)).toThrow(RangeError);
  expect(() => timeContingency(percent, 10)).toThrow(RangeError);
});

// Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), table 2.
it('the optimism bias is the published table', () => {
  const figures = OPTIMISM_BIAS.rows.map((row) => [
    row.project,
    ...[row.worksDuration, row.capitalExpenditure, row.operatingExpenditure].map((range) =>
      range === null ? 'n/a' : `${range.upper}-${range.lower}`,
    ),
  ]);
  expect(figures).toEqual([
    ['standard-buildings', '4-1', '24-2', 'n/a'],
    ['non-standard-buildings', '39-2', '51-4', 'n/a'],
    ['standard-civil-engineering', '20-1', '44-3', 'n/a'],
    ['non-standard-civil-engineering', '25-3', '66-6', 'n/a'],
    ['equipment-development', '54-10', '200-10', 'n/a'],
    ['outsourcing', 'n/a', 'n/a', '41-0'],
  ]);
  expect(OPTIMISM_BIAS.standing).toBe('Indicative only');
  expect(OPTIMISM_BIAS.source).toContain('HM Treasury');
});
