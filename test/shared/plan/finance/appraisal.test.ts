import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMinor, type Minor } from '#shared/core/money';
import {
  discountedPayback,
  internalRateOfReturn,
  netPresentValue,
  paybackPeriod,
  RATE_RANGE,
} from '#shared/plan/finance/appraisal';

/** Whole currency units, as the textbooks write them, in minor units. */
const flows = (...major: number[]): Minor[] => major.map((amount) => asMinor(Math.round(amount * 100)));

const amounts = fc.integer({ min: -1e9, max: 1e9 }).map(asMinor);
const gains = fc.integer({ min: 0, max: 1e9 }).map(asMinor);
const costs = fc.integer({ min: -1e10, max: -1 }).map(asMinor);
const rates = fc.integer({ min: -5000, max: 10_000 }).map((hundredths) => hundredths / 100);

describe('the net present value', () => {
  it.each([
    // Microsoft, Excel, "NPV function": NPV(10%, -10000, 3000, 4200, 6800); it discounts the first value too.
    [10, [0, -10_000, 3_000, 4_200, 6_800], 1_188.44],
    // The same page: NPV(8%, 8000, 9200, 10000, 12000, 14500) - 40000, and with a loss of 9000 in year 6.
    [8, [-40_000, 8_000, 9_200, 10_000, 12_000, 14_500], 1_922.06],
    [8, [-40_000, 8_000, 9_200, 10_000, 12_000, 14_500, -9_000], -3_749.47],
    // numpy-financial, "npv": 3065.22267.
    [8, [-40_000, 5_000, 8_000, 12_000, 30_000], 3_065.22],
    // Adobe, FormCalc reference, "NPV": 11529.60863329007, 4694.83568075117 and 273.14193838457.
    [10, [0, 500, 1_500, 4_000, 10_000], 11_529.61],
    [6.5, [0, 5_000], 4_694.84],
    // Brealey, Myers and Allen, chapter 5: multiple rates, and no rate at all.
    [10, [-4_000, 25_000, -25_000], -1_933.88],
    [10, [1_000, -3_000, 2_500], 338.84],
  ])('at %d percent of %j is %d', (rate, series, value) => {
    expect(netPresentValue(flows(...series), rate)).toBe(Math.round(value * 100));
  });

  // HM Treasury, Green Book, discount factors at 3.5%, years 0 to 30, to four places.
  it('discounts by the factors of the Green Book', () => {
    const table = [
      1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089, 0.6849, 0.6618, 0.6394,
      0.6178, 0.5969, 0.5767, 0.5572, 0.5384, 0.5202, 0.5026, 0.4856, 0.4692, 0.4533, 0.438, 0.4231, 0.4088,
      0.395, 0.3817, 0.3687, 0.3563,
    ];
    const factors = table.map((_, year) => {
      const series = Array.from({ length: year + 1 }, (__, at) => asMinor(at === year ? 10_000 : 0));
      return netPresentValue(series, 3.5) / 10_000;
    });
    expect(factors).toEqual(table);
  });

  it('is rounded once and half away from zero, exactly', () => {
    // 3 / 1.2 is 2.5, which no binary or decimal fraction of 1 / 1.2 leads to.
    expect(netPresentValue([asMinor(0), asMinor(3)], 20)).toBe(3);
    expect(netPresentValue([asMinor(0), asMinor(-3)], 20)).toBe(-3);
    expect(netPresentValue([asMinor(0), asMinor(1), asMinor(1)], 200)).toBe(0);
    expect(Object.is(netPresentValue([asMinor(0), asMinor(-1)], 300), 0)).toBe(true);
  });

  it('at 0% is the sum', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 40 }), (series) => {
        expect(netPresentValue(series, 0)).toBe(series.reduce((sum, flow) => sum + flow, 0));
      }),
    );
  });

  it('is linear, but for the one rounding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amounts, amounts), { maxLength: 20 }),
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: 0, max: 10_000 }),
        (pairs, times, hundredths) => {
          const rate = hundredths / 100;
          const joined = pairs.map(([a, b]) => asMinor(a * times + b));
          const parts =
            netPresentValue(
              pairs.map(([a]) => a),
              rate,
            ) *
              times +
            netPresentValue(
              pairs.map(([, b]) => b),
              rate,
            );
          expect(Math.abs(netPresentValue(joined, rate) - parts)).toBeLessThanOrEqual(
            (Math.abs(times) + 2) / 2,
          );
        },
      ),
    );
  });

  it('falls as the rate rises where gains follow costs', () => {
    fc.assert(
      fc.property(costs, fc.array(gains, { maxLength: 20 }), rates, rates, (cost, later, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const series = [cost, ...later];
        expect(netPresentValue(series, low)).toBeGreaterThanOrEqual(netPresentValue(series, high));
      }),
    );
  });

  it('stops at the limit of money, at the lowest rate too', () => {
    const thirty = Array.from({ length: 30 }, () => asMinor(100));
    expect(netPresentValue(thirty, RATE_RANGE.lowest)).toBe(1e15);
    expect(netPresentValue(thirty, RATE_RANGE.highest)).toBe(101);
    expect(netPresentValue([], 5)).toBe(0);
  });

  it.each([-100, -99.991, 10_000.1, NaN, Infinity])('does not take a rate of %d percent', (rate) => {
    expect(() => netPresentValue(flows(1), rate)).toThrow(RangeError);
    expect(() => discountedPayback(flows(1), rate)).toThrow(RangeError);
  });
});

