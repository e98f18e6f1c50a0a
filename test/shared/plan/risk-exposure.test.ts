import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyRisk, type Risk } from '#shared/plan/risk';
import { rankRisks, riskExposure, riskImpact, riskProbability } from '#shared/plan/risk-exposure';
import {
  amountRangeWords,
  moneyRangeWords,
  probabilityWords,
  riskSentence,
  riskTitle,
} from '#shared/plan/risk-words';

type Ends = readonly [low: number | null, high: number | null];

const risk = (id: string, probability: Ends, impact: Ends, rest: Partial<Risk> = {}): Risk => ({
  ...emptyRisk(asId(id), `Event ${id}`),
  probabilityLow: probability[0],
  probabilityHigh: probability[1],
  impactLow: impact[0] === null ? null : asMinor(impact[0]),
  impactHigh: impact[1] === null ? null : asMinor(impact[1]),
  ...rest,
});

describe('the exposure of a risk', () => {
  it('goes from the product of the low ends to that of the high ends', () => {
    expect(riskExposure(risk('a', [20, 50], [4_000_000, 12_000_000]))).toEqual({
      low: 800_000,
      high: 6_000_000,
    });
  });

  it('is exact, and rounded once, half away from zero', () => {
    // 0.1% of 1,500 are 1.5, and 0.35 of 10 are 3.5: as floating point 0.35 / 100 * 1000 is less than that.
    expect(riskExposure(risk('a', [0.1, 35], [1500, 10]))).toEqual({ low: 0, high: 525 });
    expect(riskExposure(risk('a', [0.1, 0.1], [1500, 1500]))).toEqual({ low: 2, high: 2 });
    expect(riskExposure(risk('a', [33.3, 33.3], [1e15, 1e15]))).toEqual({ low: 333e12, high: 333e12 });
  });

  it('puts ends that were typed the wrong way round in order', () => {
    expect(riskExposure(risk('a', [50, 20], [12_000, 4000]))).toEqual({ low: 800, high: 6000 });
  });

  it('takes one end alone as the value, and knows nothing without probability or impact', () => {
    expect(riskExposure(risk('a', [10, null], [null, 5000]))).toEqual({ low: 500, high: 500 });
    expect(riskProbability(risk('a', [10, null], [1, 1]))).toEqual({ low: 10, high: 10 });
    expect(riskImpact(risk('a', [10, null], [null, null]))).toBeNull();
    expect(riskExposure(risk('a', [10, 20], [null, null]))).toBeNull();
    expect(riskExposure(risk('a', [null, null], [1, 2]))).toBeNull();
  });

  it('bounds every product of a probability and an impact inside the ranges, chances that pay included', () => {
    const percents = fc.integer({ min: 0, max: 100 });
    const amounts = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(percents, percents, amounts, amounts, percents, percents, (p1, p2, i1, i2, at, of) => {
        const exposure = riskExposure(risk('a', [p1, p2], [i1, i2]));
        if (exposure === null) throw new Error('both ranges are said');
        const inside = (a: number, b: number, share: number): number => a + ((b - a) * share) / 100;
        const product = (inside(p1, p2, at) * inside(i1, i2, of)) / 100;
        expect(product).toBeGreaterThanOrEqual(exposure.low - 1);
        expect(product).toBeLessThanOrEqual(exposure.high + 1);
      }),
    );
  });
});

describe('the order of risks', () => {
  it('is by the middle of the exposure, risks without figures last, equal ones as they stand', () => {
    const ranked = rankRisks([
      risk('none', [null, null], [null, null]),
      risk('small', [10, 10], [100, 100]),
      risk('same', [10, 10], [100, 100]),
      risk('wide', [0, 100], [0, 1000]),
      risk('sure', [90, 90], [600, 600]),
    ]);
    expect(ranked.map((entry) => [entry.risk.id, entry.number])).toEqual([
      ['sure', 5],
      ['wide', 4],
      ['small', 2],
      ['same', 3],
      ['none', 1],
    ]);
  });

  it('leaves out what has occurred or is closed, and keeps the numbers of the register', () => {
    const ranked = rankRisks([
      risk('a', [1, 1], [1, 1], { state: 'occurred' }),
      risk('b', [1, 1], [1, 1], { state: 'closed' }),
      risk('c', [1, 1], [1, 1]),
    ]);
    expect(ranked.map(({ number }) => number)).toEqual([3]);
  });
});

describe('a risk in words', () => {
  it('is one sentence, whatever stops and capitals its parts were typed with', () => {
    expect(
      riskSentence({
        cause: 'Only a mock has answered so far. ',
        event: 'The real interface behaves differently',
        effect: 'a later pilot.',
      }),
    ).toBe(
      'Because only a mock has answered so far, it may happen that the real interface behaves differently, which leads to a later pilot.',
    );
  });

  it('leaves names as they are and parts that are not said out', () => {
    expect(riskSentence({ cause: '', event: 'SAP answers late', effect: '' })).toBe(
      'It may happen that SAP answers late.',
    );
    expect(riskSentence({ cause: 'Anke leaves', event: ' ', effect: '' })).toBe('Because Anke leaves.');
    expect(riskSentence({ cause: '', event: '', effect: 'delay' })).toBe('');
  });

  it('has a title even without an event', () => {
    expect(riskTitle({ event: '  ', cause: 'Nobody asked' })).toBe('Nobody asked');
    expect(riskTitle({ event: '', cause: '' })).toBe('Risk without words');
  });

  it('says ranges as the locale writes them, and one figure where there is only one', () => {
    const { low, high } = { low: asMinor(1_200_000), high: asMinor(9_000_050) };
    expect(probabilityWords({ low: 10, high: 30 }, 'de-DE')).toBe('10 to 30\u00a0%');
    expect(probabilityWords({ low: 5, high: 5 }, 'en-US')).toBe('5%');
    expect(amountRangeWords({ low, high }, 'EUR', 'de-DE')).toBe('12.000,00 to 90.000,50');
    expect(moneyRangeWords({ low, high: low }, 'USD', 'en-US')).toBe('12,000 USD');
    expect([probabilityWords(null, 'en-US'), moneyRangeWords(null, 'USD', 'en-US')]).toEqual(['', '']);
  });
});
