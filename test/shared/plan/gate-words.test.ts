import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyCriterion, emptyGate, type Gate } from '#shared/plan/gate';
import { agreeOn, thresholdChanges } from '#shared/plan/gate-criteria';
import { changeInWords, countWords, limitWords, thresholdWords } from '#shared/plan/gate-words';
import { asInstant } from '#shared/core/dates';

const time: Metric = {
  ...emptyMetric(asId('M1')),
  name: 'Intake time',
  unit: 'days',
  must: { value: 2, by: '' },
};
const gate: Gate = {
  ...emptyGate(),
  criteria: [
    { ...emptyCriterion(asId('C1')), metricId: time.id, level: 'must', count: 4, countUnit: 'weeks' },
  ],
};

describe('the words of a gate', () => {
  it.each([
    [412, 'cases', '412 cases'],
    [1, 'cases', '1 case'],
    [1, 'weeks', '1 week'],
    [1, 'quarters', '1 quarter'],
    [3000, 'cases', '3,000 cases'],
    [null, 'cases', ''],
    [4, '', ''],
  ] as const)('count %s %s as “%s”', (count, countUnit, words) => {
    expect(countWords({ count, countUnit }, 'en-GB')).toBe(words);
  });

  it.each([
    [{ comparator: 'at-most', value: 2, unit: 'days' }, 'at most 2 days'],
    [{ comparator: 'less-than', value: 9.8, unit: '%' }, 'less than 9.8%'],
    [{ comparator: 'at-least', value: null, unit: '' }, 'at least a number not said yet'],
    [{ comparator: '', value: 2, unit: 'days' }, '2 days, comparison not said yet'],
    [{ comparator: '', value: null, unit: '' }, 'not said yet'],
  ] as const)('say what %o asks for', (asked, words) => {
    expect(limitWords(asked, 'en-GB').replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('say a threshold in full', () => {
    const asked = { ...emptyCriterion(asId('C1')), comparator: 'at-most' as const, value: 2, unit: 'days' };
    expect(
      thresholdWords(
        { ...asked, count: 4, countUnit: 'weeks', period: ' eight clerks ' },
        'en-GB',
      ).replaceAll('\u00a0', ' '),
    ).toBe('at most 2 days over 4 weeks; eight clerks');
  });

  it('tell what became of an agreed threshold: changed, added, taken away', () => {
    const agreed = {
      ...gate,
      agreed: agreeOn(gate, [time], { at: asInstant('2026-10-15T08:00:00.000Z'), by: 'Sam' }),
    };
    const words = (changedGate: Gate, metric = time) =>
      thresholdChanges(changedGate, [metric]).map((change) => changeInWords(change, 'en-GB'));
    expect(words(agreed)).toEqual([]);
    expect(words(agreed, { ...time, must: { value: 2.5, by: '' } })).toEqual([
      {
        criterionId: 'C1',
        metric: 'Intake time',
        agreed: 'at most 2\u00a0days over 4 weeks',
        now: 'at most 2.5\u00a0days over 4 weeks',
      },
    ]);
    expect(words({ ...agreed, criteria: [] })).toMatchObject([{ now: null }]);
    expect(words({ ...agreed, criteria: [...gate.criteria, emptyCriterion(asId('C2'))] })).toEqual([
      { criterionId: 'C2', metric: 'A criterion without a metric', agreed: null, now: 'not said yet' },
    ]);
  });
});
