import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDate, type IsoDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { lineTotal, monthsBetween } from '#shared/plan/budget';
import { byMonth, byYear, type Payment, paymentTotal } from '#shared/plan/finance/cash-flow';
import { emptyPhase } from '#shared/plan/phase';

type Kind = Payment['spread']['kind'];

const payment = (amount: number, kind: Kind, from: string, to = from): Payment => ({
  amount: asMinor(amount),
  spread: kind === 'on' ? { kind, date: asDate(from) } : { kind, from: asDate(from), to: asDate(to) },
});

const months = (...payments: Payment[]): Record<string, number> => Object.fromEntries(byMonth(payments));
const years = (...payments: Payment[]): Record<string, number> => Object.fromEntries(byYear(payments));

const sum = (flow: ReadonlyMap<unknown, number>): number =>
  [...flow.values()].reduce((all, amount) => all + amount, 0);

const days: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 9000 })
  .map((after) => addDays(asDate('2020-01-01'), after));
const kinds = fc.constantFrom<Kind>('on', 'over', 'monthly', 'yearly');
const payments = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), kinds, days, fc.integer({ min: -40, max: 4000 }))
  .map(([amount, kind, from, length]) => payment(amount, kind, from, addDays(from, length)));

describe('what is paid in a month', () => {
  it('is the whole of an amount paid on a day in it', () => {
    expect(months(payment(4_800_000, 'on', '2027-03-31'))).toEqual({ '2027-03': 4_800_000 });
  });

  it('is the share of its days in the span of an amount paid over it', () => {
    expect(months(payment(5900, 'over', '2027-01-01', '2027-02-28'))).toEqual({
      '2027-01': 3100,
      '2027-02': 2800,
    });
    expect(months(payment(100, 'over', '2027-01-31', '2027-02-02'))).toEqual({
      '2027-01': 33,
      '2027-02': 67,
    });
  });

  it('knows the leap years of the calendar, 2000 among them and 2100 not', () => {
    expect(months(payment(5900, 'over', '2100-02-01', '2100-03-31'))).toEqual({
      '2100-02': 2800,
      '2100-03': 3100,
    });
    expect(months(payment(6000, 'over', '2000-02-01', '2000-03-31'))).toEqual({
      '2000-02': 2900,
      '2000-03': 3100,
    });
  });

  it('is the exact amount for every whole month of a monthly one, and a share at the ends', () => {
    // 1 January to 14 February are a month and a half.
    expect(months(payment(1000, 'monthly', '2027-01-01', '2027-02-14'))).toEqual({
      '2027-01': 1000,
      '2027-02': 500,
    });
    // 15 January to 14 April are three months: two whole ones, and 17/31 to 14/30 of the third.
    expect(months(payment(1000, 'monthly', '2027-01-15', '2027-04-14'))).toEqual({
      '2027-01': 540,
      '2027-02': 1000,
      '2027-03': 1000,
      '2027-04': 460,
    });
  });

  it('is a twelfth for every month of a yearly one, to the cent over the year', () => {
    expect(Object.values(months(payment(100_000, 'yearly', '2027-01-01', '2027-12-31')))).toEqual([
      8334, 8334, 8334, 8334, 8333, 8333, 8333, 8333, 8333, 8333, 8333, 8333,
    ]);
  });

  it('is in the order of time and the sum of all payments', () => {
    const flow = byMonth([
      payment(5, 'on', '2028-01-01'),
      payment(7, 'on', '2027-12-01'),
      payment(1, 'on', '2028-01-31'),
    ]);
    expect([...flow]).toEqual([
      ['2027-12', 7],
      ['2028-01', 6],
    ]);
  });

  it('takes an amount over a span that ends before it starts in the month of its start, a running one not at all', () => {
    expect(months(payment(100, 'over', '2027-03-15', '2027-03-10'))).toEqual({ '2027-03': 100 });
    expect(months(payment(100, 'over', '2027-03-15', '2026-03-10'))).toEqual({ '2027-03': 100 });
    expect(months(payment(100, 'monthly', '2027-03-15', '2027-03-10'))).toEqual({});
    expect(months(payment(100, 'yearly', '2027-03-15', '2026-03-10'))).toEqual({});
  });

  it('of nothing is nothing', () => {
    expect(byMonth([]).size).toBe(0);
    expect(byYear([]).size).toBe(0);
  });
});

