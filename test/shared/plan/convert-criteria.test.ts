import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { convertCriteria } from '#shared/plan/convert-criteria';
import { type Criterion, emptyCriterion } from '#shared/plan/gate';
import { emptyPhase, type Phase } from '#shared/plan/phase';

const phaseWith = (change: Partial<Criterion>): Phase => {
  const phase = emptyPhase(asId('F1'), 'poc');
  const criterion: Criterion = {
    ...emptyCriterion(asId('C1')),
    metricId: asId('M1'),
    comparator: 'at-most',
    value: 2,
    unit: 'days',
    ...change,
  };
  return { ...phase, gate: { ...phase.gate, criteria: [criterion] } };
};
const converted = (change: Partial<Criterion>) =>
  convertCriteria([phaseWith(change)], asId('M1'), 'days', 'hours').map(({ changes }) => changes);

describe('when a metric changes its unit', () => {
  it('a criterion that follows a level of it needs nothing, whatever is stored in its place', () => {
    expect(converted({ level: 'must' })).toEqual([]);
    expect(converted({ level: 'must', comparator: '', value: null, unit: '' })).toEqual([]);
  });

  it('a pinned number and a number of its own are converted', () => {
    expect(converted({ level: 'must', pinned: true })).toEqual([{ value: 48, unit: 'hours' }]);
    expect(converted({})).toEqual([{ value: 48, unit: 'hours' }]);
    expect(converted({ unit: '' })).toEqual([{ value: 48 }]);
  });

  it('a number in another unit, or of another metric, stays', () => {
    expect(converted({ unit: 'EUR' })).toEqual([]);
    expect(converted({ metricId: asId('M2') })).toEqual([]);
  });
});
