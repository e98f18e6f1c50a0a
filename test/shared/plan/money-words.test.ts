import { describe, expect, it } from 'vitest';
import { asMinor, type Minor } from '#shared/core/money';
import { amountsFormat, internalRateTold, paybackTold, presentValueTold } from '#shared/plan/money-words';
import { planMoney, type PlanMoney } from '#shared/plan/plan-money';
import type { Finance } from '#shared/plan/plan-settings';
import { line, metric, phase, plan } from './support/money-plans.ts';

const GBP = { currency: 'GBP', locale: 'en-GB' };

/** A cost of 2027 against a benefit a year from 2028 on. */
const money = (cost: number, yearly: number | null, finance: Partial<Finance> = {}): PlanMoney =>
  planMoney(
    plan(
      [phase('production', ['2027-01-01', '2027-12-31'], [line('a', cost)])],
      yearly === null ? [] : [metric('m', yearly, '2028-01-01')],
      finance,
    ),
  );

describe('amounts of one table', () => {
  it('all have decimals as soon as one of them does', () => {
    const write = (amounts: readonly number[], currency: string, locale: string): readonly string[] => {
      const minors: readonly Minor[] = amounts.map(asMinor);
      return minors.map(amountsFormat(minors, currency, locale));
    };
    expect(write([4_800_000, 100], 'EUR', 'de-DE')).toEqual(['48.000', '1']);
    expect(write([4_800_000, 150], 'EUR', 'de-DE')).toEqual(['48.000,00', '1,50']);
    expect(write([4800, 1], 'JPY', 'en-US')).toEqual(['4,800', '1']);
    expect(write([-0], 'USD', 'en-US')).toEqual(['0']);
  });
});

describe('what is told of the present value', () => {
  it('is the amount and the rate, or that a rate is missing', () => {
    // -1,000.00 + 110 / 1.1 + ... of four years at 10%, reckoned exactly.
    expect(presentValueTold(money(10_000, 11_000, { discountRate: 10, horizonYears: 2 }), GBP)).toEqual({
      figure: '0 GBP',
      note: 'in money of 2027, at 10% a year',
    });
    expect(presentValueTold(money(10_000, 11_000), GBP)).toEqual({
      figure: 'Not known',
      note: 'It takes a discount rate.',
    });
  });
});

describe('what is told of the payback', () => {
  it('is the years after the first one, and the calendar year', () => {
    expect(paybackTold(money(10_000, 4000), GBP)).toEqual({
      figure: '2.5 years',
      note: 'in 2030, counted from 2027',
    });
    expect(paybackTold(money(10_000, 10_000), GBP)).toEqual({
      figure: '1 year',
      note: 'in 2028, counted from 2027',
    });
  });

  it('is that it does not come within the horizon, and what is owed at its end', () => {
    expect(paybackTold(money(10_000, 1000), GBP)).toEqual({
      figure: 'Not within 5 years',
      note: 'At the end of 2031, 60 GBP has not come back.',
    });
    expect(paybackTold(money(10_000, null), GBP).note).toBe('No metric claims a benefit in money.');
    expect(paybackTold(money(10_000, 1, { horizonYears: 1 }), GBP).figure).toBe('Not within 1 year');
  });

  it('is that there is nothing to pay back', () => {
    expect(paybackTold(money(0, 1000), GBP).figure).toBe('At once');
  });
});

describe('what is told of the internal rate of return', () => {
  it('is the rate, and how it stands to the one that is asked', () => {
    const at = (discountRate: number | null) =>
      internalRateTold(money(10_000, 11_000, { discountRate, horizonYears: 2 }), 'en-GB');
    expect(at(10)).toEqual({ figure: '10% a year', note: 'At least the 10% asked.' });
    expect(at(12)).toEqual({ figure: '10% a year', note: 'Less than the 12% asked.' });
    expect(at(null).note).toBe('What the money spent brings.');
  });

  it('says so where less comes back than is spent', () => {
    const told = internalRateTold(money(10_000, 9000, { horizonYears: 2 }), 'de-DE');
    expect(told).toEqual({ figure: '-10\u00a0% a year', note: 'Less comes back than is spent.' });
  });

  it('says why there is none in plain words', () => {
    expect(internalRateTold(money(10_000, null), 'en-GB')).toEqual({
      figure: 'None',
      note: 'There is no rate of return: the years bring only costs, or only gains.',
    });
  });

  it('warns where gains come first or rates contradict each other', () => {
    const flows = (...amounts: number[]): Pick<PlanMoney, 'appraisal' | 'net'> => {
      const made = planMoney(
        plan([
          phase(
            'production',
            ['2027-01-01', '2027-12-31'],
            amounts.map((amount, at) => line(`l${at}`, -amount, { date: `${2027 + at}-06-01` })),
          ),
        ]),
      );
      return made;
    };
    expect(internalRateTold(flows(10_000, -11_000), 'en-GB').note).toBe(
      'Gains come first and costs follow: the lower, the better.',
    );
    // -1,000, +2,500, -1,540: 10% and 40% both balance it.
    expect(internalRateTold(flows(-100_000, 250_000, -154_000), 'en-GB').figure).toBe('More than one');
  });
});