describe('what is paid in a year', () => {
  it('is exactly the yearly amount in every whole year', () => {
    expect(years(payment(100_000, 'yearly', '2027-01-01', '2029-12-31'))).toEqual({
      2027: 100_000,
      2028: 100_000,
      2029: 100_000,
    });
    expect(years(payment(100_000, 'yearly', '2027-07-01', '2030-06-30'))).toEqual({
      2027: 50_000,
      2028: 100_000,
      2029: 100_000,
      2030: 50_000,
    });
  });

  it('is the share of its days, leap years included, of an amount over several years', () => {
    expect(years(payment(109_600, 'over', '2027-01-01', '2029-12-31'))).toEqual({
      2027: 36_500,
      2028: 36_600,
      2029: 36_500,
    });
    expect(years(payment(300_000, 'over', '2025-01-01', '2027-12-31'))).toEqual({
      2025: 100_000,
      2026: 100_000,
      2027: 100_000,
    });
  });
});

describe('the sum of a flow', () => {
  it('is the same by month, by year and as a whole', () => {
    fc.assert(
      fc.property(fc.array(payments, { maxLength: 12 }), (list) => {
        const total = list.reduce((all, each) => all + paymentTotal(each), 0);
        expect(sum(byMonth(list))).toBe(total);
        expect(sum(byYear(list))).toBe(total);
      }),
    );
  });

  it('is what the budget says of the same line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e15, max: 1e15 }),
        fc.constantFrom('one-off' as const, 'monthly' as const, 'yearly' as const),
        days,
        fc.integer({ min: 0, max: 4000 }),
        (amount, rhythm, from, length) => {
          const to = addDays(from, length);
          const phase = { ...emptyPhase(asId('p'), 'pilot'), start: from, end: to };
          const line = {
            id: asId('b'),
            category: 'people' as const,
            label: '',
            amount: asMinor(amount),
            rhythm,
            funding: 'funded' as const,
          };
          const whole = lineTotal(line as Parameters<typeof lineTotal>[0], phase);
          for (const kind of rhythm === 'one-off' ? (['on', 'over'] as const) : [rhythm]) {
            const same = payment(amount, kind, from, to);
            expect(paymentTotal(same)).toBe(whole);
            expect(sum(byMonth([same]))).toBe(whole);
          }
        },
      ),
    );
  });

  it('rounds an exact half like the budget, where another order of the same sum would not', () => {
    // 54 a year for 13 months are 58.5; 13 / 12 taken first would make it 58.49999999999999.
    expect(paymentTotal(payment(54, 'yearly', '2027-01-01', '2028-01-31'))).toBe(59);
    expect(years(payment(54, 'yearly', '2027-01-01', '2028-01-31'))).toEqual({ 2027: 54, 2028: 5 });
  });

  it('never turns against the sign of the amount in any month', () => {
    fc.assert(
      fc.property(payments, (each) => {
        for (const amount of byMonth([each]).values()) {
          expect(Object.is(amount, -0)).toBe(false);
          expect([0, Math.sign(each.amount)]).toContain(Math.sign(amount));
        }
      }),
    );
  });

  it('gives every whole month of a monthly amount that amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        days,
        fc.integer({ min: 62, max: 3000 }),
        (amount, from, length) => {
          const flow = [...byMonth([payment(amount, 'monthly', from, addDays(from, length))]).values()];
          for (const each of flow.slice(1, -1)) expect(each).toBe(amount);
        },
      ),
    );
  });

  it('stops at the limit of money, and still adds up', () => {
    const most = payment(1e15, 'monthly', '2027-01-15', '2027-06-14');
    expect(monthsBetween(asDate('2027-01-15'), asDate('2027-06-14'))).toBe(5);
    expect(paymentTotal(most)).toBe(1e15);
    expect(sum(byMonth([most]))).toBe(1e15);
    expect(sum(byMonth([payment(-1e15, 'yearly', '2027-01-01', '2030-12-31')]))).toBe(-1e15);
  });
});