const rateOf = (...major: number[]): number | string => {
  const rate = internalRateOfReturn(flows(...major));
  return rate.kind === 'unique' ? rate.percent : rate.problem.code;
};

describe('the internal rate of return', () => {
  it.each([
    // Microsoft, Excel, "IRR function": after five, four and two years; 8.66%, -2.12% and -44.35%.
    [[-70_000, 12_000, 15_000, 18_000, 21_000, 26_000], 8.66309480365316],
    [[-70_000, 12_000, 15_000, 18_000, 21_000], -2.12448482734],
    [[-70_000, 12_000, 15_000], -44.35069413346],
    // numpy-financial, front page and "irr"; the older NumPy reference gives 0.2809484211599611.
    [[-250_000, 100_000, 150_000, 200_000, 250_000, 300_000], 56.72303344358536],
    [[-100, 39, 59, 55, 20], 28.09484211599611],
    [[-100, 0, 0, 74], -9.55],
    [[-100, 100, 0, 7], 6.206],
    // Spread reference manual, "IRR": 1.0462142.
    [[-700, 750, 900, 600, 850], 104.62142],
  ])('of %j is %d percent', (series, percent) => {
    const digits = String(percent).split('.')[1]?.length ?? 0;
    expect(rateOf(...series)).toBeCloseTo(percent, Math.min(digits, 12) - 1);
  });

  it('is exact where it is a plain number', () => {
    expect(rateOf(-100, 110)).toBe(10);
    expect(rateOf(-100, 0, 121)).toBe(10);
    expect(rateOf(-100, 50, 50)).toBe(0);
    expect(rateOf(100, -110)).toBe(10);
    expect(rateOf(-10_000, 1)).toBe(RATE_RANGE.lowest);
    expect(rateOf(-1, 101)).toBe(RATE_RANGE.highest);
  });

  it.each([
    // Brealey, Myers and Allen, chapter 5: 25% and 400%.
    [
      [-4_000, 25_000, -25_000],
      [25, 400],
    ],
    // Brigham and Ehrhardt, "Financial Management", project P, in millions: the same rates.
    [
      [-1.6, 10, -10],
      [25, 400],
    ],
    // An examination question of the CFA: about 38% and 260%.
    [
      [-2_000, 10_000, -10_000],
      [38.196601125, 261.803398875],
    ],
    // Ross, Westerfield and Jordan, "Fundamentals of Corporate Finance", chapter 9: 25, 33 1/3, 42 6/7 and 66 2/3%.
    [
      [-252, 1_431, -3_035, 2_850, -1_000],
      [25, 100 / 3, 300 / 7, 200 / 3],
    ],
    // numpy-financial, "irr" names only the one nearest to zero: -0.0833.
    [
      [-100, 100, 0, -7],
      [-67.889437363, -8.329966618],
    ],
  ])('of %j is ambiguous, and all rates are named', (series, percents) => {
    const rate = internalRateOfReturn(flows(...series));
    expect(rate).toMatchObject({ kind: 'several', problem: { code: 'several-rates' } });
    if (rate.kind !== 'several') return;
    expect(rate.percents).toHaveLength(percents.length);
    percents.forEach((percent, at) => expect(rate.percents[at]).toBeCloseTo(percent, 8));
    expect(rate.problem.message).toContain('ambiguous');
    expect(rate.problem.todo).toContain('net present value');
  });

  it('is none where money only goes one way', () => {
    expect(rateOf()).toBe('no-sign-change');
    expect(rateOf(0, 0)).toBe('no-sign-change');
    // An examination question: the stream that has no rate.
    expect(rateOf(-100, -40, -60, -80)).toBe('no-sign-change');
    expect(rateOf(0, 5, 0, 7)).toBe('no-sign-change');
  });

  it('is none where no rate in the range brings the flows to zero', () => {
    // Brealey, Myers and Allen, chapter 5: +1000, -3000, +2500 has no rate, and 339 at 10%.
    expect(rateOf(1_000, -3_000, 2_500)).toBe('no-rate');
    expect(rateOf(-1, 102)).toBe('no-rate');
    expect(rateOf(-20_000, 1)).toBe('no-rate');
  });

  it('is unique where the signs change more than once but one rate is left, a double one too', () => {
    expect(rateOf(-100, 220, -121)).toBe(10);
    expect(rateOf(-100, 130, -5)).toBe('several-rates');
    expect(rateOf(-100, 50, -10, 100)).toBeCloseTo(15.862212610092, 10);
  });

  it('is the rate at which the net present value is zero, within one minor unit', () => {
    fc.assert(
      fc.property(costs, fc.array(gains, { minLength: 1, maxLength: 15 }), (cost, later) => {
        const series = [cost, ...later];
        const rate = internalRateOfReturn(series);
        // At rates far below zero one last decimal of the rate is worth more than a cent.
        if (rate.kind !== 'unique' || rate.percent <= -50) return fc.pre(false);
        expect(Math.abs(netPresentValue(series, rate.percent))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names every rate that the flows were made from', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -90, max: 400 }), { minLength: 1, maxLength: 5 }),
        (chosen) => {
          let series = [1];
          for (const percent of chosen) {
            const next = [...series.map((flow) => flow * 100), 0];
            series.forEach((flow, at) => (next[at + 1]! -= flow * (100 + percent)));
            series = next;
          }
          const rate = internalRateOfReturn(series.map(asMinor));
          const sorted = [...chosen].sort((a, b) => a - b);
          expect(rate).toMatchObject(
            sorted.length === 1
              ? { kind: 'unique', percent: sorted[0] }
              : { kind: 'several', percents: sorted },
          );
        },
      ),
    );
  });
});

describe('the payback period', () => {
  it.each([
    // ACCA F9 workbook, chapter 2, question 5: 3 years and 11 months, rounded up from 150/175 of a year.
    [[-1_000, 400, 250, 200, 175, 75, 250], 3 + 150 / 175],
    // Brealey, Myers and Allen, chapter 5, projects A, B and C.
    [[-2_000, 500, 500, 5_000], 2 + 1_000 / 5_000],
    [[-2_000, 500, 1_800, 0], 1 + 1_500 / 1_800],
    [[-2_000, 1_800, 500, 0], 1 + 200 / 500],
    // ACCA, past paper "NEHBY": 5.25 years.
    [[-5, -0.5, 0.5, 1, 1.5, 2, 2, 2], 5.25],
    // A textbook exercise: 2.83 years.
    [[-68_000, 24_000, 24_000, 24_000], 2 + 20_000 / 24_000],
  ])('of %j is %d years', (series, years) => {
    expect(paybackPeriod(flows(...series))).toBeCloseTo(years, 12);
  });

  it('is not known where the series never pays back, and zero where nothing is owed', () => {
    expect(paybackPeriod(flows(-100, 40, 59))).toBeNull();
    expect(paybackPeriod(flows(-100))).toBeNull();
    expect(paybackPeriod(flows(100, 5))).toBe(0);
    expect(paybackPeriod([])).toBe(0);
    expect(paybackPeriod(flows(-100, 40, 60))).toBe(2);
  });

  it('counts until the last cost is paid back', () => {
    expect(paybackPeriod(flows(0, -100, 50, 100))).toBe(2.5);
    expect(paybackPeriod(flows(-100, 150, -150, 200))).toBe(2.5);
    expect(paybackPeriod(flows(-100, 150, -150))).toBeNull();
  });

  it('of gains after costs lies inside the series, in the year in which the sum turns', () => {
    fc.assert(
      fc.property(costs, fc.array(gains, { minLength: 1, maxLength: 20 }), (cost, later) => {
        const years = paybackPeriod([cost, ...later]);
        const total = later.reduce((sum, flow) => sum + flow, 0) + cost;
        if (years === null) {
          expect(total).toBeLessThan(0);
          return;
        }
        expect(years).toBeGreaterThan(0);
        expect(years).toBeLessThanOrEqual(later.length);
        const upTo = (count: number): number =>
          later.slice(0, count).reduce<number>((sum, flow) => sum + flow, cost);
        expect(upTo(Math.ceil(years))).toBeGreaterThanOrEqual(0);
        expect(upTo(Math.ceil(years) - 1)).toBeLessThan(0);
      }),
    );
  });
});

describe('the discounted payback period', () => {
  it.each([
    // ACCA F9 workbook, chapter 6, question 5: 3.7 years; question 6: 2.15 years. Both with factors of three places.
    [10, [-10_000, 4_000, 3_500, 3_000, 2_500], 3.71, 2],
    [10, [-10_000, -3_000, 15_000, 3_000], 2.15, 2],
  ])('at %d percent of %j is %d years', (rate, series, years, digits) => {
    expect(discountedPayback(flows(...series), rate)).toBeCloseTo(years, digits);
  });

  it('at 0% is the plain one, and later at a higher rate', () => {
    fc.assert(
      fc.property(
        costs,
        fc.array(gains, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 5000 }),
        (cost, later, hundredths) => {
          const series = [cost, ...later];
          const [plain, discounted] = [paybackPeriod(series), discountedPayback(series, hundredths / 100)];
          expect(discountedPayback(series, 0)).toBe(plain);
          if (discounted !== null) expect(discounted).toBeGreaterThanOrEqual(plain! - 1e-9);
          const value = netPresentValue(series, hundredths / 100);
          if (discounted === null) expect(value).toBeLessThanOrEqual(0);
          else expect(value).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
