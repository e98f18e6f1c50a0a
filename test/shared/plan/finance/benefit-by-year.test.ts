import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDate } from '#shared/core/dates';
import { asMinor } from '#shared/core/money';
import { benefitByYear, benefitsByYear, type YearlyBenefit } from '#shared/plan/finance/benefit-by-year';

const benefit = (
  yearly: number,
  from: string,
  until: string | null = null,
  rampMonths = 0,
): YearlyBenefit => ({
  id: 'b',
  yearly: asMinor(yearly),
  from: asDate(from),
  until: until === null ? null : asDate(until),
  rampMonths,
});

const horizon = { firstYear: 2026, lastYear: 2029 };
const years = (...given: Parameters<typeof benefit>): Record<string, number> =>
  Object.fromEntries(benefitByYear(benefit(...given), horizon));

describe('a benefit by calendar year', () => {
  it('is the yearly amount in every full year, and nothing before it is reached', () => {
    expect(years(36_500, '2027-01-01')).toEqual({ 2026: 0, 2027: 36_500, 2028: 36_500, 2029: 36_500 });
  });

  it('is the share of the days in a year that it starts or ends in, of 365 or of 366', () => {
    expect(years(36_500, '2027-12-31')).toEqual({ 2026: 0, 2027: 100, 2028: 36_500, 2029: 36_500 });
    expect(years(36_600, '2028-12-31')).toEqual({ 2026: 0, 2027: 0, 2028: 100, 2029: 36_600 });
    expect(years(36_600, '2027-01-01', '2028-02-29')).toEqual({
      2026: 0,
      2027: 36_600,
      2028: 6_000,
      2029: 0,
    });
  });

  it('grows evenly to full in its ramp', () => {
    // Twelve months from New Year: half of a year in the first, all of it after.
    expect(years(36_500, '2027-01-01', null, 12)).toEqual({
      2026: 0,
      2027: 18_250,
      2028: 36_500,
      2029: 36_500,
    });
    // Twenty-four months over 365 and 366 days: the first year is 365 * 365 of 731 * 731 parts of the whole ramp.
    const first = (36_500 * 365) / (2 * 731);
    const second = 36_500 - (36_500 * 366) / (2 * 731);
    const grown = benefitByYear(benefit(36_500, '2027-01-01', null, 24), horizon);
    expect(Math.abs(grown.get(2027)! - first)).toBeLessThan(1);
    expect(Math.abs(grown.get(2028)! - second)).toBeLessThan(1);
    expect(grown.get(2029)).toBe(36_500);
  });

  it('started before the horizon counts the ramp from its own start', () => {
    expect(years(1000, '2024-01-01', null, 24)[2026]).toBe(1000);
    expect(years(1000, '2025-01-01', null, 24)[2026]).toBe(750);
  });

  it('that ends before it starts is nothing', () => {
    expect(years(1000, '2028-01-02', '2028-01-01')).toEqual({ 2026: 0, 2027: 0, 2028: 0, 2029: 0 });
  });

  it('loses no cent between the years: their sum is the rounded whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 2500 }),
        (yearly, start, length) => {
          const from = addDays(asDate('2026-01-01'), start);
          const until = addDays(from, length);
          const by = benefitByYear(benefit(yearly, from, until), { firstYear: 2026, lastYear: 2040 });
          let parts = 0n;
          for (let day = 0; day <= length; day += 1) {
            parts += Number(addDays(from, day).slice(0, 4)) % 4 === 0 ? 365n : 366n;
          }
          const exact = BigInt(yearly) * parts;
          const sum = [...by.values()].reduce((all, amount) => all + BigInt(amount), 0n);
          const off = 2n * (sum * 365n * 366n - exact);
          expect(off <= 365n * 366n && off >= -365n * 366n).toBe(true);
        },
      ),
    );
  });

  it('with a ramp never brings more than without, and never less than in the year before while it lasts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1400 }),
        fc.nat({ max: 60 }),
        (yearly, start, ramp) => {
          const from = addDays(asDate('2026-01-01'), start);
          const span = { firstYear: 2026, lastYear: 2036 };
          const [slow, fast] = [ramp, 0].map((months) =>
            benefitByYear(benefit(yearly, from, null, months), span),
          );
          let before = 0;
          for (const [year, amount] of slow!) {
            expect(amount).toBeLessThanOrEqual(fast!.get(year)! + 1);
            expect(amount).toBeGreaterThanOrEqual(before - 1);
            before = amount;
          }
          expect(slow!.get(2036)).toBe(yearly);
        },
      ),
    );
  });

  it('takes whole months for a ramp', () => {
    expect(() => years(1, '2027-01-01', null, 1.5)).toThrow(RangeError);
    expect(() => years(1, '2027-01-01', null, -1)).toThrow(RangeError);
  });
});

describe('all benefits by calendar year', () => {
  it('are a row each and the sums of the years', () => {
    const { rows, total } = benefitsByYear(
      [
        { ...benefit(1000, '2027-01-01'), id: 'speed' },
        { ...benefit(-200, '2028-01-01', '2028-12-31'), id: 'licence' },
      ],
      { firstYear: 2027, lastYear: 2028 },
    );
    expect(rows.map(({ id, byYear }) => [id, Object.fromEntries(byYear)])).toEqual([
      ['speed', { 2027: 1000, 2028: 1000 }],
      ['licence', { 2027: 0, 2028: -200 }],
    ]);
    expect(Object.fromEntries(total)).toEqual({ 2027: 1000, 2028: 800 });
  });

  it('of no benefit, or over no years, are zero or none', () => {
    expect(Object.fromEntries(benefitsByYear([], { firstYear: 2027, lastYear: 2027 }).total)).toEqual({
      2027: 0,
    });
    expect(benefitsByYear([], { firstYear: 2027, lastYear: 2026 }).total.size).toBe(0);
  });
});
